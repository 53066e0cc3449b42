package words

// slipLeast is how many letters a word has of which Slips makes others.
const slipLeast = 6

// Slips returns how a word of ASCII is typed with a letter left out or doubled or in the place of the next, none for a short one. Its first two
// letters and the last one are right.
func Slips(word string) (out []string) {
	if len(word) < slipLeast || Marked(word) {
		return nil
	}
	last := len(word) - 1
	for i := 2; i < last; i++ {
		out = append(out, word[:i]+word[i+1:], word[:i]+word[i:i+1]+word[i:])
		if i+1 < last && word[i] != word[i+1] {
			out = append(out, word[:i]+word[i+1:i+2]+word[i:i+1]+word[i+2:])
		}
	}
	return out
}
