package papers

// months maps a folded name of a month, or the first letters of one, to its number. An entry
// that ends in '*' takes any ending: heinäkuuta, septembri.
var months = func() map[string]int {
	m := map[string]int{}
	for i, names := range [12][]string{
		{"jan", "januar", "januari", "january", "janúar", "tammikuu", "tammi"},
		{"feb", "febr", "februar", "februari", "february", "febrúar", "helmikuu", "helmi"},
		{"mar", "mars", "marts", "march", "maaliskuu", "maalis"},
		{"apr", "april", "apríl", "huhtikuu", "huhti"},
		{"maj", "mai", "may", "maí", "toukokuu", "touko"},
		{"jun", "juni", "june", "júní", "kesäkuu", "kesä"},
		{"jul", "juli", "july", "júlí", "heinäkuu", "heinä"},
		{"aug", "august", "augusti", "ágúst", "elokuu", "elo"},
		{"sep", "sept", "september", "syyskuu", "syys"},
		{"okt", "oct", "oktober", "october", "október", "lokakuu", "loka"},
		{"nov", "november", "nóvember", "marraskuu", "marras"},
		{"dec", "des", "december", "desember", "joulukuu", "joulu"},
	} {
		for _, n := range names {
			var w word
			w.fold([]byte(n))
			m[string(w.bytes())] = i + 1
		}
	}
	return m
}()

// month returns the number of the month that b names, or 0.
func month(b []byte) int {
	if len(b) < 3 || len(b) > 14 {
		return 0
	}
	switch b[0] | 0x20 { // what months begin with
	case 'j', 'f', 'm', 'a', 's', 'o', 'n', 'd', 't', 'h', 'k', 'e', 'l', 0xC3 | 0x20:
	default:
		return 0
	}
	var w word
	w.fold(b)
	f := w.bytes()
	if n := len(f); n > 6 && string(f[n-2:]) == "ta" { // heinäkuuta
		f = f[:n-2]
	}
	return months[string(f)]
}
