package world

import (
	"math/rand/v2"
	"regexp"
	"strings"
	"testing"

	"github.com/sladd-go/sladd/pii"
)

// Addresses here are made up; those with example domains are from RFC 2606, some forms
// from the tests of python-email-validator.

var validEmails = []struct{ in, want string }{
	{"anna.berg@telia.se", ""},
	{"Anna.Berg@Telia.SE", "Anna.Berg@telia.se"},
	{" <anna@exempel.se> ", "anna@exempel.se"},
	{"Anna Berg <anna@exempel.se>", "anna@exempel.se"},
	{"mailto:anna@exempel.se", "anna@exempel.se"},
	{"MAILTO:anna@exempel.se", "anna@exempel.se"},
	{"user+mailbox/department=shipping@example.tld", ""},
	{"!#$%&'*+-/=?^_`{|}~@example.tld", ""},
	{"ñoñó@example.tld", ""},
	{"åsa@blåbärsmjölk.se", ""},
	{"ÅSA@BLÅBÄRSMJÖLK.SE", "ÅSA@blåbärsmjölk.se"},
	{"a\u030asa@bla\u030aba\u0308r.se", "åsa@blåbär.se"},
	{"åsa@xn--blbrsmjlk-x2aj4s.se", ""},
	{"þóra.ævarsdóttir@ísland.is", ""},
	{"øystein@hjørring.dk", ""},
	{"иван@почта.рф", ""},
	{`"anna berg"@exempel.se`, ""},
	{`"anna\"berg"@exempel.se`, ""},
	{`"a@b"@exempel.se`, ""},
	{"anna@[192.0.2.1]", ""},
	{"anna@[IPv6:2001:DB8::1]", "anna@[ipv6:2001:db8::1]"},
	{"0701234567@exempel.se", ""},
	{strings.Repeat("a", 64) + "@exempel.se", ""},
	{"ａｎｎａ＠ｅｘｅｍｐｅｌ．ｓｅ", "anna@exempel.se"},
	{"an\u00adna@exem\u200bpel.se", "anna@exempel.se"},
	{"anna\u2010berg@exempel.se", "anna-berg@exempel.se"},
	{"anna٣@exempel.se", "anna3@exempel.se"},
	{"a@b.co.uk", ""},
}

var invalidEmails = []string{
	"", "@", "anna", "anna@", "@exempel.se", "anna@exempel", "anna@exempel.s", "anna@exempel.123", "anna@.se", "anna@exempel..se", "anna..berg@exempel.se",
	".anna@exempel.se", "anna.@exempel.se", "anna@exempel.se.", "anna@-exempel.se", "anna@exempel-.se", "anna berg@exempel.se", "anna@exem pel.se", "anna@@exempel.se",
	"anna@exempel_x.se", "a@b@exempel.se", `"anna@exempel.se`, `""@exempel.se`, `"a"b"@exempel.se`, `"a\"@exempel.se`, "anna@[256.0.0.1]", "anna@[IPv6:1::2::3]", "anna@[192.0.2.1",
	"anna@exempel,se", "anna@exempel.se, bo@exempel.se", "anna\x00@exempel.se", "an\xffna@exempel.se", "mailto:", "<>", "anna@exempel.se>",
	strings.Repeat("a", 65) + "@exempel.se", "a@" + strings.Repeat("b", 64) + ".se", "a@" + strings.Repeat("b.", 127) + "se",
}

func TestParseEmail(t *testing.T) {
	for i, row := range validEmails {
		want := row.want
		if want == "" {
			want = row.in
		}
		e, err := ParseEmail(row.in)
		if err != nil || e.Canonical() != want || e.Local()+"@"+e.Domain() != want {
			t.Errorf("valid %d: not as it should be: %v", i, err)
		}
	}
	for i, s := range invalidEmails {
		if e, err := ParseEmail(s); err == nil || e != (Email{}) {
			t.Errorf("invalid %d: accepted", i)
		}
	}
	var zero Email
	if zero.Local() != "" || zero.Domain() != "" || zero.Role() || zero.Test() {
		t.Error("the zero Email tells something")
	}
	for s, want := range map[string][2]bool{
		"info@exempel.se": {true, false}, "No-Reply+7@mail.example.com": {true, true}, "anna@exempel.test": {false, true}, "infoanna@notexample.com": {},
		"kundtjänst@exempel.se": {true, false}, "anna@example.com.se": {},
	} {
		e, err := ParseEmail(s)
		if got := [2]bool{e.Role(), e.Test()}; err != nil || got != want {
			t.Errorf("%s: role, test = %v", e.Domain(), got)
		}
	}
}

// emailPattern says once more what validLocal and validDomain say, for the letters of the
// test below.
var emailPattern = regexp.MustCompile(`^(?:[a1å+'_-]+(?:\.[a1å+'_-]+)*|"(?:[^"\\]|\\.)+")@(?:[a1å](?:[a1å-]*[a1å])?\.)+[aå]{2,}$`)

func TestParseEmailAgrees(t *testing.T) {
	alphabet := []string{"a", "a", "a", "a", "a", "1", "å", "+", "'", "_", ".", ".", "@", "-", " ", `"`, `\`}
	rnd := rand.New(rand.NewPCG(1, 2))
	valid := 0
	var b []byte
	n, least := 1_000_000, 2000
	if testing.Short() { // beside the race detector
		n, least = n/20, least/20
	}
	for range n {
		b = b[:0]
		for range 1 + rnd.IntN(4) {
			b = append(b, alphabet[rnd.IntN(len(alphabet))]...)
		}
		b = append(b, '@')
		for range 2 + rnd.IntN(5) {
			b = append(b, alphabet[rnd.IntN(len(alphabet)-4)]...)
		}
		s := string(b)
		if strings.Trim(s, " ") != s {
			continue
		}
		_, err := ParseEmail(s)
		if want := emailPattern.MatchString(s); want != (err == nil) {
			t.Fatalf("%q: parser says %v", s, err == nil)
		} else if want {
			valid++
		}
	}
	if valid < least {
		t.Errorf("only %d valid", valid)
	}
}

func TestScanEmailLikely(t *testing.T) {
	checkSpans(t, EmailRecognizer, 10, false, `
		⟦anna.berg@telia.se⟧
		Min mejl är ⟦anna@exempel.se⟧.
		(⟦anna@exempel.se⟧), <⟦anna@exempel.se⟧>; "⟦anna@exempel.se⟧"! '⟦anna@exempel.se⟧'? [⟦anna@exempel.se⟧]: ”⟦anna@exempel.se⟧” «⟦anna@exempel.se⟧»…
		Anna Berg <⟦anna.berg@exempel.se⟧> och mailto:⟦bo@exempel.se⟧?subject=hej
		⟦ANNA@GMAIL.COM⟧ ⟦Anna@Gmail.Com⟧ ⟦anna@gmail.Com⟧ ⟦anna@foretag.co.uk⟧ ⟦bo@mail.no.abb.com⟧ ⟦bo@yahoo.com.br⟧ ⟦bo@x.se.com⟧
		⟦åsa@blåbärsmjölk.se⟧ ⟦åsa@xn--blbrsmjlk-x2aj4s.se⟧ ⟦þóra@ísland.is⟧ ⟦øystein@hjørring.dk⟧ ⟦иван@почта.рф⟧ ⟦a@xn--e1afmkfd.xn--p1ai⟧
		⟦user+mailbox/department=shipping@example.com⟧ ⟦o'brien@exempel.se⟧ ⟦_anna_@exempel.se⟧ ⟦anna_x.se#EXT#@firma.onmicrosoft.com⟧
		⟦bounce+anna=gmail.com@lists.exempel.se⟧ ⟦"anna berg"@exempel.se⟧ ⟦anna@[192.0.2.1]⟧ ⟦anna@[IPv6:2001:db8::1]⟧
		⟦anna@exempel.se⟧.Hej ⟦anna@exempel.se⟧.Åsa ⟦anna@exempel.se⟧.hej ⟦anna@exempel.se⟧.ni kan ⟦anna@exempel.se⟧.vet ni ⟦anna@gmail.com⟧.tack ⟦anna@gmail.com⟧...
		⟦anna@exempel.se⟧-tack ⟦anna@gmail.com⟧070-1234567 ⟦anna@gmail.com⟧Hej ⟦anna@exempel.se⟧/tel ⟦anna@exempel.se⟧%20tack ⟦anna@exempel.se⟧.2 st ⟦anna@exempel.se⟧_x
		⟦a@exempel.se⟧/⟦b@exempel.se⟧;⟦c@exempel.se⟧,⟦d@exempel.se⟧|⟦e@exempel.se⟧&⟦f@exempel.se⟧-⟦g@exempel.se⟧+⟦h@exempel.se⟧
		mejl/⟦anna@exempel.se⟧ email=⟦anna@exempel.se⟧&x=1 https://a.se/?x=1&e-post=⟦anna@exempel.se⟧ https://a.se/u/⟦anna@exempel.se⟧ x=%20⟦anna@exempel.se⟧
		**⟦anna@exempel.se⟧** _⟦anna@exempel.se⟧_ |⟦anna@exempel.se⟧| -⟦anna@exempel.se⟧ *⟦anna@exempel.se⟧* #⟦anna@exempel.se⟧ {⟦anna@exempel.se⟧}
		Hej!⟦anna@exempel.se⟧ ...⟦anna@exempel.se⟧ &lt;⟦anna@exempel.se⟧&gt; \u003c⟦anna@exempel.se⟧\u003e ⟦_anna@exempel.se⟧ ⟦a***a@gmail.com⟧
		⟦bjÃ¶rn@exempel.se⟧ ⟦bj�rn@exempel.se⟧ e-post:⟦anna@exempel.se⟧ ⟦root@web01.exempel.se⟧ @⟦anna@mastodon.social⟧
		⟦anna@@exempel.se⟧ ⟦anna.@exempel.se⟧ ⟦anna..berg@exempel.se⟧ ⟦anna@telia..se⟧ ⟦anna@.gmail.com⟧ ⟦anna@gmail.con⟧ ⟦anna@hotmial.com⟧
		⟦anna @ gmail.com⟧ ⟦anna@ gmail.com⟧ ⟦anna @gmail.com⟧ ⟦anna@gmail .com⟧ ⟦anna@gmail. com⟧ ⟦anna@gmail,com⟧ ⟦anna@gmail;com⟧ ⟦anna@gmailcom⟧
		⟦anna@gmail com⟧ ⟦anna @ gmail , com⟧ ⟦anna(@)gmail.com⟧ ⟦anna[@]gmail[.]com⟧ ⟦anna@gmail punkt com⟧ ⟦anna@gmail (dot) com⟧
		Skriv till ⟦anna@gmail⟧, ⟦anna.berg@Hotmail⟧ eller ⟦anna@firma .se⟧ tack
		Hej @anna och @bo.berg, 2 st @ 10 kr, kl 7 @ Stureplan, möte @ outlook, mejlar på @gmail.com, adress @gmail.com, anna @firma.se
		@Override @media (x) @app.route('/') react@18.2.0 bild@2x.png a@b root@web01:~# git@github.com:sladd/x.git user@host obj@1a2b3c f@n sk@t.Hej
		https://www.tiktok.com/@anna.se https://medium.com/@anna/x https://maps.example/@59.33,18.07,17z @@@@ a@@@b.se ***@ @ . @.se "@x.se ""@x.se
	`)
}

func TestScanEmailPossible(t *testing.T) {
	checkSpans(t, EmailRecognizer, 5, false, `
		⟦anna@exempel.unknown⟧ ⟦anna@firma,se⟧ ⟦anna @ firma.se⟧ på ⟦ber @gmail.com⟧ hej @anna.se kolla anna@firma
	`)
	checkSpans(t, EmailRecognizer, 1, true, `
		⟦anna@foretaget⟧ och ⟦lisa@kontoret⟧. Inte root@server eller x@ab eller bo@web01 eller bo@web:22
	`)
}

func TestScanEmailEvidence(t *testing.T) {
	for text, want := range map[string]pii.Evidence{
		"anna@exempel.se": pii.HasForm, "info@exempel.se": pii.HasForm | pii.Organization, "anna@example.com": pii.HasForm | pii.TestNumber,
		"noreply+1@a.test": pii.HasForm | pii.Organization | pii.TestNumber, "support @ gmail.com": pii.HasForm | pii.Organization,
	} {
		if _, _, r := scanAt(EmailRecognizer, text, strings.IndexByte(text, '@')); r.Evidence != want {
			t.Errorf("%v, want %v", r.Evidence, want)
		}
	}
}

// TestScanEmailLong says that of a local part that is too long its end is found all the same.
func TestScanEmailLong(t *testing.T) {
	for n := 60; n < 80; n++ {
		for _, c := range []string{"a", "å"} {
			text := "x " + strings.Repeat(c, n) + "@exempel.se"
			s, e, r := scanAt(EmailRecognizer, text, strings.IndexByte(text, '@'))
			at := strings.IndexByte(text, '@')
			if want := max(2, at-maxLocal); s != want || e != len(text) || r.Bits < 10 {
				t.Errorf("%d times: found %d bytes before the sign, %d bits", n, at-s, r.Bits)
			}
		}
	}
}

// TestScanEmailFindsValid says that a scanner finds all of what the parser takes, if no
// punctuation begins it.
func TestScanEmailFindsValid(t *testing.T) {
	for i, row := range validEmails {
		e, err := ParseEmail(row.in)
		if c := e.Canonical(); err == nil && isAlnum(c[0]) {
			text := "se " + c + " hej"
			if got := spans(EmailRecognizer, text, 9, false); got != "se ⟦"+c+"⟧ hej" {
				t.Errorf("row %d is not found whole", i)
			}
		}
	}
}
