package calendar

import (
	"testing"
	"time"
)

// TestDate compares with time, which makes another day of one that isn't.
func TestDate(t *testing.T) {
	days := 0
	for year := 1799; year <= 2201; year++ {
		for month := -1; month <= 14; month++ {
			for day := -1; day <= 33; day++ {
				want := time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC)
				is := want.Year() == year && int(want.Month()) == month && want.Day() == day
				got, ok := Date(year, month, day)
				if ok != is || ok && !got.Equal(want) {
					t.Fatalf("%d-%d-%d: %v, %t", year, month, day, got, ok)
				}
				if ok {
					days++
				}
			}
		}
	}
	if first, last := time.Date(1799, 1, 1, 0, 0, 0, 0, time.UTC), time.Date(2202, 1, 1, 0, 0, 0, 0, time.UTC); int64(days) != (last.Unix()-first.Unix())/86400 {
		t.Errorf("%d days", days)
	}
}
