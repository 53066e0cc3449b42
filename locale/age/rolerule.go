package age

// A roleRule says what a word is that has any of the roles role and none of the roles but.
type roleRule[T ~uint8] struct {
	role, but role
	is        T
}

// firstOf returns what the first of the rules that fits says of a word of the role r, else none.
func firstOf[T ~uint8](rules []roleRule[T], r role, none T) T {
	if r == 0 { // most words
		return none
	}
	for i := range rules {
		if x := &rules[i]; r&x.role != 0 && r&x.but == 0 {
			return x.is
		}
	}
	return none
}
