package papers

// The letters before the digits of a number, and what they say of it.

// spokenLetters reports whether capitals that stand apart before a number can be a part of it: neither a word of the sentence, "I", nor
// the name of an authority, unless all stands in parentheses: (KO 2024/1163).
func spokenLetters(b []byte, bracket bool) bool {
	n := runes(b)
	if n == 0 || n > 5 || !allUpper(b) || n == 1 && b[0] == 'I' {
		return false
	}
	var w word
	w.fold(b)
	if committees.has(&w) {
		return true
	}
	return !caseFiling.has(&w) && (n == 1 || !caseWords.has(&w)) && !caseFill.has(&w) && (bracket || !caseAuthority.has(&w))
}

// lettersSay returns what the letters of a number and the sign behind them say.
func lettersSay(b []byte) said {
	if len(b) < 2 {
		return 0
	}
	var w word
	w.fold(b[:letters(b, len(b)-1)])
	switch {
	case lawLetters.has(&w):
		return ofOther
	case diaryLetters.has(&w), committees.has(&w), officeLetters.has(&w):
		return ofLetters
	}
	return 0
}

var (
	// lawLetters name collections of laws and judgements, and forms to fill in.
	lawLetters = newLexicon(`sfs nfs bfs afs *sfs *vfs *lffs nja hfd rå möd rh mig ad sou ds prop bet nou kho kko skv sa rf iso en eu ec coe`)
	// diaryLetters begin the numbers of Finnish authorities, and of a few others.
	diaryLetters = newLexicon(`v vh vn tsv okv oka eoak traficom tras kkv thl valvira *avi *ely dvv mig migdno syy stm om sm tem lvm mmm ym vm plm um okm mml
		etk fiva tukes syke oph rise kasv sote pol kril vnk rval ruoka tulli usbk`)
)

// invoiceLetters reports whether the letters are those before the numbers of invoices and orders: INV/118/2024.
func invoiceLetters(b []byte) bool {
	switch string(b) {
	case "INV", "FV", "FA", "FAK", "F", "RE", "RG", "PO", "SO", "WZ":
		return true
	}
	return false
}

// allUpper reports whether b is capital letters alone.
func allUpper(b []byte) bool {
	for k := 0; k < len(b); k++ {
		switch {
		case isUpper(b[k]):
		case b[k] == 0xC3 && k+1 < len(b) && b[k+1] < 0x9F:
			k++
		default:
			return false
		}
	}
	return true
}
