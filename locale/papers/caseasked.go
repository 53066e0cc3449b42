package papers

import "github.com/sladd-go/sladd/pii"

// caseAsks are the words that ask for the number of a case, in a message before it or as the name of a field: those that only a court,
// the police or a register has. A shop asks for the number of a case too.
var caseAsks = []string{
	"målnummer*", "målnr", "mål nr", "vilket mål", "diarienummer*", "diarienr", "dnr", "anmälningsnummer*", "polisanmälans nummer",
	"journalnummer*", "journalnr", "retssag*", "straffesag*", "anmeldelsesnummer*", "anmeldelsesnr", "rettssak*", "straffesak*",
	"diaarinumero*", "diaarinro", "dnro", "rikosilmoituksen numero*", "tutkintailmoituksen numero*", "rikosasia*",
	"lögreglumál*", "dómsmál*", "docket number", "court case number", "police report number", "crime reference*", "crime number",
}

// caseColumns are what a column of them is named beside one of personal data: by the authority, or by what only one has.
var caseColumns = []string{
	"polisanmälan", "polisanmälan nr", "k nummer", "k nr", "målnr", "polisens diarienummer", "kronofogden mål", "utmätningsmål", "dossiernummer", "dossiernr", "migrationsverkets ärende",
	"politianmeldelse", "politiets journalnummer", "politiets j nr", "politiets sagsnr", "politisag", "rettens sagsnr", "retssag", "retssagsnummer", "fogedsag", "kommunens sagsnr", "statsforvaltningen j nr", "j nr", "jnr", "journalnr",
	"politiets saksnr", "politisak", "domstolens saksnr", "tingretten sak", "straffesaksnummer", "nav sak", "udi sak", "udi saksnummer", "arkivsak", "arkivsak nr",
	"rikosilmoitus", "rikosilmoitusnumero", "rikosilmoitusnro", "tutkintailmoitus", "ulosottoasia", "ulosoton asianumero", "dno",
	"lögreglumál", "málsnúmer lögreglu", "lögreglunúmer", "dómsmál", "dómsmál nr", "héraðsdómsmál", "kærumál", "úrskurður nr", "innheimtumál",
	"court case", "court file", "police report", "police report no", "police case", "police case number", "police ref", "enforcement case", "docket no", "docket",
}

const (
	answerLeast   = 6 // bytes of the shortest number, "B 1-24"
	answerMost    = 32
	answerFigures = 3 // the fewest digits
)

// answerCase reads a whole answer as the number of a case: groups of digits, and of a few capitals, that signs join.
func answerCase(text []byte) (start, end int, r pii.Reading) {
	if len(text) < answerLeast || len(text) > answerMost || !isDigit(text[len(text)-1]) && !isUpper(text[len(text)-1]) {
		return 0, 0, r
	}
	figures, signs := 0, 0
	for k, c := range text {
		switch {
		case isDigit(c):
			figures++
		case c == '-' || c == '/':
			signs++
		case c == ' ' && letters(text, k) > 0 && letters(text, k) < 5, isLetter(c) && letters(text, k+1) < 6:
		default:
			return 0, 0, r
		}
	}
	if figures < answerFigures || signs == 0 || looksLikeDay(text, 0) {
		return 0, 0, r
	}
	return 0, len(text), pii.Reading{Bits: proven, Evidence: pii.Position}
}
