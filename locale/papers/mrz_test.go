package papers

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/sladd-go/sladd/pii"
)

// The specimens of ICAO Doc 9303, parts 4 to 6.
const (
	specimenTD3 = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10"
	specimenTD2 = "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408122F1204159<<<<<<<6"
	specimenTD1 = "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<"
)

func TestParseMRZ(t *testing.T) {
	for s, number := range map[string]string{specimenTD3: "L898902C3", specimenTD2: "D23145890", specimenTD1: "D23145890"} {
		for _, in := range []string{s, strings.ToLower(s), strings.ReplaceAll(s, "\n", " "), strings.ReplaceAll(s, "<<A", " << A")} {
			m, err := ParseMRZ(in)
			if err != nil || m.Number() != number || m.Canonical() != strings.ReplaceAll(s, "\n", "") || fmt.Sprintf("%+v", m) != kindPassport {
				t.Errorf("%d characters are not read: %v", len(s), err)
			}
		}
		for in, want := range map[string]error{
			s[:len(s)-1]: pii.ErrForm, s + "<": pii.ErrForm, strings.Replace(s, "UTO", "QQQ", 1): pii.ErrForm,
			strings.Replace(s, "7408122", "7408123", 1): pii.ErrChecksum, strings.Replace(s, "1204159", "1204150", 1): pii.ErrChecksum,
			strings.Replace(s, "74081", "74991", 1): pii.ErrForm,
		} {
			if m, err := ParseMRZ(in); !errors.Is(err, want) || m != (MRZ{}) {
				t.Errorf("%d characters give %v, want %v", len(in), err, want)
			}
		}
	}
	if (MRZ{}).Number() != "" {
		t.Error("the zero MRZ tells a number")
	}
}
