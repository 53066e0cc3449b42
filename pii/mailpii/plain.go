package mailpii

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"github.com/sladd-go/sladd/pii"
)

type finding = pii.Finding

// A sight is a text as a person reads it, and where its bytes came from.
type sight struct {
	b    []byte
	from []stretch
}

// A stretch is a piece of a sight that stands in the source as it is.
type stretch struct{ at, src int }

func (s *sight) add(text []byte, src int) {
	if len(text) == 0 {
		return
	}
	if k := len(s.from) - 1; k < 0 || s.from[k].src-s.from[k].at != src-len(s.b) {
		s.from = append(s.from, stretch{len(s.b), src})
	}
	s.b = append(s.b, text...)
}

// source returns the place in the source of b[i].
func (s *sight) source(i int) int {
	lo, hi := 0, len(s.from)
	for hi-lo > 1 {
		if mid := int(uint(lo+hi) >> 1); s.from[mid].at <= i {
			lo = mid
		} else {
			hi = mid
		}
	}
	return s.from[lo].src + i - s.from[lo].at
}

// plain redacts a text.
func (w *walk) plain(b *body, text []byte) ([]byte, error) {
	flowed := strings.EqualFold(b.params["format"], "flowed")
	s := look(text, flowed, flowed && strings.EqualFold(b.params["delsp"], "yes"))
	return w.rewrite(s, text, b.p.name)
}

// rewrite returns text with what is found in s redacted. A finding that goes over something that isn't in s
// takes it with it.
func (w *walk) rewrite(s *sight, text []byte, at string) ([]byte, error) {
	out := make([]byte, 0, len(text)+len(text)/16)
	done := 0
	tell := w.tell(at)
	// Rewrite puts s together too, which is not what is wanted; it finds the places.
	_, err := w.m.r.Rewrite(make([]byte, 0, len(s.b)+len(s.b)/16), s.b, func(dst, value, written []byte, f finding) []byte {
		start, end := s.source(int(f.Start)), s.source(int(f.End)-1)+1
		if !bytes.Equal(value, written) {
			out = append(append(out, text[done:start]...), written...)
			done = end
		}
		if tell != nil {
			f.Start, f.End = int64(start), int64(end)
			tell(f)
		}
		return append(dst, written...)
	})
	if err != nil {
		clear(out)
		return nil, err
	}
	return append(out, text[done:]...), nil
}

// look returns text without quote marks, the CR of line ends, and in format=flowed (RFC 3676) soft line
// ends and stuffed blanks. The end of a line that a program has wrapped is a blank.
func look(text []byte, flowed, delsp bool) *sight {
	s := &sight{b: make([]byte, 0, len(text))}
	for i := 0; i < len(text); {
		line := lineOf(text, i)
		depth, from := quoteMarks(text[i:line.end], flowed)
		from += i
		end := line.end
		soft, wrapped := false, false
		if line.next < len(text) {
			next := lineOf(text, line.next)
			d, f := quoteMarks(text[line.next:next.end], flowed)
			soft = d == depth && flowed && end > from && text[end-1] == ' ' && string(text[from:end]) != "-- "
			wrapped = d == depth && !soft && wraps(text[i:end], text[line.next+f:next.end])
		}
		if soft && delsp {
			end--
		}
		s.add(text[from:end], from)
		if !soft && line.next > line.end {
			s.add(text[line.next-1:line.next], line.next-1)
			if wrapped {
				s.b[len(s.b)-1] = ' '
			}
		}
		i = line.next
	}
	return s
}

// wraps reports whether a program may have cut between the two lines: the first is about as long as such lines
// are, and the next word had no room in it.
func wraps(line, next []byte) bool {
	n, word := utf8.RuneCount(line), next
	if n < 50 || n > 80 || len(next) == 0 {
		return false
	}
	if k := bytes.IndexByte(next, ' '); k >= 0 {
		word = next[:k]
	}
	return len(word) > 0 && n+1+utf8.RuneCount(word) > 70
}

// A lineEnds says where a line ends: before its line end, and behind it.
type lineEnds struct{ end, next int }

func lineOf(b []byte, i int) lineEnds {
	n := bytes.IndexByte(b[i:], '\n')
	if n < 0 {
		return lineEnds{len(b), len(b)}
	}
	l := lineEnds{i + n, i + n + 1}
	if n > 0 && b[i+n-1] == '\r' {
		l.end--
	}
	return l
}

// quoteMarks returns how deep a line is quoted and where its text begins. Blanks between marks count
// as nothing, though format=flowed has none.
func quoteMarks(line []byte, flowed bool) (depth, from int) {
	for i, c := range line {
		if c == '>' {
			depth++
		} else if c != ' ' || depth == 0 || flowed && (i+1 == len(line) || line[i+1] != '>') {
			break
		}
		from = i + 1
	}
	if flowed && from < len(line) && line[from] == ' ' {
		from++ // stuffed
	}
	return depth, from
}
