package pii

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base32"
	"errors"
)

// ErrToken says that a token was not written with a key of the ring, for the scope: it
// is forged, damaged or another's.
var ErrToken = errors.New("pii: not a token of ours")

// A pseudonym is [NAME:key:body]: the kind's name as in a label, the id of the key, and 32
// characters of base32 in lower case for 20 bytes:
//
//	16  HMAC-SHA-256 over version, purpose, kind and canonical value, cut to 128 bits
//	 4  HMAC-SHA-256 over version, name, key id and the 16, cut to 32 bits
//
// The 16 are the same for the same value and say nothing of it to those without the key. The 4
// are a check by another derived key, so that Verify can tell a token that somebody typed
// from ours without knowing any value. They are few because a forger can only try them
// on a running service, and gains a token that no look-up ever asks for.
const (
	macSize   = 16
	checkSize = 4
)

var base32Lower = base32.NewEncoding("abcdefghijklmnopqrstuvwxyz234567").WithPadding(base32.NoPadding)

// appendPseudonym appends the token for a canonical value, written with the key of the id.
func (k *KeyRing) appendPseudonym(dst []byte, id string, sc Scope, kind, canonical string) ([]byte, error) {
	key, err := k.derive(id, useToken, sc)
	if err != nil {
		return dst, err
	}
	var body [macSize + checkSize]byte
	copy(body[:macSize], sum(key, "1", sc.Purpose, kind, canonical))
	was := len(dst)
	dst = appendLabel(dst, kind)
	check, err := k.check(id, sc, dst[was+1:len(dst)-1], body[:macSize])
	if err != nil {
		return dst[:was], err
	}
	copy(body[macSize:], check)
	dst = append(dst[:len(dst)-1], ':')
	dst = append(append(dst, id...), ':')
	return append(base32Lower.AppendEncode(dst, body[:]), ']'), nil
}

// check returns the bytes that show that a token is ours.
func (k *KeyRing) check(id string, sc Scope, name, mac []byte) ([]byte, error) {
	key, err := k.derive(id, useCheck, sc)
	if err != nil {
		return nil, err
	}
	return sum(key, "1", string(name), id, string(mac))[:checkSize], nil
}

// sum returns the HMAC-SHA-256 of the fields.
func sum(key [keySize]byte, fields ...string) []byte {
	h := hmac.New(sha256.New, key[:])
	h.Write(appendFields(nil, fields...))
	return h.Sum(nil)
}

// Verify returns nil if token is a pseudonym that was written with a living key of the ring for
// the scope, ErrKey if its key is unknown or destroyed, and else ErrToken. A text that came in may hold
// tokens that somebody typed: they are left alone as ours are, and this tells them apart. A
// true token that somebody copied is true.
func (k *KeyRing) Verify(sc Scope, token string) error {
	name, id, body, ok := cutToken([]byte(token))
	var raw [macSize + checkSize]byte
	if !ok || base32Lower.DecodedLen(len(body)) != len(raw) {
		return ErrToken
	}
	if n, err := base32Lower.Decode(raw[:], body); err != nil || n != len(raw) {
		return ErrToken
	}
	want, err := k.check(string(id), sc, name, raw[:macSize])
	if err != nil {
		return err
	}
	if !hmac.Equal(want, raw[macSize:]) {
		return ErrToken
	}
	return nil
}

// cutToken cuts [NAME:key:body], and reports whether b is that.
func cutToken(b []byte) (name, id, body []byte, ok bool) {
	if labelEnd(b, 0) != len(b) || len(b) == 0 {
		return nil, nil, nil, false
	}
	var colons [2]int
	n := 0
	for i, c := range b {
		if c != ':' {
			continue
		}
		if n == 2 {
			return nil, nil, nil, false
		}
		colons[n] = i
		n++
	}
	if n != 2 {
		return nil, nil, nil, false
	}
	name, id, body = b[1:colons[0]], b[colons[0]+1:colons[1]], b[colons[1]+1:len(b)-1]
	return name, id, body, validKeyID(string(id))
}
