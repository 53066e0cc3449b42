package pii

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
