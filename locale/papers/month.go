package papers

// months maps a folded name of a month, or the first letters of one, to its number. An entry
// that ends in '*' takes any ending: heinäkuuta, septembri.
var months = func() map[string]int {
	m := map[string]int{}
	for i, names := range [12][]string{
		{"jan", "januar", "januari", "january", "janúar", "tammikuu", "tammi", "tammik"},
		{"feb", "febr", "februar", "februari", "february", "febrúar", "helmikuu", "helmi", "helmik"},
		{"mar", "mars", "marts", "march", "maaliskuu", "maalis", "maalisk"},
		{"apr", "april", "apríl", "huhtikuu", "huhti", "huhtik"},
		{"maj", "mai", "may", "maí", "toukokuu", "touko", "toukok"},
		{"jun", "juni", "june", "júní", "kesäkuu", "kesä", "kesäk", "jún"},
		{"jul", "juli", "july", "júlí", "heinäkuu", "heinä", "heinäk", "júl"},
		{"aug", "august", "augusti", "ágúst", "elokuu", "elo", "elok", "ágú"},
		{"sep", "sept", "september", "syyskuu", "syys", "syysk"},
		{"okt", "oct", "oktober", "october", "október", "lokakuu", "loka", "lokak"},
		{"nov", "november", "nóvember", "marraskuu", "marras", "marrask", "nóv"},
		{"dec", "des", "december", "desember", "joulukuu", "joulu", "jouluk"},
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
	if n := len(f); n > 6 && string(f[n-3:]) == "uun" { // toukokuun 4. 1990
		f = f[:n-1]
	}
	return months[string(f)]
}
