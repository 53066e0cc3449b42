package se

import (
	"math/rand/v2"
	"strconv"
	"strings"
	"testing"
)

// accountFamilies says again which clearing numbers have which rule: a and b are
// type 1, comments 1 and 2, c is Handelsbanken's, d Luhn over ten, e over eight.
const accountFamilies = `1100-1399a 1400-2099a 2300-2399b 2400-2499a 3000-3299a 3300-3300d 3301-3781a 3782-3782d 3783-3999a
4000-4999b 5000-5999a 6000-6999c 7000-7999a 8000-8999d 9020-9029b 9040-9049b 9060-9079a 9100-9109b 9120-9124a 9130-9149a
9150-9169b 9170-9179a 9180-9189d 9190-9199b 9230-9239a 9250-9259a 9260-9269b 9270-9289a 9300-9349d 9390-9399b 9460-9469a
9470-9479b 9500-9549e 9550-9569b 9570-9579d 9580-9589a 9590-9599b 9630-9639a 9640-9649b 9660-9679b 9680-9689a 9700-9719b
9750-9759b 9780-9789b 9880-9889b 9890-9899d 9960-9969e`

func family(n int) byte {
	for _, f := range strings.Fields(accountFamilies) {
		from, _ := strconv.Atoi(f[:4])
		to, _ := strconv.Atoi(f[5:9])
		if from <= n && n <= to {
			return f[9]
		}
	}
	return 0
}

// weighted applies Bankgirot's row of weights to the end of s.
func weighted(s string) bool {
	weights := []int{1, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1}
	weights = weights[len(weights)-len(s):]
	sum := 0
	for i, w := range weights {
		n, _ := strconv.Atoi(s[i : i+1])
		sum += w * n
	}
	return sum%11 == 0
}

func TestAccountsAgree(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	met := map[byte]int{}
	for n := 1000; n < 10_000; n++ {
		f := family(n)
		c := strconv.Itoa(n)
		for range 12 {
			size, check := 7, func(a string) bool { return weighted(c[1:] + a) }
			switch f {
			case 'b':
				check = func(a string) bool { return weighted(c + a) }
			case 'c':
				size, check = 9, weighted
			case 'd':
				size, check = 10, func(a string) bool { return checkDigit(a[:9]) == a[9] }
			case 'e':
				size, check = 8, func(a string) bool { return checkDigit("00"+a[:7]) == a[7] }
			}
			a := strconv.FormatUint(r.Uint64(), 10) + "0123456789"
			a = a[len(a)-10-size:][:size]
			k, err := ParseBankkonto(c + "-" + a)
			if (err == nil) != (f != 0) {
				t.Fatalf("clearing number %d: %v", n, err)
			}
			if err != nil {
				continue
			}
			if k.Canonical() != c+"-"+a || k.Checked() != check(a) {
				t.Fatalf("clearing number %d: another account or another check", n)
			}
			if k.Checked() {
				met[f]++
			}
		}
	}
	if len(met) != 5 {
		t.Errorf("families met: %d", len(met))
	}
}

// TestGirosAgree walks all numbers of seven digits.
func TestGirosAgree(t *testing.T) {
	b := []byte("0000000")
	for n := range 1_000_000 {
		for i, v := 5, n; i >= 0; i, v = i-1, v/10 {
			b[i] = '0' + byte(v%10)
		}
		want := checkDigit("000" + string(b[:6]))
		for b[6] = '0'; b[6] <= '9'; b[6]++ {
			if luhn(b) != (b[6] == want) {
				t.Fatal("Luhn disagrees")
			}
		}
		if n%100 == 0 && n >= 100_000 {
			b[6] = want
			if g, err := ParseBankgiro(string(b)); err != nil || g.Canonical() != string(b) {
				t.Fatalf("a valid bankgiro is refused: %v", err)
			}
			if g, err := ParsePlusgiro(string(b)); err != nil || g.Canonical() != string(b) {
				t.Fatalf("a valid plusgiro is refused: %v", err)
			}
		}
	}
}

// TestClearings asks that the table is in order and holds sane lengths.
func TestClearings(t *testing.T) {
	last := int16(999)
	for _, c := range clearings {
		if c.from <= last || c.to < c.from || c.min > c.max || c.max > 10 || c.bank == "" {
			t.Errorf("range from %d", c.from)
		}
		last = c.to
	}
}
