package pii

import (
	"github.com/sladd-go/sladd/classify"
)

// A Recognizer says how one kind of personal data is written, read and spoken
// of. It is a logically constant value: declare it in a package variable, never
// change it. NewScanner reports every mistake in it. Its functions are pure,
// keep nothing of what they are given, and are called from many goroutines.
//
// A recognizer looks at candidates of one sort: a number (Lens and Read), a
// marked run (Marks and Scan), such as an e-mail address, words (Lexicon and Words), or what a user brings (Match).
//
// Evidence is counted in bits: the negative binary logarithm of how often
// text that is not of the kind would look the same. A check digit modulo 11 is
// worth 3.5 bits, a calendar date in six digits 4.8. What the value itself
// proves comes from Read or Scan, the written form from Forms, the words from
// For, Hints and Against. A reading of 10 bits is Likely, of 16 Certain, of less
// than 5 nothing.
type Recognizer struct {
	Kind     string            // stable name: "se.personnummer"
	Category classify.Category // what the kind is under the GDPR
	Region   string            // ISO 3166-1 code of the issuer, empty for worldwide kinds
	Doc      string            // one sentence: what it is, who issues it
	Need     bool              // no reading at all without a word of For, a field name or a question

	// Lens lists the lengths of a number, in characters without separators.
	// Letters says that it may hold letters: then characters are digits and upper-case
	// ASCII letters, else digits only. LetterFirst says that one with letters begins with one.
	Lens        []int
	Letters     bool
	LetterFirst bool
	// Forms are the ways the number is written and what each proves. A number in
	// another grouping is read too, if a word of For stands near. Without Forms
	// any grouping will do.
	Forms []Form
	// Strict refuses other groupings than Forms even where a word speaks for them.
	Strict bool
	// Ends refuses a number that a word stands behind in its clause, as what it counts does.
	Ends bool
	// Joins lists separators that may tie the number to digits or letters around
	// it, as ':' ties a port to an address. Others speak against a reading. A '+' in it
	// says that a '+' right before the number belongs to it (see Token.Lead).
	Joins string
	// Read reads a candidate. A zero Reading refuses it.
	Read func(t *Token) Reading

	// Marks lists the bytes that every run of the kind holds, such as "@": any of
	// : ; < = > ? @, and '0', which stands for the first digit of a run of bytes that aren't
	// blank, unless it is in a number that is certain. MinRun is the least length of such a run, in bytes, at which '0' is a mark,
	// and of a number that IsNumber in OnFlags calls for.
	Marks  string
	MinRun int
	// Scan looks at the text around a mark at text[i] and returns the run's bounds in
	// text, and its reading. Left and Right bound the text, in bytes before and
	// after the mark, at most 128 and 384. A zero Reading refuses it. The text is
	// the detection copy: digits, dashes and blanks of other scripts are ASCII in it. It ends where the line does, unless Scan asks for More.
	Scan        func(text []byte, i int) (start, end int, r Reading)
	Left, Right int
	// Rest says that a likely value may go on in pieces, as a key of many lines does. It looks at what stands right behind the piece
	// before, 384 bytes at most, and returns the bounds of the next one in it: each is a finding of its own. Equal bounds end the value.
	Rest func(text []byte) (start, end int)

	// Lexicon says what words can be. Words is called for each word of which OnClass holds a
	// class, OnFlags a flag, or which On lists ("word", or "stem*" for what begins with it; letters
	// alone): w.List[i]. It returns the bounds of a finding in w.Text and its reading. The finding may
	// begin up to 96 bytes before the word, on its line: one that begins further left is cut off there. It may end at w.End(). A zero Reading refuses it. It is shown up to 12 words before, within 160 bytes, and up to 20 behind, within 224.
	Lexicon *Lexicon
	OnClass uint64
	OnFlags WordFlags
	On      []string
	Words   func(w *Words, i int) (start, end int, r Reading)
	// Once says that who was sure of several words has told all of them: Words isn't called for those behind the
	// first of a certain reading.
	Once bool
	// Again says that who was sure of something knows its words when they come again, within 2,048 bytes: the word that is asked
	// about has the flag then, whatever its case and with a genitive's s or n. OnFlags may hold it.
	Again bool

	// Match finds what a user brings.
	Match *Matcher

	// For are words that name the kind, Hints words that often go with it, Against
	// words that name something else. Case and diacritics don't count (å ä æ
	// are a; ö ø are o; ð is d; þ is th). A word alone stands for itself, "word*"
	// also for what begins with it, "*word*" for what holds it; a blank stands for any
	// run of blanks and punctuation, a digit for any one digit.
	For, Hints, Against []string
	// Names are whole words of letters alone, 5 to 30 of them, by which what is looked for is known. One that is typed
	// with a letter left out, doubled, wrong, or in the place of the next says near a number or a mark what it would say typed right, and so
	// does one that is typed in two: "personumer", "telefon nummer". To recognizers of words it is that name. The first letter must be right,
	// and the lexicon must not list what was typed; without one that tells, names of fewer than 7 letters are heard as they are only.
	// They count for all recognizers of a scanner.
	Names []string
	// Units are words that speak against the kind when they stand right behind the number.
	Units []string

	// Tongue and Abroad decide between readings of the same characters as numbers of several kinds, all of them likely, whatever word
	// names them: words of Tongue, as For has them, speak for a kind, such as those of its country's language, and words of Abroad
	// against it. They make nothing more or less sure.
	Tongue, Abroad []string

	// Asks are words that ask for the kind in a message of a conversation, or in the name of a field, as For has
	// them: "ditt namn". Answer looks at a whole message, of at most 96 bytes, that comes soon after such a one,
	// or at the value of the field, and returns the bounds of the answer in it and its reading: for what only the
	// question makes personal, such as a name in lower case. The text is the detection copy. A zero Reading refuses it. A recognizer
	// may have both alone: then it counts in conversations and fields only. Without Answer what is asked for in a conversation is
	// read as behind a word of For, and Asks are the questions that say more than that word: "where can we reach you?". Columns are whole names of the columns of a
	// table that ask for the kind too, where another column is named like one of personal data: "owner", "pupil". Tables
	// are read by scanners that have recognizers of words.
	Asks    []string
	Columns []string
	// Fields are whole words that end the name of a field in a program's data and ask for the kind there, but not of people: "token",
	// which customerToken is one of. One of four letters or fewer is the whole name, or stands behind a word for a person.
	Fields []string
	Answer func(text []byte) (start, end int, r Reading)

	// Canonical returns the one form of a value of the kind however it was written, and whether it
	// is one: what pseudonyms and numbered labels go by. It is given what was found, as it
	// stands in the text. Without it, and for a value that it refuses, the form is the letters and digits
	// alone, of every script and width alike, in lower case; between words one blank.
	Canonical func(s string) (string, bool)
	// Fact returns what generalization may tell of a value: its "year" of birth in four digits, its
	// "age" in years, its "sex", its "country" (ISO 3166-1) or its "issuer".
	Fact func(s, name string) (string, bool)
}

// A Form is one way a number is written. In Mask, '9' stands for a digit, 'A' for a
// letter, 'X' for either, '_' for blanks, '-' for a dash of any sort with or without
// blanks around it, and '.', '/', ':', '+' and ',' for themselves: "999999-9999". Bits is what
// the grouping proves, zero where there is none.
type Form struct {
	Mask string
	Bits int
}

// A Reading is what a recognizer makes of a candidate. The zero Reading refuses it.
type Reading struct {
	Bits     int      // what the value proves, at least 1
	Evidence Evidence // why
	// Need refuses the reading unless a word of For stands near: for values that fail
	// their check but are called by their name.
	Need bool
	// More asks, in place of a reading, that Scan be called again and shown what stands behind the line's end too.
	More bool

	refund int // what was taken off for letters, a '#' or a dash on its left, which may be its word's
}
