package told

import (
	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/pii"
)

// What somebody logs in with, and the key of a network right behind its name.

// network reads the key in "wifi grönkatt-vinter-7": small letters with a digit, longer than names of networks.
func network(w *pii.Words, i int) (start, end int, r pii.Reading) {
	k := i + 1
	if k >= len(w.List) || w.List[k].Gap&^(pii.GapBlank|pii.GapColon) != 0 || w.List[k].Flags&(pii.IsNumber|pii.IsLabel|pii.Capital) != 0 {
		return 0, 0, r
	}
	last, digit := k, false
	for n := k + 1; n < len(w.List) && n-k < 6 && (w.List[n].Gap == 0 || w.List[n].Gap == pii.GapHyphen && w.List[n].Start == w.List[n-1].End+1); n++ {
		last, digit = n, digit || w.List[n].Flags&pii.IsNumber != 0
	}
	if !digit || w.List[last].End-w.List[k].Start < 9 {
		return 0, 0, r
	}
	return found(w, k, last, 10)
}

// loggedIn reads the password in "the children log in with sommarlov".
func loggedIn(w *pii.Words, i int) (start, end int, r pii.Reading) {
	k := i + 1
	if k < len(w.List) && particle(w.Of(k)) {
		k++
	}
	if k+1 >= len(w.List) || w.List[k].Gap != pii.GapBlank || string(w.Of(k)) != "med" && string(w.Of(k)) != "with" {
		return 0, 0, r
	}
	k++
	if n := spelled(w, k); n >= 3 {
		return found(w, k, k+n-1, 10)
	}
	if !plain(w, k) || tells(w, k, false) || !unknown(w, k) || !ends(w, k) || definite(w.Of(k)) || w.List[k].Class&uint32(lexicon.Name) != 0 || w.List[k].Flags&(pii.AllCaps|pii.Capital) != 0 || len(w.Of(k)) < 6 || means(w.Of(k)) {
		return 0, 0, r
	}
	return found(w, k, k, 10)
}

// means reports whether word is a means of logging in.
func means(word []byte) bool {
	var buf [32]byte
	switch string(fold(&buf, word)) {
	case "bankid", "mitid", "nemid", "fingeravtryck", "fingeraftryk", "fingeravtrykk", "ansikte", "ansigt", "ansikt", "faceid", "touchid", "freja", "google", "facebook", "apple", "engangskod", "legitimation", "legitimasjon", "telefonnummer", "mobilnummer", "mejladress", "mailadresse", "epostadress", "epostadresse", "buypass", "minid", "feide", "kortlasare", "bankdosa", "kodebrikke", "nogleviser", "problem", "svarighet", "hjalp":
		return true
	}
	return false
}

// definite reports whether word ends as the name of a certain thing does: the router.
func definite(word []byte) bool {
	n := len(word)
	return n > 3 && (word[n-1] == 'n' && (word[n-2] == 'e' || word[n-2] == 'a') || word[n-1] == 't' && word[n-2] == 'e')
}

// typedAfter returns the password that somebody types, though the one he is asked for, w.List[i], is said to be wrong: "the
// password is wrong it says, I write mormorskåldolma as always", or 0.
func typedAfter(w *pii.Words, i int) int {
	wrong := false
	for k := i + 1; k < min(i+12, len(w.List)-1); k++ {
		if w.List[k].Gap&(lineEnd|pii.GapStop|pii.GapColon) != 0 || w.List[k].Flags&pii.IsLabel != 0 {
			return 0
		}
		x := roleOf(w.Of(k))
		wrong = wrong || x&(denied|status) != 0
		if x&typed == 0 || !wrong {
			continue
		}
		v := k + 1
		for n := 0; n < 2 && v+1 < len(w.List) && (particle(w.Of(v)) || roleOf(w.Of(v))&fill != 0 || string(w.Of(v)) == "ju"); n++ {
			v++
		}
		if w.List[v].Gap != pii.GapBlank || !plain(w, v) || tells(w, v, false) || !unknown(w, v) || len(w.Of(v)) < 6 || definite(w.Of(v)) {
			return 0
		}
		return v
	}
	return 0
}

// loginNear reports whether a name to log in with, or a network, stands in the six words before word i, or
// word i itself begins with one.
func loginNear(w *pii.Words, i int) bool {
	if c := w.Of(i); len(c) > 8 && c[0]|0x20 == 'w' {
		return true
	}
	for k := i - 1; k >= max(0, i-6); k-- {
		if w.List[k].Gap&pii.GapAt != 0 { // an e-mail address
			return true
		}
		if w.List[k+1].Gap&pii.GapPara != 0 {
			return false
		}
		if roleOf(w.Of(k))&user != 0 {
			return true
		}
	}
	return false
}
