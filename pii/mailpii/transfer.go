package mailpii

import (
	"bytes"
	"encoding/base64"
	"io"
	"mime/quotedprintable"
)

// decodeTransfer returns a body with its transfer encoding undone.
func decodeTransfer(raw []byte, code string) ([]byte, error) {
	switch code {
	case "", "7bit", "8bit", "binary":
		return raw, nil
	case "quoted-printable":
		out, err := io.ReadAll(quotedprintable.NewReader(bytes.NewReader(raw)))
		if err != nil {
			return nil, ErrEncoding
		}
		return out, nil
	case "base64":
		// Bytes that are no base64 are an error, as is what follows its end: readers differ in what they make of them.
		packed := make([]byte, 0, len(raw))
		for _, c := range raw {
			switch c {
			case '\r', '\n', ' ', '\t':
			default:
				packed = append(packed, c)
			}
		}
		n, err := base64.RawStdEncoding.Decode(packed, bytes.TrimRight(packed, "="))
		if err != nil {
			return nil, ErrEncoding
		}
		return packed[:n], nil
	}
	return nil, ErrEncoding
}

// encodeTransfer returns text as the part's body, and what the transfer encoding becomes, or "" if it
// stays. No line of it is one of the boundaries around.
func encodeTransfer(text []byte, b *body) (raw []byte, becomes string) {
	if b.identity() {
		if sendable(text, b.code == "8bit" || b.code == "binary") && !b.p.crosses(text) {
			return text, ""
		}
		becomes = "quoted-printable"
	}
	if b.code != "base64" {
		if raw = appendQuoted(nil, text, b.h.nl); !b.p.crosses(raw) {
			return raw, becomes
		}
		becomes = "base64"
	}
	return appendBase64(nil, text, b.h.nl, bytes.HasSuffix(b.h.body, []byte("\n"))), becomes
}

func appendQuoted(dst, text []byte, nl string) []byte {
	var out bytes.Buffer
	q := quotedprintable.NewWriter(&out)
	q.Write(text) // a Buffer doesn't fail
	q.Close()
	if nl == "\n" {
		return append(dst, bytes.ReplaceAll(out.Bytes(), []byte("\r\n"), []byte("\n"))...)
	}
	return append(dst, out.Bytes()...)
}

func appendBase64(dst, text []byte, nl string, end bool) []byte {
	const line = 57 // bytes that make 76 characters
	for len(text) > 0 {
		n := min(line, len(text))
		dst = base64.StdEncoding.AppendEncode(dst, text[:n])
		if text = text[n:]; len(text) > 0 || end {
			dst = append(dst, nl...)
		}
	}
	return dst
}
