package told

import (
	"bytes"

	"github.com/sladd-go/sladd/pii"
)

// What happens to accounts, behind the word for a user and a name.

// concerned reports whether the words from k on say that the user named behind word i is shut out, or what else happens to accounts.
func concerned(w *pii.Words, i, k int) bool { return shutOut(w, k) || meets(w, i, k) }

// meets reports whether the words from k on say what happens to the account of a user, whose word i begins a clause, as no verb does:
// "bruker kjohanse får feil 809", "bruker kjohanse mangler tilgang".
func meets(w *pii.Words, i, k int) bool {
	if i > 0 && w.List[i].Gap&(lineEnd|pii.GapStop|pii.GapComma|pii.GapColon) == 0 && !conjoins(w.Of(i-1)) && !in(clauseWords, w.Of(i-1)) {
		return false
	}
	if program(w.Of(k-1)) || k >= len(w.List) || w.List[k].Gap != pii.GapBlank || !in(meetVerbs, w.Of(k)) && !auxiliary(w.Of(k)) {
		return false
	}
	for n := k + 1; n < min(len(w.List), k+4) && w.List[n].Gap == pii.GapBlank; n++ {
		var buf [32]byte
		if beginsAny(fold(&buf, w.Of(n)), metStems) {
			return true
		}
	}
	return false
}

// program reports whether word is put together as names of programs and services are, which one uses: openvpn, vscode.
func program(word []byte) bool {
	var buf [32]byte
	f := fold(&buf, word)
	for _, s := range programParts {
		if bytes.Contains(f, s) {
			return true
		}
	}
	return false
}

// programParts stand in such names.
var programParts = bytes.Fields([]byte(`vpn code soft web mail cloud app chat office desk server client net play drive link data box phone fone tool pay
	meet team view lab hub sync sign print scan smart micro google apple linux ubuntu android sql git docker wifi mobil bank proxy rdp ssh
	kube edge fox zilla acrobat pdf excel word teams zoom slack auth port flow base bit kit bot`))

var (
	// clauseWords begin a clause in which a user may be named.
	clauseWords = set(`at når da hvis fordi siden hvorfor kan hei hallo heisann obs gjelder vedrørende vedr ang angående for til`)
	meetVerbs   = set(`får fikk fekk mangler manglar mangla mister mistet mista kommer kjem kom trenger treng melder møter ser opplever må skal bør
		har hadde blir ble vart prøver forsøker virker`)
	// metStems begin what accounts meet with, as fold writes them.
	metStems = []string{"feil", "tilgang", "passord", "palogg", "innlogg", "timeout", "rettighet", "lisens", "inn", "opp", "nullstil", "sperr", "last",
		"steng", "deaktiv", "aktiver", "slett", "opprett", "mfa", "vpn", "logge", "endre"}
)
