package main

import (
	"github.com/sladd-go/sladd/locale/dk"
	"github.com/sladd-go/sladd/locale/fi"
	"github.com/sladd-go/sladd/locale/is"
	"github.com/sladd-go/sladd/locale/no"
	"github.com/sladd-go/sladd/locale/papers"
	"github.com/sladd-go/sladd/locale/se"
	"github.com/sladd-go/sladd/locale/world"
)

// parsers has every kind that a value can be checked against by itself.
var parsers = map[string]func(string) error{
	"se.personnummer":        check(se.ParsePersonnummer),
	"se.samordningsnummer":   check(se.ParseSamordningsnummer),
	"se.interim":             check(se.ParseInterim),
	"se.reservnummer":        check(se.ParseReservnummer),
	"se.organisationsnummer": check(se.ParseOrganisationsnummer),
	"se.bankgiro":            check(se.ParseBankgiro),
	"se.plusgiro":            check(se.ParsePlusgiro),
	"se.bankkonto":           check(se.ParseBankkonto),
	"dk.cpr":                 check(dk.ParseCPR),
	"dk.cvr":                 check(dk.ParseCVR),
	"dk.bankkonto":           check(dk.ParseBankkonto),
	"fo.ptal":                check(dk.ParsePTal),
	"no.fodselsnummer":       check(no.ParseFodselsnummer),
	"no.dnummer":             check(no.ParseDnummer),
	"no.hnummer":             check(no.ParseHnummer),
	"no.duf":                 check(no.ParseDUF),
	"no.organisasjonsnummer": check(no.ParseOrganisasjonsnummer),
	"no.kontonummer":         check(no.ParseKontonummer),
	"fi.hetu":                check(fi.ParseHetu),
	"fi.ytunnus":             check(fi.ParseYtunnus),
	"is.kennitala":           check(is.ParseKennitala),
	"is.bankareikningur":     check(is.ParseBankareikningur),
	"email":                  check(world.ParseEmail),
	"ip.v4":                  check(world.ParseIPv4),
	"ip.v6":                  check(world.ParseIPv6),
	"mac":                    check(world.ParseMAC),
	"uuid":                   check(world.ParseUUID),
	"imei":                   check(world.ParseIMEI),
	"iban":                   check(world.ParseIBAN),
	"card":                   check(world.ParseCard),
	"geo":                    check(world.ParseCoordinates),
	"phone":                  phone,
	"birthdate":              check(papers.ParseBirthdate),
	"passport":               check(papers.ParsePassport),
	"plate":                  check(papers.ParsePlate),
	"property":               check(papers.ParseProperty),
}

// phone takes an international number, or one as it is dialled in a Nordic country.
func phone(s string) error {
	var err error
	for _, region := range []string{"", "SE", "DK", "NO", "FI", "IS", "FO", "GL", "AX"} {
		if _, err = world.ParsePhone(s, region); err == nil {
			return nil
		}
	}
	return err
}

func check[T any](parse func(string) (T, error)) func(string) error {
	return func(s string) error {
		_, err := parse(s)
		return err
	}
}
