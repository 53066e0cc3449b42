package pii_test

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/sladd-go/sladd/pii"
)

// jsonKeys is an object of n names.
func jsonKeys(n int, suffix string) string {
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

// longJSON are documents of n bytes, made so that each byte could be looked at again and again.
var longJSON = []struct {
	name string
	make func(n int) string
}{
	{"escapes", func(n int) string { return `"` + strings.Repeat(`\u00e5\n`, n/8) + `"` }},
	{"quotes", func(n int) string { return `["` + strings.Repeat(`\"`, n/2) + `"]` }},
	{"names", func(n int) string { return jsonKeys(n/16, "") }},
	{"names that change", func(n int) string { return jsonKeys(n/32, " 198203092385") }},
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
}

// TestLongJSON redacts documents of which no two bytes may be looked at together: with the square of their length they
// would take hours, and the run ends long before. How long they take is BenchmarkLongJSON's to say.
func TestLongJSON(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	r := jsonRedactor(t, "")
	for _, row := range longJSON {
		src := []byte(row.make(4_000_000))
		out, err := r.AppendJSON(nil, src, nil)
		if err != nil {
			t.Fatalf("%s: %v", row.name, err)
		}
		if len(out) < len(src)/3 {
			t.Errorf("%s: %d bytes of %d are left", row.name, len(out), len(src))
		}
	}
}

// BenchmarkLongJSON redacts each document in two lengths: a tenth of it should be as fast, byte for byte.
func BenchmarkLongJSON(b *testing.B) {
	r := jsonRedactor(b, "")
	for _, row := range longJSON {
		for _, n := range []int{100_000, 1_000_000} {
			b.Run(fmt.Sprintf("%s/%d", row.name, n), func(b *testing.B) {
				src := []byte(row.make(n))
				dst := make([]byte, 0, 2*len(src))
				b.SetBytes(int64(len(src)))
				for b.Loop() {
					if _, err := r.AppendJSON(dst, src, nil); err != nil {
						b.Fatal(err)
					}
				}
			})
		}
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
