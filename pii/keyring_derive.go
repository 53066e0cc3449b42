package pii

import (
	"crypto/hkdf"
	"crypto/sha256"
	"encoding/binary"
	"math"
)

const (
	keySize    = 32   // bytes of a derived key, and the least of one in a ring
	maxKeyID   = 24   // characters
	maxKeySize = 4096 // bytes
	maxDerived = 4096 // derived keys kept for one key
)

// A Scope is whose tokens and what for. Keys are derived for each scope, so that tokens
// of different tenants or purposes never meet, though they stand for the same person.
//
// Purpose is a short stable name, such as "support", and is not what the policy says of the
// purpose in words: to put that better must not change a token.
type Scope struct{ Tenant, Purpose string }

// What a derived key is for.
const (
	useToken = "pseudonym"
	useCheck = "check"
	useSeal  = "seal"
)

type derivation struct {
	use string
	Scope
}

// derive returns the key for a use and a scope, from the key of the id.
func (k *KeyRing) derive(id, use string, sc Scope) (out [keySize]byte, err error) {
	s := k.get()
	if s == nil {
		return out, ErrKey
	}
	d := derivation{use, sc}
	s.mu.RLock()
	key := s.keys[id]
	if key == nil || key.secret == nil {
		s.mu.RUnlock()
		return out, ErrKey
	}
	got := key.derived[d]
	if got != nil {
		out = *got
	}
	s.mu.RUnlock()
	if got != nil {
		return out, nil
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if key.secret == nil { // in between
		return out, ErrKey
	}
	info := appendFields(nil, "sladd/1", use, sc.Tenant, sc.Purpose)
	raw, err := hkdf.Key(sha256.New, key.secret, nil, string(info), keySize)
	if err != nil {
		return out, ErrKey
	}
	if len(key.derived) >= maxDerived {
		key.forgetDerived()
	}
	key.derived[d] = new([keySize]byte)
	copy(key.derived[d][:], raw)
	copy(out[:], raw)
	clear(raw)
	return out, nil
}

// appendFields appends each of fs with its length before it, so that no two lists
// give the same bytes.
func appendFields(dst []byte, fs ...string) []byte {
	for _, f := range fs {
		dst = binary.AppendUvarint(dst, uint64(len(f)))
		dst = append(dst, f...)
	}
	return dst
}

// validKeyID reports whether id can stand in a token.
func validKeyID(id string) bool {
	if id == "" || len(id) > maxKeyID || id[0] == '-' {
		return false
	}
	for i := range len(id) {
		if c := id[i]; !('a' <= c && c <= 'z' || isDigit(c) || c == '-') {
			return false
		}
	}
	return true
}

// weakKey says what is wrong with a secret, or nothing. Of random ones of 32 bytes it
// refuses fewer than one in 10^13.
func weakKey(b []byte) (why string) {
	if len(b) < keySize {
		return "is shorter than 32 bytes"
	}
	if len(b) > maxKeySize {
		return "is longer than 4,096 bytes"
	}
	var count [256]int
	printable, steady := true, true
	for i, c := range b {
		count[c]++
		printable = printable && 0x20 <= c && c < 0x7F
		steady = steady && (i < 2 || c-b[i-1] == b[1]-b[0])
	}
	bits := 0.0
	for _, n := range count {
		if n > 0 {
			bits -= float64(n) * math.Log2(float64(n)/float64(len(b)))
		}
	}
	switch {
	case count[b[0]] == len(b):
		return "is one byte over and over"
	case steady || periodic(b):
		return "is a pattern"
	case printable && len(b) < 2*keySize:
		return "is text, which is too easy to guess below 64 characters"
	case bits < 128:
		return "has too little in it: random bytes vary more"
	}
	return ""
}

// periodic reports whether b is a shorter text over and over.
func periodic(b []byte) bool {
	for p := 1; p <= len(b)/2; p++ {
		same := true
		for i := p; i < len(b) && same; i++ {
			same = b[i] == b[i-p]
		}
		if same {
			return true
		}
	}
	return false
}
