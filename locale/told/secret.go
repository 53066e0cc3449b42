package told

import (
	"iter"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/internal/evidence"
	"github.com/sladd-go/sladd/locale/internal/hidden"
	"github.com/sladd-go/sladd/locale/internal/spoken"
	"github.com/sladd-go/sladd/locale/internal/words"
	"github.com/sladd-go/sladd/locale/people"
	"github.com/sladd-go/sladd/pii"
)

// Passwords, codes and answers that the words around tell. There is no check and no form. Every value near a word that
// names a secret, or what takes or brings one, is a candidate; what stands between them, before and behind is weighed.
// The weights are fitted (see secretWeights). What shows by itself, a key or what stands behind "password=", package
// world reads.

// SecretRecognizer finds them: what holds digits from its first digits, what is of letters alone from the word that names it.
var SecretRecognizer = &pii.Recognizer{
	Names:     words.NamesSecret,
	Kind:      "secret",
	Category:  classify.Credential,
	Doc:       "Password, code or answer that a sentence tells",
	Canonical: hidden.Exact,
	Lexicon:   people.Lexicon,
	OnFlags:   pii.IsNumber,
	On:        secretCalls(),
	Words: func(w *pii.Words, i int) (start, end int, r pii.Reading) {
		return secrets(w, i, nil)
	},
}

// SecretCandidates returns a recognizer that finds nothing and calls each for every candidate, with its features: for
// examples/fittold. It is safe for concurrent use if each is.
func SecretCandidates(each func(w *pii.Words, start, end int, features iter.Seq[int])) *pii.Recognizer {
	r := *SecretRecognizer
	r.Words = func(w *pii.Words, i int) (start, end int, rd pii.Reading) {
		secrets(w, i, each)
		return 0, 0, rd
	}
	return &r
}

// eachCandidate is called for every candidate, with its features.
type eachCandidate func(w *pii.Words, start, end int, features iter.Seq[int])

// SecretFeatures is how many features a candidate for a secret can have: each by itself, and in each manner.
const SecretFeatures = nSecretFeatures * (1 + nManners)

// secretBits is what a candidate is worth at most: less than forms and checks prove.
const secretBits = 13

// secrets weighs what may be a secret at word i: the number that it is, or what is of letters alone round it.
func secrets(w *pii.Words, i int, each eachCandidate) (start, end int, r pii.Reading) {
	if isNumber(w, i) {
		return digitsAt(w, i, each)
	}
	v := scene{w: w}
	if v.at(i)&sSeed != 0 {
		if start, end, r = seedWords(w, i); r.Bits > 0 {
			return start, end, r
		}
	}
	calls := v.at(i) & sCalls
	if calls == 0 && v.at(i)&sCased != 0 {
		return v.spelledBefore(i, each)
	}
	if calls == 0 && v.at(i)&sSecond != 0 {
		if k := v.namedBefore(i); k >= 0 {
			return v.wordsNear(k, i+1, min(len(w.List), i+5), each)
		}
		return 0, 0, r
	}
	if calls == 0 {
		return v.saidAt(i, each)
	}
	if calls == sUser && !v.logsIn(i) {
		return 0, 0, r
	}
	return v.wordsNear(i, max(0, i-lookBack+2), min(len(w.List), i+lookAhead), each)
}

// digitsAt weighs what may be a secret whose first digits are word i.
func digitsAt(w *pii.Words, i int, each eachCandidate) (start, end int, r pii.Reading) {
	if few(w, i) && !mayDial(w, i) && !dotted(w, i) && spaced(w, i) == 0 { // most numbers
		return 0, 0, r
	}
	if start, end, r = cardBack(w, i); r.Bits > 0 && each == nil {
		return start, end, r
	}
	c, ok := codeAt(w, i)
	if !ok || stamps(w, &c) || measures(w, &c) || dayNamed(w, &c) {
		return 0, 0, pii.Reading{}
	}
	if each != nil && ofOther(w, &c) { // weights are fitted to what they decide
		return 0, 0, pii.Reading{}
	}
	v := scene{w: w} // which few numbers need
	bits := v.judge(&c, each)
	if bits > 0 && (serverPort(w, &c) || v.changesThen(&c) || ofOther(w, &c) || words.BehindRule(w.Text, c.start)) {
		bits = 0
	}
	return c.start, c.end, pii.Reading{Bits: evidence.Bits(bits, secretBits), Evidence: pii.Position}
}

// wordsNear returns the best of letters alone among what begins with the words from..to and may be named by word i;
// from stands behind another value and "or" if it isn't before the word behind word i.
func (v *scene) wordsNear(i, from, to int, each eachCandidate) (start, end int, r pii.Reading) {
	best, second := 0, from > i+1
	for k := from; k < to; k++ {
		if k == i {
			continue
		}
		if !second && k > i && best >= evidence.Likely && v.at(k)&sSecond != 0 { // which calls for the rest
			break
		}
		c, ok := v.lettersAt(i, k, second && k == from)
		if !ok || c.first <= i && c.last >= i || v.ofAnother(i, k) || words.BehindRule(v.w.Text, c.start) || nextField(v.w, i, &c) || dayNamed(v.w, &c) || v.describes(&c) {
			continue
		}
		if sum := v.judge(&c, each); sum > best {
			best, start, end = sum, c.start, c.end
		}
		if c.cut(v.w) {
			if sum := v.judge(&c, each); sum > best {
				best, start, end = sum, c.start, c.end
			}
		}
	}
	return start, end, pii.Reading{Bits: evidence.Bits(best, secretBits), Evidence: pii.Position}
}

// lettersAt returns the candidate without a digit that begins with word k: by how it is written, or by its place near word i, the
// name of a secret, or second behind "or".
func (v *scene) lettersAt(i, k int, second bool) (c candidate, ok bool) {
	if c, ok = spelledAt(v.w, k); ok {
		return c, true
	}
	if v.at(i)&sCalls == sNet && !v.ofNet(i, k) {
		return c, false
	}
	if v.place(k) || second && v.at(k-1)&sOr != 0 && ends(v.w, k) {
		return wordsAt(v.w, k)
	}
	return c, false
}

// namedBefore returns the word before word i, in its sentence, that names a secret, or -1.
func (v *scene) namedBefore(i int) int {
	for k := i - 1; k >= max(0, i-lookBack+2) && v.w.List[k+1].Gap&(pii.GapStop|lineEnd) == 0; k-- {
		if v.at(k)&(sNames|sPassWeak) != 0 {
			return k
		}
	}
	return -1
}

// ofAnother reports whether another name of a secret than word i stands before word k, the nearest, which calls for what is there.
func (v *scene) ofAnother(i, k int) bool {
	for j := k - 1; j > max(-1, k-lookAhead); j-- {
		if v.at(j)&(sNames&^(sCodeOf|sKeyOf)|sPassWeak) != 0 {
			return j != i
		}
	}
	return false
}

// logsIn reports whether word i begins "logs in with".
func (v *scene) logsIn(i int) bool {
	for k := i + 1; k < min(i+4, len(v.w.List)); k++ {
		if v.at(k)&sWith != 0 {
			return true
		}
	}
	return false
}

// ofNet reports whether word k may be the password of the network that word i tells of, though nothing names it: the second of
// two, or what answers "wifi?".
func (v *scene) ofNet(i, k int) bool {
	g := v.w.List[k].Gap
	return k > i && (g&pii.GapSlash != 0 && g&pii.GapBlank != 0 || g&pii.GapColon != 0 && asks(v.w, i+1))
}

// saidAt weighs the codes said in words from word i on: "fyra fyra sju ett".
func (v *scene) saidAt(i int, each eachCandidate) (start, end int, r pii.Reading) {
	var run spoken.Run
	if !run.Read(v.w, i, spoken.Any) {
		return 0, 0, r
	}
	best := 0
	for k := range run.Len() {
		n := run.At(k)
		digits := len(n.Digits())
		if digits < 4 || digits > 8 || n.Plus || n.Spoken < 3 && !n.Pairs || v.restarts(n.End) {
			continue
		}
		c := candidate{start: n.Start, end: n.End, first: i, last: i, digits: digits, said: n.Spoken == digits}
		for c.first+1 < len(v.w.List) && v.w.List[c.first].Start < c.start {
			c.first++
		}
		c.last = c.first
		c.span(v.w)
		c.pads(v.w)
		if sum := v.judge(&c, each); sum > best {
			best, start, end = sum, c.start, c.end
		}
	}
	return start, end, pii.Reading{Bits: evidence.Bits(best, secretBits), Evidence: pii.Position}
}

// doubt is what is taken off by manner, in tenths of bits: only what is surer than even odds is a secret, most of all where
// no name of one stands before it, and of words.
var doubt = [nManners]int{9, 17, 15}

// SecretDoubt is what is taken off the sum of a candidate with these features, in tenths of bits.
func SecretDoubt(features []int) int {
	return doubt[features[len(features)-1]/nSecretFeatures-1]
}

// judge returns what the candidate is worth, in tenths of bits, or tells each of it.
func (v *scene) judge(c *candidate, each eachCandidate) int {
	if v.told(c) {
		if each != nil { // weights are fitted to what they decide
			return 0
		}
		return 10 * secretBits
	}
	fs, ok := v.weigh(c)
	if !ok {
		return 0
	}
	manner := c.manner(&fs)
	own := nSecretFeatures * (1 + manner)
	if each != nil {
		all := fs // a copy, so that fs needn't be allocated
		each(v.w, c.start, c.end, func(yield func(f int) bool) {
			for f := range all.All() {
				if !yield(f) || !yield(own+f) {
					return
				}
			}
		})
	}
	return secretWeights.Sum(&fs) + secretWeights[own:].Sum(&fs) - doubt[manner]
}
