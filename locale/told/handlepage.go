package told

import (
	"bytes"

	"github.com/sladd-go/sladd/locale/world"
	"github.com/sladd-go/sladd/pii"
)

// Names of users in what holds them without a sentence: the address of a page that lacks its scheme, and elements of marked-up text.

// siteAddress reads the address of a user's page that begins with word i, the name of a site, or "www." before it:
// "instagram.com/annabe".
func siteAddress(w *pii.Words, i int) (start, end int, r pii.Reading) {
	x := &w.List[i]
	if i+2 >= len(w.List) || w.Text[x.End] != '.' || w.List[i+2].Gap&^pii.GapAt != pii.GapSlash || w.List[i+1].Start != x.End+1 {
		return 0, 0, r
	}
	if string(w.Of(i+1)) != "com" { // channels are shown to all
		return 0, 0, r
	}
	if start = x.Start; start > w.List[0].Start+3 && bytes.EqualFold(w.Text[start-4:start], []byte("www.")) {
		start -= 4
	}
	if start > 0 && (w.Text[start-1] == '/' || w.Text[start-1] == '.' || w.Text[start-1] == '@') {
		return 0, 0, r
	}
	if end = world.PageEnd(w.Text, start); end == 0 || end > w.End() || oursBefore(w, i) {
		return 0, 0, r
	}
	return start, end, pii.Reading{Bits: overName, Evidence: pii.HasForm}
}

// oursBefore reports whether a company speaks of itself right before word i: "følg oss på".
func oursBefore(w *pii.Words, i int) bool {
	for k := i - 1; k >= max(0, i-4) && w.List[k+1].Gap&(lineEnd|pii.GapPara) == 0; k-- {
		if in(ourWords, w.Of(k)) {
			return true
		}
	}
	return false
}

// tagged reads the name that the element of marked-up text holds whose name word i is: "<user>annabe</user>".
func tagged(w *pii.Words, i int) (start, end int, r pii.Reading) {
	x, k := &w.List[i], i+1
	if k >= len(w.List) || x.Start == 0 || w.Text[x.Start-1] != '<' || w.Text[x.End] != '>' || w.List[k].Start != x.End+1 || !userWord(w.Of(i)) {
		return 0, 0, r
	}
	last, odd := token(w, k)
	if last < k || !isWord(w, k) || w.List[last].End >= len(w.Text) || w.Text[w.List[last].End] != '<' || !odd && !strange(w, k) {
		return 0, 0, r
	}
	return handleAt(w, k, last)
}
