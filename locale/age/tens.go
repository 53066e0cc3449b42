package age

import (
	"bytes"

	"github.com/sladd-go/sladd/locale/internal/hashed"
	"github.com/sladd-go/sladd/locale/internal/words"
)

// The tens of somebody's years in one word: "i firserne", "in her eighties", "i åttiårene", "kahdeksissakymmenissä".

// tensSaid are the words for them. What ends in years, "åttiårene", is read as other words of an age are.
var tensSaid = func() map[string]int {
	said := map[string]int{}
	for v, list := range [...]string{
		"tyverne twenties kaksissakymmenissä", "trediverne thirties kolmissakymmenissä", "fyrrerne forties nelissäkymmenissä",
		"halvtredserne fifties viisissäkymmenissä", "tresserne sixties kuusissakymmenissä", "halvfjerdserne seventies seitsemissäkymmenissä",
		"firserne eighties kahdeksissakymmenissä", "halvfemserne nineties yhdeksissäkymmenissä",
	} {
		for w := range bytes.FieldsSeq([]byte(list)) {
			said[string(w)] = 20 + 10*v
		}
	}
	addSpelled(said)
	return said
}()

var tensTable = hashed.New(tensSaid)

// tensOf returns the tens of years that b, in lower case, says, or 0.
func tensOf(b []byte) int {
	if len(b) < len("forties") || !mayBegin(b) {
		return 0
	}
	v, _ := tensTable.Get(hash(b))
	return v
}

// isTens reports whether word k, in words, is the tens of somebody's years.
func isTens(w *scene, k int) bool {
	var buf [wordMax]byte
	b := words.Lower(buf[:], w.Of(k))
	return tensOf(b) > 0 || bytes.HasSuffix(b, []byte("årene"))
}

// ofTens reports whether word k stands between "in" and somebody's tens: the "late" of "in her late eighties", "begyndelsen" and "af".
func ofTens(w *scene, k int) bool {
	return partOfTens[string(w.Of(k))] || k > 0 && roleAt(w, k)&of != 0 && partOfTens[string(w.Of(k-1))]
}

var partOfTens = words.Set(`late early mid upper slutten slutet slutningen starten begynnelsen begyndelsen början midten mitten midt mitt`)

// isNounOfYears reports whether b, a word of an age, is who is so old or how old he is: "åttioåring", "åttiårene", "åttioårsåldern".
func isNounOfYears(b []byte) bool {
	for _, part := range [...]string{"ring", "vuot", "årene", "ålder", "alder"} {
		if bytes.Contains(b, []byte(part)) {
			return true
		}
	}
	return false
}
