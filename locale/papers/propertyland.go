package papers

import "github.com/sladd-go/sladd/pii"

var (
	landSE   = newLexicon(`fast bet köpt köpte *fastighet* *fastbet* fastighetsbet* tomt tomten tomtens *bygglov* lagfart* stamfastighet* skogsfastighet* *taxering* taxerad *avlopp* äger ägare ägaren ägt lagfaren avstyck* tomtgräns* servitut* arrende* pantbrev* bor bodde boende *mätare *mätaren *mätarna elanslutning* anläggningen arv arvet bouppteckning* dödsbo* gåvobrev* köpekontrakt* köpebrev* omfattar plot beteckning* registerbeteckning* skogsskifte* skiftet lantbruk* jordbruk* gården torp torpet property house parcel`)
	landOwn  = newLexicon(`*fastighet *fastigheten`)
	counted  = newLexicon(`rum rok lägenheter lgh våningar vån hus st stycken byggnader personer gånger maj juni juli augusti september oktober november december januari februari mars april kr kvm m`)
	landKv   = newLexicon(`kv kvarteret kvarter`)
	landBFE  = newLexicon(`bfe bfenr bfenum* ejendomsnr* ejendomsnum* landnr landnúmer* landeignanúmer*`)
	landFirm = newLexicon(`fastighet fastigheten fastighetens fastighetsbeteckning fastighetsbeteckningen fastighetsägaren fastighetsägare fastbet`)
	landParc = newLexicon(`nabohøring* naboskel udstykning* arealoverfør* lokalplan* skøde* grund grunden grundstykke parcel parcellen ejendom ejendommen byggetilladelse* byggesag* skel skellet jordlod* jordlodden jorden marken naboen`)
	landDK   = newLexicon(`matrikl* matr mat *matrikel* matrnr* matrikelnr* *matrikelnum* mtr`)
	landNO   = newLexicon(`fradeling* oppmåling* deling byggesak* nabovars* byggesøk* dispensasjon* naboeiendom* b g *eiendom* *eigedom* gbnr matrikkel* *matrikkelnum* gnr bnr gårds tomt tomta tomten skjøte* hytta hytte*`)
	landFI   = newLexicon(`*kiinteist* tontti* tontin tontilla tonttimme tila tilan tilani tilallani tilallamme tilalle tilasta tilaa tilalla tilamme tilaan *tontti *tontin *tontilla määräala* rekisteriyksikk* fastighet* fastighetsbet*`)
	landIS   = newLexicon(`íbúð* fastnr *fasteign* *fastanúm* *fastanum* fastan fastanr property eign eignar eignin eigninni matsnúm*`)
	landFill = newLexicon(`för till av vid hos från for til fra nr no nro num nummer numret nummeret number numero er är ar on is var i på den det min mitt mit vår vårt vores vårs eigar eignar bnr gnr bruksnr og och`)
	ejerlav  = newLexicon(`bymark enge vang vange skov plantage by bygrunde bygrund markjorder markjord jorder hovedgård overdrev mark sogn ejerlav købstad kgs kirke vestre østre nørre sønder hgd`)
	gardsNr  = newLexicon(`gnr gårdsnr gårdsnummer gardsnr gardsnummer`)
	bruksNr  = newLexicon(`bnr bruksnr bruksnummer`)
	festeNr  = newLexicon(`fnr festenr festenummer`)
	sectNr   = newLexicon(`snr seksjonsnr seksjonsnummer seksjon`)
	notTract = newLexicon(`kl klockan klokken klokka klo joh johannes matt matteus mark markus luk lukas lukasevangeliet johannesevangeliet apg rom romarbrevet kor korinthierbrevet korintierbrevet korinterbrev mos mosebok moseboken mosebog psaltaren psalm ps upp jes jesaja ordspråksboken mån tis ons tor tors fre lör sön mandag tirsdag onsdag torsdag fredag lørdag søndag måndag tisdag lördag söndag öppet
		skala scale ff if ik bk fc aik hif iff bois hockey mål resultat vann slog kap kapitel prov sura koranen sms mail tid start slut lunch frukost middag avgång ankomst version avsnitt artikel tabell tab figur fig bild sida sidan paragraf bok boken del uppgift övning punkt rad lag lagen sfs afs sal rum hus steg nivå säsong kanal seger förlust period set ronden runda omgång hosea amos daniel hesekiel jeremia job ester rut samuel krönikeboken kungaboken uppenbarelseboken apostlagärningarna hebreerbrevet jakob petrus efesierbrevet galaterbrevet filipperbrevet sura
		klass plan ritning ritningen karta nummer nr ca cirka runt omkring kring från till innan efter före mellan senast tidigast imorgon idag ikväll natt morgon kväll tåget bussen flyget båten januari februari mars april maj juni juli augusti september oktober november december`)
	streetish = newLexicon(`*gatan *vägen *gränd *gränden *stigen *torget *backen *allén *plan *kajen *leden *esplanaden *gata *väg *stig`)
)

// scanProperty reads the property whose first digit is b[i].
func scanProperty(b []byte, i int) (start, end int, r pii.Reading) {
	if at(b, i-1) == ':' {
		return jointAt(b, i)
	}
	c := at(b, digits(b, i))
	if c == ':' {
		if registerNo(b, i) {
			if e := digits(b, digits(b, i)+1); ends(b, e) {
				return i, e, pii.Reading{Bits: 11, Evidence: pii.Position}
			}
		}
		x := tractAt(b, i, false)
		if x.country == "" {
			return 0, 0, r
		}
		r = pii.Reading{Bits: 2, Need: true, Evidence: pii.HasForm}
		if x.named {
			switch {
			case inParens(b, x) && municipality(b, x): // behind an address, which holds the name of the town otherwise
				r.Bits, r.Need = 24, false
			case ownTract(b, x, i), !timely(b, x, i) && municipality(b, x):
				r.Bits, r.Need = 10, false
			case near(b, x.start, landSE, landFill, 0):
				r.Bits = 8
			case !timely(b, x, i), placedOn(b, x.start), municipality(b, x):
				r.Bits = 4
			default:
				r.Bits = 3
			}
		}
		return x.start, x.end, r
	}
	if c != '-' && c != '/' && at(b, i-1) == ' ' {
		if x, bits := quarterAt(b, i); bits > 0 {
			return x.start, x.end, pii.Reading{Bits: bits, Evidence: pii.Position}
		}
	}
	if x, ok := landFormal(b, i, c); ok {
		return x.start, x.end, pii.Reading{Bits: 8, Need: true, Evidence: pii.HasForm}
	}
	if e := digits(b, i); e-i == 14 && ends(b, e) && near(b, i, landFI, landFill, 1) { // 09140200010123
		return i, e, pii.Reading{Bits: 8, Need: true, Evidence: pii.HasForm}
	}
	if e := digits(b, i); e-i == 7 && at(b, i-1)|0x20 == 'f' && ends(b, e) { // F2863483
		if x := landAt(b, i); x.country == "IS" && near(b, x.start, landIS, landFill, 1) {
			return x.start, x.end, pii.Reading{Bits: 6, Need: true, Evidence: pii.HasForm}
		}
		if b[i] == '2' && !isWord(at(b, i-2)) {
			return i - 1, e, pii.Reading{Bits: 4, Need: true, Evidence: pii.HasForm}
		}
		return 0, 0, r
	}
	if c != '-' && c != '/' && c != ' ' && c != '.' && c != ',' && !isLetter(c) || digits(b, i)-i > 5 {
		return 0, 0, r
	}
	// Most numbers go here: gnr, matr. and their like end in r, l or n; dashes and slashes are forms.
	if p := lastLetter(b, i) | 0x20; c != '-' && c != '/' && p != 'r' && p != 'l' && p != 'n' && p != 'f' && !isLetter(c) && !parcelBehind(b, digits(b, i)) {
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
		if !isWord(at(b, x.start-1)) && near(b, x.start, landDK, landFill, 0) {
			return x.start, x.end, pii.Reading{Bits: 14, Evidence: pii.Position}
		}
		if k := digits(b, x.start); x.end-k > 4 && isLetter(at(b, k)) && near(b, x.start, landParc, landFill, 0) {
			return x.start, x.end, pii.Reading{Bits: 12, Evidence: pii.Position}
		}
		if x.named {
			return x.start, x.end, pii.Reading{Bits: 6, Need: true, Evidence: pii.HasForm}
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

// inParens reports whether x fills a pair of parentheses.
func inParens(b []byte, x land) bool { return at(b, x.start-1) == '(' && at(b, x.end) == ')' }

// parcelBehind reports whether a Danish parcel's letters and the beginning of an ejerlav stand apart behind b[e]: "3 fæ,
// Nibe Markjorder".
func parcelBehind(b []byte, e int) bool {
	if at(b, e) != ' ' || !isSmall(at(b, e+1)) && at(b, e+1) != 0xC3 {
		return false
	}
	k := e + 1
	for k < e+5 && isWord(at(b, k)) {
		k++
	}
	return at(b, k) == ',' && at(b, k+1) == ' ' && isUpper(at(b, k+2)) || at(b, k) == ' ' && isUpper(at(b, k+1))
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
	if c := at(b, i-1); isDigit(c) || c == '-' || c == '/' || isWord(c) && at(b, e) == '/' || c == '.' && isDigit(at(b, i-2)) {
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
			if g == m+1 || g-m > 5 || at(b, g) != '-' || u == g+1 || u-g > 5 {
				return x
			}
			if at(b, u) == '-' && at(b, u+1) == 'M' && isDigit(at(b, u+2)) { // a part of it: -M601
				u = digits(b, u+2)
			}
			if ends(b, u) {
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
		if e-i == 4 && recent(b[i:e]) { // rather the number of a case
			return land{}
		}
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
