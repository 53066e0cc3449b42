package world

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/pii"
)

// Each line is a message with the numbers that are found at Likely in brackets.
const phoneMessages = `
Ni når mig på ⟦070-174 06 58⟧ efter klockan 17
byt till ⟦0701740658⟧ tack
mitt nr är ⟦070174 06 44⟧
/Otto ⟦070 - 174 06 63⟧, hälsningar
Telefonnr: ⟦070.174.06.96⟧
⟦070/174 06 74⟧ eller ⟦08-465 004 57⟧
⟦0701740605⟧/⟦0701740606⟧
swisha till ⟦070-1740648⟧ så är vi klara
⟦+46 (0)70 174 06 58⟧
⟦+46701740658⟧
⟦0046701740616⟧ är min signal
⟦00 46 70 174 06 58⟧
mobil ⟦46701740658⟧
ring ⟦46 70 174 06 58⟧
ring växeln ⟦08-465 004 57 ankn 12⟧ imorgon
växel ⟦08-465 004 57 ext. 12⟧, inte mobilen
sentralbord ⟦+47 22 12 34 56 lok. 22⟧
tlf ⟦32 12 34 56 lokal 114⟧
⟦070-174 06 58⟧ inom 14 dagar
⟦031-390 06 40⟧
⟦0980-31 92 24⟧
Order 88213, ⟦070-174 06 22⟧
mobilnr:⟦0701740691⟧
tlf ⟦40403933⟧
Tlf. ⟦40403933⟧ CVR 12345674
⟦52 25 13 59⟧
kontakt mig på ⟦32 123 456⟧
⟦+45 24 99 75 13⟧
⟦+4524997513⟧
⟦0045 81649653⟧
ring til ⟦5185 6396⟧ tak
sms til ⟦20304050⟧
mobilepay til ⟦40 47 83 14⟧ d. 3/4
⟦993 66 573⟧
⟦+47 998 22 513⟧
⟦0047 966 49 257⟧
ring ⟦47 41234567⟧
vipps meg på ⟦972 62 456⟧ ;)
Mob: ⟦+4797905095⟧
⟦040 004 2450⟧
⟦050-9591369⟧
⟦0400190996⟧
⟦0500 904 523⟧
⟦+358 (0)40 895 9797⟧
puh. ⟦05 657 194⟧.
lankapuhelin ⟦016-413292⟧ arkisin
ring till ⟦018 75246⟧ om internet
sími ⟦892 4321⟧
⟦+354 665 8639⟧
⟦00354 779 9819⟧
gsm ⟦8663731⟧ pöntun 55712
hringið í ⟦557-9421⟧
kveðja, Jón ⟦691 2562⟧
ring ⟦354 691 2562⟧
⟦+298 21 23 45⟧
fartelefon ⟦21 23 45⟧
⟦+299 36 65 80⟧
⟦+44 20 7946 0958⟧
⟦+66 81 555 01 42⟧
ring ⟦0044 20 7946 0958⟧
⟦0044 20 7946 0958⟧
min syster i USA: ⟦+1 212 555 0123⟧
er 40403933 rigtigt?
mit nr er ⟦40403933⟧
pris 1 234 567 kr
det blir 12 345 678 kr
1 234 567 steg
070 000 kr
2025-2026 och 1990-1991
20261121 eller 21112026
24.12.2026, 01.12.2026, 08-12-2026, 03/05/2024
öppet 08.00-17.00 och 0900-1700 och 08:30-16:30
12:30:45
8327-9 123 456 789
6000 123 456 789
kundnummer 20771093
ordernr 7304194420
ordre 0101851234
kolli 00373500489123456781
EAN 7310865004703
ISBN 978-91-0-012345-6
serienr SN-20260411-0093
reservdel 070-4417-22 eller 08-450-9
zone 01-02-03-04
rad 04 11 18 23 27 31
rad 21 23 27 31
4111 1111 1111 1112
version 10.0.19045.1
Ring 02800 eller 116 117, 112 bare når det haster
1767225600
0701261530.csv
SKU 20-31-44-07
Elmåler 571313174110098765
faktura 30758200
sagsnummer 4471-2206
kl 17.05-18.30
+71<000000311245779+84012339<
`

func phoneSpans(t *testing.T, s *pii.Scanner, text string) string {
	t.Helper()
	fs, err := s.Find(text)
	if err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	done := 0
	for _, f := range fs {
		if f.Kind != kindPhone || f.Confidence < classify.Likely {
			continue
		}
		fmt.Fprintf(&out, "%s⟦%s⟧", text[done:f.Start], text[f.Start:f.End])
		done = int(f.End)
	}
	return out.String() + text[done:]
}

func phoneScanner(t *testing.T) *pii.Scanner {
	t.Helper()
	s, err := pii.NewScanner([]*pii.Recognizer{PhoneRecognizer, PhoneExtensionRecognizer})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestScanPhone(t *testing.T) {
	s := phoneScanner(t)
	rows := 0
	for l := range strings.Lines(phoneMessages) {
		if l = strings.TrimSpace(l); l == "" {
			continue
		}
		rows++
		for _, odd := range []func(string) string{func(s string) string { return s }, oddBlanks} {
			in := odd(l)
			if diff := cmp.Diff(in, phoneSpans(t, s, unmark(in))); diff != "" {
				t.Errorf("row %d (-want +got):\n%s", rows, diff)
			}
		}
	}
	if rows < 80 {
		t.Errorf("only %d rows ran", rows)
	}
}

// oddBlanks writes blanks and dashes as phones and word processors do.
func oddBlanks(s string) string {
	return strings.NewReplacer(" ", "\u00a0", "-", "\u2011").Replace(s)
}

func TestReadPhoneAllocates(t *testing.T) {
	var ts []*pii.Token
	for _, s := range []string{"070-174 06 58", "+46 (0)70 174 06 58", "12 345 678", "1234567890", "0044 20 7946 0958", "993 66 573", "08-465 004 57 ext 12", "A12-34", "4711 AB 12"} {
		tok, err := pii.Lex(s)
		if err != nil {
			t.Fatal(err)
		}
		ts = append(ts, tok)
	}
	if n := testing.AllocsPerRun(100, func() {
		for _, tok := range ts {
			readPhone(tok)
		}
	}); n > 0 {
		t.Errorf("%v allocations", n)
	}
}

func BenchmarkReadPhone(b *testing.B) {
	var ts []*pii.Token
	for _, s := range []string{"070-174 06 58", "12 345 678", "1234567890", "993 66 573", "20261121", "499 00", "0480-12345"} {
		tok, err := pii.Lex(s)
		if err != nil {
			b.Fatal(err)
		}
		ts = append(ts, tok)
	}
	for b.Loop() {
		for _, tok := range ts {
			readPhone(tok)
		}
	}
}
