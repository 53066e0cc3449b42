package told

import (
	"strings"

	"github.com/sladd-go/sladd/pii"
)

// What is said of networks: what they are called, what their keys are.

// netName reports whether c is what a network is called, its password on the line below: "Net: Orlof_Nordur".
func (v *scene) netName(c *candidate) bool {
	w, n := v.w, c.last+1
	if c.first == 0 || w.List[c.first].Gap&pii.GapColon == 0 || !netLabel(v, c.first-1) {
		return false
	}
	return n+1 < len(w.List) && w.List[n].Gap&lineEnd != 0 && w.List[n+1].Gap&pii.GapColon != 0 && v.at(n)&(sPass|sKey|sPassWeak|sCode|sPin) != 0
}

// socket reports whether c is the port behind the address of a computer: "from 203.0.113.87 port 50122".
func (v *scene) socket(c *candidate) bool {
	return c.first > 1 && string(v.w.Of(c.first-1)) == "port" && isNumber(v.w, c.first-2)
}

// netKey reports whether word k is the label of a key on the line below one of a network: "Net: Fjord\nKey: …".
func (v *scene) netKey(k int) bool {
	w := v.w
	if k == 0 || w.List[k].Gap&lineEnd == 0 || k+1 >= len(w.List) || w.List[k+1].Gap&pii.GapColon == 0 {
		return false
	}
	for n := k - 1; n >= max(0, k-8) && w.List[n].Gap&pii.GapPara == 0; n-- {
		if netLabel(v, n) {
			return true
		}
	}
	return false
}

// userKey reports whether word k is a key beside the name that somebody logs in with: "user x / key y".
func userKey(w *pii.Words, k int) bool {
	return w.List[k].Gap&(pii.GapSlash|pii.GapComma|lineEnd) != 0 && in(keyLabels, w.Of(k)) && besideUser(w, k)
}

var keyLabels = set(`key nyckel nøgle nøkkel nykel avain lykill`)

// ofLogin reports whether word k, "the word", is what somebody logs in with: a user, an account or a network is named before it, and a
// value follows.
func (v *scene) ofLogin(k int) bool {
	w, n := v.w, k+1
	if n >= len(w.List) || w.List[n].Gap&pii.GapColon == 0 && (w.List[n].Gap != pii.GapBlank || v.at(n)&sIs == 0) {
		return false
	}
	for p := k - 1; p >= max(0, k-8) && w.List[p+1].Gap&pii.GapPara == 0; p-- {
		if v.at(p)&(sUser|sEntry|sNet) != 0 {
			return true
		}
	}
	return false
}

// netLabel reports whether word k says what network stands behind it.
func netLabel(v *scene, k int) bool {
	return v.at(k)&sNet != 0 || k+1 < len(v.w.List) && v.w.List[k+1].Gap&pii.GapColon != 0 && in(netLabels, v.w.Of(k))
}

var netLabels = set(`net nett nät verkko netti`)

// serverPort reports whether c is the number of a port of a server: "spillserveren på port 27015".
func serverPort(w *pii.Words, c *candidate) bool {
	if c.first == 0 || c.digits != 5 || w.List[c.first].Gap != pii.GapBlank || !in(portWords, w.Of(c.first-1)) {
		return false
	}
	for k := c.first - 2; k >= max(0, c.first-6); k-- {
		if in(portOwners, w.Of(k)) || endsAny(w.Of(k), portOwnerEnds, 2) {
			return true
		}
	}
	return false
}

var (
	portWords     = set(`port porten portti portissa`)
	portOwners    = set(`server serveren servern palvelin palvelimen tcp udp host vert`)
	portOwnerEnds = strings.Fields(`server serveren servern palvelin palvelimen þjónn`)
)
