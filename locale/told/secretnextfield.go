package told

import "github.com/sladd-go/sladd/pii"

// labelWords is how many words the name of a field has at most.
const labelWords = 3

// nextField reports whether c stands in a field of a form below the one that word i names, and that field is called something else:
// "Pass: ja⏎Gjelder: Leiebil". In a chat the name of a speaker stands before both.
func nextField(w *pii.Words, i int, c *candidate) bool {
	if c.first <= i+1 || w.List[i+1].Gap&pii.GapColon == 0 {
		return false
	}
	head, colon := c.first, -1
	for head > i && w.List[head].Gap&lineEnd == 0 {
		if w.List[head].Gap&pii.GapColon != 0 {
			colon = head
		}
		head--
	}
	if head <= i || colon < 0 || colon-head > labelWords {
		return false
	}
	for k := head; k < colon; k++ {
		if senses.of(w.Of(k))&(sNames|sPassWeak|sAnswer|sWord|sUser|sNet|sThing) != 0 {
			return false
		}
	}
	for k := i; k > 0 && w.List[k].Gap&lineEnd == 0; k-- {
		if w.List[k].Gap&pii.GapColon != 0 {
			return false
		}
	}
	return true
}
