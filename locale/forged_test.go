package locale_test

import (
	"testing"

	"github.com/sladd-go/sladd/classify"
)

// TestForgedLabels: a value in a label of somebody's own is found, while what generalization writes is left alone.
func TestForgedLabels(t *testing.T) {
	s := newScanner(t)
	for i, row := range []string{
		"[SE_PERSONNUMMER:850709-9805]", "[SE_PERSONNUMMER:k1:850709-9805]", "[DK_CPR:211062-5629]", "[FI_HETU:131052-308T]",
		"[IS_KENNITALA:120160-3389]", "[IP_V4:83.254.12.199]", "[MAC:00:1A:2B:3C:4D:5E]", "[SECRET:hemligt123]", "[EMAIL:850709-9805]", "[PLATE:ABC123]",
		"[PERSON:anna.lindqvist]", "reg.nr [PLATE:AB-123]", "lösenordet är [SECRET_2:hemlis]", "[PERSON_2:Anna-Lindqvist]", "sista fyra i mitt personnummer [SE_PERSONNUMMER:9805]",
	} {
		fs, err := s.Find("hej " + row + " tack")
		if err != nil || len(fs) != 1 || fs[0].Confidence < classify.Likely {
			t.Errorf("forged label %d hides what is in it: %v, %v", i, fs, err)
		}
	}
	for i, row := range []string{
		"[SE_PERSONNUMMER:1980s]", "[SE_PERSONNUMMER:1980s-female]", "[BIRTHDATE:1985]", "[BIRTHDATE:40-49]", "[IP_V4:83.254.12.0-24]", "[IP_V6:2001:db8::-48]",
		"[GEO:59.3_18.1]", "[GEO:-59.3_-18.1]", "[CARD:411111]", "[NO_KONTONUMMER:8601]", "[IBAN:SE-500]", "[PHONE:SE]", "[EMAIL:doman.se]", "[ADDRESS:11]",
	} {
		if fs, err := s.Find("hej " + row + " tack"); err != nil || len(fs) != 0 {
			t.Errorf("label %d is not left alone: %v, %v", i, fs, err)
		}
	}
}
