package locale_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
)

// keyBlock returns a made-up block of lines of base64, each behind lead, which sep parts.
func keyBlock(rnd *rand.Rand, name, fields, lead, sep string, lines, width int) string {
	const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
	var b strings.Builder
	fmt.Fprintf(&b, "%s-----BEGIN %s-----%s%s", lead, name, sep, fields)
	for i := range lines {
		b.WriteString(lead)
		if i == lines-1 {
			width = width/2 + 3
		}
		for range width {
			b.WriteByte(digits[rnd.IntN(len(digits))])
		}
		if i == lines-1 {
			b.WriteByte('=')
		}
		b.WriteString(sep)
	}
	fmt.Fprintf(&b, "%s-----END %s-----", lead, name)
	return b.String()
}

// TestKeyBlocks: of a private key no line stays, however it is written, whole and in every cut, and what stands behind it does.
func TestKeyBlocks(t *testing.T) {
	r := newRedactor(t)
	tr := r.NewTransformer(nil)
	rnd := rand.New(rand.NewPCG(4, 7))
	step := 3
	if testing.Short() { // beside the race detector
		step = 31
	}
	for i, c := range []struct {
		name, fields, lead, sep string
		lines, width            int
	}{
		{"RSA PRIVATE KEY", "", "", "\n", 25, 64},
		{"EC PRIVATE KEY", "", "> ", "\n", 3, 64},
		{"PRIVATE KEY", "", "    ", "\r\n", 6, 64},
		{"OPENSSH PRIVATE KEY", "", "", "\n", 8, 70},
		{"ENCRYPTED PRIVATE KEY", "", "", `\n`, 8, 64},
		{"PRIVATE KEY", "", "", `\\n`, 8, 64},
		{"PRIVATE KEY", "", "", " ", 8, 64},
		{"PRIVATE KEY", "", "", "", 20, 76},
		{"PRIVATE KEY", "", "\"", "\\n\" +\n", 5, 64},
		{"RSA PRIVATE KEY", "Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,2AF3D0C1B2A39485\n\n", "", "\n", 6, 64},
		{"PGP PRIVATE KEY BLOCK", "Version: GnuPG v2\n\n", ">> ", "\n", 6, 64},
		{"PGP PRIVATE KEY BLOCK", "\n", "", "\n", 2, 64},
	} {
		text := []byte("här är nyckeln: " + keyBlock(rnd, c.name, c.fields, c.lead, c.sep, c.lines, c.width) + "\nhälsar vi på banken igen")
		got, err := r.Append(nil, text, nil)
		if err != nil {
			t.Fatal(err)
		}
		for word := range strings.FieldsFuncSeq(string(got), func(r rune) bool { return r <= ' ' || r == '\\' || r == '"' || r == ']' }) {
			if len(word) > 24 {
				t.Errorf("row %d: a line stays", i)
			}
		}
		if !strings.HasSuffix(string(got), "-----\nhälsar vi på banken igen") || !strings.HasPrefix(string(got), "här är nyckeln: ") {
			t.Errorf("row %d: %d bytes are left of %d", i, len(got), len(text))
		}
		for at := 0; at <= len(text); at += step {
			differ(t, "one cut", "block", got, cut(t, tr, text, []int{at}, 4096))
		}
		each := make([]int, len(text))
		for k := range each {
			each[k] = k
		}
		differ(t, "one byte a write", "block", got, cut(t, tr, text, each, 31))
		for range 4 {
			differ(t, "random cuts", "block", got, cut(t, tr, text, randomCuts(rnd, len(text)), 1+rnd.IntN(64)))
		}
		again, err := r.Append(nil, got, nil)
		if err != nil || string(again) != string(got) {
			t.Errorf("row %d: redacted twice", i)
		}
	}
}

// TestKeyBlockEnds: what isn't a line of the key ends it, and a block that isn't a private key is none.
func TestKeyBlockEnds(t *testing.T) {
	s := newScanner(t)
	rnd := rand.New(rand.NewPCG(4, 8))
	open := keyBlock(rnd, "PRIVATE KEY", "", "", "\n", 4, 64)
	open = open[:strings.LastIndex(open, "\n")]
	for _, behind := range []string{"\nvet du vad som är fel med den?", "\nOrder 4711, skickad", "\npass=x", "\n[secret 1]"} {
		fs, err := s.Find(open + behind)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range fs {
			if f.Kind == "secret" && f.End > int64(len(open)) {
				t.Errorf("%q is taken", behind)
			}
		}
	}
	for _, name := range []string{"PUBLIC KEY", "CERTIFICATE", "CERTIFICATE REQUEST", "PGP PUBLIC KEY BLOCK", "PGP SIGNATURE", "DH PARAMETERS"} {
		fs, err := s.Find(keyBlock(rnd, name, "", "", "\n", 6, 64))
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range fs {
			if f.Kind == "secret" {
				t.Errorf("%s: %v", name, f)
			}
		}
	}
}

// TestKeyPrefixes: the keys of known services are found though chance gave them no digit, and no word that begins like them is.
func TestKeyPrefixes(t *testing.T) {
	s := newScanner(t)
	for _, row := range []string{
		"nyckeln sk_test_ saknas, använd ⟦sk_test_abcdefghijklmnopqrstuvwx⟧, den funkar",
		"⟦sk_live_ABCDefghIJKLmnopQRSTuvwx⟧",
		"nyckeln är ⟦glpat-abcdefghijklmnopqrst⟧",
		"⟦ghp_abCDefghIJklmnopQRstuvwxYZABcdEFGHij⟧",
		"⟦AKIAIOSFODNNEXAMPLEA⟧",
		"avain ⟦hf_abcdEFghijKLmnopQRstuvwXYzabCDefGH⟧",
		"⟦npm_abCDefghIJklmnopQRstuvwxYZABcdEFGHij⟧",
		"⟦SG.abcdefghijklmnopqrstuv.abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUV⟧",
		"OPENAI_API_KEY=⟦sk-proj-abcdefghijklmnopqrstuvwxyzABCDEFGHIJ⟧",
		"sk-learn installeras med pip",
		"npm_run_build_production_webpack_config",
		"hf_transformersbibliotek är bra",
		"key-value-storage-systems-are-nice-to-have",
		"glpat-token saknas",
		"xoxb-bot-token",
		"sk_test_your_key_here",
		"HF_HUB_ENABLE_TRANSFER",
		"sk-vaktmesterkompanietnorskeboliger",
	} {
		text := strings.NewReplacer("⟦", "", "⟧", "").Replace(row)
		fs, err := s.Find(text)
		if err != nil {
			t.Fatal(err)
		}
		got := text
		for _, f := range slices.Backward(fs) {
			if f.Kind == "secret" {
				got = got[:f.Start] + "⟦" + got[f.Start:f.End] + "⟧" + got[f.End:]
			}
		}
		if got != row {
			t.Errorf("%q, want %q", got, row)
		}
	}
}
