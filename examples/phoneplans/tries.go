package main

import (
	"regexp"
	"strconv"
	"strings"

	"github.com/nyaruka/phonenumbers"
)

// generalTrie returns the trie of the numbers that a country's plan has room for.
func generalTrie(region string, byRegion map[string]*phonenumbers.PhoneMetadata) (*trie, error) {
	d := byRegion[region].GetGeneralDesc()
	possible := mask(d.GetPossibleLength())
	return newTrie([]string{d.GetNationalNumberPattern()}, possible, func(accepted []bool, _ int) string {
		if !accepted[0] {
			return ""
		}
		return "/0"
	})
}

// kindTrie returns the trie of the numbers that are in use. Its labels are the kind of
// number and the length of its area code.
func kindTrie(region string, byRegion map[string]*phonenumbers.PhoneMetadata) (*trie, error) {
	var patterns []string
	var kindOf func([]bool) string
	main := byRegion[region]
	regions := phonenumbers.GetRegionCodesForCountryCode(int(main.GetCountryCode()))
	for _, r := range regions {
		m := byRegion[r]
		leading := "[0-9]*"
		if l := m.GetLeadingDigits(); l != "" {
			leading = "(?:" + l + ")[0-9]*"
		}
		var descs []string
		descs, kindOf = sortOf(m)
		patterns = append(append(patterns, leading, m.GetGeneralDesc().GetNationalNumberPattern()), descs...)
	}
	width := len(patterns) / len(regions)
	areas, area := areaOf(main)
	return newTrie(append(patterns, areas...), mask(main.GetGeneralDesc().GetPossibleLength()), func(accepted []bool, length int) string {
		for i := range regions {
			a := accepted[i*width : (i+1)*width]
			if !a[0] || !a[1] { // of another region, or of none
				continue
			}
			if kind := kindOf(a[2:]); kind != "" {
				return kind + "/" + strconv.Itoa(area(accepted[len(regions)*width:], length))
			}
		}
		return ""
	})
}

// areaOf returns the patterns of leading digits by which a country's numbers are written,
// and the length of the first group that follows from them. It is 0 where no trunk digit is dialled.
func areaOf(m *phonenumbers.PhoneMetadata) ([]string, func(accepted []bool, length int) int) {
	if m.GetNationalPrefix() == "" {
		return nil, func([]bool, int) int { return 0 }
	}
	var patterns []string
	for _, f := range m.GetNumberFormat() {
		l := f.GetLeadingDigitsPattern()
		patterns = append(patterns, "(?:"+l[len(l)-1]+")[0-9]*")
	}
	return patterns, func(accepted []bool, length int) int {
		for i, f := range m.GetNumberFormat() {
			re := regexp.MustCompile("^(?:" + f.GetPattern() + ")$")
			if at := re.FindStringSubmatchIndex(strings.Repeat("0", length)); accepted[i] && at != nil && re.NumSubexp() > 1 {
				return at[3] - at[2]
			}
		}
		return 0
	}
}
