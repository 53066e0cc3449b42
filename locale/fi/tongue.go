package fi

import (
	"slices"

	"github.com/sladd-go/sladd/pii"
)

// HetuTongueRecognizer finds the henkilötunnus in Finnish text, and in Swedish text of Finland. Where its last character is
// a digit it looks like a Dane's, a Swede's or an Icelander's number: where no word tells whose it is, the language and the
// places around it do. Bare digits it leaves alone.
var HetuTongueRecognizer = inFinland(HetuRecognizer)

func inFinland(r *pii.Recognizer) *pii.Recognizer {
	in, read := *r, r.Read
	in.Doc = "Finnish personal identity code in text of Finland"
	in.Hints = slices.Concat(r.Hints, tongue, places)
	in.Forms, in.Lens, in.Strict, in.Letters = []pii.Form{{Mask: "999999-9999", Bits: 5}}, []int{10}, true, false
	in.Read = func(t *pii.Token) pii.Reading {
		x := read(t)
		x.Bits = min(x.Bits, 6) // see se.PersonnummerTongueRecognizer
		return x
	}
	return &in
}

// places are those that people in Finland mention, in both languages.
var places = []string{
	"suom*", "helsin*", "espoo*", "tampere*", "turku", "turussa", "oulu*", "finland*", "finsk*", "finländsk*", "finnish", "åland*", "mariehamn*", "helsingfors*", "åbo", "esbo", "vanda", "tammerfors", "jakobstad*", "ekenäs*", "borgå", "raseborg*", "österbotten*", "fpa", "fpas", "pb",
}

// tongue is said in Finnish.
var tongue = []string{
	"minun", "minä", "minulla", "minulle", "mun", "mulla", "mulle", "olen", "oli", "ollut", "kiitos", "kiitti", "että", "mutta", "joka", "jos", "tämä", "tässä", "tää", "kanssa", "myös", "vain", "vielä", "voiko", "voitteko", "haluan",
	"onko", "koskee", "sopimu*", "maksa*", "lähetin", "lähetä*", "kirjo*", "voisi*", "haluaisi*", "moi", "moikka", "terve", "terveisin", "terv", "päivää", "hän", "häntä", "mieheni", "vaimoni", "lapsi", "lapsen", "poikani", "tyttäreni", "äitini", "isäni", "asiakas*", "asiakkaan", "puhelin*", "puh", "osoite*", "tiedot", "yhteys*",
}
