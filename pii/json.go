package pii

import (
	"errors"
	"slices"
	"sync"
)

// Limits of a JSON text.
const (
	maxJSONSize  = 256 << 20 // bytes of one call
	maxJSONDepth = 256       // objects and lists within one another, those inside of strings included
	maxJSONNest  = 4         // JSON inside of strings inside of JSON …; what lies deeper is text
)

// What can be wrong with a JSON text, as the cause in a TextError.
var (
	// ErrJSON says that the text isn't JSON.
	ErrJSON = errors.New("pii: not valid JSON")
	// ErrDuplicateKey says that a name stands twice in an object, so that one reader may
	// see what another doesn't.
	ErrDuplicateKey = errors.New("pii: duplicate key in JSON")
)

// JSONOptions changes how RewriteJSON works. The zero JSONOptions changes nothing.
type JSONOptions struct {
	// Fields lists the only fields to be looked at, and all that is below them: names joined by
	// dots, without the indices of lists: "text", "messages.text". Empty means all.
	Fields []string
	// Report is called as AppendJSON calls it.
	Report func(path string, f Finding)
	// Write, if it isn't nil, appends what shall stand in the place of value, in the stead of
	// written, which is what the policy's action has made of it. It must keep neither.
	Write func(dst, value, written []byte, path string, f Finding) []byte
	// Text, if it isn't nil, is offered every string that is looked at, decoded, but those of a program's
	// own. If it takes the string, what it appends stands in its place and the redactor doesn't look at
	// it: so a string can be a message of a Conversation. It must not keep text.
	Text func(dst, text []byte, path string) (out []byte, taken bool, err error)
}

// AppendJSON appends the JSON text src to dst with every finding in it treated as the
// policy says. The result is JSON, and what isn't part of a finding is the same byte for byte.
//
// Every string is looked at, as the text that its escapes stand for, and every number,
// which becomes a string where something in it is replaced. The name of a
// field is evidence: "cpr" speaks for a CPR as the word before it does in a text. Under
// names of ids, types and times (see structural) only what cannot be a program's own is a
// finding, and so it is with the names themselves. A string that holds JSON or HTML is
// read as such: tags stay, texts and the values of attributes are looked at. Field rules of the
// policy go by the path from the root, through JSON in strings as if it stood there itself.
//
// src may hold several values, as NDJSON does; each is treated by itself, so that a file
// cut into records gives what the records give. report is called as by Append, with
// the path from the root of the value ("messages[3].text") and with offsets in the
// decoded string. On an error, a *TextError, AppendJSON returns dst as it was.
func (r *Redactor) AppendJSON(dst, src []byte, report func(path string, f Finding)) ([]byte, error) {
	return r.RewriteJSON(dst, src, JSONOptions{Report: report})
}

// RewriteJSON does what AppendJSON does, as o says.
func (r *Redactor) RewriteJSON(dst, src []byte, o JSONOptions) ([]byte, error) {
	if len(src) > maxJSONSize {
		return dst, &TextError{Offset: maxJSONSize, Err: ErrLimit}
	}
	j := jsonWalkers.Get().(*jsonWalker)
	j.begin(r, o)
	err := j.text(src)
	if err == nil {
		dst = j.splice(dst, src, j.edits)
		r.s.machines.Put(j.m) // a machine that failed is not used again
	}
	j.end()
	jsonWalkers.Put(j)
	return dst, err
}

// jsonWalkers holds walkers with what they have learnt of names. There is one pool
// for all redactors: a walker that comes to another scanner forgets.
var jsonWalkers = sync.Pool{New: func() any { return newJSONWalker() }}

// An edit is a stretch of a text and what shall stand in its place: arena[lo:hi].
type edit struct{ start, end, lo, hi int }

// splice appends src to dst with the edits made, which are in order.
func (j *jsonWalker) splice(dst, src []byte, edits []edit) []byte {
	n := len(src)
	for _, e := range edits {
		n += e.hi - e.lo - (e.end - e.start)
	}
	dst = slices.Grow(dst, n)
	at := 0
	for _, e := range edits {
		dst = append(dst, src[at:e.start]...)
		dst = append(dst, j.arena[e.lo:e.hi]...)
		at = e.end
	}
	return append(dst, src[at:]...)
}
