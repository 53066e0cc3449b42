package told

import "github.com/sladd-go/sladd/pii"

// What people write down.

const noteReach = 9 // words before

// noteBehind reports whether a note follows in the sentence: "the code 4471 stood on a slip".
func (v *view) noteBehind() bool {
	w, c := v.w, v.c
	for k := c.last + 1; k < min(len(w.List), c.last+8) && w.List[k].Gap&(pii.GapStop|lineEnd) == 0; k++ {
		if v.at(k)&sNote != 0 {
			return true
		}
	}
	return false
}

// noted notes what stands on a note: in quotation marks, or written as nothing else is.
func (v *view) noted() {
	w, c := v.w, v.c
	lines := 0
	for k := c.first - 1; k >= max(0, c.first-noteReach) && lines < 2; k-- {
		if w.List[k+1].Gap&lineEnd != 0 {
			lines++
		}
		if lines > 1 || lines == 1 && !c.random || v.at(k)&sNote == 0 {
			continue
		}
		v.fs.Add(fNoted)
		b := w.Text[c.start:c.end]
		switch c.style {
		case mixed:
			_, is := chosen(b)
			v.anchored = v.anchored || is || c.random || kebab(b)
		case inDigits:
			v.anchored = v.anchored || c.groups || c.sign
		}
		return
	}
}
