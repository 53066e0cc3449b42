package pii

import (
	"net/netip"
	"strconv"
	"strings"

	"github.com/sladd-go/sladd/classify"
)

// appendGeneral appends something coarser than value in the form of a label, as the
// policy's detail says: [BIRTHDATE:1985]. Without a detail it is the kind's own. What can't be
// made coarser becomes the plain label.
func (r *Redactor) appendGeneral(dst, value []byte, f *Finding, detail string) ([]byte, error) {
	was := len(dst)
	dst = appendLabel(dst, f.Kind)
	form, _, err := r.canonical(f.Kind, value)
	if err != nil {
		return dst[:was], err
	}
	if detail == "" {
		detail = ownDetail(f)
	}
	coarse, err := r.coarse(f, string(value), form, detail)
	if err != nil {
		return dst[:was], err
	}
	if coarse == "" {
		return dst, nil
	}
	end := len(dst)
	dst = append(append(append(dst[:end-1], ':'), coarse...), ']')
	if labelEnd(dst[was:], 0) != len(dst)-was { // it holds what a label can't
		dst = append(dst[:end-1], ']')
	}
	return dst, nil
}

// ownDetail returns the detail of a kind for which the policy names none.
func ownDetail(f *Finding) string {
	switch f.Kind {
	case "ip.v4", "ip.v6":
		return "network"
	case "phone", "iban":
		return "country"
	case "geo":
		return "grid"
	case "card":
		return "issuer"
	}
	switch f.Category {
	case classify.Birth:
		return "year"
	case classify.NationalID:
		return "decade"
	case classify.Contact, classify.OnlineID:
		return "domain"
	case classify.Location:
		return "region"
	case classify.Financial:
		return "country"
	}
	return ""
}

// coarse returns what a detail tells of a value, or nothing. form is its canonical form.
func (r *Redactor) coarse(f *Finding, value, form, detail string) (string, error) {
	switch detail {
	case "year", "decade", "age_band", "decade_sex":
		return r.birth(f, value, form, detail)
	case "network":
		return network(form), nil
	case "domain":
		return domain(form, f.Kind), nil
	case "grid":
		return grid(form), nil
	case "region":
		if f.Kind == "address" {
			return postalRegion(foldValue(value, true)), nil
		}
		return "", nil
	}
	// country, issuer: what the recognizer tells, or else where its numbers are from.
	s, ok, err := r.fact(f.Kind, value, detail)
	if ok || err != nil {
		return s, err
	}
	if x := r.forms[f.Kind]; x != nil && (detail == "country" || f.Category == classify.NationalID) {
		return x.region, nil
	}
	return "", nil
}

// birth returns the year of birth or what is coarser. The sex is told only if it was asked
// for by name.
func (r *Redactor) birth(f *Finding, value, form, detail string) (string, error) {
	s, ok, err := r.fact(f.Kind, value, "year")
	if err != nil {
		return "", err
	}
	if !ok && f.Category == classify.Birth {
		if detail == "age_band" { // an age itself
			age, told, err := r.fact(f.Kind, value, "age")
			if n, bad := strconv.Atoi(age); told && err == nil && bad == nil {
				return band(n), nil
			} else if err != nil {
				return "", err
			}
		}
		s = form
	}
	year, err := strconv.Atoi(s)
	if err != nil || len(s) != 4 || year < 1800 || year > 2199 {
		return "", nil
	}
	decade := strconv.Itoa(year/10*10) + "s"
	switch detail {
	case "year":
		return s, nil
	case "age_band":
		return band(r.year - year), nil
	case "decade_sex":
		sex, ok, err := r.fact(f.Kind, value, "sex")
		if ok {
			decade += "-" + sex
		}
		return decade, err
	}
	return decade, nil
}

// band returns the ten years that an age lies in.
func band(age int) string {
	if age < 0 || age > 130 {
		return ""
	}
	low := age / 10 * 10
	return strconv.Itoa(low) + "-" + strconv.Itoa(low+9)
}

// network returns the /24 of an IPv4 address and the /48 of an IPv6 address, with '-'
// for the '/', which no label holds.
func network(form string) string {
	a, err := netip.ParseAddr(form)
	if err != nil {
		return ""
	}
	a = a.Unmap().WithZone("")
	bits := 24
	if a.Is6() {
		bits = 48
	}
	p, err := a.Prefix(bits)
	if err != nil {
		return ""
	}
	return p.Addr().String() + "-" + strconv.Itoa(bits)
}

// domain returns the host of an e-mail address, of a name at a host, or of a web address. A
// domain may itself name a person.
func domain(form, kind string) string {
	host := form
	switch {
	case kind == "url":
		if _, rest, ok := strings.Cut(host, "://"); ok {
			host = rest
		}
		if i := strings.IndexAny(host, "/?#"); i >= 0 {
			host = host[:i]
		}
		host = host[strings.LastIndexByte(host, '@')+1:]
		host, _, _ = strings.Cut(host, ":")
	case strings.LastIndexByte(form, '@') > 0:
		host = form[strings.LastIndexByte(form, '@')+1:]
	default:
		return ""
	}
	host = strings.ToLower(host)
	if _, err := netip.ParseAddr(host); err == nil || !strings.Contains(host, ".") {
		return ""
	}
	return host
}

// grid returns latitude and longitude to a tenth of a degree, which is 11 km at most.
func grid(form string) string {
	a, b, ok := strings.Cut(form, ",")
	lat, err1 := strconv.ParseFloat(a, 64)
	lon, err2 := strconv.ParseFloat(b, 64)
	if !ok || err1 != nil || err2 != nil {
		return ""
	}
	tenth := func(v float64) string {
		if s := strconv.FormatFloat(v, 'f', 1, 64); s != "-0.0" {
			return s
		}
		return "0.0"
	}
	return tenth(lat) + "_" + tenth(lon)
}

// postalRegion returns the first two digits of the postal code in a folded address: the last
// four or five digits in one word, or three and two in two.
func postalRegion(folded string) string {
	ws := strings.Fields(folded)
	digits := func(i int) int {
		if i < 0 || strings.Trim(ws[i], "0123456789") != "" {
			return 0
		}
		return len(ws[i])
	}
	for i := len(ws) - 1; i >= 0; i-- {
		switch n := digits(i); {
		case n == 4 || n == 5:
			return ws[i][:2]
		case n == 2 && digits(i-1) == 3:
			return ws[i-1][:2]
		}
	}
	return ""
}
