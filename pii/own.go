package pii

import (
	"bytes"
	"fmt"
	"regexp"
	"regexp/syntax"
	"strings"
	"time"

	"github.com/cloudflare/ahocorasick"
	"github.com/dlclark/regexp2/v2"
)

// Bounds of a user's own patterns and terms, in bytes.
const (
	ownMax    = 200 // of a match
	ownBehind = 64  // that a look-behind sees
	ownTime   = 100 * time.Millisecond
)

// A Matcher finds what a user brings: the matches of a pattern or a list of terms. It is
// immutable and safe for concurrent use. A match begins and ends at the edge of a
// word, lies on one line and has at most 200 bytes.
type Matcher struct {
	re    *regexp.Regexp
	first [256]bool // bytes that a match of re can begin with
	re2   *regexp2.Regexp
	gate  *ahocorasick.Matcher
	terms [][]byte // folded
	valid func([]byte) bool
}

// Pattern returns a matcher for an expression in Go's syntax, which is linear
// in time.
func Pattern(expr string) (*Matcher, error) {
	re, err := regexp.Compile(`\A(?:` + expr + `)`)
	if err != nil {
		return nil, fmt.Errorf("%w: a pattern is no regular expression", ErrConfig)
	}
	m := &Matcher{re: re}
	p, err := syntax.Parse(expr, syntax.Perl)
	if err != nil {
		return nil, fmt.Errorf("%w: a pattern is no regular expression", ErrConfig)
	}
	prog, err := syntax.Compile(p.Simplify())
	if err != nil {
		return nil, fmt.Errorf("%w: a pattern is no regular expression", ErrConfig)
	}
	if firstBytes(prog, uint32(prog.Start), &m.first, map[uint32]bool{}) {
		return nil, fmt.Errorf("%w: a pattern matches nothing at all", ErrConfig)
	}
	return m, nil
}

// firstBytes adds the bytes that a match from pc on can begin with, and reports
// whether it can be empty.
func firstBytes(prog *syntax.Prog, pc uint32, set *[256]bool, seen map[uint32]bool) (empty bool) {
	if seen[pc] {
		return false
	}
	seen[pc] = true
	in := &prog.Inst[pc]
	switch in.Op {
	case syntax.InstAlt, syntax.InstAltMatch:
		a := firstBytes(prog, in.Out, set, seen)
		return firstBytes(prog, in.Arg, set, seen) || a
	case syntax.InstCapture, syntax.InstNop, syntax.InstEmptyWidth:
		return firstBytes(prog, in.Out, set, seen)
	case syntax.InstMatch:
		return true
	case syntax.InstFail:
		return false
	}
	for c := range rune(256) {
		set[c] = set[c] || c >= 0x80 || in.MatchRune(c)
	}
	return false
}

// Pattern2 returns a matcher for an expression with look-around or back references,
// as dlclark/regexp2 has it. It is tried at the beginning of every word and each try may take
// a tenth of a second; one that takes longer fails the whole text.
func Pattern2(expr string) (*Matcher, error) {
	re, err := regexp2.Compile(`\G(?:` + expr + `)`)
	if err != nil { // its text quotes the pattern
		return nil, fmt.Errorf("%w: a pattern is no regular expression", ErrConfig)
	}
	re.MatchTimeout = ownTime
	return &Matcher{re2: re}, nil
}

// Terms returns a matcher for words and phrases, in any case. A blank stands for one
// blank.
//
// cloudflare/ahocorasick says which of the terms are in a block at all; only those are looked
// for. It gives no positions, allocates for each block and takes about 4 KB for a
// node of its trie, so that it serves lists of some thousand terms; the library's
// own words have an automaton of their own.
func Terms(list []string) (*Matcher, error) {
	m := &Matcher{}
	seen := map[string]bool{}
	for i, t := range list {
		f := appendLower(nil, []byte(strings.TrimSpace(t)))
		if len(f) == 0 || len(f) > ownMax {
			return nil, fmt.Errorf("%w: term %d is not 1 to %d bytes long", ErrConfig, i, ownMax)
		}
		if !seen[string(f)] {
			seen[string(f)] = true
			m.terms = append(m.terms, f)
		}
	}
	if len(m.terms) == 0 {
		return nil, fmt.Errorf("%w: a list of terms is empty", ErrConfig)
	}
	m.gate = ahocorasick.NewMatcher(m.terms)
	return m, nil
}

// appendLower folds ASCII and the letters from À to Þ, each to as many bytes as it has.
func appendLower(dst, b []byte) []byte {
	for i := range b {
		dst = append(dst, lowerByte(b, i))
	}
	return dst
}

// lowerByte is the byte at b[i] as appendLower has it.
func lowerByte(b []byte, i int) byte {
	c := b[i]
	if 'A' <= c && c <= 'Z' || 0x80 <= c && c <= 0x9E && c != 0x97 && i > 0 && b[i-1] == 0xC3 {
		c |= 0x20
	}
	return c
}

// longest returns the length of the match at b[p:end], or 0. It panics where the
// engine fails, so that the text fails.
func (mt *Matcher) longest(b []byte, p, end int, o *ownState, k int) int {
	switch {
	case mt.re != nil:
		if !mt.first[b[p]] {
			return 0
		}
		if loc := mt.re.FindIndex(b[p:end]); loc != nil {
			return loc[1]
		}
	case mt.re2 != nil:
		lo := max(0, p-ownBehind)
		for lo < p && b[lo]&0xC0 == 0x80 {
			lo++
		}
		match, err := mt.re2.FindStringMatchStartingAt(string(b[lo:end]), p-lo)
		if err != nil { // its text quotes the input
			panic("pii: a pattern took too long")
		}
		if match != nil {
			if at, n := match.ByteRange(); at == p-lo {
				return n
			}
		}
	default:
		best := 0
		for _, t := range o.found[k] {
			if term := mt.terms[t]; len(term) > best && bytes.HasPrefix(o.lower[p:end], term) {
				best = len(term)
			}
		}
		return best
	}
	return 0
}

// Format writes nothing of the matcher but its name: its terms may be secret.
func (mt *Matcher) Format(f fmt.State, _ rune) { fmt.Fprint(f, "pii.Matcher") }
