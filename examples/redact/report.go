package main

import (
	"io"
	"path/filepath"
	"strings"
	"time"
	"unicode"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/pii"
)

// count counts a finding for the report.
func (w *worker) count(f pii.Finding) {
	d := w.policy.Decide(f.Kind, f.Category, f.Confidence)
	err := w.counts.Add(classify.Key{Source: w.source, Day: w.day, Kind: f.Kind, Category: f.Category,
		Purpose: d.Purpose, Action: d.Action, Retention: d.Retention}, 1)
	if err != nil {
		w.badKey = err
	}
}

// today is the day of the report, in UTC.
func today() string { return time.Now().UTC().Format(time.DateOnly) }

// sourceOf makes of a file's name the name of a source, which must not look like a value: digits
// are left out.
func sourceOf(file string) string {
	name := strings.Map(func(r rune) rune {
		switch {
		case unicode.IsDigit(r):
			return -1
		case unicode.IsLetter(r) || r == '.' || r == '_' || r == '-':
			return r
		}
		return '_'
	}, filepath.Base(file))
	name = strings.TrimLeft(name, "._-")
	k := classify.Key{Source: name, Day: "2026-01-01", Kind: "email", Category: classify.Contact, Action: classify.Keep}
	if k.Validate() != nil {
		return "file"
	}
	return name
}

// writeReport writes the counts as one page, with what the policy says of purposes.
func (p *pipeline) writeReport(w io.Writer, v *classify.Inventory) error {
	what := "Counted by the command redact" + policyName(p.e.policy) + ". It holds no value of any message."
	return v.WriteHTML(w, classify.Record{Date: p.e.day, Description: what})
}

func policyName(p *classify.Policy) string {
	if p.Name() == "" {
		return ""
	}
	return " with the policy " + p.Name()
}
