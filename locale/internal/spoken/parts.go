package spoken

import "strings"

// What a part of a number word does.
const (
	unit     = uint8(iota) // 0 to 9
	teen                   // 10 to 19
	tens                   // 20 to 90
	hundred                // hundreds of what stands before
	thousand               // thousands
	tenfold                // tens of what stands before: kymmentä
	teenth                 // ten more than what stands before: toista
	and                    // joins unit and tens, or hundreds and the rest
	times                  // double, triple: the next digit is said so often
	zeros                  // as many zeros as stands before: nollor
	plus                   // before a country code
	filler                 // the word for a dash or a blank, "then"
)

// A part is a piece of a number word: "halvfjerds" of "femoghalvfjerds".
type part struct {
	text  string // folded
	what  uint8
	val   uint16
	langs Lang
	shy   Lang // where it is a word so frequent that it calls no recognizer
}

// spelt are the words that call a recognizer, as they are spelt, by their language.
var spelt = map[Lang][]string{}

// A partTable holds parts in buckets by their first two letters, the longest first. A part of one letter is all of its word: its bucket
// is the first of its letter.
type partTable [26][32][]part

// bucket returns the place of the parts that b, folded, may begin with.
func (t *partTable) bucket(b []byte) *[]part {
	if len(b) == 1 {
		return &t[b[0]-'a'][0]
	}
	return &t[b[0]-'a'][b[1]&31]
}

// parts are all parts. Behind a '~' stand those that are shy.
var parts = makeParts()

// seconds are the buckets of a letter that have parts.
var seconds = func() (t [26]uint32) {
	for letter := range parts {
		for second, bucket := range parts[letter] {
			if bucket != nil {
				t[letter] |= 1 << second
			}
		}
	}
	return t
}()

func makeParts() *partTable {
	t := new(partTable)
	units := func(l Lang, words string) {
		for v, forms := range strings.Split(words, "/") {
			add(t, unit, v, l, forms)
		}
	}
	units(SV, `noll nolla nollan/~ett ~en etta ettan/två tvåa tvåan/tre trea trean/fyra fyran/fem femma femman/sex sexa sexan/sju sjua sjuan/åtta åttan/nio nia nian ~ni`)
	units(DA, `nul nulle nullet/~en ~et/~to/tre/fire/fem/seks/syv/otte/~ni`)
	units(NO, `null/~en ~én ~ett ~et ~ein ~ei ~èn/~to/tre/fire/fem/seks/sju syv/åtte/~ni`)
	units(FI, `nolla nol nollaa/yksi yks ykkönen ykkö/kaksi kaks kakkonen/kolme kol kolmonen kolmo/neljä nelj nel nelonen/viisi viis viitonen vitonen/kuusi kuus kuutonen kutonen/seitsemän seittemän seitsemä seiska seittä/kahdeksan kaheksan kasi/yhdeksän yheksän ysi`)
	units(IS, `núll/~einn ~ein ~eitt/tveir tvær tvö tvo/þrír þrjár þrjú/fjórir fjórar fjögur/fimm/sex/sjö/átta/níu`)
	units(EN, `zero ~oh ~o nought naught/~one/two/three/four/five/six/seven/eight/nine`)
	teens := func(l Lang, words string) {
		for v, forms := range strings.Split(words, "/") {
			add(t, teen, 10+v, l, forms)
		}
	}
	teens(SV, `tio tie/elva/tolv/tretton/fjorton/femton/sexton/sjutton/arton aderton/nitton`)
	teens(DA, `ti/elleve elve/tolv/tretten/fjorten/femten/seksten/sytten/atten/nitten`)
	teens(NO, `ti/elleve elve/tolv/tretten/fjorten/femten/seksten/sytten/atten/nitten`)
	teens(FI, `kymmenen kymppi kymmene`)
	teens(IS, `tíu/ellefu/tólf/þrettán/fjórtán/fimmtán/sextán/sautján seytján/átján/nítján`)
	teens(EN, `ten/eleven/twelve/thirteen/fourteen/fifteen/sixteen/seventeen/eighteen/nineteen`)
	tenths := func(l Lang, words string) {
		for v, forms := range strings.Split(words, "/") {
			add(t, tens, 20+10*v, l, forms)
		}
	}
	tenths(SV, `tjugo tjuge tju/trettio tretti/fyrtio förtio fyrti förti/femtio femti/sextio sexti/sjuttio sjutti/åttio åtti/nittio nitti`)
	tenths(DA, `tyve/tredive tredve/fyrre fyrretyve førre/halvtreds halvtres halvtredsindstyve/tres treds tresindstyve/halvfjerds halvfjers halvfjerdsindstyve/firs firsindstyve/halvfems halvfemsindstyve`)
	tenths(NO, `tjue tyve/tretti tredve tredive/førti førr/femti/seksti/sytti/åtti/nitti`)
	tenths(IS, `tuttugu/þrjátíu/fjörutíu/fimmtíu/sextíu/sjötíu/áttatíu/níutíu`)
	tenths(EN, `twenty/thirty/forty fourty/fifty/sixty/seventy/eighty/ninety`)
	add(t, tenfold, 0, FI, `kymmentä kymment kyt kyn kymmentäa`)
	add(t, tens, 20, FI, `kakskyt kakskymmentä`)
	add(t, teenth, 0, FI, `toista toist`)
	add(t, hundred, 0, SV, `hundra`)
	add(t, hundred, 0, DA, `hundrede hundred`)
	add(t, hundred, 0, NO, `hundre`)
	add(t, hundred, 0, FI, `sata sataa`)
	add(t, hundred, 0, IS, `hundrað hundruð hundrad`)
	add(t, hundred, 0, EN, `hundred`)
	add(t, thousand, 0, SV, `tusen`)
	add(t, thousand, 0, DA, `tusind tusinde`)
	add(t, thousand, 0, NO, `tusen`)
	add(t, thousand, 0, FI, `tuhat tuhatta`)
	add(t, thousand, 0, IS, `þúsund`)
	add(t, thousand, 0, EN, `thousand`)
	add(t, and, 0, SV, `~och ~å`)
	add(t, and, 0, DA|NO|IS, `~og`)
	add(t, and, 0, FI, `~ja`)
	add(t, and, 0, EN, `~and`)
	add(t, times, 2, SV, `~dubbel ~dubbla`)
	add(t, times, 2, DA|NO, `~dobbelt ~dobbel`)
	add(t, times, 2, FI, `~tupla`)
	add(t, times, 2, IS, `~tvöfalt ~tvöfaldur`)
	add(t, times, 2, EN, `~double`)
	add(t, times, 3, SV|DA|NO|EN, `~trippel ~tripel ~triple`)
	add(t, zeros, 0, SV, `~nollor`)
	add(t, zeros, 0, DA|NO, `~nuller`)
	add(t, zeros, 0, EN, `~zeros ~zeroes`)
	add(t, plus, 0, Any&^IS, `~plus`)
	add(t, plus, 0, NO, `~pluss`)
	add(t, plus, 0, IS, `~plús ~plus`)
	add(t, filler, 0, SV, `~streck ~bindestreck ~tankstreck ~mellanslag ~minus ~sen ~sedan ~så ~därefter`)
	add(t, filler, 0, DA, `~streg ~bindestreg ~mellemrum ~minus ~så ~derefter`)
	add(t, filler, 0, NO, `~strek ~bindestrek ~mellomrom ~minus ~så ~deretter`)
	add(t, filler, 0, FI, `~viiva ~väliviiva ~yhdysviiva ~yhdysmerkki ~väli ~miinus ~sitten ~sit`)
	add(t, filler, 0, IS, `~strik ~bandstrik ~bil ~mínus ~svo ~síðan`)
	add(t, filler, 0, EN, `~dash ~hyphen ~space ~minus ~then`)
	return t
}

// add adds the blank-separated forms of a part, or the language to those that another has already.
func add(t *partTable, what uint8, val int, l Lang, forms string) {
next:
	for _, f := range strings.Fields(forms) {
		text, shy := strings.CutPrefix(f, "~")
		var buf [foldMax]byte
		p := part{text: string(fold(&buf, []byte(text))), what: what, val: uint16(val), langs: l}
		if shy {
			p.shy = l
		}
		if !shy && what <= thousand && len(text) > 1 {
			spelt[l] = append(spelt[l], text)
		}
		bucket := t.bucket([]byte(p.text))
		at := len(*bucket)
		for k := range *bucket {
			q := &(*bucket)[k]
			if q.text == p.text {
				if q.what != what || q.val != p.val {
					panic("spoken: a word of two meanings")
				}
				q.langs |= l
				q.shy |= p.shy
				continue next
			}
			if at == len(*bucket) && len(q.text) < len(p.text) {
				at = k
			}
		}
		*bucket = append(*bucket, part{})
		copy((*bucket)[at+1:], (*bucket)[at:])
		(*bucket)[at] = p
	}
}
