package world

// Cards that pay for nothing, or for one shop's goods. English writes their names apart, so that the word "card" alone would
// name the number behind it: "gift card no 6011…".

// otherCards stand before "card".
var otherCards = set(`gift membership member members loyalty library travel bonus points reward rewards key access entry bus train rail student discount
	staff employee donor health insurance`)

// otherCard reports whether the number at text[i] is called one of such a card.
func otherCard(text []byte, i int) bool {
	var buf [32]byte
	from, to := labelWord(text, i)
	if string(text[from:to]) == "is" {
		from, to = labelWord(text, from)
	}
	switch string(lower(&buf, text[from:to])) {
	case "no", "nr", "number", "num":
		from, to = labelWord(text, from)
	case "gavekortnummer", "gavekortnr", "presentkortnummer", "presentkortnr":
		return true
	}
	if n := to - from; n < 4 || n > 5 || string(text[from+1:from+4]) != "ard" {
		return false
	}
	from, to = labelWord(text, from)
	return otherCards[string(lower(&buf, text[from:to]))]
}

// labelWord returns the bounds of the ASCII letters that end before text[i], but for blanks and the signs of a label.
func labelWord(text []byte, i int) (from, to int) {
	for to = i; to > 0 && i-to < 3; to-- {
		if c := text[to-1]; c != ' ' && c != ':' && c != '.' && c != '#' {
			break
		}
	}
	for from = to; from > 0 && isLetter(text[from-1]); from-- {
	}
	return from, to
}
