package classify

import (
	"encoding/csv"
	"encoding/json"
	"io"
	"strconv"
	"strings"
)

// maxInventorySize is the largest inventory that is read, in bytes.
const maxInventorySize = 64 << 20

// inventoryJSON is the written form of an Inventory.
type inventoryJSON struct {
	Total  int64       `json:"total"`
	Counts []countJSON `json:"counts"`
}

type countJSON struct {
	Key
	Count int64 `json:"count"`
}

// MarshalJSON returns the total and the counts, in order of Keys, so that equal
// inventories give equal bytes.
func (v *Inventory) MarshalJSON() ([]byte, error) {
	w := inventoryJSON{Total: v.total, Counts: make([]countJSON, 0, len(v.counts))}
	for _, k := range v.Keys() {
		w.Counts = append(w.Counts, countJSON{k, v.counts[k]})
	}
	return json.Marshal(w)
}

// UnmarshalJSON replaces v by what MarshalJSON wrote. It is as strict as
// [ParsePolicy]; after an error v is as it was. Lines and columns in its error are
// those of data.
func (v *Inventory) UnmarshalJSON(data []byte) error {
	var r inventoryJSON
	place, err := decodeInto(data, &r, maxInventorySize)
	if err != nil {
		return err
	}
	c := checker{place: place}
	var n Inventory
	for i, e := range r.Counts {
		path := index("counts", i)
		if field, reason := e.Key.check(); field != "" {
			c.add(path+"."+field, reason)
		} else if n.counts[e.Key] != 0 {
			c.add(path, "an earlier count has the same key")
		} else if err := n.Add(e.Key, e.Count); err != nil {
			c.add(path+".count", strings.TrimPrefix(err.Error(), "classify: "))
		}
	}
	if r.Counts == nil {
		c.add("counts", "is missing")
	}
	if err := c.err(); err != nil {
		return err
	}
	if n.total != r.Total {
		c.add("total", "is not the sum of the counts")
		return c.err()
	}
	*v = n
	return nil
}

// WriteCSV writes a head and a line a count, in order of Keys. A purpose that a
// spreadsheet would take for a formula gets an apostrophe before it.
func (v *Inventory) WriteCSV(w io.Writer) error {
	c := csv.NewWriter(w)
	head := []string{"source", "day", "kind", "category", "purpose", "action", "retention", "count"}
	if err := c.Write(head); err != nil {
		return err
	}
	for _, k := range v.Keys() {
		purpose := k.Purpose
		if purpose != "" && strings.IndexByte("=+-@", purpose[0]) >= 0 {
			purpose = "'" + purpose
		}
		err := c.Write([]string{k.Source, k.Day, k.Kind, k.Category.String(), purpose, string(k.Action),
			k.Retention.String(), strconv.FormatInt(v.counts[k], 10)})
		if err != nil {
			return err
		}
	}
	c.Flush()
	return c.Error()
}
