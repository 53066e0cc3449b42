package told

import "github.com/sladd-go/sladd/locale/internal/evidence"

type feature = evidence.Feature

// What speaks for and against a candidate for a secret.
const (
	fAlways feature = iota

	fGroups // how it is written
	fSign
	fLetter
	fYear
	fClock
	fRound     // ends in two zeros
	fMixedWord // a word and digits behind it
	fMixedSign // letters, digits and signs
	fMixedCaps // capitals and digits
	fMixedDash // G-135790
	fMixedCase // both cases and digits
	fMixedHead // digits first
	fMixedOther
	fMixedShort
	fMixedLong
	fMixedLower
	fOneWord
	fTwoWords
	fManyWords
	fHyphens
	fQuoted
	fShut
	fOpenEnd

	fPlain      // a word that says nothing here right before it
	fCapital    // one with a capital
	fPlace      // and one right behind: 0550 Oslo
	fOwn        // my, their right before
	fUser       // user, login
	fArticle    // a, the
	fColon      // a colon behind
	fUnit       // a unit
	fIsName     // "is my password" follows
	fIsOther    // "is" something else
	fAsName     // "as my password" follows
	fAsOther    // "as" something else
	fOpen       // a word right behind the name of a secret, and the clause goes on
	fOpenIs     // the same behind \"is\"
	fUnchanged  // behind "to", and nothing was changed
	fNamed      // called: as networks are
	fPair       // behind another of its length: "4471, 2580"
	fVain       // typed, and it failed
	fVainOther  // that, and another number or code is spoken of
	fAsked      // a question mark between it and the name of a secret
	fApart      // words in a sentence of their own
	fMixedApart // letters and digits there
	fFault      // E-17, F21: as machines show
	fUnnamed    // no name of a secret before it
	fSingles    // 1-9-0-3
	fLeadZero   // 0711
	fLike       // but for one digit, or the order, another number about
	fSpelled    // letters and signs, no digit
	fHump       // a capital behind a small letter
	fForThing   // "to the gate" follows
	fToApprove  // "to approve" follows
	fIsFail     // "is wrong" follows
	fNamedFail  // a rare word between the name of a secret and what says that it failed
	fNamely     // behind "that is"
	fSpeaker    // the first behind who speaks
	fReply      // that, and the line before asks
	fPairTail   // behind a slash: user / password
	fPairHead   // before it
	fThingIs    // "the gate is" before digits
	fThingShut  // a thing that takes codes right before four to six digits that end the clause
	fAnswerSign // behind "answer:"
	fVoucher    // WINTER26
	fPercent    // a percentage is spoken of
	fKebab      // havre-elg-99
	fWorth      // one rare word that tells of nothing, to the end of the clause
	fWorthIs    // the same behind "is"
	fWorthNamed // right behind the name of a secret
	fWorthSign  // behind a sign
	fWorthTo    // behind "to", "with", "as"
	fWorthType  // typed
	fWorthNot   // behind "not"
	fTrimmed    // a preposition behind it
	fKeyed      // four to six digits typed on a keypad
	fOfPlace    // "the password at the centre" right before
	fTwin       // the same in other letters stands near: "Solros88 or solros88"
	fTypedWord  // a word with digits that somebody typed or uses
	fRandom     // as nobody writes words: hK3pQ9xZ
	fLaugh      // behind it somebody laughs: people do at their passwords
	fContrast   // another that looks like a password stands against it: "X, not Y"
	fRandomOf   // fRandom, and it is what has numbers: "the order is hK3pQ9xZ"

	fChosen      // written as people choose passwords: Hytta2019!, Karpalo-suo-78
	fChosenSmall // the same in small letters: qwert12345
	fChosenUser  // either, behind who logs in
	fChosenTold  // either, and the text speaks of what is typed, chosen, changed or entered
	fStem        // another near that is the same but for what stands behind: Katt1, Katt2
	fCompared    // one of two codes that differ in a digit or the order, and one of them is not it: "4417, not 4471"
	fSinglesTold // 1-9-0-3, and something asks for it, is new or was typed
	fNoted       // written on a note
	fNoteBehind  // "stood on a note" follows
	fAgreed      // agreed on
	fListed      // one of several lines alike below the name of a secret
	fAnew        // six digits, and a new one was asked for or sent
	fCounted     // behind puk1
	fCased       // how it is spelled follows: with a small s
	fSaid        // said digit by digit where something is typed, locked, changed or forgotten
	fTriedWith   // "tried with" right before
	fThingTakes  // "the cellar door uses", "the gate opens with", "the alarm off" right before

	fDigits // the first block
)

// Blocks: a feature for each of several values.
const (
	nRelations = feature(len(relations)) + 4
	nAnchors   = feature(len(anchors))

	fFamiliar     = fDigits + 6                // how familiar the first word is; fDigits: how many digits, from three on
	fFamiliarLast = fFamiliar + 5              // how familiar the last is
	fWordBits     = fFamiliarLast + 5          // what they are: see words
	fRelation     = fWordBits + nWordBits      // what the word before does, by style
	fSecond       = fRelation + 3*nRelations   // what the one before that does
	fNext         = fSecond + nRelations       // what the word behind does
	fGap          = fNext + nRelations         // what stands right before
	fAnchor       = fGap + feature(len(gaps))  // anchors before, by how far
	fBehind       = fAnchor + 3*nAnchors       // and behind
	fNearest      = fBehind + 2*nAnchors       // the nearest that names a secret, by sort
	fStops        = fNearest + nSorts*nAnchors // sentences between that and the value
	fLines        = fStops + 3                 // lines
	fNumbers      = fLines + 3                 // numbers
	fAbout        = fNumbers + 3               // what the sentence speaks of, before and behind

	fRandomBehind = fAbout + 2*feature(len(abouts)) // what the word before one written so does
	fRandomNear   = fRandomBehind + nRelations      // the nearest that names a secret
	fCapsNear     = fRandomNear + nAnchors          // of capitals and digits

	nSecretFeatures = int(fCapsNear + nAnchors)
)

// relations are the senses by which the words beside a candidate are told apart, the first that fits.
var relations = [...]sense{
	sPass, sPin, sOtherCode, sCodeOf, sCode, sQuestion, sKeyOf, // of which these name a secret
	sAgainst, sIs, sTell, sType, sTo, sWith, sAt, sAs, sGot, sNot, sOr, sFail, sNew, sNet, sThing, sCard, sMsg, sAnswer, sKey, sUser,
	sChanged, sAsk, sLock,
}

const (
	relOtherCode = feature(2)
	relNames     = feature(7)
	relAgainst   = feature(7)
	relIs        = feature(8)
	relTo        = feature(11)
	relNot       = feature(16)
	relThing     = feature(21)
	relAnswer    = feature(24)
)

// What is no word that does something.
const (
	relNumber = feature(len(relations)) + iota
	relOther
	relNone
	relSign
)

// anchors are the senses of words that a value may belong to, the last two to nothing secret.
var anchors = [...]sense{
	sPass | sPassWeak, sPin, sCodeOf, sCode, sKeyOf | sKey, sQuestion | sAnswer, sNet, sThing, sCard, sMsg, sLock,
	sOtherCode, sAgainst,
}

// abouts are what a sentence may speak of; what isn't far at most a few words from the value.
var abouts = [...]sense{sFail, sForgot, sMust, sType, sGot, sTell, sIs, sChanged, sUser, sNot, sAgainst, sAsk, sAnswer}

// mayBeChosen are the senses of words that make a secret of what is written as people choose passwords.
const mayBeChosen = sType | sChanged | sFail | sForgot | sAgreed | sNote | sEntry | sUser | sNames

const beside = sIs | sNot | sAgainst

func relation(s sense) feature {
	for i, r := range relations {
		if s&r != 0 {
			return feature(i)
		}
	}
	return relOther
}
