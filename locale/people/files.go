package people

import "github.com/sladd-go/sladd/pii"

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
	for k := r.last + 1; k <= r.last+fileParts && t.has(k); k++ {
		b := t.between(k)
		switch {
		case len(b) == 0: // 2024v2
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
