package people

import (
	"github.com/sladd-go/sladd/locale/internal/endings"
	"github.com/sladd-go/sladd/pii"
)

// What class a pupil is in, as parents and schools write it behind the name: 4a, 2.b, 3B:stä, 5. bekk, (5b), year 4.

// pupilClass returns the word behind the class that begins at word k, or -1.
func (t text) pupilClass(k int) int {
	if t.gap(k)&pii.GapBlank == 0 || t.gap(k)&^(pii.GapBlank|pii.GapComma|pii.GapParen) != 0 {
		return -1
	}
	n := k + 1
	switch {
	case t.word(k):
		return t.classNamed(k)
	case !t.number(k, 2) || !t.word(n):
		return -1
	case t.letter(n) && (t.gap(n) == 0 || t.gap(n) == pii.GapStop): // 4a, 2.b
		return t.pastEnding(n + 1)
	case t.only(n, blankStop) && t.gap(n)&pii.GapStop != 0 && classWords.Is(t.Of(n)): // 5. bekk
		return n + 1
	}
	return -1
}

// pastEnding returns the word behind word k if that is an ending behind a colon, and k if it isn't: 3B:stä.
func (t text) pastEnding(k int) int {
	if t.word(k) && t.gap(k) == pii.GapColon && !t.up(k) {
		return k + 1
	}
	return k
}

// classNamed returns the word behind the class that a word for one begins, word k, or -1: year 4, klass 4b.
func (t text) classNamed(k int) int {
	n := k + 1
	switch {
	case !classWords.Is(t.Of(k)) || !t.number(n, 2) || !t.blank(n):
		return -1
	case t.tagged(n + 1):
		return n + 2
	}
	return n + 1
}

// classWords stand before the number of a class, or behind it.
var classWords = endings.New(`klass klasse klassen klassi luokka luokan luokalta bekk bekkur bekki trinn trinnet årskurs åk year grade primary reception kl`)

// dayCare returns the word behind the Finnish one, at k, for the school or day care that a child is from or in: eskarista, päiväkodissa; or -1.
func (t text) dayCare(k int) int {
	if !t.blank(k) || !t.word(k) || !careWords.Is(t.Of(k)) {
		return -1
	}
	return k + 1
}

var careWords = endings.New(`eskarista eskarissa esikoulusta päiväkodista päivähoidosta kerhosta iltapäiväkerhosta iltiksestä iltapäivähoidosta pk`)
