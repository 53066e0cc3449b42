package world

import (
	"errors"
	"math/rand/v2"
	"net/netip"
	"strconv"
	"strings"
	"testing"

	"github.com/sladd-go/sladd/pii"
)

func TestParseIPv4(t *testing.T) {
	for in, want := range map[string]string{
		"192.0.2.1": "", "0.0.0.0": "", "255.255.255.255": "", " 83.233.10.4\t": "83.233.10.4", "１９２．０．２．１": "192.0.2.1", "١٩٢.٠.٢.١": "192.0.2.1",
		"192。0。2。1": "192.0.2.1", "192.0\u200b.2.1": "192.0.2.1",
	} {
		if want == "" {
			want = in
		}
		if ip, err := ParseIPv4(in); err != nil || ip.Canonical() != want || ip.Addr() != netip.MustParseAddr(want) {
			t.Errorf("%s: not read: %v", want, err)
		}
	}
	for _, s := range []string{"", "1", "1.2.3", "1.2.3.4.5", "192.0.2.01", "192.00.2.1", "192.0.2.1:443", "192.0.2.0/24", "+192.0.2.1", "192 0 2 1", "192-0-2-1", "192.0-2.1", "1.2.3.a", "a.b.c.d", "1.2.3.", ".1.2.3", "1.2.3.4000", "0x7f.0.0.1"} {
		if ip, err := ParseIPv4(s); !errors.Is(err, pii.ErrForm) || ip != (IPv4{}) {
			t.Errorf("%q: %v", s, err)
		}
	}
	if _, err := ParseIPv4("192.0.2.256"); !errors.Is(err, pii.ErrRange) {
		t.Errorf("256: %v", err)
	}
	if (IPv4{}).Addr().IsValid() || (IPv6{}).Addr().IsValid() || (IPv4{}).Public() || (IPv6{}).Public() {
		t.Error("the zero value has an address")
	}
}

// TestIPv4Agrees compares the rule with netip: every text of up to four digits in every
// place, then at random.
func TestIPv4Agrees(t *testing.T) {
	same := func(s string) {
		ip, err := ParseIPv4(s)
		a, err2 := netip.ParseAddr(s)
		if (err == nil) != (err2 == nil) || ip.Addr() != a {
			t.Fatalf("%q: %v, netip %v", s, err, err2)
		}
	}
	for place := range 4 {
		for width := 1; width <= 4; width++ {
			for n := range 10000 {
				d := strconv.Itoa(n)
				if len(d) > width {
					break
				}
				g := [4]string{"1", "22", "0", "250"}
				g[place] = strings.Repeat("0", width-len(d)) + d
				same(strings.Join(g[:], "."))
			}
		}
	}
	rnd := rand.New(rand.NewPCG(3, 4))
	var b []byte
	for range 700_000 {
		b = b[:0]
		for i := range 3 + rnd.IntN(6)/2 {
			if i > 0 {
				b = append(b, '.')
			}
			b = strconv.AppendInt(b, int64(rnd.IntN(280)), 10)
		}
		same(string(b))
	}
}

func TestIPv4Reading(t *testing.T) {
	for s, want := range map[string]pii.Reading{
		"83.233.10.4":     {Bits: 12, Evidence: pii.HasForm},
		"192.168.1.14":    {Bits: 12, Evidence: pii.HasForm | pii.NonPublic},
		"5.150.200.10":    {Bits: 12, Evidence: pii.HasForm},
		"1.2.3.4":         {Bits: 6, Evidence: pii.HasForm},
		"10.4.2.1":        {Bits: 6, Evidence: pii.HasForm | pii.NonPublic},
		"24.11.26.14":     {Bits: 6, Evidence: pii.HasForm},
		"52.34.56.78":     {Bits: 7, Evidence: pii.HasForm},
		"2.14.138.0":      {Bits: 7, Evidence: pii.HasForm},
		"255.255.255.0":   {Bits: 5, Evidence: pii.HasForm | pii.NonPublic},
		"127.0.0.1":       {Bits: 12, Evidence: pii.HasForm | pii.NonPublic},
		"100.64.0.1":      {Bits: 12, Evidence: pii.HasForm | pii.NonPublic},
		"100.128.0.1":     {Bits: 12, Evidence: pii.HasForm},
		"172.16.0.99":     {Bits: 12, Evidence: pii.HasForm | pii.NonPublic},
		"172.32.0.99":     {Bits: 12, Evidence: pii.HasForm},
		"169.254.7.7":     {Bits: 12, Evidence: pii.HasForm | pii.NonPublic},
		"198.51.100.7":    {Bits: 12, Evidence: pii.HasForm | pii.NonPublic},
		"1.2.3":           {},
		"120.0.6099.130":  {},
		"083.233.10.4":    {},
		"08.123.45.67":    {},
		"83.233.10-4":     {},
		"256.256.256.256": {},
	} {
		tok, err := pii.Lex(s)
		if err != nil {
			t.Fatal(err)
		}
		if got := readV4Token(tok); got != want {
			t.Errorf("%s: %d bits, %v", s, got.Bits, got.Evidence)
		}
	}
}

var validV6 = []struct{ in, want string }{
	// RFC 4291, 2.2 and 2.5
	{"ABCD:EF01:2345:6789:ABCD:EF01:2345:6789", "abcd:ef01:2345:6789:abcd:ef01:2345:6789"},
	{"2001:DB8:0:0:8:800:200C:417A", "2001:db8::8:800:200c:417a"},
	{"FF01:0:0:0:0:0:0:101", "ff01::101"}, {"FF01::101", "ff01::101"},
	{"0:0:0:0:0:0:0:1", "::1"}, {"::1", "::1"}, {"::", "::"}, {"0:0:0:0:0:0:0:0", "::"},
	{"0:0:0:0:0:0:13.1.68.3", "::d01:4403"}, {"::13.1.68.3", "::d01:4403"},
	{"0:0:0:0:0:FFFF:129.144.52.38", "::ffff:129.144.52.38"}, {"::FFFF:8190:3426", "::ffff:129.144.52.38"},
	// RFC 5952
	{"2001:db8:0:0:1:0:0:1", "2001:db8::1:0:0:1"}, {"2001:0db8::0001", "2001:db8::1"}, {"2001:db8:0:1:1:1:1:1", "2001:db8:0:1:1:1:1:1"},
	{"2001:db8::0:1", "2001:db8::1"}, {"2001:db8:aaaa:bbbb:cccc:dddd::1", "2001:db8:aaaa:bbbb:cccc:dddd:0:1"}, {"64:ff9b::192.0.2.33", "64:ff9b::192.0.2.33"}, {"64:FF9B::c000:221", "64:ff9b::192.0.2.33"},
	// zones and brackets
	{"fe80::1%eth0", "fe80::1%eth0"}, {"FE80::1%25eth0", "fe80::1%eth0"}, {"fe80::1%25", "fe80::1%25"}, {"fe80::1%2525eth0", "fe80::1%eth0"}, {"[::0%25250]", "::%0"}, {"fe80::1%3", "fe80::1%3"}, {"fe80::1%eth0.100", "fe80::1%eth0.100"}, {"[2001:db8::1]", "2001:db8::1"}, {"[fe80::1%25en0]", "fe80::1%en0"}, {"64:ff9b::192.0.2.33%x", "64:ff9b::192.0.2.33%x"},
	// ways of writing
	{" 2001：ｄｂ８：：１ ", "2001:db8::1"}, {"2001:db8:\u200b:1", "2001:db8::1"}, {"٢٠٠١:db8::١", "2001:db8::1"},
}

var invalidV6 = []string{
	"", ":", ":::", "1", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "1:2:3:4:5:6:7:8::", "1::2::3", ":1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7:", "12345::", "g::1", "2001:db8::1:443:", "[2001:db8::1]:443", "[2001:db8::1", "2001:db8::1]", "2001:db8::/32", "::1.2.3",
	"::1.2.3.4.5", "::01.2.3.4", "::256.1.1.1", "1:2:3:4:5:6:7:1.2.3.4", "1.2.3.4", "fe80::1%", "fe80::1%eth 0", "::ffff:1.2.3.4%eth0", "fe80::1%eth0%x", "2001:db8:: 1", "std::string", "12:30", "00:1A:2B:3C:4D:5E", "::1.2.3.4:5",
}

func TestParseIPv6(t *testing.T) {
	for i, row := range validV6 {
		ip, err := ParseIPv6(row.in)
		if err != nil || ip.Canonical() != row.want || ip.Addr() != netip.MustParseAddr(row.want) {
			t.Errorf("valid %d: %q, want %q: %v", i, ip.Canonical(), row.want, err)
		}
	}
	for i, s := range invalidV6 {
		if ip, err := ParseIPv6(s); !errors.Is(err, pii.ErrForm) || ip != (IPv6{}) {
			t.Errorf("invalid %d: %v", i, err)
		}
	}
	for s, public := range map[string]bool{"2a02:fe0:1::1": true, "2001:db8::1": false, "3fff::1": false, "3fff:1000::1": true, "fe80::1%eth0": false, "::ffff:10.0.0.1": false, "::ffff:83.233.10.4": true, "64:ff9b::83.233.10.4": true, "64:ff9b::10.0.0.1": false, "fd00::1": false, "ff02::1": false, "::1": false, "::": false} {
		if ip, err := ParseIPv6(s); err != nil || ip.Public() != public {
			t.Errorf("%s: public %v, %v", s, !public, err)
		}
	}
}

// TestIPv6Agrees compares the rule with netip on random texts, most of which are nearly addresses.
func TestIPv6Agrees(t *testing.T) {
	rnd := rand.New(rand.NewPCG(5, 6))
	parts := []string{"0", "1", "db8", "ffff", "2001", "0001", "aBcD", "12345", "g", "192.0.2.1", "1.2.3", "01.2.3.4", ""}
	valid := 0
	var b []byte
	for range 1_500_000 {
		b = b[:0]
		for i := range 1 + rnd.IntN(10) {
			if i > 0 || rnd.IntN(4) == 0 {
				b = append(b, ':')
			}
			if rnd.IntN(8) == 0 {
				b = append(b, ':')
			}
			n := 7
			if rnd.IntN(12) == 0 {
				n = len(parts)
			}
			b = append(b, parts[rnd.IntN(n)]...)
		}
		a, _, ok := parseV6(b)
		want, err := netip.ParseAddr(string(b))
		if ok != (err == nil && want.Is6()) || ok && a != want {
			t.Fatalf("%s: rule %v, netip %v", b, ok, err)
		}
		if ok {
			valid++
		}
	}
	if valid < 10_000 {
		t.Errorf("only %d valid", valid)
	}
}

func TestScanIPv6Likely(t *testing.T) {
	checkSpans(t, IPv6Recognizer, 10, false, `
		Min adress är ⟦2001:db8::1⟧. Och ⟦2A02:FE0:C1:1::7⟧, (⟦2001:db8:0:0:8:800:200c:417a⟧) ⟦fe80::1%eth0⟧ ⟦FE80::1%25en0⟧ ⟦ff02::1⟧
		http://[⟦2001:db8::1⟧]:443/ ⟦2001:db8::⟧/32 ⟦2001:db8::1⟧/128 ⟦::ffff:192.0.2.1⟧ ⟦64:ff9b::192.0.2.1⟧ ⟦0:0:0:0:0:0:13.1.68.3⟧ ⟦2001:db8::1⟧:
		IP:⟦2001:db8::1⟧ ip=⟦2001:db8::1⟧ adresse:⟦2001:db8::1⟧ added:⟦2001:db8::1⟧ host ⟦fe80::1⟧.Den ⟦fe80::1⟧.kolla anna@⟦2001:db8::1⟧ ⟦2001:db8::1⟧%20x
		⟦1080::8:800:200C:417A⟧ ⟦abcd:ef01:2345:6789:abcd:ef01:2345:6789⟧ ⟦fd12:3456:789a::1⟧ "⟦2001:db8::1⟧" ⟦2001:db8::1⟧, ⟦2001:db8::2⟧;⟦2001:db8::3⟧
		kl 12:30, tel: 070, https://a.se, 12:30:45, 2026:11:24 12:30:45, std::string, face::, Foo::Bar, dead::beef, a::before, div.a1::after, abc1::def
		00:1A:2B:3C:4D:5E, 00:1A:2B:FF:FE:3C:4D:5E, 1:2:3:4:5:6:7:8, kl 12::30, 2024::, 2024::11, :100::100:, ::, ::: :::: a:b:c 3:16 1::2 ::1 Matt 5:3-12
		AA:BB:CC:DD:EE:FF:00:11:22:33:44:55:66:77:88:99 1.2::3 x2001:db8::1 2001:db8::1z 2001:db8::1:443:1:1:1:1:1 12345::1 fe80::x
	`)
}

func TestScanIPv6Named(t *testing.T) {
	checkSpans(t, IPv6Recognizer, 1, true, `
		⟦00:1A:2B:FF:FE:3C:4D:5E⟧ ⟦1:2:3:4:5:6:7:8⟧ ⟦::1⟧ ⟦1::2⟧ ⟦2001::⟧ men inte face:: eller 00:1A:2B:3C:4D:5E
	`)
}
