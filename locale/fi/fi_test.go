package fi

import (
	"encoding/json"
	"fmt"
	"log/slog"
	"strings"
	"testing"
)

// TestNothingShown prints parsed values and errors in every way that a log would.
func TestNothingShown(t *testing.T) {
	h, err := ParseHetu("131052-308T")
	if err != nil {
		t.Fatal(err)
	}
	y, err := ParseYtunnus("2077474-0")
	if err != nil {
		t.Fatal(err)
	}
	_, herr := ParseHetu("131052-308U")
	_, yerr := ParseYtunnus("2077474-1")
	var sb strings.Builder
	log := slog.New(slog.NewJSONHandler(&sb, nil))
	for _, v := range []any{h, &h, y, &y, herr, yerr, []Hetu{h}, map[string]Ytunnus{"y": y}, struct{ H Hetu }{h}} {
		for _, verb := range strings.Fields("%v %+v %#v %s %q %x %X %d %t %e %b %o %c %U") {
			fmt.Fprintf(&sb, verb+"\n", v)
		}
		log.Info("value", "v", v)
		if b, err := json.Marshal(v); err == nil {
			sb.Write(b)
		}
	}
	for _, part := range []string{"131052", "052-308", "3133313035", "2077474", "3230373734"} {
		if strings.Contains(sb.String(), part) {
			t.Error("a value is shown")
		}
	}
}

func FuzzParse(f *testing.F) {
	for _, c := range hetuTests {
		f.Add(c)
	}
	for _, tt := range hetuValid {
		f.Add(tt.in)
	}
	for _, tt := range hetuInvalid {
		f.Add(tt.in)
	}
	for _, s := range []string{"2077474-0", "FI20774740", "112038-9", "FI-2077474-0", "FI", "-", "1-"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if h, err := ParseHetu(s); err == nil {
			if again, err := ParseHetu(h.Canonical()); err != nil || again != h {
				t.Error("fi.hetu doesn't round-trip")
			}
			if _, ok := h.BirthDate(); !ok {
				t.Error("fi.hetu without a date of birth")
			}
		} else if h != (Hetu{}) {
			t.Error("fi.hetu: a value beside an error")
		}
		if y, err := ParseYtunnus(s); err == nil {
			again, err := ParseYtunnus(y.Canonical())
			vat, verr := ParseYtunnus(y.VAT())
			if err != nil || verr != nil || again != y || vat != y {
				t.Error("fi.ytunnus doesn't round-trip")
			}
		} else if y != (Ytunnus{}) {
			t.Error("fi.ytunnus: a value beside an error")
		}
	})
}
