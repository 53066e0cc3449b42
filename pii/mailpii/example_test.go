package mailpii_test

import (
	"log"
	"os"
	"strings"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale"
	"github.com/sladd-go/sladd/pii"
	"github.com/sladd-go/sladd/pii/mailpii"
)

func ExampleRedactor_Copy() {
	s, err := pii.NewScanner(locale.All())
	if err != nil {
		log.Fatal(err)
	}
	r, err := pii.NewRedactor(s, classify.Default())
	if err != nil {
		log.Fatal(err)
	}
	m, err := mailpii.New(r, mailpii.Keep("image/*"))
	if err != nil {
		log.Fatal(err)
	}
	const message = `Received: from [83.185.49.6] by mx.example
From: =?iso-8859-1?Q?Anneli_Wahlstr=F6m?= <anneli.wahlstrom@telia.com>
To: Kundservice <hej@butiken.example>
Subject: Trasig lampa
Content-Type: text/plain; charset=iso-8859-1
Content-Transfer-Encoding: quoted-printable

Lampan =E4r trasig. Mitt personnummer =E4r 820309-=
2385.
`
	if err := m.Copy(os.Stdout, strings.NewReader(message)); err != nil {
		log.Fatal(err) // nothing was written, and nothing of the message is in err
	}
	// Output:
	// From: "[PERSON] [EMAIL]" <redacted@redacted.invalid>
	// To: "Kundservice [EMAIL]" <redacted@redacted.invalid>
	// Subject: Trasig lampa
	// Content-Type: text/plain; charset=utf-8
	// Content-Transfer-Encoding: quoted-printable
	//
	// Lampan =C3=A4r trasig. Mitt personnummer =C3=A4r [SE_PERSONNUMMER].
}
