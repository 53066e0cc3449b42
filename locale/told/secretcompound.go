package told

// compound says what a word for a code, a key or a word is with the first part that it has.
func (t *senseTable) compound(first []byte, s sense) sense {
	n, is := 0, sense(0)
	for _, a := range t.first.Of(first) {
		if len(a.Text) > n && a.Begins(first) {
			n, is = len(a.Text), a.Is
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
