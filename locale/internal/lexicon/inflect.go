package lexicon

// LookupInflected looks a word up as it stands and, if that is no name and no town,
// under the endings that Nordic languages hang on to names: the genitive -s, Finnish case
// endings with their changes of stem, Icelandic case forms, patronymics of known names.
//
// What is found under an ending is added to what the word is itself, with Inflected; stem
// is the number of bytes before the ending (of Virtaselle it is that of Virtase, of
// Annas that of Anna), or the length of the word. Rules overshoot, most of all with
// words of three and four letters (annan is Finnish for of Anna and Swedish for
// other): weigh Inflected against CommonRank. A miss takes 100 to 200 ns, so ask only
// about words that have another reason to be names.
func LookupInflected(word []byte) (c Class, stem int) {
	n := len(word)
	if n > MaxLen {
		return 0, n
	}
	c = Lookup(word)
	if c.Has(Name) || n < 3 {
		return c, n
	}
	var f form
	f.n = copy(f.b[:], word)
	found, stem := genitive(&f)
	if found == 0 {
		found, stem = finnish(&f)
	}
	if found == 0 {
		found, stem = icelandic(&f)
	}
	if found == 0 {
		found, stem = patronymic(&f)
	}
	if found == 0 {
		return c, n
	}
	return c | found | Inflected, stem
}

// A form is the word in a buffer with room behind it, where other forms are tried.
type form struct {
	b [MaxLen + 8]byte
	n int
}

// try looks up the first n bytes with end behind them, and hands on what makes a name.
func (f *form) try(n int, end string) Class {
	if n+len(end) < 2 || n+len(end) > len(f.b) {
		return 0
	}
	var keep [8]byte
	copy(keep[:], f.b[n:n+len(end)])
	copy(f.b[n:], end)
	c := Lookup(f.b[:n+len(end)])
	copy(f.b[n:], keep[:len(end)])
	if !c.Has(Name | Town) {
		return 0
	}
	return c & (Name | Town | NameWord | Variant)
}

// cut returns where end begins, if the first n bytes end with it, in any case.
func (f *form) cut(n int, end string) (int, bool) {
	at := n - len(end)
	if at < 0 {
		return 0, false
	}
	for i := range len(end) {
		if f.b[at+i]|0x20 != end[i]|0x20 {
			return 0, false
		}
	}
	return at, true
}

// genitive takes off -s, 's, ’s and the apostrophe alone.
func genitive(f *form) (Class, int) {
	n := f.n
	for _, end := range [...]string{"'s", "’s", "s", "'", "’"} {
		if at, ok := f.cut(n, end); ok && at >= 2 {
			if c := f.try(at, ""); c != 0 {
				return c, at
			}
		}
	}
	return 0, n
}

// patronymic takes -son, -sen, -dóttir, -dotter and -datter off a given name's genitive.
func patronymic(f *form) (Class, int) {
	for _, end := range [...]string{"son", "sen", "dóttir", "dottir", "dóttur", "dotter", "datter", "syni"} {
		at, ok := f.cut(f.n, end)
		if !ok || at < 3 {
			continue
		}
		father := form{n: at}
		copy(father.b[:], f.b[:at])
		c := father.try(at, "")
		if c == 0 {
			c, _ = genitive(&father)
		}
		if c == 0 {
			c, _ = icelandic(&father)
		}
		if c.Has(Given) {
			return Surname2, f.n
		}
	}
	return 0, f.n
}

// last returns where the last letter of the first n bytes begins.
func (f *form) last(n int) int {
	for n--; n > 0 && f.b[n]&0xC0 == 0x80; n-- {
	}
	return max(n, 0)
}
