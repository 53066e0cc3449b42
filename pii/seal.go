package pii

import (
	"bytes"
	"crypto/aes"
	"crypto/cipher"
	"encoding/base64"
	"io"
	"strconv"
)

// A seal is one label or several without anything between: [NAME:key:s1-2.…][NAME:key:s2-2.…]. A
// label has at most 160 bytes, and a value may be longer. What stands behind the points is, joined and
// in base64 (RFC 4648, section 5), a random nonce of 12 bytes, the value encrypted by
// AES-256-GCM, and its tag of 16 bytes. Bound to it are the name, the key id, the tenant and the purpose:
// a seal that was moved to another kind or tenant doesn't open. The value is padded to
// a multiple of 16 bytes, so that its length tells less.
//
// A random nonce is good for 2^32 seals with one key, tenant and purpose: rotate before.
const (
	maxSealed = 32 << 10 // bytes of a value
	sealBlock = 16
	nonceSize = 12
)

var base64Text = base64.RawURLEncoding.Strict()

// appendSeal appends value, sealed with the current key.
func (r *Redactor) appendSeal(dst, value []byte, kind string) ([]byte, error) {
	if len(value) > maxSealed {
		return dst, ErrLimit
	}
	id := r.keys.Current()
	name := appendLabel(nil, kind)
	name = name[1 : len(name)-1]
	aead, aad, err := r.keys.sealer(id, r.scope, name)
	if err != nil {
		return dst, err
	}
	plain := append(make([]byte, 0, len(value)+sealBlock), value...)
	plain = append(plain, 0x80)
	for len(plain)%sealBlock != 0 {
		plain = append(plain, 0)
	}
	raw := make([]byte, nonceSize, nonceSize+len(plain)+aead.Overhead())
	if _, err := io.ReadFull(r.random, raw); err != nil {
		return dst, ErrKey // what err says may be anything
	}
	raw = aead.Seal(raw, raw, plain, aad)
	clear(plain)
	text := base64Text.AppendEncode(nil, raw)
	room := labelMax - len("[::s000-000.]") - len(name) - len(id)
	n := (len(text) + room - 1) / room
	for i := range n {
		dst = append(append(dst, '['), name...)
		dst = append(append(dst, ':'), id...)
		dst = strconv.AppendInt(append(dst, ':', 's'), int64(i+1), 10)
		dst = strconv.AppendInt(append(dst, '-'), int64(n), 10)
		piece := text[i*room : min(len(text), (i+1)*room)]
		dst = append(append(append(dst, '.'), piece...), ']')
	}
	return dst, nil
}

// sealer returns the cipher and what is bound to its text.
func (k *KeyRing) sealer(id string, sc Scope, name []byte) (cipher.AEAD, []byte, error) {
	key, err := k.derive(id, useSeal, sc)
	if err != nil {
		return nil, nil, err
	}
	block, err := aes.NewCipher(key[:])
	if err != nil {
		return nil, nil, ErrKey
	}
	aead, err := cipher.NewGCM(block)
	if err != nil {
		return nil, nil, ErrKey
	}
	return aead, appendFields(nil, "1", string(name), id, sc.Tenant, sc.Purpose), nil
}

// Unseal returns the value in a seal: the label, or all the labels without anything
// between, that stand for one finding. Its error is ErrKey if the key is unknown or destroyed,
// and ErrToken if what was given is no seal, or not one of this kind, key and scope.
func (k *KeyRing) Unseal(sc Scope, token string) ([]byte, error) {
	name, id, text, ok := joinSeal([]byte(token))
	if !ok {
		return nil, ErrToken
	}
	aead, aad, err := k.sealer(id, sc, name)
	if err != nil {
		return nil, err
	}
	raw := make([]byte, base64Text.DecodedLen(len(text)))
	n, err := base64Text.Decode(raw, text)
	if err != nil || n < nonceSize+aead.Overhead() {
		return nil, ErrToken
	}
	plain, err := aead.Open(nil, raw[:nonceSize], raw[nonceSize:n], aad)
	if err != nil {
		return nil, ErrToken
	}
	end := bytes.LastIndexByte(plain, 0x80)
	if end < 0 {
		return nil, ErrToken
	}
	return plain[:end], nil
}

// joinSeal takes the labels of one seal apart and joins what they hold.
func joinSeal(b []byte) (name []byte, id string, text []byte, ok bool) {
	of := 0
	for k := 1; ; k++ {
		end := labelEnd(b, 0)
		if end < 0 {
			return nil, "", nil, false
		}
		nm, i, body, ok := cutToken(b[:end])
		if !ok {
			return nil, "", nil, false
		}
		head, piece, ok := bytes.Cut(body, []byte("."))
		if !ok || len(head) == 0 || head[0] != 's' {
			return nil, "", nil, false
		}
		at, all, ok := bytes.Cut(head[1:], []byte("-"))
		n, err := strconv.Atoi(string(all))
		if !ok || err != nil || string(at) != strconv.Itoa(k) || k > 1 && (n != of || string(i) != id || !bytes.Equal(nm, name)) {
			return nil, "", nil, false
		}
		name, id, of = nm, string(i), n
		text = append(text, piece...)
		if b = b[end:]; len(b) == 0 {
			return name, id, text, k == of
		}
	}
}
