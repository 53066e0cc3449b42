package mailpii

import (
	"bytes"
	"strings"
)

// A field is one field of a header.
type field struct {
	name  string // as it is written
	key   string // in lower case
	raw   []byte // all of it, line ends included
	value []byte // what stands behind the colon, folded as it was
}

// A header is the head of a message or part.
type header struct {
	fields []field
	sep    []byte // the empty line, or nil if there is none
	body   []byte
	nl     string // how lines end
}

// header reads the head of src.
func (w *walk) header(src []byte, place string) (*header, error) {
	h := &header{nl: "\r\n"}
	if i := bytes.IndexByte(src, '\n'); i == 0 || i > 0 && src[i-1] != '\r' {
		h.nl = "\n"
	}
	at := 0
	for at < len(src) {
		n := bytes.IndexByte(src[at:], '\n') + 1
		if n == 0 {
			n = len(src) - at
		}
		line := src[at : at+n]
		text, ended := bytes.CutSuffix(line, []byte("\n"))
		if ended {
			text = bytes.TrimSuffix(text, []byte("\r"))
		}
		if len(text) == 0 {
			h.sep, h.body = line, src[at+n:]
			return h, nil
		}
		if at += n; at > w.m.limits.Header {
			return nil, w.limit(place)
		}
		if bytes.ContainsAny(text, "\r\x00") {
			return nil, w.fail(place+" header", ErrSyntax)
		}
		if text[0] == ' ' || text[0] == '\t' {
			if len(h.fields) == 0 {
				return nil, w.fail(place+" header", ErrSyntax)
			}
			f := &h.fields[len(h.fields)-1]
			f.raw = src[at-n-len(f.raw) : at]
			f.value = f.raw[len(f.name)+1:]
			continue
		}
		name, _, ok := bytes.Cut(text, []byte(":"))
		if !ok || !fieldName(name) {
			return nil, w.fail(place+" header", ErrSyntax)
		}
		if len(h.fields) == w.m.limits.Fields {
			return nil, w.limit(place)
		}
		h.fields = append(h.fields, field{name: string(name), key: strings.ToLower(string(name)), raw: line, value: line[len(name)+1:]})
	}
	return h, nil
}

func fieldName(b []byte) bool {
	for _, c := range b {
		if c <= ' ' || c >= 0x7F {
			return false
		}
	}
	return len(b) > 0
}

// one returns the value of the only field of that name, unfolded, or "" if there is none. Two are an
// error: readers differ in which they take.
func (h *header) one(key string) (string, bool) {
	value, n := "", 0
	for i := range h.fields {
		if f := &h.fields[i]; f.key == key {
			value, n = unfold(f.value), n+1
		}
	}
	return value, n < 2
}

func (h *header) has(key string) bool {
	for i := range h.fields {
		if h.fields[i].key == key {
			return true
		}
	}
	return false
}

// unfold returns the value of a field in one line.
func unfold(value []byte) string {
	return strings.TrimSpace(lineEndings.Replace(string(value)))
}

var lineEndings = strings.NewReplacer("\r", "", "\n", "")

// fold returns a field whose value is text that has no line end.
func fold(name, text, nl string) []byte {
	out := []byte(name + ":")
	width, any := len(out), false
	for word := range strings.SplitSeq(strings.TrimSpace(text), " ") {
		if any && word != "" && width+1+len(word) > 76 {
			out = append(out, nl...)
			width = 0
		}
		out = append(append(out, ' '), word...)
		width += 1 + len(word)
		any = any || word != ""
	}
	return append(out, nl...)
}

// What the names of fields say, in lower case.
var (
	dropped = names(`received x-received return-path delivered-to x-delivered-to x-original-to x-forwarded-to x-forwarded-for
		envelope-to x-envelope-to x-envelope-from x-originating-ip x-originating-email x-sender-ip x-source-ip x-client-ip x-mailer-ip
		authentication-results received-spf dkim-signature domainkey-signature x-google-dkim-signature
		x-google-smtp-source x-gm-message-state x-gm-features x-provags-id x-ui-out-filterresults authentication-results-original
		autocrypt openpgp face x-face bimi-selector bimi-location bimi-indicator user-agent x-mailer
		list-unsubscribe list-unsubscribe-post feedback-id x-feedback-id thread-index
		content-md5 content-digest content-length content-description content-location lines status x-status x-uid x-uidl
		x-antispam x-forefront-antispam-report x-microsoft-antispam x-microsoft-antispam-message-info x-tmn`)
	droppedPrefixes = []string{"arc-", "x-ms-", "x-microsoft-", "x-exchange-", "x-forefront-", "x-google-", "x-gm-", "x-spam-", "x-ses-", "x-sg-", "x-mailgun-", "x-yahoo-", "x-ymail-"}
	addressed       = names(`from sender reply-to to cc bcc resent-from resent-sender resent-reply-to resent-to resent-cc resent-bcc
		mail-followup-to mail-reply-to disposition-notification-to return-receipt-to errors-to apparently-to x-sender
		x-authenticated-sender x-reply-to`)
	identified = names(`message-id in-reply-to references resent-message-id original-message-id x-message-id`)
	dated      = names(`date resent-date delivery-date arrival-date last-attempt-date`)
	// Names of fields that an Error and a report may show.
	shown = names(`subject mime-version content-type content-transfer-encoding content-disposition content-id comments keywords`)
)

func names(list string) map[string]bool {
	m := make(map[string]bool)
	for _, n := range strings.Fields(list) {
		m[n] = true
	}
	return m
}

func drops(key string) bool {
	if dropped[key] {
		return true
	}
	for _, p := range droppedPrefixes {
		if strings.HasPrefix(key, p) {
			return true
		}
	}
	return false
}

// where returns the place of a field, for an Error or a report.
func where(place, key string) string {
	if shown[key] || addressed[key] || identified[key] || dated[key] {
		return place + " header " + key
	}
	return place + " header"
}
