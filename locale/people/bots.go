package people

import "github.com/sladd-go/sladd/pii"

// Machines that present themselves by a name: Jeg heter Botolf, er en robot; kommunens digitala assistent Kim.

// machineReach is how many words away a word says that a machine speaks.
const machineReach = 7

// machine reports whether who has the name of the run is a machine by the words of its sentence, or by whose line it is.
func (t text) machine(r run) bool {
	if of, told := t.machineBefore(r); told {
		return of
	}
	return t.orHuman(r.last+1) || t.praisedBot(r.last+1) || t.introduced(r) && t.machineBehind(r) || t.assistant(r.last+1)
}

// machineBefore reports whether the words before the run tell whose name it is, and whether it is a machine's: digitale hjælper Frida;
// Robot: Hej! Jag är Alma.
func (t text) machineBefore(r run) (of, told bool) {
	for j := r.first - 1; j >= r.first-machineReach && t.word(j) && t.gap(j+1)&(pii.GapLine|pii.GapPara) == 0; j-- {
		switch g := t.gap(j + 1); {
		case g == pii.GapBlank && j >= r.first-3 && t.virtual(j):
			return true, true
		case g&pii.GapColon != 0:
			bot := t.cue(j) == cueBot || t.blank(j) && t.cue(j-1) == cueBot // Robot Alma:
			return bot && t.introduced(r), bot || !t.introduced(r)
		}
	}
	return false, false
}

// botNamed reports whether word j is the name of a machine by the words right before it: Virtual Assistant Leo.
func (t text) botNamed(j int) bool {
	of, told := t.machineBefore(run{first: j, last: j, lead: j, base: j})
	return of && told
}

// machineBehind reports whether the words behind the run, which is introduced, say that it is a machine's name: en robot, din
// digitala assistent.
func (t text) machineBehind(r run) bool {
	for j := r.last + 1; j <= r.last+machineReach && t.word(j) && t.gap(j)&^(pii.GapBlank|pii.GapComma|pii.GapHyphen) == 0; j++ {
		switch t.cue(j) {
		case cueBot:
			return true
		case cueAnd, cueI, cueIs, cueAm, cueOwn:
			continue
		}
		if t.virtual(j) {
			return true
		}
		if t.cue(j) != noCue && !in(botArticles[:], t.Of(j)) {
			return false
		}
	}
	return false
}

// botArticles stand before what a machine says that it is.
var botArticles = [...]string{"en", "et", "ett", "a", "din"}

// assistant reports whether words from k on call who stands before them a company's machine: Bella, our chat assistant.
func (t text) assistant(k int) bool {
	if t.gap(k)&^pii.GapBlank != pii.GapComma || !in(ours[:], t.Of(k)) {
		return false
	}
	for j := k + 1; j <= k+3 && t.word(j) && t.gap(j)&^pii.GapHyphen == pii.GapBlank; j++ {
		if t.cue(j) == cueBot {
			return t.endsSentence(j) || t.gap(j+1)&pii.GapComma != 0
		}
	}
	return false
}

// ours stand before the machine of a company.
var ours = [...]string{"our", "the", "vår", "våran", "vores", "meidän", "okkar"}

// introduced reports whether the run stands behind is or called, as in I am.
func (t text) introduced(r run) bool {
	switch t.cue(r.first - 1) {
	case cueIs, cueAm, cueCalled:
		return true
	}
	return t.gap(r.first) == pii.GapHyphen && t.cue(r.first-2) == cueIs // är Kommun-Kim
}

// virtual reports whether word k says of a helper that it is none of flesh.
func (t text) virtual(k int) bool { return t.len(k) >= 7 && beginsIn(virtuals[:], t.Of(k)) }

// virtuals begin what says so.
var virtuals = [...]string{"digital", "digitaa", "virtu", "stafræn"}

// humans are who a machine isn't.
var humans = [...]string{"menneske", "mennesket", "människa", "människan", "person", "human", "ihminen", "ihmisen",
	"manneskja", "manneskju", "maður", "people"}

// orHuman reports whether words from k on ask for a human instead: Alma eller et rigtigt menneske.
func (t text) orHuman(k int) bool {
	if t.cue(k) != cueOr || t.gap(k)&^(pii.GapBlank|pii.GapComma) != 0 {
		return false
	}
	for j := k + 1; j <= k+3 && t.word(j) && t.gap(j) == pii.GapBlank; j++ {
		if in(humans[:], t.Of(j)) {
			return true
		}
	}
	return false
}

// calledBot reports whether the run is what a machine is called: boten som heter Kari.
func (t text) calledBot(r run) bool {
	b := r.first - 1
	if t.cue(b) != cueCalled || t.gap(r.first)&^(pii.GapBlank|pii.GapQuote) != 0 {
		return false
	}
	for j := b - 1; j > b-4 && t.word(j) && t.gap(j+1) == pii.GapBlank; j-- {
		if t.thingAt(j) == thingBot || t.cue(j) == cueBot {
			return true
		}
	}
	return false
}

// praisedBot reports whether words from k on tell who was spoken to that it is a machine: Tak Frida 😊 du er den sødeste chatbot.
func (t text) praisedBot(k int) bool {
	if t.cue(k) != cueYou || t.cue(k+1) != cueIs && !t.oneOf(k+1, "are", "ert") {
		return false
	}
	for j := k + 2; j < k+7 && t.word(j) && t.blank(j) && t.slot(j) != slotNot && !t.oneOf(j, "än", "end", "enn", "than", "som", "like"); j++ {
		if t.cue(j) == cueBot {
			return true
		}
	}
	return false
}

// notPerson reports whether the text says itself that what the run is called is no person: ikke en kollega, not a person.
func (t text) notPerson(r run) bool {
	switch t.cue(r.first - 1) {
	case cueOwn, cueFamily, cueRole, cueTitle, cueCalled, cueSign:
		return false
	}
	for j := r.last + 3; t.has(j); j++ {
		if t.slot(j-2) != slotNot || !t.word(j) || !t.blank(j) || !t.blank(j-1) || !t.article(j-1) || t.goesOnOf(j+1) {
			continue
		}
		if in(humans[:], t.Of(j)) && !t.me(j-3) && !t.me(j-4) && !t.them(j-4) || in(colleagues[:], t.Of(j)) && t.gap(j-2)&pii.GapComma != 0 {
			return true
		}
	}
	return false
}

// goesOnOf reports whether word k goes on with what is said of a noun before it: a person who, en person jeg kjenner.
func (t text) goesOnOf(k int) bool {
	if t.gap(k) != pii.GapBlank {
		return false
	}
	switch t.cue(k) {
	case cueWho, cueI, cueIn, cuePrep, cueWith, cueYou:
		return true
	}
	return t.slot(k) == slotThat || t.is(k, "som") || t.is(k, "der")
}

// colleagues are people of the writer's that a name may be mistaken for.
var colleagues = [...]string{"kollega", "kollegan", "medarbetare", "medarbejder", "colleague", "employee", "työkaveri", "samstarfsmaður"}
