package locale_test

import (
	"fmt"
	"os"
	"sort"
	"testing"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale"
	"github.com/sladd-go/sladd/pii"
)

func TestDbg(t *testing.T) {
	s, err := pii.NewScanner(locale.All())
	if err != nil {
		t.Fatal(err)
	}
	have := map[string]bool{}
	for _, r := range locale.All() {
		have[r.Kind] = true
	}
	pat := os.Getenv("PAT")
	if pat == "" {
		pat = "dev.*.jsonl"
	}
	only := os.Getenv("KIND")
	type st struct{ gold, hit, any, found, fp int }
	tab := map[string]*st{}
	get := func(k string) *st {
		if tab[k] == nil {
			tab[k] = new(st)
		}
		return tab[k]
	}
	for _, m := range corpus(t, pat) {
		fs, err := s.Find(m.Text)
		if err != nil {
			t.Fatal(m.ID, err)
		}
		for _, g := range m.Spans {
			if !have[g.Kind] {
				continue
			}
			x := get(g.Kind)
			x.gold++
			ok, any := false, false
			how := ""
			for _, f := range fs {
				if overlaps(f, g) {
					how += fmt.Sprintf(" {%s %q %s}", f, m.Text[f.Start:f.End], f.Evidence)
				}
				if f.Confidence >= classify.Likely && overlaps(f, g) {
					any = true
					if f.Kind == g.Kind && f.Start <= g.Start && f.End >= g.End {
						ok = true
					}
				}
			}
			if ok {
				x.hit++
			}
			if any {
				x.any++
			}
			if !ok && (only == "" || only == g.Kind) {
				fmt.Printf("MISS %s %s %q in %q%s\n", m.ID, g.Kind, m.Text[g.Start:g.End], m.Text[max(0, g.Start-60):min(int64(len(m.Text)), g.End+30)], how)
			}
		}
		for _, f := range fs {
			if f.Confidence < classify.Likely {
				continue
			}
			x := get(f.Kind)
			x.found++
			hit := false
			for _, g := range m.Spans {
				if overlaps(f, g) && (have[g.Kind] || true) {
					hit = true
				}
			}
			if !hit {
				x.fp++
				if only == "" || only == f.Kind {
					fmt.Printf("FALSE %s %s %q %s in %q\n", m.ID, f, m.Text[f.Start:f.End], f.Evidence, m.Text[max(0, f.Start-60):min(int64(len(m.Text)), f.End+30)])
				}
			}
		}
	}
	var ks []string
	for k := range tab {
		ks = append(ks, k)
	}
	sort.Strings(ks)
	for _, k := range ks {
		x := tab[k]
		fmt.Printf("%-24s gold %4d hit %4d any %4d  found %4d false %3d\n", k, x.gold, x.hit, x.any, x.found, x.fp)
	}
}
