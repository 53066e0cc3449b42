package told

import (
	"bytes"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/papers"
	"github.com/sladd-go/sladd/locale/people"
	"github.com/sladd-go/sladd/pii"
)

// CaseNoRecognizer finds the numbers that sentences about an authority tell: "soc kallar den 2025/44718", "I got a letter
// from the police, it says 44718-25". Package papers reads those whose form or word says so.
var CaseNoRecognizer = &pii.Recognizer{
	Kind:      "caseno",
	Category:  classify.CaseRef,
	Doc:       "Case number that a sentence about an authority tells",
	Canonical: papers.CaseNoRecognizer.Canonical,
	Lexicon:   people.Lexicon,
	On: []string{
		"socialtjänst*", "soc", "socialen", "socialnämnd*", "socialkontor*", "socialförvaltning*", "kronofogd*", "kfm", "skatteverket*", "skv", "arbetsförmedling*", "afm", "försäkringskassa*", "fk", "migrationsverk*", "migrationsdomstol*", "tingsrätt*", "hovrätt*", "förvaltningsrätt*", "kammarrätt*", "polisen*", "polismyndighet*", "åklagar*", "överförmyndar*", "ivo", "domstol*", "länsstyrelse*", "csn", "pensionsmyndighet*", "familjerätt*",
		"skifterett*", "fogedrett*", "politiet*", "politi", "udlændingestyrelse*", "siri", "familieretshus*", "ankestyrelse*", "jobcent*", "gældsstyrelse*", "byret*", "landsret*", "statsforvaltning*", "udbetaling", "kommunen*", "skattestyrelse*", "anklagemyndighed*", "hjemrejsestyrelse*", "borgerservice*",
		"nav", "udi", "une", "barnevern*", "namsmann*", "tingrett*", "lagmannsrett*", "skatteetaten*", "statsforvalter*", "statsforvaltar*", "forliksråd*", "lånekasse*", "utlendingsdirektorat*", "trygderett*",
		"migri*", "poliisi*", "käräjäoikeu*", "hovioikeu*", "ulosot*", "kela*", "oikeus", "oikeuden", "sosiaalitoim*", "syyttäj*", "verottaja*", "verohallin*", "lastensuojel*", "maahanmuuttovir*", "hallintooikeu*",
		"sýslumað*", "sýslumann*", "lögregl*", "héraðsdóm*", "útlendingastofn*", "vinnumálastofn*", "barnavernd*", "tryggingastofn*", "skattinn*", "skatturinn*",
		"arn", "reklamationsnämnd*", "nämnden", "nämndens", "byggnadsnämnd*", "miljöförvaltning*", "stadsbyggnadskontor*", "skolinspektion*", "imy", "patientklage*", "nævnet", "datatilsyn*", "politikreds*", "namsfog*", "npe", "skatteforvaltning*", "socialforvaltning*", "sosialforvaltning*", "finansklagenemnd*", "forbrukerråd*", "forbrukertilsyn*", "sivilombud*", "pasientskade*", "høyesterett*", "helseklage*", "nemnda",
		"aluehallintovirasto*", "oikeusasiamie*", "kuluttajariita*", "kelan", "kelalta", "kelasta", "verotoimisto*", "úrskurðarnefnd*", "kærunefnd*", "umboðsman*", "sjúkratrygging*", "héraðssaksókn*",
		"fylkesnemnd*", "helsenemnd*", "ankenævn*", "klagenævn*", "klagenemnd*", "huslejenævn*", "husleietvist*", "hyresnämnd*", "diskrimineringsnemnd*", "politidistrikt*", "kommune", "kommunen", "straffesak*", "straffesag*", "ankenævnets",
		"lantmäteri*", "kartverk*", "tinglysning*", "maanmittaus*", "jordbruksverk*", "transportstyrelse*", "vegvesen*", "traficom*", "husbanken*", "mattilsyn*", "arbeidstilsyn*", "arbejdstilsyn*", "arbetsmiljöverk*", "konsumentverk*", "trafikverk*", "skogsstyrelse*", "landbrugsstyrelse*", "landbruksdirektorat*", "samgöngustof*", "vinnueftirlit*", "húsnæðis*", "rätten", "retten", "kriminalvård*", "brottsoffer*", "patientnämnd*", "socialsekreter*", "sosialtjeneste*", "sosialkontor*", "lensmann*", "trafikstyrelse*", "edunvalvo*", "dvv", "rikospoliisi*", "tulli*", "umboðsmað*", "saksóknar*", "félagsþjónust*", "þjóðskrá*", "ombudsm*", "tribunal*", "bailiff*", "handläggaren", "barnavernd*", "familierett*", "polis", "polisanmäl*", "politianmeld*", "politisak*", "kommunens", "sosiaalivirasto*", "sossu", "velferðar*",
		"skatten", "skat", "löggan", "löggu*", "snuten", "purken", "fylkesmannen", "trygdekontor*", "sossen", "skattekontor*", "skattinum",
		"police*", "court*", "migration", "social", "enforcement", "prosecutor*", "tax", "immigration",
	},
	Words: caseNo,
}

const (
	caseReach = 14 // words between an authority and its number
	caseNear  = 4  // words between the number and what says that it is one of a case
)

var (
	caseNouns = words(`ärende ärendet ärenden ärendenr ärendenummer mål målet målnr målnummer anmälan anmälningsnummer akt akten diarienr diarienummer diariet dnr beslut beslutet beteckning beteckningen dom domen utredning utredningen utmätning
		sag sagen sagsnr sagsnummer journalnr journalnummer jnr afgørelse afgørelsen anmeldelse anmeldelsen sak saken saksnr saksnummer vedtak vedtaket anmeldelsen søknad søknaden ansøgning ansökan klage klagen överklagan
		asia asiani asian asiaan asiassa asiasta asiaa asianumero asianumeroni diaarinumero diaarinro dnro päätös päätöksen päätöksessä rikosilmoitus rikosilmoituksen hakemus ratkaisu ratkaisun ratkaisussa mál málið málsnúmer málsnúmerið málsnr ákvörðun kæra umsókn case report decision complaint dossier file`)
	caseSays = words(`called skriver skrev skrifaði writes wrote þetta kallar kallas kallade kalder kaldes kaller kalles kallar calls call heter hedder heiter står stod stendur stóð lukee luki says said reads ref referens referensen reference referanse referansen reference viite viitteellä tilvísun numeron numero number num nummer nummeret numret númer nr no märkt merket mærket merkt viitenumero brev brevet brev letter kirje kirjeen kirjeessä bréf bréfi gav ga gaf antoi gave fick fikk fik sain fékk`)
	// caseOther are what else has such numbers.
	caseOther = words(`order ordern ordre ordren ordernr ordrenr faktura fakturan fakturaen fakturanr invoice lasku laskun tilaus reikningur kundnr kundnummer kundenr kundenummer customer kund bokning booking bestilling bestillingen bestilling beställning telefon tlf tel tfn puh sími phone mobil mobilnummer telefonnummer postnr konto kontonr bankgiro plusgiro bg pg org orgnr organisationsnummer ocr kid belopp beløb beløp kr kl klockan öppet åpent åbent öppettider period perioden skatteåret året årene säsongen paket pakke artikel lag lagen lov loven paragraf mellan mellom mellem between`)
)

// caseNo looks for a number of the authority w.List[i] on either side.
func caseNo(w *pii.Words, i int) (start, end int, r pii.Reading) {
	switch c := w.Of(i); {
	case string(c) == "skat" && (i == 0 || roleOf(w.Of(i-1))&at == 0): // a darling
		return 0, 0, r
	case len(c) < 4 && w.List[i].Flags&pii.AllCaps == 0 && c[0]|0x20 == 't', len(c) == 2 && w.List[i].Flags&pii.AllCaps == 0: // tax, fk
		if string(c) != "tax" {
			return 0, 0, r
		}
	}
	for k := i + 1; k < len(w.List) && k-i <= caseReach; k++ {
		if w.List[k].Gap&pii.GapPara != 0 {
			break
		}
		if w.List[k].Flags&pii.IsNumber == 0 {
			continue
		}
		if s, e, last := caseForm(w, k); e > 0 {
			if caseTold(w, i, k, last) {
				return s, e, pii.Reading{Bits: 10, Evidence: pii.Position}
			}
			k = last
		}
	}
	for k := i - 1; k >= max(0, i-caseReach+4); k-- {
		if w.List[k+1].Gap&(pii.GapPara|lineEnd) != 0 {
			break
		}
		if w.List[k].Flags&pii.IsNumber == 0 || k > 0 && w.List[k].Gap&(pii.GapHyphen|pii.GapSlash) != 0 && w.List[k-1].Flags&pii.IsNumber != 0 {
			continue
		}
		if s, e, last := caseForm(w, k); e > 0 && last < i && caseTold(w, i, k, last) {
			return s, e, pii.Reading{Bits: 10, Evidence: pii.Position}
		}
	}
	return 0, 0, r
}

// caseTold reports whether the words around the number w.List[k:last+1] say that it is the authority's, w.List[i].
func caseTold(w *pii.Words, i, k, last int) bool {
	weak, given := k == last, 0 // digits alone
	for n := k - 1; n >= max(0, k-caseNear) && w.List[n+1].Gap&pii.GapPara == 0; n-- {
		if in(caseOther, w.Of(n)) {
			return false
		}
	}
	for n := k - 1; n >= max(0, k-caseNear); n-- {
		if says := in(caseSays, w.Of(n)); ofCase(w.Of(n)) || says && !(weak && sends(w.Of(n))) {
			return true
		} else if says {
			if given++; given > 1 { // gave me the number
				return true
			}
		}
		if n == i && n >= k-2 && !weak && (n == k-1 || roleOf(w.Of(k-1))&(is|at|fill) != 0 || w.List[k].Gap&pii.GapColon != 0 || letters(w, k)) {
			return true
		}
		if w.List[n].Flags&pii.IsNumber != 0 {
			break
		}
	}
	if !weak && k > i && k-i <= caseNear && w.List[k].Gap&^pii.GapColon == pii.GapBlank && roleOf(w.Of(k-1))&is != 0 && caseBefore(w, i) {
		return true
	}
	for n := last + 1; n < min(len(w.List), last+1+caseNear) && w.List[n].Gap&(lineEnd|pii.GapStop) == 0; n++ {
		if in(caseOther, w.Of(n)) {
			return false
		}
		if ofCase(w.Of(n)) {
			return true
		}
		if !weak && n == last+1 && in(caseSays, w.Of(n)) && !sends(w.Of(n)) {
			return true
		}
		if w.List[n].Flags&pii.IsNumber != 0 {
			break
		}
	}
	return false
}

// caseBefore reports whether the word for a case stands before the authority w.List[i]: "my case at the tax office".
func caseBefore(w *pii.Words, i int) bool {
	for n := i - 1; n >= max(0, i-caseNear) && w.List[n+1].Gap == pii.GapBlank; n-- {
		if ofCase(w.Of(n)) {
			return true
		}
	}
	return false
}

// letters reports whether the word before the number that begins with word k is part of it: LE-2026-12345.
func letters(w *pii.Words, k int) bool {
	return w.List[k].Start == w.List[k-1].End+1 && w.List[k].Gap&(pii.GapHyphen|pii.GapSlash) != 0 && w.List[k-1].Flags&pii.AllCaps != 0
}

// ofCase reports whether word is one for a case, or for its number.
func ofCase(word []byte) bool {
	if in(caseNouns, word) {
		return true
	}
	var buf [32]byte
	f := fold(&buf, word)
	for _, s := range [...]string{"arende", "malnr", "malnum", "malsn", "anmal", "anmeld", "diarie", "journaln", "saksn", "sagsn", "asianu", "diaari", "rikosilm", "utredning", "forundersok", "etterforsk", "stamning", "straffes", "vedtak", "beslut", "paatos", "bouppteck"} {
		if bytes.HasPrefix(f, []byte(s)) {
			return true
		}
	}
	for _, s := range [...]string{"sag", "sagen", "sak", "saken"} { // byggesagen, barnevernssaken
		if len(f) > len(s)+2 && bytes.HasSuffix(f, []byte(s)) {
			return true
		}
	}
	return false
}

// sends reports whether word tells of giving or sending, which may be of any number.
func sends(word []byte) bool {
	switch string(word) {
	case "fick", "fikk", "fik", "sain", "fékk", "gav", "ga", "gaf", "gave", "antoi", "nummer", "number", "numero", "nr", "no", "brev", "brevet", "letter":
		return true
	}
	return false
}
