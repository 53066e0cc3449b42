package papers

import "github.com/sladd-go/sladd/pii"

// A plateSaid is what stands before the letters of what may be a plate, over words that may fill the gap.
type plateSaid uint8

const (
	saidNothing    plateSaid = iota
	saidCar                  // a vehicle, or what is done to one, with one more word or a model between
	saidCarRight             // the same right before
	saidPlate                // the word for a plate, with one more word between
	saidPlateRight           // the same right before
)

// right reports whether nothing but filling words stands between.
func (s plateSaid) right() bool { return s == saidCarRight || s == saidPlateRight }

// What a word before a plate is.
const (
	plateName said = 1 << iota
	carName
	plateFiller
)

// plateSayings are the words before plates by what they are.
var plateSayings = joined(sayer{plateName, plateStrong}, sayer{carName, plateCars}, sayer{plateFiller, plateFill})

// plateSaidBefore walks back from b[i] as near does.
func plateSaidBefore(b []byte, i int) plateSaid {
	i = pastSigns(b, platesBefore(b, pastSigns(b, i)))
	said, between := saidNothing, 0
	var w word
	for n, at := 0, i; n < 9; n++ {
		lo, hi, ok := before(b, at)
		if !ok {
			break
		}
		stop := sentence(b, hi, at)
		w.fold(b[lo:hi])
		is := plateSayings.of(&w)
		if !stop || n == 0 {
			if is&plateName != 0 {
				return saidPlateRight - plateSaid(between)
			}
			if said == saidNothing && is&carName != 0 {
				said = saidCarRight - plateSaid(between)
			}
		}
		if stop {
			break
		}
		if is&plateFiller == 0 {
			if between++; between > 1 {
				break
			}
		}
		at = lo
	}
	if said == saidNothing && modelBefore(b, i) {
		return saidCar
	}
	return said
}

// pastSigns returns where quotation marks, arrows and pictures begin that end at b[i].
func pastSigns(b []byte, i int) int {
	for i > 0 && (b[i-1] == '"' || b[i-1] == '\'' || b[i-1] == pii.PictureSign) {
		i--
	}
	return i
}

// plateReading adds what was said before the plate to what its form proves. cars says that a vehicle is enough.
func plateReading(said plateSaid, bits int, cars bool) pii.Reading {
	r := pii.Reading{Bits: bits, Need: true, Evidence: pii.HasForm}
	if said >= saidPlate {
		r.Bits = 8 + bits
	} else if said != saidNothing && cars {
		r.Bits = 4 + bits
	}
	return r
}

// carBehind reports whether a car, or its insurance, is spoken of in the five words behind b[i], and whether its make
// or the word for a vehicle is one of the first two: "XEU 689, volvo v60".
func carBehind(b []byte, i int) (spoken, named bool) {
	var w word
	for n := 0; n < 5; n++ {
		lo, hi, ok := after(b, i)
		if !ok || sentence(b, i, lo) || lo-i > 2 || lo == i || n > 0 && b[i] == ',' {
			return false, false
		}
		w.fold(b[lo:hi])
		if n < 2 && vehicles.has(&w) {
			return true, true
		}
		if (at(b, i) == ' ' || n > 0) && carsBehind.has(&w) {
			return true, false
		}
		i = hi
	}
	return false, false
}

// carDone reports whether the word right behind b[i] says what somebody at the wheel does, "UX 418 bakkaði".
func carDone(b []byte, i int) bool {
	lo, hi, ok := after(b, i)
	var w word
	if !ok || lo-i != 1 {
		return false
	}
	if w.fold(b[lo:hi]); hasWords.has(&w) {
		if lo, hi, ok = after(b, hi); ok {
			w.fold(b[lo:hi])
		}
	}
	return drives.has(&w)
}

// fined reports whether a fine, a toll or a tax is for what stands at b[i], whatever it costs: "bot på 900 kr for BT 20338".
func fined(b []byte, i int) bool {
	return rightBefore(b, i, 1, fineFor) && aroundBefore(b, i, 8, fines)
}

// owned reports whether it is asked right before b[i] who has it: "hvem eier BS 73920".
func owned(b []byte, i int) bool {
	lo, hi, ok := before(b, i)
	if !ok || i-hi != 1 {
		return false
	}
	var w word
	if w.fold(b[lo:hi]); !owns.has(&w) {
		return false
	}
	return rightBefore(b, lo, 1, whose)
}

// asked reports whether what is asked of a car, or done for it, stands within three words before b[lo:e] or behind: "är DPE 55S
// besiktigad", "skatten på …".
func asked(b []byte, lo, e int) bool {
	var w word
	for n, i := 0, lo; n < 3; n++ {
		s, hi, ok := before(b, i)
		if !ok || sentence(b, hi, i) {
			break
		}
		if w.fold(b[s:hi]); carAsked.has(&w) {
			return true
		}
		i = s
	}
	for n, i := 0, e; n < 5; n++ {
		s, hi, ok := after(b, i)
		if !ok || sentence(b, i, s) {
			break
		}
		if w.fold(b[s:hi]); carAsked.has(&w) {
			return true
		}
		i = hi
	}
	return false
}

var (
	drives = newLexicon(`hinattiin hinataan hinasi siirrettiin bärgades bogserades bortforslades buksert tauet taua borttauet klampet bugseret clamped skrotad skrottet skrotet skrotat vraket vrakad romutettu romutettiin scrapped fargað afskráð
		towed impounded afskráður afskráð umskráður dreginn avställd avskyltad avregistrerad afmeldt omregistreret omregistrert bakkaði keyrði rann backade körde krockade ryggade rygget kjørte bakkede kørte peruutti ajoi törmäsi reversed
		drove kørt kjørt kört bakket bakkede backat ryggat ajanut ekið keyrt bakkað driven crashed rammede rammet påkørte påkjørte`)
	carAsked = newLexicon(`skatt skatten skatta skattad betald betalad besiktigad besiktad besiktigat äger ägare ägaren ägs belånad
		körförbud parkeringsanmärkning`)
	fineFor = newLexicon(`for för på til till fyrir á on against mod mot vegna`)
	fines   = newLexicon(`bot boten bøter böter botgiro *bot *boten *bøter *böter parkeringsgebyr* kontrollavgift* kontrolafgift* forelegg*
		bøde bøden bøder *bøde *bøden *bøder *sekt sekt sektin sektina bompeng* bompasser* *bomavgift* vägtull* trängselskatt*
		trängselavgift* passeringsavgift* veggjald* fine fined fines speeding toll tolls congestion* fordonsskatt* vægtafgift* ejerafgift*
		grønafgift* årsavgift* bifreiðagj* stöðugjald* stöðumælagj* stöðubrot* hraðasekt*`)
	owns      = newLexicon(`äger ejer eier eig omistaa á owns`)
	whose     = newLexicon(`vem hvem kven kuka hver who kenen`)
	plateIs   = newLexicon(`on ovat är er e is are eru`)
	plateMine = newLexicon(`mun minun mulla meidän min mine mina mitt mit mín mínir mínar vår våra vores våre ours`)
	plateAnd  = newLexicon(`ja och og and o sekä`)
)

var carsBehind = newLexicon(`bil bilen bilens bilar car cars auto auton autot autoja autoni autoksi bíll bíllinn bílinn bifreið* fordon*
	køretøj* kjøretøy* försäkring* forsikring* vakuutu* trygging* parkering* parkerad parkeret parkert parked parkerade avställd påställd
	släp* tilhenger* trailer* moped* motorcykel* besiktning* besiktigad syn synet eu-kontroll leimattu katsastu* skoðun`)

// personalPlate reads "regnr: MAMMA1" with the colon at b[i].
func personalPlate(b []byte, i int) (start, end int, r pii.Reading) {
	lo, hi, ok := before(b, i)
	if !ok || i-hi > 1 {
		return 0, 0, r
	}
	start = i + 1
	if at(b, start) == ' ' {
		start++
	}
	end = start
	letters := false
	for end < len(b) && (isUpper(b[end]) || isDigit(b[end])) {
		letters = letters || isUpper(b[end])
		end++
	}
	if n := end - start; n < 2 || n > 7 || !letters || !ends(b, end) {
		return 0, 0, r
	}
	if next := at(b, end+1); isDigit(next) || isUpper(next) && at(b, end) == ' ' { // it goes on
		return 0, 0, r
	}
	var w word
	if w.fold(b[lo:hi]); !plateStrong.has(&w) {
		return 0, 0, r
	}
	return start, end, pii.Reading{Bits: 4, Need: true, Evidence: pii.Position}
}
