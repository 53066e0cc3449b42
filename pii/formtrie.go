package pii

import (
	"fmt"
	"math/bits"
)

// A formStep is one group of a grouping: how many characters, whether they are letters, and
// the separator before it.
type formStep uint16

func makeStep(letters bool, n int, sep byte) formStep {
	s := formStep(n)<<5 | formStep(sepIndex[sep])<<1
	if letters {
		s |= 1
	}
	return s
}

// behind returns the step behind the separator sep of one that begins a form.
func (s formStep) behind(sep byte) formStep { return s | formStep(sepIndex[sep])<<1 }

const formSteps = (maxChars + 2) << 5

// sepIndex numbers the separators of Token.Sep.
var sepIndex = [256]uint8{0: 0, '_': 1, '-': 2, '.': 3, '/': 4, ':': 5, '+': 6, ',': 7, '(': 8}

// A formTrie finds the forms of a grouping, group by group. Steps that some form has are
// numbered from 1 on.
type formTrie struct {
	number [formSteps]uint8
	steps  int
	nodes  []formNode // the root first, the children of a node side by side in the order of their numbers
	list   []formEntry
	root   *formBranch // until build
}

// A formNode is the groupings that begin alike. Bit n of kids says that step number n goes on; base is the
// first of the children in each word of it. Its forms are list[lo:hi].
type formNode struct {
	kids   [4]uint64
	base   [4]uint16
	lo, hi uint16
}

type formEntry struct {
	rec  uint16
	bits int8
}

// A formPath is a form as compile makes it.
type formPath struct {
	path []formStep
	bits int8
}

type formBranch struct {
	kids map[uint8]*formBranch
	list []formEntry
}

func (t *formTrie) add(path []formStep, e formEntry) {
	if t.root == nil {
		t.root = new(formBranch)
	}
	at := t.root
	for _, s := range path {
		if t.number[s] == 0 {
			if t.steps++; t.steps > 255 {
				return
			}
			t.number[s] = uint8(t.steps)
		}
		n := t.number[s]
		if at.kids[n] == nil {
			if at.kids == nil {
				at.kids = map[uint8]*formBranch{}
			}
			at.kids[n] = new(formBranch)
		}
		at = at.kids[n]
	}
	at.list = append(at.list, e)
}

// build lays the branches out.
func (t *formTrie) build() error {
	queue := []*formBranch{t.root}
	if t.root == nil {
		queue[0] = new(formBranch)
	}
	t.root = nil
	for k := 0; k < len(queue); k++ {
		at, n := queue[k], formNode{lo: uint16(len(t.list))}
		for c := range 256 {
			if c&63 == 0 {
				n.base[c>>6] = uint16(len(queue))
			}
			if kid := at.kids[uint8(c)]; kid != nil {
				n.kids[c>>6] |= 1 << (c & 63)
				queue = append(queue, kid)
			}
		}
		t.list = append(t.list, at.list...)
		n.hi = uint16(len(t.list))
		t.nodes = append(t.nodes, n)
	}
	if t.steps > 255 || len(t.nodes) > 1<<16 || len(t.list) > 1<<16-1 {
		return fmt.Errorf("%w: the forms of numbers are too many", ErrConfig)
	}
	return nil
}

// next returns the node behind node at for step number n, or 0 if no form goes on so.
func (t *formTrie) next(at uint16, n uint8) uint16 {
	nd, bit := &t.nodes[at], uint64(1)<<(n&63)
	kids := nd.kids[n>>6&3]
	if kids&bit == 0 {
		return 0
	}
	return nd.base[n>>6&3] + uint16(bits.OnesCount64(kids&(bit-1)))
}

// begin returns the node of the forms that begin with group g, whatever stands before it, or 0.
func (t *formTrie) begin(g *group) uint16 {
	return t.next(0, t.number[makeStep(g.letters, int(g.n), 0)])
}

// at returns the forms of a grouping.
func (t *formTrie) at(node uint16) []formEntry {
	nd := &t.nodes[node]
	return t.list[nd.lo:nd.hi]
}
