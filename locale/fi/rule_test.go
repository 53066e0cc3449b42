package fi

import (
	"math/rand/v2"
	"testing"
	"time"

	"github.com/sladd-go/sladd/pii"
)

// TestHetuAgrees compares ten million codes with a second statement of the rule: the days are walked, the sign is looked
// up by its century, and the remainder is that of a long division, digit by digit.
func TestHetuAgrees(t *testing.T) {
	signs := [3]string{"+", "-UVWXY", "ABCDEF"} // of the centuries from 1800 on
	var day [3][1_000_000]bool                  // DDMMYY
	for d := time.Date(1800, 1, 1, 12, 0, 0, 0, time.UTC); d.Year() < 2100; d = d.AddDate(0, 0, 1) {
		day[d.Year()/100-18][d.Day()*10_000+int(d.Month())*100+d.Year()%100] = true
	}
	century := map[byte]int{}
	var digits string // what can be taken for another letter or digit is none
	for c := byte('0'); c <= 'Z'; c++ {
		switch c {
		case 'G', 'I', 'O', 'Q', 'Z', ':', ';', '<', '=', '>', '?', '@':
			continue
		}
		digits += string(c)
	}
	var tokens [256]*pii.Token // one for each sign: their characters change in place
	for k, s := range signs {
		for i := range s {
			century[s[i]] = k + 1
		}
	}
	all := "+-" + "ABCDEFGHIJKLMNOPQRSTUVWXYZ" + "059"
	for i := range all {
		tok, err := pii.Lex("131052" + all[i:i+1] + "308T")
		if err != nil {
			t.Fatal(err)
		}
		tokens[all[i]] = tok
	}
	signed := signs[0] + signs[1] + signs[2]
	rnd := rand.New(rand.NewPCG(5, 6))
	rounds, valid := 10_000_000, 0
	if testing.Short() {
		rounds /= 10
	}
	for n := range rounds {
		x := rnd.Uint64()
		six, zzz, sign := n%1_000_000, int(x%1000), signed[x>>10%uint64(len(signed))]
		if x >>= 20; x&15 == 0 {
			sign = all[x>>4%uint64(len(all))]
		}
		if x >>= 12; x&7 == 0 {
			zzz >>= 7
		}
		if x >>= 4; x&1 == 0 { // a day and a month that may be
			six = int(x>>1%32)*10_000 + int(x>>6%13)*100 + six%100
		}
		r := 0
		for div := 100_000_000; div > 0; div /= 10 {
			r = (r*10 + (six*1000+zzz)/div%10) % 31
		}
		q := digits[r]
		if x >>= 11; x&3 == 0 {
			q = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"[x>>2%36]
		}
		tok := tokens[sign]
		c := tok.Chars()
		for i, v := 5, six; i >= 0; i, v = i-1, v/10 {
			c[i] = byte('0' + v%10)
		}
		end := c[len(c)-4:]
		end[0], end[1], end[2], end[3] = byte('0'+zzz/100), byte('0'+zzz/10%10), byte('0'+zzz%10), q
		k := century[sign]
		var want error
		switch {
		case k == 0:
			want = pii.ErrForm
		case !day[k-1][six]:
			want = pii.ErrDate
		case zzz == 0 || zzz == 1:
			want = pii.ErrRange
		case q != digits[r]:
			want = pii.ErrChecksum
		default:
			valid++
		}
		code, err := readHetu(tok)
		if err != want || err == nil && (code[6] != sign || code[10] != q || code[7] != end[0]) {
			t.Fatalf("case %d, sign %q: %v, want %v", n, sign, err, want)
		}
	}
	if valid < rounds/4 {
		t.Errorf("only %d of %d valid", valid, rounds)
	}
}

// TestYtunnusAgrees compares every seventh number of seven digits with any check digit: what is missing to a multiple of
// eleven, where the first digit counts seven times and so on.
func TestYtunnusAgrees(t *testing.T) {
	tok, err := pii.Lex("2077474-0")
	if err != nil {
		t.Fatal(err)
	}
	c := tok.Chars()
	step, valid := 7, 0
	if testing.Short() {
		step = 77
	}
	for seven := 1; seven < 10_000_000; seven += step {
		sum := 0
		for i, v := 6, seven; i >= 0; i, v = i-1, v/10 {
			c[i] = byte('0' + v%10)
			sum += [...]int{7, 9, 10, 5, 8, 4, 2}[i] * (v % 10)
		}
		want := [...]int{0, -1, 9, 8, 7, 6, 5, 4, 3, 2, 1}[sum%11]
		for d := range 10 {
			c[7] = byte('0' + d)
			n, err := readYtunnus(tok)
			if (err == nil) != (d == want) || err == nil && n != seven*10+d {
				t.Fatalf("check digit %d, want %d: %v", d, want, err)
			}
			if err == nil {
				valid++
			}
		}
	}
	if valid < 8_000_000/step {
		t.Errorf("only %d valid", valid)
	}
}
