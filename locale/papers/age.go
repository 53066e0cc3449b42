package papers

// agePeople are those whose age is told, ageVerbs what ties the age to them.
var (
	ageSelf = newLexicon(`asiakas asiakkaani soittaja innringer innringeren uppringaren caller jag jeg eg æg ég minä mä mie i im han hon hun hen ho hann hún hán hän se he she hen mej själv olen oon olin hän vedkommende personen pasienten patienten patient pasient kunden brukaren brukeren borgeren beboeren`)
	ageAm   = newLexicon(`olen oon olin im`)
	ageKin  = newLexicon(`potila* sjúkling* naapuri* frændi* frænd* frænk* aunt* uncle* nephew* niece* neighbour* neighbor* faðir föður maður manninn eiginmann* bruker vauva* hyresgäst* leietaker* lejer* lejeren brukare brukaren strák* stelpa* stelpan drengur* barnið konan konunni mamma* mamman mor moren mora mors moder mödrar mom mum mother* mommo pappa* far faren fader fars dad father* äiti* isä isäni isän äidin son sonen sønn sønnen sønnens sønnen sonur sonar syni søn sønnen søns pojk* poika* poikani gutt gutten guten dreng drengen
		dotter* dottern datter* dattera døtter dóttir dóttur dætur tytär tyttär* tyttö* jente jenta pige pigen flicka* flickan barnet barnets barnbarn* lapseni lapsen lapsi daughter* kid child baby babyen bebis syster* søster* systir sisko* sister* bror* broder* broren bróðir veli* veljeni brother*
		lapset lasten lapsemme lapsille barna barnen barnene børnene børnen kids children vaimo* farmor* farfar* mormor* morfar* bestemor* bestefar* bedstemor* bedstefar* farfars oldefar oldemor amma afi ömmu afa mummo* vaari* ukki* isoäiti* isoisä* grandma* grandmother* grandpa* grandfather* granny svärmor* svärfar* svigermor* svigerfar* anoppi* appi tante tanten moster faster onkel onkelen kusin* fætter kusine nevø* niese*
		fru frue fruen kone konen kona konan hustru* make maken maka man mann mannen mand manden mannen eiginmað* eiginkon* vaimo* mies miehen husband* wife* sambo* samboer* kæreste* kjæreste* partner* kvinna* kvinnan kvinne* kvinden kvinde pas pat pt pasient* patient* brukeren beboer* borger borgeren klient* flickvän* pojkvän* venninne* veninde* kompis* rumskamrat* tyttöystäv* poikaystäv* kærasta* girlfriend boyfriend tonåring* tenåring* teenager* granne* nabo* venn vennen vän vännen ven vennen`)
	ageRole  = newLexicon(`pensionist* pensjonist* pensionär* eläkeläi* forsikringstaker* forsikringstager* försäkringstagar* kunde kunden kund asiakas asiakkaan søker søkeren sökande sökanden hakija medlem medlemmet låntager* låntagar* låntaker*`)
	ageMine  = newLexicon(`minn mínum míns mínar mínir min mitt mine mina mit vår vårt våre vores vort voris vårs sin sitt sit hans hennes hendes hennar ein en et my our his her mín mitt okkar mun meidän minun sitt dere deres eldste yngste äldsta yngsta elsta nuorin vanhin yngre äldre eldre gamle gamla lille lilla`)
	ageVerbs = newLexicon(`är ar er ær e on is am was var vart blir blev bliver ble vart verður varð täyttää täytti täytin täytän täyttänyt fyller fyllde fylder fyldte fylte fyllte fylldi fyllti orðin orðinn orðið turned turns turning being m s`)
	ageTurns = newLexicon(`verð fyllda fylda fyller fyllde fylder fyldte fylte fyllte fyllt fyldt runder rundet rundar rundade täyttää täytti täytin täytän turned turns turning`)
	ageAdv   = newLexicon(`nyss nearly lähes drygt godt nylig currently nykyisin har hadde hade have nu nå no bara bare kun just only trolig rundt ca cirka omkring snart redan allerede allereie now about almost nästan næsten nesten precis akkurat också også jo ju idag dag i sjølv selv själv vast nyt jo vain nyss nettopp lige godt circa already approximately noin núna bara nýlega over nylig tross alt faktisk faktiskt hela hele`)
	ageNoun  = newLexicon(`ålder åldern alder alderen aldur ikä ikäni age aged ålderen`)
	ageAnd   = newLexicon(`og och and ja samt som sem joka who men`)
	ageName  = newLexicon(`heter heiter hedder heiti nimeni namn navn navnet namnet name nimi herr herre fru hr mr mrs ms`)
	ageNot   = newLexicon(`du ni de dere man i om over över under fra från frå sedan siden sidan sen minst mindst minimum max högst højst efter etter after inom inden innen varje hvert hver kvart for för per mellan mellem mellom til till upp op alle yli vähintään yfir undir eftir við från ved vid
		sista siste seneste senaste last past next första første in of every within than til each garanti* lån* løpetid* löptid* bindning* binding* avtal* aftale* abonnement* takuu* ábyrgð* warranty contract guarantee vi we me við you þú sinä te`)
	ageUnitBad = newLexicon(`siden sedan sidan sen ago sitten síðan tilbake tilbage tillbaka fram frem framåt fremover fremad garanti* bindning* binding* erfaring* erfarenhet* experience takuu* warranty guarantee contract ábyrgð*
		i før för sedan løpetid rente ränta lån jälkeen välein aikaa aikana sidan later senere senare eller or tai eða uppåt oppover og`)
	ageOlder = newLexicon(`äldre eldre ældre older over över mer mere yngre younger vanhempi eldri oppover opefter uppåt`)
)

// ageAt reads the age whose first digit is b[i], and says where it ends and what the
// words around it prove; 0 for what is no person's age.
func ageAt(b []byte, i int) (end, bits int) {
	e := digits(b, i)
	if e-i > 3 || e == i {
		return 0, 0
	}
	if f := fraction(b, e); f > e && e-i < 3 { // 2,5 år; 4 1/2 år
		if lo, hi, ok := after(b, f+1); ok && lo == f+1 && b[f] == ' ' {
			var w word
			w.fold(b[lo:hi])
			if end, kind := ageUnit(b, &w, f, lo, hi); kind == 'y' || kind == 'v' {
				return end, max(ageWeight(b, i, end, kind), ageBehind(b, i, end, kind))
			}
		}
	}
	k := e
	switch at(b, k) {
	case ' ', '-':
		k++
	}
	// Units begin with å, á, a, v or y; without one, "age: 34" is left.
	c := at(b, k)
	unit := c == 0xC3 || c|0x20 == 'a' || c|0x20 == 'v' || c|0x20 == 'y'
	if c|0x20 == 'm' || c|0x20 == 'k' || c|0x20 == 'u' || c|0x20 == 'w' || c|0x20 == 'v' {
		if end := monthsOld(b, i, k); end > 0 {
			return end, 11
		}
	}
	if number(b[i:e]) > 119 {
		return 0, 0
	}
	if !unit && !nounBefore(b, i) {
		return e, bareAge(b, i, e)
	}
	if p := at(b, i-1); p != 0 && !isBlank(p) && p != '(' && p != ',' && p != ':' && p != '=' && p != '"' && p != '\'' && p != '-' {
		return 0, 0
	}
	var w word
	lo, hi, ok := after(b, k)
	if unit && ok && lo == k {
		w.fold(b[lo:hi])
		if end, kind := ageUnit(b, &w, e, lo, hi); kind != 0 {
			bits := max(ageWeight(b, i, end, kind), ageBehind(b, i, end, kind))
			if kind == 'y' && string(b[end:min(end+4, len(b))]) == " old" && !isWord(at(b, end+4)) { // 67 years old
				end += 4
			}
			if bits == 0 && kind != 'a' && kind != 'p' && listOfAges(b, i, end) {
				bits = 10
			}
			return end, bits
		}
	}
	if lo, hi, ok := after(b, e); ok && !unit && at(b, e) == ' ' && lo == e+1 && number(b[i:e]) >= 18 && nounBefore(b, i) { // age 43 and lives alone
		if w.fold(b[lo:hi]); agePlus.has(&w) && !numberFollows(b, e) && !upward(b, hi) {
			return e, 11
		}
	}
	if n := at(b, e); nounBefore(b, i) && (ends(b, e) && n != '%' && n != '-' && n != '+' && !isBlank(n) || n == ' ' && !unit && !ok || n == '\n') {
		return e, 11
	}
	return e, bareAge(b, i, e)
}

// ageUnit returns where an age ends whose unit is w at b[lo:hi], and whether the unit
// is years ('y'), a word for a person of that age ('p'), an adjective ('a'), or none.
func ageUnit(b []byte, w *word, e, lo, hi int) (int, byte) {
	dash := at(b, e) == '-'
	switch s := string(w.bytes()); s {
	case "ar", "aar", "ara", "arr", "vuotta", "yrs", "yr", "years", "yo":
		if dash || s == "ar" && b[lo] != 0xC3 && hi-lo != 2 {
			return 0, 0
		}
		return hi, 'y'
	case "ars":
		if b[lo] == 0xC3 && at(b, lo+1)|0x20 == 0xA1 && !dash { // Icelandic árs
			return hi, 'y'
		}
	case "v":
		if at(b, hi) != '/' && !nextIsDigit(b, hi) {
			return hi, 'v'
		}
	case "y":
		if !dash && at(b, hi) == '/' && at(b, hi+1) == 'o' && !isWord(at(b, hi+2)) {
			return hi + 2, 'y'
		}
	case "year", "yrold":
		l2, h2, ok := after(b, hi)
		if ok && l2 == hi+1 && h2-l2 == 3 && string(b[l2:h2]) == "old" {
			if dash {
				return h2, 'p'
			}
			return h2, 'y'
		}
	case "aring", "aringen", "aringens", "aaring", "vuotias", "vuotiaan", "vuotiaani", "vuotiaalle", "vuotiaalla", "vuotiasta":
		return hi, 'p'
	case "arig", "arige", "ariga", "aarig", "arigt":
		return hi, 'a'
	}
	return 0, 0
}

// ageWeight weighs an age at b[i:end] by the words around.
func ageWeight(b []byte, i, end int, kind byte) int {
	var w word
	if lo, hi, ok := after(b, end); ok && lo-end <= 2 && at(b, end) != ',' && at(b, end) != ')' && !sentence(b, end, lo) {
		w.fold(b[lo:hi])
		if ageUnitBad.has(&w) {
			if l2, h2, ok := after(b, hi); !ageOpen(string(w.bytes())) || ok && older(b[l2:h2]) {
				return 0
			}
		}
		if kind == 'a' {
			if ageKin.has(&w) && !generic(&w) || ageSex.has(&w) && number(b[i:digits(b, i)]) >= 18 {
				return 11
			}
			return 0
		}
	} else if kind == 'a' {
		return 0
	}
	lo, hi, ok := before(b, i)
	if !ok || sentence(b, hi, i) {
		if kind == 'p' && !ok {
			return 6
		}
		return 0
	}
	open := at(b, i-1) == '('
	comma := at(b, hi) == ',' || open || at(b, hi) == ':'
	w.fold(b[lo:hi])
	switch {
	case ageNoun.has(&w):
		return 12
	case kind == 'y' && capital(b[lo:hi]) && string(w.bytes()) == "man" && number(b[i:digits(b, i)]) >= 18: // Man 82 år.
		return 11
	case (string(w.bytes()) == "af" || string(w.bytes()) == "av" || string(w.bytes()) == "pa" || string(w.bytes()) == "of") && nounBefore(b, lo): // i en alder af 83 år
		return 12
	case kind == 'y' && ageMine.has(&w) && len(w.bytes()) > 3 && number(b[i:digits(b, i)]) >= 50 && !workedAt(b, end): // trots mina 83 år
		return 10
	case kind == 'p' && string(w.bytes()) == "som" && number(b[i:digits(b, i)]) >= 40: // som 83-åring
		return 11
	case comma && at(b, hi) != ':' && capital(b[lo:hi]) && fullName(b, lo, hi):
		return 10
	case comma && (capital(b[lo:hi]) || kind != 'v' || at(b, end) == ',') && (kinNear(b, i, 4) || roleNear(b, i)):
		return 11
	case comma && kind != 'v' && ownChild(b, lo, &w):
		return 11
	case open && kind != 'v' && listed(b, i):
		return 10
	}
	return ageClause(b, i, kind)
}

// roleNear reports whether one of the four words before b[i] is what somebody is to those who write of him.
func roleNear(b []byte, i int) bool {
	var w word
	for range 4 {
		lo, hi, ok := before(b, i)
		if !ok || sentence(b, hi, i) {
			return false
		}
		if w.fold(b[lo:hi]); ageRole.has(&w) {
			return true
		}
		i = lo
	}
	return false
}

// ownChild reports whether w, which begins at b[lo], is a child with an owner: "my child (8 years)".
func ownChild(b []byte, lo int, w *word) bool {
	switch string(w.bytes()) {
	case "barn", "born", "lapsi", "unge", "child", "kid":
	default:
		return false
	}
	l2, h2, ok := before(b, lo)
	if !ok {
		return false
	}
	w.fold(b[l2:h2])
	return ageMine.has(w)
}

// ageOpen reports whether what follows an age with w may still be told of a person:
// "hun er 34 år i dag", "han er 8 år og …".
func ageOpen(w string) bool { return w == "i" || w == "og" || w == "eller" }

func older(b []byte) bool {
	var w word
	w.fold(b)
	return ageOlder.has(&w)
}

// generic reports whether w is a person of no name: "5-årig baby" is fine, "man" is not.
func generic(w *word) bool { s := string(w.bytes()); return s == "man" || s == "make" }

// nounBefore reports whether "age" stands right before b[i].
func nounBefore(b []byte, i int) bool {
	if i < 3 {
		return false
	}
	switch b[i-1] {
	case ' ', ':', '=':
	default:
		return false
	}
	switch lastLetter(b, i) | 0x20 { // what ageNoun ends in
	case 'r', 'n', 'e', 'd', 'i', 0xA4 | 0x20:
	default:
		return false
	}
	lo, hi, ok := before(b, i)
	if !ok || i-hi > 3 || hi-lo < 3 {
		return false
	}
	var w word
	w.fold(b[lo:hi])
	return ageNoun.has(&w)
}
