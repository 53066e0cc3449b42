package fi

// places are those that people in Finland mention, in both languages.
var places = []string{
	"suom*", "helsin*", "espoo*", "tampere*", "turku", "turussa", "oulu*", "finland*", "finsk*", "finländsk*", "finnish", "åland*", "mariehamn*", "helsingfors*", "åbo", "esbo", "vanda", "tammerfors", "jakobstad*", "ekenäs*", "borgå", "raseborg*", "österbotten*", "fpa", "fpas", "pb",
}

// tongue is said in Finnish.
var tongue = []string{
	"minun", "minä", "minulla", "minulle", "mun", "mulla", "mulle", "olen", "oli", "ollut", "kiitos", "kiitti", "että", "mutta", "joka", "jos", "tämä", "tässä", "tää", "kanssa", "myös", "vain", "vielä", "voiko", "voitteko", "haluan",
	"onko", "koskee", "sopimu*", "maksa*", "lähetin", "lähetä*", "kirjo*", "voisi*", "haluaisi*", "moi", "moikka", "terve", "terveisin", "terv", "päivää", "hän", "häntä", "mieheni", "vaimoni", "lapsi", "lapsen", "poikani", "tyttäreni", "äitini", "isäni", "asiakas*", "asiakkaan", "puhelin*", "puh", "osoite*", "tiedot", "yhteys*",
}
