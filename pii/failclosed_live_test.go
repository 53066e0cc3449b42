package pii_test

import (
	"bytes"
	"errors"
	"io"
	"strings"
	"testing"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/pii"
)

// liveDoors are the public ways for text that comes bit by bit.
var liveDoors = []door{
	{"Conversation", false, func(t *testing.T, r *pii.Redactor, _ *pii.Scanner, text string) (string, error) {
		c := r.NewConversation(nil)
		out, err := c.Append([]byte("had "), []byte(text))
		if err != nil && (string(out) != "had " || c.Messages() != 0) {
			t.Error("dst or the conversation isn't as it was")
		}
		return string(out[:cap(out)]), err
	}},
	{"Conversation, answer", false, func(t *testing.T, r *pii.Redactor, _ *pii.Scanner, text string) (string, error) {
		c := r.NewConversation(nil)
		if _, err := c.Append(nil, []byte("nr?")); err != nil {
			t.Fatal(err)
		}
		out, err := c.Append(nil, []byte(text))
		return string(out[:cap(out)]), err
	}},
	{"Conversation, split", false, func(t *testing.T, r *pii.Redactor, _ *pii.Scanner, text string) (string, error) {
		c := r.NewConversation(nil)
		var err error
		var out []byte
		for _, m := range []string{"71727", "3747 " + hiddenNumber} {
			var e error
			if out, e = c.Append(nil, []byte(m)); e != nil {
				err = e
			}
		}
		return string(out[:cap(out)]), err
	}},
	{"live Writer", false, func(t *testing.T, r *pii.Redactor, _ *pii.Scanner, text string) (string, error) {
		var out bytes.Buffer
		w := r.NewWriter(&out, nil)
		var err error
		for i := range len(text) {
			if _, e := w.Write([]byte(text[i : i+1])); e != nil {
				err = e
			}
		}
		_, e := w.Write([]byte("\n"))
		err = errors.Join(err, e, w.Flush(), w.Close())
		if _, e := io.WriteString(w, "more"); err != nil && e == nil {
			t.Error("it goes on after an error")
		}
		return out.String(), err
	}},
	{"live Reader", false, func(t *testing.T, r *pii.Redactor, _ *pii.Scanner, text string) (string, error) {
		rd := r.NewReader(strings.NewReader(text), nil)
		out, err := io.ReadAll(rd)
		if n, again := rd.Read(make([]byte, 9)); err != nil && (n != 0 || again != err) {
			t.Error("it goes on after an error")
		}
		return string(out), err
	}},
	{"events, text", false, func(t *testing.T, r *pii.Redactor, _ *pii.Scanner, text string) (string, error) {
		return eventsErr(r, "data: "+text+"\n\n")
	}},
	{"events, comment", false, func(t *testing.T, r *pii.Redactor, _ *pii.Scanner, text string) (string, error) {
		return eventsErr(r, ": "+text+"\n\n")
	}},
	{"events, JSON", false, func(t *testing.T, r *pii.Redactor, _ *pii.Scanner, text string) (string, error) {
		return eventsErr(r, `data: {"text":"`+text+"\"}\n\n")
	}},
	{"events, pieces", false, func(t *testing.T, r *pii.Redactor, _ *pii.Scanner, text string) (string, error) {
		return eventsErr(r, openAI(text))
	}},
	{"frames", false, func(t *testing.T, r *pii.Redactor, _ *pii.Scanner, text string) (string, error) {
		out, err := r.NewFrames(nil).Append(nil, pii.TextMessage, []byte(text))
		return string(out), err
	}},
	{"frames, pieces", false, func(t *testing.T, r *pii.Redactor, _ *pii.Scanner, text string) (string, error) {
		f := r.NewFrames(nil, pii.Pieces())
		out, err := f.Append(nil, pii.TextMessage, []byte(text))
		if err == nil {
			out, err = f.End(out)
		}
		return string(out), err
	}},
	{"field", false, func(t *testing.T, r *pii.Redactor, _ *pii.Scanner, text string) (string, error) {
		out, err := r.AppendField([]byte("had "), "nr", []byte(text), nil)
		if err != nil && string(out) != "had " {
			t.Error("dst isn't as it was")
		}
		return string(out[:cap(out)]), err
	}},
}

func eventsErr(r *pii.Redactor, text string) (string, error) {
	var out bytes.Buffer
	w := r.NewEventWriter(&out, nil)
	_, err := io.WriteString(w, text)
	if e := w.Close(); err == nil {
		err = e
	}
	return out.String(), err
}

// TestLiveFailClosed tries every fault at every door.
func TestLiveFailClosed(t *testing.T) {
	rows := 0
	answers := fault{"answer panics", faulty(func(r *pii.Recognizer) {
		r.Asks, r.Answer = []string{"nr"}, func(b []byte) (int, int, pii.Reading) { panic("canary " + string(b)) }
		r.Read, r.Lens, r.For = nil, nil, nil
	}, classify.Label), true}
	bounds := fault{"answer out of bounds", faulty(func(r *pii.Recognizer) {
		r.Asks, r.Answer = []string{"nr"}, func(b []byte) (int, int, pii.Reading) { return 0, len(b) + 1, pii.Reading{Bits: 20} }
		r.Read, r.Lens, r.For = nil, nil, nil
	}, classify.Label), true}
	for _, f := range append(faults, answers, bounds) {
		for _, d := range liveDoors {
			if (f.name == answers.name || f.name == bounds.name) && d.name != "Conversation, answer" {
				continue
			}
			t.Run(f.name+" at "+d.name, func(t *testing.T) {
				out, err := d.run(t, f.make(t), nil, "hej "+hiddenNumber+" hej")
				if err == nil {
					t.Error("no error")
				} else if strings.Contains(err.Error(), hiddenNumber[:4]) || strings.Contains(err.Error(), "canary") {
					t.Error("the error shows the value")
				}
				if strings.Contains(out, hiddenNumber[:4]) {
					t.Error("the value comes out")
				}
			})
			rows++
		}
	}
	t.Logf("%d rows", rows)
}
