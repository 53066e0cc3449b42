package pii

import "unicode/utf8"

// Rewrite does for a plain text what RewriteJSON does for JSON: it appends src to dst with what
// write appends in the place of every finding that a rule of the policy applies to. written is
// what the policy's action has made of value; write must keep neither. On an error Rewrite
// returns dst as it was.
func (r *Redactor) Rewrite(dst, src []byte, write func(dst, value, written []byte, f Finding) []byte) ([]byte, error) {
	fs, err := r.s.AppendFindings(nil, src)
	if err != nil {
		return dst, err
	}
	was, at := len(dst), 0
	var n numbering
	var written []byte
	acted := false
	seen := func(Finding) { acted = true }
	for i := range fs {
		f := &fs[i]
		acted = false
		value := src[f.Start:f.End]
		if written, err = r.operate(written[:0], value, f, &n, seen); err != nil {
			clear(dst[was:])
			return dst[:was], err
		}
		if acted {
			dst = append(dst, src[at:f.Start]...)
			dst = write(dst, value, written, *f)
			at = int(f.End)
		}
	}
	return append(dst, src[at:]...), nil
}

// offer offers a string to JSONOptions.Text. What is the same at both ends stays as it is written.
func (j *jsonWalker) offer(lv *jsonLevel, text []byte) (taken bool, err error) {
	lo := len(j.arena)
	out, taken, err := j.o.Text(j.arena, text, string(j.path))
	if err != nil || !taken {
		return false, err
	}
	j.arena = out
	hi, start, end := len(out), 0, len(text)
	for start < end && lo < hi && text[start] == out[lo] {
		start, lo = start+1, lo+1
	}
	for start > 0 && start < len(text) && !utf8.RuneStart(text[start]) || start > 0 && lo < hi && !utf8.RuneStart(out[lo]) {
		start, lo = start-1, lo-1
	}
	for start < end && lo < hi && text[end-1] == out[hi-1] {
		end, hi = end-1, hi-1
	}
	for end < len(text) && !utf8.RuneStart(text[end]) {
		end, hi = end+1, hi+1
	}
	if start < end || lo < hi {
		lv.edits = append(lv.edits, edit{start, end, lo, hi})
	}
	return true, nil
}
