package world

import (
	"bytes"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/pii"
)

// An address whose @ is missing or a dot, at one of those who give mailboxes and hardly anything else: "anna.berg.gmail.com",
// "annaberg85gmail.com".

// mailboxHosts are their names.
var mailboxHosts = []string{"gmail", "googlemail", "hotmail", "outlook", "icloud", "yahoo", "ymail", "protonmail"}

// notMailbox are what stands before such a name in the name of a machine of theirs.
var notMailbox = set(`www mail m smtp imap pop pop3 accounts login support help calendar drive docs maps account myaccount webmail mx ftp api blog office status id`)

// emailNoAt returns the recognizer of such addresses.
func emailNoAt(words *pii.Lexicon) *pii.Recognizer {
	return &pii.Recognizer{
		Kind:     emailKind,
		Category: classify.Contact,
		Doc:      "E-mail address without its @",
		Lexicon:  words,
		On:       mailboxHosts,
		Words:    hostBehindLocal,
		For:      EmailRecognizer.For,
	}
}

// hostBehindLocal reads the address whose domain begins with w.List[i].
func hostBehindLocal(w *pii.Words, i int) (start, end int, r pii.Reading) {
	if i+1 >= len(w.List) || w.List[i+1].Flags&pii.Joined == 0 || w.Text[w.List[i].End] != '.' || !knownTLD(w.Of(i+1)) {
		return 0, 0, r
	}
	first := i
	for first > 0 && w.List[first].Flags&pii.Joined != 0 {
		first--
	}
	start, end = w.List[first].Start, w.List[i+1].End
	local := bytes.TrimRight(w.Text[start:w.List[i].Start], ".")
	var buf [32]byte
	switch {
	case len(local) < 3, start > 0 && (w.Text[start-1] == '/' || w.Text[start-1] == '@'), notMailbox[string(lower(&buf, local))],
		end < len(w.Text) && (w.Text[end] == '@' || w.Text[end] == '/'):
		return 0, 0, r
	}
	r = pii.Reading{Bits: 6, Evidence: pii.HasForm, Need: true}
	if nameSlug(local) || lexicon.Lookup(local).Has(lexicon.Given) || bytes.ContainsAny(local, "_0123456789") {
		r = pii.Reading{Bits: 31, Evidence: pii.HasForm} // more than the name in it
	}
	return start, end, r
}
