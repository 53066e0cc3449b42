package slogpii

import (
	"bytes"
	"encoding"
	"encoding/json"
	"fmt"
	"log/slog"
	"math"
	"strconv"
	"strings"
	"sync"
	"time"
	"unicode"

	"github.com/sladd-go/sladd/pii"
)

// maxDepth is how many groups may lie in one another.
const maxDepth = 32

// A worker redacts for one call. Its buffers are used again.
type worker struct {
	r       *pii.Redactor
	in, out []byte
}

var workers = sync.Pool{New: func() any { return new(worker) }}

func (h *Handler) worker() *worker {
	w := workers.Get().(*worker)
	w.r = h.r
	return w
}

// end forgets the text.
func (w *worker) end() {
	clear(w.in[:cap(w.in)])
	clear(w.out[:cap(w.out)])
	w.r = nil
	if cap(w.in) > 64<<10 || cap(w.out) > 64<<10 {
		w.in, w.out = nil, nil
	}
	workers.Put(w)
}

// message returns what a message is to be, and whether that is another.
func (w *worker) message(s string) (string, bool) {
	if len(s) > maxText {
		return Failed, true
	}
	w.in = append(w.in[:0], s...)
	var err error
	if w.out, err = w.r.Append(w.out[:0], w.in, nil); err != nil {
		return Failed, true
	}
	if bytes.Equal(w.out, w.in) {
		return s, false
	}
	return string(w.out), true
}

// name is message for the name of an attribute or group: only what cannot be a program's own is
// a finding in it, and that holds digits or an @.
func (w *worker) name(s string) (string, bool) {
	if strings.IndexByte(s, '@') < 0 && strings.IndexFunc(s, unicode.IsDigit) < 0 {
		return s, false
	}
	return w.field("key_id", s)
}

// field returns what the text of an attribute is to be, and whether that is another.
func (w *worker) field(name, s string) (string, bool) {
	if len(s) > maxText {
		return Failed, true
	}
	w.in = append(w.in[:0], s...)
	if !w.look(name) {
		return s, false
	}
	return string(w.out), true
}

// look redacts w.in, and reports whether w.out then is something else.
func (w *worker) look(name string) bool {
	var err error
	if len(w.in) > maxText {
		err = pii.ErrLimit
	} else {
		w.out, err = w.r.AppendField(w.out[:0], name, w.in, nil)
	}
	if err != nil {
		w.out = append(w.out[:0], Failed...)
		return true
	}
	return !bytes.Equal(w.out, w.in)
}

// attrs returns what attributes are to be, in a fresh slice, and whether that is something else.
func (w *worker) attrs(as []slog.Attr, depth int) (out []slog.Attr, changed bool) {
	for i, a := range as {
		b, ok := w.attr(a, depth)
		if ok && !changed {
			out = append(make([]slog.Attr, 0, len(as)), as[:i]...)
			changed = true
		}
		if changed {
			out = append(out, b)
		}
	}
	return out, changed
}

// attr returns what an attribute is to be, and whether that is something else.
func (w *worker) attr(a slog.Attr, depth int) (out slog.Attr, changed bool) {
	key := a.Key
	defer func() {
		if recover() != nil { // what it says may hold text
			out, changed = slog.String(key, Failed), true
		}
	}()
	if key != "" {
		var c bool
		if key, c = w.name(a.Key); c {
			changed = true
		}
	}
	v, c := w.value(a.Key, a.Value, depth)
	if !changed && !c {
		return a, false
	}
	return slog.Attr{Key: key, Value: v}, true
}

// value returns what a value is to be, and whether that is something else.
func (w *worker) value(name string, v slog.Value, depth int) (slog.Value, bool) {
	if depth > maxDepth {
		return slog.StringValue(Failed), true
	}
	resolved := v.Kind() == slog.KindLogValuer
	if resolved {
		v = v.Resolve()
	}
	w.in = w.in[:0]
	switch v.Kind() {
	case slog.KindString:
		s, changed := w.field(name, v.String())
		if changed {
			v = slog.StringValue(s)
		}
		return v, changed || resolved
	case slog.KindGroup:
		as, changed := w.attrs(v.Group(), depth+1)
		if changed {
			v = slog.GroupValue(as...)
		}
		return v, changed || resolved
	case slog.KindBool, slog.KindDuration:
		return v, resolved
	case slog.KindInt64:
		w.in = strconv.AppendInt(w.in, v.Int64(), 10)
	case slog.KindUint64:
		w.in = strconv.AppendUint(w.in, v.Uint64(), 10)
	case slog.KindFloat64:
		if f := v.Float64(); math.IsNaN(f) || math.Abs(f) > 1e21 {
			return v, resolved
		}
		w.in = strconv.AppendFloat(w.in, v.Float64(), 'f', -1, 64)
	case slog.KindTime:
		w.in = v.Time().AppendFormat(w.in, time.DateOnly)
	default:
		out, changed := w.any(name, v.Any())
		if changed {
			return out, true
		}
		return v, resolved
	}
	if w.look(name) {
		return slog.StringValue(string(w.out)), true
	}
	return v, resolved
}

// any returns what a value of any type is to be, if that is something else. It looks at each way
// that a handler may write it in.
func (w *worker) any(name string, x any) (slog.Value, bool) {
	switch x := x.(type) {
	case nil:
		return slog.Value{}, false
	case json.RawMessage:
		return w.rawJSON(name, x)
	case []byte:
		w.in = append(w.in[:0], x...)
		if w.look(name) {
			return slog.AnyValue(bytes.Clone(w.out)), true
		}
		return slog.Value{}, false
	case error:
		s, changed := w.field(name, x.Error())
		if changed {
			return slog.StringValue(s), true
		}
	case fmt.Stringer:
		if s, changed := w.field(name, x.String()); changed {
			return slog.StringValue(s), true
		}
	}
	if m, ok := x.(encoding.TextMarshaler); ok {
		if b, err := m.MarshalText(); err != nil {
			return slog.StringValue(Failed), true
		} else if s, changed := w.field(name, string(b)); changed {
			return slog.StringValue(s), true
		}
	}
	w.in = fmt.Appendf(w.in[:0], "%+v", x)
	if w.look(name) {
		return slog.StringValue(string(w.out)), true
	}
	if _, ok := x.(error); ok {
		return slog.Value{}, false // that is all that is written of it
	}
	// What fmt doesn't write, behind a pointer, JSON does.
	if w.in = appendJSON(w.in[:0], x); len(w.in) == 0 {
		return slog.Value{}, false
	}
	return w.rawJSON(name, w.in)
}
