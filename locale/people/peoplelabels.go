package people

import (
	"github.com/sladd-go/sladd/locale/internal/endings"
	"github.com/sladd-go/sladd/pii"
)

// Labels of forms and notes whose value is somebody: Närstående: Bo, Vårdnadshavare 2: Liv, Nafn barns: Rós, Pratat med: Dag.

// peopleLabels are the last parts of words that are such labels, and no cues as they stand in sentences for something else too.
var peopleLabels = endings.New(`brukare boende närstående skadelidande skadeståndstagare mentor delägare ledamot suppleant revisor ringde referens referensperson fadder värd kock budbärare ledare
	vårdare assistent personal jourhavande vakthavande ansvarshavande förvaltare rådgivare mäklare besiktningsman montör elektriker rörmokare snickare städare medarbetare anställd
	ref praktikant student förskollärare beredskap uppringare inringare bokad bokats ansvarig
	forældremyndighed pædagog chauffør leder rekvirent indringer reference medarbejder rådgiver mægler ansat vikar studerende dagplejer hjemmehjælper plejer klasselærer
	varsler referanse medarbeider megler montør rørlegger ansatt kontaktlærer primærkontakt hjemmehjelp avløser støttekontakt innringer melder
	lähiomainen vahingonkärsijä vastapuoli puheenjohtaja sihteeri käsitellyt viite viitteenne isännöitsijä valmentaja työntekijä neuvoja välittäjä esihenkilö sijainen harjoittelija opiskelija avustaja
	luokanopettaja omahoitaja omalääkäri tukihenkilö vastuuhoitaja päivystäjä asentaja päällikkö tulkki soittaja kirjaaja
	pantandi vátryggingartaki tjónþoli gagnaðili vitni tæknimaður handhafi formaður tilvísun túlkur þjálfari starfsmaður ráðgjafi fasteignasali rafvirki pípari smiður stjóri nemi kennari
	fulltrúi barns nemanda sjúklings forráðamanns viðskiptavinar eiganda leigjanda notanda starfsmanns tengiliðs aðstandanda umsækjanda
	insured claimant party witness traveller secretary caretaker interpreter employee adviser advisor broker fitter electrician plumber cleaner supervisor intern carer engineer surveyor foreman caller gp`)

// labelReach is how many words such a label has at most.
const labelReach = 4

// ofPeopleLabel reports whether the label before word first, of up to some words in one line, is one of somebody: Nafn barns, Kontakt 1.
func (t text) ofPeopleLabel(first int) bool {
	if t.oneOf(first-1, "ref") && t.cue(first-2) == cueOwn {
		return true
	}
	if b := first - 1; t.class(b)&name != 0 && t.up(b) && t.blank(b) { // Fulltrúi Embla: who speaks
		return false
	}
	for j := first - 1; j >= 0 && first-j <= labelReach; j-- {
		switch q := t.cue(j); {
		case q == cueFamily, q == cueRole, q == cueTitle, q == cueContact && t.up(j):
			return true
		case (q == cueTalk || t.frame(j) == frameTalk || t.is(j, "samtal")) && t.cue(j+1) == cueWith && j+2 == first: // Pratat med: Dag
			return true
		case t.word(j) && peopleLabels.End(t.Of(j), 0):
			return true
		}
		if t.gap(j)&^(pii.GapBlank|pii.GapSlash|pii.GapHyphen) != 0 {
			break
		}
	}
	return false
}

// dated reports whether the run is a word that a short number follows, which is no telephone number: Employee: May 2025, Ref: Sommar 3.
func (t text) dated(r run) bool {
	k := r.last + 1
	return r.first == r.last && t.wordly(r.base) && t.blank(k) && t.numeral(k) && t.len(k) <= 4 && !t.phoneAt(k)
}
