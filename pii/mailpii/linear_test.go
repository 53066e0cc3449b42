package mailpii_test

import (
	"strings"
	"testing"
	"time"
)

// TestLinear: ten times the message takes about ten times the time, whatever it is made of; where time grows with
// the square it takes a hundred. The clock is that of a machine that does other things too.
func TestLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("it takes seconds")
	}
	m := redactor(t)
	for _, row := range []struct{ name, head, piece, end string }{
		{"lines", "\n", "hej p\xe5 dig\n", ""},
		{"quote marks", "\n", "> > >\n", ""},
		{"soft line ends", "Content-Type: text/plain; format=flowed\n\n", "> a \n", ""},
		{"almost boundaries", "Content-Type: multipart/mixed; boundary=b\n\n--b\n\n", "--bx\n", "\n--b--"},
		{"encoded lines that would be boundaries", "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Transfer-Encoding: quoted-printable\n\n820309-2385\n", "=2D-bx\n", "\n--b--"},
		{"aside", "Content-Type: multipart/mixed; boundary=b\n\n", "x-\n", "--b\n\nx\n--b--"},
		{"pre", "Content-Type: text/html\n\n", "<pre>x</pr", ""},
		{"pre and its end", "Content-Type: text/html\n\n", "<pre>\n</pre>", ""},
		{"data", "Content-Type: text/html\n\n", "data:a/b;", ""},
		{"more data", "Content-Type: text/html\n\n", "data:a/b,QUJD QUJDQUJDQUJDQUJD ", ""},
		{"folded", "Content-Type: text/vcard\n\nNOTE:x\n", " x\n", ""},
		{"soft", "Content-Type: text/vcard\n\nN;QUOTED-PRINTABLE:x=\n", "x=\n", ""},
		{"blocks", "Content-Type: message/delivery-status\n\n", "A: x\n\n", ""},
		{"blanks", "Content-Type: message/delivery-status\n\n", "\n", ""},
	} {
		took := func(size int) time.Duration {
			in := []byte(row.head + strings.Repeat(row.piece, size/len(row.piece)) + row.end)
			best := time.Hour
			for range 3 {
				from := time.Now()
				if _, err := m.Append(nil, in); err != nil {
					t.Fatalf("%s: %v", row.name, err)
				}
				best = min(best, time.Since(from))
			}
			return best
		}
		small, large := took(40<<10), took(400<<10)
		t.Logf("%s: %v and %v", row.name, small, large)
		if large > 40*small+50*time.Millisecond {
			t.Errorf("%s: ten times as much takes %.0f times as long", row.name, float64(large)/float64(small))
		}
	}
	// A head is bounded, and so is what it may take.
	for _, piece := range []string{"=?utf-8?Q?a?=<a@b.se>,", "=?utf-8?Q?=C3?= ", "=?", "a@b.se,", "(", "\"", "<", "=?=?utf-8?Q?a?="} {
		in := []byte("To: " + strings.Repeat(piece, 200<<10/len(piece)) + "x@y.se\nSubject: " + strings.Repeat(piece, 50<<10/len(piece)) + "\n\n")
		from := time.Now()
		_, err := m.Append(nil, in)
		if d := time.Since(from); d > 5*time.Second {
			t.Errorf("a head of %d bytes takes %v, %v", len(in), d, err)
		} else {
			t.Logf("%q: %v, %v", piece, d, err)
		}
	}
}
