package httppii

import (
	"bytes"
	"net/url"

	"github.com/sladd-go/sladd/pii"
)

// form redacts a body of application/x-www-form-urlencoded: each value with its name as
// evidence, and each name as a text. Pairs in which nothing is found stay byte for byte as they were.
func (c *config) form(body []byte, tell func(string, pii.Finding)) ([]byte, error) {
	out := make([]byte, 0, len(body)+64)
	for i, pair := range bytes.Split(body, []byte("&")) {
		if i > 0 {
			out = append(out, '&')
		}
		rawName, rawValue, has := bytes.Cut(pair, []byte("="))
		name, err1 := url.QueryUnescape(string(rawName))
		value, err2 := url.QueryUnescape(string(rawValue))
		if err1 != nil || err2 != nil || bytes.IndexByte(pair, ';') >= 0 {
			return nil, ErrSyntax // ";" parts pairs for some readers and for others doesn't
		}
		// A name is looked at as the value of a field "id": only what can't be a program's own.
		n, err := c.r.AppendField(nil, "id", []byte(name), told(tell, "~"))
		if err != nil {
			return nil, err
		}
		out = appendPart(out, rawName, name, n)
		if !has {
			continue
		}
		v, err := c.value(name, value, told(tell, string(n)))
		if err != nil {
			return nil, err
		}
		out = appendPart(append(out, '='), rawValue, value, v)
	}
	return out, nil
}

// value redacts one value; one that is JSON is read as such.
func (c *config) value(name, value string, tell func(pii.Finding)) ([]byte, error) {
	if len(value) > 1 && (value[0] == '{' || value[0] == '[') {
		v, err := c.r.AppendJSON(nil, []byte(value), func(_ string, f pii.Finding) {
			if tell != nil {
				tell(f)
			}
		})
		if err == nil {
			return v, nil
		}
	}
	return c.r.AppendField(nil, name, []byte(value), tell)
}

func told(tell func(string, pii.Finding), path string) func(pii.Finding) {
	if tell == nil {
		return nil
	}
	return func(f pii.Finding) { tell(path, f) }
}

// appendPart appends a name or value: as it stood if it is the same.
func appendPart(dst, raw []byte, was string, is []byte) []byte {
	if string(is) == was {
		return append(dst, raw...)
	}
	return append(dst, url.QueryEscape(string(is))...)
}
