package world

import (
	"bytes"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/internal/hidden"
	"github.com/sladd-go/sladd/pii"
)

// Private keys as text.
//
// Form: -----BEGIN … PRIVATE KEY-----, fields of a header at times, lines of base64, -----END … PRIVATE KEY-----; in a mail that is
// quoted or in a program each line bears signs of its own before it, and in a string the line ends are escaped.
// Source: RFC 7468, RFC 1421, RFC 9580.
// Check: none. The first line tells what it is. A block may have any number of lines, and may be cut off, so each is a finding of its
// own. Certificates and public keys are no secrets.

// PrivateKeyRecognizer finds private keys, from the line behind their header on.
var PrivateKeyRecognizer = &pii.Recognizer{
	Kind:      secretKind,
	Category:  classify.Credential,
	Doc:       "Private key, written as a block of lines",
	Canonical: hidden.Exact,
	Marks:     "0",
	MinRun:    blockRun,
	Scan:      scanBlock,
	Rest:      blockRest,
	Left:      128,
	Right:     384,
}

const (
	blockRun  = 20 // bytes that a line which shows the block has at least
	blockLine = 40 // bytes of base64 that are a line of it wherever they stand in it
	blockGap  = 48 // bytes at most between two lines: line ends, indents, signs of quoting
)

var (
	blockBegin = []byte("-----BEGIN ")
	blockEnd   = []byte("-----END ")
	dashes     = []byte("-----")
)

// scanBlock returns the line of a block that the digit at text[i] is of, near its header, and the header where it stands on that line:
// what stands on lines before is out already in a stream.
func scanBlock(text []byte, i int) (start, end int, r pii.Reading) {
	start = bytes.LastIndex(text[:i], blockBegin)
	if start < 0 {
		return 0, 0, r
	}
	name := text[start+len(blockBegin):]
	n := bytes.Index(name[:min(len(name), 48)], dashes)
	if n < 0 || !bytes.Contains(name[:n], []byte("PRIVATE KEY")) && !bytes.Contains(name[:n], []byte("SECRET KEY")) {
		return 0, 0, r
	}
	for k := start + len(blockBegin) + n + len(dashes); k <= i; k = end {
		var s int
		if s, end = blockRest(text[k:]); s == end {
			return 0, 0, r
		}
		if bytes.IndexByte(text[start:k+s], '\n') >= 0 {
			start = k + s
		}
		end += k
	}
	return start, end, pii.Reading{Bits: 30, Evidence: pii.HasForm}
}

// blockRest returns the bounds of the next line of a block in b, which begins behind the line before.
func blockRest(b []byte) (start, end int) {
	s := blockSkip(b)
	if e := blockField(b, s); e > 0 {
		return s, e
	}
	e := blockLineEnd(b, s)
	switch v := b[s:e]; {
	case len(v) == 0:
	case s == 0, len(v) >= blockLine: // a line may be longer than what is shown
		return s, e
	case e < len(b) && isWord(b[e]):
	case v[len(v)-1] == '=', len(v) >= blockRun && caseMix(v), blockEnds(b[e:]):
		return s, e
	}
	return 0, 0
}

// blockSkip returns where the next line begins behind the line ends, blanks and signs of quoting that b begins with.
func blockSkip(b []byte) (i int) {
	for i < min(len(b), blockGap) {
		switch c := b[i]; {
		case c <= ' ', bytes.IndexByte([]byte(`>|"',;*#.`), c) >= 0, c == '+' && at(b, i+1) <= ' ':
			i++
		case c == '\\' && (at(b, i+1) == 'n' || at(b, i+1) == 'r' || at(b, i+1) == 't'):
			i += 2
		case c == '\\' && (at(b, i+1) <= ' ' || at(b, i+1) == '\\'):
			i++
		default:
			return i
		}
	}
	return i
}

// blockLineEnd returns the end of the base64 at b[i], with what fills it up; a slash may be escaped, as JSON allows.
func blockLineEnd(b []byte, i int) int {
	for ; i < len(b); i++ {
		if c := b[i]; !isAlnum(c) && c != '+' && c != '/' && c != '=' && !(c == '\\' && at(b, i+1) == '/') {
			break
		}
	}
	return i
}

// blockEnds reports whether the block ends behind b's line ends, or behind the checksum of OpenPGP.
func blockEnds(b []byte) bool {
	b = b[blockSkip(b):]
	if at(b, 0) == '=' {
		b = b[blockLineEnd(b, 0):]
		b = b[blockSkip(b):]
	}
	return bytes.HasPrefix(b, blockEnd)
}

// blockFields are what the header of a block tells.
var blockFields = []string{"Proc-Type:", "DEK-Info:", "Version:", "Comment:", "Hash:", "Charset:", "MessageID:"}

// blockField returns the end of the field of a header at b[i], or 0.
func blockField(b []byte, i int) int {
	for _, f := range blockFields {
		if !bytes.HasPrefix(b[i:], []byte(f)) {
			continue
		}
		for e := i + len(f); ; e++ {
			if c := at(b, e); c == '\n' || c == '\r' || c == '"' || e >= len(b) || c == '\\' && (at(b, e+1) == 'n' || at(b, e+1) == 'r') {
				return e
			}
		}
	}
	return 0
}
