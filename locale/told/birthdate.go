package told

import (
	"maps"
	"slices"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/locale/people"
	"github.com/sladd-go/sladd/pii"
)

// BirthdateRecognizer finds dates of birth whose day is said in words: "född den tredje mars
// nittonhundraåttiofem", "born on the third of May 1988". There is no check.
var BirthdateRecognizer = &pii.Recognizer{
	Kind:     "birthdate",
	Category: classify.Birth,
	Doc:      "Date of birth in words",
	Lexicon:  people.Lexicon,
	On: words.AllTyped([]string{
		"född", "fött", "fødd", "født", "föddes", "fødtes", "fæddur", "fædd", "fædda", "syntynyt", "syntyi", "born",
		"födelsedat*", "födelsedag*", "fødselsdat*", "fødselsdag*", "bursdag*", "syntymäpäi*", "syntymäaik*", "afmælisdag*",
		"fæðingardag*", "birthday*",
	}),
	OnFlags: pii.IsNumber,
	MinRun:  6,
	Words:   birthdate,
}

var (
	ordinals = set(`första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte tolvte trettonde fjortonde
		femtonde sextonde sjuttonde artonde nittonde tjugonde tjugoförsta tjugoandra tjugotredje tjugofjärde tjugofemte tjugosjätte
		tjugosjunde tjugoåttonde tjugonionde trettionde trettioförsta
		første anden andet tredje fjerde femte sjette syvende ottende niende tiende ellevte tolvte trettende fjortende femtende
		sekstende syttende attende nittende tyvende enogtyvende toogtyvende treogtyvende fireogtyvende femogtyvende seksogtyvende
		syvogtyvende otteogtyvende niogtyvende tredivte enogtredivte
		andre sjuende åttende tjuende tjueførste tjueandre tjuetredje tjuefjerde tjuefemte tjuesjette tjuesjuende tjueåttende
		tjueniende trettiende trettiførste
		ensimmäinen toinen kolmas neljäs viides kuudes seitsemäs kahdeksas yhdeksäs kymmenes yhdestoista kahdestoista kolmastoista
		neljästoista viidestoista kuudestoista seitsemästoista kahdeksastoista yhdeksästoista kahdeskymmenes kolmaskymmenes
		ensimmäisenä toisena kolmantena neljäntenä viidentenä kuudentena seitsemäntenä kahdeksantena yhdeksäntenä kymmenentenä
		fyrsti fyrsta annar annan þriðji þriðja fjórði fjórða fimmti fimmta sjötti sjötta sjöundi sjöunda áttundi áttunda níundi
		níunda tíundi tíunda ellefti ellefta tólfti tólfta þrettánda fjórtánda fimmtánda sextánda sautjánda átjánda nítjánda
		tuttugasta þrítugasta kahdeskymmenesensimmäinen kahdeskymmenestoinen kahdeskymmeneskolmas kahdeskymmenesneljäs
		kahdeskymmenesviides kahdeskymmeneskuudes kahdeskymmenesseitsemäs kahdeskymmeneskahdeksas kahdeskymmenesyhdeksäs
		kolmaskymmenesensimmäinen
		first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth
		seventeenth eighteenth nineteenth twentieth thirtieth`)
	monthWords = set(`januari februari mars april maj juni juli augusti september oktober november december januar februar marts
		august mai desember
		tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta
		joulukuuta janúar febrúar apríl maí júní júlí ágúst september október nóvember desember
		january february march may june july october
		ensimmäistä toista kolmatta neljättä viidettä kuudetta seitsemättä kahdeksatta yhdeksättä kymmenettä yhdettätoista
		kahdettatoista`)
	// tens are the days behind which another one goes on with them: "tuttugasta og fyrsta".
	tens = set(`tuttugasta þrítugasta twentieth thirtieth twenty thirty kahdeskymmenes kolmaskymmenes tjugo trettio tjue tretti`)
	// morphemes are what numbers in words are made of.
	morphemes = slices.Sorted(maps.Keys(folded(`hundra hundre hundrede tusen tusind tusinde noll nul null nolla núll zero ett en et två to
		tre fyra fire fem sex seks sju syv åtta otte åtte nio ni tio ti elva elleve elleve tolv tretton tretten fjorton fjorten
		femton femten sexton seksten sjutton sytten arton atten nitton nitten tjugo tyve tjue trettio tredive tretti fyrtio fyrre
		førti femtio halvtreds femti sextio tres seksti sjuttio sjutti halvfjerds sytti åttio firs åtti nittio halvfems nitti og ja
		en
		þúsund þúsundir tresindstyve halvtredsindstyve halvfjerdsindstyve firsindstyve halvfemsindstyve tuhat tuhatta sata sataa kymmentä kymmenen yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän toista
		yks kaks viis kuus ysi ein
		nineteen twenty thousand hundred and one two three four five six seven eight nine ten eleven twelve thirteen fourteen
		fifteen sixteen seventeen eighteen thirty forty fifty sixty seventy eighty ninety
		nítján hundruð tuttugu þrjátíu fjörutíu fimmtíu sextíu sjötíu áttatíu níutíu þriggja fjögurra einn eitt tveir þrír fjórir tvö þrjú fjögur fimm sjö
		átta níu tíu`)))
)

// number reports whether word is a number in words, and counts its parts.
func number(word []byte) int {
	if len(word) > 48 || len(word) < 2 || word[0] < 0x80 && word[1] < 0x80 && morphemeStarts[word[0]&31]>>(word[1]&31)&1 == 0 {
		return 0
	}
	return parts(word)
}

// morphemeStarts are the first two letters of morphemes.
var morphemeStarts = func() (t [32]uint32) {
	for _, m := range morphemes {
		t[m[0]&31] |= 1 << (m[1] & 31)
	}
	return t
}()

// parts returns how many morphemes word is made of, the longest first, or 0.
func parts(word []byte) int {
	var buf [64]byte
	b := foldLong(&buf, word)
	var reach [65]int // by place: how many morphemes lead there, plus one
	reach[0] = 1
	for i := range b {
		if reach[i] == 0 {
			continue
		}
		for _, m := range morphemes {
			if n := i + len(m); n <= len(b) && string(b[i:n]) == m && (reach[n] == 0 || reach[n] > reach[i]+1) {
				reach[n] = reach[i] + 1
			}
		}
	}
	return max(0, reach[len(b)]-1)
}

func foldLong(buf *[64]byte, word []byte) []byte {
	n := 0
	for len(word) > 0 && n+32 <= len(buf) {
		var part [32]byte
		k := min(len(word), 24)
		for k < len(word) && k > 0 && word[k]&0xC0 == 0x80 {
			k--
		}
		n += copy(buf[n:], fold(&part, word[:k]))
		word = word[k:]
	}
	return buf[:n]
}

// birthdate reads the day in words behind the word w.List[i] for a birth, with its month and year.
func birthdate(w *pii.Words, i int) (start, end int, r pii.Reading) {
	if isNumber(w, i) {
		return birthPutRight(w, i)
	}
	first, k := dayInWords(w, i)
	if k == 0 {
		return 0, 0, r
	}
	for n := 0; n < 2 && k < len(w.List) && ofMonth(w.Of(k)); n++ {
		k++
	}
	inFigures := isNumber(w, first)
	if k >= len(w.List) || w.List[k].Gap&pii.GapPara != 0 || w.List[k].Gap&pii.GapStop != 0 && !inFigures || !in(monthWords, w.Of(k)) && !in(ordinals, w.Of(k)) {
		return 0, 0, r
	}
	last, digits := yearBehind(w, k)
	if inFigures && (digits || last == k) { // a date for package age
		return 0, 0, r
	}
	if digits || last > k {
		return found(w, first, last, 26) // the whole wins over the year
	}
	return found(w, first, last, 11)
}

// dayInWords returns the first word of the day in words that follows word i, and the word behind it, or 0: "den tredje", "twenty first".
func dayInWords(w *pii.Words, i int) (first, next int) {
	k := answerBehind(w, i)
	for k < len(w.List) && k-i < 5 && w.List[k].Gap&(lineEnd|pii.GapStop) == 0 && !dayAt(w, k) && (filler(w.Of(k)) || placed(w, k, i) || ownerOf(w, k, i)) {
		k++
	}
	if k >= len(w.List) || !dayStands(w, k) {
		return 0, 0
	}
	if next = figuresOfDay(w, k); next > 0 {
		return k, next
	}
	if !dayAt(w, k) {
		return 0, 0
	}
	first, next = k, k+1
	n := next
	if n < len(w.List) && string(w.Of(n)) == "og" { // tuttugasta og fyrsta
		n++
	}
	if n < len(w.List) && in(ordinals, w.Of(n)) && in(tens, w.Of(first)) { // twenty first
		next = n + 1
	}
	if k-1 > i && string(w.Of(k-1)) == "den" {
		first--
	}
	return first, next
}

// answerBehind returns the word behind word i, or where a line ends there the first that somebody answers on the next one.
func answerBehind(w *pii.Words, i int) int {
	if i+2 < len(w.List) && w.List[i+1].Gap&pii.GapLine != 0 && w.List[i+2].Gap&(pii.GapColon|lineEnd) == pii.GapColon {
		return i + 2
	}
	return i + 1
}

// dayAt reports whether word k is a day: an ordinal, or as Danes say a number before the ordinal of the month, "sytten niende".
func dayAt(w *pii.Words, k int) bool {
	word := w.Of(k)
	if in(ordinals, word) || in(tens, word) && k+1 < len(w.List) && in(ordinals, w.Of(k+1)) {
		return true
	}
	return len(word) > 2 && k+1 < len(w.List) && w.List[k+1].Gap == pii.GapBlank && in(ordinals, w.Of(k+1)) && number(word) > 0
}

// placed reports whether word k is the place of a birth, behind a preposition behind word i: "född i Lund den tredje".
func placed(w *pii.Words, k, i int) bool {
	if k != i+2 || w.List[k].Flags&(pii.IsNumber|pii.IsLabel) != 0 {
		return false
	}
	switch string(w.Of(k - 1)) {
	case "i", "í", "á", "in", "på", "at":
		return true
	}
	return false
}

// yearBehind returns the last word of the year behind the month that is word k, or k, and whether the year is in digits. In words the
// small ones alone are none: "nitton hundra", "og".
func yearBehind(w *pii.Words, k int) (last int, digits bool) {
	last = k
	for k++; k < len(w.List) && k-last < 6; k++ {
		x, word := &w.List[k], w.Of(k)
		switch {
		case x.Gap&(lineEnd|pii.GapStop|pii.GapParen) != 0, x.Flags&pii.IsLabel != 0:
			return last, false
		case in(yearNames, word):
			continue
		case x.Flags&pii.IsNumber != 0:
			if len(word) == 4 || len(word) == 2 {
				return k, true
			}
			return last, false
		case number(word) == 0:
			return last, false
		case len(word) > 2:
			last = k
		}
	}
	return last, false
}

// ofMonth reports whether word stands between a day and its month.
func ofMonth(word []byte) bool {
	switch string(word) {
	case "i", "of", "the", "päivä", "päivänä", "päivää":
		return true
	}
	return false
}

func filler(word []byte) bool {
	var buf [32]byte
	switch string(fold(&buf, word)) {
	case "den", "d", "the", "on", "in", "at", "a", "pa", "paa", "er", "ar", "aer", "is", "i", "var", "was":
		return true
	}
	return false
}
