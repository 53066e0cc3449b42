package dk

import (
	"errors"
	"testing"

	"github.com/sladd-go/sladd/pii"
)

// The numbers are Erhvervsstyrelsen's and python-stdnum's examples.
func TestParseCVR(t *testing.T) {
	for i, r := range []struct{ in, canonical string }{
		{"13748136", "13748136"},
		{"13-74-81-36", "13748136"},
		{"13 74 81 36", "13748136"},
		{"13.74.81.36", "13748136"},
		{"13\u00a074\u00a081\u00a036", "13748136"},
		{"13\u201374\u201381\u201336", "13748136"},
		{"\uff11\uff13748136", "13748136"},
		{"\u0661\u0663748136", "13748136"},
		{"13 748 136", "13748136"},
		{"1374 8136", "13748136"},
		{" 13585628 ", "13585628"},
		{"DK13585628", "13585628"},
		{"dk13585628", "13585628"},
		{"DK-13585628", "13585628"},
		{"DK 13585628", "13585628"},
		{"DK 13 58 56 28", "13585628"},
		{"DK-13-58-56-28", "13585628"},
		{"CVR13585628", "13585628"},
		{"CVR 13 58 56 28", "13585628"},
	} {
		n, err := ParseCVR(r.in)
		if err != nil || n.Canonical() != r.canonical || n.VAT() != "DK"+r.canonical {
			t.Errorf("row %d: %v", i, err)
		}
	}
	if (CVR{}).VAT() != "" {
		t.Error("the zero CVR has a VAT number")
	}
}

func TestParseCVRErrors(t *testing.T) {
	for i, r := range []struct {
		in   string
		want error
	}{
		{"", pii.ErrForm},
		{"1358562", pii.ErrForm},
		{"135856281", pii.ErrForm},
		{"1358562A", pii.ErrForm},
		{"FI13585628", pii.ErrForm},
		{"1013585628", pii.ErrForm},
		{"DK", pii.ErrForm},
		{"13/58/56/28", pii.ErrForm},
		{"+13585628", pii.ErrForm},
		{"1-3585628", pii.ErrForm},
		{"D-K13585628", pii.ErrForm},
		{"12345678", pii.ErrChecksum},
		{"13585627", pii.ErrChecksum},
		{"DK13585627", pii.ErrChecksum},
		{"03585628", pii.ErrRange},
		{"00000000", pii.ErrRange},
	} {
		if _, err := ParseCVR(r.in); !errors.Is(err, r.want) {
			t.Errorf("row %d: %v, want %v", i, err, r.want)
		}
	}
}

// TestCVRCheck compares all numbers of eight digits with a second statement: for each seven
// digits the one check digit that completes them, or none.
func TestCVRCheck(t *testing.T) {
	tok, err := pii.Lex("13585628")
	if err != nil {
		t.Fatal(err)
	}
	c := tok.Chars() // every number in one token
	step, valid, tried := 1, 0, 0
	if testing.Short() {
		step = 99 // each first and last digit
	}
	for head := 0; head < 1e7; head += step {
		for i, v := 6, head; i >= 0; i, v = i-1, v/10 {
			c[i] = byte('0' + v%10)
		}
		for d := range 10 {
			c[7] = byte('0' + d)
			_, _, err := readCVR(tok)
			var want error
			switch {
			case head < 1e6:
				want = pii.ErrRange
			case !missing(head, d):
				want = pii.ErrChecksum
			default:
				valid++
			}
			if err != want {
				t.Fatalf("check digit %d: %v, want %v", d, err, want)
			}
			tried++
		}
	}
	if valid < tried/13 || valid > tried/11 {
		t.Errorf("%d of %d were valid", valid, tried)
	}
}

func TestReadCVR(t *testing.T) {
	for i, r := range []struct {
		in   string
		bits int
		need bool
		want pii.Evidence
	}{
		{"13585628", 4, false, pii.HasChecksum | pii.Organization},
		{"DK13585628", 6, false, pii.HasChecksum | pii.HasForm | pii.Organization},
		{"DK13585627", 2, true, pii.CheckFailed | pii.Organization},
		{"CVR13585628", 6, false, pii.HasChecksum | pii.HasForm | pii.Organization},
		{"CVR 13585628", 0, false, 0},
		{"SE13585628", 0, false, 0},
		{"13585627", 0, false, 0},
		{"1013585628", 0, false, 0},
	} {
		tok, err := pii.Lex(r.in)
		if err != nil {
			t.Errorf("row %d: %v", i, err)
			continue
		}
		if got := readCVRToken(tok); got.Bits != r.bits || got.Need != r.need || got.Evidence != r.want {
			t.Errorf("row %d: %d bits, need %v, %v", i, got.Bits, got.Need, got.Evidence)
		}
	}
}
