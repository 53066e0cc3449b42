package people

import (
	"strings"

	"github.com/sladd-go/sladd/locale/internal/lexicon"
	numbers "github.com/sladd-go/sladd/locale/internal/spoken"
	"github.com/sladd-go/sladd/pii"
)

// The parts of an address that no other recognizer asks about. They are looked up only beside
// a number.
const (
	noPart        cue = iota
	partStreet        // stands for a street behind a name
	partWeak          // does so behind a genitive alone
	partEnd           // a strong ending of a street's name
	partNumber        // nr
	partDistrict      // the letter of a part of a Danish town
	partLand          // the sign of a country before a postal code
	partSide          // where in the house
	partFlat          // a number or a letter of the flat follows
	partOrdinal       // 3rd, 2:a
	partUnit          // behind a number that is no house's
	partFloor         // andra våningen
	partCentre        // behind the number of a box
	partTitle         // begins the name that a street is named after: Dr Belfrages gata
	partSized         // begins the name of a street, as it is typed without marks
	partTownFirst     // begins the name of a town: västra frölunda
	partWordTown      // a town, and oftener a word
	partTown          // a town as it is shortened
	partCountry       // a country behind the town
	partIceland       // a town that has a code of three digits
	partBy            // i, in, á: a town follows
	partEnglish       // what a street is called in English, behind its name
	partCodeField     // the field of a postal code
	partTownField     // the field of a town
	partStem          // the first part of many streets: stor, kyrko
	partGeneric       // a road that every town has, told apart by the name before it: Amager Strandvej
	partTownLast      // ends the name of a town: kyrkby, ladeplads
	partRegion        // a landscape behind a town and i: bø i telemark
	partHighway       // a road that has a number
	partMissing       // what has no number
	partNumbered      // has a number: faktura
	partPostBox       // the number of a box at a post office follows
	partGoes          // with till, the place follows to which something is sent
	partComes         // with till, that to which somebody goes
	partStays         // with på, that at which something is to be fetched
	partIs            // with på, that at which something is
	partFetch         // a place follows
	partBut           // goes on with another sentence
	partOpen          // a place that a house stands at
	partInside        // ends as streets do, and is a numbered place
)

// addressParts are words of one part each; those of two parts have a table of their own.
var addressParts = map[cue]string{
	partStreet: `väg vägen gata gatan gränd gränden torg torget plats platsen backe backen stig stigen led leden kaj kajen allé alle allén allen alléen
		esplanad esplanaden boulevard boulevarden promenad promenaden terrass terrassen strand stranden ringen slinga slingan utfarten infarten
		vej vejen gade gaden stræde strædet plads pladsen torv torvet vænge vænget sti stien toft bakke bakken haven kvarter passage
		gate gata gaten vei veien veg vegen plass plassen kai kaien brygge bryggen terrasse gt smug tverrvei svingen
		tie katu kuja polku kaari raitti rinne ranta tori aukio bulevardi esplanadi tiellä kadulla kujalla polulla
		gøta gøtu gøtan vegur vegi braut stígur stíg stræti torgi
		street road avenue lane`,
	partWeak:   `senter linja gård gard gaard torp hage äng kulle udde vret mosse tila talo mäki pelto bú kot`,
	partNumber: `nr nro no num nummer numero númer`,
	partFlat: `ovi ovinumero asuntonro asunnro huoneistonro herbergi bolig oppg uppg opg værelse vær hybel solu hus entré entre hiss stair stairs staircase entrance unit våningen etasjen etagen salen kerroksessa hæðin bolignr bolignummer bnr lh liikehuoneisto lejlighedsnr lejlighedsnummer lägenhetsnr lägenhetsnummer lghnr dörr dörrnr dørnr leilnr leilighetsnr leilighetsnummer huoneisto huoneistonumero porras
		íbúðarnúmer bst bost stuga trapphus trappehus trappeopgang oppgong rom rekkehus radhus rækkehus rivitalo talo stig blokk trapp trappa ingång inngang indgang blok hus`,
	partFloor: `första andra tredje fjärde femte sjätte første anden fjerde femte annen sjette ensimmäinen toinen kolmas neljäs viides efri neðri fyrsta annarri þriðju fjórðu
		first second third fourth fifth sixth övre nedre översta øverste`,
	partUnit: `months month years year weeks nights night people persons seats mánuði mánuðir mánuðum ár árum ára daga dögum vikur vikum manns sæti kuukautta
		kuukauden vuotta vuoden yötä henkeä henkilöä viikon päivän månad måneder måned mnd år nätter netter dygn døgn sits seter seters personers hours`,
	partOrdinal: `rd nd th st e dje tje je a ja`,
	partPostBox: `postboks postboksen postbox postboxen pósthólf pósth pósthólfi pósthólfinu postilokero postilokeroon postilokeroni postilokerossa`,
	partGoes: `leverera levereras levererat leverans levere leveres levert lever levér leverer leveret leverede levera levra skicka skickas skickat skickade sende sendes sender send sendt
		sendið senda sendu kör kjør kør skulle fara skila skilið`,
	partComes:  `kom kommer komma komme ska skal skall fór átti koma komið`,
	partStays:  `hämtas hämta hämtat hentes hente hent afhentes afhente holder håller erum sótt sækja sæki`,
	partIs:     `finns finnes findes fins ligger ses møtes mødes mötas träffas træffes befinner befinder sitter sidder`,
	partFetch:  `nouto noudetaan nouda noutakaa haetaan hakekaa toimittakaa toimita toimitetaan lähettäkää lähetä tulla toimimme sijaitsemme`,
	partBut:    `men mutta en but`,
	partOpen:   `havnen tunet haugen`,
	partInside: `parkeringen parkering parkeringa lastkaj lastkajen kajplats rampen rampa moduuli`,
	partCentre: `sentrum centrum keskusta city`,
	partTitle: `dr doktor prof professor mor far moder fader biskop bispe general kapten kaptajn kaptein oberst överste major admiral amiral greve grev grevinde
		pastor prost sankt sct skt sct. st s:t fru jomfru jungfru sankta santa pater rektor ing ingenjör ingeniør arkitekt konsul konsuln
		direktør direktör løytnant løjtnant löjtnant hr herr frk frøken mester mäster kung kong dronning drottning prins prinsesse kronprins kronprinsesse kronprinsessan`,
	partSide: `ög öv nb bv tv th mf st stuen kld kælder kælderen kjallari kjallara kjeller kjelleren källare källaren bottenvåning bottenvåningen gårdshus gårdshuset gården bakgården bakgård baghuset forhuset sidehuset mellembygningen sidohuset pihatalo
		loft loftet loftsetasje sokkel sokkeletasje sokkeletasjen underetasjen kjelleren underetasje underetg hovedetasje parterre alakerta yläkerta pohjakerros ullakko ris risi risíbúð jarðhæð
		kj uh vh oh left right vänster höger venstre høyre højre vasen oikea vinstri hægri ground`,
}

var addressSigns = map[cue]string{
	partGeneric: `strandvej landevej hovedgade bygade kirkevej kirkegade strandgade skolevej stationsvej ringvej møllevej engvej kystvej skovvej parkvej byvej havnegade boulevard
		kongevej torv mark overdrev hovedvej strandpark torvegade
		korsväg korsvei kyrkväg kyrkoväg landsväg strandväg skolväg stationsväg bygata kyrkogata byväg kyrkby allmänning hamnväg hamn kanalgata bangata parkgata parkväg industriväg industrigata kvarnväg bruksväg gårdsväg storgata skolgata strandgata hamngata
		kirkevei kirkeveg skolevei skoleveg strandvei strandgate havnegate hovedgate hovedvei ringvei industrivei stasjonsvei stasjonsgate hageby terrasse tverrvei gamlevei bygdevei bygdeveg fjellvei
		kirkkotie rantatie kylätie asematie puistotie koulutie maantie rantakatu kirkkokatu puistokatu asemakatu hautausmaantie`,
	partEnglish:   `avenue street road lane close drive crescent gardens grove mews terrace court place hill rd ave blvd rd. way`,
	partCodeField: `póstnr postnr postnummer postnumret postnummeret postkod postkode postcode zip zipcode code postinumero postinumeroni postinro póstnúmer póstnúmerið`,
	partTownField: `ort postort orten stad staden sted poststed by postby bynavn town city postitoimipaikka paikkakunta kaupunki staður bær póststöð`,
	partStem: `stor rådhus torve kyrko kyrk kirke skol skole strand haga hag järnvägs jernbane kungs konge kongens drottning dronning dronningens köpman vasa trädgårds bergs berg park
		ring skogs skov ängs åker bruks fabriks industri hamn havne kvarn møll møller stations stasjons linné björk gran tall lind asp rönn furu hantverkar
		smed regerings svea oden karla vester nørre øster sønder väster öster söder norr amager vesterbro nørrebro østerbro frederiks torv slotts slots klostér kloster
		markveis mark drammens trondheims maridals ullevåls bogstad thereses sørkedals mosse industri bygdøy hagalunds tegnér birger nybro brunns brunn lång läng kors tomte solna sibylle`,
	partSized:    `tyska ryska skotska engelska franska svenska danska norska finska första andra tredje fjärde höga långa breda smala raka krokiga gröna röda vita svarta hoga langa grona roda lange brede smalle grøde hvite sorte svarte ostra sodra vastra ovre sondre sonder ostre oster vaster norr norre nordra soder söder öster väster toinen kolmas neljäs viides soendre oestre oevre nord øst vest syd sør sor aust`,
	partDistrict: `ø k n s v c m j l nv sv nø sø ö o f sj sentrum centrum`,
	partLand:     `se dk no fi fo is ax gl sf fin swe nor`,
	partTownFirst: `västra norra södra östra stora lilla nya gamla nørre nr sønder sdr søndre vester vestre øster østre store lille hvide kongens kgs nykøbing
		upplands saltsjö sankt skt st sct ny nye mo bø vik vang sør nord yli ala länsi itä etelä pohjois øvre nedre uusi vanha iso hallands bad gammel gml holmens
		gamle kirke høje ruds rask munke hisings dals gärds vreta bräkne dals bærums åmdals frolands grue åsnes enskede årsta skånes by bogø københavns koskenkylän oulun inhan
		vestra vastra sodra ostra syd norre soder los san hässleby ljungby övre yttre`,
	partWordTown: `sem son hof them ask ringe nivå henne fall reine fjell eno kesti tau bud mørke bokn bording hede klippan rud herre kukko halli vara mora os ski moss ål å ry tim fur bo flå hol lom voss eide nes sand sande vik bø ii ås sel gol vega åre eda boden höör hjo tun hals
		arden tarm give tune strøby føvling hou mariager hella höfn vogar garður arna höganäs råda varde ribe lem ans års hadsund bording ørsta stord
		oppdal rena tana alta salo kemi pori lohja vaasa raahe hamina tornio gran lapua lahti`,
	partHighway: `riksväg riksvägen länsväg länsvägen europaväg europavägen motorväg motorvägen motorvej motorvejen motorvei motorveien motorveg motorvegen
		riksvei riksveien riksveg riksvegen fylkesvei fylkesveien fylkesveg fylkesvegen europavei europaveien europaveg moottoritie valtatie kantatie
		seututie yhdystie þjóðvegur þjóðvegi hringvegur hringvegi`,
	partMissing: `saknas saknades finns fanns mangler manglet findes finnes fantes puuttuu puuttui vantar vantaði missing unknown`,
	partNumbered: `faktura fakturan fakturaen fakturanr invoice lasku laskun reikningur reikning ordre ordren order ordern beställning bestilling tilaus pöntun
		ärende ärendet sag sagen sak saken asia mál tåg tog toget juna flyg fly flight lento buss bus bussen betalade betalte betaler betalar betalt
		kostar koster kostade kostede artikel vare varenr vara modell model rabattkod kod kode koden`,
	partTown: `mosó hfj kóp sthlm stlm gbg kbh cph hki tre tku jkl rvk trh trd frb frbg khb rvík reykjav hafnfj akur ak gbr hafn
		stvgr stavgr svgr krsand trheim frstad lstrøm drm tbg hgsd brgn bgn ålb aarh århs odns esbj hfors hgin hgfors lpr jns kuo jyv vnt
		upps uppsla lkpg nkpg hbg hsbg jkpg örebr sthm sthml gtbg göteb malm`,
	partCountry: `sverige danmark norge noreg finland suomi island ísland åland færøerne føroyar grønland sweden denmark norway iceland greenland`,
	partBy:      `i in á í på at`,
}

// addressEnds are the endings that, in front of a number, are streets' and farms' rather
// than anything else's, though package lexicon counts them to the landscape.
var addressEnds = newCueTable(map[cue]string{
	partEnd: `ängen ängarna åkern åsen backen backarna hagen höjden kroken kullen lunden parken promenaden slingan slingorna stranden terrassen udden vreten
		lyckan lyckorna leden avenyn avenyen kvartalet hagarna sluttningen vägskälet raden skiftet hemmanet tegen dungen kärret ljungen
		gärdet svängen torpet liden trappan brinken gården gläntan stråket löten logen mossen vretarna åsarna stråkvägen
		brynet bäcken kanten dammen gläntorna hällarna hällen kurvan berget klippan ekarna tallarna björkarna granarna kvarnen porten rundeln dalarna ängarna åkrarna källan sluttningen
		sløjfen buen bredden sletten heden lyngen dammen åsen bjerget banken kilden parcellen gyden smøgen slippen kringlen hjørnet klinten remisen
		draget lykke lykken agre bakkerne husene gårdene haverne krattet stykket tofterne rækken leddet skellet kløften lysningen
		ageren bakken diget engen folden haven havnen hegnet højen krogen kæret løkken marken mosen passagen skoven skrænten stien svinget toften vangen volden ledet
		avenyen kvartalet bråten grenda hagan haugen heia høgda høyda jordet kollen lia løkka marka moen myra odden skogen skråningen skrenten sletta stubben svingen
		renna kleiva kleivane kneiken kammen haugane bakkane brekka gjerdet jordene ekra skaret knausen løkkja vollane
		teigen terrasse toppen tunet vollen veita stranda flaten flata faret tråkket rabben
		kulma kaarre puisto raitilla kallio portti rinne laakso niitty portaat polulla silta tanhua töyry törmä kaarella
		tangi tanga leiti klitten grønningen holtet myrene gårdet garður garði móar móum harju
		stígur stíg stígnum flöt heimar heimum hlíð hvammur hvammi gerði bakki bakka smári smára salir sölum tún túni múli múla mýri kór kórar tröð vellir
		völlum melur teigur teigi sundi hjalli hjalla hrauni holti grund grundum grandi hálsi brú brúar bryggju jörfa jörfi stekkur stekk hólum hólar strönd ströndum tungu klöpp eyri brekku brekka lundi borgum stöðum bergi felli
		gøta gøtu gøtan gøtuni
		engi hvarf hvarfi seli rimi rima húsum þingi vangi vangur vogi vogur hömrum hamrar skógum skógar þúfu þúfa höfða höfði barði kletti klettur vörðu drangi dranga
		geisli geisla hóli hóll akri bólstað bólstaður gili hálsi háls skjóli skjól slóð`,
})

// part returns which part of an address word k is.
func (t text) part(k int) cue { return t.sense(k).part }

// sign returns which of the short signs or towns word k is.
func (t text) sign(k int) cue { return t.sense(k).sign }

// strongEnd reports whether a word has a strong ending, behind three bytes or more, or a letter with a mark.
func strongEnd(word []byte) bool {
	least := 3
	if len(word) > 0 && word[0] == 0xC3 { // Åparken
		least = 2
	}
	for at := max(least, len(word)-12); at <= len(word)-3; at++ {
		if word[at]&0xC0 != 0x80 && addressEnds.find(lexicon.Hash(word[at:])) == partEnd {
			return true
		}
	}
	return false
}

// numberWords are house numbers as a transcript has them. A star behind the short ones would call
// for every word that begins so: compounds are listed.
var numberWords = strings.Fields(`två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo tjugoen tjugoett
	tjugotvå tjugotre tjugofyra tjugofem tjugosex tjugosju tjugoåtta tjugonio trettio trettiotvå fyrtio femtio sextio sjuttio åttio nittio hundra
	to fire seks syv otte ni ti elleve tretten fjorten femten seksten sytten atten nitten tyve enogtyve toogtyve treogtyve fireogtyve femogtyve tredive fyrre
	halvtreds tres halvfjerds firs halvfems åtte tjue tretti førti femti seksti sytti åtti nitti atten
	trettio* fyrtio* femtio* sextio* sjuttio* åttio* nittio* tretti* førti* femti* seksti* sytti* åtti* nitti* kuusikymmentä* seitsemänkymmentä* kahdeksankymmentä* yhdeksänkymmentä*
	yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen yksitoista kaksitoista kolmetoista neljätoista viisitoista kuusitoista
	seitsemäntoista kahdeksantoista yhdeksäntoista kaksikymmentä* kolmekymmentä* neljäkymmentä* viisikymmentä*
	þrjú fjögur fimm sjö átta níu tíu ellefu tólf þrettán fjórtán fimmtán sextán tuttugu þrjátíu fjörutíu fimmtíu sextíu sjötíu áttatíu níutíu
	two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty`)

// numberWord reports whether word k is the number of a house as it is said.
func (t text) numberWord(k int) bool { return numbers.Says(t.Of(k)) }

// month reports whether word k is a month or a weekday, which makes a date of the number before it.
func (t text) month(k int) bool {
	return t.word(k) && uint64(lexicon.Calendar)&t.class(k) != 0 && t.gap(k)&^(pii.GapBlank|pii.GapStop) == 0
}

// dayOf reports whether word k is a month that the number before it is a day of: 4. kesäkuuta. In kesäkuussa, in June, says when.
func (t text) dayOf(k int) bool {
	switch b := t.Of(k); {
	case endsIn(b, 4, inMonths):
		return false
	case endsIn(b, 4, ofMonths):
		return t.word(k) && t.sticks(k)
	}
	return t.month(k)
}

// How the names of months end in Finnish where something is done in one, and where a day of one is meant.
var inMonths, ofMonths = []string{"kuussa"}, []string{"kuuta", "kuun"}

// alone reports whether word k stands for a street only behind a name: väg, gate, tie, allé. The name
// doesn't reach back over a line end.
func (t text) alone(k int) bool {
	return t.part(k) == partStreet && !t.lineStart(k) && !t.lineStart(k-1)
}
