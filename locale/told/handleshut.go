package told

import "github.com/sladd-go/sladd/pii"

// Names of accounts that are shut, right behind the word for one, "Account hlarsen-adm locked", that stand alone with it in a
// parenthesis, "(inlogg shiros)", and that somebody asks for, "vem är @katt_99?".

// shutWords say right behind the name of an account that nobody gets in.
var shutWords = set(`locked unlocked disabled suspended blocked låst låstes sperret sperra spærret spärrat spärrad lukittu lukossa læstur læst
	lokaður lokað deaktivert deaktiveret inaktiverat inaktiverad suljettu`)

// shutToken returns the last word of the name of an account at word k that is said to be shut, or -1.
func shutToken(w *pii.Words, k int) int {
	last := k
	if k+1 < len(w.List) && w.List[k+1].Gap == pii.GapHyphen {
		if last = suffixed(w, k); last < 0 {
			last = hyphened(w, k)
		}
	} else if !nickLike(w, k) {
		return -1
	}
	n := last + 1
	if last < 0 || n >= len(w.List) || w.List[n].Gap != pii.GapBlank {
		return -1
	}
	if is1(w.Of(n)) && n+1 < len(w.List) && w.List[n+1].Gap == pii.GapBlank {
		n++
	}
	if !in(shutWords, w.Of(n)) {
		return -1
	}
	return last
}

// suffixed returns the word behind word k, a name, that tells with a hyphen what sort of account it is, as some companies write:
// "hlarsen-adm"; or -1.
func suffixed(w *pii.Words, k int) int {
	n := k + 1
	if w.List[n].Start != w.List[k].End+1 || !in(unitPrefixes, w.Of(n)) || !strange(w, k) || n+1 < len(w.List) && w.List[n+1].Gap == pii.GapHyphen {
		return -1
	}
	return n
}

// bracketed reports whether the noun and a word of no list are alone in a parenthesis.
func (t *tied) bracketed() bool {
	w, from, to := t.w, t.w.List[t.noun].Start-1, t.w.List[t.k].End
	if t.by != linkNext || t.last != t.k || from < 0 || w.Text[from] != '(' || to >= len(w.Text) || w.Text[to] != ')' {
		return false
	}
	return (login(w.Of(t.noun)) || mayHave(w, t.noun)) && nickLike(w, t.k)
}

// asked reports whether a question who the token with its '@' is stands right before it.
func (t *lone) asked() bool {
	p := t.first - 1
	if !t.mark || p < 1 || t.w.List[p].Gap != pii.GapBlank || !is1(t.w.Of(p)) {
		return false
	}
	return in(askWho, t.w.Of(p-1))
}

// askWho ask for somebody.
var askWho = set(`vem hvem kven kem hver who kuka`)
