// Package locale is the index of what the library knows: the recognizers of every
// country and those of the whole world.
package locale

import (
	"slices"

	"golang.org/x/text/language"

	"github.com/sladd-go/sladd/locale/age"
	"github.com/sladd-go/sladd/locale/asked"
	"github.com/sladd-go/sladd/locale/dk"
	"github.com/sladd-go/sladd/locale/fi"
	"github.com/sladd-go/sladd/locale/is"
	"github.com/sladd-go/sladd/locale/no"
	"github.com/sladd-go/sladd/locale/papers"
	"github.com/sladd-go/sladd/locale/people"
	"github.com/sladd-go/sladd/locale/pieces"
	"github.com/sladd-go/sladd/locale/se"
	"github.com/sladd-go/sladd/locale/told"
	"github.com/sladd-go/sladd/locale/topics"
	"github.com/sladd-go/sladd/locale/world"
	"github.com/sladd-go/sladd/pii"
)

// A country is the regions that its recognizers serve, its own first, and those of its numbers, written and said in words.
type country struct {
	codes   []string
	numbers func() []*pii.Recognizer
	said    func(*pii.Lexicon) []*pii.Recognizer
}

var countries = []country{
	{[]string{"SE"}, se.Recognizers, se.Spoken},
	{[]string{"DK", "FO", "GL"}, dk.Recognizers, dk.Spoken},
	{[]string{"NO", "SJ"}, no.Recognizers, no.Spoken},
	{[]string{"FI", "AX"}, fi.Recognizers, nil},
	{[]string{"IS"}, is.Recognizers, is.Spoken},
}

// All returns the recognizers of every country and of the world, in the order of precedence
// that pii.NewScanner wants. The slice is the caller's, what it points to is not.
func All() []*pii.Recognizer {
	rs := worldwide()
	for _, c := range countries {
		rs = append(rs, c.recognizers()...)
	}
	return rs
}

func (c country) recognizers() []*pii.Recognizer {
	rs := append(c.numbers(), pieces.Recognizers(c.codes[0])...)
	if c.said != nil {
		rs = append(rs, c.said(people.Lexicon)...)
	}
	return rs
}

// worldwide returns what serves every region: kinds without a country, and those that
// every country has.
func worldwide() []*pii.Recognizer {
	return slices.Concat(world.Recognizers(), papers.Recognizers(), people.Recognizers(), topics.Recognizers(), age.Recognizers(), told.Recognizers(), world.Spoken(people.Lexicon), papers.Spoken(people.Lexicon), asked.Recognizers())
}

// In returns the recognizers of the regions and of the world. A region may be a
// country or hold some: "154" is Northern Europe. A region that we know nothing of
// adds nothing: In of such regions alone returns what is worldwide.
func In(regions ...language.Region) []*pii.Recognizer {
	rs := worldwide()
	for _, c := range countries {
		if serves(c.codes, regions) {
			rs = append(rs, c.recognizers()...)
		}
	}
	return rs
}

func serves(codes []string, regions []language.Region) bool {
	for _, code := range codes {
		own := language.MustParseRegion(code)
		for _, r := range regions {
			if r.Contains(own) {
				return true
			}
		}
	}
	return false
}
