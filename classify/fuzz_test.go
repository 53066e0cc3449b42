package classify

import (
	"bytes"
	"encoding/json"
	"errors"
	"testing"
	"time"
)

// FuzzParsePolicy: no panic; an error has a place; what is accepted is JSON, fits its own
// written form, and decides something about everything.
func FuzzParsePolicy(f *testing.F) {
	for _, s := range samples {
		f.Add(readSample(f, s))
	}
	for _, r := range refused {
		f.Add([]byte(r.policy))
	}
	f.Add([]byte(canaryPolicy))
	f.Fuzz(func(t *testing.T, data []byte) {
		p, err := ParsePolicy(data)
		if err != nil {
			var ie *InputError
			if p != nil || !errors.Is(err, ErrInput) || !errors.As(err, &ie) || ie.Line < 1 || ie.Column < 1 {
				t.Fatalf("%v: not an error with a place, or a policy too", err)
			}
			return
		}
		if !json.Valid(data) {
			t.Fatal("accepted what is not JSON")
		}
		b, err := json.Marshal(p)
		if err != nil {
			t.Fatal(err)
		}
		q, err := ParsePolicy(b)
		if err != nil || !p.Equal(q) {
			t.Fatalf("changes when it is written and read: %v", err)
		}
		for k, c := range kinds {
			for conf := Confidence(0); conf <= Certain; conf++ {
				d := p.Decide(k, c, conf)
				if !d.Action.Valid() || !d.Floor.Valid() || d != q.Decide(k, c, conf) {
					t.Fatalf("%s at %s: %+v", k, conf, d)
				}
			}
		}
	})
}

// FuzzInventory: no panic; what is accepted is written the same again.
func FuzzInventory(f *testing.F) {
	b, err := json.Marshal(sampleInventory(f))
	if err != nil {
		f.Fatal(err)
	}
	f.Add(b)
	f.Add([]byte(`{"total":0,"counts":[]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		var v, w Inventory
		if v.UnmarshalJSON(data) != nil {
			if v.Len() != 0 {
				t.Fatal("an error left something")
			}
			return
		}
		b, err := json.Marshal(&v)
		if err != nil || json.Unmarshal(b, &w) != nil || !v.Equal(&w) {
			t.Fatalf("changes when it is written and read: %v", err)
		}
		if c, _ := json.Marshal(&w); !bytes.Equal(b, c) {
			t.Fatal("is written in two ways")
		}
	})
}

// FuzzPeriod: no panic; a period has its written form and doesn't end before it begins.
func FuzzPeriod(f *testing.F) {
	for _, s := range []string{"P30D", "P1Y6M", "PT24H", "P2W", "P1Y2M3DT4H5M6S", "P", "PT"} {
		f.Add(s, int64(0))
	}
	f.Fuzz(func(t *testing.T, s string, unix int64) {
		p, err := ParsePeriod(s)
		if err != nil {
			if !p.IsZero() {
				t.Fatal("an error left something")
			}
			return
		}
		from := time.Unix(unix%(1<<37), 0).UTC()
		if p.String() != s || p.Add(from).Before(from) {
			t.Fatalf("%s is written %s and ends %s", s, p, p.Add(from))
		}
	})
}
