package people

// A cue is a word that says something of what stands beside it.
type cue uint8

// The cues. Those before lastLeader make a word that is no known name, or an ordinary word,
// worth a look beside them.
const (
	noCue      cue = iota
	cueCalled      // heter: a name follows, whoever is spoken of
	cueName        // namn, name: a name follows a colon or är
	cueSign        // mvh, hälsningar
	cueSignAt      // t, kv, br: signs at the start of a line, or with a stop or colon
	cueGreet       // hej
	cueTitle       // herr, dr
	cueFamily      // son, fru
	cueRole        // kund, handläggare
	cueContact     // ring, kontakta
	cueCare        // c of c/o
	cueTalk        // pratade, talte: a name follows with
	cueHere        // här, here: also behind a name
	cueAgain       // igen: behind a name that is said once more
	cueIts         // its, for it's
	lastLeader
	cueParticle // von, al
	cueWith     // med
	cueIs       // är, er, is, on
	cueAm       // olen: am
	cueI        // jag, jeg
	cueThis     // det, this, tässä
	cueOwn      // min, mitt, my
	cuePrep     // till, av, från, hos
	cueIn       // i, på: a place follows
	cueAnd      // och, &
	cueFill     // øh, bara, nu: passed over
	cueSpoke    // sa, ringde: only people do
	cueSaid     // säger, ringde: a name stands before
	cueFirm     // AB, Oy: a company stands before
	cueThanks   // tack, tak: a name or nothing follows
	cueLives    // bor, asun, adress: an address follows
	cueFlat     // lgh, etg, tv: belongs to an address
	cueSide     // tv, th, st: a side or the ground floor
	cueSized    // norra, gamla: begins the name of a street
	cueBox      // box, postboks
	cueUnit     // kr, min: behind a number that is no house's
	cueTime     // kl, klo, den: before such a number
	cueNoRoad   // omvägen: ends as streets do and is none
	cueThing    // firma, katt: what is called so is no person
	cueYou      // du: are you, and a name
	cueOr       // eller: what is behind is something else
	cueGoods    // stol, lampa: bears a name as goods do
	cueBot      // chatbot: a name beside it is a machine's
	cueWho      // vem, hvem: who is
	cueOwns     // tillhör: an owner follows
	cueThere    // där, kvar: who is there
	cueDid      // beställde: what people do, and companies
	cues_
)
