package told

import (
	"maps"
	"slices"
)

// Codes whose digits are said in one word: "firenulsyvto", "fyrafyraettsju".

// gluedDigits returns how many digits word says that are written as one word, or 0.
func gluedDigits(word []byte) int {
	if len(word) < 9 || number(word) == 0 { // which is asked first for it turns most words down by two letters
		return 0
	}
	return parts(word, digitMorphemes)
}

// digitMorphemes say a digit each; all are among morphemes.
var digitMorphemes = slices.Sorted(maps.Keys(folded(`noll nul null nolla núll zero ett en et ein två to tre fyra fire fem sex seks sju syv åtta otte
	åtte nio ni yksi yks kaksi kaks kolme neljä viisi viis kuusi kuus seitsemän kahdeksan yhdeksän ysi one two three four five six seven eight nine
	einn eitt tveir þrír fjórir tvö þrjú fjögur fimm sjö átta níu`)))
