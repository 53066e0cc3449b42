package world

import (
	"unicode/utf8"

	"github.com/sladd-go/sladd/pii"
)

// scanEmail looks at the '@' at text[i].
func scanEmail(text []byte, i int) (start, end int, r pii.Reading) {
	if i == 0 || i+1 >= len(text) || text[i+1] == '@' {
		return 0, 0, pii.Reading{}
	}
	start, bits := localStart(text, i)
	if start == i {
		return scanNear(text, i)
	}
	if text[i+1] == '[' {
		if end = literalEnd(text, i+1); end > 0 {
			return start, end, emailReading(text[start:i], text[i+1:end], 14)
		}
	}
	end, d := domainEnd(text, i+1)
	if end == 0 {
		return scanNear(text, i)
	}
	if d == formBits && at(text, end) == ' ' { // "anna@mail.doman punkt se"
		if s, e, near := scanNear(text, i); near.Bits > d {
			return s, e, near
		}
	}
	if string(text[start:i]) == "git" && remotePath(text, end) {
		return 0, 0, pii.Reading{}
	}
	if text[start] == '_' && at(text, end) == '_' {
		start++ // emphasis
	}
	if start == i {
		return 0, 0, pii.Reading{}
	}
	return apartBefore(text, start), end, emailReading(text[start:i], text[i+1:end], min(bits, d))
}

// remotePath reports whether the path of a repository is behind the host that ends at text[end], as in git@host:path.
func remotePath(text []byte, end int) bool {
	return end+1 < len(text) && text[end] == ':' && !isBlank(text[end+1])
}

// emailReading weighs an address by what is known of its parts.
func emailReading(local, domain []byte, bits int) pii.Reading {
	r := pii.Reading{Bits: bits, Evidence: pii.HasForm}
	if role(local) {
		r.Evidence |= pii.Organization
	}
	if documentation(domain) {
		r.Evidence |= pii.TestNumber
	}
	return r
}

// localStart returns where the local part begins that ends right before the '@' at
// b[i], or i, and how many bits it leaves an address.
func localStart(b []byte, i int) (start, bits int) {
	end := i
	if b[i-1] == '@' && i > 1 { // "anna@@b.se"
		end--
	}
	if b[end-1] == '"' {
		if s := quoteStart(b[:end], end); s >= 0 && !wordBefore(b, s) {
			return s, 14
		}
		return i, 0
	}
	s := end
	for s > 0 && end-s < maxLocal {
		c := b[s-1]
		if c < utf8.RuneSelf {
			if c != '.' && !atext[c] {
				break
			}
			s--
			continue
		}
		n := letterBefore(b, s)
		if n == 0 {
			n = brokenBefore(b, s)
		}
		if n == 0 || end-s+n > maxLocal {
			break
		}
		s -= n
	}
	if s = trimLocal(b, s, end); s == end {
		return i, 0
	}
	bits = 14
	if b[end-1] == '.' || end < i {
		bits = 11
	}
	return s, bits
}

// brokenBefore returns the length of a letter that was lost in a wrong conversion and
// ends right before b[i], U+FFFD or a byte of Latin-1, or 0.
func brokenBefore(b []byte, i int) int {
	r, n := utf8.DecodeLastRune(b[:i])
	if r == utf8.RuneError && (n == 3 || b[i-1] >= 0xC0) {
		return n
	}
	return 0
}

// quoteStart returns where the quoted local part begins that ends with the '"' at b[i-1],
// or -1.
func quoteStart(b []byte, i int) int {
	for j := i - 2; j >= 0 && i-j <= maxLocal; j-- {
		if b[j] < ' ' || b[j] == 0x7F {
			return -1
		}
		if b[j] != '"' || backslashes(b[:j])%2 == 1 {
			continue
		}
		if j == i-2 || backslashes(b[j:i-1])%2 == 1 {
			return -1
		}
		return j
	}
	return -1
}

// backslashes returns how many of them end b, up to maxLocal.
func backslashes(b []byte) int {
	n := 0
	for n < len(b) && n < maxLocal && b[len(b)-1-n] == '\\' {
		n++
	}
	return n
}

// role reports whether local names a task; what stands behind '+' doesn't count.
func role(local []byte) bool {
	for i, c := range local {
		if c == '+' {
			local = local[:i]
			break
		}
	}
	var buf [32]byte
	return roles[string(lower(&buf, local))]
}

// documentation reports whether a domain or one above it is for examples.
func documentation(domain []byte) bool {
	var buf [32]byte
	for i, top := len(domain)-1, true; i >= -1; i-- {
		if i >= 0 && domain[i] != '.' {
			continue
		}
		name := lower(&buf, domain[i+1:])
		if !top {
			return docDomains[string(name)]
		}
		if docTLDs[string(name)] {
			return true
		}
		top = false
	}
	return false
}
