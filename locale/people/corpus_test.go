package people

import (
	"testing"

	"github.com/sladd-go/sladd/locale/internal/annotated"
)

type (
	message = annotated.Message
	gold    = annotated.Span
)

// corpus reads the files of testdata/corpus whose names match.
func corpus(t testing.TB, pattern string) []message {
	t.Helper()
	return annotated.Read(t, "../../testdata/corpus", pattern)
}
