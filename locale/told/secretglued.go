package told

import "github.com/sladd-go/sladd/locale/internal/spoken"

// Codes whose digits are said in one word: "firenulsyvto", "fyrafyraettsju".

// gluedDigits returns how many digits word says that are written as one word, or 0.
func gluedDigits(word []byte) int {
	if len(word) < 9 {
		return 0
	}
	return spoken.Figures(word, spoken.Any)
}
