package papers

// Numbers of identity cards, residence cards, driving licences and cards like them.
//
// Forms: Swedish national card as the passport, Skatteverket's card 12 digits, others 13 to 16, driving licence 8
// (field 5), LMA card 8;
// Danish driving licence 8, residence card two letters and 7; Norwegian licence 11 digits NN NN NNNNNN N,
// national card AAA999999, residence card AAA9999999; Finnish card 9 digits or 8 and a letter, licence
// NNNNNN-NNNA; Icelandic licence 8 or 9, card 7. European health insurance card 20 digits, 80 and
// the country's ISO number first. Issuers: police, transport and migration authorities.
// No check digits are known, so a word is needed.
// Source: domain knowledge of each country, section on documents; not official.

import (
	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

// IDCardRecognizer finds numbers of identity cards and driving licences.
var IDCardRecognizer = &pii.Recognizer{
	Kind:     "idcard",
	Category: classify.Document,
	Doc:      "Number of an identity card, residence card or driving licence, issued by the state",
	Need:     true,
	Lens:     []int{7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 20},
	Letters:  true,
	Forms: []pii.Form{
		{Mask: "9999999"}, {Mask: "99999999"}, {Mask: "999999999"}, {Mask: "999_999_999"}, {Mask: "99_999_999"}, {Mask: "99_99_99_99"},
		{Mask: "9999_9999"}, {Mask: "9999-9999"}, {Mask: "99-99-99-99"}, {Mask: "999-999-999"}, {Mask: "999.999.999"}, {Mask: "9999999999"}, {Mask: "99999999999"}, {Mask: "99_99_999_999_9"}, {Mask: "99_99_9999999"},
		{Mask: "99_99_999999_9"}, {Mask: "99999999A"}, {Mask: "999999-999A"}, {Mask: "999999-9999"}, {Mask: "9999999-99"}, {Mask: "9999_9999_9999"}, {Mask: "9999_9999_99"},
		{Mask: "9999999999999"}, {Mask: "99999999999999"}, {Mask: "999999999999999"}, {Mask: "9999999999999999"},
		{Mask: "999999999999"}, {Mask: "9999_99999"}, {Mask: "999_999_99999"},
		{Mask: "A9999999"}, {Mask: "A99999999"}, {Mask: "AA999999"}, {Mask: "9A9999999"}, {Mask: "AA9999999"}, {Mask: "AAA999999"}, {Mask: "AAA9999999"},
		{Mask: "AA_9999999"}, {Mask: "AAA_999999"}, {Mask: "AAA_9999999"}, {Mask: "AA_999_99_99"},
		{Mask: "99999999999999999999"}, {Mask: "9999_9999_9999_9999_9999"}, {Mask: "AAAAA999999AXXAA"}, {Mask: "AAAAA999999AXXAX"},
	},
	Read: readIDCard,
	For: []string{
		"*körkort*", "*kørekort*", "*førerkort*", "*foererkort*", "*koerekort*", "*førarkort*", "*ajokort*", "*ökuskírtein*",
		"*driving licen*", "*drivers licen*", "driver s licen*", "*driver licen*", "*driving permit*", "licence no*", "license no*",
		"licence number*", "license number*", "licence ref", "license ref", "licence reference*", "license reference*",
		"id kort*", "*idkort*", "*identitetskort*", "*legitimationskort*", "*legitimasjonskort*", "*henkilökort*", "*nafnskírtein*",
		"id card*", "identity card*", "sis leg*", "sis kort*", "sis id*", "leg nr", "*legitimationsnum*", "*legitimationsnr*", "legitimation*",
		"legitimasjon*", "id handling*", "nationellt id*", "nasjonalt id*", "nationalt id*", "nationella id*", "nasjonale id*", "nationale id*", "national id", "national id card*", "idhandling*", "lma",
		"henkkari*", "henkkare*", "henkilöpap*", "id dokument*", "iddokument*", "id dok*", "id papir*", "id papper*", "id bevis*", "skilríki nr", "skilríkin nr", "skilríki númer", "skilríkjanúmer*", "skilríkið mitt", "hlökort*", "hlö kort*", "kk nr", "kknr", "kk nummer", "moppekort*", "mopedkort*", "am kort*", "gamla leg", "nya leg",
		"falska leg", "ert leg", "leg är", "leg utfärd*", "har leg", "leg med sig", "ajolup*", "lupakirj*", "kjøretillat*", "køretillad*", "kjøreseddel*",
		"bráðabirgðaskírtein*", "bráðabirgðaakst*", "ökuréttind*", "akstursheimild*", "rafrænt ökusk*", "skírteinisnúmer*", "persónuskilrík*",
		"kuljettajakort*", "ammattipätevyyskort*", "förarkort*", "sjåførkort*", "ykb kort*", "ajokoru*", "provisional licen*",
		"henkilöllisyystodist*", "henkilötodist*", "oleskelukort*", "opholdsbevis*", "oppholdsbevis*", "uppehållsbevis*",
		"grenseboerbevis*", "asylsøkerbevis*", "asylkort*", "körkortets", "kortets nummer", "min leg", "mitt leg", "hans leg", "hennes leg", "sitt leg", "leget", "legget", "leg kort*",
		"id kortet", "ajokorti*", "förarbevis*", "førerbevis*", "mopedbevis*", "yrkesförarbevis*",
		"*opholdskort*", "*oppholdskort*", "*opphaldskort*", "*uppehållskort*", "*uppehållstillståndskort*", "uppehållstillstånd*",
		"ut kort*", "oleskelulupa*", "oleskeluluvan", "*dvalarkort*", "*dvalarleyfiskort*", "dvalarleyfi*",
		"residence card*", "residence permit*", "*opholdstilladelse*", "*oppholdstillatelse*", "lma kort*", "lmakort*", "lma nr",
		"lma num*", "brp", "ehic", "eu kort*", "eu sjukförsäkringskort*", "sundhedskort*", "helsetrygdkort*", "health card*",
		"health insurance card*", "*sairaanhoitokort*", "*sygesikringskort*", "*sykesikringskort*", "*sjukförsäkringskort*",
		"*tryggingakort*", "*studiekort*", "eurooppalainen sairaanhoitokort*",
		"legnr", "identitetshandling*", "billedlegitimation*", "hk nro", "henkilöasiakirj*", "ökuskírt", "ökuskírt nr", "framvísað skilríki", "framvísuð skilríki", "skilríkisnúmer*", "númer skilríki*", "auðkenniskort*",
		"id document no", "id document nr", "id document num*", "id doc no", "id doc num*", "identity document no", "identity document num*", "identification document no", "identification document num*", "iddocumentn*", "dl num*", "dl no", "resident card*", "id shown", "proof of id",
		"idcard*", "identitycard*", "drivinglicen*", "driverlicen*", "driverslicen*", "licensenum*", "licencenum*", "licenseno", "licenceno", "residencepermit*", "residencecard*",
	},
	Hints: []string{
		"legitim*", "fält 5", "felt 5", "kenttä 5", "field 5", "giltigt till", "utfärdat*", "utstedt", "udstedt", "udløber", "utløper", "voimassa*", "myönnetty", "expires",
		"polisen", "hyrbil*", "leiebil*", "rental*", "plånbok*", "lommebok*", "tegnebog*", "wallet", "referensn*",
		"nr", "numret", "nummeret", "numero", "númer", "númerið", "number", "gyldig til", "gyldigt til", "gäller till", "valid until", "valid to", "gildir til", "hittat", "borttappa*", "tappat", "tappade",
		"mistet", "mistede", "fundet", "funnet", "löytyi", "löytynyt", "löytötavar*", "katosi", "kadonnu*", "hukkasin", "týnd*",
		"týndi*", "fannst", "stendur", "står", "lukee", "lost", "stolen", "stulet", "stulna", "stjålet", "varastet*", "stolið",
	},
	Against: append([]string{"pass", "passet", "passport*", "vegabréf*", "passi", "pas", "sak", "saken", "sag", "sagen", "asia", "asian", "mál", "software*", "windows", "adobe*", "autocad*"}, papersAgainst...),
	Units:   words.Units,
}

// IDCardShortRecognizer finds what "leg" names, short for an identity card in Swedish and a part of the body or a game elsewhere: in the
// form of a card with letters alone.
var IDCardShortRecognizer = &pii.Recognizer{
	Kind:     "idcard",
	Category: classify.Document,
	Doc:      "Number of a Swedish identity card",
	Need:     true,
	Lens:     []int{9},
	Letters:  true,
	Forms:    []pii.Form{{Mask: "AA9999999"}},
	Strict:   true,
	Read:     readIDCard,
	For:      []string{"leg", "legg"},
	Against:  IDCardRecognizer.Against,
	Units:    words.Units,
}

// LicenceRecognizer finds what the bare English word for a licence names, which software has too, where somebody drives, and what a word
// for any card names where its groups are a licence's.
var LicenceRecognizer = &pii.Recognizer{
	Kind:     "idcard",
	Category: classify.Document,
	Doc:      "Number of a driving licence",
	Need:     true,
	Lens:     []int{8, 9, 10, 11, 16},
	Letters:  true,
	Forms: []pii.Form{
		{Mask: "99999999"}, {Mask: "999999999"}, {Mask: "9999999999"}, {Mask: "99999999999"}, {Mask: "99_99_999999_9"},
		{Mask: "AAAAA999999AXXAA"}, {Mask: "AAAAA999999AXXAX"},
	},
	Strict: true,
	Read:   readLicence,
	For:    []string{"licence", "license", "lappen", "korttini", "kortti", "kortet", "fält 5", "felt 5", "kenttä 5", "kohta 5", "kohdassa 5", "kentässä 5", "reitur 5", "reit 5", "field 5"},
	Hints: []string{
		"körkort*", "kørekort*", "førerkort*", "ajokort*", "ökuskírt*", "driver*", "driving", "drives", "drove", "driven", "car", "van", "truck", "lorry", "motorbike", "rental*", "hire*", "lease*", "bil", "bilen", "hyrbil*", "leiebil*", "lejebil*", "biluthyr*", "bilutleie*", "biludlej*", "auto", "vuokra auto*", "bíll", "bíllinn", "bílaleig*",
		"dob", "born", "date of birth", "police", "traffic", "speeding", "wallet", "plate",
	},
	Against: append([]string{"fee", "fees", "version*", "renewal*"}, papersAgainst...),
	Units:   words.Units,
}

// readLicence weighs a token so that the word alone is not enough, but for what only a Norwegian or a British licence has.
func readLicence(t *pii.Token) pii.Reading {
	r := readIDCard(t)
	if !nordicLicence(t) && !britishLicence(t) {
		r.Bits = min(r.Bits, 1)
	}
	return r
}

// readIDCard weighs a token by its form.
func readIDCard(t *pii.Token) pii.Reading {
	chars := t.Chars()
	if t.Lead() != 0 || len(chars) < 7 || len(chars) > mostOfCard || !plainSeps(t, 1) {
		return pii.Reading{}
	}
	letters, figures, tail := charRuns(chars)
	if letters > 0 && t.Sep(1) != 0 && notPrefix(t.Group(0)) || tail > 0 && t.Sep(t.Groups()-1) != 0 && len(chars) != 11 {
		return pii.Reading{}
	}
	forms := idForms[len(chars)]
	for i := range forms {
		f := &forms[i]
		if f.letters == letters && f.figures == figures && f.tail == tail && f.written(t) {
			return pii.Reading{Bits: f.bits, Evidence: pii.HasForm}
		}
	}
	return pii.Reading{}
}
