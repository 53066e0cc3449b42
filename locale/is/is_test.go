package is

import (
	"encoding/json"
	"fmt"
	"log/slog"
	"strings"
	"testing"
)

// TestNothingShown prints parsed values and errors in every way that a log would.
func TestNothingShown(t *testing.T) {
	k, err := ParseKennitala("120160-3389")
	if err != nil {
		t.Fatal(err)
	}
	_, kerr := ParseKennitala("120160-3387")
	var sb strings.Builder
	log := slog.New(slog.NewJSONHandler(&sb, nil))
	for _, v := range []any{k, &k, kerr, []Kennitala{k}, map[string]Kennitala{"k": k}, struct{ K Kennitala }{k}} {
		for _, verb := range strings.Fields("%v %+v %#v %s %q %x %X %d %t %e %b %o %c %U") {
			fmt.Fprintf(&sb, verb+"\n", v)
		}
		log.Info("value", "v", v)
		if b, err := json.Marshal(v); err == nil {
			sb.Write(b)
		}
	}
	for _, part := range []string{"120160", "160-338", "31323031"} {
		if strings.Contains(sb.String(), part) {
			t.Error("a value is shown")
		}
	}
}

func FuzzParse(f *testing.F) {
	for _, tt := range kennitalaValid {
		f.Add(tt.in)
	}
	for _, tt := range kennitalaInvalid {
		f.Add(tt.in)
	}
	f.Fuzz(func(t *testing.T, s string) {
		k, err := ParseKennitala(s)
		if err != nil {
			if k != (Kennitala{}) {
				t.Error("a value beside an error")
			}
			return
		}
		if again, err := ParseKennitala(k.Canonical()); err != nil || again != k {
			t.Error("doesn't round-trip")
		}
		if _, ok := k.BirthDate(); ok == (k.Organization() || k.System()) {
			t.Error("a date of birth that isn't one, or none")
		}
	})
}
