package mailpii_test

import (
	"bytes"
	"errors"
	"flag"
	"net/mail"
	"strings"
	"testing"

	"github.com/sladd-go/sladd/pii/mailpii"
)

// FuzzMail: whatever comes in, a message comes out that can be read and redacted again, or nothing and an error that
// says why. What the standard library can read of it before it can read behind. An input that is new is made smaller
// in a few steps only: to try every pair of cuts takes the fuzzer's time.
func FuzzMail(f *testing.F) {
	set := false
	flag.Visit(func(x *flag.Flag) { set = set || x.Name == "test.fuzzminimizetime" })
	if !set {
		if err := flag.Set("test.fuzzminimizetime", "10x"); err != nil {
			f.Fatal(err)
		}
	}
	short := strings.NewReplacer("\n~", "\nContent-Type: ", "\n^", "\nContent-Transfer-Encoding: ")
	for _, row := range headerRows {
		f.Add([]byte(row.in + "\nx"))
	}
	for _, row := range bodyRows {
		if len(row.in) < 400 {
			f.Add([]byte(short.Replace("Subject: x\n" + row.in)))
		}
	}
	for _, row := range refusedRows {
		f.Add([]byte(row.in))
	}
	f.Add(read(f, payload+".eml"))
	m := redactor(f, mailpii.Keep("image/*"))
	f.Fuzz(func(t *testing.T, src []byte) {
		out, err := m.Append([]byte("x"), src)
		var e *mailpii.Error
		switch {
		case err != nil && (!errors.As(err, &e) || string(out) != "x" || e.Place == "" || e.Err == nil):
			t.Fatalf("%d bytes come out with an error: %v", len(out)-1, err)
		case err != nil:
			return
		}
		if _, err := mail.ReadMessage(bytes.NewReader(out[1:])); err != nil {
			t.Fatalf("what comes out can't be read: %v", err)
		}
		again, err := m.Append(nil, out[1:])
		if err != nil {
			t.Fatalf("what comes out can't be redacted: %v", err)
		}
		if _, err := m.Append(nil, again); err != nil {
			t.Fatalf("nor the third time: %v", err)
		}
		if _, err := opened(src); err == nil {
			if _, err := opened(out[1:]); err != nil {
				t.Fatalf("the parts can't be read: %v", err)
			}
		}
	})
}
