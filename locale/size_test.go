package locale_test

import (
	"runtime"
	"testing"
)

// TestAllocScannerSize: a scanner of everything holds less than 32 MiB, tables of the packages
// included.
func TestAllocScannerSize(t *testing.T) {
	s := newScanner(t)
	var m runtime.MemStats
	runtime.GC()
	runtime.GC()
	runtime.ReadMemStats(&m)
	if t.Logf("%.1f MB live", float64(m.HeapAlloc)/1e6); m.HeapAlloc > 32<<20 {
		t.Error("more than 32 MiB")
	}
	runtime.KeepAlive(s)
}
