package se

import (
	"strings"
	"testing"

	"github.com/sladd-go/sladd/pii"
)

// TestReadings states what a value alone is worth. Less than five bits are
// nothing without a word, ten are Likely.
func TestReadings(t *testing.T) {
	for i, r := range []struct {
		rec  *pii.Recognizer
		in   string
		bits int
		need bool
		ev   pii.Evidence
	}{
		{PersonnummerRecognizer, "811228-9874", 8, false, pii.HasDate | pii.HasChecksum},
		{PersonnummerRecognizer, "8112289874", 8, false, pii.HasDate | pii.HasChecksum},
		{PersonnummerRecognizer, "81 12 28 98 74", 8, false, pii.HasDate | pii.HasChecksum},
		{PersonnummerRecognizer, "198112289874", 14, false, pii.HasDate | pii.HasChecksum},
		{PersonnummerRecognizer, "198506012387", 14, false, pii.HasDate | pii.HasChecksum | pii.TestNumber},
		{PersonnummerRecognizer, "191212121212", 14, false, pii.HasDate | pii.HasChecksum | pii.TestNumber},
		{PersonnummerRecognizer, "208112289874", 9, false, pii.HasDate | pii.HasChecksum},
		{MistypedNamedRecognizer, "811228-9875", 4, true, pii.HasDate | pii.CheckFailed},
		{PersonnummerRecognizer, "811228-9875", 0, false, 0},
		{MistypedRecognizer, "811228-9875", 5, false, pii.HasDate | pii.CheckFailed},
		{MistypedRecognizer, "19811228-9875", 7, false, pii.HasDate | pii.CheckFailed},
		{MistypedRecognizer, "20181228-9875", 2, false, pii.HasDate | pii.CheckFailed},
		{MistypedRecognizer, "321228-9875", 5, false, pii.HasDate | pii.CheckFailed},
		{MistypedRecognizer, "311228-9877", 2, false, pii.HasDate | pii.CheckFailed},
		{MistypedRecognizer, "301228-9875", 2, false, pii.HasDate | pii.CheckFailed},
		{MistypedRecognizer, "181228-9875", 2, false, pii.HasDate | pii.CheckFailed},
		{MistypedRecognizer, "811228-9874", 0, false, 0},
		{MistypedRecognizer, "811328-9875", 0, false, 0},
		{PersonnummerRecognizer, "811131-9870", 1, true, pii.HasChecksum},
		{PersonnummerRecognizer, "811131-9871", 0, false, 0},
		{PersonnummerRecognizer, "811228987", 1, true, pii.HasDate},
		{PersonnummerRecognizer, "811228-0000", 0, false, 0},
		{PersonnummerRecognizer, "0701011231", 5, false, pii.HasDate | pii.HasChecksum},
		{PersonnummerRecognizer, "070-101 12 31", 5, false, pii.HasDate | pii.HasChecksum},
		{PersonnummerRecognizer, "070101-1231", 8, false, pii.HasDate | pii.HasChecksum},
		{PersonnummerRecognizer, "2601121433", 5, false, pii.HasDate | pii.HasChecksum},
		{PersonnummerRecognizer, "202601121433", 6, false, pii.HasDate | pii.HasChecksum},
		{MistypedNamedRecognizer, "0101010101", 4, true, pii.HasDate | pii.CheckFailed},
		{PersonnummerRecognizer, "0101010101", 0, false, 0},
		{PersonnummerRecognizer, "1111111111", 0, false, 0},
		{PersonnummerRecognizer, "701063-2391", 0, false, 0},
		{SamordningsnummerRecognizer, "701063-2391", 6, false, pii.HasDate | pii.HasChecksum | pii.TestNumber},
		{SamordningsnummerRecognizer, "191500722390", 11, false, pii.HasChecksum | pii.TestNumber},
		{SamordningsnummerRecognizer, "191711602399", 11, false, pii.HasChecksum | pii.TestNumber},
		{SamordningsnummerRecognizer, "701063-2392", 2, true, pii.CheckFailed},
		{SamordningsnummerRecognizer, "811228-9874", 0, false, 0},
		{OrganisationsnummerRecognizer, "556036-0793", 4, false, pii.HasChecksum | pii.HasRange | pii.Organization},
		{OrganisationsnummerRecognizer, "165560360793", 10, false, pii.HasChecksum | pii.HasRange | pii.Organization},
		{OrganisationsnummerRecognizer, "556036-0794", 1, true, pii.CheckFailed | pii.Organization},
		{OrganisationsnummerRecognizer, "811228-9874", 0, false, 0},
		{OrganisationsnummerRecognizer, "SE556036079301", 12, false, pii.HasChecksum | pii.HasRange | pii.Organization},
		{OrganisationsnummerRecognizer, "SE811228987401", 0, false, 0},
		{PersonnummerRecognizer, "SE811228987401", 16, false, pii.HasDate | pii.HasChecksum},
		{PersonnummerRecognizer, "SE701063239101", 0, false, 0},
		{SamordningsnummerRecognizer, "SE701063239101", 16, false, pii.HasDate | pii.HasChecksum | pii.TestNumber},
		{PersonnummerRecognizer, "SE556036079301", 0, false, 0},
		{InterimRecognizer, "880527-T281", 5, false, pii.HasDate},
		{InterimRecognizer, "000101-R220", 7, false, pii.HasDate | pii.HasChecksum},
		{InterimRecognizer, "880527-K281", 4, true, pii.HasDate},
		{InterimRecognizer, "20120314-TF26", 9, false, pii.HasDate},
		{ReservnummerRecognizer, "22850709-AB12", 6, false, pii.HasDate | pii.HasRange},
		{ReservnummerRecognizer, "991234567890", 4, true, pii.HasRange},
		{BankgiroRecognizer, "991-2346", 3, true, pii.HasChecksum},
		{BankgiroRecognizer, "8888-8888", 0, false, 0},
		{PlusgiroRecognizer, "92 01 00-5", 3, true, pii.HasChecksum},
		{PlusgiroRecognizer, "92 01 00-6", 1, true, pii.CheckFailed},
		{BankkontoRecognizer, "8327-9, 123 456 789-0", 2, true, pii.HasRange | pii.CheckFailed},
		{BankkontoRecognizer, "3300-811228-9874", 14, false, pii.HasRange | pii.HasDate | pii.HasChecksum},
		{BankkontoRecognizer, "0000003", 1, true, 0},
	} {
		tok, err := pii.Lex(r.in)
		if err != nil {
			if r.bits > 0 {
				t.Errorf("row %d: %v", i, err)
			}
			continue
		}
		want := pii.Reading{Bits: r.bits, Evidence: r.ev, Need: r.need}
		if got := r.rec.Read(tok); got != want {
			t.Errorf("row %d (%s): got %+v, want %+v", i, r.rec.Kind, got, want)
		}
	}
}

func TestRecognizers(t *testing.T) {
	if _, err := pii.NewScanner(Recognizers()); err != nil {
		t.Fatal(err)
	}
	a, b := Recognizers(), Recognizers()
	a[0] = nil
	if b[0] == nil || Recognizers()[0] == nil {
		t.Error("the slice is shared")
	}
}

func TestTold(t *testing.T) {
	p, err := ParsePersonnummer("196408233234")
	if err != nil {
		t.Fatal(err)
	}
	if d, ok := p.BirthDate(); !ok || d.Format("2006-01-02") != "1964-08-23" || p.Gender() != "male" || p.Test() {
		t.Error("a personnummer tells something else")
	}
	s, err := ParseSamordningsnummer("191711602399")
	if err != nil {
		t.Fatal(err)
	}
	if _, ok := s.BirthDate(); ok || s.Gender() != "male" || !s.Test() {
		t.Error("a samordningsnummer with day 60 tells something else")
	}
	s, _ = ParseSamordningsnummer("701063-2391")
	if d, ok := s.BirthDate(); !ok || d.Format("2006-01-02") != "1970-10-03" {
		t.Error("a samordningsnummer tells another date")
	}
	o, _ := ParseOrganisationsnummer("556036-0793")
	if _, ok := o.BirthDate(); ok || o.Personal() || o.LegalForm() != LimitedCompany {
		t.Error("a company's number tells something else")
	}
	o, _ = ParseOrganisationsnummer("SE701063239101")
	if d, ok := o.BirthDate(); !ok || d.Format("2006-01-02") != "1970-10-03" || !o.Personal() || o.LegalForm() != SoleTrader {
		t.Error("a sole trader's number tells something else")
	}
	r, _ := ParseReservnummer("22850709-AB12")
	if d, ok := r.BirthDate(); !ok || d.Year() != 1985 || r.Issuer() != ReserveNational {
		t.Error("a reserve number tells something else")
	}
	k, _ := ParseBankkonto("3300 640823-3234")
	if h, ok := k.Holder(); !ok || h != p || k.Bank() != "Nordea" || !k.Checked() {
		t.Error("a personkonto tells something else")
	}
	if g, err := ParseBankgiro("901-1230"); err != nil || !g.Fundraising() {
		t.Error("a 90-konto is not told")
	}
}

// TestReadAllocates asks that no recognizer allocates, whatever it reads.
func TestReadAllocates(t *testing.T) {
	for _, in := range []string{"811228-9874", "198112289874", "SE811228987401", "880527-T281", "22850709-AB12", "991-2346", "54910000003", "83271234567890", "9020 000 00 03"} {
		tok, err := pii.Lex(in)
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range Recognizers() {
			if r.Read == nil {
				continue
			}
			if n := testing.AllocsPerRun(10, func() { r.Read(tok) }); n != 0 {
				t.Errorf("%s allocates %v times", r.Kind, n)
			}
		}
	}
}

// TestReadsAnything asks that no recognizer panics on tokens of other lengths.
func TestReadsAnything(t *testing.T) {
	for n := 1; n <= 40; n++ {
		for _, c := range []string{"0", "1", "9", "T", "SE01"} {
			tok, err := pii.Lex(strings.Repeat(c, n)[:n])
			if err != nil {
				continue
			}
			for _, r := range Recognizers() {
				if r.Read != nil {
					r.Read(tok)
				}
			}
		}
	}
}
