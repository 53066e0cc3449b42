package people

import (
	"github.com/sladd-go/sladd/locale/internal/endings"
	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/pii"
)

// Which nouns are things, and which people.

// thingSome is a noun in its definite form that is not of people, and more isn't known of it.
const thingSome thing = 100

// noun returns what kind of thing word k is, listed or by its ending, and no person.
func (t text) noun(k int) thing {
	if !t.word(k) || t.ofPeople(k) || t.frame(k) == frameHelp {
		return noThing
	}
	if q := t.kindOf(k); q != noThing && q != thingShop && q != thingTerm && !verbal(t.Of(k)) {
		return q
	}
	if kindName(t.Of(k)) {
		return thingTopic
	}
	if t.definiteNoun(k) {
		return thingSome
	}
	return noThing
}

// article reports whether word k stands before a noun, whosever it is: din, en.
func (t text) article(k int) bool {
	switch string(t.Of(k)) {
	case "våra", "våre", "vore", "din", "ditt", "dit", "dina", "dine", "en", "ett", "et", "ein", "your", "a", "the":
		return true
	}
	return t.cue(k) == cueOwn
}

// tailLeast is how long the last part of a compound is at least by which it is known, in bytes.
const tailLeast = 5

// kindOf returns what kind of thing word k means, or its last part, whatever it is: leksaksräven.
func (t text) kindOf(k int) thing {
	q := t.thingAt(k)
	if q == noThing {
		q = pluralA(t.Of(k))
	}
	if b := t.Of(k); q == noThing && t.flags(k)&pii.AllCaps == 0 && t.class(k)&name == 0 {
		for at := len(b) - tailLeast; at >= 3; at-- {
			if b[at]&0xC0 == 0x80 {
				continue
			}
			if q = thingOf(b[at:]); q != noThing && q != thingShop && q != thingFeast {
				return q
			}
		}
		return noThing
	}
	return q
}

// pluralA returns what kind of thing a Swedish plural of a noun in -a means: tröjorna.
func pluralA(b []byte) thing {
	for _, e := range [...]string{"or", "orna"} {
		if n := len(b) - len(e); n > 2 && n < lexicon.MaxLen && folded(b[n:], e) {
			var one [lexicon.MaxLen]byte
			copy(one[:], b[:n])
			one[n] = 'a'
			return thingOf(one[:n+1])
		}
	}
	return noThing
}

// verbal reports whether a word, which is no noun of the list itself, ends as verbs do: spelar, filma.
func verbal(b []byte) bool {
	switch n := len(b); b[n-1] | 0x20 {
	case 'r', 'a', 'e':
		return thingOf(b) == noThing && !folded(b[max(0, n-2):], "na") && !folded(b[max(0, n-2):], "ne") && !tailed(b)
	}
	return false
}

// compound reports whether word k, which no list holds, ends in a thing that no surname ends in.
func (t text) compound(k int) bool {
	b := t.Of(k)
	if compoundEnds.End(b, 0) {
		return true
	}
	switch q := t.kindOf(k); q {
	case thingGoods, thingBeside, thingStock:
		return !verbal(b) && !t.ofPeople(k) && !folded(b[max(0, len(b)-6):], "kangas")
	}
	return false
}

// compoundEnds end what is on a list of things to bring, to eat or to mend, in Finnish most, and shops that are greeted.
var compoundEnds = endings.New(`keitto keiton kakku aine aineen suoja suojan laite laitteen letut pata pussi lamppu tarvike tarvikkeet
	posti maksu lasku kortti kaappi rumpu kone koneen vaatteet saappaat kengät hanskat lapaset pihvi pihvit puikot paistos salaatti
	vuoka leike grossisten centret centeret senteret butiken butikken kompaniet kompagniet shoppen`)

// tailed reports whether the last part of a word is in the list of things as it stands.
func tailed(b []byte) bool {
	for at := len(b) - tailLeast; at >= 3; at-- {
		if b[at]&0xC0 != 0x80 && thingOf(b[at:]) != noThing {
			return true
		}
	}
	return false
}

// definiteNoun reports whether word k ends as a noun of Swedish, Danish, Norwegian or Icelandic does in its definite form, and is
// no name and none of the small words that end so.
func (t text) definiteNoun(k int) bool {
	b := t.Of(k)
	if len(b) < 5 || t.class(k)&(name|fnWord|title|family) != 0 || t.rank(k) == 1 || t.say(k) == saySmall {
		return false
	}
	if t.flags(k)&pii.Capital != 0 && !t.starts(k) {
		return false
	}
	switch t.cue(k) {
	case noCue, cueGoods, cueThing, cueNoRoad:
	default:
		return false
	}
	for _, e := range [...]string{"en", "an", "et", "ln", "rn", "inn", "ið"} {
		if n := len(b) - len(e); n > 2 && folded(b[n:], e) {
			return true
		}
	}
	return false
}

// peopleEnds end nouns of people, in any compound: tandsköterskan, sykepleieren, þjónninn.
var peopleEnds = endings.New(`aren eren isten anten enten ienten oren orn ören øren anden enden skan sken innan innen inden mannen
	manden mand mann man kvinnan kvinden damen herren fruen flickan pojken killen tjejen grabben gubben gumman tanten pigen piken
	drengen gutten fyren kusinen vännen vennen kompisen polaren chefen sjefen bossen vakten vagten tolken agenten gogen grafen kraten
	nomen tjänsten tjenesten vården rangen logen peuten ikern ikeren enten eleven ungen barnet babyn babyen bebisen personen medlemmen
	ledamoten gästen gæsten gjesten värden værten verten budet kuriren piloten polisen prästen præsten presten pastorn kocken kokken
	bonden smeden kungen kongen drottningen dronningen prinsen prinsessan prinsessen partnern partneren sambon maken makan mamman
	mammaen pappan pappaen brodern broren systern søsteren sonen sønnen dottern datteren tvillingen lärlingen lærlingen släktingen
	älsklingen ynglingen flyktingen flygtningen kollegan kollegaen grannen naboen nevøen niesen kæresten kjæresten idioten vikarien
	typen snubben studenten artist artisten modellen teamet familjen familien paret släkten slekten maðurinn stjórinn ingurinn læknirinn
	arinn andinn endinn strákurinn stelpan stúlkan drengurinn krakkinn vinurinn vinkonan konan frændinn frænkan presturinn gjafinn
	fulltrúinn þjónninn granninn barnið unginn sonurinn dóttirin systirin`)

// kinEnds end whom somebody is akin to, in any compound: dotterdotter, bonusmamma.
var kinEnds = endings.New(`dotter datter dóttir tytär moren faren bror broder syster søster systir mamma pappa mother father brother
	sister daughter barn barnet kusin kompis kaveri ystävä child friend`)

// ofPeople reports whether word k is a noun of people.
func (t text) ofPeople(k int) bool {
	switch t.cue(k) {
	case cueFamily, cueRole, cueTitle:
		return true
	}
	if t.class(k)&(title|family) != 0 {
		return true
	}
	b := t.Of(k)
	if kinEnds.End(b, 0) {
		return true
	}
	if thingOf(b) != noThing || t.kindOf(k) == thingVenue || tailed(b) { // skrivaren
		return false
	}
	return peopleEnds.End(b, 0) || roleEnd(b)
}

// What words behind a name say that it is a thing's.
const (
	noSay    cue = iota
	sayIs        // what only things do: rymmer, kostar
	sayLies      // what things do behind their noun: ligger, saknas
	sayMay       // the same where no verb follows: skal på service
	sayGone      // how goods are: utsolgt
	saySize      // what goods come in: storlek
	saySwap      // takes the place of: what is true of one is of the other
	sayShade     // a colour: Tuva i rosa
	sayKinds     // what several can be that people aren't: abonnemang
	sayActs      // what people do: delar
	sayHuman     // what people are: trevlig
	saySmall     // a small word that ends as a noun: sedan
)

var thingSays = map[cue]string{
	sayIs: `rymmer rommer fås säljs säljes selges sælges myydään selst fæst saadaan kostar koster kosta costs avgår avgik avgick anlöper
		fits seats producerar produserer producerer levereras leveres produceras produseres matchar passar blommar blomstrer blommer
		kukkii`,
	sayLies: `larmar larmer piper blinkar blinker lyser luktar lugter lukter stinker knirker gnisslar väsnas surrar surrer innehåller
		inneholder indeholder sisältää utgår ersätts erstattes byttes byts blir väger veier vejer weighs ligger lå låg saknas saknar
		mangler puttuu står startar starter åbner åpner öppnar lukker lukkes stänger stenger gick går går kraver kräver krever kræver
		tål tåler snurrar rullar avgår ankommer anländer läcker lekker lækker kemur fór siglir liggur finns finnes findes arrives
		departs sails docks runs virker virkar fungerar fungerer funkar funker kraschar krasjer crasher crashes hänger henger laddar lader
		opnast virkar aukeaa avaudu toimi kaatuu jumii hleðst frýs crashes loads opens`,
	sayMay: `tar tager takes ottaa kommer kom koma saapuu comes skal ska skall skulle kan kunne kunde må måste får behöver trenger`,
	sayGone: `restordre restordrad utsolgt udsolgt utgått udgått udgået slutsåld slutsålda restnoterad restnoterade loppu loppuunmyyty uppseld uppseldir
		uppseldar uppselt discontinued vattentät vanntett`,
	saySize: `storlek storlekar storlekarna stl strl stlk størrelse størrelser str færg färg färger färgerna farge farger fargene farve
		farver farverne kulör kulörer koossa kokoa väriä värissä stærð stærðum litum size sizes colour colours color colors`,
	saySwap: `replaces ersätter erstatter korvaa`,
	sayShade: `rosa hvid hvidt hvit hvitt vitt svart sort grønt grønn grøn grönt grön blå blått blåt rødt rød rött röd brunt gult gul grått beige white black green blue red grey
		hvítu svörtu grænu bláu rauðu gráu bleiku pinkkinä pinkkinäkö ruskeana harmaana beigenä keltaisena violettina valkoisena mustana sinisenä punaisena vihreänä`,
	sayKinds: `abonnemang abonnement abonnementer liittymää liittymiä áskriftir mål paket pakker pakkeløsninger nivåer niveauer planer
		planar varianter varianten versioner versjoner mallia plans tiers versions models modes modeller modellerna orlogsfartyg`,
	sayActs: `valde hade har hadde havde delar deler deila jakavat sitter sidder bokat booket bokar booker valt valgte velger vælger
		målar malar maler byggde bygger läser leser læser tittar ser titter leier hyr share use uses want sover leker leger bygget`,
	sayHuman: `sen sein sent trevlig hyggelig hyggelige snäll snill sød söt kjekk grei duktig dygtig flink nöjd fornøyd tilfreds
		missnöjd misfornøyd otrevlig oförskämd frekk uhøflig upptagen optaget opptatt ansvarig ansvarlig vår vores våres med schysst rar
		hjälpsam hjelpsom trött trøtt træt stressad bekymret orolig ledsen snar snart intresserad allergisk beteend upprörd indlagt
		inlagd innlagt skadd skadad skadet forkølet förkyld forkjølet döv døv blind`,
	saySmall: `förresten forresten annars ellers sedan innan medan nästan sällan redan mellan utan någon ingen sådan annan annen noen
		ingen igjen siden mellem igen genast endast förutan även mellen ibland åtminstone också gärna egen egentligen visserligen tyvärr
		antagligen troligen äntligen slutligen nyligen imellan emellan foruden uten annet något intet ganen gången igån morgen morgon
		aften afton kvällen dagen natten veckan torsdagen himself lapset önskan hälsningen innen allerede siden bortset forutan noget
		meget mycket litet lidet`,
}

// say returns what word k says of a name as a thing's.
func (t text) say(k int) cue { return t.sense(k).say }

// thingSay returns the same of word k right behind a name.
func (t text) thingSay(k int) cue {
	if t.gap(k) != pii.GapBlank {
		return noSay
	}
	return t.say(k)
}

// gods are names of gods and heroes that rooms, ships, printers and servers are called by.
const gods = `odin oden tor thor loke loki freja freyja frøya frøja frej frey frigg frigga balder
	baldur idun iðunn heimdal heimdall njord njård njörðr tyr týr höder hödur brage bragi sif ægir ägir nanna mimer mime hugin hugins
	munin sleipner sleipnir fenris ymer ask embla zeus apollo athena hera ares hermes hades poseidon atlas demeter artemis afrodite
	venus mars jupiter saturn neptun pluto merkur minerva juno diana hercules herkules aurora luna ukko ahti tapio väinämöinen ilmarinen
	louhi aino hekla katla askja`
