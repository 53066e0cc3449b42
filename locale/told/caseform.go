package told

import "github.com/sladd-go/sladd/pii"

// caseForm reads a number as offices give them that begins with the digits w.List[k]: 2025/44718, 44718-25, 77-883257,
// A44718-25, 2025/44718-3, 88213447. Dates, hours, years and identity numbers are none. last is its last word.
func caseForm(w *pii.Words, k int) (start, end, last int) {
	x := &w.List[k]
	start = x.Start
	if x.Gap&(pii.GapAt) != 0 || k > 0 && x.Gap&(pii.GapHyphen|pii.GapSlash) != 0 && x.Gap&pii.GapBlank == 0 && w.List[k-1].Flags&pii.IsNumber != 0 {
		return 0, 0, 0
	}
	if p := start - 1; p >= 0 && (w.Text[p] == '+' || w.Text[p] == '#' || w.Text[p] == '$' || w.Text[p] == '(') && w.Text[p] != '(' {
		return 0, 0, 0
	}
	letters := false
	if k > 0 && (x.Gap&^pii.GapHyphen == 0 || x.Gap == pii.GapSlash && w.List[k-1].Flags&pii.AllCaps != 0) && w.List[k-1].End-w.List[k-1].Start <= 4 && w.List[k-1].Flags&pii.IsNumber == 0 { // A44718-25, KS-2025-0012
		start, letters = w.List[k-1].Start, true
	}
	var size [4]int
	n, sum := 0, 0
	slash := false
	for last = k; last < len(w.List) && n < 4; last++ {
		y := &w.List[last]
		if y.Flags&pii.IsNumber == 0 || last > k && (y.Start != w.List[last-1].End+1 || y.Gap&^(pii.GapHyphen|pii.GapSlash) != 0) {
			break
		}
		slash = slash || last > k && y.Gap&pii.GapSlash != 0
		size[n] = y.End - y.Start
		sum += size[n]
		n++
	}
	if last--; n == 0 {
		return 0, 0, 0
	}
	end = w.List[last].End
	if end < len(w.Text) {
		switch c := w.Text[end]; {
		case c == '%' || c == '/' || c == '@' || c == '_' || (c|0x20)-'a' <= 'z'-'a':
			return 0, 0, 0
		case (c == '.' || c == ',' || c == ':' || c == '-') && end+1 < len(w.Text) && w.Text[end+1]-'0' <= 9:
			return 0, 0, 0
		}
	}
	first := w.Of(k)
	switch {
	case n == 1:
		if letters || size[0] < 7 || size[0] > 9 || first[0] == '0' || size[0] == 8 && (first[0] == '1' && first[1] == '9' || first[0] == '2' && first[1] == '0') {
			if !letters || size[0] < 4 || size[0] > 8 {
				return 0, 0, 0
			}
		}
	case n == 2:
		second := w.Of(k + 1)
		switch {
		case slash && yearLike(second) && size[0] < 8 && !(size[0] == 4 && yearLike(first) && number4(second)-number4(first) <= 1): // 118842/2026, no 2025/2026
		case sum < 5 && !letters, first[0] == '0' && !slash, size[0] == 6 && size[1] == 4, size[0] == 4 && size[1] == 4 && yearLike(first) && yearLike(second), size[0] == 4 && size[1] == 2 && !letters && yearLike(first), size[0] > 8 || size[1] > 8:
			return 0, 0, 0
		case size[0] == 3 && size[1] == 3, size[0] == 3 && size[1] == 4, size[0] == 4 && size[1] == 4 && !yearLike(first) && !yearLike(second): // telephone numbers
			return 0, 0, 0
		case size[0] <= 3 && size[1] <= 2:
			return 0, 0, 0
		case size[0] == 8 && size[1] == 4:
			return 0, 0, 0
		}
	default:
		if size[0] == 4 && size[1] <= 2 && size[2] <= 2 || size[0] <= 2 && size[1] <= 2 || sum > 16 || sum < 6 || first[0] == '0' && size[1] < 5 && !(size[0] == 3 && yearLike(w.Of(k+1))) {
			return 0, 0, 0
		}
	}
	return start, end, last
}

// number4 returns the value of four digits.
func number4(b []byte) uint {
	return uint(b[0]-'0')*1000 + uint(b[1]-'0')*100 + uint(b[2]-'0')*10 + uint(b[3]-'0')
}
