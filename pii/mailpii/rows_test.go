package mailpii_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale"
	"github.com/sladd-go/sladd/pii"
	"github.com/sladd-go/sladd/pii/mailpii"
)

// headerRows are heads and what they become.
var headerRows = []struct{ name, in, want string }{
	{"nothing", "Subject: lampan\nX-Priority: 3\n", "Subject: lampan\nX-Priority: 3\n"},
	{"folded as it was", "Subject: lampan\n\tsom  kom\n", "Subject: lampan\n\tsom  kom\n"},
	{"subject", "subject: mejla anna.lind@telia.com\n", "subject: mejla [EMAIL]\n"},
	{"encoded words", "Subject: =?iso-8859-1?Q?=E4r_820309-2385?= hej\n", "Subject: =?utf-8?q?=C3=A4r_[SE=5FPERSONNUMMER]_hej?=\n"},
	{"a character in two words", "Subject: =?utf-8?Q?Sj=C3?= =?utf-8?Q?=B6berg_820309-2385?=\n", "Subject: [PERSON] [SE_PERSONNUMMER]\n"},
	{"encoded twice", "Subject: =?utf-8?B?PT91dGYtOD9RPzgyMDMwOS0yMzg1Pz0=?=\n", "Subject: [SE_PERSONNUMMER]\n"},
	{"a blank in a word", "Subject: =?utf-8?Q?pnr 820309-2385?=\n", "Subject: pnr [SE_PERSONNUMMER]\n"},
	{"a line end in a word", "Subject: =?utf-8?Q?820309-2385=0D=0AX:_y?=\n", "Subject: =?utf-8?q?[SE=5FPERSONNUMMER]=0D=0AX:_y?=\n"},
	{"bytes that aren't ASCII", "Subject: Bj\xf6rn Sj\xc3\xb6berg ringde\n", "Subject: [PERSON] ringde\n"},
	{"name and address", "From: Anna Lind <anna.lind@telia.com>\n", "From: \"[PERSON] [EMAIL]\" <redacted@redacted.invalid>\n"},
	{"address", "To: anna.lind@telia.com\n", "To: \"[EMAIL]\" <redacted@redacted.invalid>\n"},
	{"a bare name in lower case", "From: \u00f6 <a@localhost>\n", "From: \"[PERSON] [EMAIL]\" <redacted@redacted.invalid>\n"},
	{"a team", "To: Kundservice <x@telia.com>\n", "To: \"Kundservice [EMAIL]\" <redacted@redacted.invalid>\n"},
	{"several, a comment, a group", "Cc: Anna: \"Lind, A\" <a@b.se>, b@c.se (Bo Ek);\n", "Cc: \"[PERSON] [EMAIL]\" <redacted@redacted.invalid>, \"[PERSON] [EMAIL]\"\n <redacted@redacted.invalid>\n"},
	{"encoded comma", "Cc: =?utf-8?Q?Lind=2C_Anna?= <a@b.se>\n", "Cc: \"[PERSON] [EMAIL]\" <redacted@redacted.invalid>\n"},
	{"encoded within quotes", "Cc: \"=?utf-8?Q?Sj=C3=B6berg?=\" <a@b.se>\n", "Cc: \"[PERSON] [EMAIL]\" <redacted@redacted.invalid>\n"},
	{"nobody", "To: undisclosed-recipients:;\n", "To: undisclosed-recipients:;\n"},
	{"no address", "From: anna\n", "From: [PERSON]\n"},
	{"no list", "From: anna lind anna.lind@telia.com <\n", "From: [PERSON] [EMAIL] <\n"},
	{"ids", "References: <a1b2.3@anna.local> <anna.lind.12-850@x.se>\n", "References: <a1b2.3@redacted.invalid> <x.x.12-850@redacted.invalid>\n"},
	{"an id with a number", "Message-ID: <820309-2385@x>\n", "Message-ID: <x@redacted.invalid>\n"},
	{"an id and words", "In-Reply-To: Anna's mail <1@x.se>\n", "In-Reply-To: <1@redacted.invalid>\n"},
	{"trace", "Received: from anna (1.2.3.4)\n\tby x; Mon\nDKIM-Signature: v=1;\n d=x.se\nARC-Seal: i=1\nX-Originating-IP: [1.2.3.4]\nSubject: x\n", "Subject: x\n"},
	{"date", "Date: Sat, 14 Mar 2026 10:26:50 +0100\n", "Date: Sat, 14 Mar 2026 10:26:50 +0100\n"},
	{"a date with more", "Date: Sat, 14 Mar 2026 10:26:50 +0100 (anna.lind@telia.com)\n", "Date: Sat, 14 Mar 2026 10:26:50 +0100 ([EMAIL])\n"},
	{"the name of a field", "X-820309-2385: x\nSubject: x\n", "Subject: x\n"},
	{"the name as evidence", "X-CPR: 0707614285\n", "X-CPR: [DK_CPR]\n"},
	{"parameters", "Content-Type: text/plain; charset=utf-8; name=\"CV Anna Lind.PDF\"; x=Anna\n", "Content-Type: text/plain; charset=utf-8; name=attachment.pdf\n"},
	{"type", "Content-Type: Text/Plain; charset=\"utf-8\"\n", "Content-Type: Text/Plain; charset=\"utf-8\"\n"},
	{"description", "Content-Description: CV_Anna_Lind\nContent-Type: text/plain\n", "Content-Type: text/plain\n"},
	{"mailbox file", "From anna.lind@telia.com Sat Mar 14\nSubject: x\n", "Subject: x\n"},
	{"all dropped", "Received: x\n", ""},
}

func TestHeaders(t *testing.T) {
	m := redactor(t)
	for _, row := range headerRows {
		for _, nl := range []string{"\n", "\r\n"} {
			in, want := strings.ReplaceAll(row.in, "\n", nl), strings.ReplaceAll(row.want, "\n", nl)
			got := redacted(t, m, in+nl+"hej"+nl)
			if diff := cmp.Diff(want+nl+"hej"+nl, got); diff != "" {
				t.Errorf("%s: %s", row.name, diff)
			}
			if again := redacted(t, m, got); again != got {
				t.Errorf("%s, twice: %s", row.name, cmp.Diff(got, again))
			}
			if _, err := opened([]byte(got)); err != nil {
				t.Errorf("%s: %v", row.name, err)
			}
		}
	}
}

// bodyRows are a head's last lines with a body, and what they become. "~" stands for "Content-Type: ", "^" for
// "Content-Transfer-Encoding: ".
var bodyRows = []struct{ name, in, want string }{
	{"no type", "\nmejla anna.lind@telia.com\n", "\nmejla [EMAIL]\n"},
	{"no body", "~text/plain\n", "~text/plain\n\n"},
	{"Latin-1", "~text/plain; charset=iso-8859-1\n^8bit\n\nBj\xf6rn Sj\xf6berg \xe4r\n", "~text/plain; charset=utf-8\n^8bit\n\n[PERSON] \u00e4r\n"},
	{"Latin-1 that stays", "~text/plain; charset=iso-8859-1\n^8bit\n\n\xe4r\n", "~text/plain; charset=iso-8859-1\n^8bit\n\n\xe4r\n"},
	{"charset isn't told", "\n\xe4r 820309-2385\n", "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\nMIME-Version: 1.0\n\n=C3=A4r [SE_PERSONNUMMER]\n"},
	{"quoted-printable", "~text/plain; charset=utf-8\n^quoted-printable\n\n820309=\n-23=38=35 =C3=A5\n", "~text/plain; charset=utf-8\n^quoted-printable\n\n[SE_PERSONNUMMER] =C3=A5\n"},
	{"base64", "~text/plain\n^BASE64\n\nODIwMzA5\nLTIzODU=\n", "~text/plain\n^BASE64\n\nW1NFX1BFUlNPTk5VTU1FUl0=\n"},
	{"UTF-16", "~text/plain; charset=utf-16\n^base64\n\n/v8AOAAyADAAMwAwADkALQAyADMAOAA1ACAA5Q==\n", "~text/plain; charset=utf-8\n^base64\n\nW1NFX1BFUlNPTk5VTU1FUl0gw6U=\n"},
	{"flowed", "~text/plain; format=flowed\n\nHej, Anna \nLindqvist ringde. \n-- \nx\n", "~text/plain; format=flowed\n\nHej, [PERSON] ringde. \n-- \nx\n"},
	{"flowed, blanks are deleted", "~text/plain; format=flowed; delsp=yes\n\nanna.lind@tel \nia.com ringde\n", "~text/plain; format=flowed; delsp=yes\n\n[EMAIL] ringde\n"},
	{"flowed quote", "~text/plain; format=flowed\n\n> Anna \n> Lindqvist ringde\n", "~text/plain; format=flowed\n\n> [PERSON] ringde\n"},
	{"flowed, another depth", "~text/plain; format=flowed; delsp=yes\n\n> > 2001:db8::8a2e:37 \n> 0:7334 ok\n> > 2001:db8::8a2e:37 \n>> 0:7334 ok\n", "~text/plain; format=flowed; delsp=yes\n\n> > [IP_V6] \n> 0:7334 ok\n> > [IP_V6] ok\n"},
	{"wrapped quote", "\n> Den nya lampan skulle levereras till mig och min man p\u00e5 Bj\u00f6rkv\u00e4gen\n> 14B i g\u00e5r\n", "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\nMIME-Version: 1.0\n\n> Den nya lampan skulle levereras till mig och min man p=C3=A5 [ADDRESS] i =\ng=C3=A5r\n"},
	{"HTML", "~text/html\n\n<p>Anna\nLindqvist</p>\n", "~text/html\n\n<p>[PERSON]</p>\n"},
	{"a picture in HTML", "~text/html\n\n<img src=\"data:image/png;base64,QUJD\n QUJDQUJDQUJDQUJDQUJD\"><a href='x?data:1,2'>\n", "~text/html\n\n<img src=\"data:image/png;base64,\"><a href='x?data:1,2'>\n"},
	{"JSON", "~application/json\n\n{\"cpr\":\"0707614285\"}\n", "~application/json\n\n{\"cpr\":\"[DK_CPR]\"}\n"},
	{"calendar", "~text/calendar\n\nBEGIN:VEVENT\nATTENDEE;CN=anna;RSVP=TRUE;SENT-BY=\"mailto:b@c.se\":mailto:an\n na.lind@telia.com\nSUMMARY:M\u00f6te\\, 820309-2385\nATTACH;VALUE=BINARY;ENCODING=BASE64:QQ==\nDTSTART:20260312T092653Z\nEND:VEVENT\n",
		"~text/calendar; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\nMIME-Version: 1.0\n\nBEGIN:VEVENT\nATTENDEE;CN=3D\"[PERSON] [EMAIL]\";RSVP=3DTRUE:mailto:redacted@redacted.inval=\nid\nSUMMARY:M=C3=B6te\\, [SE_PERSONNUMMER]\nDTSTART:20260312T092653Z\nEND:VEVENT\n"},
	{"card", "~text/vcard\n\nN:Ek;b\nPHOTO;ENCODING=b:QQ==\nPHOTO:x.png\nTEL:1\nitem1.EMAIL:x\nN;ENCODING=QUOTED-PRINTABLE:=41=\nB\nADR:;;Xgatan 5;Y;;1;Norge\n", "~text/vcard\n\nN:[PERSON];[PERSON]\nTEL:[PHONE]\nitem1.EMAIL:[EMAIL]\nN:[PERSON]\nADR:;;[ADDRESS];[ADDRESS];;[ADDRESS];Norge\n"},
	{"report", "~message/delivery-status\n\nReporting-MTA: dns; mx.x.se\n\nFinal-Recipient: rfc822; anna@localhost\nDiagnostic-Code: smtp; 550 <anna.lind@telia.com>\n", "~message/delivery-status\n\nReporting-MTA: dns; mx.x.se\n\nFinal-Recipient: rfc822; [EMAIL]\nDiagnostic-Code: smtp; 550 <[EMAIL]>\n"},
	{"message", "~message/rfc822\n\nFrom: anna <a@b.se>\n\n820309-2385\n", "~message/rfc822\n\nFrom: \"[PERSON] [EMAIL]\" <redacted@redacted.invalid>\n\n[SE_PERSONNUMMER]\n"},
	{"message in base64", "~message/rfc822\n^base64\n\nRnJvbTogYUBiLnNlCgo4MjAzMDktMjM4NQo=\n", "~message/rfc822\n^base64\n\nRnJvbTogIltFTUFJTF0iIDxyZWRhY3RlZEByZWRhY3RlZC5pbnZhbGlkPgoKW1NFX1BFUlNPTk5V\nTU1FUl0K\n"},
	{"attachment", "~application/pdf; name=\"Anna.pdf\"\n^base64\nContent-Disposition: inline; filename=Anna.pdf\n\nQUJD\n", "~text/plain; charset=us-ascii\n^7bit\nContent-Disposition: attachment\n\n[application/pdf, 1 KiB]\n"},
	{"rich text", "~text/rtf\n\n{\\'f6}\n", "~text/plain; charset=us-ascii\n\n[text/rtf, 1 KiB]\n"},
	{"parts", "~multipart/mixed; boundary=b\n\nMail till anna.lind@telia.com\n--b\n\n820309-2385\n--b  \n~text/html\n\nx\n--b--\nanna.lind@telia.com\n", "~multipart/mixed; boundary=b\n\n--b\n\n[SE_PERSONNUMMER]\n--b  \n~text/html\n\nx\n--b--\n"},
	{"empty parts", "~multipart/mixed; boundary=b\n\n--b\n--b\n\n--b--", "~multipart/mixed; boundary=b\n\n--b\n--b\n\n--b--"},
	{"digest", "~multipart/digest; boundary=b\n\n--b\n\nSubject: 820309-2385\n\nx\n--b--\n", "~multipart/digest; boundary=b\n\n--b\n\nSubject: [SE_PERSONNUMMER]\n\nx\n--b--\n"},
	{"personal boundary", "~multipart/mixed; boundary=\"820309-2385\"\n\n--820309-2385\n\nx\n--820309-2385--\n", "~multipart/mixed; boundary=\"=_redacted__0\"\n\n--=_redacted__0\n\nx\n--=_redacted__0--\n"},
	{"a line would be a boundary", "~multipart/mixed; boundary=b\n\n--b\n^quoted-printable\n\n820309-2385\n=2D-b\n\n--b--\n", "~multipart/mixed; boundary=b\n\n--b\n^base64\n\nW1NFX1BFUlNPTk5VTU1FUl0KLS1iCg==\n\n--b--\n"},
	{"a line would be a boundary around", "~multipart/mixed; boundary=b\n\n--b\n~multipart/mixed; boundary=c\n\n--c\n^quoted-printable\n\n820309-2385\n=2D-b\n\n--c--\n--b--\n", "~multipart/mixed; boundary=b\n\n--b\n~multipart/mixed; boundary=c\n\n--c\n^base64\n\nW1NFX1BFUlNPTk5VTU1FUl0KLS1iCg==\n\n--c--\n--b--\n"},
	{"a line in a message would be a boundary", "~multipart/mixed; boundary=b\n\n--b\n~message/rfc822\n\n^quoted-printable\n\n820309-2385\n=2D-b\n\n--b--\n", "~multipart/mixed; boundary=b\n\n--b\n~message/rfc822\n\n^base64\n\nW1NFX1BFUlNPTk5VTU1FUl0KLS1iCg==\n\n--b--\n"},
	{"a long line", "^7bit\n\n" + strings.Repeat("8", 990) + " 820309-2385\n", "^quoted-printable\n\n" + longLine() + " [SE_PERSONNUMMER]\n"},
}

func TestBodies(t *testing.T) {
	m := redactor(t)
	short := strings.NewReplacer("\n~", "\nContent-Type: ", "\n^", "\nContent-Transfer-Encoding: ")
	for _, row := range bodyRows {
		in, want := short.Replace("Subject: x\n"+row.in), short.Replace("Subject: x\n"+row.want)
		got := redacted(t, m, in)
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s: %s", row.name, diff)
		}
		if again := redacted(t, m, got); again != got {
			t.Errorf("%s, twice: %s", row.name, cmp.Diff(got, again))
		}
		if _, err := opened([]byte(got)); err != nil && row.name != "empty parts" {
			t.Errorf("%s: %v", row.name, err)
		}
	}
}

// TestAllowed: what the policy keeps stays where it is, and what stands around it doesn't.
func TestAllowed(t *testing.T) {
	s, err := pii.NewScanner(locale.All())
	if err != nil {
		t.Fatal(err)
	}
	p, err := classify.ParsePolicy([]byte(`{"default":{"action":"label"},"rules":[{"kinds":["email"],"action":"keep"}]}`))
	if err != nil {
		t.Fatal(err)
	}
	r, err := pii.NewRedactor(s, p)
	if err != nil {
		t.Fatal(err)
	}
	m, err := mailpii.New(r)
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range [][2]string{
		{"To: Support\n <a@b.se>\n", "To: Support\n <a@b.se>\n"},
		{"To: Support <a@b.se> (Anna Lind)\n", "To: \"Support\" <a@b.se>\n"},
		{"To: Anna Lind: a@b.se;\n", "To: <a@b.se>\n"},
		{"To: a@b.se (Anna Lind)\n", "To: \"[PERSON]\" <a@b.se>\n"},
		{"To: anna <a@b.se>\n", "To: \"[PERSON]\" <a@b.se>\n"},
	} {
		if got := redacted(t, m, row[0]+"\n"); got != row[1]+"\n" {
			t.Errorf("%q: %q", row[0], got)
		}
		if got := redacted(t, m, row[1]+"\n"); got != row[1]+"\n" {
			t.Errorf("%q, twice: %q", row[0], got)
		}
	}
}

// longLine is a run of digits as quoted-printable writes it.
func longLine() string {
	return strings.Repeat(strings.Repeat("8", 75)+"=\n", 13) + strings.Repeat("8", 15)
}

// TestKeep: bodies of types that are named stay, their names don't.
func TestKeep(t *testing.T) {
	const in = "Content-Type: image/png; name=Anna.png\nContent-Transfer-Encoding: base64\n\nQUJD\n"
	for keep, want := range map[string]string{"image/png": "image/png; name=attachment.png", "image/*": "image/png; name=attachment.png", "application/*": "text/plain"} {
		got := redacted(t, redactor(t, mailpii.Keep("x/y", keep)), in)
		if !strings.HasPrefix(got, "Content-Type: "+want) || strings.Contains(got, "QUJD") != strings.HasPrefix(want, "image") {
			t.Errorf("%s: %q", keep, got)
		}
	}
	// What is read is redacted all the same.
	if got := redacted(t, redactor(t, mailpii.Keep("text/*")), "Content-Type: text/plain\n\n820309-2385"); strings.Contains(got, "2385") {
		t.Errorf("%q", got)
	}
}

// TestFormat: a redactor shows only its name.
func TestFormat(t *testing.T) {
	r := redactor(t)
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q"} {
		if got := fmt.Sprintf(verb, r); got != "mailpii.Redactor" {
			t.Errorf("%s: %q", verb, got)
		}
	}
}
