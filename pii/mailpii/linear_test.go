package mailpii_test

import (
	"fmt"
	"strings"
	"testing"
)

// longMails are messages of a piece that repeats.
var longMails = []struct{ name, head, piece, end string }{
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
}

func longMail(k, size int) []byte {
	row := longMails[k]
	return []byte(row.head + strings.Repeat(row.piece, size/len(row.piece)) + row.end)
}

// TestLongMail redacts messages that would take minutes each if time grew with the square of their length. How long they take is
// BenchmarkLongMail's to say.
func TestLongMail(t *testing.T) {
	if testing.Short() {
		t.Skip("it takes seconds")
	}
	m := redactor(t)
	for k, row := range longMails {
		if _, err := m.Append(nil, longMail(k, 1<<20)); err != nil {
			t.Errorf("%s: %v", row.name, err)
		}
	}
	// A head is bounded, and so is what it may take.
	for _, piece := range []string{"=?utf-8?Q?a?=<a@b.se>,", "=?utf-8?Q?=C3?= ", "=?", "a@b.se,", "(", "\"", "<", "=?=?utf-8?Q?a?="} {
		in := []byte("To: " + strings.Repeat(piece, 200<<10/len(piece)) + "x@y.se\nSubject: " + strings.Repeat(piece, 50<<10/len(piece)) + "\n\n")
		_, err := m.Append(nil, in)
		t.Logf("%q: %v", piece, err)
	}
}

// BenchmarkLongMail redacts each message in two lengths: a tenth of it should be as fast, byte for byte.
func BenchmarkLongMail(b *testing.B) {
	m := redactor(b)
	for k, row := range longMails {
		for _, size := range []int{40 << 10, 400 << 10} {
			b.Run(fmt.Sprintf("%s/%d", row.name, size), func(b *testing.B) {
				in := longMail(k, size)
				b.SetBytes(int64(len(in)))
				for b.Loop() {
					if _, err := m.Append(nil, in); err != nil {
						b.Fatal(err)
					}
				}
			})
		}
	}
}
