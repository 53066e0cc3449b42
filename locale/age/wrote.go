package age

import "github.com/sladd-go/sladd/locale/internal/words"

// answersField makes the age behind word p that of a field: "Age/sex 45/F", or one where somebody wrote it who was asked how old he is.
func (a *around) answersField(w *scene, p int) {
	if (a.rel == relOther || a.rel == relDirect) && (wroteAt(w, p) && askedBefore(w, p+1) || besideAge(w, p)) {
		a.rel = relAge
	}
}

// wroteAt reports whether word k, or over the one who did the one before it, says what somebody wrote in a field that asks him: "da
// skrev jeg femtito", "I typed 52".
func wroteAt(w *scene, k int) bool {
	if k > 0 && roleAt(w, k)&(self|third) != 0 {
		k--
	}
	return k >= 0 && wrotes[string(w.Of(k))]
}

var wrotes = words.Set(`skrev skriver skrivit skrevet svarade svarat svarte svarer svarede svarar svaret wrote typed answered put said
	entered kirjoitin kirjoitan vastasin vastaan laitoin skrifaði svaraði setti sló sagði sa sade sagde svarte tastede tastet tastade tastet fylte fyllde`)
