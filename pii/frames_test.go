package pii_test

import (
	"errors"
	"testing"

	"github.com/sladd-go/sladd/pii"
)

func TestFrames(t *testing.T) {
	r := liveRedactor(t)
	f := r.NewFrames(nil)
	for _, row := range []struct{ in, want string }{
		{"mejla anna.lind@telia.com", "mejla [EMAIL]"},
		{`{"text":"anna.lind@telia.com"}`, `{"text":"[EMAIL]"}`},
		{"[hej anna.lind@telia.com", "[hej [EMAIL]"},
		{"vad är ditt personnummer?", "vad är ditt personnummer?"},
		{"8507099805", "[SE_PERSONNUMMER]"},
	} {
		got, err := f.Append([]byte("x"), pii.TextMessage, []byte(row.in))
		if err != nil || string(got) != "x"+row.want {
			t.Errorf("%q, not %q, %v", got, row.want, err)
		}
	}
	for range 2 {
		if got, err := f.Append(nil, pii.BinaryMessage, []byte("anna.lind@telia.com")); !errors.Is(err, pii.ErrFrame) || len(got) > 0 {
			t.Errorf("binary: %q, %v", got, err)
		}
	}
	p := r.NewFrames(nil, pii.Pieces())
	var got []byte
	var err error
	tokens(liveText, func(tok string) {
		if err == nil {
			got, err = p.Append(got, pii.TextMessage, []byte(tok))
		}
	})
	if err == nil {
		got, err = p.End(got)
	}
	if err != nil || string(got) != liveRedacted {
		t.Errorf("pieces: %q, %v", got, err)
	}
}
