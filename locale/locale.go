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
//
// Those of one country alone take a telephone number without a country code for one of that country, so that it has the same
// pseudonym with the code and without.
func In(regions ...language.Region) []*pii.Recognizer {
	rs := worldwide()
	var served []string
	for _, c := range countries {
		own := c.served(regions)
		if len(own) > 0 {
			rs = append(rs, c.recognizers()...)
		}
		served = append(served, own...)
	}
	if len(served) == 1 {
		atHome(rs, served[0])
	}
	return rs
}

// atHome gives the recognizers of telephone numbers among rs the canonical form of a region.
func atHome(rs []*pii.Recognizer, region string) {
	for i, r := range rs {
		if r == world.PhoneRecognizer || r == world.PhoneExtensionRecognizer {
			own := *r
			own.Canonical = world.CanonicalPhone(region)
			rs[i] = &own
		}
	}
}

// served returns the codes of c that lie in one of the regions.
func (c country) served(regions []language.Region) (own []string) {
	for _, code := range c.codes {
		region := language.MustParseRegion(code)
		if slices.ContainsFunc(regions, func(r language.Region) bool { return r.Contains(region) }) {
			own = append(own, code)
		}
	}
	return own
}
