package pii

import (
	"bytes"
	"encoding/base64"
	"fmt"
)

// maxKeyFile is the largest key file that ParseKeyRing reads, in bytes.
const maxKeyFile = 1 << 20

// KeyFileError says on which line a key file is wrong and why. It holds nothing of what
// stands there. It unwraps to ErrConfig.
type KeyFileError struct {
	Line   int // from 1
	Reason string
}

// Error names the line and the reason.
func (e *KeyFileError) Error() string {
	return fmt.Sprintf("pii: key file, line %d: %s", e.Line, e.Reason)
}

// Unwrap returns ErrConfig.
func (e *KeyFileError) Unwrap() error { return ErrConfig }

// ParseKeyRing reads a key ring from JSON:
//
//	{
//	  "current": "k2",
//	  "keys": [
//	    {"id": "k0", "destroyed": true},
//	    {"id": "k1", "secret": "…"},
//	    {"id": "k2", "secret": "…"}
//	  ]
//	}
//
// A secret is base64, in either alphabet, with padding or without, of at least 32 random
// bytes (head -c 32 /dev/urandom | base64). A key that was destroyed stays in the list without its
// secret, so that its id isn't given out again. ParseKeyRing is strict: unknown and doubled
// fields, weak keys, a current key that isn't there and anything behind the object
// are errors, each a *KeyFileError. It keeps nothing of data, which the caller may overwrite.
func ParseKeyRing(data []byte) (*KeyRing, error) {
	p := keyFile{b: data, ring: newKeyRing()}
	if len(data) > maxKeyFile {
		return nil, &KeyFileError{1, "is larger than 1 MiB"}
	}
	p.object("the file", p.top)
	if p.err == nil && jsonSpace(p.b, p.i) < len(p.b) {
		p.i = jsonSpace(p.b, p.i)
		p.fail("something stands behind the object")
	}
	if p.err == nil {
		p.finish()
	}
	if p.err != nil {
		for _, id := range p.ring.IDs() {
			_ = p.ring.Forget(id)
		}
		return nil, p.err
	}
	return p.ring, nil
}

// A keyFile is the reader. encoding/json would leave secrets behind in strings that nobody
// can overwrite, and forgets lines.
type keyFile struct {
	b       []byte
	i       int
	err     error
	ring    *KeyRing
	current string
	at      int // where current stands
	key     struct {
		id        string
		secret    []byte
		destroyed bool
	}
}

func (p *keyFile) fail(reason string) { p.failAt(p.i, reason) }

func (p *keyFile) failAt(i int, reason string) {
	if p.err == nil {
		p.err = &KeyFileError{1 + bytes.Count(p.b[:min(i, len(p.b))], []byte("\n")), reason}
	}
}

// next skips blanks and takes c, or fails.
func (p *keyFile) next(c byte, what string) bool {
	p.i = jsonSpace(p.b, p.i)
	if p.err == nil && (p.i >= len(p.b) || p.b[p.i] != c) {
		p.fail(what)
	}
	if p.err != nil {
		return false
	}
	p.i++
	return true
}

// more reports whether the next byte is a comma, which it takes, or the end c, which it takes too.
func (p *keyFile) more(c byte) bool {
	p.i = jsonSpace(p.b, p.i)
	if p.err == nil && p.i < len(p.b) && p.b[p.i] == ',' {
		p.i++
		return true
	}
	p.next(c, "is not JSON")
	return false
}

// text takes a string without escapes.
func (p *keyFile) text(what string) []byte {
	if !p.next('"', what+" is not a string") {
		return nil
	}
	end, escaped, ok := jsonString(p.b, p.i)
	if !ok || escaped {
		p.fail(what + " is not a string without escapes on one line")
		return nil
	}
	s := p.b[p.i:end]
	p.i = end + 1
	return s
}

// object takes an object; field takes the value of each of its fields.
func (p *keyFile) object(what string, field func(name string)) {
	if !p.next('{', what+" is not an object") {
		return
	}
	seen := map[string]bool{}
	for {
		name := string(p.text("the name of a field"))
		if seen[name] {
			p.fail("a field stands twice")
		}
		seen[name] = true
		if p.next(':', "is not JSON"); p.err != nil {
			return
		}
		if field(name); !p.more('}') {
			return
		}
	}
}

func (p *keyFile) top(name string) {
	switch name {
	case "current":
		p.current = string(p.text("current"))
		p.at = p.i
	case "keys":
		if !p.next('[', "keys is not a list") {
			return
		}
		for {
			p.key.id, p.key.secret, p.key.destroyed = "", nil, false
			p.i = jsonSpace(p.b, p.i)
			at := p.i
			if p.object("a key", p.keyField); p.err == nil {
				p.addKey(at)
			}
			clear(p.key.secret)
			if !p.more(']') {
				return
			}
		}
	default:
		p.fail("unknown field; there are current and keys")
	}
}

func (p *keyFile) keyField(name string) {
	switch name {
	case "id":
		p.key.id = string(p.text("id"))
	case "secret":
		p.secret(p.text("secret"))
	case "destroyed":
		p.i = jsonSpace(p.b, p.i)
		if !bytes.HasPrefix(p.b[p.i:], []byte("true")) {
			p.fail("destroyed is not true; leave it out")
			return
		}
		p.i += len("true")
		p.key.destroyed = true
	default:
		p.fail("unknown field; there are id, secret and destroyed")
	}
}

// secret decodes base64 of any of the usual sorts.
func (p *keyFile) secret(s []byte) {
	enc := base64.RawStdEncoding
	if bytes.ContainsAny(s, "-_") {
		enc = base64.RawURLEncoding
	}
	s = bytes.TrimRight(s, "=")
	out := make([]byte, enc.DecodedLen(len(s)))
	n, err := enc.Strict().Decode(out, s)
	if err != nil && p.err == nil {
		p.fail("secret is not base64") // what err says quotes a byte
	}
	p.key.secret = out[:n]
}

// addKey adds the key that was read, which begins at b[at].
func (p *keyFile) addKey(at int) {
	k := &p.key
	s := p.ring.get()
	switch {
	case k.destroyed && k.secret != nil:
		p.failAt(at, "a destroyed key has a secret")
	case k.destroyed && (!validKeyID(k.id) || s.keys[k.id] != nil):
		p.failAt(at, "a key's id is not valid or stands twice")
	case k.destroyed:
		s.keys[k.id] = &ringKey{}
		s.order = append(s.order, k.id)
	case k.secret == nil:
		p.failAt(at, "a key has no secret")
	default:
		if why := p.ring.put(k.id, k.secret, false); why != "" {
			p.failAt(at, why)
		}
	}
}

// finish makes the current key current.
func (p *keyFile) finish() {
	s := p.ring.get()
	if k := s.keys[p.current]; k == nil || k.secret == nil {
		p.failAt(p.at, "current is not the id of a key that lives")
		return
	}
	s.current = p.current
}
