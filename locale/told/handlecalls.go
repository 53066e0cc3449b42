package told

import "github.com/sladd-go/sladd/locale/internal/hashed"

// A calling is a set of things that a word can do that calls the recognizer of handles.
type calling uint16

const (
	doneVerb    calling = 1 << iota // says what was done to a thing by the one that it or "by" leads to
	fieldNoun                       // is the name of a field that holds who did something
	actorNoun                       // is somebody on a site whose name stands right behind
	staffNoun                       // names one only with what follows: "staff id", "medarbejder-id"
	alsoVerb                        // names a user, and is a verb or goes before other nouns too
	initialNoun                     // names initials
	loginVerb                       // logs in
	changeVerb                      // changes one name to another
	realWord                        // says that a name is the true one
	takenWord                       // says that a name is somebody's already
	selfVerb                        // says that somebody calls himself so
	logWord                         // begins what servers log of a user
)

var callings = hashed.New(byList(map[calling]string{
	doneVerb:  doneVerbsList,
	fieldNoun: fieldNounsList,
	actorNoun: actorsList,
	staffNoun: `ansatt anställd anställnings medarbejder medarbetar staff employee student`,
	alsoVerb:  `user bruker`,
	initialNoun: `initialer initialerna initialerne initialene initials nimikirjaimet nimikirjaimeni
		initial init sign signatur signaturen kortsignatur kortsignaturen attest skammstöfun skammstöfunin skammstöfunina nimilyhenne
		nimilyhenteeni puumerkki puumerkkini nimikirjaimesi nimikirjaimensa nimikirjaimilla upphafsstafir upphafsstafirnir upphafsstafina`,
	loginVerb: `logger loggar loggade loggat logget logged logging logga logge inloggad innlogget indlogget
		kirjaudun kirjauduin kirjautunut kirjautuneena kirjautuu kirjautui kirjasin kirjata innskráður innskráð skrái`,
	changeVerb: `byt byta byter endre endra ændre ændret change changed skifte vaihda vaihtaa breyta
		bytte bytt bytter skiftede skiftet skifter ændrede ändrade ändrat endret endra vaihdoin vaihdettu breytti breytt breyttu ændr`,
	realWord:  `actual real riktiga riktige rigtige ekte ægte äkta oikea rétti rétta`,
	takenWord: takenList,
	selfVerb:  selfVerbsList,
	logWord:   logWordsList,
}))

// takenList are the words that say that a name is somebody's already.
const takenList = `tatt tagen taget upptaget upptagen opptatt optaget varattu varattuna frátekið tekið taken`

// selfVerbsList are the verbs by which somebody calls himself.
const selfVerbsList = `kallar kallade kaller kalte kalder kaldte kallaði calls called kutsuu kutsui`

// logWordsList are the words by which the sentences of logs are known.
const logWordsList = `password publickey failure failed pam get post put head sudo user`

func callingOf(word []byte) calling {
	c, _ := callings.Get(hash(word))
	return c
}
