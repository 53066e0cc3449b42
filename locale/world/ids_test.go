package world

import (
	"errors"
	"fmt"
	"math/big"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/sladd-go/sladd/pii"
)

// hiddenValue is what the parsed types have in common.
type hiddenValue interface {
	Canonical() string
	Kind() string
}

var idParsers = map[string]func(string) (hiddenValue, error){
	ibanKind: func(s string) (hiddenValue, error) { return ParseIBAN(s) },
	cardKind: func(s string) (hiddenValue, error) { return ParseCard(s) },
	imeiKind: func(s string) (hiddenValue, error) { return ParseIMEI(s) },
	macKind:  func(s string) (hiddenValue, error) { return ParseMAC(s) },
	uuidKind: func(s string) (hiddenValue, error) { return ParseUUID(s) },
	geoKind:  func(s string) (hiddenValue, error) { return ParseCoordinates(s) },
}

// idRows are values with their canonical form, or the reason why they have none. They are
// published examples, or made with the check digits that they need.
var idRows = []struct {
	kind, in, canonical string
	err                 error
}{
	{ibanKind, "SE4550000000058398257466", "SE4550000000058398257466", nil},
	{ibanKind, "SE3550000000054910000003", "SE3550000000054910000003", nil},
	{ibanKind, "SE42 8000 0890 1191 4616 8423", "SE4280000890119146168423", nil},
	{ibanKind, "dk50-0040-0440-1162-43", "DK5000400440116243", nil},
	{ibanKind, "NO9386011117947", "NO9386011117947", nil},
	{ibanKind, "fi2112345600000785", "FI2112345600000785", nil},
	{ibanKind, " IS14 0159 26 007654 5510730339 ", "IS140159260076545510730339", nil},
	{ibanKind, "FO62\u00a06460\u00a00001 6316 34", "FO6264600001631634", nil},
	{ibanKind, "GL89.6471.0001.0002.06", "GL8964710001000206", nil},
	{ibanKind, "MT84MALT011000012345MTLCAST001S", "MT84MALT011000012345MTLCAST001S", nil},
	{ibanKind, "\uff33\uff25\uff14\uff15\uff15\uff10\uff10\uff10\uff10\uff10\uff10\uff10\uff10\uff15\uff18\uff13\uff19\uff18\uff12\uff15\uff17\uff14\uff16\uff16", "SE4550000000058398257466", nil},
	{ibanKind, "SE4550000000058398257467", "", pii.ErrChecksum},
	{ibanKind, "SE455000000005839825746", "", pii.ErrForm},
	{ibanKind, "ZZ4550000000058398257466", "", pii.ErrRange},
	{ibanKind, "SE45/5000/0000/0583/9825/7466", "SE4550000000058398257466", nil},
	{ibanKind, "SE45,5000,0000,0583,9825,7466", "", pii.ErrForm},
	{ibanKind, "", "", pii.ErrForm},
	{cardKind, "4111 1111 1111 1111", "4111111111111111", nil},
	{cardKind, "4242-4242-4242-4242", "4242424242424242", nil},
	{cardKind, "5555.5555.5555.4444", "5555555555554444", nil},
	{cardKind, "3782 822463 10005", "378282246310005", nil},
	{cardKind, "6011111111111117", "6011111111111117", nil},
	{cardKind, "5019717010103742", "5019717010103742", nil},
	{cardKind, "30569309025904", "30569309025904", nil},
	{cardKind, "2223003122003222", "2223003122003222", nil},
	{cardKind, "4111111111111112", "", pii.ErrChecksum},
	{cardKind, "411111111111", "", pii.ErrRange},
	{cardKind, "0000000000000000", "", pii.ErrRange},
	{cardKind, "411111XXXXXX1111", "", pii.ErrForm},
	{cardKind, "4111", "", pii.ErrForm},
	{imeiKind, "490154203237518", "490154203237518", nil},
	{imeiKind, "35-209900-176148-1", "352099001761481", nil},
	{imeiKind, "35 209900 176148 1", "352099001761481", nil},
	{imeiKind, "3520990017614823", "3520990017614823", nil},
	{imeiKind, "89460715123600895220", "89460715123600895220", nil},
	{imeiKind, "490154203237519", "", pii.ErrChecksum},
	{imeiKind, "790154203237518", "", pii.ErrRange},
	{imeiKind, "49015420323751A", "", pii.ErrForm},
	{imeiKind, "49015420323751", "", pii.ErrForm},
	{macKind, "00:1A:2B:3C:4D:5E", "00:1a:2b:3c:4d:5e", nil},
	{macKind, "00-1a-2b-3c-4d-5e", "00:1a:2b:3c:4d:5e", nil},
	{macKind, "001a.2b3c.4d5e", "00:1a:2b:3c:4d:5e", nil},
	{macKind, "001A2B-3C4D5E", "00:1a:2b:3c:4d:5e", nil},
	{macKind, "001A2B3C4D5E", "00:1a:2b:3c:4d:5e", nil},
	{macKind, "00\u201115\u201199\u2011AA\u2011BB\u2011CC", "00:15:99:aa:bb:cc", nil},
	{macKind, "02:1a:2b:ff:fe:3c:4d:5e", "02:1a:2b:ff:fe:3c:4d:5e", nil},
	{macKind, "ff:ff:ff:ff:ff:ff", "", pii.ErrRange},
	{macKind, "00:00:00:00:00:00", "", pii.ErrRange},
	{macKind, "01:00:5e:00:00:fb", "", pii.ErrRange},
	{macKind, "00:1a:2b:3c:4d", "", pii.ErrForm},
	{macKind, "00:1a-2b:3c-4d:5e", "", pii.ErrForm},
	{macKind, "00:1a:2b:3c:4d:5g", "", pii.ErrForm},
	{uuidKind, "550E8400-E29B-41D4-A716-446655440000", "550e8400-e29b-41d4-a716-446655440000", nil},
	{uuidKind, "{550e8400e29b41d4a716446655440000}", "550e8400-e29b-41d4-a716-446655440000", nil},
	{uuidKind, "URN:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6", "f81d4fae-7dec-11d0-a765-00a0c91e6bf6", nil},
	{uuidKind, "00000000-0000-0000-0000-000000000000", "", pii.ErrRange},
	{uuidKind, "550e8400-e29b-41d4-a716-44665544000", "", pii.ErrForm},
	{uuidKind, "550e8400-e29b41d4-a716-446655440000", "", pii.ErrForm},
	{geoKind, "59.3293, 18.0686", "59.329300,18.068600", nil},
	{geoKind, "59,3293 18,0686", "59.329300,18.068600", nil},
	{geoKind, "59°19'46\"N 18°4'7\"E", "59.329444,18.068611", nil},
	{geoKind, "59º 19′ 46.5″ N, 18º 04′ 07.1″ Ö", "59.329583,18.068639", nil},
	{geoKind, "N 59° 19.767' E 18° 04.117'", "59.329450,18.068617", nil},
	{geoKind, "56,1629 N 10,2039 Ø", "56.162900,10.203900", nil},
	{geoKind, "60.1699 P, 24.9384 I", "60.169900,24.938400", nil},
	{geoKind, "E18.0686 N59.3293", "59.329300,18.068600", nil},
	{geoKind, "geo:64.1466,-21.9426", "64.146600,-21.942600", nil},
	{geoKind, "@59.33,18.07,17z", "59.330000,18.070000", nil},
	{geoKind, "33.8688 S 151.2093 E", "-33.868800,151.209300", nil},
	{geoKind, "91.0, 18.0", "", pii.ErrRange},
	{geoKind, "59.3293 N 18.0686 N", "", pii.ErrForm},
	{geoKind, "59.3293 N 18.0686", "", pii.ErrForm},
	{geoKind, "59.3293", "", pii.ErrForm},
}

func TestParseIDs(t *testing.T) {
	for i, r := range idRows {
		v, err := idParsers[r.kind](r.in)
		if !errors.Is(err, r.err) || v.Canonical() != r.canonical {
			t.Errorf("row %d, %s: %v", i, r.kind, err)
		}
		var bad *pii.ValueError
		if err != nil && (!errors.As(err, &bad) || bad.Kind != r.kind) {
			t.Errorf("row %d, %s: error of another kind", i, r.kind)
		}
	}
}

// TestIDsHidden prints values and errors in every way and looks for them.
func TestIDsHidden(t *testing.T) {
	for i, r := range idRows {
		v, err := idParsers[r.kind](r.in)
		out := ""
		for _, verb := range strings.Fields("%v %+v %#v %s %q %x %d") {
			out += fmt.Sprintf(verb+" "+verb, v, struct{ V any }{v})
			if err != nil {
				out += fmt.Sprintf(verb, err)
			}
		}
		c := v.Canonical()
		for _, s := range []string{r.in, c, strings.ToUpper(c)} {
			if len(s) > 3 && strings.Contains(out, s[:4]) {
				t.Errorf("row %d: the value is shown", i)
			}
		}
	}
}

// TestMod97 compares with big integers.
func TestMod97(t *testing.T) {
	rnd := rand.New(rand.NewPCG(5, 6))
	for range 100_000 {
		c := make([]byte, 15+rnd.IntN(19))
		for i := range c {
			c[i] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"[rnd.IntN(36)]
		}
		var b strings.Builder
		for _, d := range string(c[4:]) + string(c[:4]) {
			fmt.Fprint(&b, strings.IndexRune("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", d))
		}
		n, _ := new(big.Int).SetString(b.String(), 10)
		if want := n.Mod(n, big.NewInt(97)).Int64(); int64(mod97(c)) != want {
			t.Fatalf("length %d: %d, want %d", len(c), mod97(c), want)
		}
	}
}

// TestLuhn compares with the rule as a table of what each digit counts.
func TestLuhn(t *testing.T) {
	const once, twice = "0123456789", "0246813579"
	rnd := rand.New(rand.NewPCG(7, 8))
	for range 2_000_000 {
		var c [19]byte
		n := 2 + rnd.IntN(18)
		sum := 0
		for i := n - 1; i >= 0; i-- {
			d := rnd.IntN(10)
			c[i] = byte('0' + d)
			if (n-i)%2 == 1 {
				sum += int(once[d] - '0')
			} else {
				sum += int(twice[d] - '0')
			}
		}
		if luhn(c[:n]) != (sum%10 == 0) {
			t.Fatalf("length %d", n)
		}
	}
}

// FuzzParseIDs runs the parsers of this file: none panics, and what one accepts it accepts again in
// canonical form.
func FuzzParseIDs(f *testing.F) {
	for _, r := range idRows {
		f.Add(r.in)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for kind, parse := range idParsers {
			v, err := parse(s)
			if err != nil {
				continue
			}
			if again, err := parse(v.Canonical()); err != nil || again.Canonical() != v.Canonical() {
				t.Errorf("%s: canonical form differs", kind)
			}
		}
	})
}
