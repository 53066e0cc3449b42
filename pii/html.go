package pii

import (
	"bytes"
	"errors"
)

// AppendHTML appends the HTML src, a page or a piece of one, to dst with every finding treated as the
// policy says. It is looked at as AppendJSON looks at a string that holds HTML: tags stay, texts and the
// values of attributes are looked at, character references are read. Blanks and line ends that stand
// together count as one blank, as a reader sees them, but in <pre> and <textarea>. src is UTF-8. What isn't part of
// a finding is the same byte for byte.
//
// report is called, and errors are, as by Append. Findings in attributes come after those in texts.
func (r *Redactor) AppendHTML(dst, src []byte, report func(Finding)) ([]byte, error) {
	if len(src) > maxJSONSize {
		return dst, &TextError{Offset: maxJSONSize, Err: ErrLimit}
	}
	j := jsonWalkers.Get().(*jsonWalker)
	lv := &j.levels[0]
	o := JSONOptions{}
	if report != nil {
		o.Report = func(_ string, f Finding) {
			first, at := true, f
			lv.text.pieces(int(at.Start), int(at.End), func(from, to int) {
				if first {
					f.Start, first = int64(from), false
				}
				f.End = int64(to)
			})
			report(f)
		}
	}
	j.begin(r, o)
	j.numbers.reset()
	collapse(&lv.text, src)
	lv.edits = lv.edits[:0]
	err := j.hypertext(lv, lv.text.b, jsonField{look: true})
	if err == nil || !errors.Is(err, ErrRecognizer) {
		r.s.machines.Put(j.m) // a machine that failed is not used again
	}
	if err == nil {
		for _, e := range lv.edits {
			lo := e.lo
			lv.text.pieces(e.start, e.end, func(from, to int) {
				j.edits = append(j.edits, edit{from, to, lo, e.hi})
				lo = e.hi
			})
		}
		dst = j.splice(dst, src, j.edits)
	}
	j.end()
	jsonWalkers.Put(j)
	return dst, err
}

// collapse makes l the HTML src with what is one blank to a reader as one blank.
func collapse(l *layer, src []byte) {
	l.reset()
	for i := 0; i < len(src); {
		switch c := src[i]; {
		case c == '<':
			_, _, end := htmlTag(src, i)
			if end == 0 {
				end = i + 1
			} else if n := verbatim(src[i:]); n > 0 {
				end = i + n
			}
			l.literal(src[i:end], i)
			i = end
		case htmlBlank(c):
			n := 1
			for i+n < len(src) && htmlBlank(src[i+n]) {
				n++
			}
			if c == ' ' && n == 1 {
				l.literal(src[i:i+1], i)
			} else {
				l.escape(' ', i, n)
			}
			i += n
		default:
			n := 1
			for i+n < len(src) && src[i+n] != '<' && !htmlBlank(src[i+n]) {
				n++
			}
			l.literal(src[i:i+n], i)
			i += n
		}
	}
}

func htmlBlank(c byte) bool { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' }

// verbatim returns how long the element is that b begins with, up to its end tag, if line ends count in
// it, and 0 if they don't.
func verbatim(b []byte) int {
	for _, name := range [2]string{"pre", "textarea"} {
		if n := 1 + len(name); len(b) <= n || !bytes.EqualFold(b[1:n], []byte(name)) || isAlnum(b[n]) || b[n] == '-' {
			continue
		}
		for i := 1; i < len(b); i++ {
			k := bytes.IndexByte(b[i:], '<')
			if k < 0 {
				return len(b)
			}
			i += k
			if end := i + 2 + len(name); end <= len(b) && b[i+1] == '/' && bytes.EqualFold(b[i+2:end], []byte(name)) {
				return i
			}
		}
		return len(b)
	}
	return 0
}
