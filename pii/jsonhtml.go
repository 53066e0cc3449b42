package pii

import (
	"bytes"
	"slices"
	"strings"
)

// The tags that make a string HTML. What looks like another tag is text: "<anna@x.se>".
// A tag of blocks ends a word, one of inline text doesn't: "anna<wbr>@x.se".
var htmlTags = func() map[string]bool {
	m := make(map[string]bool)
	for _, n := range strings.Fields(`a abbr b bdi bdo big cite code data del dfn em font i ins kbd mark mx-reply nobr o:p q s samp small
		span strike strong sub sup time tt u var wbr`) {
		m[n] = false
	}
	for _, n := range strings.Fields(`address article aside audio base blockquote body br button canvas caption center col colgroup
		dd details dialog div dl dt embed fieldset figcaption figure footer form frame h1 h2 h3 h4 h5 h6 head header hr html iframe
		img input label legend li link main map meta nav noscript object ol optgroup option output p param picture pre progress
		script section select source style summary svg table tbody td template textarea tfoot th thead title tr track ul video`) {
		m[n] = true
	}
	return m
}()

// looksHTML reports whether a string holds a tag, a comment or a character reference.
func looksHTML(b []byte) bool {
	for i := 0; ; i++ {
		k := bytes.IndexByte(b[i:], '<')
		if k < 0 {
			break
		}
		i += k
		if _, _, end := htmlTag(b, i); end > 0 {
			return true
		}
	}
	for i := 0; ; i++ {
		k := bytes.IndexByte(b[i:], '&')
		if k < 0 {
			return false
		}
		i += k
		if _, _, n := reference(b[i:]); n > 0 {
			return true
		}
	}
}

// htmlTag reads the tag or comment at b[i], which is '<'. It returns where the
// attributes begin, whether it ends a word, and the index behind it, or 0 if there is none.
// The time it takes to find none is bounded by what a tag may be long.
func htmlTag(b []byte, i int) (attrs int, block bool, end int) {
	if bytes.HasPrefix(b[i:], []byte("<!--")) {
		if k := bytes.Index(b[i+4:], []byte("-->")); k >= 0 {
			return i + 4, true, i + 4 + k + 3
		}
		return i + 4, true, len(b)
	}
	k := i + 1
	if k < len(b) && b[k] == '/' {
		k++
	}
	attrs, block, ok := htmlName(b, k)
	if !ok || attrs == len(b) || b[attrs] != '>' && b[attrs] != '/' && !isBlank(b[attrs]) {
		return 0, false, 0
	}
	if end = htmlTagEnd(b, attrs); end == 0 {
		return 0, false, 0
	}
	return attrs, block, end
}

// htmlName reads the name of a tag at b[i]. It returns the index behind it, whether the tag ends a word, and whether there is such
// a tag.
func htmlName(b []byte, i int) (end int, block, ok bool) {
	var name [12]byte
	n := 0
	for i < len(b) && n < len(name) && (isAlnum(b[i]) || n > 0 && (b[i] == '-' || b[i] == ':')) {
		name[n] = b[i]
		if 'A' <= b[i] && b[i] <= 'Z' {
			name[n] |= 0x20
		}
		i, n = i+1, n+1
	}
	block, ok = htmlTags[string(name[:n])]
	return i, block, ok
}

// htmlTagEnd returns the index behind the tag whose attributes begin at b[i], or 0 if another begins before it ends.
func htmlTagEnd(b []byte, i int) int {
	for quote := byte(0); i < len(b); i++ {
		switch c := b[i]; {
		case c == quote:
			quote = 0
		case quote != 0:
		case (c == '"' || c == '\'') && b[i-1] == '=':
			quote = c
		case c == '>':
			return i + 1
		case c == '<':
			return 0
		}
	}
	return len(b) // cut off: what is there is looked at as attributes
}

// characters appends b[i:end] to l with its character references read.
func characters(l *layer, b []byte, i, end int) {
	for i < end {
		k := bytes.IndexByte(b[i:end], '&')
		if k < 0 {
			break
		}
		l.literal(b[i:i+k], i)
		i += k
		r, second, n := reference(b[i:end])
		if n == 0 {
			l.literal(b[i:i+1], i)
			i++
			continue
		}
		l.escape(r, i, n)
		if second != 0 {
			l.escape(second, i+n, 0)
		}
		i += n
	}
	l.literal(b[i:end], i)
}

// hypertext notes what to change in text, which is HTML.
func (j *jsonWalker) hypertext(lv *jsonLevel, text []byte, f jsonField) error {
	l := &lv.html
	l.reset()
	lv.attrs = lv.attrs[:0]
	for i := 0; i < len(text); {
		k := bytes.IndexByte(text[i:], '<')
		if k < 0 {
			characters(l, text, i, len(text))
			break
		}
		at := i + k
		attrs, block, end := htmlTag(text, at)
		if end == 0 {
			characters(l, text, i, at+1)
			i = at + 1
			continue
		}
		characters(l, text, i, at)
		if block {
			l.escape('\n', at, 0)
		}
		if attrs < end {
			lv.attrs = append(lv.attrs, span{int64(attrs), int64(end)})
		}
		i = end
	}
	if err := j.plain(lv, l.b, l, f); err != nil {
		return err
	}
	for _, a := range lv.attrs {
		if err := j.attributes(lv, text, int(a.start), int(a.end), f); err != nil {
			return err
		}
	}
	slices.SortFunc(lv.edits, func(a, b edit) int { return a.start - b.start })
	return nil
}

// attributes looks at what stands in a tag or a comment as one text for each value.
func (j *jsonWalker) attributes(lv *jsonLevel, text []byte, i, end int, f jsonField) error {
	l := &lv.html
	for i < end {
		from, to := i, end
		if k := bytes.IndexByte(text[i:end], '='); k >= 0 && i+k+1 < end {
			from = i + k + 1
			if q := text[from]; q == '"' || q == '\'' {
				from++
				if k = bytes.IndexByte(text[from:end], q); k >= 0 {
					to = from + k
				}
			}
		}
		for _, s := range [2]span{{int64(i), int64(from)}, {int64(from), int64(to)}} {
			l.reset()
			characters(l, text, int(s.start), int(s.end))
			if len(l.b) < 6 {
				continue
			}
			if err := j.plain(lv, l.b, l, jsonField{machine: f.machine}); err != nil {
				return err
			}
		}
		i = to
	}
	return nil
}

// appendHTMLText appends s as it stands in text or in a quoted value.
func appendHTMLText(dst, s []byte) []byte {
	for _, c := range s {
		switch c {
		case '<':
			dst = append(dst, "&lt;"...)
		case '>':
			dst = append(dst, "&gt;"...)
		case '&':
			dst = append(dst, "&amp;"...)
		case '"':
			dst = append(dst, "&#34;"...)
		case '\'':
			dst = append(dst, "&#39;"...)
		default:
			dst = append(dst, c)
		}
	}
	return dst
}
