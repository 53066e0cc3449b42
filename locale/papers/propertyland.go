package papers

import "github.com/sladd-go/sladd/pii"

var (
	landSE   = newLexicon(`*fastighet* fastighetsbet* tomt tomten tomtens *bygglov* lagfart* stamfastighet* skogsfastighet*`)
	landDK   = newLexicon(`matr *matrikel* matrnr* matrikelnr* *matrikelnum* mtr`)
	landNO   = newLexicon(`*eiendom* *eigedom* gbnr matrikkel* *matrikkelnum* gnr bnr gårds tomt tomta tomten skjøte* hytta hytte*`)
	landFI   = newLexicon(`*kiinteist* tontti* tontin tontilla tonttimme tila tilan määräala* rekisteriyksikk* fastighet* fastighetsbet*`)
	landIS   = newLexicon(`*fasteign* *fastanúm* *fastanum* eign eignar eignin eigninni matsnúm*`)
	landFill = newLexicon(`för till av vid hos från for til fra nr no nro num nummer numret nummeret number numero er är ar on is var i på den det min mitt mit vår vårt vores vårs eigar eignar bnr gnr bruksnr og och`)
	ejerlav  = newLexicon(`by bygrunde bygrund markjorder markjord jorder hovedgård overdrev mark sogn ejerlav købstad kgs kirke vestre østre nørre sønder hgd`)
	gardsNr  = newLexicon(`gnr gårdsnr gårdsnummer gardsnr gardsnummer`)
	bruksNr  = newLexicon(`bnr bruksnr bruksnummer`)
	festeNr  = newLexicon(`fnr festenr festenummer`)
	sectNr   = newLexicon(`snr seksjonsnr seksjonsnummer seksjon`)
	notTract = newLexicon(`kl klockan klokken klokka klo joh johannes matt matteus mark markus luk lukas lukasevangeliet johannesevangeliet apg rom romarbrevet kor korinthierbrevet korintierbrevet korinterbrev mos mosebok moseboken mosebog psaltaren psalm ps upp jes jesaja ordspråksboken mån tis ons tor tors fre lör sön mandag tirsdag onsdag torsdag fredag lørdag søndag måndag tisdag lördag söndag öppet
		skala scale ff if ik bk fc aik hif iff bois hockey mål resultat vann slog kap kapitel prov sura koranen sms mail tid start slut lunch frukost middag avgång ankomst version`)
)

// scanProperty reads the property whose first digit is b[i].
func scanProperty(b []byte, i int) (start, end int, r pii.Reading) {
	c := at(b, digits(b, i))
	if c == ':' {
		x := tractAt(b, i, false)
		if x.country == "" {
			return 0, 0, r
		}
		r = pii.Reading{Bits: 2, Need: true, Evidence: pii.HasForm}
		if x.named {
			r.Bits = 4
			if near(b, x.start, landSE, landFill, 0) {
				r.Bits = 8
			}
		}
		return x.start, x.end, r
	}
	if e := digits(b, i); e-i == 7 && at(b, i-1)|0x20 == 'f' && ends(b, e) { // F2863483
		if x := landAt(b, i); x.country == "IS" && near(b, x.start, landIS, landFill, 1) {
			return x.start, x.end, pii.Reading{Bits: 6, Need: true, Evidence: pii.HasForm}
		}
		return 0, 0, r
	}
	if c != '-' && c != '/' && c != ' ' && c != '.' && c != ',' && !isLetter(c) || digits(b, i)-i > 5 {
		return 0, 0, r
	}
	// Most numbers go here: gnr, matr. and their like end in r, l or n; dashes and slashes are forms.
	if p := lastLetter(b, i) | 0x20; c != '-' && c != '/' && p != 'r' && p != 'l' && p != 'n' && p != 'f' {
		return 0, 0, r
	}
	x := landAt(b, i)
	r = pii.Reading{Bits: 4, Need: true, Evidence: pii.HasForm}
	switch x.country {
	case "NO":
		if x.named {
			return x.start, x.end, pii.Reading{Bits: 12, Evidence: pii.HasForm}
		}
		if !near(b, x.start, landNO, landFill, 1) {
			r.Bits = 1
			if x.nums[0] > 0 {
				r.Bits = 3
			}
		}
	case "DK":
		if near(b, x.start, landDK, landFill, 0) {
			return x.start, x.end, pii.Reading{Bits: 14, Evidence: pii.Position}
		}
		return 0, 0, pii.Reading{}
	case "FI":
		if near(b, x.start, landFI, landFill, 1) {
			r.Bits = 8
		}
	case "IS":
		if !near(b, x.start, landIS, landFill, 1) {
			return 0, 0, pii.Reading{}
		}
		r.Bits = 6
	default:
		return 0, 0, pii.Reading{}
	}
	return x.start, x.end, r
}

// tractAt reads a Swedish designation whose block begins at b[s]: tract and perhaps municipality
// before block:unit. Alone, without the words that name the kind, it takes names in any case.
func tractAt(b []byte, s int, alone bool) (x land) {
	i := digits(b, s)
	e := digits(b, min(i+1, len(b)))
	if at(b, i) != ':' || e-i < 2 || e-i > 5 || i-s > 4 || b[s] == '0' || b[i+1] == '0' || !ends(b, e) {
		return x
	}
	if c := at(b, s-1); s > 0 && c != ' ' || at(b, e) == ' ' && at(b, e+1) == ':' {
		return x
	}
	x = land{start: s, end: e}
	var w word
	names, k := 0, s
	for names < 4 {
		lo, hi, ok := before(b, k)
		if !ok || k-hi != 1 || b[hi] != ' ' {
			break
		}
		w.fold(b[lo:hi])
		if landSE.has(&w) || landFill.has(&w) && !alone {
			break
		}
		if !capital(b[lo:hi]) && !alone && !(names < 2 && near(b, lo, landSE, landFill, 1-names)) {
			break
		}
		if notTract.has(&w) {
			return land{}
		}
		k = lo
		names++
		x.start = lo
	}
	x.named = names > 0
	switch {
	case names > 0 && s-x.start > 3: // a name of three letters or more
		x.country = "SE"
	case names == 0 && !alone && number(b[i+1:e]) > 59: // no time; the tract was named before
		x.country = "SE"
	}
	return x
}

// lastLetter returns the byte before b[i] and the few blanks and stops before it.
func lastLetter(b []byte, i int) byte {
	for k := i - 1; k >= 0 && i-k < 4; k-- {
		if b[k] != ' ' && b[k] != '.' && b[k] != ':' {
			return b[k]
		}
	}
	return 0
}

// landAt reads the designations of the other countries from the first digit at b[i] on.
func landAt(b []byte, i int) (x land) {
	if gnr, ok := gardsAt(b, i); ok {
		return gnr
	}
	e := digits(b, i)
	x = land{start: i}
	if c := at(b, i-1); isDigit(c) || c == '-' || c == '/' || c == '.' && isDigit(at(b, i-2)) {
		return land{}
	}
	switch c := at(b, e); {
	case c == '-':
		m := digits(b, e+1)
		if m == e+1 {
			return land{}
		}
		if n := number(b[i:e]); at(b, m) == '-' && e-i <= 3 && m-e <= 4 && n >= 5 && n <= 992 { // 91-432-3-218
			g := digits(b, m+1)
			u := digits(b, min(g+1, len(b)))
			if g > m+1 && g-m <= 5 && at(b, g) == '-' && u > g+1 && u-g <= 5 && ends(b, u) {
				x.country, x.end = "FI", u
			}
			return x
		}
		if n := number(b[i:e]); e-i == 4 && n >= 301 && n <= 5799 && at(b, m) == '/' && m-e <= 5 { // 4601-164/88
			x.nums[0] = n
			return x.slashes(b, e+1, m)
		}
		if e-i == 3 && m-e == 5 && b[i] == '2' && ends(b, m) { // 265-8142
			x.country, x.end = "IS", m
			x.nums[0] = number(b[i:e])*10000 + number(b[e+1:m])
			if p := at(b, i-1) | 0x20; p == 'f' && !isWord(at(b, i-2)) {
				x.start--
			}
			return x
		}
	case c == '/' && e-i <= 4:
		return x.slashes(b, i, e)
	}
	if e-i <= 4 {
		return x.danish(b, e)
	}
	if p := at(b, i-1) | 0x20; e-i == 7 && p == 'f' && b[i] == '2' && ends(b, e) && !isWord(at(b, i-2)) {
		return land{start: i - 1, end: e, country: "IS", nums: [5]int{number(b[i:e])}}
	}
	return land{}
}
