package papers

// Case number of an authority about a person: court, police, migration, enforcement, social services.
//
// Forms of their own (caseforms.go): Swedish courts T 1234-24, Swedish police 5000-K123456-24, Norwegian courts
// 26-104482TVI-TOSL/04, Danish courts BS-31877/2025-KBH, Danish police 4200-83966-00412-25, Finnish police
// 5530/R/22194/26, Finnish courts R 26/1187, Finnish migration UMA 4471902/2026, Icelandic police
// 007-2026-081262, Norwegian courts of appeal LE-2026-12345. Those of registers are in casefiled.go. Others
// (2025/118842, 77-883257, 17204881; caseoffice.go) are those of any office and any shop: they need an authority's
// name near and the word for a case right before, or a sentence that names who keeps them (casesentence.go, casesaid.go). None has a
// check digit.
// Source: domain knowledge, sweden.md section 14; the rest is common knowledge.

import (
	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/pii"
)

// CaseNoRecognizer finds case numbers of authorities.
var CaseNoRecognizer = &pii.Recognizer{
	Kind:     "caseno",
	Category: classify.CaseRef,
	Doc:      "Case number of a court, the police, migration, enforcement or social services",
	Marks:    "0",
	Scan:     scanCaseNo,
	Left:     128,
	Right:    64,
	Asks:     caseAsks,
	Columns:  caseColumns,
	Answer:   answerCase,
	Names:    words.NamesCase,
	For: []string{
		"*migrationsverk*", "migrationsdomstol*", "*kronofogd*", "kfm", "*tingsrätt*", "hovrätt*", "*förvaltningsrätt*", "kammarrätt*",
		"högsta domstol*", "domstol*", "åklagar*", "åtal*", "skatteverk*", "skv", "tax agency*", "polis", "polisen", "polisens",
		"polismyndighet*", "polisanmäl*", "socialtjänst*", "socialnämnd*", "socialförvaltning*", "socialkontor*", "överförmyndar*",
		"försäkringskassan*", "familjerätt*",
		"lagfart*", "inteckning*", "pantbrev*", "tinglys*", "lainhuu*", "þinglýs*", "lantmäteri*", "kartverk*", "maanmittaus*",
		"fastighetsinskrivning*",
		"brottsoffer*", "orosanmäl*", "jo anmäl*", "diskrimineringsombud*", "ivo", "dossier*", "k nr", "k nummer", "anmälan k*",
		"anmälningsnum*", "utmätning*", "skuldsanering*", "ankestyrelse*", "kommunens sag*", "rikosasia*", "ulosotto*", "kriminalvård*",
		"soc", "stämning*", "målnr*", "målnum*",
		"politi", "politisak*", "politiet", "politiets", "politianmeld*", "udi", "une", "utlendingsdirektorat*", "barnevern*",
		"tingrett*", "*tingrett", "lagmannsrett*", "høyesterett*", "forliksråd*", "namsmann*", "domstol*", "nav", "statsforvalter*",
		"statsforvaltar*", "fogedsag*", "inkassosag*", "dødsbosag*", "skiftesag*", "konfliktråd*",
		"retten", "byret*", "landsret*", "fogedret*", "asylsag*", "udlændingestyrelse*", "udlændingeservice*", "siri", "familieretshus*",
		"statsforvaltning*", "jobcenter*", "anklagemyndighed*", "skifteret*",
		"poliisi*", "poliisin", "migri*", "maahanmuuttovir*", "käräjäoikeu*", "hovioikeu*", "hallinto oikeu*", "hallintooikeu*",
		"korkein oikeus", "korkeimpaan", "korkeimman", "ulosot*", "syyttäj*", "sosiaalitoim*", "lastensuojel*", "rikosilmoitu*",
		"tuomio*",
		"rättegång*", "huvudförhandling*", "vårdnad*", "skilsmäss*", "konkurs*", "överklag*", "bodelning*", "förhandling*", "retssag*",
		"retsmøde*", "forældremyndighed*", "skilsmisse*", "straffesag*", "rettssak*", "rettsmøte*", "foreldretvist*", "straffesak*",
		"bistandsadvokat*",
		"oikeudenkäyn*", "asianajaja*", "huoltajuu*", "avioero*", "syyte", "syytteen", "asianomistaja*", "dómsmál*", "forsjá*",
		"skilnað*", "ákæra*", "ákæru*", "lawsuit*", "hearing*", "custody*", "divorce*",
		"lögregl*", "útlendingastofn*", "héraðsdóm*", "landsrétt*", "hæstarétt*", "sýslumað*", "sýslumann*", "barnavernd*", "police*",
		"court*", "migration agency*", "immigration*", "enforcement authority*", "social services*", "prosecutor*",
	},
	Against: []string{
		"*ordrenum*", "*ordernum*", "*ordernr*", "*ordrenr*", "faktura*", "invoice*", "*lasku*", "*tilaus*", "lov", "loven", "lag",
		"lagen", "sfs", "lög", "version*", "supportärende*", "kundtjänst*", "kundeservice*",
	},
}

// scanCaseNo reads the case number whose first digit is b[i]: "mål T 1234-24", "5000-K123456-24", "saksnr 2025/118842".
func scanCaseNo(b []byte, i int) (start, end int, r pii.Reading) {
	e := digits(b, i)
	if e-i > mostFigures {
		return 0, 0, r
	}
	start, end, r = caseAt(b, i, e)
	if closable(b, i, e) {
		if s, t, p := closedCase(b, i); p.Bits > 0 && p.Bits >= r.Bits && t > end {
			start, end, r = s, t, p
		}
	}
	if s, t, p := caseRun(b, i, e); t > end || t == end && p.Bits > r.Bits {
		return s, t, p
	}
	return start, end, r
}

// caseAt reads the number whose first digits are b[i:e] by its form and the words around it.
func caseAt(b []byte, i, e int) (start, end int, r pii.Reading) {
	if start, end, r = writtenCase(b, i, e); r.Bits >= proven {
		return start, end, r
	}
	if s, t, p := spokenCase(b, i, e); p.Bits > 0 {
		return s, t, p
	}
	return start, end, r
}

// closedCase reads the number whose first digit is b[i] without the blanks in it: "5100 - 73111 - 00245 - 24".
func closedCase(b []byte, i int) (start, end int, r pii.Reading) {
	var x closedText
	if start, end, r = x.caseIn(b, i); r.Bits == 0 && x.lo < i { // DNR - 2024 / 1187
		x = closedText{bare: true}
		if start, end, r = x.caseIn(b, i); r.Bits == 0 && at(b, i-1) == ' ' && at(b, i+1) == ' ' { // Z 2 4 1 1 8 2
			x = closedText{glue: true}
			return x.caseIn(b, i)
		}
	}
	return start, end, r
}

// caseIn reads that number.
func (x *closedText) caseIn(b []byte, i int) (start, end int, r pii.Reading) {
	if !x.close(b, i) {
		return 0, 0, r
	}
	e := digits(x.text(), x.figures)
	if e-x.figures > mostFigures {
		return 0, 0, r
	}
	lo, hi, p := caseAt(x.text(), x.figures, e)
	if start, end, ok := x.back(lo, hi); ok {
		return start, end, p
	}
	return 0, 0, r
}

// writtenCase reads the number whose first digits are b[i:e] by its form and the words right before it.
func writtenCase(b []byte, i, e int) (start, end int, r pii.Reading) {
	start, end, r = filedAt(b, i, e)
	if r.Bits >= proven || !caseGoesOn(b, i, e) || caseTaken(b, i) {
		return start, end, r
	}
	if s, e, p := prefixed(b, i, e); p.Bits > r.Bits {
		return s, e, p
	}
	if r.Bits > 0 {
		return start, end, r
	}
	if left := at(b, i-1); isWord(left) || left == '-' {
		return 0, 0, r
	}
	forms, second := caseFormsAt.at(b, i, e)
	for _, x := range forms {
		if !x.second.has(second) {
			continue
		}
		if end, r = caseForms[x.place].read(b, i, i); r.Bits > 0 {
			return i, end, r
		}
	}
	return officeNumber(b, i, e)
}

// caseGoesOn reports whether the digits b[i:e] are a case number by their count, 17204881, or what follows may go on with one.
func caseGoesOn(b []byte, i, e int) bool {
	switch at(b, e) {
	case '-', '/':
		return true
	case ' ', '.':
		return caseGroups(b, i, e)
	}
	return e-i >= 6
}

// caseGroups is caseGoesOn for digits b[i:e] with a blank or a stop behind them.
func caseGroups(b []byte, i, e int) bool {
	switch n := digits(b, e+1) - e - 1; {
	case e-i == 4 && n == 5: // Danish police: 4200 83966 00412 25
		return true
	case at(b, e) == ' ': // the tax office: 202 418833-25/8321
		if e-i < 4 && n == 6 && at(b, e+7) == '-' || blankGroups(b, i, e, n) {
			return true
		}
	default: // Danish municipalities: 27.69.08-A26-118-25
		if e-i == 2 && isDigit(at(b, e+1)) {
			return true
		}
	}
	return e-i >= 6
}

// caseTaken reports whether the digits at b[i] are a part of something else, such as "+47…", "#118" or "1.2025".
func caseTaken(b []byte, i int) bool {
	switch left := at(b, i-1); left {
	case '/', '+', '#':
		return true
	case '_':
		return !stressBegins(b, i)
	case '.':
		return isDigit(at(b, i-2))
	default:
		return isDigit(left)
	}
}

// prefixed reads the number b[i:e] of a court or an office, whose letters stand before it: "T 1234-24", "LE-2026-12345".
func prefixed(b []byte, i, e int) (start, end int, r pii.Reading) {
	how := dash
	switch left := at(b, i-1); {
	case left == '-':
	case left == ' ':
		how = blank
	case !isWord(left):
		return 0, 0, r
	default:
		if start, end, r = gluedCourt(b, i, e); r.Bits > 0 {
			return start, end, r
		}
		how = glued
	}
	k := i
	if how != glued {
		k--
	}
	lo := k - letters(b, k)
	if lo == k || k-lo > 5 || isDigit(at(b, lo-1)) || at(b, lo-1) == '-' {
		return 0, 0, r
	}
	are := prefixOf(b[lo:k])
	if are == 0 {
		return 0, 0, r
	}
	if how == dash && recent(b[i:e]) && (isUpper(b[lo]) || near(b, lo, caseJudged, caseFill, 1)) {
		how |= formal
	}
	for n := range prefixForms {
		f := &prefixForms[n]
		if !f.follows(are, how) {
			continue
		}
		if end, r = f.read(b, lo, i); r.Bits > 0 {
			return lo, end, r
		}
	}
	return 0, 0, r
}

// gluedCourt reads the number b[i:e] of a Swedish court whose letter adjoins it, behind a word of courts: "mål B4471-25".
func gluedCourt(b []byte, i, e int) (start, end int, r pii.Reading) {
	if isWord(at(b, i-2)) || !isLetter(b[i-1]) || at(b, e) != '-' && at(b, e) != '/' {
		return 0, 0, r
	}
	var w word
	if w.fold(b[i-1 : i]); !casesSE.has(&w) {
		return 0, 0, r
	}
	end, r = gluedForm.read(b, i-1, i)
	return i - 1, end, r
}
