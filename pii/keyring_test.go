package pii_test

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/sladd-go/sladd/pii"
)

// secret is a fixed secret of 32 bytes for tests.
func secret(n uint32) []byte {
	b := make([]byte, 32)
	for i := range b {
		n = n*1664525 + 1013904223
		b[i] = byte(n >> 24)
	}
	return b
}

func newRing(t testing.TB) *pii.KeyRing {
	t.Helper()
	k, err := pii.NewKeyRing("k1", secret(1))
	if err != nil {
		t.Fatal(err)
	}
	return k
}

func TestWeakKeys(t *testing.T) {
	steady := make([]byte, 32)
	for i := range steady {
		steady[i] = byte(7 + 3*i)
	}
	for name, key := range map[string][]byte{
		"none":       nil,
		"short":      secret(1)[:31],
		"zeros":      make([]byte, 32),
		"one byte":   bytes.Repeat([]byte{0xA7}, 64),
		"counting":   steady,
		"repeated":   append(secret(1)[:16:16], secret(1)[:16]...),
		"pass":       []byte("correct horse battery staple 2026!"),
		"few values": append(bytes.Repeat([]byte{1, 2, 3}, 20), 9),
		"long":       bytes.Repeat(secret(1), 200),
	} {
		if _, err := pii.NewKeyRing("k1", key); !errors.Is(err, pii.ErrConfig) {
			t.Errorf("%s: %v", name, err)
		} else if len(key) > 0 && strings.Contains(err.Error(), string(key)) {
			t.Errorf("%s: the error shows the key", name)
		}
	}
	for _, id := range []string{"", "K1", "a:b", "-a", "å", "a]", strings.Repeat("a", 25)} {
		if _, err := pii.NewKeyRing(id, secret(1)); !errors.Is(err, pii.ErrConfig) {
			t.Errorf("id of %d bytes: %v", len(id), err)
		}
	}
}

func TestKeyRingChanges(t *testing.T) {
	k := newRing(t)
	given := secret(2)
	if err := k.Rotate("k2", given); err != nil || k.Current() != "k2" {
		t.Fatal(k.Current(), err)
	}
	clear(given) // the ring has its own copy
	if err := k.Add("k0", secret(3)); err != nil || k.Current() != "k2" {
		t.Fatal(k.Current(), err)
	}
	if got := k.IDs(); !slices.Equal(got, []string{"k1", "k2", "k0"}) {
		t.Error(got)
	}
	if err := k.Add("k1", secret(4)); !errors.Is(err, pii.ErrConfig) {
		t.Error("an id was taken twice:", err)
	}
	if err := k.Add("k4", secret(1)); !errors.Is(err, pii.ErrConfig) {
		t.Error("a key was taken twice:", err)
	}
	if err := errors.Join(k.Forget("k2"), k.Forget("k0")); err != nil || k.Current() != "" {
		t.Error(k.Current(), err)
	}
	if err := k.Forget("k2"); err != pii.ErrKey {
		t.Error(err)
	}
	if err := k.Rotate("k2", secret(5)); !errors.Is(err, pii.ErrConfig) {
		t.Error("the id of a destroyed key was given out again:", err)
	}
	for _, zero := range []*pii.KeyRing{nil, {}} {
		if zero.Current() != "" || zero.IDs() != nil || zero.Forget("k1") != pii.ErrKey || zero.Add("k1", secret(1)) == nil {
			t.Error("a zero ring does something")
		}
	}
}

func TestParseKeyRing(t *testing.T) {
	b1, b2 := base64.StdEncoding.EncodeToString(secret(1)), base64.RawURLEncoding.EncodeToString(secret(2))
	k, err := pii.ParseKeyRing([]byte(`{"current": "k2",
	"keys": [{"id": "k0", "destroyed": true}, {"id": "k1", "secret": "` + b1 + `"}, {"secret": "` + b2 + `", "id": "k2"}]}
	`))
	if err != nil {
		t.Fatal(err)
	}
	if k.Current() != "k2" || !slices.Equal(k.IDs(), []string{"k1", "k2"}) {
		t.Error(k.Current(), k.IDs())
	}
	if err := k.Add("k0", secret(9)); !errors.Is(err, pii.ErrConfig) {
		t.Error("the id of a destroyed key was given out again:", err)
	}
	key := func(fields string) string { return "{\n\"current\": \"k1\",\n\"keys\": [\n{" + fields + "}]}" }
	good := `"id": "k1", "secret": "` + b1 + `"`
	canary := "Q0FOQVJZ" + b1[8:]
	for i, row := range []struct {
		text string
		line int
	}{
		{"", 1},
		{"\n[]", 2},
		{"{}", 1},
		{`{"current": "k1", "keys": []}`, 1},
		{key(good) + "\n7", 5},
		{key(good + `, "secret": "` + canary + `"`), 4},
		{key(good + `, "` + canary + `": 1`), 4},
		{key(good + "}, {" + good), 4},
		{key(good + `, "destroyed": true`), 4},
		{key(`"id": "k1", "destroyed": false`), 4},
		{key(`"id": "k1", "destroyed": true`), 2},
		{key(`"id": "k2", "secret": "` + b1 + `"`), 2},
		{key(`"id": "k1"`), 4},
		{key(`"id": "k1", "secret": "` + canary[:40] + `"`), 4},
		{key(`"id": "k1", "secret": "` + canary[:40] + `!!"`), 4},
		{key(`"id": "k1", "secret": "` + canary[:40] + `\n"`), 4},
		{key(`"id": "k1", "secret": "` + canary), 4},
		{key(`"id": "k1", "secret": 7`), 4},
		{key(`"id": "k1", "secret": null`), 4},
		{key(`"id": "` + canary + `", "secret": "` + b1 + `"`), 4},
		{strings.Replace(key(good), `"keys"`, `"current": "k1", "keys"`, 1), 3},
		{key(good) + strings.Repeat(" ", 1<<20), 1},
	} {
		k, err := pii.ParseKeyRing([]byte(row.text))
		var ke *pii.KeyFileError
		if !errors.As(err, &ke) || !errors.Is(err, pii.ErrConfig) || k != nil {
			t.Errorf("row %d: %v", i, err)
			continue
		}
		if ke.Line != row.line {
			t.Errorf("row %d: line %d, want %d: %v", i, ke.Line, row.line, err)
		}
		if s := err.Error(); strings.Contains(s, canary[:8]) || strings.Contains(s, b1[:8]) {
			t.Errorf("row %d: the error shows a key", i)
		}
	}
}

func FuzzParseKeyRing(f *testing.F) {
	f.Add([]byte(`{"current":"k","keys":[{"id":"k","secret":"` + base64.StdEncoding.EncodeToString(secret(1)) + `"}]}`))
	f.Add([]byte(`{"keys":[{"destroyed":true,"id":"a"}]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		k, err := pii.ParseKeyRing(data)
		if (k == nil) == (err == nil) || err == nil && !json.Valid(data) {
			t.Fatal("a ring and an error, or neither, or no JSON")
		}
	})
}

// TestKeysAreNotShown prints a ring and what holds one in every way there is.
func TestKeysAreNotShown(t *testing.T) {
	raw := secret(1)
	k := newRing(t)
	r := tokenRedactor(t, pii.WithKeys(k), pii.WithTenant("a"))
	if _, err := r.String("nr 123456789"); err != nil { // derived keys
		t.Fatal(err)
	}
	subject, err := r.NewSubject()
	if err != nil {
		t.Fatal(err)
	}
	if err := subject.Add("x.number", "123456789"); err != nil {
		t.Fatal(err)
	}
	type holder struct {
		k *pii.KeyRing
		r *pii.Redactor
		s *pii.Subject
	}
	var all bytes.Buffer
	for _, v := range []any{k, *k, r, subject, holder{k, r, subject}, &holder{k, r, subject}, []any{k, r}, map[string]any{"k": k}} {
		for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%x", "%X", "%d", "%p", "%T", "%w", "%t", "%e"} {
			fmt.Fprintf(&all, verb+"\n", v)
		}
		fmt.Fprintln(&all, v)
		if b, err := json.Marshal(v); err == nil {
			all.Write(b)
		}
		for _, h := range []slog.Handler{slog.NewTextHandler(&all, nil), slog.NewJSONHandler(&all, nil)} {
			slog.New(h).Info("ring", "k", v)
		}
	}
	for n := 0; n+4 <= len(raw); n++ {
		part := raw[n : n+4]
		for _, form := range []string{string(part), fmt.Sprintf("%x", part), fmt.Sprintf("%X", part), fmt.Sprint(part)[1:], strings.Trim(fmt.Sprintf("%#v", part)[7:], "}")} {
			if bytes.Contains(all.Bytes(), []byte(strings.TrimRight(form, "]"))) {
				t.Fatalf("bytes %d to %d of the key are shown", n, n+4)
			}
		}
	}
	if bytes.Contains(all.Bytes(), []byte("123456789")) {
		t.Error("the value is shown")
	}
}

// TestKeyRingConcurrently is for the race detector.
func TestKeyRingConcurrently(t *testing.T) {
	k := newRing(t)
	r := tokenRedactor(t, pii.WithKeys(k))
	var wg sync.WaitGroup
	for g := range 4 {
		wg.Go(func() {
			for n := range 50 {
				id := fmt.Sprintf("k%d-%d", g, n)
				_ = k.Rotate(id, secret(uint32(100+1000*g+n)))
				if s, err := r.String("nr 123456789"); err != nil && s != "" {
					t.Error("an error and a text")
				}
				_, _ = r.Tokens("x.number", "123456789")
				_ = k.Forget(id)
			}
		})
	}
	wg.Wait()
	if got := k.IDs(); !slices.Equal(got, []string{"k1"}) {
		t.Error(got)
	}
}
