package age

import "github.com/sladd-go/sladd/pii"

// Whose the two figures are that somebody calls himself by.

// somebodys reports whether d, which letters or an ending alone make a birth, is somebody's.
func (d *origin) somebodys(w *scene) bool { return d.borne(w) || d.tie == tieOf && d.ofTeller(w) }

// ofTeller reports whether nothing but the verb, and an article, stands before d in its sentence: who writes tells of himself and leaves out
// the subject, "är 57-modell".
func (d *origin) ofTeller(w *scene) bool {
	k := d.first - 1
	if roleAt(w, k)&article != 0 && roleAt(w, k)&is == 0 {
		k--
	}
	if k < 0 {
		return false
	}
	return roleAt(w, k)&selfIs != 0 || isNow(w.Of(k)) && (k == 0 || sentenceParts(w, k)) && w.List[d.first].Gap&pii.GapPara == 0
}

// yearling reports whether word n is the ending of who is named by the year, "78'er", which is a coin or a note too, and d is said to be
// somebody.
func (d *origin) yearling(w *scene, n int) bool {
	return string(w.Of(n)) == "er" && (d.isOf(w) || d.ofTeller(w))
}
