package words

import (
	"bytes"
	"testing"
)

func TestSigns(t *testing.T) {
	for _, s := range []string{"•", "\x1f"} {
		b := []byte("pin" + s + "44")
		if !SignBefore(b, len(b)-2) || !SignAt(b, 3) {
			t.Errorf("%q isn't seen", s)
		}
	}
	for _, s := range []string{"ä", "å", "€", "-", "=", ">", "½", " "} {
		b := []byte("pin" + s + "44")
		if SignBefore(b, len(b)-2) || SignAt(b, 3) {
			t.Errorf("%q is taken for a sign", s)
		}
	}
	for _, b := range [][]byte{nil, {0xA2}, {0x80, 0xA2}} {
		if SignBefore(b, len(b)) || SignAt(b, 0) {
			t.Errorf("%x is taken for a sign", b)
		}
	}
}

func TestPriced(t *testing.T) {
	for s, want := range map[string]bool{",-": true, ":-": true, ",- ok": true, ":-/": true, ",-5": false, ",": false, "": false, ", -": false, "-": false, "kr": false} {
		if Priced([]byte(s)) != want {
			t.Errorf("%q: not %v", s, want)
		}
	}
}

func TestItalic(t *testing.T) {
	for s, want := range map[string]bool{"_4471_": true, "är _4471_.": true, "(_4471_)": true, "kod_4471_": false, "_4471_se": false, "__4471__": false, "_4471": false} {
		b := []byte(s)
		i := bytes.IndexByte(b, '4')
		if got := Italic(b, i, i+4); got != want {
			t.Errorf("%q: %v", s, got)
		}
	}
}
