package mailpii

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/htmlindex"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"
)

// decodeText returns b, which claims to be of the charset, in UTF-8.
func decodeText(b []byte, charset string) ([]byte, error) {
	charset = strings.ToLower(strings.TrimSpace(charset))
	switch charset {
	case "", "utf-8", "utf8", "us-ascii", "ascii", "unknown-8bit":
		b = guessed(bytes.TrimPrefix(b, []byte("\ufeff")))
	case "utf-16":
		if !bytes.HasPrefix(b, []byte("\xfe\xff")) && !bytes.HasPrefix(b, []byte("\xff\xfe")) {
			return nil, ErrCharset // which byte comes first is not said
		}
		var err error
		if b, _, err = transform.Bytes(unicode.UTF16(unicode.BigEndian, unicode.UseBOM).NewDecoder(), b); err != nil {
			return nil, ErrCharset
		}
	default:
		e, err := htmlindex.Get(charset)
		if err != nil {
			return nil, ErrCharset
		}
		if name, err := htmlindex.Name(e); err != nil || name == "replacement" || name == "x-user-defined" {
			return nil, ErrCharset
		}
		out := make([]byte, 0, len(b)+len(b)/8+64)
		if b, _, err = transform.Append(e.NewDecoder(), out, b); err != nil {
			return nil, ErrCharset
		}
		b = bytes.TrimPrefix(b, []byte("\ufeff"))
	}
	if bytes.IndexByte(b, 0) >= 0 {
		return nil, ErrCharset
	}
	return b, nil
}

// guessed returns b with each byte that isn't UTF-8 read as windows-1252, as mail programs do.
func guessed(b []byte) []byte {
	if utf8.Valid(b) {
		return b
	}
	out := make([]byte, 0, len(b)+len(b)/8)
	for i := 0; i < len(b); {
		r, n := utf8.DecodeRune(b[i:])
		if r == utf8.RuneError && n == 1 {
			r = charmap.Windows1252.DecodeByte(b[i])
		}
		out = utf8.AppendRune(out, r)
		i += n
	}
	return out
}

// readable returns a header's value, of which the charset isn't told.
func readable(s string) string { return string(guessed([]byte(s))) }
