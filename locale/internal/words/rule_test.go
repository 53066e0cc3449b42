package words

import (
	"strings"
	"testing"
)

func TestBehindRule(t *testing.T) {
	for text, want := range map[string]bool{
		"-----BEGIN CERTIFICATE-----\n|": true, "-----BEGIN CERTIFICATE-----\r\n> |": true, "-----|": true, "----\n|": false, "-----\nord |": false, "|": false, "lösenord: |": false,
	} {
		i := strings.IndexByte(text, '|')
		if got := BehindRule([]byte(text), i); got != want {
			t.Errorf("%q: %v", text, got)
		}
	}
}
