package told

import (
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
		"socialtjänst*", "soc", "socialen", "socialnämnd*", "socialkontor*", "socialförvaltning*", "kronofogd*", "kfm",
		"skatteverket*", "skv", "arbetsförmedling*", "afm", "försäkringskassa*", "fk", "migrationsverk*", "migrationsdomstol*",
		"tingsrätt*", "hovrätt*", "förvaltningsrätt*", "kammarrätt*", "polisen*", "polismyndighet*", "åklagar*", "överförmyndar*",
		"ivo", "domstol*", "länsstyrelse*", "csn", "pensionsmyndighet*", "familjerätt*",
		"skifterett*", "fogedrett*", "politiet*", "politi", "udlændingestyrelse*", "siri", "familieretshus*", "ankestyrelse*",
		"jobcent*", "gældsstyrelse*", "byret*", "landsret*", "statsforvaltning*", "udbetaling", "kommunen*", "skattestyrelse*",
		"anklagemyndighed*", "hjemrejsestyrelse*", "borgerservice*",
		"nav", "udi", "une", "barnevern*", "namsmann*", "tingrett*", "lagmannsrett*", "skatteetaten*", "statsforvalter*",
		"statsforvaltar*", "forliksråd*", "lånekasse*", "utlendingsdirektorat*", "trygderett*",
		"migri*", "poliisi*", "käräjäoikeu*", "hovioikeu*", "ulosot*", "kela*", "oikeus", "oikeuden", "sosiaalitoim*", "syyttäj*",
		"verottaja*", "verohallin*", "lastensuojel*", "maahanmuuttovir*", "hallintooikeu*",
		"sýslumað*", "sýslumann*", "lögregl*", "héraðsdóm*", "útlendingastofn*", "vinnumálastofn*", "barnavernd*",
		"tryggingastofn*", "skattinn*", "skatturinn*",
		"arn", "reklamationsnämnd*", "nämnden", "nämndens", "byggnadsnämnd*", "miljöförvaltning*", "stadsbyggnadskontor*",
		"skolinspektion*", "imy", "patientklage*", "nævnet", "datatilsyn*", "politikreds*", "namsfog*", "npe", "skatteforvaltning*",
		"socialforvaltning*", "sosialforvaltning*", "finansklagenemnd*", "forbrukerråd*", "forbrukertilsyn*", "sivilombud*",
		"pasientskade*", "høyesterett*", "helseklage*", "nemnda",
		"aluehallintovirasto*", "oikeusasiamie*", "kuluttajariita*", "kelan", "kelalta", "kelasta", "verotoimisto*",
		"úrskurðarnefnd*", "kærunefnd*", "umboðsman*", "sjúkratrygging*", "héraðssaksókn*",
		"fylkesnemnd*", "helsenemnd*", "ankenævn*", "klagenævn*", "klagenemnd*", "huslejenævn*", "husleietvist*", "hyresnämnd*",
		"diskrimineringsnemnd*", "politidistrikt*", "kommune", "kommunen", "straffesak*", "straffesag*", "ankenævnets",
		"lantmäteri*", "kartverk*", "tinglysning*", "maanmittaus*", "jordbruksverk*", "transportstyrelse*", "vegvesen*",
		"traficom*", "husbanken*", "mattilsyn*", "arbeidstilsyn*", "arbejdstilsyn*", "arbetsmiljöverk*", "konsumentverk*",
		"trafikverk*", "skogsstyrelse*", "landbrugsstyrelse*", "landbruksdirektorat*", "samgöngustof*", "vinnueftirlit*",
		"húsnæðis*", "rätten", "retten", "kriminalvård*", "brottsoffer*", "patientnämnd*", "socialsekreter*", "sosialtjeneste*",
		"sosialkontor*", "lensmann*", "trafikstyrelse*", "edunvalvo*", "dvv", "rikospoliisi*", "tulli*", "umboðsmað*", "saksóknar*",
		"félagsþjónust*", "þjóðskrá*", "ombudsm*", "tribunal*", "bailiff*", "handläggaren", "barnavernd*", "familierett*", "polis",
		"polisanmäl*", "politianmeld*", "politisak*", "kommunens", "sosiaalivirasto*", "sossu", "velferðar*",
		"skatten", "skat", "löggan", "löggu*", "snuten", "purken", "fylkesmannen", "trygdekontor*", "sossen", "skattekontor*",
		"skattinum",
		"police*", "court*", "migration", "social", "enforcement", "prosecutor*", "tax", "immigration",
	},
	Words: caseNo,
}

const (
	caseReach = 14 // words between an authority and its number
	caseNear  = 4  // words between the number and what says that it is one of a case
)

var (
	caseNouns = set(`ärende ärendet ärenden ärendenr ärendenummer mål målet målnr målnummer anmälan anmälningsnummer akt akten
		diarienr diarienummer diariet dnr beslut beslutet beteckning beteckningen dom domen utredning utredningen utmätning
		sag sagen sagsnr sagsnummer journalnr journalnummer jnr afgørelse afgørelsen anmeldelse anmeldelsen sak saken saksnr
		saksnummer vedtak vedtaket anmeldelsen søknad søknaden ansøgning ansökan klage klagen överklagan
		asia asiani asian asiaan asiassa asiasta asiaa asianumero asianumeroni diaarinumero diaarinro dnro päätös päätöksen
		päätöksessä rikosilmoitus rikosilmoituksen hakemus ratkaisu ratkaisun ratkaisussa mál málið málsnúmer málsnúmerið málsnr
		ákvörðun kæra umsókn case report decision complaint dossier file`)
	caseSays = set(`called skriver skrev skrifaði writes wrote þetta kallar kallas kallade kalder kaldes kaller kalles kallar calls
		call heter hedder heiter står stod stendur stóð lukee luki says said reads ref referens referensen reference referanse
		referansen reference viite viitteellä tilvísun numeron numero number num nummer nummeret numret númer nr no märkt merket
		mærket merkt viitenumero brev brevet brev letter kirje kirjeen kirjeessä bréf bréfi gav ga gaf antoi gave fick fikk fik sain
		fékk`)
	// caseOther are what else has such numbers.
	caseOther = set(`order ordern ordre ordren ordernr ordrenr faktura fakturan fakturaen fakturanr invoice lasku laskun tilaus
		reikningur kundnr kundnummer kundenr kundenummer customer kund bokning booking bestilling bestillingen bestilling
		beställning telefon tlf tel tfn puh sími phone mobil mobilnummer telefonnummer postnr konto kontonr bankgiro plusgiro bg pg
		org orgnr organisationsnummer ocr kid belopp beløb beløp kr kl klockan öppet åpent åbent öppettider period perioden
		skatteåret året årene säsongen paket pakke artikel lag lagen lov loven paragraf mellan mellom mellem between föreskrift föreskrifter
		föreskriften forskrift forskriften bekendtgørelse bekendtgørelsen regulation guidance direktiv direktivet förordning förordningen
		forordning forordningen asetus asetuksen laki reglugerð reglugerðar blankett blanketten skjema skjemaet lomake lomakkeen eyðublað`)
)

// caseNo looks for a number of the authority w.List[i] on either side.
func caseNo(w *pii.Words, i int) (start, end int, r pii.Reading) {
	if !authority(w, i) {
		return 0, 0, r
	}
	c, ok := caseBehind(w, i)
	if !ok {
		c, ok = caseAhead(w, i)
	}
	if !ok {
		return 0, 0, r
	}
	return c.start, c.end, pii.Reading{Bits: 10, Evidence: pii.Position}
}

// authority reports whether word i, which may be another word in small letters, is the authority: not the darling "skat", nor "fk"
// and "Tax".
func authority(w *pii.Words, i int) bool {
	word := w.Of(i)
	switch {
	case string(word) == "skat":
		return i > 0 && roleOf(w.Of(i-1))&at != 0
	case w.List[i].Flags&pii.AllCaps != 0:
		return true
	case len(word) < 4 && word[0]|0x20 == 't':
		return string(word) == "tax"
	}
	return len(word) != 2
}

// caseBehind returns the first number of the authority w.List[i] behind it: "soc kallar den 2025/44718".
func caseBehind(w *pii.Words, i int) (caseNumber, bool) {
	for k := i + 1; k < len(w.List) && k-i <= caseReach && w.List[k].Gap&pii.GapPara == 0; k++ {
		if !isNumber(w, k) {
			continue
		}
		if c, ok := caseForm(w, k); ok {
			if c.told(w, i) {
				return c, true
			}
			k = c.last
		}
	}
	return caseNumber{}, false
}

// caseAhead returns the nearest number of the authority w.List[i] before it, on its line: "ärende 2025/44718 hos soc".
func caseAhead(w *pii.Words, i int) (caseNumber, bool) {
	for k := i - 1; k >= max(0, i-caseReach+4) && w.List[k+1].Gap&(pii.GapPara|lineEnd) == 0; k-- {
		if !isNumber(w, k) || k > 0 && w.List[k].Gap&(pii.GapHyphen|pii.GapSlash) != 0 && isNumber(w, k-1) {
			continue
		}
		if c, ok := caseForm(w, k); ok && c.last < i && c.told(w, i) {
			return c, true
		}
	}
	return caseNumber{}, false
}
