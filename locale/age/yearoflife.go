package age

import (
	"github.com/sladd-go/sladd/locale/internal/hashed"
	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

// yearOfLife takes the ones and the year behind the tens of an ordinal to it, as Icelanders tell in which year of life somebody is:
// "á sjötugasta og níunda ári".
func (c *candidate) yearOfLife(w *scene) {
	n := c.last + 3
	if n >= len(w.List) || roleAt(w, n-2)&and == 0 || w.List[n-2].Gap|w.List[n-1].Gap|w.List[n].Gap != pii.GapBlank ||
		!yearthOnes.Has(hash(w.Of(n-1))) || !yearths.Has(hash(w.Of(n))) {
		return
	}
	c.last = n
}

var (
	yearthOnes = hashed.New(words.Set(`fyrsta öðru ödru þriðja þridja fjórða fjorda fimmta sjötta sjotta sjöunda sjounda áttunda attunda níunda niunda`))
	yearths    = hashed.New(words.Set(`ári ari aldursári aldursari`))
)
