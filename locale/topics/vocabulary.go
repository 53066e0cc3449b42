package topics

import "strings"

// A grade says how much a word tells by itself.
type grade uint8

const (
	guarded grade = iota // nothing, unless one of the needs is met
	state                // what somebody is: pregnant, convicted, Muslim
	noun                 // what somebody has: diabetes
	phrase               // enough, with the words that belong to it
	ballot               // a verb behind which a party stands
	party                // a party, told of by the verb before it, and by needs
	letter               // a party's letter: only behind that verb
)

// A group is words that are judged alike.
type group struct {
	grade   grade
	need    cue    // one of these makes a guarded word tell of somebody
	bad     cue    // none of these may stand near
	prev    cue    // the word before must be one of these
	next    cue    // the word behind, or the next but one, must be one of these and belongs to the finding
	opt     cue    // the word behind belongs to the finding, if it is one of these
	back    cue    // one of these stands before, with a form of to be between: my address is secret
	number  bool   // 6 or 7 stands behind: the codes of the Norwegian registry
	not     cue    // none of these may stand right behind: blind to it
	after   cue    // one of these is among the two words before: convicted of it
	far     bool   // or a third: took his own life
	slang   bool   // is slang before "of"
	last    bool   // no noun may stand right behind: a baby, but not a baby monitor
	capital bool   // counts with a capital letter only
	caps    bool   // counts in capitals only
	sure    bool   // certain, if the need is met
	over    bool   // outweighs a name, if the need is met: called like people
	head    *table // like prev, of words that are no cue: from Iran
	tail    *table // like next, of words that are no cue, with two more between at most: juridiskt kön
	along   *table // one of these must stand near: a back that hurts
	unless  *table // none of these may stand in the sentence: home from Iran
	words   string
}

// list returns a table of words alone, as a group calls for them with head, tail and unless.
func list(words string) *table {
	e := newEntries()
	e.add(words, 1)
	return e.table()
}

// A vocabulary is the words of one topic.
type vocabulary struct {
	groups []group
	table  *table      // word -> set of groups, bit k for groups[k]
	next   *vocabulary // of what a set has no bits left for
}

// and returns v with more groups behind its own.
func (v *vocabulary) and(groups ...group) *vocabulary {
	return &vocabulary{v.groups, v.table, newVocabulary(groups...)}
}

func newVocabulary(groups ...group) *vocabulary {
	if len(groups) > 64 {
		panic("topics: a vocabulary of more groups than a set has bits")
	}
	words := newEntries()
	for k, g := range groups {
		words.add(g.words, 1<<k)
	}
	return &vocabulary{groups, words.table(), nil}
}

// on returns the words that call a recognizer, as pii.Recognizer.On has them.
func (v *vocabulary) on() []string {
	var on []string
	if v.next != nil {
		on = v.next.on()
	}
	for _, g := range v.groups {
		if g.grade == letter {
			continue
		}
		for w := range strings.FieldsSeq(g.words) {
			on = append(on, strings.TrimPrefix(w, "="))
		}
	}
	return on
}

// alien are ends of compounds that are nobody's state: a fund, a street, a car park. They
// are compared with what stands behind a stem, and with that without its first letter, which may
// join the parts.
var alien = strings.Fields(`fond gala galla förbund forbund förening forening forsk forskning gata gatan gate gaten gatu gade väg vei vej park plass plads parkering
	butik bok böcker bog bøker film serie vänlig venlig vennlig statistik museum sköt skötersk pleje pleier plej sykepleier nummer nr dag avdelningschef
	kort hall plan torg torv bekæmpelse kampanj kampagne app appar sortiment produkt pump pumpe strump säkring försäkring forsikring forsikr skola skole skap skåp
	inngang entre entré bygg bygget hotel hotell personal chef sjef kylling hylly katu tie tietä stræti stræde vegur gatna historia historie fremkall fremkald framkall
	mottagning mottak varemottak gods katalog bibliotek apotek service leverandør leverantör mätar måler mittari boll ball snúr kabel cable kaapeli industri marked marknad messe mässa sekreter direkt`)

// foreign reports whether the rest of a word behind its stem makes it a thing of another sort.
func foreign(rest []byte) bool {
	if len(rest) < 3 {
		return false
	}
	for _, a := range alien {
		if hasFold(rest, a) || hasFold(rest[1:], a) || len(rest) > 4 && hasFold(rest[2:], a) {
			return true
		}
	}
	return false
}

// alienWord reports whether a word of its own begins with one of alien.
func alienWord(word []byte) bool {
	for _, a := range alien {
		if hasFold(word, a) {
			return true
		}
	}
	return false
}

// hasFold reports whether b begins with the lower-case s, in any case.
func hasFold(b []byte, s string) bool {
	if len(b) < len(s) {
		return false
	}
	for i := range len(s) {
		if b[i]|0x20 != s[i]|0x20 {
			return false
		}
	}
	return true
}

// is reports whether b is the lower-case s, in any case.
func is(b []byte, s string) bool { return len(b) == len(s) && hasFold(b, s) }
