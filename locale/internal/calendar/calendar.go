// Package calendar knows the days of the Gregorian calendar.
package calendar

import "time"

// Date returns a day in UTC, and whether there is such a day. It is cheaper than to ask time what it makes of one that
// isn't: numbers that are no dates are asked most.
func Date(year, month, day int) (time.Time, bool) {
	if month < 1 || month > 12 || day < 1 || day > 28 && !late(year, month, day) {
		return time.Time{}, false
	}
	return time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC), true
}

// late reports whether the month of the year has the day, which is above 28.
func late(year, month, day int) bool {
	switch month {
	case 2:
		return day == 29 && year%4 == 0 && (year%100 != 0 || year%400 == 0)
	case 4, 6, 9, 11:
		return day <= 30
	}
	return day <= 31
}
