package mailpii

import (
	"encoding/base64"
	"strconv"
	"strings"
)

// decodeWords returns s with its encoded words (RFC 2047) read. What one program has encoded may have been
// encoded by the next once more.
func decodeWords(s string) (string, error) {
	for range 3 {
		if !strings.Contains(s, "=?") {
			return s, nil
		}
		out, any, err := eachWord(s, func(text string) string { return text })
		if err != nil || !any {
			return s, err
		}
		s = out
	}
	if _, any, err := eachWord(s, func(text string) string { return text }); any || err != nil {
		return "", ErrSyntax
	}
	return s, nil
}

// heldWords are encoded words for which marks stand in a text.
type heldWords struct {
	mark  string
	texts []string
}

// holdWords returns s with an atom in the place of each run of encoded words.
func holdWords(s string) (string, *heldWords, error) {
	h := &heldWords{mark: "Zq0"}
	for strings.Contains(s, h.mark) {
		h.mark += "Z0"
	}
	out, _, err := eachWord(s, func(text string) string {
		h.texts = append(h.texts, text)
		return h.mark + strconv.Itoa(len(h.texts)-1) + "q"
	})
	if err == nil {
		for i := range h.texts {
			if h.texts[i], err = decodeWords(h.texts[i]); err != nil {
				break
			}
		}
	}
	return out, h, err
}

// put returns s with the words in the place of the marks.
func (h *heldWords) put(s string) string {
	var b strings.Builder
	for {
		before, after, ok := strings.Cut(s, h.mark)
		b.WriteString(before)
		if !ok {
			return b.String()
		}
		number, _, ended := strings.Cut(after[:min(len(after), 9)], "q")
		if n, err := strconv.Atoi(number); ended && err == nil && n < len(h.texts) {
			b.WriteString(h.texts[n])
			s = after[len(number)+1:]
			continue
		}
		b.WriteString(h.mark)
		s = after
	}
}

// eachWord returns s with what yield makes of each run of encoded words, blanks between them gone. Bytes
// of neighbours in one charset are put together before they are read: a character may be cut.
func eachWord(s string, yield func(text string) string) (out string, any bool, err error) {
	var b, run strings.Builder
	var held []byte
	charset, open := "", false
	flush := func() error {
		text, err := decodeText(held, charset)
		run.Write(text)
		held = held[:0]
		return err
	}
	end := func() error {
		if !open {
			return nil
		}
		err := flush()
		b.WriteString(yield(run.String()))
		run.Reset()
		open = false
		return err
	}
	at := 0
	for pos := 0; ; {
		k := strings.Index(s[pos:], "=?")
		if k < 0 {
			break
		}
		k += pos
		cs, data, n, err := encodedWord(s[k:])
		if err != nil {
			return "", false, err
		}
		if n == 0 {
			pos = k + 2
			continue
		}
		switch between := s[at:k]; {
		case !open || strings.Trim(between, " \t") != "":
			if err := end(); err != nil {
				return "", false, err
			}
			b.WriteString(between)
		case cs != charset:
			if err := flush(); err != nil {
				return "", false, err
			}
		}
		any, open, charset = true, true, cs
		held = append(held, data...)
		at = k + n
		pos = at
	}
	if err := end(); err != nil {
		return "", false, err
	}
	b.WriteString(s[at:])
	return b.String(), any, nil
}

// encodedWord reads the encoded word that s begins with; n is 0 if there is none. One that has no
// end, or is broken, is an error: a person could read it.
func encodedWord(s string) (charset string, data []byte, n int, err error) {
	charset, rest, ok := strings.Cut(s[2:min(len(s), 2+80)], "?")
	if !ok || charset == "" || strings.ContainsAny(charset, " \t=") || len(rest) < 2 || rest[1] != '?' {
		return "", nil, 0, nil
	}
	code := rest[0] | 0x20
	if code != 'q' && code != 'b' {
		return "", nil, 0, nil
	}
	from := 2 + len(charset) + 3
	k := strings.Index(s[from:], "?=")
	if k < 0 {
		return "", nil, 0, ErrSyntax
	}
	text := s[from : from+k]
	charset, _, _ = strings.Cut(charset, "*") // RFC 2231: a language
	if code == 'b' {
		text = strings.Join(strings.Fields(text), "")
		data, err = base64.RawStdEncoding.DecodeString(strings.TrimRight(text, "="))
	} else {
		data, err = unq(text)
	}
	if err != nil {
		err = ErrEncoding
	}
	return strings.ToLower(charset), data, from + k + 2, err
}

func unq(s string) ([]byte, error) {
	out := make([]byte, 0, len(s))
	for i := 0; i < len(s); i++ {
		switch c := s[i]; c {
		case '_':
			out = append(out, ' ')
		case '=':
			if i+2 >= len(s) || !isHex(s[i+1]) || !isHex(s[i+2]) {
				return nil, ErrEncoding
			}
			n, _ := strconv.ParseUint(s[i+1:i+3], 16, 8)
			out = append(out, byte(n))
			i += 2
		default:
			out = append(out, c)
		}
	}
	return out, nil
}

func isHex(c byte) bool { return '0' <= c && c <= '9' || 'a' <= c|0x20 && c|0x20 <= 'f' }
