package classify

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"strings"
	"testing"
)

func sampleInventory(t testing.TB, order ...int) *Inventory {
	year := mustPeriod(t, "P1Y")
	keys := []Key{
		{"chat/web", "2026-05-30", "email", Contact, "support", Label, year},
		{"chat/web", "2026-05-30", "topic.health", Health, "support", Tag, Period{}},
		{"chat/web", "2026-05-31", "email", Contact, "support", Label, year},
		{"kundtjänst", "2026-05-30", "email", Contact, "=cmd()", Mask, year},
		{"kundtjänst", "2026-05-30", "dk.cvr", OrgID, "", Keep, Period{}},
		{"kundtjänst", "2026-05-30", "topic.protected", ProtectedID, "", Tag, Period{}},
	}
	if order == nil {
		order = []int{0, 1, 2, 3, 4, 5}
	}
	v := new(Inventory)
	for _, i := range order {
		if err := v.Add(keys[i], int64(i)+1); err != nil {
			t.Fatal(err)
		}
	}
	return v
}

func TestInventory(t *testing.T) {
	v := sampleInventory(t)
	want, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	if v.Total() != 21 || v.Len() != 6 {
		t.Errorf("total %d of %d keys", v.Total(), v.Len())
	}
	if got, _ := json.Marshal(sampleInventory(t, 5, 3, 1, 0, 2, 4)); !bytes.Equal(got, want) {
		t.Errorf("depends on the order:\n%s\n%s", got, want)
	}
	a, b := sampleInventory(t, 0, 2, 4), sampleInventory(t, 5, 1, 3)
	if err := a.Merge(b); err != nil || !a.Equal(v) {
		t.Errorf("parts merged are not the whole: %v", err)
	}
	if err := a.Merge(a); err != nil || a.Total() != 42 || a.Count(v.Keys()[0]) != 2*v.Count(v.Keys()[0]) {
		t.Errorf("merged with itself: %d, %v", a.Total(), err)
	}
	if err := a.Merge(nil); err != nil {
		t.Error(err)
	}
	var back Inventory
	if err := json.Unmarshal(want, &back); err != nil || !back.Equal(v) || back.Total() != 21 {
		t.Errorf("changes when it is written and read: %v", err)
	}
	var empty Inventory
	if b, err := json.Marshal(&empty); err != nil || string(b) != `{"total":0,"counts":[]}` || json.Unmarshal(b, &back) != nil || back.Len() != 0 {
		t.Errorf("an empty one is written %s, %v", b, err)
	}
}

func TestInventoryRefuses(t *testing.T) {
	ok := sampleInventory(t).Keys()[0]
	for name, change := range map[string]func(*Key){
		"no source":               func(k *Key) { k.Source = "" },
		"address as source":       func(k *Key) { k.Source = "a@b.example" },
		"number as source":        func(k *Key) { k.Source = "u811228-9874" },
		"divided number":          func(k *Key) { k.Source = "u81-12-28" },
		"digit first":             func(k *Key) { k.Source = "1a" },
		"blank in source":         func(k *Key) { k.Source = "a b" },
		"long source":             func(k *Key) { k.Source = strings.Repeat("a", 65) },
		"source not UTF-8":        func(k *Key) { k.Source = "a\xff" },
		"no day":                  func(k *Key) { k.Day = "" },
		"no such day":             func(k *Key) { k.Day = "2026-02-30" },
		"a time":                  func(k *Key) { k.Day = "2026-02-03T10:00:00Z" },
		"year zero":               func(k *Key) { k.Day = "0000-01-01" },
		"unknown kind":            func(k *Key) { k.Kind = "mail" },
		"no category":             func(k *Key) { k.Category = 0 },
		"no action":               func(k *Key) { k.Action = "" },
		"purpose not printable":   func(k *Key) { k.Purpose = "a\x00" },
		"purpose of great length": func(k *Key) { k.Purpose = strings.Repeat("a", 201) },
	} {
		k := ok
		change(&k)
		var v Inventory
		if err := v.Add(k, 1); !errors.Is(err, ErrKey) || v.Len() != 0 {
			t.Errorf("%s: %v", name, err)
		}
	}
	var v Inventory
	for _, n := range []int64{0, -1, math.MinInt64} {
		if err := v.Add(ok, n); !errors.Is(err, ErrCount) {
			t.Errorf("%d: %v", n, err)
		}
	}
	if err := v.Add(ok, math.MaxInt64); err != nil {
		t.Fatal(err)
	}
	other := ok
	other.Day = "2026-06-01"
	if err := v.Add(other, 1); !errors.Is(err, ErrCount) || v.Len() != 1 {
		t.Errorf("the total overflows: %v", err)
	}
	if err := v.Merge(sampleInventory(t)); !errors.Is(err, ErrCount) || v.Len() != 1 {
		t.Errorf("the total overflows: %v", err)
	}
}

func TestInventoryKeyLimit(t *testing.T) {
	k := sampleInventory(t).Keys()[0]
	var v Inventory
	for i := range maxKeys {
		k.Kind = fmt.Sprintf("x.%d", i)
		if err := v.Add(k, 1); err != nil {
			t.Fatal(err)
		}
	}
	k.Kind = "x.more"
	if err := v.Add(k, 1); !errors.Is(err, ErrKeyLimit) || v.Len() != maxKeys {
		t.Errorf("%d keys, %v", v.Len(), err)
	}
	if err := v.Merge(sampleInventory(t)); !errors.Is(err, ErrKeyLimit) || v.Total() != maxKeys {
		t.Errorf("%d keys, %v", v.Len(), err)
	}
}

func TestInventoryJSONIsStrict(t *testing.T) {
	const one = `{"source":"s","day":"2026-05-30","kind":"email","category":"contact","action":"label","count":2}`
	for _, test := range []struct{ name, data, want string }{
		{"unknown field", `{"total":0,"counts":[],"x":1}`, "unknown field"},
		{"doubled field", `{"total":0,"total":0,"counts":[]}`, "stands in the object already"},
		{"no counts", `{"total":0}`, "counts: is missing"},
		{"wrong total", `{"total":3,"counts":[` + one + `]}`, "total: is not the sum"},
		{"key twice", `{"total":4,"counts":[` + one + "," + one + `]}`, "counts[1]: an earlier count"},
		{"count of nothing", `{"total":0,"counts":[` + strings.Replace(one, ":2", ":0", 1) + `]}`, "counts[0].count: a count is below one"},
		{"unknown category", `{"total":2,"counts":[` + strings.Replace(one, "contact", "mail", 1) + `]}`, "counts[0].category: unknown category"},
		{"unknown kind", `{"total":2,"counts":[` + strings.Replace(one, "email", "mail", 1) + `]}`, "counts[0].kind: is not a kind"},
		{"half a count", `{"total":2.5,"counts":[` + one + `]}`, "total: must be a whole number"},
	} {
		v := sampleInventory(t)
		err := json.Unmarshal([]byte(test.data), v)
		if !errors.Is(err, ErrInput) || !strings.Contains(fmt.Sprint(err), test.want) || !v.Equal(sampleInventory(t)) {
			t.Errorf("%s: %v, want %s", test.name, err, test.want)
		}
	}
	var v Inventory
	if err := json.Unmarshal([]byte(`{"total":2,"counts":[`+one+`]}`), &v); err != nil || v.Total() != 2 {
		t.Error(err)
	}
}

func TestInventoryCSV(t *testing.T) {
	var b bytes.Buffer
	if err := sampleInventory(t).WriteCSV(&b); err != nil {
		t.Fatal(err)
	}
	rows, err := csv.NewReader(&b).ReadAll()
	if err != nil || len(rows) != 7 {
		t.Fatalf("%d rows, %v", len(rows), err)
	}
	for i, want := range map[int]string{
		0: "source day kind category purpose action retention count",
		1: "chat/web 2026-05-30 email contact support label P1Y 1",
		4: "kundtjänst 2026-05-30 email contact '=cmd() mask P1Y 4",
	} {
		if got := strings.Join(rows[i], " "); got != want {
			t.Errorf("row %d: %s, want %s", i, got, want)
		}
	}
	if err := sampleInventory(t).WriteCSV(shortWriter{}); err == nil {
		t.Error("a writer's error is lost")
	}
	if err := sampleInventory(t).WriteHTML(shortWriter{}, Record{}); err == nil {
		t.Error("a writer's error is lost")
	}
}

type shortWriter struct{}

func (shortWriter) Write([]byte) (int, error) { return 0, errors.New("full") }

func TestInventoryHTML(t *testing.T) {
	const evil = `<script src="https://x.example/a.js">alert(1)</script>"'&`
	v := sampleInventory(t)
	k := v.Keys()[0]
	k.Purpose = evil
	if err := v.Add(k, 7); err != nil {
		t.Fatal(err)
	}
	r := Record{Title: evil, Date: evil, Controller: evil, Subjects: []string{evil}, LegalBasis: []string{"GDPR Art. 6(1)(b)"},
		Recipients: []string{evil}, Transfers: []string{evil}, Measures: []string{evil}, Description: evil}
	var b, again bytes.Buffer
	if v.WriteHTML(&b, r) != nil || v.WriteHTML(&again, r) != nil || !bytes.Equal(b.Bytes(), again.Bytes()) {
		t.Error("the page is not the same twice")
	}
	page := b.String()
	for _, bad := range []string{"<script", "src=\"", "href=", "url(", "@import", "<link", "<img", "<iframe", "ZgotmplZ", evil} {
		if strings.Contains(page, bad) {
			t.Errorf("the page holds %s", bad)
		}
	}
	for _, want := range []string{"<b>28</b>findings", "<b>8</b>of them", "2026-05-30 – 2026-05-31", "Article 9", "Article 4", "not personal", "national law",
		"&lt;script", "GDPR Art. 6(1)(b)", "kundtjänst", "<li>P1Y</li>", "<li>contact</li>", `style="width: 53%"`} {
		if !strings.Contains(page, want) {
			t.Errorf("the page lacks %s", want)
		}
	}
	b.Reset()
	if err := new(Inventory).WriteHTML(&b, Record{}); err != nil || !strings.Contains(b.String(), "nothing counted") {
		t.Errorf("an empty inventory: %v", err)
	}
}
