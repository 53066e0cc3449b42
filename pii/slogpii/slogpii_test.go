package slogpii_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"strings"
	"sync"
	"testing"
	"testing/slogtest"
	"time"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale"
	"github.com/sladd-go/sladd/pii"
	"github.com/sladd-go/sladd/pii/slogpii"
)

func redactor(t testing.TB, rs []*pii.Recognizer) *pii.Redactor {
	t.Helper()
	s, err := pii.NewScanner(rs)
	if err != nil {
		t.Fatal(err)
	}
	r, err := pii.NewRedactor(s, classify.Default())
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func handler(t testing.TB, next slog.Handler, r *pii.Redactor) *slogpii.Handler {
	t.Helper()
	h, err := slogpii.New(next, r)
	if err != nil {
		t.Fatal(err)
	}
	return h
}

// jsonLog returns a logger and what gives its last record.
func jsonLog(t testing.TB) (*slog.Logger, func() map[string]any) {
	var buf bytes.Buffer
	l := slog.New(handler(t, slog.NewJSONHandler(&buf, nil), redactor(t, locale.All())))
	return l, func() map[string]any {
		t.Helper()
		m := map[string]any{}
		if err := json.Unmarshal(buf.Bytes(), &m); err != nil {
			t.Fatal(err)
		}
		buf.Reset()
		return m
	}
}

func TestSlogtest(t *testing.T) {
	var buf bytes.Buffer
	h := handler(t, slog.NewJSONHandler(&buf, nil), redactor(t, locale.All()))
	if err := slogtest.TestHandler(h, func() []map[string]any {
		var ms []map[string]any
		for line := range bytes.Lines(buf.Bytes()) {
			m := map[string]any{}
			if err := json.Unmarshal(line, &m); err != nil {
				t.Fatal(err)
			}
			ms = append(ms, m)
		}
		return ms
	}); err != nil {
		t.Error(err)
	}
}

const mail = "anna.lind@telia.com"

type stringer struct{ s string }

func (s stringer) String() string { return s.s }

type texter struct{ s string }

func (s texter) MarshalText() ([]byte, error) { return []byte(s.s), nil }

type valuer struct{ v slog.Value }

func (v valuer) LogValue() slog.Value { return v.v }

type marshaler struct{}

func (marshaler) MarshalJSON() ([]byte, error) { return []byte(`{"to":"` + mail + `"}`), nil }

type panics struct{}

func (panics) String() string { panic(mail) }

type customer struct {
	ID   int
	Next *customer
	Mail string
}

func TestValues(t *testing.T) {
	l, last := jsonLog(t)
	for _, row := range []struct {
		name string
		attr slog.Attr
		want string // as JSON
	}{
		{"string", slog.String("x", "till "+mail), `"till [EMAIL]"`},
		{"nothing", slog.String("x", "hej"), `"hej"`},
		{"name as evidence", slog.String("cpr", "0707614285"), `"[DK_CPR]"`},
		{"number", slog.Int64("personnummer", 198507099805), `"[SE_PERSONNUMMER]"`},
		{"unsigned", slog.Uint64("personnummer", 198507099805), `"[SE_PERSONNUMMER]"`},
		{"float", slog.Float64("personnummer", 198507099805), `"[SE_PERSONNUMMER]"`},
		{"number that is none", slog.Int("n", 17), `17`},
		{"time", slog.Time("birthdate", time.Date(1985, 7, 9, 0, 0, 0, 0, time.UTC)), `"[BIRTHDATE]"`},
		{"time that is none", slog.Time("seen", time.Date(2025, 7, 9, 1, 0, 0, 0, time.UTC)), `"2025-07-09T01:00:00Z"`},
		{"duration", slog.Duration("d", time.Second), `1000000000`},
		{"error", slog.Any("err", fmt.Errorf("to %s: %w", mail, io.EOF)), `"to [EMAIL]: EOF"`},
		{"clean error", slog.Any("err", io.EOF), `"EOF"`},
		{"Stringer", slog.Any("x", stringer{mail}), `"[EMAIL]"`},
		{"TextMarshaler", slog.Any("x", texter{mail}), `"[EMAIL]"`},
		{"LogValuer", slog.Any("x", valuer{slog.StringValue(mail)}), `"[EMAIL]"`},
		{"LogValuer of a group", slog.Any("x", valuer{slog.GroupValue(slog.String("mail", mail), slog.Int("n", 1))}), `{"mail":"[EMAIL]","n":1}`},
		{"LogValuer in a LogValuer", slog.Any("x", valuer{slog.AnyValue(valuer{slog.StringValue(mail)})}), `"[EMAIL]"`},
		{"group", slog.Group("x", slog.Int("n", 1), slog.Group("y", slog.String("z", mail))), `{"n":1,"y":{"z":"[EMAIL]"}}`},
		{"bytes", slog.Any("x", []byte("x "+mail)), `"eCBbRU1BSUxd"`},
		{"JSON", slog.Any("x", json.RawMessage(`{"to":["`+mail+`"],"n":1}`)), `{"to":["[EMAIL]"],"n":1}`},
		{"bad JSON", slog.Any("x", json.RawMessage(`{"to":"`+mail)), `"[REDACTED]"`},
		{"JSONMarshaler", slog.Any("x", marshaler{}), `{"to":"[EMAIL]"}`},
		{"struct", slog.Any("x", customer{1, nil, mail}), `"{ID:1 Next:<nil> Mail:[EMAIL]}"`},
		{"behind a pointer", slog.Any("x", customer{1, &customer{2, nil, mail}, ""}), `{"ID":1,"Next":{"ID":2,"Next":null,"Mail":"[EMAIL]"},"Mail":""}`},
		{"clean struct", slog.Any("x", customer{1, nil, "hej"}), `{"ID":1,"Next":null,"Mail":"hej"}`},
		{"map", slog.Any("x", map[string]any{"to": mail}), `"map[to:[EMAIL]]"`},
		{"list", slog.Any("x", []string{"hej", mail}), `"[hej [EMAIL]]"`},
		{"panic", slog.Any("x", panics{}), `"[REDACTED]"`},
		{"nil", slog.Any("x", nil), `null`},
		{"nil pointer", slog.Any("x", (*customer)(nil)), `null`},
		{"too long", slog.String("x", strings.Repeat("x ", 1<<20)), `"[REDACTED]"`},
	} {
		l.LogAttrs(context.Background(), slog.LevelInfo, "m", slog.Int("before", 1), row.attr, slog.String("behind", mail))
		m := last()
		var want any
		if err := json.Unmarshal([]byte(row.want), &want); err != nil {
			t.Fatal(err)
		}
		if got := m[row.attr.Key]; fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("%s: %v, not %v", row.name, got, want)
		}
		if m["before"] != 1.0 || m["behind"] != "[EMAIL]" {
			t.Errorf("%s: its neighbours are wrong", row.name)
		}
		l.With(row.attr).Info("m")
		if got := last()[row.attr.Key]; fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("%s by With: %v, not %v", row.name, got, want)
		}
	}
}

func TestMessageAndNames(t *testing.T) {
	l, last := jsonLog(t)
	l.Info("mejl till " + mail)
	if m := last(); m["msg"] != "mejl till [EMAIL]" {
		t.Error(m)
	}
	l.Info("m", mail, 1)
	if m := last(); m["[EMAIL]"] != 1.0 {
		t.Error(m)
	}
	l.WithGroup(mail).Info("m", "x", mail)
	if m := last(); fmt.Sprint(m["[EMAIL]"]) != "map[x:[EMAIL]]" {
		t.Error(m)
	}
}

// TestFailsClosed: where the redactor fails nothing is left of a value, and the record is written.
func TestFailsClosed(t *testing.T) {
	bad := &pii.Recognizer{Kind: "x.bad", Category: classify.Custom, Lens: []int{4}, Read: func(t *pii.Token) pii.Reading { panic(string(t.Chars())) }}
	var buf bytes.Buffer
	l := slog.New(handler(t, slog.NewTextHandler(&buf, nil), redactor(t, []*pii.Recognizer{bad})))
	l.With("w", "w 7319").WithGroup("g 7319").Info("m 7319", "s", "s 7319", "n", 7319, "e", errors.New("7319"), "b", []byte("7319"),
		"j", json.RawMessage(`{"a":"7319"}`), "a", customer{Mail: "7319"}, "v", valuer{slog.IntValue(7319)}, slog.Group("g", "x", "7319"), "k 7319", 1, "ok", true)
	got := buf.String()
	if strings.Contains(got, "7319") {
		t.Error("the value comes out")
	}
	if n := strings.Count(got, "[REDACTED]"); n != 21 || !strings.Contains(got, "ok=true") {
		t.Errorf("%d values are replaced", n)
	}
}

func TestNewRefuses(t *testing.T) {
	if _, err := slogpii.New(nil, nil); !errors.Is(err, pii.ErrConfig) {
		t.Error(err)
	}
}

func TestConcurrent(t *testing.T) {
	var mu sync.Mutex
	var buf bytes.Buffer
	l := slog.New(handler(t, slog.NewJSONHandler(writerFunc(func(p []byte) (int, error) {
		mu.Lock()
		defer mu.Unlock()
		return buf.Write(p)
	}), nil), redactor(t, locale.All())))
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for range 100 {
				l.With("to", mail).Info(mail, "x", stringer{mail})
			}
		})
	}
	wg.Wait()
	if s := buf.String(); strings.Contains(s, "anna") || strings.Count(s, "\n") != 800 {
		t.Error("a record is wrong")
	}
}

type writerFunc func([]byte) (int, error)

func (f writerFunc) Write(p []byte) (int, error) { return f(p) }

// discard is enabled and keeps nothing.
type discard struct{}

func (discard) Enabled(context.Context, slog.Level) bool  { return true }
func (discard) Handle(context.Context, slog.Record) error { return nil }
func (d discard) WithAttrs([]slog.Attr) slog.Handler      { return d }
func (d discard) WithGroup(string) slog.Handler           { return d }

func TestAllocations(t *testing.T) {
	if raced {
		t.Skip("pools drop things under the race detector")
	}
	l := slog.New(handler(t, discard{}, redactor(t, locale.All())))
	ctx := context.Background()
	n := testing.AllocsPerRun(200, func() {
		l.LogAttrs(ctx, slog.LevelInfo, "paketet skickades", slog.String("state", "sent"), slog.Int("count", 3), slog.Duration("took", time.Second), slog.Bool("ok", true))
	})
	if n > 0 {
		t.Errorf("%v allocations where nothing is found", n)
	}
}

func BenchmarkHandler(b *testing.B) {
	ctx := context.Background()
	r := redactor(b, locale.All())
	for name, h := range map[string]slog.Handler{"slog": slog.NewJSONHandler(io.Discard, nil), "slogpii": handler(b, slog.NewJSONHandler(io.Discard, nil), r)} {
		l := slog.New(h)
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				l.LogAttrs(ctx, slog.LevelInfo, "paketet skickades till kunden", slog.String("state", "sent"), slog.Int("count", 3), slog.String("path", "/orders/17"), slog.Duration("took", time.Second))
			}
		})
	}
}
