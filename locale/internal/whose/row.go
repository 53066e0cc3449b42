package whose

import (
	"bytes"

	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

// Rows of lists and tables that begin with a name: "- Emilía Rán Davíðsdóttir, 4. bekkur, 1204157190, hnetur".

// rowReach is how many words of a row are looked at before a number.
const rowReach = 16

const (
	cellSign = pii.GapComma | pii.GapColon | pii.GapOther
	newLine  = pii.GapLine | pii.GapPara
)

// Row reports whether words k to last are a cell of a row, on one line, whose first one is somebody's full name.
func Row(w *pii.Words, k, last int) bool {
	if k < 2 || !parts(w, k) || w.List[k].Gap&^(cellSign|pii.GapBlank) != 0 || !CellEnds(w, last) {
		return false
	}
	first, cell := k, 0
	for w.List[first].Gap&newLine == 0 && first > 0 {
		if first--; k-first > rowReach {
			return false
		}
	}
	if bullet(w, first) || first+1 < k && w.List[first].Flags&pii.IsNumber != 0 && parts(w, first+1) { // 2) Bergur Már, 1001;Anna Berg
		first++
	}
	for i, sign := first+1, partsBy(w, k); i <= k && cell == 0; i++ {
		if bytes.IndexByte(w.Text[w.List[i-1].End:w.List[i].Start], sign) >= 0 {
			cell = i
		}
	}
	for i := first + 2; i <= cell; i++ {
		if Before(w, i) == Full {
			return !Thing(w, k-1) && !goods(w, last)
		}
	}
	return false
}

// goods reports whether a number of pieces or a price stands in the cells behind word k: "iPhone 14 | 1509881088 | 2 stk".
func goods(w *pii.Words, k int) bool {
	for i := k + 1; i+1 < len(w.List) && w.List[i].Gap&newLine == 0; i++ {
		if w.List[i].Flags&pii.IsNumber != 0 && w.List[i+1].Gap&^pii.GapBlank == 0 && units[string(w.Of(i+1))] {
			return true
		}
	}
	return false
}

var units = words.Set(`stk st styck kpl pcs stykki kr kronor kroner krónur sek dkk nok isk eur euro x`)

// CellEnds reports whether a cell of a row ends with word k.
func CellEnds(w *pii.Words, k int) bool {
	n := k + 1
	if n == len(w.List) {
		return len(bytes.Trim(w.Text[w.List[k].End:], " \n\r\t,;|.")) == 0
	}
	if w.List[n].Gap&newLine != 0 {
		return true
	}
	if !parts(w, n) || w.Text[w.List[k].End] == ':' {
		return false
	}
	return w.List[n].Gap&pii.GapBlank != 0 || w.Text[w.List[k].End] != ',' || w.List[n].Flags&pii.IsNumber == 0 || w.List[n].End-w.List[n].Start > 2 // no decimals
}

// parts reports whether a sign that parts cells stands before word i.
func parts(w *pii.Words, i int) bool {
	return bytes.ContainsAny(w.Text[w.List[i-1].End:w.List[i].Start], ",;|\t")
}

// partsBy returns the sign that parts the cell that begins with word k from the one before it: in a row by semicolons a comma parts the halves of
// a name, "Berg, Anna;1204157190".
func partsBy(w *pii.Words, k int) byte {
	gap := w.Text[w.List[k-1].End:w.List[k].Start]
	return gap[bytes.IndexAny(gap, ",;|\t")]
}

// bullet reports whether word i is the number of a row: "2) Bergur Már".
func bullet(w *pii.Words, i int) bool {
	x := &w.List[i]
	return i+1 < len(w.List) && x.Flags&pii.IsNumber != 0 && x.End-x.Start < 4 && w.List[i+1].Gap&(pii.GapParen|pii.GapStop|pii.GapColon) != 0
}

// Icelandic reports whether the name that ends before word k, in its cell, is spelt or formed as those of Iceland are.
func Icelandic(w *pii.Words, k int) bool {
	for i := k - 1; i >= 0 && k-i <= rowReach && w.List[i+1].Gap&newLine == 0; i-- {
		if x := &w.List[i]; x.Class&either != 0 && x.Flags&pii.Capital != 0 && icelandic(w.Of(i)) {
			return true
		}
	}
	return false
}

// icelandic reports whether word ends as a daughter's name does or has one of the letters of Iceland alone.
func icelandic(word []byte) bool {
	if bytes.HasSuffix(word, []byte("dottir")) {
		return true
	}
	for i := 1; i < len(word); i++ {
		if word[i-1] != 0xC3 {
			continue
		}
		switch word[i] | 0x20 {
		case 0xA1, 0xAD, 0xB0, 0xB3, 0xBA, 0xBD, 0xBE: // á í ð ó ú ý þ
			return true
		}
	}
	return false
}
