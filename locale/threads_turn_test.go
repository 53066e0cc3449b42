package locale_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/pii"
)

// TestTurns: a question for something else ends the one before, save where it asks back; and who tells a number in two messages is asked
// by the name of one country's, whose halves they are. Messages stand between bars, the agent's behind A; behind => the findings, each
// with its message. The identities are those of package pieces.
func TestTurns(t *testing.T) {
	for _, row := range []string{
		"A Vad heter du?|A Hur betalar du?|kort =>",
		"A Vad heter du?|gunnel ek|A Hur betalar du?|kort => person@1",
		"A Hvad hedder du?|birthe|A Hvordan betaler du?|kort => person@1",
		"A Mikä on nimesi?|kaija|A Miten maksat?|kortilla => person@1",
		"A What is your name?|anna|A How do you pay?|card => person@1",
		"A Vad heter du?|A Vilket abonnemang?|bredband =>",
		"A Vad heter du?|A När är du född?|alve => person@2",
		"A Vad heter du?|varför?|alve => person@2",
		"A Vad heter du?|A hur stavas det?|alve => person@2",
		"A Ditt personnummer?|811228|9874 => se.personnummer@1 se.personnummer@2",
		"A Hvad er dit cpr?|070761|4285 => dk.cpr@1 dk.cpr@2",
		"A Fødselsnummer?|150290|12345 => no.fodselsnummer@1 no.fodselsnummer@2",
		"A Henkilötunnuksesi?|131052|-308T => fi.hetu@1 fi.hetu@2",
		"A Henkilötunnuksesi?|131052|308T => fi.hetu@1 fi.hetu@2",
		"A Hver er kennitalan þín?|120174|-3399 => is.kennitala@1 is.kennitala@2",
	} {
		talk, want, _ := strings.Cut(row, " =>")
		var got strings.Builder
		c := threadRedactor(t, classify.Mask).NewConversation(func(m int64, f pii.Finding) { fmt.Fprintf(&got, " %s@%d", f.Kind, m) })
		for m := range strings.SplitSeq(talk, "|") {
			text, agent := strings.CutPrefix(m, "A ")
			party := 0
			if agent {
				party = 1
			}
			if _, err := c.AppendFrom(nil, []byte(text), party); err != nil {
				t.Fatal(err)
			}
		}
		if got.String() != want {
			t.Errorf("%s\nfound%s", row, got.String())
		}
	}
}
