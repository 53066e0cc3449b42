package papers

import (
	"strings"

	"github.com/sladd-go/sladd/locale/internal/hidden"
	"github.com/sladd-go/sladd/pii"
)

// MRZ is a parsed machine-readable zone. It prints as its kind.
type MRZ struct{ hidden.Value }

// ParseMRZ parses a whole zone: two lines of 44 characters or of 36, or three of 30. What parts the lines, blanks and line ends, may
// stand anywhere or be left out. The check digits of the number and of both dates must be right. Canonical
// is its characters without blanks, in capitals. Its errors unwrap to pii.ErrForm or ErrChecksum.
func ParseMRZ(s string) (MRZ, error) {
	b := []byte(strings.ToUpper(strings.Join(strings.Fields(s), "")))
	var z zoneLine
	data, number, dates := 0, 0, 13
	switch len(b) {
	case 88:
		data = 44
	case 72:
		data = 36
	case 90:
		data, number, dates = 30, 5, 0
	default:
		return MRZ{}, valueError(kindPassport, pii.ErrForm)
	}
	z.read(b, 0)
	first := z.holder()
	if number > 0 {
		first = z.card()
	}
	z.read(b, data)
	if !first || number == 0 && !z.data() || number > 0 && !z.cardData() {
		return MRZ{}, valueError(kindPassport, pii.ErrForm)
	}
	if number == 0 {
		number = data
	}
	expiry := dates + 8
	if !zoneCheck(b[number:number+10], 24) || !zoneCheck(z.c[dates:dates+7], 0) || !zoneCheck(z.c[expiry:expiry+7], 0) {
		return MRZ{}, valueError(kindPassport, pii.ErrChecksum)
	}
	return MRZ{hidden.New(kindPassport, string(b))}, nil
}

// Number returns the number of the document, empty for the zero MRZ.
func (m MRZ) Number() string {
	c, i := m.Canonical(), 5
	switch len(c) {
	case 0:
		return ""
	case 88:
		i = 44
	case 72:
		i = 36
	}
	return strings.TrimRight(c[i:i+9], "<")
}
