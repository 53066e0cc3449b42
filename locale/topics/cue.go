package topics

// A cue is a set of things that the words around a topic say, and of what stands
// between the topic and a person.
type cue = uint64

// The cues of words. Their words are in cues.go.
const (
	self     cue = 1 << iota // I, we
	other                    // she, he; a role: the customer
	object                   // me, him
	owner                    // my, his
	kin                      // my mother
	spouse                   // man: a husband behind an owner, else anybody
	company                  // you, in the plural: the one who is written to
	be                       // is, was, became
	have                     // has, had
	get                      // got
	take                     // takes, eats, uses
	suffer                   // suffers from, was hit by
	stay                     // sits, lies, lives
	visit                    // goes to, has an hour at
	first                    // a verb that is in the first person alone: olen
	member                   // member, active, organized
	join                     // joined, left, called: what one does with a union or a church
	vote                     // voted
	cause                    // because of
	sick                     // on sick leave: the disease follows
	died                     // died, passed away
	guilty                   // convicted, charged, exposed to: the offence follows
	wear                     // wears
	eats                     // eats, fasts
	kept                     // stored, delete
	apply                    // applied for
	place                    // address, number, identity: what is protected
	part                     // the first half of a name: IF of IF Metall
	half                     // the second half of a phrase
	as                       // as a
	prep                     // to, at, about
	work                     // works at
	media                    // book, film, course, donation
	shop                     // sells, costs, delivers
	way                      // nearest, opening hours, turn
	tech                     // error code, router
	goods                    // pallets, compartment, shelf
	quit                     // of, behind a word of slang: sick of
	you                      // your, this, behind it
	with                     // with: begins what an adjective is about
	glue                     // stands between a verb of voting and a party
	attend                   // goes to
	english                  // a verb behind an English I
	shield                   // address, screening: what code 6 means
	within                   // in, where no verb and no other preposition is written so
	island                   // in, where the language is told by it
	expects                  // expects: a child
	ailing                   // hard: of hearing
	craves                   // of, after: what somebody is sick of stands behind
	disorder                 // the second half of what tells of health in two words: heart disease, doctor's note
	ending                   // takes, kills: a life, oneself
	poorly                   // reduced, poor: sight or hearing follows
	senses                   // hears, sees: badly follows
	did                      // what the writer alone does where a sentence begins with it and names nobody: flydde
	// What stands between the topic and a person.
	nearby // a person is spoken of in the same sentence
	owned  // an owner stands right at it
	isA    // somebody is it
	hasA   // somebody has, gets or takes it
	atA    // somebody stays at it or goes to it
	called // a name, a label or a role is in the sentence
)

const (
	person   = self | other | object | owner | kin | first
	subject  = self | other | kin
	somebody = self | first | other | kin | called // is in the sentence
	verb     = be | have | get | take | suffer | stay | visit | member | join
	noise    = media | shop | way | tech | goods
)

// cues is the table of cues.go.
var cues = newCues()

func newCues() *table {
	words := newEntries()
	for c, list := range cueWords {
		words.add(list, c)
	}
	return words.table()
}
