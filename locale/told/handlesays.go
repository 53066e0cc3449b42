package told

import "github.com/sladd-go/sladd/pii"

// says reports whether word i, which names a user, is what a chat writes before what he answers: "Agent: Hvor bor du?⏎Bruker: oslo".
// In logs and forms the same word stands before his name.
func says(w *pii.Words, i int) bool {
	if k := i + 1; k < len(w.List) && w.List[k].End < len(w.Text) && w.Text[w.List[k].End] == '?' { // User: where?
		return true
	}
	return i > 0 && w.List[i].Gap&lineEnd != 0 && asks(w, i) && !asksUser(w, i)
}

// asksUser reports whether the line before word i asks for the name of a user.
func asksUser(w *pii.Words, i int) bool {
	for k := i - 1; k >= 0; k-- {
		if (userWord(w.Of(k)) || login(w.Of(k))) && (k+1 == i || w.List[k+1].Gap&pii.GapColon == 0) {
			return true
		}
		if w.List[k].Gap&lineEnd != 0 {
			return false
		}
	}
	return false
}
