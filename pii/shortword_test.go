package pii

import (
	"math/rand/v2"
	"testing"
)

// TestShortWord compares the words that are read at once with those read letter by letter.
func TestShortWord(t *testing.T) {
	units := []string{"a", "z", "A", "Z", "m", "å", "Å", "ÿ", "ß", "Þ", "ð", "×", "÷", "é", "@", "[", "`", "{", " ", "5", "\x00", "\xC3", "\x97", "\xA5", "č", "Ž", "“", "\u0301", "-"}
	r := rand.New(rand.NewPCG(1, 2))
	short := 0
	for range 400000 {
		var b []byte
		for range r.IntN(30) {
			k := r.IntN(len(units))
			if r.IntN(3) > 0 {
				k = r.IntN(8)
			}
			b = append(b, units[k]...)
		}
		b = append(b, "aå"...)
		i := r.IntN(len(b))
		for i > 0 && !isLetter(b[i]) && !letterAt(b, i) {
			i--
		}
		text := shortAt(b, i)
		for k := range 16 {
			want := byte(0)
			if i+k < len(b) {
				want = b[i+k]
			}
			if got := text.cut(k + 1); k < 8 && byte(got.lo>>(8*k)) != want || k >= 8 && byte(got.hi>>(8*(k-8))) != want || k < 7 && got.lo>>(8*k+8) != 0 || k < 8 && got.hi != 0 {
				t.Fatal("byte", k, "of", i, "of", len(b))
			}
		}
		if !isLetter(b[i]) && !letterAt(b, i) {
			continue
		}
		n, flags := text.letters()
		want, wantFlags := letters(b, i, len(b))
		if n > 0 && (n != want || flags != wantFlags) {
			t.Fatalf("%d bytes with flags %b, want %d and %b", n, flags, want, wantFlags)
		}
		plain := want < 16
		for k := i; k < i+want+1 && k < len(b); k++ {
			plain = plain && (b[k] < 0x80 || b[k] == 0xC3 || b[k] < 0xC0)
		}
		if n == 0 && plain && i+want < len(b) && b[i+want] < 0x80 {
			t.Fatal("a plain word was left over")
		}
		if n > 0 {
			short++
		}
	}
	t.Log(short, "words at once")
	if short < 100000 {
		t.Error("few words were read at once")
	}
}
