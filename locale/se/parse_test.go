package se

import (
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"testing"

	"github.com/sladd-go/sladd/pii"
)

var parsers = []struct {
	kind  string
	parse func(string) (canonical, error)
	rows  []row
}{
	{kindPersonnummer, func(s string) (canonical, error) { return ParsePersonnummer(s) }, personnummerRows},
	{kindSamordningsnummer, func(s string) (canonical, error) { return ParseSamordningsnummer(s) }, samordningsnummerRows},
	{kindOrganisationsnummer, func(s string) (canonical, error) { return ParseOrganisationsnummer(s) }, organisationsnummerRows},
	{kindInterim, func(s string) (canonical, error) { return ParseInterim(s) }, interimRows},
	{kindReservnummer, func(s string) (canonical, error) { return ParseReservnummer(s) }, reservnummerRows},
	{kindBankgiro, func(s string) (canonical, error) { return ParseBankgiro(s) }, bankgiroRows},
	{kindPlusgiro, func(s string) (canonical, error) { return ParsePlusgiro(s) }, plusgiroRows},
	{kindBankkonto, func(s string) (canonical, error) { return ParseBankkonto(s) }, bankkontoRows},
}

type canonical interface{ Canonical() string }

func TestParse(t *testing.T) {
	ran := 0
	for _, p := range parsers {
		for i, r := range p.rows {
			ran++
			v, err := p.parse(r.in)
			if !errors.Is(err, r.err) || (err == nil) != (r.err == nil) {
				t.Errorf("%s row %d: error %v, want %v", p.kind, i, err, r.err)
			}
			if err == nil && v.Canonical() != r.want {
				t.Errorf("%s row %d (%q): got %s, want %s", p.kind, i, r.in, v.Canonical(), r.want)
			}
			var ve *pii.ValueError
			if err != nil && (!errors.As(err, &ve) || ve.Kind != p.kind) {
				t.Errorf("%s row %d: not a ValueError of its kind", p.kind, i)
			}
		}
	}
	if ran < 180 {
		t.Errorf("only %d rows ran", ran)
	}
}

// TestHidden is the canary: no verb and no error shows a value.
func TestHidden(t *testing.T) {
	for _, p := range parsers {
		for i, r := range p.rows {
			v, err := p.parse(r.in)
			var out strings.Builder
			log := slog.New(slog.NewTextHandler(&out, nil))
			if err != nil {
				fmt.Fprintf(&out, "%v %+v %#v %q %s", err, err, err, err, err)
				log.Info("x", "e", err)
			} else {
				box := struct{ V any }{v}
				fmt.Fprintf(&out, "%v %+v %#v %q %s %d %x %v %+v %#v", v, v, v, v, v, v, v, box, box, box)
				slog.New(slog.NewJSONHandler(&out, nil)).Info("x", "v", v, "box", box)
			}
			if len(r.in) > 1 && strings.Contains(out.String(), strings.TrimSpace(r.in)) ||
				err == nil && strings.Contains(out.String(), r.want) {
				t.Errorf("%s row %d: value shown", p.kind, i)
			}
		}
	}
}

func FuzzParse(f *testing.F) {
	for _, p := range parsers {
		for _, r := range p.rows {
			f.Add(r.in)
		}
	}
	f.Fuzz(func(t *testing.T, s string) {
		for _, p := range parsers {
			v, err := p.parse(s)
			if err != nil {
				continue
			}
			again, err := p.parse(v.Canonical())
			if err != nil || again.Canonical() != v.Canonical() {
				t.Fatalf("%s: the canonical form is not read as itself", p.kind)
			}
		}
	})
}
