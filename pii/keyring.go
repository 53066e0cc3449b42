package pii

import (
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"sync"
)

// ErrKey says that a key is not in the ring: it never was, or it was destroyed.
var ErrKey = errors.New("pii: no such key")

// A KeyRing holds the secret keys of pseudonyms and seals, each under an id that stands
// in every token made with it. One key is current: what is written is written with it. The
// others are there to look up and to open what was written before.
//
// A KeyRing is safe for concurrent use, and it can change: a mutex guards it. Elsewhere in
// this package what is shared is immutable; here a key that is destroyed must be gone for all
// who hold the ring at once, and a snapshot in somebody's hands would keep it alive.
//
// The key of a tenant and of a purpose is derived from the ring's by HKDF-SHA-256, so that
// one tenant's tokens say nothing of another's. The ring has no default key, and
// nothing that prints, logs or marshals it shows a byte of any. The zero KeyRing
// has no keys and takes none.
type KeyRing struct {
	// state is a function because fmt walks into a pointer in an unexported field of
	// others if the verb is wrong for it.
	state func() *ringState
}

type ringState struct {
	mu      sync.RWMutex
	current string
	keys    map[string]*ringKey
	order   []string // ids in the order they came
}

// A ringKey without a secret was destroyed; its id is never used again.
type ringKey struct {
	secret  []byte
	derived map[derivation]*[keySize]byte
}

// NewKeyRing returns a ring with one key, the current one. The id is 1 to 24 of a-z, 0-9 and
// '-', and begins with a letter or a digit. The secret is at least 32 random bytes, of which the ring
// keeps a copy; weak ones are refused: one byte over and over, a pattern, a pass phrase. The
// error doesn't show it.
func NewKeyRing(id string, secret []byte) (*KeyRing, error) {
	k := newKeyRing()
	if err := k.Rotate(id, secret); err != nil {
		return nil, err
	}
	return k, nil
}

func newKeyRing() *KeyRing {
	s := &ringState{keys: make(map[string]*ringKey)}
	return &KeyRing{state: func() *ringState { return s }}
}

// get returns what the ring holds, nil for a nil or zero KeyRing.
func (k *KeyRing) get() *ringState {
	if k == nil || k.state == nil {
		return nil
	}
	return k.state()
}

// Rotate adds a key, as NewKeyRing has it, and makes it the current one. The one before stays
// to look up and to open.
func (k *KeyRing) Rotate(id string, secret []byte) error { return k.add(id, secret, true) }

// Add adds a key to look up and to open with, and leaves the current one as it is.
func (k *KeyRing) Add(id string, secret []byte) error { return k.add(id, secret, false) }

func (k *KeyRing) add(id string, secret []byte, current bool) error {
	if why := k.put(id, secret, current); why != "" {
		return fmt.Errorf("%w: %s", ErrConfig, why)
	}
	return nil
}

// put adds a key, or says why not.
func (k *KeyRing) put(id string, secret []byte, current bool) (why string) {
	s := k.get()
	if s == nil {
		return "a key ring must be made by NewKeyRing or ParseKeyRing"
	}
	if !validKeyID(id) {
		return fmt.Sprintf("a key's id is not 1 to %d of a-z, 0-9 and '-'", maxKeyID)
	}
	if why := weakKey(secret); why != "" {
		return "a key " + why
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if _, ok := s.keys[id]; ok {
		return "a key's id is in use or was: one id is one key for ever"
	}
	for _, o := range s.keys {
		if slices.Equal(o.secret, secret) {
			return "a key is in the ring already, under another id"
		}
	}
	s.keys[id] = &ringKey{secret: slices.Clone(secret), derived: make(map[derivation]*[keySize]byte)}
	s.order = append(s.order, id)
	if current {
		s.current = id
	}
	return ""
}

// Forget destroys a key: its bytes and those derived from it are overwritten, for all who
// hold the ring. That is the erasure of all that was written with it: no pseudonym can be
// found any more from what it stands for, no seal opened. Copies in key files, backups and
// memory that the Go runtime has let go of are beyond its reach. If the key was the current
// one, pseudonyms and seals fail until Rotate. The id is not given out again.
func (k *KeyRing) Forget(id string) error {
	s := k.get()
	if s == nil {
		return ErrKey
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	key := s.keys[id]
	if key == nil || key.secret == nil {
		return ErrKey
	}
	key.wipe()
	if s.current == id {
		s.current = ""
	}
	return nil
}

func (key *ringKey) wipe() {
	clear(key.secret)
	key.secret = nil
	key.forgetDerived()
}

func (key *ringKey) forgetDerived() {
	for _, d := range key.derived {
		clear(d[:])
	}
	clear(key.derived)
}

// Current returns the id of the current key, or nothing if it was destroyed.
func (k *KeyRing) Current() string {
	s := k.get()
	if s == nil {
		return ""
	}
	s.mu.RLock()
	defer s.mu.RUnlock()
	return s.current
}

// IDs returns the ids of the keys that live, in the order in which they came.
func (k *KeyRing) IDs() []string {
	s := k.get()
	if s == nil {
		return nil
	}
	s.mu.RLock()
	defer s.mu.RUnlock()
	var ids []string
	for _, id := range s.order {
		if s.keys[id].secret != nil {
			ids = append(ids, id)
		}
	}
	return ids
}

// Format writes how many keys live, for every verb.
func (k *KeyRing) Format(f fmt.State, _ rune) { fmt.Fprintf(f, "pii.KeyRing(%d keys)", len(k.IDs())) }

// LogValue returns how many keys live.
func (k *KeyRing) LogValue() slog.Value { return slog.GroupValue(slog.Int("keys", len(k.IDs()))) }
