package is

import (
	"math/rand/v2"
	"testing"
	"time"

	"github.com/sladd-go/sladd/pii"
)

// TestKennitalaAgrees compares all that six digits and the last can be, with any three between them, with a second
// statement of the rule: the days are walked and the check digit is made as the register described it.
func TestKennitalaAgrees(t *testing.T) {
	last := map[int]int{1800: 8, 1900: 9, 2000: 0}
	want := make([]int8, 10_000_000) // DDMMYY and the century: 1 a person, 2 a company
	for d := time.Date(1800, 1, 1, 12, 0, 0, 0, time.UTC); d.Year() < 2100; d = d.AddDate(0, 0, 1) {
		i := (d.Day()*10_000+int(d.Month())*100+d.Year()%100)*10 + last[d.Year()/100*100]
		want[i], want[i+4_000_000] = 1, 2
	}
	for _, capped := range []int{6902699, 7002699, 7102699} { // companies of February 1969
		want[capped] = 2
	}
	tok, err := pii.Lex("120160-3389")
	if err != nil {
		t.Fatal(err)
	}
	c := tok.Chars() // every number in one token
	rnd := rand.New(rand.NewPCG(7, 8))
	step, valid, checked := 1, 0, 0
	if testing.Short() {
		step = 11
	}
	for i := 0; i < len(want); i += step {
		six, serial := i/10, rnd.IntN(1000)
		if six%111_111 == 0 { // one digit ten times is none
			serial = six % 1000
		}
		for k, v := 5, six; k >= 0; k, v = k-1, v/10 {
			c[k] = byte('0' + v%10)
		}
		c[6], c[7], c[8], c[9] = byte('0'+serial/100), byte('0'+serial/10%10), byte('0'+serial%10), byte('0'+i%10)
		k, err := readKennitala(tok)
		if six >= 800_000 {
			same := six%111_111 == 0 && serial == six%1000 && i%10 == six%10
			if same != (err != nil) || err == nil && (!k.system || k.organization || k.checked) {
				t.Fatalf("system number: %v", err)
			}
			continue
		}
		if (err == nil) != (want[i] > 0) || err != nil && err != pii.ErrDate && err != pii.ErrRange {
			t.Fatalf("first digit %d, last %d: %v", six/100_000, i%10, err)
		}
		if err != nil {
			continue
		}
		valid++
		// Multiply with 3 2 7 6 5 4 3 2, add, divide by eleven; what the remainder lacks is the digit.
		sum, rest := 0, six*100+serial/10
		for _, w := range []int{2, 3, 4, 5, 6, 7, 2, 3} {
			sum += rest % 10 * w
			rest /= 10
		}
		digit := 0
		for (sum+digit)%11 != 0 {
			digit++
		}
		if k.checked != (digit == serial%10) || k.organization != (want[i] == 2) || k.system {
			t.Fatalf("first digit %d, last %d: the facts are others", six/100_000, i%10)
		}
		if k.checked {
			checked++
		}
	}
	if valid < 219_000/step || checked < valid/13 || checked > valid/9 {
		t.Errorf("%d valid, %d with a check digit", valid, checked)
	}
}
