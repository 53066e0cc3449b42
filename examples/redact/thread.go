package main

import (
	"bytes"
	"cmp"
	"container/list"
	"hash/fnv"
	"slices"
	"strings"

	"github.com/sladd-go/sladd/pii"
)

// maxThreads is how many conversations are in mind at once; of more the one that was silent for
// longest is forgotten.
const maxThreads = 4096

// threads holds the conversations of a run, for its one worker.
type threads struct {
	r     *pii.Redactor
	known map[string]*list.Element // of *thread, by the field's value as it is written
	order *list.List               // the last to speak first
	n     int                      // threads so far
	// later has what only a later message shows of an earlier one, from a first run over the same
	// files. In that run, and where there is none, as in a pipe, old is nil.
	later, old map[moment]*late
}

// A thread is one conversation.
type thread struct {
	*pii.Conversation
	key   string
	id    int
	found []pii.Finding // in the message at hand
}

// A moment is a message of a thread.
type moment struct {
	thread  int
	message int64
}

// late is what is to be put right in a message that has gone out.
type late struct {
	found []pii.Finding
	amend []pii.Amendment
}

func newThreads(r *pii.Redactor, old map[moment]*late) *threads {
	return &threads{r: r, known: make(map[string]*list.Element), order: list.New(), later: make(map[moment]*late), old: old}
}

// of returns the thread whose name is key.
func (t *threads) of(key []byte) *thread {
	if e := t.known[string(key)]; e != nil {
		t.order.MoveToFront(e)
		return e.Value.(*thread)
	}
	if t.order.Len() >= maxThreads {
		last := t.order.Back()
		delete(t.known, last.Value.(*thread).key)
		t.order.Remove(last)
	}
	t.n++
	h := &thread{key: string(key), id: t.n}
	at := func(message int64) *late {
		m := moment{h.id, message}
		if t.later[m] == nil {
			t.later[m] = new(late)
		}
		return t.later[m]
	}
	report := func(message int64, f pii.Finding) {
		if message == h.Messages() {
			h.found = append(h.found, f)
		} else if t.old == nil {
			at(message).found = append(at(message).found, f)
		}
	}
	h.Conversation = t.r.NewConversation(report, pii.Amended(func(a pii.Amendment) {
		if t.old == nil {
			a.Text = bytes.Clone(a.Text)
			at(a.Message).amend = append(at(a.Message).amend, a)
		}
	}))
	t.known[h.key] = t.order.PushFront(h)
	return h
}

// inThread appends a record whose texts are messages of a conversation.
func (w *worker) inThread(dst, record []byte, o pii.JSONOptions) ([]byte, error) {
	r := w.act
	if w.o.out == "findings" || w.o.out == "tagged" {
		r = w.look
	}
	if key := field(record, w.o.thread); key != nil {
		h, party := w.threads.of(key), partyOf(record)
		o.Text = func(dst, text []byte, path string) ([]byte, bool, error) {
			if !w.isMessage(path) {
				return dst, false, nil
			}
			dst, err := w.say(h, dst, text, party, path)
			return dst, err == nil, err
		}
	}
	return r.RewriteJSON(dst, record, o)
}

// say appends the next message of a thread, with what later messages show of it.
func (w *worker) say(h *thread, dst, text []byte, party int, path string) ([]byte, error) {
	was, now := len(dst), moment{h.id, h.Messages()}
	h.found = h.found[:0]
	dst, err := h.AppendFrom(dst, text, party)
	if err != nil {
		return dst, err
	}
	if l := w.threads.old[now]; l != nil {
		for _, f := range l.found { // surer than what was found at the time
			h.found = slices.DeleteFunc(h.found, func(g pii.Finding) bool { return g.Start < f.End && f.Start < g.End })
			h.found = append(h.found, f)
		}
		slices.SortFunc(l.amend, func(a, b pii.Amendment) int { return cmp.Compare(b.Start, a.Start) })
		for _, a := range l.amend {
			dst = slices.Replace(dst, was+int(a.Start), was+int(a.End), a.Text...)
		}
	}
	slices.SortFunc(h.found, func(a, b pii.Finding) int { return cmp.Compare(a.Start, b.Start) })
	if w.o.out != "tagged" {
		for _, f := range h.found {
			w.note(path, f)
		}
		return dst, nil
	}
	dst = dst[:was]
	at := int64(0)
	for _, f := range h.found {
		if f.Start >= at {
			dst = append(dst, text[at:f.Start]...)
			dst = w.mark(dst, text[f.Start:f.End], nil, path, f)
			at = f.End
		}
	}
	return append(dst, text[at:]...), nil
}

// isMessage reports whether the text at path is a message: one of -field, or else what is called so.
func (w *worker) isMessage(path string) bool {
	if len(w.o.fields) > 0 {
		return true // nothing else is looked at
	}
	switch path[strings.LastIndexByte(path, '.')+1:] {
	case "text", "body", "message", "msg", "content":
		return true
	}
	return false
}

// partyOf returns a number for who speaks, if the record has one of the usual fields for it.
func partyOf(record []byte) int {
	for _, name := range []string{"role", "author", "sender", "from", "user", "speaker"} {
		if v := member(record, name); v != nil {
			h := fnv.New32a()
			h.Write(v)
			return int(h.Sum32() >> 1)
		}
	}
	return 0
}

// field returns the value at a path of names as it is written, or nil.
func field(record []byte, path string) []byte {
	for name := range strings.SplitSeq(path, ".") {
		if record = member(record, name); record == nil {
			return nil
		}
	}
	return record
}
