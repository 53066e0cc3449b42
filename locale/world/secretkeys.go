package world

import (
	"bytes"
	"slices"
	"strings"

	"github.com/sladd-go/sladd/pii"
)

// A keyForm is how the keys of one service are written: a prefix, and how many letters, digits
// and signs of base64url follow it.
type keyForm struct {
	prefix      string
	least, most int
}

var secretKeys = []keyForm{
	{"AKIA", 16, 16}, {"ASIA", 16, 16}, {"ABIA", 16, 16}, {"ACCA", 16, 16}, // Amazon
	{"ghp_", 36, 36}, {"gho_", 36, 36}, {"ghu_", 36, 36}, {"ghs_", 36, 36}, {"ghr_", 36, 80}, {"github_pat_", 60, 100}, // GitHub
	{"glpat-", 20, 60}, {"gldt-", 20, 60}, {"glrt-", 20, 60}, // GitLab
	{"xoxb-", 20, 200}, {"xoxa-", 20, 200}, {"xoxp-", 20, 200}, {"xoxr-", 20, 200}, {"xoxs-", 20, 200}, {"xapp-", 20, 200}, // Slack
	{"sk_live_", 16, 120}, {"sk_test_", 16, 120}, {"sk_prod_", 16, 120}, {"rk_live_", 16, 120}, {"rk_test_", 16, 120}, {"rk_prod_", 16, 120}, {"whsec_", 24, 80}, // Stripe
	{"AIza", 35, 35}, {"ya29.", 30, 300}, {"GOCSPX-", 20, 40}, // Google
	{"sk-ant-", 30, 130}, {"sk-proj-", 30, 200}, {"sk-svcacct-", 30, 200}, {"sk-", 32, 200}, // language models
	{"SG.", 60, 80}, {"npm_", 36, 36}, {"pypi-", 50, 250}, {"dop_v1_", 64, 64}, {"shpat_", 32, 32}, {"shpss_", 32, 32}, {"hf_", 30, 40}, {"glsa_", 32, 50}, {"dckr_pat_", 20, 60}, {"gsk_", 40, 80}, {"pplx-", 40, 80}, {"xai-", 60, 100}, {"key-", 32, 32}, {"EAACEdEose0cBA", 1, 200},
	{"SK", 32, 32}, {"AC", 32, 32}, // Twilio: hexadecimal
}

// keysBy are secretKeys by their first letter.
var keysBy = func() (t [128][]keyForm) {
	for _, k := range secretKeys {
		t[k.prefix[0]] = append(t[k.prefix[0]], k)
	}
	return t
}()

// readKey reads the key at b[s]: a JSON Web Token, one with a known prefix, or a Telegram bot's.
func readKey(b []byte, s int) (end int, r pii.Reading) {
	switch c := at(b, s); {
	case c == 'e' && at(b, s+1) == 'y':
		end = jwtEnd(b, s)
	case isDigit(c):
		end = botEnd(b, s)
	case isLetter(c):
		end = prefixedEnd(b, s)
	}
	if end > 0 {
		r = pii.Reading{Bits: 26, Evidence: pii.HasForm}
	}
	return end, r
}

// botEnd returns the end of the token of a Telegram bot at b[s], "12345678:AA…" with 35 characters behind the colon, or 0.
func botEnd(b []byte, s int) int {
	n := digitsLen(b, s, 11)
	if n < 8 || n > 10 || at(b, s+n) != ':' || at(b, s+n+1) != 'A' {
		return 0
	}
	if e := urlSafeEnd(b, s+n+1); e == s+n+36 {
		return e
	}
	return 0
}

// prefixedEnd returns the end of the key at b[s], a letter, that begins with a prefix of secretKeys, or 0.
func prefixedEnd(b []byte, s int) int {
	keys := keysBy[b[s]]
	for i := range keys {
		k := &keys[i]
		if !bytes.HasPrefix(b[s:], []byte(k.prefix)) {
			continue
		}
		at := s + len(k.prefix)
		e := urlSafeEnd(b, at)
		if k.prefix == "SG." || k.prefix == "ya29." {
			e = tokenEnd(b, at)
		}
		v := b[at:e]
		if len(v) < k.least || len(v) > k.most || entropy(v) < 2.8 {
			continue
		}
		if !alnumMix(v) && len(v) < 60 && !(lettersOnly(v) && (len(k.prefix) > 4 || caseTurns(v) > 2)) { // chance gave it no digit
			continue
		}
		if len(k.prefix) > 2 || hexLen(b, at, 33) == 32 {
			return e
		}
	}
	return 0
}

// KeyPrefixes returns the words that the prefixes of secretKeys begin with, in lower case; '*' stands behind one that letters follow.
func KeyPrefixes() (all []string) {
	for _, k := range secretKeys {
		word := strings.ToLower(k.prefix)
		if n := strings.IndexFunc(word, func(r rune) bool { return r < 'a' || r > 'z' }); n > 0 {
			word = word[:n]
		} else if len(word) > 2 {
			word += "*"
		}
		if !slices.Contains(all, word) {
			all = append(all, word)
		}
	}
	return all
}

// KeyEnd returns the end of the key with a known prefix at b[i], a letter, or 0.
func KeyEnd(b []byte, i int) int {
	if i > 0 && (isWord(b[i-1]) || b[i-1] == '_' || b[i-1] == '-') {
		return 0
	}
	return prefixedEnd(b, i)
}

// urlSafeEnd returns the end of the run of base64url at b[i].
func urlSafeEnd(b []byte, i int) int {
	for i < len(b) && (isAlnum(b[i]) || b[i] == '-' || b[i] == '_') {
		i++
	}
	return i
}

// jwtEnd returns the end of the JSON Web Token (or of the encrypted sort, of five parts) at b[s],
// or 0. The last part may be empty, or cut off by the end of b.
func jwtEnd(b []byte, s int) int {
	e := urlSafeEnd(b, s)
	if e-s < 16 || at(b, e) != '.' {
		return 0
	}
	for range 4 {
		if at(b, e) != '.' {
			break
		}
		next := urlSafeEnd(b, e+1)
		if next-e < 6 {
			break
		}
		e = next
	}
	if bytes.IndexByte(b[s:e], '.') < 0 {
		return 0
	}
	return e
}
