package age

import (
	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

// opens reports whether an age may stand right behind the byte before word i: a blank, a quotation mark, the parenthesis of "(34)" but
// not of "art. 15(1)", the comma of "Rut,93" but not of "2,5", "alder:34", "f.1946".
func opens(w *scene, i int) bool {
	x, before := &w.List[i], &w.List[i-1]
	afterNumber := before.Flags&pii.IsNumber != 0
	switch c := w.Text[x.Start-1]; c {
	case '"', '\'', '`', '*', '[', '~':
		return true
	case '_':
		return x.Gap&pii.GapOther == 0
	case '<', '{':
		return bracketed(w, i)
	case '(', ',':
		return !afterNumber || x.Gap&(pii.GapBlank|pii.GapLine|pii.GapPara) != 0
	case ':', '=', '|':
		return fieldOfAge(w, i-1) || c == '|' && endsName(w, i-1)
	case ';':
		return endsName(w, i-1)
	case '.':
		return x.Gap&^pii.GapBlank == pii.GapStop && (!afterNumber && before.End-before.Start == 1 || roleAt(w, i-1)&born != 0)
	case '>':
		return fieldOfAge(w, i-1) || tagged(w, i) && fieldOfAge(w, untagged(w, i))
	default:
		return isBlank(c) || words.SignBefore(w.Text, x.Start)
	}
}

// bracketed reports whether the bracket before word i is closed right behind a word near it: "<34 år>", "{{34}}", but not "<18 or >65".
func bracketed(w *scene, i int) bool {
	const near = 4 // words
	closing := w.Text[w.List[i].Start-1] + 2
	for k := i; k < len(w.List) && k < i+near && (k == i || w.List[k].Gap&(pii.GapLine|pii.GapPara|pii.GapParen) == 0); k++ {
		if end := w.List[k].End; end < len(w.Text) && w.Text[end] == closing {
			return true
		}
	}
	return false
}

// tagged reports whether a tag of a marked-up text ends right before word i: "<td>34", "<age>34".
func tagged(w *scene, i int) bool {
	x, before := &w.List[i], &w.List[i-1]
	return before.End == x.Start-1 && before.Start > 0 && (w.Text[before.Start-1] == '<' || w.Text[before.Start-1] == '/')
}

// fieldOfAge reports whether word k ends the name of a field for an age or a birth, "date_of_birth", "birth_date".
func fieldOfAge(w *scene, k int) bool {
	return roleAt(w, k)&(ageNoun|birth|born) != 0 || k > 0 && w.List[k].Gap == pii.GapOther && roleAt(w, k-1)&birth != 0
}

func isBlank(c byte) bool { return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == 0xA0 }

// smiles reports whether a smiley stands behind the word before word n: its eyes are no colon.
func smiles(w *scene, n int) bool {
	b := w.Text[w.List[n-1].End:w.List[n].Start]
	return b[0] == ' ' && len(b) > 2 && (b[1] == ':' || b[1] == ';') && (b[2] == ')' || b[2] == '(' || b[2] == '-' && len(b) > 3 && (b[3] == ')' || b[3] == '('))
}
