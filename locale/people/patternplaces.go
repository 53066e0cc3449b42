package people

import "math/bits"

// placePatterns are places that say more of a run than that it may be a name. Each that the run stands in counts, once.
const placePatterns = `
# Who is asked for: kan dag ringe meg, be my höra av sig.
asked:
^ SAID _ CONTACT&!@capital|TALK&!@capital|SPOKE&!@capital
CONTACT|be|bed|bede|låt|lad|let _ CONTACT&!@capital|TALK&!@capital|SPOKE&!@capital|:do&!@capital|att&!@capital|to&!@capital|om&!@capital|at&!@capital|å&!@capital

# Who is said to have done it, or is asked whether it is them.
acted:
FAMILY til|till _.given1&@ends                                      # kona til per
THIS IS :not? _.given :not @me                                      # det var per ikke meg
THIS IS :not? _.given who|joka *
IS THIS :not _.given who|joka *
THIS IS :not? _.given&@fewWords * SAID
THIS IS :not? _.given som|der|who|joka|sem DID|:may|:does|SPOKE|TALK|CONTACT    # det var storm som bestilte
IS THIS :not _.given som|der|who|joka|sem DID|SAID|:may|:does|SPOKE|TALK|CONTACT
THIS IS :not _.given som|der|who|joka|sem SAID
IS THIS _.given I TALK                                              # er det liv jeg snakker med

# One of two who do something together: tor och liv ska.
pair:
_@pairs AND|OR @sure
@sure AND|OR _@pairs&@ends
@sure AND|OR _@pairs ~ SAID|LIVES
både|bæði|both|SIGN|SIGNAT ~ _@pairs&@single&.given1 AND .given1 $  # både line og per
både|bæði|both|SIGN|SIGNAT ~ .given1 AND _@pairs&.given1 $
^ _@pairs&@single&.given&!.function AND .given&!.function SAID|LIVES|:may|:does
^ .given&!.function AND _@pairs&.given&!.function SAID|LIVES|:may|:does

# Who writes: hej det är my 😊, it's tom again.
greeted:
GREET _ from&!@english|fra&!@english|från&!@english                 # heisann, even fra Oslo
GREET , _ from&!@english|fra&!@english|från&!@english
ITS _ AGAIN|HERE|from|fra|från
THIS ~ IS _ AGAIN|HERE|from|fra|från
GREET ~ ITS _@greets
GREET ~ THIS ~ IS _@greets

# Who is joined with the writer: jag och Tove, siv og meg.
withMe:
@me AND _
_ AND|OR @me

who:
WHO IS _
WHO * * IS _

# To whom something belongs.
owner:
OWNS _
IN _.given NAME&!name

there:
^ IS|THERE _.given&!.shy THERE

# At whose home, on whose behalf.
atHome:
hos|hjá|åt|vegne _@known
vegne|behalf ~ * _@known

# What a known given name does, or who is known by sight.
subject:
^ _@known SPOKE|DID
^ SAID _@known&.given1&@single&@noWord @ordinary                    # kan sanne logge
THIS ~ IS _@known som|der|who|joka|sem
them:
@them _@known                                                       # ham Dennis der sælger
ends:
PREP|THANKS _@known&@endsPart
`

var placeGrammar *grammar

var placeResults = []result{
	{"asked", []feature{fAsked}}, {"acted", []feature{fAsked}}, {"pair", []feature{fPair}}, {"greeted", []feature{fGreeted}}, {"withMe", []feature{fWithMe}}, {"who", []feature{fWho}},
	{"owner", []feature{fOwner}}, {"there", []feature{fThere}}, {"atHome", []feature{fAtHome}}, {"subject", []feature{fSubject}}, {"them", []feature{fThem}}, {"ends", []feature{fEnds}},
}

// tellingPlaces is how many of the first results tell a name where it is a word that is met as a word nearly always.
const tellingPlaces = 6

// scorePlaces weighs the places that the run stands in.
func (t text) scorePlaces(s *scorer, r run) {
	for in := placeGrammar.all(t, r); in != 0; in &= in - 1 {
		placeGrammar.score(s, uint8(bits.TrailingZeros64(in)))
	}
}

// tellingPlace reports whether the run stands where hardly anything but names do, by placePatterns.
func (t text) tellingPlace(r run) bool { return placeGrammar.all(t, r)&(2<<tellingPlaces-1) != 0 }
