package pii

import "strconv"

// maxNumbered is how many different values of one text or stream are numbered.
const maxNumbered = 1 << 20

// A numbering gives each value of one text its number, kind by kind: the first person
// is 1, and is 1 again wherever the same canonical value stands. It belongs to one text, and
// holds its values until then.
type numbering struct {
	of   map[numbered]int
	last map[string]int
}

type numbered struct{ kind, form string }

// reset forgets all values.
func (n *numbering) reset() {
	clear(n.of)
	clear(n.last)
}

// number returns the number of a value in its canonical form.
func (n *numbering) number(kind, form string) (int, error) {
	v := numbered{kind, form}
	if k, ok := n.of[v]; ok {
		return k, nil
	}
	if len(n.of) >= maxNumbered {
		return 0, ErrLimit
	}
	if n.of == nil {
		n.of, n.last = make(map[numbered]int), make(map[string]int)
	}
	n.last[kind]++
	n.of[v] = n.last[kind]
	return n.last[kind], nil
}

// appendNumbered appends the label of a kind with the number of the value: [PERSON_2].
func (r *Redactor) appendNumbered(dst, value []byte, kind string, n *numbering) ([]byte, error) {
	form, _, err := r.canonical(kind, value)
	if err != nil {
		return dst, err
	}
	k, err := n.number(kind, form)
	if err != nil {
		return dst, err
	}
	dst = appendLabel(dst, kind)
	dst = strconv.AppendInt(append(dst[:len(dst)-1], '_'), int64(k), 10)
	return append(dst, ']'), nil
}
