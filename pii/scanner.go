package pii

import (
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"sync"

	"github.com/sladd-go/sladd/classify"
)

// Finding is a place that holds personal data. It is flat and comparable and
// holds no text, so that it can be logged, stored and counted.
type Finding struct {
	Start, End int64               // bytes from the start of the text or stream
	Kind       string              // stable name, such as "se.personnummer"
	Category   classify.Category   // what the kind is under the GDPR
	Confidence classify.Confidence // how sure
	Evidence   Evidence            // why
}

// String says what, how sure and where.
func (f Finding) String() string {
	return fmt.Sprintf("%s %s [%d:%d]", f.Kind, f.Confidence, f.Start, f.End)
}

// LogValue gives the fields to slog.
func (f Finding) LogValue() slog.Value {
	return slog.GroupValue(slog.String("kind", f.Kind), slog.String("category", f.Category.String()),
		slog.String("confidence", f.Confidence.String()), slog.Int64("start", f.Start), slog.Int64("end", f.End),
		slog.String("evidence", f.Evidence.String()))
}

// A Scanner finds personal data with a fixed list of recognizers. It is immutable
// and safe for concurrent use.
type Scanner struct {
	recs []*compiled
	numberIndex
	marks [256][]marker
	left  int // most bytes before a mark or word that belong to a finding

	own     []uint16
	lexicon *Lexicon
	calls   callTable // of the recognizers of words

	asks     asks
	stems    *stems
	misspelt misspelt
	rel      []int8   // [term*len(recs)+rec]
	says     []uint64 // by term: a bit, of 64, for each recognizer that has it in For
	identity []bool   // by term: a recognizer of a person's number has it in For
	tongues  *stems   // of Tongue and Abroad
	machines sync.Pool
	caches   sync.Pool // of *wordCache: streams that wait hold none
}

// An Option changes how a Scanner works.
type Option func(*Scanner) error

// NewScanner returns a scanner for the recognizers, in rising order of
// precedence where two readings of the same text are equally likely: the first one wins.
// A kind may have several. NewScanner reports every mistake in them, joined; an empty
// list is a mistake.
func NewScanner(rs []*Recognizer, opts ...Option) (*Scanner, error) {
	s := &Scanner{}
	var errs []error
	if len(rs) == 0 {
		errs = append(errs, fmt.Errorf("%w: no recognizers", ErrConfig))
	}
	var sb, tongues stemBuilder
	for i, r := range rs {
		if r == nil {
			errs = append(errs, fmt.Errorf("%w: recognizer %d is nil", ErrConfig, i))
			continue
		}
		c, err := compile(r, &sb, &tongues, &s.misspelt)
		if slices.Contains(rs[:i], r) {
			err = errors.Join(err, fmt.Errorf("%w: recognizer %q stands twice", ErrConfig, r.Kind))
		}
		if err != nil {
			errs = append(errs, err)
			continue
		}
		if err := s.add(c); err != nil {
			errs = append(errs, err)
		}
	}
	for _, o := range opts {
		if err := o(s); err != nil {
			errs = append(errs, err)
		}
	}
	errs = append(errs, s.asks.build(s.recs))
	if err := errors.Join(errs...); err != nil {
		return nil, err
	}
	var err error
	if s.stems, err = sb.build(); err != nil {
		return nil, err
	}
	if s.tongues, err = tongues.build(); err != nil {
		return nil, err
	}
	s.misspelt.build(s.stems)
	s.rel = make([]int8, len(sb.texts)*len(s.recs))
	s.says, s.identity = make([]uint64, len(sb.texts)), make([]bool, len(sb.texts))
	if err := s.forms.build(); err != nil {
		return nil, err
	}
	for i, c := range s.recs {
		for _, t := range c.terms {
			s.rel[int(t.term)*len(s.recs)+i] = t.rel
			if t.rel == relFor {
				s.says[t.term] |= 1 << (i & 63)
				s.identity[t.term] = s.identity[t.term] || c.Category == classify.NationalID
			}
		}
		c.terms = nil
	}
	s.machines.New = func() any { return newMachine(s) }
	s.caches.New = func() any { return new(wordCache) }
	return s, nil
}

// add gives c to those of the indexes that concern it.
func (s *Scanner) add(c *compiled) error {
	id := uint16(len(s.recs))
	s.recs = append(s.recs, c)
	s.numberIndex.add(c, id)
	for i := range len(c.Marks) {
		s.marks[c.Marks[i]] = append(s.marks[c.Marks[i]], marker{c.Scan, id, int16(c.MinRun), int16(c.Left), int16(c.Right)})
		s.left = max(s.left, c.Left)
	}
	if c.Match != nil {
		s.own = append(s.own, id)
	}
	if c.Words == nil {
		return nil
	}
	if s.lexicon != nil && s.lexicon != c.Lexicon {
		return fmt.Errorf("%w: recognizer %q: all recognizers of words must share one lexicon", ErrConfig, c.Kind)
	}
	s.lexicon = c.Lexicon
	s.left = max(s.left, wordsLeft)
	return s.calls.add(c, id)
}

// AppendFindings appends what is found in text to dst, ordered and without
// overlap, at every confidence. It doesn't allocate where dst has room. On an error
// it returns dst as it was; no part of text is in the error.
func (s *Scanner) AppendFindings(dst []Finding, text []byte) ([]Finding, error) {
	from, even := s.quiet(text)
	if from == len(text) {
		return dst, nil
	}
	m := s.machines.Get().(*machine)
	m.begin(dst)
	m.stopAt, m.evenTo = int64(from), even
	if err := m.whole(text); err != nil {
		return dst, err // a machine that failed is not used again
	}
	dst = m.out
	m.out = nil
	s.machines.Put(m)
	return dst, nil
}

// tables reports whether the names of columns are looked at: where words are, and something asks for answers.
func (s *Scanner) tables() bool { return s.lexicon != nil && s.asks.stems != nil }

// Find returns what is found in text, as AppendFindings does.
func (s *Scanner) Find(text string) ([]Finding, error) {
	return s.AppendFindings(nil, []byte(text))
}

// Format writes nothing of the scanner but its name.
func (s *Scanner) Format(f fmt.State, _ rune) { fmt.Fprintf(f, "pii.Scanner(%d kinds)", len(s.recs)) }
