package people

// A feature is one piece of evidence for or against a name.
type feature uint8

const (
	fGiven1 feature = iota // the first word's place in the dictionary
	fGiven2
	fSurname1
	fSurname2
	fUnknown
	fBothNames // both given name and surname
	fLook      // a tenth of its look, within bounds
	fRank1     // the word is an ordinary one as well
	fRank2
	fRank3
	fRank4
	fNameWord
	fStrongWord // a word far more often
	fMildWord
	fOtherWord // a word, but of another language
	fUnknownCaps
	fCueWord      // lower case, and it leads to names itself
	fCapStrong    // a capital on a word that has none
	fUnknownRank1 // the same of words that no list of names holds
	fUnknownRank2
	fUnknownRank3
	fUnknownRank4
	fShort // two letters
	fSure  // a known name that is no word
	fInflected
	fGenitive
	fForeignEnd // a Finnish or Icelandic ending in another language

	fCapMiddle // a capital inside a sentence
	fCapStart  // at the start of one
	fCapTitle  // where the words around have capitals as well
	fAllCaps   // among words that aren't
	fLower

	fCalled // what stands before
	fNameIs
	fLabel
	fWeakIntro
	fDemo
	fSign
	fSignLine
	fGreet
	fTitle
	fFamily
	fRole
	fRoleColon
	fContact
	fTalked
	fPrep
	fIn
	fList // one of several names
	fVocative
	fDemoHere
	fOwnFamily
	fThing
	fThanks
	fSlash
	fLineAlone // the last line of a text holds nothing else
	fTextEnd   // last words, behind a stop or comma

	fColon     // behind a colon
	fHereStart // Anna här, ...
	fHere      // what stands behind
	fSaid
	fSpoke
	fNumber
	fSpeaker
	fFirm
	fHouse
	fGlued
	fMail
	fTown
	fTownOnly
	fPlaceCase
	fNotNameGiven
	fNotName
	fBot
	fStreet
	fStreetName // Karl Johans gate 5
	fTruncated  // a name word before isn't taken along
	fTeam
	fBotName

	fNext // words that go on: sum of what each is worth
	fGivenSurname
	fPatronymic
	fInitial

	fLowerBare      // lower case, and not one of the commonest given names
	fSignEnd        // with a capital, behind a sign-off, and nothing behind it on its line
	fThanksEnd      // the end of a sentence that thanks
	fYou            // are you Anna
	fTranscript     // a speaker where others speak, too
	fGoods          // behind what is sold: Stol Odd
	fCapEnglish     // a capital on a word of English alone
	fInName         // Kim i förnamn
	fPatronymicWord // a patronymic that no list holds
	fWithMe         // joined with the writer
	fWho            // who is
	fOwner          // what is theirs
	fThere          // is she there
	fAtHome         // hos
	fSubject        // who did it
	fEnds           // the last of a sentence, behind to or thanks
	fPhone          // a telephone number follows
	fWeakWord       // a word, but hardly in a chat
	fTimed          // a speaker behind or before a time
	fWrote          // skrev: and the like behind it
	fAsked          // kan hon ringa
	fPair           // one of two that do something together
	fGreeted        // hej det är hon
	fAddressed      // an address follows
	fWholeText      // nothing else in the text
	fExotic         // a letter that no Nordic language has
	fSlotted        // a word where a word of its kind doesn't stand: har stig ringt
	fSlottedUnknown // the same of a word that no list holds
	fNumberEnd      // the end of a line, behind a long number
	fSignature      // the short sign of who wrote a note, at its end
	fInitialStop    // an initial with a stop before a surname
	fThingName      // the name of a thing of several words: king charles
	fThingBehind    // what it is stands right behind: Wegner stol
	fThingBefore    // or right before: sankt Hans
	fTopicNear      // the sentence is about storms, apples, films
	fHyphened       // Björn Borg-kalsongerna
	fShopBehind     // Thune Gullsmed
	fFirmName       // Lars Höglund Bygg AB, Hansen & Sønner
	fGoodsNear      // it is about goods
	fThem           // ham Dennis der sælger
	fCapWord        // a capital inside a sentence on a name that is a word as well
	fLastWord       // a given name, the last sentence of the text
	fAged           // and an age behind it, and no more
	fAcronym        // a few capitals among words that have none
	fBrandBefore    // Extra Moa
	fInside         // i Florence
	fFramed         // a sentence that only a person fills: är det Bo jag pratar med
	fFramedRare     // the same of a rare name, or of a word that no list holds
	fFirmFrame      // one that only a company fills: logga in på Nelly
	fShopFrame      // one that a company fills oftener: beställde från Nelly
	fSaysFrame      // one that a company fills as often: Nelly säger att paketet är levererat
	fItem           // one of a list of people: - Alma (9 år)
	fAgain          // it stood in a name before, and is no word: Kauko Suosalo … Kauko on mökillä
	fAgainWord      // the same of a word: Björn Sommar … Sommar var sjuk
	fIntroduced     // with a capital, where somebody says whose name it is
	fThingCalled    // a thing by the words around it or around its list: skutan Elida ligger
	fMailBehind     // an e-mail address follows: kari kmoen@…
	fOwnMail        // one that begins with the name: kari kari.moen@…
	fDatum          // a number or an address of somebody beside it, and nothing on its other side: 070-1740605/anna
	fLowerCased     // one word in lower case, in a sentence that begins with a capital
	fHomonym        // a service or shop that is called as people are: Elisan liittymä
	nFeatures
)
