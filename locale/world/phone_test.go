package world

import (
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/sladd-go/sladd/pii"
)

// Swedish numbers are from the ranges that PTS keeps for fiction; the others are made up.
var phones = []struct {
	in, region    string
	want, of, ext string
	kind          PhoneKind
}{
	{"070-174 06 58", "SE", "+46701740658", "SE", "", PhoneMobile},
	{"070 174 06 58", "SE", "+46701740658", "SE", "", PhoneMobile},
	{"0701740658", "SE", "+46701740658", "SE", "", PhoneMobile},
	{"0701-74 06 58", "SE", "+46701740658", "SE", "", PhoneMobile},
	{"+46701740658", "", "+46701740658", "SE", "", PhoneMobile},
	{"+46 (0)70 174 06 58", "DK", "+46701740658", "SE", "", PhoneMobile},
	{"+46(0)70-1740658", "", "+46701740658", "SE", "", PhoneMobile},
	{"+46 070 174 06 58", "", "+46701740658", "SE", "", PhoneMobile},
	{"(+46) 70 174 06 58", "", "+46701740658", "SE", "", PhoneMobile},
	{"0046701740658", "", "+46701740658", "SE", "", PhoneMobile},
	{"00 46 70 174 06 58", "", "+46701740658", "SE", "", PhoneMobile},
	{"46701740658", "SE", "+46701740658", "SE", "", PhoneMobile},
	{"070 - 174 06 58", "SE", "+46701740658", "SE", "", PhoneMobile},
	{"070/174 06 58", "SE", "+46701740658", "SE", "", PhoneMobile},
	{"070.174.06.58", "SE", "+46701740658", "SE", "", PhoneMobile},
	{"\u00a0070–174\u00a006\u202f58 ", "SE", "+46701740658", "SE", "", PhoneMobile},
	{"０７０１７４０６５８", "SE", "+46701740658", "SE", "", PhoneMobile},
	{"٠٧٠١٧٤٠٦٥٨", "SE", "+46701740658", "SE", "", PhoneMobile},
	{"070-174\u200b06\u00ad58", "SE", "+46701740658", "SE", "", PhoneMobile},
	{"tel:+46-70-174-06-58", "", "+46701740658", "SE", "", PhoneMobile},
	{"08-465 004 57", "SE", "+46846500457", "SE", "", PhoneFixed},
	{"(08) 465 004 57", "SE", "+46846500457", "SE", "", PhoneFixed},
	{"08-465 004 57 ext. 12", "SE", "+46846500457", "SE", "12", PhoneFixed},
	{"08-465 004 57, ankn. 123", "SE", "+46846500457", "SE", "123", PhoneFixed},
	{"08-465 004 57 (anknytning 123)", "SE", "+46846500457", "SE", "123", PhoneFixed},
	{"08-465 004 57 lokal 4", "SE", "+46846500457", "SE", "4", PhoneFixed},
	{"08-465 004 57#12", "SE", "+46846500457", "SE", "12", PhoneFixed},
	{"tel:+46-8-465-004-57;ext=12", "", "+46846500457", "SE", "12", PhoneFixed},
	{"0980-31 92 24", "SE", "+46980319224", "SE", "", PhoneFixed},
	{"020-12 34 56", "SE", "+4620123456", "SE", "", PhoneService},
	{"+45 32 12 34 56", "", "+4532123456", "DK", "", PhoneFixedOrMobile},
	{"32 123 456", "DK", "+4532123456", "DK", "", PhoneFixedOrMobile},
	{"3212 3456", "DK", "+4532123456", "DK", "", PhoneFixedOrMobile},
	{"004532123456", "SE", "+4532123456", "DK", "", PhoneFixedOrMobile},
	{"(+45)32123456", "", "+4532123456", "DK", "", PhoneFixedOrMobile},
	{"80123456", "DK", "+4580123456", "DK", "", PhoneService},
	{"412 34 567", "NO", "+4741234567", "NO", "", PhoneMobile},
	{"22 12 34 56", "NO", "+4722123456", "NO", "", PhoneFixed},
	{"47 41234567", "NO", "+4741234567", "NO", "", PhoneMobile},
	{"79 12 34 56", "NO", "+4779123456", "SJ", "", PhoneFixed},
	{"+47 412 34 567 lok. 22", "", "+4741234567", "NO", "22", PhoneMobile},
	{"040 123 4567", "FI", "+358401234567", "FI", "", PhoneMobile},
	{"+358 (0)40 123 4567", "", "+358401234567", "FI", "", PhoneMobile},
	{"0457 123 4567", "FI", "+3584571234567", "FI", "", PhoneMobile},
	{"018 75246", "FI", "+3581875246", "AX", "", PhoneFixed},
	{"018 75246", "AX", "+3581875246", "AX", "", PhoneFixed},
	{"09 1234 5678", "FI", "+358912345678", "FI", "", PhoneFixed},
	{"611-1234", "IS", "+3546111234", "IS", "", PhoneMobile},
	{"00354 552 1234", "", "+3545521234", "IS", "", PhoneFixed},
	{"21 23 45", "FO", "+298212345", "FO", "", PhoneMobile},
	{"+299 36 65 80", "", "+299366580", "GL", "", PhoneFixed},
	{"+44 (0)20 7946 0958", "", "+442079460958", "GB", "", PhoneUnassigned},
	{"020 7946 0958", "GB", "+442079460958", "GB", "", PhoneUnassigned},
	{"+39 06 123 4567", "", "+39061234567", "IT", "", PhoneUnassigned},
	{"+1 212 555 0123", "", "+12125550123", "US", "", PhoneUnassigned},
	{"+46 71 123 45 67", "", "+46711234567", "SE", "", PhoneUnassigned},
}

func TestParsePhone(t *testing.T) {
	for i, c := range phones {
		p, err := ParsePhone(c.in, c.region)
		if err != nil {
			t.Errorf("row %d: %v", i, err)
			continue
		}
		if p.Canonical() != c.want || p.Region() != c.of || p.Extension() != c.ext || p.PhoneKind() != c.kind {
			t.Errorf("row %d: got another number, region (%s), extension or kind (%s)", i, p.Region(), p.PhoneKind())
		}
		if again, err := ParsePhone(p.Canonical(), ""); err != nil || again.Canonical() != p.Canonical() {
			t.Errorf("row %d: the canonical form reads as something else: %v", i, err)
		}
		if want := strings.HasPrefix(c.want, "+4670174") || strings.HasPrefix(c.want, "+468465004") || strings.HasPrefix(c.want, "+469803192"); p.Fictional() != want {
			t.Errorf("row %d: fictional is %v", i, p.Fictional())
		}
	}
}

func TestParsePhoneRefuses(t *testing.T) {
	for i, c := range []struct {
		in, region string
		want       error
	}{
		{"", "SE", pii.ErrForm},
		{"070-174 06 58", "", pii.ErrForm},
		{"070-174 06 58", "XX", pii.ErrForm},
		{"ring mig", "SE", pii.ErrForm},
		{"070-174 06 58 eller", "SE", pii.ErrForm},
		{"070-174 06 58 kl 12", "SE", pii.ErrForm},
		{"A701740658", "SE", pii.ErrForm},
		{"112", "SE", pii.ErrRange},
		{"070-174 06 5", "SE", nil}, // eight digits: there are such numbers, elsewhere in the plan
		{"070-174 06 58 58 58 58", "SE", pii.ErrRange},
		{"1234567", "DK", pii.ErrRange},
		{"123456789", "NO", pii.ErrRange},
		{"+999 1234567", "", pii.ErrRange},
		{"+0 1234567", "", pii.ErrRange},
		{strings.Repeat("0", 400), "SE", pii.ErrForm},
	} {
		_, err := ParsePhone(c.in, c.region)
		if !errors.Is(err, c.want) {
			t.Errorf("row %d: got %v, want %v", i, err, c.want)
		}
	}
}

func TestPhoneKeepsSecret(t *testing.T) {
	p, err := ParsePhone("08-465 004 57 ext 4711", "SE")
	if err != nil {
		t.Fatal(err)
	}
	_, bad := ParsePhone("08-465 004 57 4711 99", "SE")
	js, _ := json.Marshal(map[string]any{"p": p})
	for i, s := range []string{fmt.Sprintf("%v %+v %#v %q %s %d %x", p, p, p, p, p, p, p), fmt.Sprintf("%+v %#v", &p, struct{ P Phone }{p}), p.LogValue().String(), string(js), fmt.Sprintf("%v %#v", bad, bad)} {
		if strings.Contains(s, "4650") || strings.Contains(s, "4711") || strings.Contains(s, "0457") {
			t.Errorf("output %d shows the number", i)
		}
	}
}

// The plans in order, without holes in their tables, and what is in use within what has room.
func TestPlans(t *testing.T) {
	for i := range plans {
		p := &plans[i]
		if len(p.room) == 0 || len(p.assigned) == 0 {
			t.Fatalf("%s: empty", p.region)
		}
		for _, ss := range [][]stretch{p.room, p.assigned} {
			for k, s := range ss {
				if s.lo > s.hi || s.lens == 0 || s.lens&^p.lens != 0 {
					t.Errorf("%s: stretch %d is broken", p.region, k)
				}
				if k > 0 && ss[k-1].hi >= s.lo && (ss[k-1].lo != s.lo || ss[k-1].hi != s.hi || ss[k-1].lens&s.lens != 0) {
					t.Errorf("%s: stretch %d overlaps the one before", p.region, k)
				}
			}
		}
		for _, s := range p.assigned {
			for n := 5; n < 13; n++ {
				if s.lens>>n&1 == 0 {
					continue
				}
				first := []byte(fmt.Sprintf("%06d000000", s.lo))[:n]
				if !p.hasRoom(first) && p.regionOf(first) == p.region {
					t.Errorf("%s: a number in use has no room", p.region)
				}
			}
		}
	}
	for i := 1; i < len(foreign); i++ {
		if foreign[i-1].code >= foreign[i].code {
			t.Errorf("country code %d is out of order", foreign[i].code)
		}
	}
}

// The same rules in another form: what the regulators' plans say, as patterns over the whole
// number.
func TestPlansAgree(t *testing.T) {
	mobileSE := regexp.MustCompile(`^7[02369][0-9]{7}$`)
	mobileFI := regexp.MustCompile(`^(4946[0-9]{2,6}|(4[0-8]|50)[0-9]{4,8})$`)
	mobileNO := regexp.MustCompile(`^(4[015-8]|9[0-9])[0-9]{6}$`)
	fixedGL := regexp.MustCompile(`^(19|3[1-7]|[68][1-9]|70|9[0-9])[0-9]{4}$`)
	roomDK := regexp.MustCompile(`^[2-9][0-9]{7}$`)
	roomIS := regexp.MustCompile(`^(38[0-9]|[4-9])[0-9]{6}$`)
	check := func(name string, want, got bool) {
		if want != got {
			t.Fatalf("%s: the table says %v", name, got)
		}
	}
	is := func(p *plan, b []byte, want PhoneKind) bool { k, _ := p.kind(b); return k == want }
	for n := range 1_000_000 {
		b := []byte(fmt.Sprintf("%06d", n))
		check("GL", fixedGL.Match(b), is(planGL, b, PhoneFixed))
	}
	r := rand.New(rand.NewPCG(1, 2))
	for range 200_000 {
		b := strconv.AppendInt(nil, r.Int64N(1_000_000_000_000), 10)
		b = b[:1+r.IntN(len(b))]
		check("SE", mobileSE.Match(b), is(planSE, b, PhoneMobile))
		check("FI", mobileFI.Match(b), is(planFI, b, PhoneMobile))
		check("NO", mobileNO.Match(b), is(planNO, b, PhoneMobile))
		check("DK", roomDK.Match(b), planDK.hasRoom(b))
		check("IS", roomIS.Match(b), planIS.hasRoom(b))
	}
}

func FuzzParsePhone(f *testing.F) {
	for _, c := range phones {
		f.Add(c.in, c.region)
	}
	f.Add("+4600", "SE")
	f.Add("(((", "")
	f.Fuzz(func(t *testing.T, s, region string) {
		p, err := ParsePhone(s, region)
		if err != nil || p.PhoneKind() == PhoneUnassigned { // zeros behind a country code are read as a trunk's
			return
		}
		again, err := ParsePhone(p.Canonical(), "")
		if err != nil || again.Canonical() != p.Canonical() || again.PhoneKind() != p.PhoneKind() {
			t.Error("the canonical form reads as something else")
		}
	})
}
