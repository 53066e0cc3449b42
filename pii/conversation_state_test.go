package pii_test

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale"
	"github.com/sladd-go/sladd/pii"
)

func TestConversationNumbers(t *testing.T) {
	k := newRing(t)
	r := redactorOf(t, classify.Rule{Action: classify.Label, Numbered: true, Floor: classify.Likely}, locale.All(), pii.WithKeys(k))
	c := r.NewConversation(nil)
	messages := []string{"a@x.se och b@x.se", "a@x.se", "c@x.se b@x.se"}
	want := "[EMAIL_1] och [EMAIL_2]|[EMAIL_1]|[EMAIL_3] [EMAIL_2]"
	if got := say(t, c, messages...); got != want {
		t.Errorf("%q", got)
	}
	// The same over a load after each message.
	c = r.NewConversation(nil)
	var got []string
	for _, m := range messages {
		got = append(got, say(t, c, m))
		c = reload(t, r, r, c)
	}
	if got := strings.Join(got, "|"); got != want {
		t.Errorf("reloaded: %q", got)
	}
	// Without keys no number is given twice.
	bare := redactorOf(t, classify.Rule{Action: classify.Label, Numbered: true, Floor: classify.Likely}, locale.All())
	c = bare.NewConversation(nil)
	say(t, c, messages...)
	if got := say(t, reload(t, bare, bare, c), "d@x.se a@x.se"); got != "[EMAIL_4] [EMAIL_5]" {
		t.Errorf("without keys: %q", got)
	}
}

// reload stores c and loads it with another redactor.
func reload(t testing.TB, from, to *pii.Redactor, c *pii.Conversation) *pii.Conversation {
	t.Helper()
	state, err := c.MarshalBinary()
	if err != nil {
		t.Fatal(err)
	}
	for _, text := range []string{"anna", "x.se", "8507", "svensson"} {
		if bytes.Contains(state, []byte(text)) {
			t.Fatal("the state shows text")
		}
	}
	if len(state) > 8<<10 {
		t.Fatalf("the state has %d bytes", len(state))
	}
	d := to.NewConversation(nil)
	if err := d.UnmarshalBinary(state); err != nil {
		t.Fatal(err)
	}
	if d.Messages() != c.Messages() {
		t.Fatal("the messages aren't counted on")
	}
	return d
}

// TestConversationState: in another process the thread goes on as in this one.
func TestConversationState(t *testing.T) {
	k := newRing(t)
	keyed, bare := liveRedactor(t, pii.WithKeys(k)), liveRedactor(t)
	for _, row := range []struct {
		r        *pii.Redactor
		messages []string
		want     string
	}{
		{keyed, []string{"agent: vad är ditt personnummer?", "8507099805"}, "vad är ditt personnummer?|[SE_PERSONNUMMER]"},
		{bare, []string{"agent: vad är ditt personnummer?", "8507099805"}, "vad är ditt personnummer?|[SE_PERSONNUMMER]"},
		{bare, []string{"agent: vad heter du?", "anneli"}, "vad heter du?|[PERSON]"},
		{keyed, []string{"min mejl är anna.svensson@", "gmail.com"}, "min mejl är [PERSON]@|[EMAIL]"},
		{keyed, []string{"pnr 850709-", "98", "05"}, "pnr [BIRTHDATE]-|98|[SE_PERSONNUMMER]"},
		{bare, []string{"850709-", "9805 hej"}, "850709-|9805 hej"}, // as documented
	} {
		c := row.r.NewConversation(nil)
		var got []string
		for _, m := range row.messages {
			got = append(got, say(t, c, m))
			c = reload(t, row.r, row.r, c)
		}
		if got := strings.Join(got, "|"); got != row.want {
			t.Errorf("%q, not %q", got, row.want)
		}
	}
	c := keyed.NewConversation(nil)
	say(t, c, "agent: vad heter du?", "min mejl är anna.svensson@")
	state, err := c.MarshalBinary()
	if err != nil {
		t.Fatal(err)
	}
	if err := bare.NewConversation(nil).UnmarshalBinary(state); !errors.Is(err, pii.ErrKey) {
		t.Errorf("without keys: %v", err)
	}
	tenant := liveRedactor(t, pii.WithKeys(k), pii.WithTenant("other"))
	if err := tenant.NewConversation(nil).UnmarshalBinary(state); !errors.Is(err, pii.ErrToken) {
		t.Errorf("another tenant: %v", err)
	}
	for n := range state {
		d := keyed.NewConversation(nil)
		err := d.UnmarshalBinary(state[:n])
		if err != nil && !errors.Is(err, pii.ErrState) && !errors.Is(err, pii.ErrToken) {
			t.Errorf("%d bytes of it: %v", n, err)
		}
		if err != nil && d.Messages() != 0 {
			t.Errorf("%d bytes of it: something is left", n)
		}
	}
}
