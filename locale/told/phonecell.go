package told

import (
	"bytes"

	"github.com/sladd-go/sladd/locale/internal/whose"
	"github.com/sladd-go/sladd/pii"
)

// behindIdentity reports whether words k to last are the cell behind that of an identity number, in a row that begins with a full name:
// "2) Bergur Már; 1407926409; 8945516; heitt vatn".
func behindIdentity(w *pii.Words, k, last int) bool {
	if k < 4 || !isNumber(w, k-1) || !whose.CellEnds(w, last) {
		return false
	}
	first := k - 1
	switch n := w.List[first].End - w.List[first].Start; {
	case n == 10 || n == 11:
	case n == 4 || n == 5: // 140792-6409
		if first--; w.List[first+1].Gap&^(pii.GapHyphen|pii.GapBlank) != 0 || !isNumber(w, first) || w.List[first].End-w.List[first].Start != 6 {
			return false
		}
	default:
		return false
	}
	return whose.Row(w, first, k-1)
}

// inContactRow reports whether words k to last are a cell of a row that begins with a full name and holds an e-mail address, or are written in
// groups as telephone numbers are: "Kari Moen;aktiv;91735508;kari@example.no".
func inContactRow(w *pii.Words, k, last int) bool {
	if k < 3 || !whose.CellEnds(w, last) || !whose.Row(w, k, last) {
		return false
	}
	if last > k {
		return true
	}
	from := bytes.LastIndexByte(w.Text[:w.List[k].Start], '\n') + 1
	line := w.Text[from:]
	if n := bytes.IndexByte(line, '\n'); n >= 0 {
		line = line[:n]
	}
	return bytes.IndexByte(line, '@') >= 0
}
