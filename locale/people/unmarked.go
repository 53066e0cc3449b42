package people

import (
	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/pii"
)

// Text without the marks of its letters: many write fran, dorren and siina for från, dörren and siinä. Such words look like names, or are
// names as well. They are taken for the words that they stand for where the text has others of the kind, and no letter with a mark.

// The letters that stand without marks for others, by the second byte of those, of which 0xC3 is the first: å ä á, ö ø ó, í, ú, é, ý, ð.
var unmarkedLetters = [256][]byte{'a': {0xA5, 0xA4, 0xA1}, 'o': {0xB6, 0xB8, 0xB3}, 'i': {0xAD}, 'u': {0xBA}, 'e': {0xA9}, 'y': {0xBD}, 'd': {0xB0}}

// The pairs of letters that do so: å, ä æ, ö ø.
var twoLetters = map[[2]byte][]byte{{'a', 'a'}: {0xA5}, {'a', 'e'}: {0xA4, 0xA6}, {'o', 'e'}: {0xB6, 0xB8}}

// Bounds of what is looked up, in bytes, and how common the word has to be that is meant.
const (
	unmarkedLeast = 2
	unmarkedMost  = 14
	unmarkedRank  = 3
)

// unmarked returns how common the word is, as lexicon.CommonRank has it, that word stands for with one of its letters marked, or with all of one kind as in
// Finnish; or 0.
func unmarkedAs(word []byte, r uint8) uint8 {
	if len(word) < unmarkedLeast || len(word) > unmarkedMost {
		return 0
	}
	for _, c := range word {
		if c >= 0x80 {
			return 0
		}
	}
	var buf [2 * unmarkedMost]byte
	best := uint8(0)
	try := func(b []byte) {
		if r := lexicon.CommonRank(b); r != 0 && r <= unmarkedRank && (best == 0 || r < best) {
			best = r
		}
	}
	several := 0
	with := func(i, cut int, second byte) {
		n := copy(buf[:], word[:i])
		buf[n], buf[n+1] = 0xC3, second
		n += 2
		n += copy(buf[n:], word[i+cut:])
		try(buf[:n])
	}
	for i, c := range word {
		for _, second := range unmarkedLetters[c|0x20] {
			with(i, 1, second)
		}
		if c |= 0x20; i+1 < len(word) {
			for _, second := range twoLetters[[2]byte{c, word[i+1] | 0x20}] {
				with(i, 2, second)
			}
		}
		if c == 'a' || c == 'o' {
			several++
		}
	}
	if several > 1 {
		n := 0
		for _, c := range word {
			switch c | 0x20 {
			case 'a':
				n += copy(buf[n:], "ä")
			case 'o':
				n += copy(buf[n:], "ö")
			default:
				buf[n] = c
				n++
			}
		}
		try(buf[:n])
	}
	if r != 0 && best+2 > r {
		return 0
	}
	return best
}

// unmarkedAt returns how common the word is that k stands for without its marks, or 0 if the text around doesn't show that it has none.
func (t text) unmarkedAt(k int) int {
	r := t.List[k].Class >> unmarkedShift & 7
	if r == 0 {
		return 0
	}
	for _, c := range t.Text[t.List[0].Start:t.List[len(t.List)-1].End] {
		if c == 0xC3 {
			return 0
		}
	}
	for j, w := range t.List {
		if j != k && w.Flags&(pii.IsNumber|pii.IsLabel) == 0 && w.Class&given1 == 0 && (w.Class>>unmarkedShift&7 != 0 || t.sense(j).unmarked) {
			return (int(r) + 1) / 2 // hardly a name, however common the word is
		}
	}
	return 0
}
