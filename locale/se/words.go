package se

// Words, written as pii.Recognizer.For has them.

var wordsPersonnummer = []string{
	// sv, da, nb
	"*personnum*", "*personum*", "*perssonnum*", "*personnnum*", "*persnum*", "*personnr*", "*personr", "*persnr*", "person numm*", "person num", "pers numm*",
	"pers nr*", "person nr*", "p nr", "pnr", "pnrn", "pnumm*", "p numm*", "*födelsenum*", "*födelsenr*", "*fødselsnum*", "*fødselsnr*",
	"*idnum*", "id numm*", "id num", "*idnr", "id nr", "*identitetsnum*", "*identitetsnr*", "*identifikationsnum*", "*folkbokföringsnum*", "*folkbokföringsnr*",
	"fyra sista", "sista fyra", "fyra sista siffr*", "99 siffror", "9 siffror", "tio siffror", "tolv siffror",
	// en, fi
	"ssn", "personal identity n*", "personal number*", "personal no", "personal id*", "person number*", "social security n*", "civic registration n*",
	"id number*", "identity number*", "identification number*", "national id*", "civic number*", "*henkilötunnu*", "*henkilönumer*", "hetu*", "*sosiaaliturvatunnu*",
}

var hintsPersonnummer = []string{
	"född", "född den", "födelsedat*", "födelsedag*", "*bankid*", "*legitim*", "leg", "freja", "id kort", "idkort*", "*folkbokför*", "skatteverket*", "försäkringskassan*",
	"patient*", "journal*", "barn", "barnet", "barnets", "dotter", "dottern", "dotters", "son", "sonen", "sons", "make", "maka", "makes", "makas", "sambo", "sambos", "mamma*", "pappa*", "fru", "man",
	"sökande*", "medsökande*", "låntagar*", "försäkrad*", "anhörig*", "god man", "identifi*", "verifi*", "*samordningsn*", "født", "born", "date of birth", "dob", "syntynyt", "fæddur", "fædd", "kennital*",
}

var wordsSamordningsnummer = []string{
	"*samordningsnum*", "*sammordningsnum*", "*samordningnum*", "*sammordningnum*", "*samordningsnr*", "*sammordningsnr*", "*samordningnr*", "samordnings num*", "samordnings nr", "sammordnings num*",
	"samordn nr", "samordnnr", "sam nr", "samnr", "snr", "samordning nr", "coordination number*", "co ordination number*", "coordination no", "koordinationsnum*", "koordineringsnum*", "koordinaationumer*", "coordination id*",
}

var hintsSamordningsnummer = []string{
	"styrkt", "sannolik", "osäker", "vilande*", "migrationsverket*", "asyl*", "gästarbet*", "utlandsfödd*", "utländsk*", "uppehållstillstånd*", "arbetstillstånd*", "lma",
}

var wordsOrganisationsnummer = []string{
	"*organisationsnum*", "*organisationsnr*", "*organisationnum*", "*organisationnr*", "*organsationsnum*", "*orginisationsnum*", "organisations num*", "organisations nr", "org num*", "*orgnum*", "*orgnr*", "org nr", "org no",
	"orgnumber*", "*företagsnum*", "*företagsnr*", "företags nr", "företags num*", "*bolagsnum*", "*bolagsnr*", "*föreningsnum*", "*organisasjonsnum*", "organisation n*", "organization n*", "organisational n*", "corporate identity n*",
	"corporate id", "company registration n*", "company number*", "company no", "company id", "company reg*", "registration number*", "cvr", "y tunnus*", "ytunnu*",
}

var wordsMoms = []string{
	"*momsnum*", "*momsnr*", "moms nr", "moms num*", "*momsreg*", "moms reg*", "*momsregistr*", "vat", "vat nr", "vatnr*", "vat num*", "vatnum*", "vat no", "vat id*", "vatid*", "vat reg*", "tva num*", "ust id*", "alv num*", "*alvnum*",
}

var hintsOrganisationsnummer = []string{
	"f skatt*", "fskatt*", "företag*", "bolag*", "aktiebolag*", "ab", "hb", "kb", "ek för", "ekonomisk förening*", "förening*", "bostadsrättsförening*", "brf", "stiftelse*", "enskild firma", "firma*", "firman",
	"handelsbolag*", "kommanditbolag*", "kommun*", "region*", "bolagsverket*", "dödsbo*", "moms", "company*", "faktureringsupp*",
}
