package main

import (
	"bytes"
	_ "embed"
	"fmt"
	"html"
	"html/template"
	"io"
	"strconv"
	"unicode/utf8"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/pii"
)

//go:embed page.html.tmpl
var pageText string

var pageParts = template.Must(template.New("page").Parse(pageText))

// A shown is a finding on the page.
type shown struct {
	f              pii.Finding
	value, written []byte
}

// While a message is escaped its findings are numbers between two private-use characters, which
// a message that holds them itself loses.
const (
	holdOpen  = '\ue000'
	holdClose = '\ue001'
)

// hidden stands for a value that isn't to be shown, whatever its length.
const hidden = "█████"

// page appends a message as an item of the page's list. As the whole record is shown, every field of it
// is looked at, whatever -field says.
func (w *worker) page(dst, text []byte, n int64) ([]byte, error) {
	text = bytes.Map(func(r rune) rune {
		if r == holdOpen || r == holdClose {
			return utf8.RuneError
		}
		return r
	}, text)
	w.shown = w.shown[:0]
	var err error
	if w.marked, err = w.rewrite(w.act, w.marked[:0], text, w.hold); err != nil {
		return dst, err
	}
	dst = fmt.Appendf(dst, `<li id="m%d" value="%d">`, n, n)
	rest := w.marked
	for len(rest) > 0 {
		i := bytes.IndexRune(rest, holdOpen)
		if i < 0 {
			break
		}
		dst = append(dst, html.EscapeString(string(rest[:i]))...)
		rest = rest[i+len(string(holdOpen)):]
		end := bytes.IndexRune(rest, holdClose)
		if end < 0 {
			break
		}
		k, err := strconv.Atoi(string(rest[:end]))
		if err == nil && k >= 0 && k < len(w.shown) {
			dst = w.appendShown(dst, &w.shown[k])
		}
		rest = rest[end+len(string(holdClose)):]
	}
	return append(append(dst, html.EscapeString(string(rest))...), "</li>"...), nil
}

// hold keeps a finding and appends its number.
func (w *worker) hold(dst, value, written []byte, path string, f pii.Finding) []byte {
	w.note(path, f)
	w.count(f)
	dst = strconv.AppendInt(utf8.AppendRune(dst, holdOpen), int64(len(w.shown)), 10)
	w.shown = append(w.shown, shown{f, bytes.Clone(value), bytes.Clone(written)})
	return utf8.AppendRune(dst, holdClose)
}

// appendShown appends a finding: as it stood in the message, or hidden, and as it was written. One of
// both is seen. Without -raw what the policy leaves in the text is hidden too.
func (w *worker) appendShown(dst []byte, s *shown) []byte {
	before, after := string(s.value), string(s.written)
	if !w.o.raw {
		if before = hidden; bytes.Equal(s.value, s.written) {
			after = hidden
		}
	}
	esc := html.EscapeString
	return fmt.Appendf(dst, `<mark class="c %[1]s" title="%[2]s, %[3]s: %[4]s" data-kind="%[2]s">`+
		`<span class="v">%[5]s</span><span class="r">%[6]s</span></mark>`,
		esc(s.f.Category.String()), esc(s.f.Kind), esc(s.f.Confidence.String()), esc(s.f.Evidence.String()), esc(before), esc(after))
}

// appendBadMessage appends an item for a message that can't be treated.
func appendBadMessage(dst []byte, n int64, err error) []byte {
	return fmt.Appendf(dst, `<li class="bad" value="%d">%s</li>`, n, html.EscapeString(err.Error()))
}

// pageHead writes what stands before the messages.
func (p *pipeline) pageHead(w io.Writer) error {
	var names []string
	for _, c := range classify.Categories() {
		names = append(names, c.String())
	}
	return p.part(w, "head", map[string]any{"Day": p.e.day, "Categories": names, "Raw": p.o.raw, "Policy": p.e.policy.Name()})
}

// pageFoot writes what stands behind them: the counts.
func (p *pipeline) pageFoot(w io.Writer, v *classify.Inventory) error {
	type row struct {
		classify.Key
		Count int64
	}
	kinds := map[string]int{}
	var rows []row
	for _, k := range v.Keys() {
		at, ok := kinds[k.Kind]
		if !ok {
			at = len(rows)
			kinds[k.Kind] = at
			rows = append(rows, row{Key: k})
		}
		rows[at].Count += v.Count(k)
	}
	return p.part(w, "foot", map[string]any{"Rows": rows, "Total": v.Total()})
}

func (p *pipeline) part(w io.Writer, name string, data any) error {
	var b bytes.Buffer
	if err := pageParts.ExecuteTemplate(&b, name, data); err != nil {
		return err
	}
	_, err := w.Write(b.Bytes())
	return err
}
