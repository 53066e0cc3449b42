package world

import (
	"encoding/json"
	"fmt"
	"log/slog"
	"net/netip"
	"strings"
	"testing"
	"unicode/utf8"
)

// TestSecret says that neither a value nor an error shows what was parsed.
func TestSecret(t *testing.T) {
	e, err1 := ParseEmail("canary@exempel.se")
	v4, err2 := ParseIPv4("83.233.10.4")
	v6, err3 := ParseIPv6("2a02:fe0::1:abcd")
	if err1 != nil || err2 != nil || err3 != nil {
		t.Fatal(err1, err2, err3)
	}
	var out strings.Builder
	log := slog.New(slog.NewTextHandler(&out, nil))
	values := []any{e, v4, v6, &e, &v4, &v6, []any{e, v4, v6}, struct{ E Email }{e}}
	for _, s := range []string{"canary@exempel", "canary", "83.233.10.4.4", "83.233.10.444", "2a02:fe0::1::abcd"} {
		_, err1 := ParseEmail(s)
		_, err2 := ParseIPv4(s)
		_, err3 := ParseIPv6(s)
		values = append(values, err1, err2, err3)
	}
	for _, v := range values {
		for _, verb := range []string{"%v", "%+v", "%#v", "%q", "%s", "%x", "%d"} {
			fmt.Fprintf(&out, verb+"\n", v)
		}
		log.Info("x", "v", v)
		if b, err := json.Marshal(v); err == nil {
			out.Write(b)
		}
	}
	for _, canary := range []string{"canary", "exempel", "83.233", "abcd", "63616e617279"} {
		if strings.Contains(out.String(), canary) {
			t.Error("a value is shown")
		}
	}
}

// FuzzParse runs every parser: none panics, and what one accepts it accepts again in
// canonical form.
func FuzzParse(f *testing.F) {
	for _, row := range validEmails {
		f.Add(row.in)
	}
	for _, row := range validV6 {
		f.Add(row.in)
	}
	for _, s := range append(append([]string{"192.0.2.1"}, invalidEmails...), invalidV6...) {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if e, err := ParseEmail(s); err == nil {
			if again, err := ParseEmail(e.Canonical()); err != nil || again != e {
				t.Error("e-mail: canonical form differs")
			}
		}
		if ip, err := ParseIPv4(s); err == nil {
			if again, err := ParseIPv4(ip.Canonical()); err != nil || again != ip {
				t.Error("IPv4: canonical form differs")
			}
		}
		if ip, err := ParseIPv6(s); err == nil {
			if again, err := ParseIPv6(ip.Canonical()); err != nil || again != ip {
				t.Error("IPv6: canonical form differs")
			}
			if _, err := netip.ParseAddr(ip.Canonical()); err != nil {
				t.Error("IPv6: netip refuses the canonical form")
			}
		}
	})
}

// FuzzScan runs Scan at every mark: no panic, bounds that hold the mark and lie on the
// edges of runes.
func FuzzScan(f *testing.F) {
	for _, row := range validEmails {
		f.Add("x " + row.in + ", y")
	}
	for _, row := range validV6 {
		f.Add("x:" + row.in + ": y")
	}
	for _, s := range append(append([]string{"anna @ gmail , com", "anna@gmail .com", "a@b.se/c@d.se.Hej"}, invalidEmails...), invalidV6...) {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for _, rc := range Recognizers() {
			for i := range len(s) {
				if strings.IndexByte(rc.Marks, s[i]) < 0 {
					continue
				}
				start, end, r := scanAt(rc, s, i)
				if r.Bits == 0 {
					continue
				}
				// A value may begin behind its mark: "pin: 4471".
				if start < 0 || end <= start || end > len(s) || (rc == EmailRecognizer || rc == IPv6Recognizer) && (start > i || end <= i) {
					t.Fatalf("%s: bounds do not hold the mark", rc.Kind)
				}
				if utf8.ValidString(s) && (!utf8.RuneStart(s[start]) || end < len(s) && !utf8.RuneStart(s[end])) {
					t.Fatalf("%s: bounds are not on the edges of runes", rc.Kind)
				}
			}
		}
	})
}
