package papers

// Case number of an authority about a person: court, police, migration, enforcement, social services.
//
// Forms of their own: Swedish courts T 1234-24, Swedish police 5000-K123456-24, Norwegian courts
// 26-104482TVI-TOSL/04, Danish courts BS-31877/2025-KBH, Danish police 4200-83966-00412-25, Finnish police
// 5530/R/22194/26, Finnish courts R 26/1187, Finnish migration UMA 4471902/2026, Icelandic police
// 007-2026-081262, Norwegian courts of appeal LE-2026-12345. Those of registers are in casefiled.go. Others
// (2025/118842, 77-883257, 17204881) are those of any office and any shop: they need an authority's name near and
// the word for a case right before. None has a check digit.
// Source: domain knowledge, sweden.md section 14; the rest is common knowledge.

import (
	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/pii"
)

// CaseNoRecognizer finds case numbers of authorities.
var CaseNoRecognizer = &pii.Recognizer{
	Kind:     "caseno",
	Category: classify.CaseRef,
	Doc:      "Case number of a court, the police, migration, enforcement or social services",
	Marks:    "0",
	Scan:     scanCaseNo,
	Left:     96,
	Right:    40,
	For: []string{
		"*migrationsverk*", "migrationsdomstol*", "*kronofogd*", "kfm", "*tingsrätt*", "hovrätt*", "*förvaltningsrätt*", "kammarrätt*", "högsta domstol*", "domstol*", "åklagar*", "åtal*", "skatteverk*", "skv", "tax agency*", "polis", "polisen", "polisens", "polismyndighet*", "polisanmäl*", "socialtjänst*", "socialnämnd*", "socialförvaltning*", "socialkontor*", "överförmyndar*", "försäkringskassan*", "familjerätt*",
		"lagfart*", "inteckning*", "pantbrev*", "tinglys*", "lainhuu*", "þinglýs*", "lantmäteri*", "kartverk*", "maanmittaus*", "fastighetsinskrivning*",
		"brottsoffer*", "orosanmäl*", "jo anmäl*", "diskrimineringsombud*", "ivo", "dossier*", "k nr", "k nummer", "anmälan k*", "anmälningsnum*", "utmätning*", "skuldsanering*", "ankestyrelse*", "kommunens sag*", "rikosasia*", "ulosotto*", "kriminalvård*", "soc", "stämning*", "målnr*", "målnum*",
		"politi", "politisak*", "politiet", "politiets", "politianmeld*", "udi", "une", "utlendingsdirektorat*", "barnevern*", "tingrett*", "*tingrett", "lagmannsrett*", "høyesterett*", "forliksråd*", "namsmann*", "domstol*", "nav", "statsforvalter*", "statsforvaltar*", "fogedsag*", "inkassosag*", "dødsbosag*", "skiftesag*", "konfliktråd*",
		"retten", "byret*", "landsret*", "fogedret*", "asylsag*", "udlændingestyrelse*", "udlændingeservice*", "siri", "familieretshus*", "statsforvaltning*", "jobcenter*", "anklagemyndighed*", "skifteret*",
		"poliisi*", "poliisin", "migri*", "maahanmuuttovir*", "käräjäoikeu*", "hovioikeu*", "hallinto oikeu*", "hallintooikeu*", "korkein oikeus", "korkeimpaan", "korkeimman", "ulosot*", "syyttäj*", "sosiaalitoim*", "lastensuojel*", "rikosilmoitu*", "tuomio*",
		"rättegång*", "huvudförhandling*", "vårdnad*", "skilsmäss*", "konkurs*", "överklag*", "bodelning*", "förhandling*", "retssag*", "retsmøde*", "forældremyndighed*", "skilsmisse*", "straffesag*", "rettssak*", "rettsmøte*", "foreldretvist*", "straffesak*", "bistandsadvokat*",
		"oikeudenkäyn*", "asianajaja*", "huoltajuu*", "avioero*", "syyte", "syytteen", "asianomistaja*", "dómsmál*", "forsjá*", "skilnað*", "ákæra*", "ákæru*", "lawsuit*", "hearing*", "custody*", "divorce*",
		"lögregl*", "útlendingastofn*", "héraðsdóm*", "landsrétt*", "hæstarétt*", "sýslumað*", "sýslumann*", "barnavernd*", "police*", "court*", "migration agency*", "immigration*", "enforcement authority*", "social services*", "prosecutor*",
	},
	Against: []string{"*ordrenum*", "*ordernum*", "*ordernr*", "*ordrenr*", "faktura*", "invoice*", "*lasku*", "*tilaus*", "lov", "loven", "lag", "lagen", "sfs", "lög", "version*", "supportärende*", "kundtjänst*", "kundeservice*"},
}

var (
	caseWords = newLexicon(`kæra kæru kærunúm* brottmål* tvistemål* *målet máli málinu dómur oikeudenkäyn* käräjä* anmälan anmälningsnr anmälningsnum* j utmätning mål målnr målnum* målet målets mal akt akten aktnr dnr diarienr diarienum* diariet beteckning* sak saken saka saker saksnr saksnum* sag sagen sagsnr sagsnum* journalnr journalnum* *sag *sak anmeldels* *anmeldels* *anmelding* *anmeldelse anmelding* *anmäl* ärende ärendet ärendenr ärendenum* *ärende dossier* mál málið málsnúm* *mál
		asia asian *asia *asian asianro asianum* diaari* diaarinum* tuomio dom domen dommen case file report rikosilmoitu* jutun juttu kyse utmätningsmål* exekution* skuldsanering* tutkinta* esitutkinta* tapaus* umsókn* ansökan søknad* ansøgning* hakemus* k`)
	caseCourt  = newLexicon(`brottmål* tvistemål* familjemål* vårdnadsmål* mål målnr målnum* målet målets mal akt akten aktnr tingsrätt* *tingsrätt hovrätt* domstol* förvaltningsrätt* *förvaltningsrätt kammarrätt* dom domen avgörande* stämning* åtal* case`)
	caseOffice = newLexicon(`jobcenter* forliksråd* statsforvalter* ankestyrelse* udlænding* utlending* diskrimineringsombud* polismyndighet* *oikeus *oikeuden *oikeudessa kronofogd* migrationsverk* udi une namsmann* barnevern* familieretshus* byret* byretten *tingsrätt* *tingrett* *förvaltningsrätt* kammarrätt* hovrätt* socialtjänst* socialnämnd* försäkringskassan* åklagar* agency migri* lögregl* héraðsdóm* politiet polisen poliisi*`)
	dossiers   = newLexicon(`dossier*`)
	caseFiled  = newLexicon(`k dnr diarienr diarienum* anmälan polisanmälan anmälningsnr anmälningsnum* utmätning* skuldsanering* exekution*`)
	caseFill   = newLexicon(`jag jeg fick fikk fik fått var vi nr no nro num nummer numret nummeret number númer númerinu númeri numero undir er är ar on is har the i min mitt med med ref gitt`)
)

// caseForms are the forms of which one may begin at a digit, and what each proves.
var caseForms = []struct {
	parts []part
	bits  int
	alone bool // needs no word
}{
	{[]part{d(4, 4), c('-'), c('K'), d(4, 8), c('-'), d(2, 2)}, 14, true},
	{[]part{d(2, 2), c('-'), d(5, 6), a(3, 3), c('-'), a(4, 4), c('/'), {'x', 2, 4}}, 14, true},
	{[]part{d(2, 2), c('-'), d(5, 6), a(3, 3), c('-'), a(4, 4)}, 14, true},
	{[]part{d(4, 4), c('-'), d(5, 5), c('-'), d(5, 5), c('-'), d(2, 2)}, 11, true},
	{[]part{d(4, 4), c('/'), a(1, 1), c('/'), d(1, 6), c('/'), d(2, 4)}, 12, true},
	{[]part{d(3, 3), c('-'), c('2'), d(3, 3), c('-'), d(4, 6)}, 6, false},
	{[]part{d(2, 2), c('.'), d(2, 2), c('.'), d(2, 2), c('-'), a(1, 1), d(2, 2), c('-'), d(1, 6), c('-'), d(2, 2)}, 12, true}, // Danish municipalities
	{[]part{d(3, 7), c('/'), d(4, 4), c('/'), c('2'), c('0'), d(2, 2)}, 6, false},                                             // Finnish enforcement
	{[]part{d(3, 7), c('/'), d(4, 4), c('/'), d(2, 2)}, 6, false},
	{[]part{d(2, 3), c(' '), d(6, 6), c('-'), d(2, 2), c('/'), d(2, 4)}, 6, false}, // Swedish tax office
}

// casePrefixes stand before the number of a court's case.
var (
	casesSE = newLexicon(`pt mt tf t b ö ä f m k a p ft pmt um fm öä`)
	casesDK = newLexicon(`bs ss sks fs bb`)
	casesFI = newLexicon(`r l s h m u`)
	casesNO = newLexicon(`hr lb la le lf lg lh`)
)

// scanCaseNo reads the case number whose first digit is b[i].
func scanCaseNo(b []byte, i int) (start, end int, r pii.Reading) {
	e := digits(b, i)
	if e-i > 10 {
		return 0, 0, r
	}
	left, c0 := at(b, i-1), at(b, e)
	fstart, fend, filed := filedAt(b, i, e)
	if filed.Bits > 0 && !filed.Need {
		return fstart, fend, filed
	}
	if c0 != '-' && c0 != '/' && !(c0 == ' ' && e-i < 4 && digits(b, e+1) == e+7 && at(b, e+7) == '-') && (c0 != '.' || e-i != 2 || !isDigit(at(b, e+1))) && e-i < 6 {
		return fstart, fend, filed
	}
	// What stands before: nothing, or a prefix with a blank or dash.
	if isDigit(left) || left == '/' || left == '+' || left == '#' || left == '_' || left == '.' && isDigit(at(b, i-2)) {
		return fstart, fend, filed
	}
	if start, end, r = prefixed(b, i, e, left); r.Bits > filed.Bits {
		return start, end, r
	}
	if filed.Bits > 0 {
		return fstart, fend, filed
	}
	if isWord(left) || left == '-' {
		return 0, 0, pii.Reading{}
	}
	r = pii.Reading{Evidence: pii.HasForm}
	for k := range caseForms {
		f := &caseForms[k]
		if end := match(b, i, f.parts...); end > 0 {
			if r.Bits, r.Need = f.bits, !f.alone; r.Need && near(b, i, caseWords, caseFill, 0) {
				r.Bits, r.Need = 11, false
			}
			return i, end, r
		}
	}
	r.Evidence = pii.Position
	end = e
	n, ok := e-i, false
	if c0 == '-' || c0 == '/' {
		end = match(b, i, d(2, 4), c(c0), d(2, 8), c('-'), d(1, 4))
		if end < 0 {
			end = match(b, i, d(2, 4), c(c0), d(3, 8))
		}
		ok = end > 0 && (n == 2 || n == 4)
		if !ok && n >= 2 && n <= 8 { // mål 1234-24, behind a court's name; dnr 123456-2025
			if end = match(b, i, d(2, 8), c(c0), d(2, 2)); end > 0 {
				ok = n > 2 && near(b, i, caseCourt, caseFill, 0) || n > 3 && near(b, i, caseFiled, caseFill, 0) || n > 6 && near(b, i, caseWords, caseFill, 0)
			} else if end = match(b, i, d(4, 8), c(c0), c('2'), c('0'), d(2, 2)); end > 0 {
				ok = true
			}
		}
		if end > 0 && !ok || end > 0 && ok && !near(b, i, caseWords, caseFill, 1) { // behind the office's name itself
			if near(b, i, caseOffice, caseFill, 0) || n == 2 && c0 == '-' && end-i == 9 && near(b, i, caseOffice, caseFill, 3) {
				return i, end, pii.Reading{Bits: 4, Need: true, Evidence: pii.Position}
			}
		}
		if n <= 2 && c0 == '-' && digits(b, e+1) == e+7 && ends(b, e+7) && near(b, i, dossiers, caseFill, 0) { // the migration agency: 8-447118
			return i, e + 7, pii.Reading{Bits: 11, Evidence: pii.Position}
		}
	} else {
		ok = ends(b, e) && !looksLikeDay(b, i)
	}
	if !ok || !near(b, i, caseWords, caseFill, 1) {
		return 0, 0, pii.Reading{}
	}
	r.Bits, r.Need = 4, true
	if s := lettersBefore(b, i); s >= 0 && s < i && near(b, s, caseWords, caseFill, 0) {
		var w word
		if w.fold(b[s : i-1]); officeLetters.has(&w) || committees.has(&w) {
			return s, end, pii.Reading{Bits: 11, Evidence: pii.HasForm | pii.Position}
		}
	}
	if near(b, i, caseWords, caseFill, 0) {
		r.Bits = 6
	}
	return i, end, r
}

// looksLikeDay reports whether the digits at b[i] read as a date.
func looksLikeDay(b []byte, i int) bool {
	x, ok := dateAt(b, i)
	return ok && x.y > 1900
}

// prefixed reads a court's number, whose letters stand before the digits b[i:e].
func prefixed(b []byte, i, e int, left byte) (start, end int, r pii.Reading) {
	k := i
	if left == ' ' || left == '-' {
		k--
	} else if !isWord(left) {
		return 0, 0, r
	} else if !isWord(at(b, i-2)) && isLetter(left) && at(b, e) == '-' { // B4471-25
		var w word
		if w.fold(b[i-1 : i]); casesSE.has(&w) && match(b, i, d(1, 6), c('-'), d(2, 2)) > 0 && near(b, i-1, caseCourt, caseFill, 1) {
			return i - 1, match(b, i, d(1, 6), c('-'), d(2, 2)), pii.Reading{Bits: 11, Evidence: pii.HasForm}
		}
	}
	lo := k
	for lo > 0 && k-lo < 6 && isWord(b[lo-1]) {
		lo--
	}
	if lo == k || k-lo > 5 || isDigit(at(b, lo-1)) || at(b, lo-1) == '-' {
		return 0, 0, r
	}
	var w word
	w.fold(b[lo:k])
	s := string(w.bytes())
	r.Evidence = pii.HasForm
	switch {
	case left == '-' && s == "am" && match(b, i, d(4, 7), c('-'), d(2, 2)) > 0: // Swedish prosecutor
		end = match(b, i, d(4, 7), c('-'), d(2, 2))
		r.Bits, r.Need = 6, true
	case left == '-' && len(s) == 1 && match(b, i, d(4, 8), c('-'), d(2, 2), c('/'), d(2, 6)) > 0: // Sweden, enforcement: U-123456-24/2201
		end = match(b, i, d(4, 8), c('-'), d(2, 2), c('/'), d(2, 6))
		r.Bits = 11
	case left == '-' && len(s) == 1 && match(b, i, d(4, 8), c('-'), d(2, 2)) > 0 && (near(b, lo, caseOffice, caseFill, 2) || near(b, lo, caseWords, caseFill, 0)): // U-44718-25, of enforcement
		end = match(b, i, d(4, 8), c('-'), d(2, 2))
		r.Bits, r.Need = 5, true
	case s == "k" && left != '-' && match(b, i, d(4, 8), c('-'), d(2, 2)) > 0 && near(b, lo, caseWords, caseFill, 1): // Swedish police, without its station
		end = match(b, i, d(4, 8), c('-'), d(2, 2))
		if r.Bits, r.Need = 5, true; near(b, lo, caseFiled, caseFill, 0) {
			r.Bits, r.Need = 11, false
		}
	case left == ' ' && casesSE.has(&w) && match(b, i, d(1, 6), c('/'), d(2, 2)) > 0 && near(b, lo, caseCourt, caseFill, 1):
		end = match(b, i, d(1, 6), c('/'), d(2, 2))
		r.Bits, r.Need = 5, true
	case left == ' ' && casesSE.has(&w) && match(b, i, d(1, 6), c('-'), d(2, 2)) > 0:
		end = match(b, i, d(1, 6), c('-'), d(2, 2))
		r.Bits, r.Need = 4, true
		if near(b, lo, caseCourt, caseFill, 1) {
			r.Bits, r.Need = 11, false
		}
	case left == ' ' && casesDK.has(&w) && match(b, i, d(1, 4), c('-'), d(2, 6), c('/'), d(4, 4)) > 0: // SKS 14-1882/2025
		end = match(b, i, d(1, 4), c('-'), d(2, 6), c('/'), d(4, 4))
		r.Bits = 11
	case (left == '-' || left == ' ') && casesDK.has(&w) && match(b, i, d(2, 6), c('/'), d(4, 4), c('-'), a(3, 3)) > 0:
		end = match(b, i, d(2, 6), c('/'), d(4, 4), c('-'), a(3, 3))
		r.Bits = 13
	case left == '-' && len(s) == 1 && match(b, i, d(1, 5), c('/'), d(4, 4)) > 0: // Iceland: S-123/2026
		end = match(b, i, d(1, 5), c('/'), d(4, 4))
		r.Bits, r.Need = 5, true
		if near(b, lo, caseWords, caseFill, 0) {
			r.Bits, r.Need = 11, false
		}
	case left == ' ' && s == "une": // Norway, immigration appeals
		end, r.Bits = match(b, i, d(2, 2), c('/'), d(3, 6)), 11
	case left == ' ' && s == "uma" && match(b, i, d(4, 8), c('/'), d(4, 4)) > 0:
		end = match(b, i, d(4, 8), c('/'), d(4, 4))
		r.Bits = 11
	case left == '-' && casesNO.has(&w) && isUpper(b[lo]) && recent(b[i:e]) && match(b, i, d(4, 4), c('-'), d(1, 6)) > 0: // LE-2026-12345
		end, r.Bits = match(b, i, d(4, 4), c('-'), d(1, 6)), 11
	case left == '-' && casesNO.has(&w) && isUpper(b[lo]) && recent(b[i:e]) && match(b, i, d(4, 4), c('-'), d(1, 6), c('-'), a(1, 1)) > 0: // HR-2026-118-A
		end, r.Bits = match(b, i, d(4, 4), c('-'), d(1, 6), c('-'), a(1, 1)), 11
	case left == ' ' && casesFI.has(&w) && (match(b, i, d(2, 2), c('/'), d(1, 6)) > 0 || match(b, i, d(4, 4), c('/'), d(1, 6)) > 0 || match(b, i, d(1, 6), c('/'), d(4, 4)) > 0):
		end = max(match(b, i, d(2, 2), c('/'), d(1, 6)), match(b, i, d(4, 4), c('/'), d(1, 6)), match(b, i, d(1, 6), c('/'), d(4, 4)))
		r.Bits, r.Need = 3, true
		if near(b, lo, caseWords, caseFill, 0) {
			r.Bits, r.Need = 11, false
		} else if near(b, lo, caseWords, caseFill, 1) {
			r.Bits = 5
		}
	}
	if r.Bits == 0 || end <= 0 {
		return 0, 0, pii.Reading{}
	}
	return lo, end, r
}
