package people

import (
	_ "embed"
	"strings"
)

// nameWordLists are names that are ordinary words as well, by the languages in which they are: namewords.txt says more.
//
//go:embed namewords.txt
var nameWordLists string

// nameWords hands each list of namewords.txt on: the language in which its names are words, by how much, and the names.
func nameWords(list func(in languages, by, names string)) {
	named := map[string]languages{"sv": sv, "da": da, "nb": nb, "fi": fi, "is": is, "en": en}
	for part := range strings.SplitSeq(nameWordLists[strings.Index(nameWordLists, "\n@")+2:], "\n@") {
		head, names, _ := strings.Cut(part, "\n")
		in, by, _ := strings.Cut(head, " ")
		list(named[in], by, names)
	}
}

// functionLists are the commonest words of each language, by which it is told.
var functionLists = map[languages]string{
	sv: `och jag är inte att det som på för med har den till om ni mig kan en ett av var hur när här hej tack men så vill från vad min mitt mina ska skulle vi er era han hon också bara nu efter fått måste eller mvh varför ej också blir någon något nån skicka heter hos vid går får`,
	da: `og jeg er ikke at det som på for med har den til om i mig kan en et af var hvor når her hej tak men så vil fra hvad min mit mine skal skulle vi jer jeres han hun også bare nu efter fået eller hvorfor bliver noget nogen hedder hos ved går får mvh kære venlig hilsen`,
	nb: `og jeg eg er ikke ikkje å at det som på for med har den til om dere dykk meg kan en ein et eit av var hvor når her hei takk men så vil fra frå hva kva min mitt mine skal skulle vi me han hun ho også bare nå no etter fått eller hvorfor blir noe noen heter heiter hos ved går får mvh hilsen helsing`,
	fi: `ja on ei en että se hän minä mä olen ole oli mutta kun jos niin myös vai nyt kiitos hei moi miten mikä missä tämä tuo ne me te voi voisi haluan saa vielä vaan kanssa sitten minun mun teidän terveisin jo eikä sekä joka mitä onko sain pitäisi tuli oon oot mulla sulla mulle sulle teillä meillä niinku tuun onks voinko`,
	is: `og ég er ekki að það sem á í með hef hefur til um þið mig get getur einn af var hvar þegar hér hæ takk en svo vil frá hvað minn mín mitt við hann hún líka bara nú eftir fékk eða hvers vegna þetta kveðja eg inte ikki tað takk fyrir hjá þá er`,
	en: `and i is not the that it to of for with have has you my me can a an are was how when here hi hello thanks but so want from what your we our he she also just now after got or why will be been please this does do did her his they them would could there`,
}
