package dk

// abroad are words for people and places of the neighbours.
var abroad = []string{"svensk*", "sverige*", "islandsk*", "island", "finsk*", "finland*"}

// tongue is said in Danish and hardly in Swedish or Icelandic, without what looks like a word of theirs once diacritics are
// left out.
var tongue = []string{
	"jeg", "ikke", "mit", "hvor", "hvordan", "hvorfor", "hvornår", "hvis", "også", "gerne", "venlig*", "hilsen", "tak", "jer", "jeres", "vores", "blevet", "bliver", "hedder", "hendes", "datter", "datters", "datteren", "drengen", "pigen", "siger", "fået", "ringet", "måske", "kone", "mand", "virker", "giver", "opsig*", "regning*",
	"lige", "modtag*", "borger*", "flyttet", "noget", "nogen", "skal", "kan i", "børn", "spørg*", "forsikring*", "dansk*", "danish", "danmark", "denmark", "grønland*", "greenland*", "test cpr*", "testpatient*",
}
