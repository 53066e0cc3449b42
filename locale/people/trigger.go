package people

import "github.com/sladd-go/sladd/pii"

// NameLike is the class of the words that Lexicon takes for a name's where they stand: those that the recognizer of
// names is called for.
const NameLike uint64 = trigger | shouting

// Shouted reports whether the words around word k are in capitals, so that its own say nothing.
func Shouted(w *pii.Words, k int) bool { return text{w}.shouted(k) }
