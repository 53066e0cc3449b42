package papers

// Ages without a unit that somebody of the family bears: "min son på 4", "hun er kun 12", "pappa 81, dement".

// ageLead is what may stand right before an age without a unit.
var ageLead = union(ageYoung, ageTurns, ageVerbs, ageAm, newLexicon(`nästan næsten nesten nearly almost lähes allerede redan redan already drygt over över på af av of bara kun bare only just nu now vasta nyss precis snart endast knappt knap knapt
	mamma pappa mor far mormor morfar farmor farfar bedstemor bedstefar bestemor bestefar svigermor svigerfar svärmor svärfar mommo mummo äiti isä amma afi moster faster tante onkel mum mom dad grandma grandpa moren faren`))

var (
	// ageFloor are what "på 4" counts that is no person's age.
	ageFloor = newLexicon(`våning* vån tr trappor trappan trappa etg etasje* sal salen sals etage plan rum rom room plats* plass* pladser personer lag hold steg trinn dager dagar dage timmar timer minuter minutter sekunder veckor uger uker månader måneder meter cm mm km m kvm kg g liter tum tommer procent prosent pct kr kronor kroner euro sidor sider sider ord tecken tegn st stk stycken delar dele mål poäng poeng point kort gb mb år års aars e a kl mil gram sekund minut natt nätter dygn döbn døgn netter nætter ggr raden listan listen lista`)
	ageYoung = newLexicon(`babyn babyen babyens bebisen toddler* infant* newborn* spädbarn* spædbarn* spedbarn* nyfödd* nyfødt* dattera dotra daughter* girl boy barnið barnet barnets lillen lilla lille lapsi lapseni vauva* sonur sonar dóttir dóttur tvilling* son sonen sønn sønnen søn sønnen dotter dottern datter datteren dottera pojk* gutt gutten dreng drengen flicka* jente jenta pige pigen kille* tjej* grabb* barnbarn* syster* søster* bror* broder* lillebror lillasyster yngsta yngste minsta minste äldsta eldste ældste unge ungen baby bebis* mellerste mellersta kid* child*`)
)

// ageOn weighs the age n that ends at b[e], behind "på" at b[lo]: "en kille på 17", "min son på 4".
func ageOn(b []byte, lo, e, n int) int {
	l2, h2, ok := before(b, lo)
	if !ok || h2 != lo-1 || at(b, e) == ' ' && isDigit(at(b, e+1)) {
		return 0
	}
	var w, v word
	w.fold(b[l2:h2])
	switch sex := ageSex.has(&w); {
	case sex && n >= 3:
	case sex:
		return 0
	case ageMine.has(&w) && !article(string(w.bytes())): // mannen min på 58
		l3, h3, ok := before(b, l2)
		if w.fold(b[max(0, l3):max(0, h3)]); !ok || h3 != l2-1 || !ageKin.has(&w) {
			return 0
		}
	case ageYoung.has(&w) || n >= 18 && ageKin.has(&w):
	default:
		return 0
	}
	if at(b, e) == '.' && at(b, e+1) == ' ' { // på 4. plass
		if l3, h3, ok := after(b, e); ok && ageFloor.has(fold(&v, b[l3:h3])) {
			return 0
		}
	}
	if l3, h3, ok := after(b, e); ok && l3-e <= 1 && (at(b, e) == ':' || at(b, e) == '-' || ageFloor.has(fold(&v, b[l3:h3]))) {
		return 0
	}
	return 11
}

// ageOnly reports whether w may stand between "is" and an age.
func ageOnly(w string) bool {
	switch w {
	case "bara", "kun", "bare", "only", "just", "nu", "now", "vasta", "nyss", "precis", "nyt", "nuna", "snart", "endast", "knappt", "knap", "knapt", "nastan", "naesten", "nesten", "nearly", "almost", "lahes", "redan", "allerede", "already", "drygt":
		return true
	}
	return false
}

// becomes reports whether w says that somebody will be so old.
func becomes(w string) bool {
	switch w {
	case "vard", "blir", "bliver", "bli", "blive", "verdur", "blev", "ble":
		return true
	}
	return false
}

// childBefore reports whether a child, or she or he, is what the verb at b[lo] is said of.
func childBefore(b []byte, lo int) bool {
	var w word
	i := lo
	for n := 0; n < 2; n++ {
		l2, h2, ok := before(b, i)
		if !ok || h2 != i-1 {
			return false
		}
		w.fold(b[l2:h2])
		switch s := string(w.bytes()); {
		case ageYoung.has(&w):
			return true
		case s == "hon", s == "han", s == "hun", s == "she", s == "he", s == "ho", s == "hann", s == "barnet", s == "lapsi", s == "lapseni", s == "poikani", s == "tyttareni":
			return true
		case n == 0 && (ageMine.has(&w) || capital(b[l2:h2])):
		default:
			return false
		}
		i = l2
	}
	return false
}

// elder reports whether b[lo:hi] is somebody of the family who has a name of his own there: "pappa 81".
func elder(b []byte, lo, hi int) bool {
	switch string(fold(new(word), b[lo:hi]).bytes()) {
	case "mamma", "pappa", "mor", "far", "mormor", "morfar", "farmor", "farfar", "bedstemor", "bedstefar", "bestemor", "bestefar", "svigermor", "svigerfar", "svarmor", "svarfar", "mommo", "mummo", "aiti", "isa", "amma", "afi", "moster", "faster", "tante", "onkel", "mum", "mom", "dad", "grandma", "grandpa", "moren", "faren":
		return true
	}
	return false
}
