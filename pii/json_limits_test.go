package pii_test

import (
	"bytes"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/se"
	"github.com/sladd-go/sladd/pii"
)

// TestJSONLinear takes ten times the text and wants at most fifteen times the time, with some air
// for a busy machine.
func TestJSONLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	s, err := pii.NewScanner(se.Recognizers())
	if err != nil {
		t.Fatal(err)
	}
	r, err := pii.NewRedactor(s, classify.Default())
	if err != nil {
		t.Fatal(err)
	}
	keys := func(n int, suffix string) string {
		var b strings.Builder
		b.WriteByte('{')
		for i := range n {
			if i > 0 {
				b.WriteByte(',')
			}
			b.WriteString(`"k`)
			b.WriteString(strings.Repeat("x", i%7))
			b.WriteString(string(rune(0x4E00 + i%20000)))
			b.WriteString(string(rune(0x4E00 + i/20000)))
			b.WriteString(suffix + `":0`)
		}
		return b.String() + "}"
	}
	for _, row := range []struct {
		name string
		make func(n int) string
	}{
		{"escapes", func(n int) string { return `"` + strings.Repeat(`\u00e5\n`, n/8) + `"` }},
		{"quotes", func(n int) string { return `["` + strings.Repeat(`\"`, n/2) + `"]` }},
		{"names", func(n int) string { return keys(n/16, "") }},
		{"names that change", func(n int) string { return keys(n/32, " 198203092385") }},
		{"tags", func(n int) string { return `"` + strings.Repeat(`<b>`, n/3) + `"` }},
		{"half tags", func(n int) string { return `"` + strings.Repeat(`<b `, n/3) + `"` }},
		{"open quotes", func(n int) string { return `"` + strings.Repeat(`<b a='<b c=\"`, n/13) + `"` }},
		{"comments", func(n int) string { return `"` + strings.Repeat(`<!--`, n/4) + `"` }},
		{"references", func(n int) string { return `"` + strings.Repeat(`&#56;&a;&aring`, n/14) + `"` }},
		{"equals", func(n int) string { return `"<b ` + strings.Repeat(`=`, n) + `>"` }},
		{"json in strings", func(n int) string { return `["` + strings.Repeat(`[`, n) + `"]` }},
		{"brackets in strings", func(n int) string { return `["[` + strings.Repeat(`[],`, n/3) + `1"]` }},
		{"values", func(n int) string { return strings.Repeat(`{"a":"198203092385"} `, n/22) }},
		{"dashes", func(n int) string { return `"` + strings.Repeat(`8203-<i>`, n/8) + `"` }},
	} {
		took := func(n int) time.Duration {
			src := []byte(row.make(n))
			dst := make([]byte, 0, 2*len(src))
			best := time.Hour
			for range 3 {
				start := time.Now()
				if _, err := r.AppendJSON(dst, src, nil); err != nil {
					t.Fatalf("%s: %v", row.name, err)
				}
				best = min(best, time.Since(start))
			}
			return best
		}
		small, large := took(100_000), took(1_000_000)
		if large > 15*small && large > 30*time.Millisecond && took(1_000_000) > 22*took(100_000) {
			t.Errorf("%s: %v for a tenth, %v for the whole", row.name, small, large)
		}
		t.Logf("%-20s %5.0f MB/s", row.name, 1/large.Seconds())
	}
}

func TestJSONSize(t *testing.T) {
	if testing.Short() {
		t.Skip("takes memory")
	}
	r := jsonRedactor(t, "")
	src := bytes.Repeat([]byte{' '}, 256<<20+1)
	if _, err := r.AppendJSON(nil, src, nil); !errors.Is(err, pii.ErrLimit) {
		t.Errorf("error %v", err)
	}
}

// TestJSONDepth counts the depth through strings.
func TestJSONDepth(t *testing.T) {
	r := jsonRedactor(t, "")
	in := strings.Repeat("[", 250) + `"[[[[[[[[[[\"820309-2385\"]]]]]]]]]]"` + strings.Repeat("]", 250)
	got, err := r.AppendJSON(nil, []byte(in), nil)
	if want := strings.Replace(in, "820309-2385", "[SE_PERSONNUMMER]", 1); err != nil || string(got) != want {
		t.Errorf("what is too deep to be JSON isn't looked at as text: %v", err)
	}
}
