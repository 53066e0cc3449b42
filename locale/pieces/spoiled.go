package pieces

import (
	"slices"

	"github.com/sladd-go/sladd/locale/dk"
	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/locale/is"
	"github.com/sladd-go/sladd/locale/se"
	"github.com/sladd-go/sladd/pii"
)

// A spreadsheet takes a number without separators for a quantity: it drops the zero in front, "707614285", and shows the power of ten,
// "2,110625629E+09". Where all digits are there still, and a word, a column or a field names the number, or says that
// a zero is gone, it is read as what it was.

// zeroGone are words that say so, as pii.Recognizer.For has them.
var zeroGone = []string{
	"nollan", "inledande nolla*", "nolla först", "första nolla*", "nullet", "nul foran", "foranstillede nul*", "indledende nul*", "første nul*", "nullen", "null foran", "ledende null*", "innledende null*", "første null*",
	"etunolla*", "alkunolla*", "nolla alusta", "nollan alusta", "ensimmäinen nolla", "núllið", "fremsta núll*", "núll fremst", "leading zero*", "zero in front", "first zero", "initial zero",
}

// spreadsheet are words for the program that does it.
var spreadsheet = []string{"*excel*", "regneark*", "kalkylblad*", "kalkylark*", "spreadsheet*", "töflureikni*", "taulukkolask*", "csv", "kolumn*", "kolonne*", "sarak*", "column*", "cell*", "dálk*"}

// dialled are words for what loses its zero too.
var dialled = []string{"tel", "tlf*", "telefon*", "mobil*", "mob", "phone*", "puh", "puhelin*", "gsm", "sími*", "síma*", "farsím*", "konto*", "kto", "*kontonr*", "*kontonum*", "iban*"}

// makeSpoiled returns the recognizer of n as spreadsheets leave it, or nil where they leave it alone.
func makeSpoiled(n *number, canonical func(string) (string, bool)) *pii.Recognizer {
	if n.lens == nil {
		return nil
	}
	written := n.rules[0]
	r := &pii.Recognizer{
		Kind: n.kind, Category: written.Category, Region: n.region, Need: true,
		Doc:     n.kind + " as a spreadsheet spoils it: without its first zero, or with an exponent",
		Letters: true, Strict: true,
		Canonical: func(s string) (string, bool) {
			var c [maxChars]byte
			k, ok := n.unspoil(&c, digitsOf(s))
			if !ok {
				return canonical(s)
			}
			return written.Canonical(string(c[:k]))
		},
		Read:   n.spoiled,
		For:    slices.Concat(written.For, zeroGone),
		Hints:  slices.Concat(written.Hints, spreadsheet),
		Tongue: written.Tongue, Abroad: written.Abroad,
		Against: slices.Concat(words.Against, dialled),
		Units:   words.Units,
	}
	r.Fact = func(s, name string) (string, bool) {
		c, ok := r.Canonical(s)
		if !ok {
			return "", false
		}
		return written.Fact(c, name)
	}
	const nines = "9999999999999"
	for _, size := range n.lens {
		if n.zero && size == 6+n.last {
			r.Lens, r.Forms = append(r.Lens, size-1), append(r.Forms, pii.Form{Mask: nines[:size-1]})
		}
		for short := range 3 { // the zero in front gone, or one at the end, or both
			digits := size - short
			r.Lens = append(r.Lens, digits+exponent)
			for _, point := range []string{",", "."} {
				r.Forms = append(r.Forms, pii.Form{Mask: "9" + point + nines[:digits-1] + "A+99", Bits: 3})
			}
		}
	}
	slices.Sort(r.Lens)
	r.Lens = slices.Compact(r.Lens)
	return r
}

// exponent is how many characters the power of ten has: "E09".
const exponent = 3

// most is what a number is worth whose check digits agree, without its first zero: one of so many digits in a hundred is like a CPR number,
// one in five hundred like a kennitala.
var most = map[string]int{"SE": 8, "DK": 6, "NO": 9, "IS": 9}

// spoiled weighs a number that a spreadsheet has had.
func (x *number) spoiled(t *pii.Token) pii.Reading {
	var c [maxChars]byte
	n, ok := x.unspoil(&c, t.Chars())
	if !ok {
		return pii.Reading{}
	}
	bits := most[x.region]
	if n <= t.Len()-exponent { // nothing is lost
		bits = 9
	}
	if x.kind == "se.samordningsnummer" { // of which there are few
		bits--
	}
	r := x.read(c[:n], bits)
	switch {
	case r.Bits <= 0:
		return r
	case r.Evidence&pii.HasChecksum == 0: // its name alone is too little
		r.Bits = 1
	case n == 11 && t.Len() == 10 && tenDigits(t):
		r.Bits = 4
	}
	r.Need = true
	return r
}

// tenDigits reports whether a number of ten digits is a person's as it stands: a Swede's, even where its check digit is wrong, a Dane's or an
// Icelander's where that is right.
func tenDigits(t *pii.Token) bool {
	if se.PersonnummerRecognizer.Read(t).Bits > 0 || se.SamordningsnummerRecognizer.Read(t).Bits > 0 || se.MistypedNamedRecognizer.Read(t).Bits > 0 {
		return true
	}
	return dk.CPRRecognizer.Read(t).Evidence.Has(pii.HasChecksum) || is.KennitalaRecognizer.Read(t).Evidence.Has(pii.HasChecksum)
}

// unspoil writes the digits of a number to c as they were, and returns how many there are and whether c is of
// the number's length then.
func (x *number) unspoil(c *[maxChars]byte, s []byte) (n int, ok bool) {
	digits, size := mantissa(s)
	if size > maxChars-1 || len(digits) > size || size-len(digits) > 1 {
		return 0, false
	}
	if x.zero && size == 5+x.last { // the zero in front
		c[0], n = '0', 1
	}
	for _, d := range digits {
		if !digit(d) {
			return 0, false
		}
		c[n], n = d, n+1
	}
	if len(digits) < size {
		c[n], n = '0', n+1
	}
	return n, slices.Contains(x.lens, n) && (n > len(s) || len(digits) < len(s))
}

// mantissa returns the digits of a number before its exponent, and how many it had, which is more if the last of them were zeros. One that
// begins with zero has none.
func mantissa(s []byte) (digits []byte, size int) {
	k := len(s) - exponent
	switch {
	case k <= 0 || s[k] != 'E':
		return s, len(s)
	case s[0] == '0' || !digit(s[k+1]) || !digit(s[k+2]):
		return nil, maxChars
	}
	return s[:k], int(s[k+1]-'0')*10 + int(s[k+2]-'0') + 1
}

// digitsOf returns the digits of s, and its exponent as a token has it.
func digitsOf(s string) []byte {
	var b []byte
	for i := range len(s) {
		switch c := s[i]; {
		case digit(c):
			b = append(b, c)
		case c|0x20 == 'e':
			b = append(b, 'E')
		}
	}
	return b
}
