package locale_test

import (
	"testing"

	"github.com/sladd-go/sladd/locale/internal/annotated"
	"github.com/sladd-go/sladd/pii"
)

type (
	message = annotated.Message
	gold    = annotated.Span
)

// corpus reads the files of testdata/corpus whose names match.
func corpus(t testing.TB, pattern string) []message {
	t.Helper()
	return annotated.Read(t, "../testdata/corpus", pattern)
}

// share returns every nth of all beside the race detector (-short), where that will do, else all.
func share[T any](all []T, n int) []T {
	if !testing.Short() {
		return all
	}
	var some []T
	for i := 0; i < len(all); i += n {
		some = append(some, all[i])
	}
	return some
}

func overlaps(f pii.Finding, g gold) bool { return f.Start < g.End && g.Start < f.End }
