package people

// handWeights are what the weights were set to by hand, in tenths of bits, before TestFit fitted them.
var handWeights = [nFeatures]int16{
	fGiven1: 95, fGiven2: 75, fSurname1: 80, fSurname2: 60, fUnknown: 0, fBothNames: 5, fLook: 5,
	fRank1: -60, fRank2: -45, fRank3: -25, fRank4: -10, fNameWord: -40, fStrongWord: -90, fMildWord: -50, fOtherWord: -5, fUnknownCaps: -20, fCueWord: -50, fCapStrong: 50, fShort: -15, fSure: 10, fInflected: -30, fGenitive: -10, fForeignEnd: -110, fColon: 20, fHereStart: 40,
	fUnknownRank1: -150, fUnknownRank2: -130, fUnknownRank3: -90, fUnknownRank4: -50,
	fCapMiddle: 45, fCapStart: 15, fCapTitle: 15, fAllCaps: 10, fLower: 0,
	fCalled: 120, fNameIs: 100, fLabel: 90, fWeakIntro: 45, fDemo: 35, fSign: 110, fSignLine: 25, fGreet: 55, fTitle: 65, fFamily: 55,
	fRole: 40, fRoleColon: 65, fContact: 60, fTalked: 80, fPrep: 15, fIn: -60, fThanks: 40, fSlash: 90,
	fList: 40, fVocative: 40, fDemoHere: 60, fOwnFamily: 30, fThing: -130,
	fLineAlone: 45, fTextEnd: 35,
	fHere: 30, fSaid: 20, fSpoke: 50, fNumber: 20, fSpeaker: 45, fFirm: -150, fHouse: -80, fGlued: -120, fMail: -250, fTown: -70, fTownOnly: -60, fPlaceCase: -90, fNotNameGiven: -60, fNotName: -110, fBot: -150,
	fStreet: -60, fStreetName: -150, fTruncated: -40, fTeam: -150, fBotName: -100,
	fNext: 1, fGivenSurname: 30, fPatronymic: 40, fInitial: 20,
	fLowerBare: -15, fSignEnd: 50, fThanksEnd: 50, fYou: 30, fTranscript: 30, fGoods: -150, fCapEnglish: 30, fInName: 80, fPatronymicWord: 0,
	fWithMe: 75, fWho: 75, fOwner: 65, fThere: 50, fAtHome: 55, fSubject: 45, fEnds: 30, fPhone: 55, fWeakWord: -25, fTimed: 100, fWrote: 90, fAsked: 60, fPair: 70, fGreeted: 80, fAddressed: 45, fWholeText: 40, fExotic: 40, fSlotted: 80, fSlottedUnknown: 60, fNumberEnd: 60, fSignature: 50, fInitialStop: 35,
	fThingName: -170, fThingBehind: -140, fThingBefore: -130, fTopicNear: -105, fHyphened: -180, fShopBehind: -160, fFirmName: -220, fGoodsNear: -45,
}
