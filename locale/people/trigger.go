package people

// NameLike is the class of the words that Lexicon takes for a name's where they stand: those that the recognizer of
// names is called for.
const NameLike uint64 = trigger | shouting
