package classify

import (
	"encoding"
	"encoding/json"
	"errors"
	"reflect"
	"strconv"
	"strings"
)

// decodeInto reads data as JSON into v, a pointer to a struct, by the json tags of
// its fields and as strictly as can be: no unknown, doubled or differently cased name,
// no null, nothing behind the value. It returns a locator for what is checked
// afterwards, and every mistake joined.
func decodeInto(data []byte, v any, limit int) (locator, error) {
	c := checker{}
	if len(data) > limit {
		c.add("", "is larger than "+strconv.Itoa(limit>>20)+" MiB")
		return nil, c.err()
	}
	root, err := readNode(data)
	if ne := (*nodeError)(nil); errors.As(err, &ne) {
		c.place = func(string) (int, int) { return lineColumn(data, ne.at) }
		c.add("", ne.err.Error())
		return nil, c.err()
	}
	d := decoder{checker: &c}
	place := func(path string) (int, int) {
		at := root.find(path)
		if d.at > 0 {
			at = d.at
		}
		return lineColumn(data, at)
	}
	c.place = place
	d.value("", &root, reflect.ValueOf(v).Elem())
	return place, c.err()
}

type decoder struct {
	*checker
	at int // where a mistake is that has no path, such as an unknown name
}

// value reads n into v. A list that is there and empty is not nil.
func (d *decoder) value(path string, n *node, v reflect.Value) {
	if u, ok := v.Addr().Interface().(encoding.TextUnmarshaler); ok {
		s, ok := n.value.(string)
		if !ok {
			d.want(path, n, "a string")
		} else if err := u.UnmarshalText([]byte(s)); errors.Is(err, ErrUnknown) {
			d.unknown(path, "unknown "+vocabulary(v))
		} else if err != nil { // ParsePeriod's, which quotes nothing
			d.add(path, "is not a period of ISO 8601 such as P30D, P1Y6M or PT24H")
		}
		return
	}
	switch v.Kind() {
	case reflect.String:
		if s, ok := n.value.(string); ok {
			v.SetString(s)
			if s == "" {
				d.add(path, "is empty; leave it out")
			}
			return
		}
		d.want(path, n, "a string")
	case reflect.Bool:
		if b, ok := n.value.(bool); ok {
			v.SetBool(b)
			return
		}
		d.want(path, n, "true or false")
	case reflect.Int, reflect.Int64:
		num, ok := n.value.(json.Number)
		if i, err := strconv.ParseInt(string(num), 10, v.Type().Bits()); ok && err == nil {
			v.SetInt(i)
			return
		}
		d.want(path, n, "a whole number")
	case reflect.Slice:
		if n.value != json.Delim('[') {
			d.want(path, n, "a list")
			return
		}
		v.Set(reflect.MakeSlice(v.Type(), len(n.items), len(n.items)))
		for i := range n.items {
			d.value(index(path, i), &n.items[i], v.Index(i))
		}
	case reflect.Struct:
		d.object(path, n, v)
	}
}

func (d *decoder) object(path string, n *node, v reflect.Value) {
	if n.value != json.Delim('{') {
		d.want(path, n, "an object")
		return
	}
	for i := range n.items {
		name := n.names[i].name
		f, known := fieldNamed(v, name)
		if !known { // the name is not told: it may be a value in the wrong place
			d.at = n.names[i].at
			d.unknown(path, "unknown field; there are "+strings.Join(fieldNames(v.Type()), ", "))
			d.at = 0
			continue
		}
		at := name
		if path != "" {
			at = path + "." + name
		}
		d.value(at, &n.items[i], f)
	}
	if path != "" && len(n.items) == 0 {
		d.add(path, "is an empty object")
	}
}

func (d *decoder) want(path string, n *node, what string) {
	d.add(path, "must be "+what+" and is "+n.what())
}

// fieldNamed returns the field of v with that json name, embedded ones included.
func fieldNamed(v reflect.Value, name string) (reflect.Value, bool) {
	for i := range v.NumField() {
		f := v.Type().Field(i)
		if f.Anonymous {
			if e, ok := fieldNamed(v.Field(i), name); ok {
				return e, true
			}
		} else if n, _, _ := strings.Cut(f.Tag.Get("json"), ","); n == name {
			return v.Field(i), true
		}
	}
	return reflect.Value{}, false
}

// fieldNames returns the json names of a struct's fields, embedded ones included.
func fieldNames(t reflect.Type) []string {
	var ns []string
	for i := range t.NumField() {
		if f := t.Field(i); f.Anonymous {
			ns = append(ns, fieldNames(f.Type)...)
		} else {
			n, _, _ := strings.Cut(f.Tag.Get("json"), ",")
			ns = append(ns, n)
		}
	}
	return ns
}

// vocabulary names the words that a value of v's type may have.
func vocabulary(v reflect.Value) string {
	var ns []string
	switch v.Interface().(type) {
	case Action:
		return "action: one of " + strings.Join(names(actions), ", ")
	case Category:
		for _, c := range Categories() {
			ns = append(ns, c.String())
		}
		return "category: one of " + strings.Join(ns, ", ")
	case Confidence:
		return "confidence: one of possible, likely, certain"
	}
	return "name"
}
