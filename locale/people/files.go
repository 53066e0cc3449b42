package people

import (
	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/pii"
)

// Names in forms and in the names of files: namn=anna+lindqvist, cv_anna_lindqvist_2024.pdf.

// formValue reports whether word k is the value of the field of a name: nafn=Hekla.
func (t text) formValue(k int) bool {
	return t.gap(k) == pii.GapOther && t.cue(k-1) == cueName && string(t.between(k)) == "="
}

// fileParts is how many words the name of a file has behind that of a person.
const fileParts = 4

// inFile reports whether the run, a whole name or one that is no word, is part of the name of a file.
func (t text) inFile(r run) bool {
	if t.class(r.base)&name == 0 || t.class(r.first)&given1 == 0 && t.rank(r.first) != 0 && t.rank(r.last) != 0 {
		return false
	}
	if r.first == r.last && (t.class(r.base)&given1 == 0 || !t.plainName(r.base)) {
		return false
	}
	return t.fileBehind(r.last)
}

// fileBehind reports whether the name of a file goes on behind word last, to what such names end in.
func (t text) fileBehind(last int) bool {
	for k := last + 1; k <= last+fileParts && t.has(k); k++ {
		b := t.between(k)
		switch {
		case len(b) == 0, len(b) == 1 && b[0] == '(': // 2024v2, the second copy (2)
		case len(b) == 2 && b[0] == ')' && b[1] == '.' && t.word(k):
			return in(fileEnds[:], t.Of(k))
		case len(b) > 1:
			return false
		case b[0] == '.' && t.word(k):
			return in(fileEnds[:], t.Of(k))
		case b[0] != '_' && b[0] != '-' && b[0] != '.':
			return false
		}
	}
	return false
}

// gluedInFile reports whether word k, in the name of a file, is a whole name without blanks: Fuldmagt_PoulErikUssing_2024.pdf.
func (t text) gluedInFile(k int) bool {
	return t.up(k) && t.class(k)&(name|common) == 0 && t.runes(k) > 7 && t.fileBehind(k) && gluedName(t.Of(k))
}

// gluedName reports whether a word is the names of somebody, each with its capital: a common given name, then others, of which the last
// is a surname or stands behind two given names.
func gluedName(word []byte) bool {
	parts, givens, last, from := 0, 0, uint64(0), 0
	for i := 1; i <= len(word); i++ {
		if i < len(word) && !capital(word[i:]) {
			continue
		}
		if i-from < 3 || parts == 4 {
			return false
		}
		if last = uint64(lexicon.Lookup(word[from:i])); last&given != 0 {
			givens++
		} else if parts == 0 {
			return false
		}
		parts, from = parts+1, i
	}
	return parts > 1 && (last&surname != 0 || givens > 1 && parts == 3)
}

// deviceOf reports whether the run is the owner in the name of a device, as it names itself: annikas-laptop.
func (t text) deviceOf(r run, k int) bool {
	if !t.genitive(r.last) || t.class(r.last)&inflected == 0 && !t.sureName(r.last) { // Magnus-iPhone
		return false
	}
	return in(devices[:], t.Of(k))
}

var (
	fileEnds = [...]string{"pdf", "doc", "docx", "odt", "txt", "rtf", "pages", "jpg", "jpeg", "png", "heic", "tif", "tiff", "xls",
		"xlsx", "csv", "zip", "eml", "msg", "mp", "mov"}
	devices = [...]string{"laptop", "macbook", "imac", "mac", "iphone", "ipad", "pc", "dator", "computer", "mobil", "phone", "telefon",
		"galaxy", "pixel", "tablet", "desktop"}
)
