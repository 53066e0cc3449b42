// Package mailpii redacts e-mail messages: RFC 5322 and MIME, headers and parts, attachments by option.
//
// Headers, by what they are for, in the message, its parts and messages within it:
//
//	From, To, Cc, Reply-To …          the name before an address is a person, whatever it is, if no word in it says
//	                                  that it is a company's or a team's. What the policy writes for name and address becomes
//	                                  the name: "[PERSON] [EMAIL]" <redacted@redacted.invalid>
//	Message-ID, References …          "words" in the left half become x, the right half redacted.invalid: what belongs
//	                                  together still does
//	Received, Return-Path,            dropped: where a message came from, or what no longer holds for what comes out
//	DKIM-Signature, ARC-…,
//	Authentication-Results,           and what servers note for themselves
//	X-MS-…, X-Google-…, X-Spam-… …
//	Content-Type, -Disposition        parameters that readers need; file names become "attachment" and their ending
//	Date, MIME-Version                kept if they are nothing else
//	Subject and all others            texts, with the name of the field as evidence
//
// Encoded words (RFC 2047) are read everywhere, and boundaries stay unless something personal is in them.
//
// Parts, their transfer encoding and charset undone:
//
//	text/plain, other text/…          as a text; quote marks and the soft line ends of format=flowed are
//	                                  no part of it, so that a value goes across them
//	text/html                         as pii.Redactor.AppendHTML does; files within it (data:…) are cut out as attachments are
//	text/calendar, text/vcard         line by line, by the name of the property
//	application/json, …+json          as AppendJSON does
//	multipart/…, message/rfc822       what is in them
//	message/delivery-status …         as headers
//	anything else, text/rtf included  a text of one line that names type and size stands in its place, unless Keep names its type
//
// A part in which nothing is found keeps its body byte for byte, and so does each header field. Other parts come out in
// UTF-8, with the same transfer encoding if it can carry them. A text that claims to be UTF-8, ASCII or nothing is read as
// UTF-8, and bytes in it that aren't as windows-1252. Signatures (S/MIME, PGP) don't hold for what comes out.
package mailpii

import (
	"errors"
	"fmt"
	"io"

	"github.com/sladd-go/sladd/pii"
)

// Limits bound what one message may ask for. A zero is the default.
type Limits struct {
	Size   int // bytes of a message; 32 MiB
	Header int // bytes of one header; 256 KiB
	Fields int // fields of one header; 1,000
	Parts  int // parts of a message, with those of messages within it; 1,000
	Depth  int // multiparts and messages within one another; 20
}

// A Redactor redacts messages. It is immutable and safe for concurrent use.
type Redactor struct {
	r      *pii.Redactor
	limits Limits
	keep   []string
	report func(place string, f pii.Finding)
	errs   []error
}

// An Option changes how a Redactor works.
type Option func(*Redactor)

// Bounded sets limits.
func Bounded(l Limits) Option {
	return func(m *Redactor) {
		for _, x := range []struct {
			to *int
			n  int
		}{{&m.limits.Size, l.Size}, {&m.limits.Header, l.Header}, {&m.limits.Fields, l.Fields}, {&m.limits.Parts, l.Parts}, {&m.limits.Depth, l.Depth}} {
			if x.n < 0 {
				m.errs = append(m.errs, fmt.Errorf("%w: a limit is negative", pii.ErrConfig))
			} else if x.n > 0 {
				*x.to = x.n
			}
		}
	}
}

// Keep lets the bodies of attachments of these types through as they are: "image/png", or
// "image/*", in lower case. What is read as text, as a message or as JSON is redacted all the same.
func Keep(types ...string) Option {
	return func(m *Redactor) { m.keep = append(m.keep, types...) }
}

// Report gives a function that is told of every finding, and where it is, in the words of
// Error.Place: offsets are those in the text of the field or part, decoded. What it was told is void
// after an error. It is called in the goroutine of the call.
func Report(f func(place string, x pii.Finding)) Option {
	return func(m *Redactor) { m.report = f }
}

// New returns a Redactor that redacts texts as r does.
func New(r *pii.Redactor, opts ...Option) (*Redactor, error) {
	m := &Redactor{r: r, limits: Limits{Size: 32 << 20, Header: 256 << 10, Fields: 1000, Parts: 1000, Depth: 20}}
	for _, o := range opts {
		o(m)
	}
	if r == nil {
		m.errs = append(m.errs, fmt.Errorf("%w: no redactor", pii.ErrConfig))
	}
	if err := errors.Join(m.errs...); err != nil {
		return nil, err
	}
	return m, nil
}

// Append appends the message src to dst, redacted. What comes out is a message. On an error, an
// *Error, it returns dst as it was. It needs the whole message because that something is broken may
// show at its end only, and then nothing of it may have gone out. Beside src and dst it allocates up to about
// twenty times the largest part that isn't a multipart, however deep that is.
func (m *Redactor) Append(dst, src []byte) ([]byte, error) {
	w := walk{m: m, src: src}
	out, err := w.message(dst, src)
	if err != nil {
		clear(dst[len(dst):min(cap(dst), len(out))])
		clear(out[min(len(dst), len(out)):])
		return dst, err
	}
	return out, nil
}

// Copy reads one message from src to its end and writes it to dst, redacted, in one Write. If it
// can't be read or redacted nothing is written, and the error is an *Error; an error of dst is given as it is.
func (m *Redactor) Copy(dst io.Writer, src io.Reader) error {
	in, err := io.ReadAll(io.LimitReader(src, int64(m.limits.Size)+1))
	defer clear(in)
	if err != nil {
		return &Error{Place: "message", Err: ErrRead}
	}
	out, err := m.Append(make([]byte, 0, len(in)+1024), in)
	if err != nil {
		return err
	}
	n, err := dst.Write(out)
	if err == nil && n < len(out) {
		err = io.ErrShortWrite
	}
	return err
}

// Format writes nothing of the redactor but its name.
func (m *Redactor) Format(f fmt.State, _ rune) { fmt.Fprint(f, "mailpii.Redactor") }
