package told

import "github.com/sladd-go/sladd/pii"

// Personal plates that a sentence shows without naming them right before: "nummerpladen er en af de sjove, der står KARTOFL", "TESLAN
// står det på skylten".

var (
	// shows are what a plate does with its letters.
	shows = set(`står staar stod lukee luki lukemassa stendur stóð says said reads read siger sagde sier säger sa lyder text texten
		teksten tekst teksti textinn merkt merket`)
	// showFill may stand between that and the letters, or the plate.
	showFill = set(`det der där þar það it that at að bara bare just vain faktiskt faktisk actually literally siis altså alltså på á í on
		in min mitt min mín minn mun my the hans hennes hendes nu nå`)
	// dishes are plates for food too, coats of arms and the like: they need a verb and a car in the sentence, boards a car only before
	// a verb.
	dishes = set(`plate plates pladen plåten kilpi kilvet kilvessä kilvissä plötunni`)
	boards = set(`skylten skylt skiltet skilt skiltene skyltarna pladerne`)
	carish = set(`bil bilen bilens biler bilar elbil elbilen elbilar car cars van truck suv auto auton autossa autoa autot autoni bíll bíllinn
		bílinn bílnum bíl nummerplade nummerpladen nummerplåt nummerplåten registration reg mc moped mopeden motorcykel motorsykkel
		moottoripyörä number licence license vanity personlig personligt personalised personalized laddar laddat lader ladet krockade kolliderade påkørte påkjørte körde kørte kjørte keyrði ajoi tesla volvo bmw audi porsche
		mercedes saab toyota skoda vw volkswagen polestar ford kia`)
)

// shownOn returns which word is the letters on the plate that word i names, or -1.
func shownOn(w *pii.Words, i int) int {
	k := shownBehind(w, i)
	if k < 0 {
		k = shownBefore(w, i)
	}
	if k < 0 || (in(dishes, w.Of(i)) || in(boards, w.Of(i))) && !carNear(w, i) {
		return -1
	}
	return k
}

// shownBehind looks behind word i: "… der står KARTOFL på den".
func shownBehind(w *pii.Words, i int) int {
	for k := i + 1; k < len(w.List) && k < i+12; k++ {
		if w.List[k].Gap&(pii.GapStop|pii.GapPara) != 0 {
			return -1
		}
		if !in(shows, w.Of(k)) {
			continue
		}
		for k++; k < len(w.List) && in(showFill, w.Of(k)); k++ {
		}
		if lettering(w, k, pii.GapBlank|pii.GapColon|pii.GapQuote|pii.GapComma) {
			return k
		}
		return -1
	}
	return -1
}

// shownBefore looks before word i: "TESLAN står det på skylten".
func shownBefore(w *pii.Words, i int) int {
	k := i - 1
	for ; k > 0 && i-k < 5 && w.List[k+1].Gap == pii.GapBlank && in(showFill, w.Of(k)); k-- {
	}
	if k > 1 && in(shows, w.Of(k)) && w.List[k+1].Gap == pii.GapBlank && lettering(w, k-1, pii.GapBlank|pii.GapComma|pii.GapQuote|pii.GapColon) {
		return k - 1
	}
	return shownAfterVerb(w, k)
}

// shownAfterVerb returns k where it is the letters behind a verb with words to fill between: "står det TESLAN på skylten".
func shownAfterVerb(w *pii.Words, k int) int {
	if !lettering(w, k, pii.GapBlank|pii.GapQuote) {
		return -1
	}
	for n := k - 1; n >= 0 && k-n < 4; n-- {
		if in(shows, w.Of(n)) {
			return k
		}
		if !in(showFill, w.Of(n)) {
			break
		}
	}
	return -1
}

// carNear reports whether a car, or where it stands, is among the words around word i.
func carNear(w *pii.Words, i int) bool {
	for k := max(0, i-12); k < len(w.List) && k < i+12; k++ {
		if k != i && in(carish, w.Of(k)) {
			return true
		}
	}
	return false
}
