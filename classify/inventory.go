package classify

import (
	"cmp"
	"errors"
	"maps"
	"math"
	"slices"
	"strings"
	"time"
	"unicode"
)

// Key is what an Inventory counts by. It holds no value of a message; what a
// program fills in must not either, so that Source is a name such as "chat/web" and not a
// customer's, and Add refuses what looks like a value.
type Key struct {
	Source    string   `json:"source"` // letters, digits and . _ - / beginning with a letter; no more than four digits in a row
	Day       string   `json:"day"`    // YYYY-MM-DD
	Kind      string   `json:"kind"`   // one of ours, or x. and a name
	Category  Category `json:"category"`
	Purpose   string   `json:"purpose,omitempty"`  // as in the policy
	Action    Action   `json:"action"`             // what was done
	Retention Period   `json:"retention,omitzero"` // as in the policy
}

// Limits of an inventory.
const (
	maxSource = 64     // characters
	maxKeys   = 100000 // different keys
)

// What can be wrong with a key or a count.
var (
	ErrKey      = errors.New("classify: not a key of an inventory")
	ErrCount    = errors.New("classify: a count is below one or too large")
	ErrKeyLimit = errors.New("classify: more than 100000 different keys")
)

// keyError names the field of a key and never what stands in it.
type keyError string

func (e keyError) Error() string { return ErrKey.Error() + ": " + string(e) }
func (e keyError) Unwrap() error { return ErrKey }

// Validate reports what is wrong with k, as an error that unwraps to ErrKey and
// quotes nothing.
func (k Key) Validate() error {
	if field, reason := k.check(); field != "" {
		return keyError(field + " " + reason)
	}
	return nil
}

func (k Key) check() (field, reason string) {
	switch {
	case !validSource(k.Source):
		return "source", "is not a name of letters, digits and . _ - / with at most four digits in a row"
	case !validDay(k.Day):
		return "day", "is not a day such as 2026-05-31"
	case !ValidKind(k.Kind):
		return "kind", "is not a kind"
	case !k.Category.Valid():
		return "category", "is not a category"
	case !k.Action.Valid():
		return "action", "is not an action"
	case !(&checker{}).text("", k.Purpose, 0, maxText):
		return "purpose", "is longer than 200 characters or cannot be printed"
	}
	return "", ""
}

func validSource(s string) bool {
	n, digits := 0, 0
	for _, r := range s {
		switch {
		case unicode.IsLetter(r):
			digits = 0
		case n == 0:
			return false
		case '0' <= r && r <= '9':
			if digits++; digits > 4 {
				return false
			}
		case strings.ContainsRune("._-/", r): // doesn't end a row of digits: 811228-9874
		default:
			return false
		}
		if n++; n > maxSource {
			return false
		}
	}
	return n > 0
}

func validDay(s string) bool {
	t, err := time.Parse(time.DateOnly, s)
	return err == nil && t.Year() > 0
}

// Inventory counts findings by source, day, kind, category, purpose, action and
// retention, for the record of processing that Article 30 asks for. It holds no value
// of a message. The zero Inventory is empty and ready for use. It is not safe for concurrent
// use: give each goroutine its own and Merge them.
type Inventory struct {
	counts map[Key]int64
	total  int64
}

// Add counts n findings of a key. It reads no clock: the day comes from the caller.
// After an error nothing is counted.
func (v *Inventory) Add(k Key, n int64) error {
	if err := k.Validate(); err != nil {
		return err
	}
	_, ok := v.counts[k]
	switch {
	case n < 1 || v.total > math.MaxInt64-n:
		return ErrCount
	case !ok && len(v.counts) >= maxKeys:
		return ErrKeyLimit
	}
	v.put(k, n)
	return nil
}

func (v *Inventory) put(k Key, n int64) {
	if v.counts == nil {
		v.counts = make(map[Key]int64)
	}
	v.counts[k] += n
	v.total += n
}

// Merge adds the counts of another inventory, all of them or after an error none.
func (v *Inventory) Merge(other *Inventory) error {
	if other == nil {
		return nil
	}
	fresh := 0
	for k := range other.counts {
		if _, ok := v.counts[k]; !ok {
			fresh++
		}
	}
	switch {
	case v.total > math.MaxInt64-other.total:
		return ErrCount
	case len(v.counts)+fresh > maxKeys:
		return ErrKeyLimit
	}
	for k, n := range maps.Clone(other.counts) {
		v.put(k, n)
	}
	return nil
}

// Count returns how many findings of k were counted.
func (v *Inventory) Count(k Key) int64 { return v.counts[k] }

// Len returns the number of different keys.
func (v *Inventory) Len() int { return len(v.counts) }

// Total returns how many findings were counted.
func (v *Inventory) Total() int64 { return v.total }

// Keys returns the keys in order of day, source, kind, category, purpose, action and
// retention.
func (v *Inventory) Keys() []Key { return slices.SortedFunc(maps.Keys(v.counts), Key.compare) }

func (k Key) compare(o Key) int {
	return cmp.Or(cmp.Compare(k.Day, o.Day), cmp.Compare(k.Source, o.Source), cmp.Compare(k.Kind, o.Kind),
		cmp.Compare(k.Category, o.Category), cmp.Compare(k.Purpose, o.Purpose), cmp.Compare(k.Action, o.Action),
		cmp.Compare(k.Retention.text, o.Retention.text))
}

// Equal reports whether v and o count the same.
func (v *Inventory) Equal(o *Inventory) bool { return maps.Equal(v.counts, o.counts) }
