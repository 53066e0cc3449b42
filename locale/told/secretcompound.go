package told

// compound says what a word for a code, a key or a word is with the first part that it has.
func (t *senseTable) compound(first []byte, s sense) sense {
	n, is := 0, sense(0)
	for _, a := range t.first[first[0]] {
		if len(a.text) > n && len(first) >= len(a.text) && string(first[:len(a.text)]) == a.text {
			n, is = len(a.text), a.is
		}
	}
	switch {
	case is&sOtherFirst != 0 && s&sWordOf == 0:
		return sOtherCode
	case s&sWordOf != 0 && is&sFirst == 0:
		return 0
	case s&sWordOf != 0:
		return sPass
	case is&sFirst != 0 && s&sCodeOf != 0:
		return sPin
	case is&sFirst != 0:
		return sPass | s
	}
	return s
}
