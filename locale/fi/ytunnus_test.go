package fi

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/sladd-go/sladd/pii"
)

func TestParseYtunnus(t *testing.T) {
	for i, tt := range []struct{ in, want string }{
		{"2077474-0", "2077474-0"},
		{"0737546-2", "0737546-2"},
		{"0112038-9", "0112038-9"},
		{"112038-9", "0112038-9"},
		{"1120389", "0112038-9"},
		{"20774740", "2077474-0"},
		{"2077474 - 0", "2077474-0"},
		{"2077474\u20110", "2077474-0"},
		{"２０７７４７４－０", "2077474-0"},
		{"FI20774740", "2077474-0"},
		{"fi 20774740", "2077474-0"},
		{"FI-20774740", "2077474-0"},
		{"FI2077474-0", "2077474-0"},
	} {
		y, err := ParseYtunnus(tt.in)
		if err != nil || y.Canonical() != tt.want || y.VAT() != "FI"+strings.ReplaceAll(tt.want, "-", "") {
			t.Errorf("row %d: %v, or another value", i, err)
		}
	}
	for _, tt := range []struct {
		name, in string
		want     error
	}{
		{"empty", "", pii.ErrForm},
		{"six digits", "207747", pii.ErrForm},
		{"nine digits", "207747400", pii.ErrForm},
		{"other country", "SE20774740", pii.ErrForm},
		{"letters", "AB774740", pii.ErrForm},
		{"other separator", "2077474.0", pii.ErrForm},
		{"dash elsewhere", "207-74740", pii.ErrForm},
		{"zeros", "0000000-0", pii.ErrRange},
		{"check", "2077474-1", pii.ErrChecksum},
		{"VAT, check", "FI20774741", pii.ErrChecksum},
		{"remainder 1", "0000006-0", pii.ErrChecksum},
	} {
		var ve *pii.ValueError
		if _, err := ParseYtunnus(tt.in); !errors.Is(err, tt.want) || !errors.As(err, &ve) || ve.Kind != "fi.ytunnus" {
			t.Errorf("%s: got %v, want %v", tt.name, err, tt.want)
		}
	}
	if (Ytunnus{}).VAT() != "" {
		t.Error("the zero Ytunnus has a VAT number")
	}
}

// TestYtunnusOracle finds the check digit as the one that the tax office's recipe gives,
// from the left, and compares all ten digits after 100,000 random numbers.
func TestYtunnusOracle(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 4))
	for range 20_000 {
		s := fmt.Sprintf("%07d", 1+rng.IntN(9_999_999))
		sum := 0
		for i, w := range strings.Split("7,9,10,5,8,4,2", ",") {
			for range map[string]int{"7": 7, "9": 9, "10": 10, "5": 5, "8": 8, "4": 4, "2": 2}[w] {
				sum += strings.IndexByte("0123456789", s[i])
			}
		}
		want := ""
		switch r := sum % 11; r {
		case 0:
			want = "0"
		case 1:
		default:
			want = fmt.Sprint(11 - r)
		}
		for _, d := range strings.Split("0123456789", "") {
			if _, err := ParseYtunnus(s + "-" + d); (err == nil) != (d == want) {
				t.Fatalf("digit %s, want %s: %v", d, want, err)
			}
		}
	}
}

func TestYtunnusRead(t *testing.T) {
	for _, tt := range []struct {
		name, in string
		want     pii.Reading
	}{
		{"valid", "2077474-0", pii.Reading{Bits: 3, Evidence: pii.HasChecksum | pii.Organization}},
		{"VAT", "FI20774740", pii.Reading{Bits: 3, Evidence: pii.HasChecksum | pii.Organization}},
		{"old", "112038-9", pii.Reading{Bits: 3, Evidence: pii.HasChecksum | pii.Organization, Need: true}},
		{"check fails", "2077474-1", pii.Reading{}},
	} {
		tok, err := pii.Lex(tt.in)
		if err != nil {
			t.Errorf("%s: %v", tt.name, err)
			continue
		}
		if got := YtunnusRecognizer.Read(tok); got != tt.want {
			t.Errorf("%s: got %+v, want %+v", tt.name, got, tt.want)
		}
	}
}
