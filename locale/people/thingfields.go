package people

import (
	"bytes"

	"github.com/sladd-go/sladd/locale/internal/endings"
	"github.com/sladd-go/sladd/pii"
)

// Names of things in the paths of menus and in the subjects of mails: Inställningar > Saga > Spara, Ämne: Billy saknar skruvar.

// pathReach is how many words away a word of a menu is looked for.
const pathReach = 8

// pathSigns part the steps of a path.
var pathSigns = [...]string{">", "›", "»", "→"}

// inPath reports whether the run is one word and a whole step of a path through a menu, with a sign of it on both sides in one line. Two sides are
// asked for as a mail that is answered begins its lines with one, and a word of a menu as people are parted so, too: > Anna.
func (t text) inPath(r run) bool {
	const signs = pii.GapParen | pii.GapOther
	if r.first < r.last || t.gap(r.first)&signs == 0 || t.gap(r.last+1)&signs == 0 || !t.word(r.last+1) {
		return false
	}
	return pathSign(t.between(r.first)) && pathSign(t.between(r.last+1)) && (t.inMenu(r.first-1, -1) || t.inMenu(r.last+1, 1))
}

// inMenu reports whether one of the words from k on in the direction of step, in one line, says that they are of a menu.
func (t text) inMenu(k, step int) bool {
	for j := k; t.word(j) && (k-j)*step > -pathReach; j += step {
		if menuWords.End(t.Of(j), 0) {
			return true
		}
		if t.gap(max(j, j-step))&lineEnd != 0 && j != k {
			break
		}
	}
	return false
}

// pathSign reports whether b is a sign of a path between blanks.
func pathSign(b []byte) bool {
	b = bytes.Trim(b, " ")
	for _, s := range pathSigns {
		if string(b) == s {
			return true
		}
	}
	return false
}

// inThingField reports whether the run is one word and all that a field holds whose value is no person: Produkt: Astrid, Ort: Florence.
func (t text) inThingField(r run) bool {
	if r.first != r.last || t.gap(r.first)&pii.GapLine != 0 || !fieldSign(t.between(r.first)) {
		return false
	}
	if k := r.last + 1; t.word(k) && t.gap(k)&^(pii.GapBlank|pii.GapComma|pii.GapQuote) == 0 && !bytes.ContainsAny(t.between(k)[:1], `"'`) {
		return false
	}
	b := r.first - 1 // all of the label, as one word more may say whose contact it is
	return t.word(b) && t.gap(b) != pii.GapBlank && thingFields.Is(t.Of(b))
}

// fieldSign reports whether gap is what parts the name of a field from its value: Produkt: Astrid, "product":"Astrid", <product>Astrid.
func fieldSign(gap []byte) bool {
	gap = bytes.Trim(gap, ` "'`)
	return len(gap) == 1 && (gap[0] == ':' || gap[0] == '=' || gap[0] == '>')
}

// What stands in the subject of a mail about goods: the field, what is wrong with them, and which part.
var (
	topicFields = endings.New(`ämne ämnesrad rubrik emne aihe otsikko efni titill subject tittel titel re ang vedr angående gäller gjelder gælder sak koskee varðandi regarding`)
	menuWords   = endings.New(`meny menyn menyen menu menuen valikko valmynd inställningar inställningarna innstillinger indstillinger settings asetukset asetukseen stillingar profil profile profiili prófíll
		konto account tili tilini sidor sider sivut spara gem lagre save tallenna vista fliken fanen välilehti flipi tab klicka klikk klik click tryck tryk trykk paina smelltu preferences options alternativ valg`)
	petWords = endings.New(`hundar hundarna hunder hunde dogs cats katter katte horses hästar hästarna hester heste koiraa kissaa hevosta ketti kettir hesta hestar kaniner rabbits marsvin ponnyer`)
	// thingFields are fields of forms and exports whose value is no person, whatever it is called: Produkt: Astrid, Ort: Florence, Butik: Linnea.
	thingFields = endings.New(`produkt produkten produktnamn produktnavn product products tuote tuotteen tuotenimi vara varan vare varen vöru artikel artikeln artiklar artikkel artikkelen varenavn varunamn vörunafn
		modell modellnamn modelnavn model malli mallin módel gerð tegund sort sorter lajike ras race rase rotu kollektion kolleksjon serie series sarja
		stad ort orten hemort bostadsort bynavn sted stedet town city kaupunki kotikaupunki paikkakunta kotipaikka borg staður bær heimabær hjemby hjemsted fødested födelseort fødeby syntymäpaikka fæðingarstaður birthplace
		kommune kommun kunta sveitarfélag municipality land landet country maa kotimaa valtio region fylke län amt maakunta
		resmål destination destinasjon rejsemål reisemål matkakohde kohde áfangastaður avreseort ankomstort avgångsort departure arrival avgang lähtöpaikka brottför koma
		station stationen hållplats stoppested holdeplass pysäkki asema stoppistöð linje linjen reitti leið
		butik butiken butikken forretning shop store myymälä liike verslun filial filialen avdelning avdelningen avdeling avdelingen afdeling afdelingen osasto deild department branch
		restaurang restaurant hotell hotel hotelli hótel camping fartyg skib skip laiva båt båd veneen båten vene bátur ferry ship vessel hytte hytta stuga stugan mökki
		hund hunden hundnamn katt katten kat hest häst hästen koira kissa hevonen hundur köttur hestur pet dog cat horse husdjur kæledyr kjæledyr lemmikki lemmikit kotieläimiä kotieläimet gæludýr dyr djur
		system systemet program app appen kampanj kampanje kampagne kampanja herferð campaign projekt prosjekt project hanke verkefni server servern serveren palvelin host miljö miljø environment
		skrivare printer skriver tulostin prentari mötesrum møterom møterum mødelokale kokoushuone fundarherbergi room
		märke varumärke merke mærke merkki tuotemerkki vörumerki brand färg farve farge väri litur colour color doft duft tuoksu ilmur smak smag maku bragð
		skola skole school koulu skóli förskola barnehage børnehave leikskóli päiväkoti kindergarten nursery`)
	sizeFields = endings.New(`str stl strl stlk size koko koossa koon nr storlek størrelse stærð`)
	lackWords  = endings.New(`saknar saknas mangler manglar puuttuu puuttuvat vantar vantaði missing lacks lacking`)
	partWords  = endings.New(`skruv skruvar skruvarna skruer skruene skrue skruerne skrúfur skrúfurnar skrúfa ruuvi ruuvit ruuveja screws screw bolts bult bultar bolte bolter
		ben bein jalka jalat jalkoja fót fætur leg legs hyllplan hyllor hyller hylder hylly hyllyt hillur shelf shelves
		beslag handtag håndtak håndtag kahva handfang`)
)

// What bears names in sentences of its own: those who go to a school, which stand before it; houses and roads of English, cafés and
// what is on, behind the name; books, and companies of several that are one trade.
var (
	pupilWords = endings.New(`elev elever elevene eleverna eleverne pupil pupils student students studenter studenterna studenterne studentene nemandi nemendur`)
	houseWords = endings.New(`road street square lane avenue drive park gardens court terrace crescent bridge dock wharf junction ward hospital
		clinic nursery primary station theatre school college infirmary surgery
		line house lodge practice falls`)
	venueWords = endings.New(`förskola skola skole friskola grundskola gymnasium gymnas barneskole ungdomsskole barnehage børnehave vuggestue vårdcentral läkarhus legesenter legekontor lægehus lægecenter
		sykehjem plejehjem plejecenter äldreboende sykehus hotell hotel camping krog kro apotek bibliotek församling menighet sogn idrettslag hembygdsgård bostadsrättsförening borettslag sameie
		leikskóli grunnskóli heilsugæsla päiväkoti lääkäriasema hoivakoti koulu lukio hotelli ravintola kahvila`)
	cafeWords = endings.New(`café cafe kafé bageri bakeri konditori pizzeria krog kro bistro kiosk grill restaurang restaurant salong salon`)
	bookWords = endings.New(`book novel film movie play musical audiobook game song boken boka bogen romanen kirja bókin`)
	showWords = endings.New(`suite gig match concert tour album exhibition wing movie film show musical`)
	firmWords = endings.New(`solicitors accountants architects surveyors builders brokers lawyers jewellers opticians`)
)
