package papers

// The forms of case numbers that the sentence around them proves, and those of them that prove themselves.

// A spokenForm is a form and what its sentence must say: all of one of the sets.
type spokenForm struct {
	letters joint // how letters may be joined to the digits before which they stand
	pattern pattern
	said    []said
}

// in20 is the form of a year of this century with parts behind it.
func in20(parts ...part) pattern { return append(pattern{c('2'), c('0'), d(2, 2)}, parts...) }

var (
	ofItself = []said{0}
	ofOffice = []said{byOffice, ofMatter, earlier | named, earlier | ofCase, earlier | ofFormal, ofCase | ofFormal, byInsurer | ofCourt, ofRuling | ofCase}
	ofRecord = []said{byOffice, ofCourt, ofFormal, ofMatter, earlier | named, earlier | ofCase}
	ofKnown  = []said{ofLetters | named, ofLetters | ofCase, ofLetters | earlier, byOffice, ofCourt, ofFormal, ofMatter}
	ofDiary  = []said{ofLetters, byOffice, ofCourt, ofFormal, ofCase, ofMatter, earlier | named}
	ofTrial  = []said{byOffice, ofCourt, ofMatter, earlier | named, earlier | ofCase, earlier | ofFormal}
	ofSaying = []said{byOffice | ofCase, byOffice | filed, byOffice | ofFormal, byOffice | ofCourt, byOffice | inBrackets, byOffice | ofMatter,
		ofMatter | ofCase, ofMatter | filed, ofMatter | inBrackets, earlier | ofCase, earlier | named}
	// ofLetter is what one or a few letters right before the digits need.
	ofLetter = []said{byOffice, ofCourt, ofFormal, ofMatter, earlier | ofCase, earlier | named}
	ofGlued  = []said{byOffice | ofCase, byOffice | named, ofMatter | ofCase, ofMatter | named, byOffice | ofMatter}
	ofDebt   = []said{byDebt}
	ofClaim  = []said{byClaim, byDebt, byInsurer | ofCase}
	// ofFiled is what a year and a number need that a record is kept under.
	ofFiled = []said{ofFormal | named}
	ofLoss  = []said{byClaim, byInsurer | ofCase, byInsurer | ofFormal}
	// ofNumbered is what a number needs whose figures stand in groups.
	ofNumbered = []said{byOffice | named, byOffice | ofCase, byPolice | named, byPolice | ofCase, byClaim | named, claimNo, ofCase | named, byClaim | byInsurer}
	// ofDebtCase and ofClaimNo are what numbers of figures alone need.
	ofDebtCase = []said{byDebt | ofCase}
	ofClaimNo  = []said{claimNo}
	ofInsured  = []said{claimNo, byClaim | byInsurer}
)

// spokenForms begin at the first digit; of several that fit, the first counts of which the sentence says enough.
var spokenForms = []spokenForm{
	// A running number in groups, before what only its beginning is: 2024/V-88 10 457, 007-2024-0 31882
	{bare, in20(sign, a(1, 3), c('-'), d(2, 3), c(' '), d(2, 3), c(' '), d(3, 3)), ofNumbered},
	{bare, pattern{d(3, 3), c('-'), c('2'), c('0'), d(2, 2), c('-'), d(1, 3), c(' '), d(3, 5)}, ofNumbered},
	// A year and a running number: 2024/3381, 2024/1177-6, 2024/7711-B, 2024/R118803
	{bare, in20(c('/'), d(3, 8)), ofOffice},
	{bare, in20(c('/'), d(2, 8), c('-'), d(1, 4)), ofOffice},
	{bare, in20(c('/'), d(2, 8), c('-'), a(1, 2)), ofOffice},
	{bare, in20(c('/'), a(1, 2), d(3, 8)), []said{byOffice, ofCase}},
	{bare, in20(c('/'), a(1, 3), c('-'), d(2, 8)), ofOffice},
	// 2025-051327, 2025-11-07919, 2025-0386-3, 2025-11-0386-K
	{bare, in20(c('-'), d(5, 7)), ofTrial},
	{bare, in20(c('-'), d(3, 8)), ofOffice},
	{bare, in20(c('-'), d(2, 2), c('-'), d(3, 8)), ofOffice},
	{bare, in20(c('-'), d(3, 8), c('-'), d(1, 6)), ofOffice},
	{bare, in20(c('-'), d(2, 8), c('-'), d(2, 6), c('-'), a(1, 2)), ofOffice},
	{bare, in20(c('-'), d(3, 8), c('-'), a(1, 2)), ofOffice},
	// 2025-D-07919
	{bare, in20(c('-'), a(1, 5), c('-'), d(3, 8)), []said{byOffice, ofCourt, ofFormal, byClaim, ofMatter}},
	// Spanish police: 2026-003798-00000912
	{bare, in20(c('-'), d(6, 6), c('-'), d(8, 8)), ofItself},
	// A running number and a year: 219/2025, 3062-2025, 551-7714-2025
	{bare, pattern{d(3, 7), c('/'), c('2'), c('0'), d(2, 2)}, ofTrial},
	{bare, pattern{d(4, 7), c('-'), c('2'), c('0'), d(2, 2)}, ofOffice},
	{bare, pattern{d(2, 4), c('-'), d(2, 6), c('-'), c('2'), c('0'), d(2, 2)}, ofRecord},
	// Swedish courts and boards: 11402-24
	{bare, pattern{d(3, 6), c('-'), d(2, 2)}, ofSaying},
	{bare, pattern{d(4, 6), c('/'), d(2, 2)}, ofSaying},
	// A year of two figures: 24/019552, 24/019552-3, 24-33817
	{bare, pattern{d(2, 2), c('/'), d(3, 8)}, ofOffice},
	{bare, pattern{d(2, 2), c('/'), d(3, 8), c('-'), d(1, 4)}, ofOffice},
	{bare, pattern{d(2, 2), c('-'), d(5, 8)}, ofSaying},
	{bare, pattern{d(2, 2), c('-'), d(5, 8), c('-'), d(1, 4)}, ofSaying},
	// Swedish enforcement: 01-118437-25
	{bare, pattern{d(2, 2), c('-'), d(5, 7), c('-'), d(2, 2)}, ofRecord},
	// Finnish enforcement and authorities: 4601/77120/2024, 7053/171/2026, 4127/2026/771, 412/03.02/2024
	{bare, pattern{d(3, 7), c('/'), d(3, 6), c('/'), c('2'), c('0'), d(2, 2)}, ofItself},
	{bare, pattern{d(3, 7), c('/'), c('2'), c('0'), d(2, 2), c('/'), d(3, 5)}, ofItself},
	{bare, pattern{d(1, 7), c('/'), d(2, 2), c('/'), c('2'), c('0'), d(2, 2)}, ofRecord},
	{slash | bare, pattern{d(1, 7), c('/'), d(1, 2), c('.'), d(2, 2), c('/'), c('2'), c('0'), d(2, 2)}, ofItself},
	{slash | bare, pattern{d(1, 7), c('/'), d(1, 2), c('.'), d(2, 2), c('.'), d(2, 2), c('/'), c('2'), c('0'), d(2, 2)}, ofItself},
	{slash | bare, pattern{d(1, 7), c('/'), d(1, 2), c('.'), d(2, 2), c('.'), d(2, 2), c('.'), d(2, 2), c('/'), c('2'), c('0'), d(2, 2)}, ofItself},
	// Behind letters: TSV/618/2024, OKV/1207/10/2022, Usbk/24/3308
	{slash, pattern{d(1, 7), c('/'), c('2'), c('0'), d(2, 2)}, ofDiary},
	{slash, pattern{d(1, 7), c('/'), d(1, 3), c('/'), c('2'), c('0'), d(2, 2)}, ofDiary},
	{slash, pattern{d(2, 2), c('/'), d(3, 6)}, ofDiary},
	// The police: 007-2025-11844
	{bare, pattern{d(3, 3), c('-'), c('2'), c('0'), d(2, 2), c('-'), d(4, 6)},
		[]said{byOffice, ofCourt, ofFormal, ofMatter, byPolice, earlier | named, filed | ofCase}},
	// Prisons, boards: 24-15-0071-331, 1500-2019-0041, 8-2210437-2025
	{bare, pattern{d(2, 2), c('-'), d(2, 2), c('-'), d(3, 6), c('-'), d(1, 4)}, ofSaying},
	{bare, pattern{d(2, 2), c('-'), d(3, 3), c('-'), d(4, 8)}, ofSaying},
	{bare | blank, pattern{d(4, 4), c('-'), d(2, 2), c('-'), d(3, 4)}, []said{byOffice | named, ofFormal | named, ofMatter | named}},
	{bare, pattern{d(2, 2), c('-'), d(2, 5), c('-'), a(1, 2)}, ofOffice},
	{bare, pattern{d(1, 4), c('-'), c('2'), c('0'), d(2, 2), c('-'), d(3, 6)}, ofOffice},
	{bare, pattern{d(1, 3), c('-'), d(5, 7), c('-'), c('2'), c('0'), d(2, 2)}, ofOffice},
	// Enforcement and prosecutors: 15-20931-24/0180, 375/23/4512
	{bare, pattern{d(2, 2), c('-'), d(4, 7), c('-'), d(2, 2), c('/'), d(2, 4)}, ofRecord},
	{bare, pattern{d(2, 6), c('/'), d(2, 2), c('/'), d(3, 6)}, ofRecord},
	{bare, pattern{d(3, 7), c('/'), d(4, 4), c('/'), d(2, 2)}, ofRecord},
	// British councils: 24/01182/FUL
	{bare, pattern{d(2, 2), c('/'), d(4, 6), c('/'), a(2, 5)}, ofRecord},
	// Finnish boards: 118/OA/2024
	{bare, pattern{d(1, 6), c('/'), a(1, 5), c('/'), c('2'), c('0'), d(2, 2)}, ofRecord},
	// Norwegian police: 16238841
	{bare, pattern{c('1'), d(7, 7)}, []said{byPolice, earlier | named}},
	// Icelandic authorities: 2025041207
	{bare, in20(d(6, 7)), ofSaying},
	// 2511034/5.6.1
	{bare, pattern{c('2'), d(5, 6), c('/'), d(1, 1), c('.'), d(1, 2), c('.'), d(1, 2)}, ofTrial},
	// Norwegian municipalities: 202311402-7
	{bare, in20(d(4, 6), c('-'), d(1, 3)), []said{byOffice, ofFormal}},
	// Danish boards: 24SPS118
	{bare, pattern{d(2, 2), a(2, 4), d(2, 6)}, ofOffice},
	// Icelandic boards: KNU25030062
	{glued, pattern{c('2'), d(1, 1), c('0'), d(5, 5)}, ofOffice},
	{glued, pattern{c('2'), d(1, 1), c('1'), d(5, 5)}, ofOffice},
	// R24-0417, S2024-20931, AB24118
	{glued, pattern{d(2, 2), c('-'), d(3, 8)}, ofLetter},
	{glued, in20(c('-'), d(3, 8)), ofLetter},
	{glued, pattern{d(5, 6)}, ofGlued},
	{glued, pattern{d(7, 7)}, []said{byOffice | ofCase}},
	{glued, pattern{d(9, 10)}, ofGlued},
	{glued, pattern{d(9, 10)}, []said{ofFormal | named}},
	{glued, pattern{d(8, 8)}, []said{byOffice | ofCase, byOffice | filed, ofCourt, ofFormal}},
	// Norwegian enforcement: 25-118447NAM
	{bare, pattern{d(2, 2), c('-'), d(5, 6), a(3, 3)}, ofRecord},
	// Swedish supervision: 3.5.1-04471/2025
	{bare, pattern{d(1, 2), c('.'), d(1, 2), c('-'), d(3, 6), c('/'), c('2'), c('0'), d(2, 2)}, ofItself},
	{bare, pattern{d(1, 2), c('.'), d(1, 2), c('.'), d(1, 2), c('-'), d(3, 6), c('/'), c('2'), c('0'), d(2, 2)}, ofItself},
	// Swedish employment agency: Af-2025/0031 8842
	{dash, in20(c('/'), d(4, 4), c(' '), d(4, 4)), ofRecord},
	// The same in thousands, and the letter of a document: SÍ-2024/5 511-b
	{dash, in20(c('/'), d(1, 3), c(' '), d(3, 3), c('-'), a(1, 2)), ofRecord},
	{dash, in20(c('/'), d(1, 3), c(' '), d(3, 3)), ofRecord},
	// With the letter of a document: KNH 73/2024/b
	{blank | dash, pattern{d(1, 6), c('/'), c('2'), c('0'), d(2, 2), c('/'), a(1, 1)}, ofKnown},
	{bare, pattern{d(1, 6), c('/'), c('2'), c('0'), d(2, 2), c('/'), a(1, 1)}, ofTrial},
	// City of Helsinki: HEL 2024-004871 T 10 04 02
	{blank, in20(c('-'), d(6, 6), c(' '), c('T'), c(' '), d(2, 2), c(' '), d(2, 2), c(' '), d(2, 2)), ofItself},
	{blank, in20(c('-'), d(3, 3), c(' '), d(3, 3), c(' '), c('T'), c(' '), d(2, 2), c(' '), d(2, 2), c(' '), d(2, 2)), ofItself},
	// MN-2024-15530, TR-2025-09-17267, AT-2026-00982-TF
	{dash | slash, in20(sign, d(2, 8)), ofRecord},
	{slash, in20(c(':'), d(1, 8)), ofRecord},
	{dash | slash, in20(sign, d(2, 8), c('-'), d(1, 6)), ofRecord},
	{dash | slash, in20(sign, d(2, 8), c('-'), a(1, 3)), ofRecord},
	// T-25-607300, NO-77-2024-3311
	{dash, pattern{d(2, 2), sign, d(3, 8)}, ofRecord},
	// G-118/2024, AM-118820-24
	{dash, pattern{d(1, 5), c('/'), c('2'), c('0'), d(2, 2)}, ofRecord},
	{dash, pattern{d(4, 7), c('-'), d(2, 2)}, ofRecord},
	{dash, pattern{d(1, 4), c('-'), c('2'), c('0'), d(2, 2), c('-'), d(2, 8)}, ofRecord},
	// KO 2024/1163, SI 2025:4418, PLAN 2023.58, SN 2025/40-117
	{blank, in20(sign, d(2, 8)), ofRecord},
	{blank, in20(sign, d(2, 8)), ofKnown},
	{blank, pattern{d(1, 6), c('/'), c('2'), c('0'), d(2, 2)}, ofKnown},
	// BYGG.2025.317, ÚNU 25060021
	{stop, in20(c('.'), d(1, 6)), ofDiary},
	{blank, in20(c('.'), d(1, 6)), ofKnown},
	{glued | blank, pattern{c('2'), d(1, 1), c('0'), d(5, 5)}, ofKnown},
	{glued | blank, pattern{c('2'), d(1, 1), c('1'), d(5, 5)}, ofKnown},
	{blank, in20(sign, d(2, 8), c('-'), d(1, 6)), ofRecord},
	{blank, in20(c(':'), d(2, 8)), ofOffice},
	{blank, in20(c('.'), d(2, 8)), ofOffice},
	// HTU 24/1182, R 24/1187, FT 2217-25
	{blank, pattern{d(2, 2), sign, d(3, 8)}, ofRecord},
	{blank, pattern{d(3, 6), c('-'), d(2, 2)}, ofRecord},
	// Who collects debts, and insurers: M25533675, IN-7729064, T-2026-30417, INK 4410-228-5, 34448207-3
	{glued, pattern{d(6, 10)}, ofDebt},
	{dash, pattern{d(5, 10)}, ofDebt},
	{dash, pattern{d(6, 10)}, ofClaim},
	{dash, in20(sign, d(3, 8)), ofClaim},
	{dash, pattern{d(3, 8), c('-'), d(1, 6)}, ofDebt},
	{blank, pattern{d(4, 8), c('-'), d(2, 6), c('-'), d(1, 4)}, ofDebt},
	{bare, pattern{d(8, 9), c('-'), d(1, 2)}, ofDebt},
	{bare, pattern{d(6, 7), c('-'), d(1, 2)}, ofDebtCase},
	{bare, pattern{d(8, 9)}, ofDebtCase},
	{bare, pattern{d(2, 2), c('-'), d(5, 8)}, ofDebt},
	// Claims: 24-3318072, 2025-7719043, 24-3318072-1, SK-2291-40817-5, S24-118730-6, 1-23-4407718-5, 7718-2024-03, 2024-55-718823, 3390121/01, K2403-881920, S-24-118820, 60118820
	{bare, pattern{d(2, 2), c('-'), d(7, 8)}, ofLoss},
	{bare, pattern{d(2, 2), c('-'), d(5, 8)}, ofFiled},
	{bare, in20(c('-'), d(7, 8)), ofLoss},
	{glued, pattern{d(2, 4), c('-'), d(5, 8), c('-'), d(1, 3)}, ofLoss},
	{dash, pattern{d(2, 6), c('-'), d(4, 8), c('-'), d(1, 4)}, ofLoss},
	{bare, pattern{d(2, 2), c('-'), d(5, 8), c('-'), d(1, 4)}, ofLoss},
	{bare, pattern{d(1, 1), c('-'), d(2, 2), c('-'), d(5, 8), c('-'), d(1, 2)}, ofLoss},
	{bare, pattern{d(4, 7), c('-'), c('2'), c('0'), d(2, 2), c('-'), d(1, 3)}, ofLoss},
	{bare, in20(c('-'), d(2, 2), c('-'), d(4, 8)), ofLoss},
	{bare, in20(c('-'), d(5, 8), c('-'), d(1, 3)), ofLoss},
	{bare, pattern{d(2, 2), c('-'), d(3, 3), c('-'), d(4, 8)}, ofLoss},
	{bare, pattern{d(2, 2), c('/'), d(5, 8)}, ofLoss},
	{bare, pattern{d(6, 8), sign, d(2, 2)}, ofLoss},
	{glued, pattern{d(2, 4), c('-'), d(5, 8)}, ofLoss},
	{dash, pattern{d(2, 2), c('-'), d(5, 8)}, ofLoss},
	{bare, pattern{d(7, 10)}, ofClaimNo},
	{glued, pattern{d(7, 9)}, ofInsured},
	{bare, pattern{d(3, 3), c('-'), d(6, 8)}, ofInsured},
	{bare, in20(c('-'), d(5, 6)), []said{byClaim | byInsurer}},
	{bare, pattern{d(6, 8), c('-'), d(1, 3)}, ofClaimNo},
	// With a slash behind the year, and the letter of a branch before or behind it: SK-24/118-00732, 24/S-0091184, S24/0091184, 2024/C/0091184
	{dash | blank | glued, pattern{d(2, 2), c('/'), d(2, 8), c('-'), d(1, 8)}, ofLoss},
	{dash | glued | slash, pattern{d(2, 2), sign, d(4, 8)}, ofLoss},
	{bare, pattern{d(2, 2), c('/'), d(2, 8), c('-'), d(4, 8)}, ofLoss},
	{bare, pattern{d(2, 2), sign, a(1, 3), sign, d(4, 8)}, ofLoss},
	{slash | dash, pattern{d(2, 2), sign, d(2, 4), c('-'), d(3, 3), c(' '), d(3, 3)}, ofLoss},
	{slash | dash, pattern{d(2, 2), sign, d(2, 4), c('-'), d(4, 8)}, ofLoss},
	{bare, in20(c('/'), a(1, 3), sign, d(4, 8)), ofLoss},
	{bare, in20(c('/'), d(4, 8), c('-'), d(1, 3)), ofLoss},
	// Records of patients and referrals: 2208365, R6557968, J-207675, 2025-54317, 500-26682
	{bare, pattern{d(6, 8)}, []said{ofPatient | byHealth | numbering}},
	{glued, pattern{d(5, 9)}, ofRecordHeld},
	{dash, pattern{d(5, 9)}, ofRecordHeld},
	{bare, in20(sign, d(4, 8)), ofRecordHeld},
	{bare, pattern{d(3, 3), c('-'), d(4, 8)}, ofRecordHeld},
}

// spokenAt finds spokenForms.
var spokenAt = newFormIndex(len(spokenForms), func(k int) pattern { return spokenForms[k].pattern })
