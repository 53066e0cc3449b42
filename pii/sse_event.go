package pii

import (
	"bytes"
	"errors"
)

// maxEventStreams is how many texts the events of one source are pieces of, at most.
const maxEventStreams = 64

// An eventStream is one text that events hold in pieces.
type eventStream struct {
	path  string
	key   uint64
	l     *live
	lines []byte // of the last event with a piece: those that aren't data, line ends included
	json  []byte // its data, with an empty piece
}

// event treats one event, its empty line included.
func (e *EventWriter) event(ev []byte) {
	if !e.begun {
		e.begun = true
		if bytes.HasPrefix(ev, []byte("\ufeff")) {
			e.out = append(e.out, ev[:3]...)
			ev = ev[3:]
		}
	}
	e.split(ev)
	e.data = e.data[:0]
	has, ping := false, false
	for _, l := range e.lines {
		switch string(l.name) {
		case "data":
			if has {
				e.data = append(e.data, '\n')
			}
			has = true
			e.data = append(e.data, l.value...)
		case "event":
			ping = ping || string(l.value) == "ping"
		}
	}
	if !has {
		e.write(nil, false)
		return
	}
	var err error
	switch {
	case looksJSON(e.data):
		if err = e.object(ping); err == nil {
			return
		}
		if errors.Is(err, ErrJSON) {
			err = e.text()
		}
	default:
		err = e.text()
	}
	if e.err = err; err != nil {
		return
	}
	e.write(e.json, !bytes.Equal(e.json, e.data))
}

// text makes e.json what stands for the data, which is no JSON.
func (e *EventWriter) text() (err error) {
	if !e.pieces || bytes.Equal(e.data, []byte("[DONE]")) {
		e.rest()
		if e.err != nil {
			return e.err
		}
		e.json, err = e.c.Append(e.json[:0], e.data)
		return err
	}
	s, err := e.stream("", 0)
	if err != nil {
		return err
	}
	s.lines, s.json = e.others(s.lines[:0]), s.json[:0]
	e.json, err = s.l.write(e.json[:0], e.data)
	return err
}

// object treats data that is JSON, and writes the event.
func (e *EventWriter) object(ping bool) error {
	d := deltaFinder{src: e.data, paths: e.deltas}
	if err := d.find(); err != nil {
		return err
	}
	if len(d.hits) == 0 {
		if !ping && !bytes.Contains(e.data, []byte(`"ping"`)) {
			e.rest()
		}
		var err error
		if e.json, err = e.r.AppendJSON(e.json[:0], e.data, e.report); err == nil {
			e.write(e.json, !bytes.Equal(e.json, e.data))
		}
		return err
	}
	// The pieces become empty strings, the rest is treated, and what is settled is put in.
	texts := make([][]byte, len(d.hits))
	bare := make([]byte, 0, len(e.data))
	at := 0
	for i, h := range d.hits {
		text := e.data[h.start:h.end]
		if h.escaped {
			var l layer
			l.unescape(text)
			text = l.b
		}
		s, err := e.stream(h.path, h.key)
		if err != nil {
			return err
		}
		if texts[i], err = s.l.write(nil, text); err != nil {
			return err
		}
		bare = append(bare, e.data[at:h.start]...)
		at = h.end
	}
	bare = append(bare, e.data[at:]...)
	bare, err := e.r.AppendJSON(nil, bare, e.report)
	if err != nil {
		return err
	}
	none := make([][]byte, len(texts))
	for i, h := range d.hits {
		s, err := e.stream(h.path, h.key)
		if err != nil {
			return err
		}
		s.lines = e.others(s.lines[:0])
		if s.json, err = fill(s.json[:0], bare, e.deltas, none, i); err != nil {
			return err
		}
	}
	if e.json, err = fill(e.json[:0], bare, e.deltas, texts, -1); err == nil {
		e.write(e.json, !bytes.Equal(e.json, e.data))
	}
	return err
}

// stream returns the live text that pieces at a place belong to.
func (e *EventWriter) stream(path string, key uint64) (*eventStream, error) {
	for _, s := range e.streams {
		if s.path == path && s.key == key {
			return s, nil
		}
	}
	if len(e.streams) == maxEventStreams {
		return nil, ErrLimit
	}
	s := &eventStream{path: path, key: key}
	s.l = newLive(e.r, func(f Finding) { e.tell(path, f) }, e.live)
	e.streams = append(e.streams, s)
	return s, nil
}

// rest writes, for each text that holds something back, an event with the rest of it.
func (e *EventWriter) rest() {
	for _, s := range e.streams {
		if e.err != nil {
			return
		}
		var text []byte
		if text, e.err = s.l.settle(nil); e.err != nil || len(text) == 0 {
			continue
		}
		data := text
		if s.path != "" {
			data = s.appendRest(nil, text)
		}
		e.out = append(e.out, s.lines...)
		e.out = append(appendData(e.out, data, "data: ", "\n"), '\n')
	}
}

// others appends the lines of the event that its successor may have too.
func (e *EventWriter) others(dst []byte) []byte {
	for _, l := range e.lines {
		if string(l.name) == "event" {
			dst = e.line(dst, l)
		}
	}
	return dst
}

// line appends a line that is no data.
func (e *EventWriter) line(dst []byte, l eventLine) []byte {
	body := bytes.TrimRight(l.raw, "\r\n")
	was := len(dst)
	var err error
	if len(l.name) == 0 && len(body) > 0 {
		dst, err = e.r.Append(dst, body, func(f Finding) { e.tell("comment", f) })
	} else {
		dst, err = e.r.AppendField(dst, "event_id", body, func(f Finding) { e.tell(string(l.name), f) })
	}
	if err != nil {
		e.err = err
		return dst[:was]
	}
	return append(dst, l.raw[len(body):]...)
}

// write appends the event to e.out: as it stands, or with the new data.
func (e *EventWriter) write(data []byte, changed bool) {
	first := true
	for _, l := range e.lines {
		switch {
		case string(l.name) != "data":
			e.out = e.line(e.out, l)
		case !changed:
			e.out = append(e.out, l.raw...)
		case first:
			first = false
			prefix, nl := "data: ", "\n"
			if !bytes.HasPrefix(l.raw, []byte(prefix)) {
				prefix = "data:"
			}
			if body := bytes.TrimRight(l.raw, "\r\n"); len(body) < len(l.raw) {
				nl = string(l.raw[len(body):])
			}
			e.out = appendData(e.out, data, prefix, nl)
		}
	}
	if k := len(e.lines) - 1; changed && k >= 0 && !endsLine(e.lines[k].raw) {
		e.out = bytes.TrimRight(e.out, "\r\n") // the end of the source
	}
}

func endsLine(b []byte) bool {
	return len(b) > 0 && (b[len(b)-1] == '\n' || b[len(b)-1] == '\r')
}

// appendData appends data as lines of an event. A carriage return would end a line too.
func appendData(dst, data []byte, prefix, nl string) []byte {
	for line := range bytes.SplitSeq(data, []byte("\n")) {
		dst = append(dst, prefix...)
		for part := range bytes.SplitSeq(line, []byte("\r")) {
			dst = append(dst, part...)
		}
		dst = append(dst, nl...)
	}
	return dst
}
