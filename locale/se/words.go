package se

import (
	"slices"

	"github.com/sladd-go/sladd/locale/internal/words"
)

// Words, written as pii.Recognizer.For has them.

var wordsPersonnummer = slices.Concat(words.PersonFields, []string{
	// sv, da, nb
	"*personnum*", "*personum*", "*perssonnum*", "*personnnum*", "*persnum*", "*personnr*", "*personr", "*persnr*", "prsnr*", "pernr", "persn", "personn", "personnm*", "person och samordnings*", "pesonn*", "peronn*", "perosnn*", "persionn*", "pn nr", "person numm*", "person num", "pers numm*",
	"pers nr*", "person nr*", "*pnr", "person orgnr", "person org nr", "pers orgnr", "pers org nr", "pnrn", "pnumm*", "*födelsenum*", "*födelsenr*", "*fødselsnum*", "*fødselsnr*",
	"*idnum*", "id numm*", "id num", "*idnr", "id nr", "*identitetsnum*", "*identitetsnr*", "*identifikationsnum*", "*folkbokföringsnum*", "*folkbokföringsnr*",
	"*körkortsnum*", "*körkortsnr*", "körkort nr", "körkort num*", "fyra sista", "sista fyra", "fyra sista siffr*", "99 siffror", "9 siffror", "tio siffror", "tolv siffror",
	// en
	"ssn", "personal identity n*", "personal number*", "personal no", "personal id*", "person number*", "social security n*", "civic registration n*",
	"id number*", "identity number*", "identification number*", "national id*", "civic number*",
	"skatteregistreringsnum*", "identitetsbeteckning*",
})

var hintsPersonnummer = []string{"id", "p nr", "fnr",
	"född", "född den", "födelsedat*", "födelsedag*", "*bankid*", "*legitim*", "leg", "freja", "*körkort*", "id kort", "idkort*", "*folkbokför*", "skatteverket*", "försäkringskassan*",
	"undersigned", "guardian", "undertecknad*", "vårdnadshavar*", "patient*", "journal*", "barn", "barnet", "barnets", "dotter", "dottern", "dotters", "son", "sonen", "sons", "maka", "makas", "sambo", "sambos", "mamma*", "pappa*",
	"sökande*", "medsökande*", "låntagar*", "försäkrad*", "anhörig*", "god man", "identifi*", "verifi*", "*samordningsn*", "p numm*", "born", "date of birth", "dob",
	"*henkilönumer*",
}

var wordsSamordningsnummer = []string{
	"*samordningsnum*", "*sammordningsnum*", "*samordningnum*", "*sammordningnum*", "*samordningsnr*", "*sammordningsnr*", "*samordningnr*", "samordnings num*", "samordnings nr", "sammordnings num*",
	"samordnigsn*", "samordingsn*", "samordninsn*", "samordn nr", "samordn num*", "sam num*", "samnum*", "samordnnr", "sam nr", "samnr", "pnr samnr", "snr", "samordning nr", "coordination number*", "co ordination number*", "coordination no", "koordinationsnum*", "koordineringsnum*", "koordinaationumer*", "coordination id*",
}

var hintsSamordningsnummer = []string{
	"styrkt", "sannolik", "osäker", "vilande*", "migrationsverket*", "asyl*", "gästarbet*", "utlandsfödd*", "utländsk*", "uppehållstillstånd*", "arbetstillstånd*", "lma", "tillfällig*", "temporary",
}

var wordsOrganisationsnummer = slices.Concat(words.CompanyFields, []string{
	"*organisationsnum*", "*organisationsnr*", "*organisationnum*", "*organisationnr*", "*organsationsnum*", "*orginisationsnum*", "organisations num*", "organisations nr", "org num*", "*orgnum*", "*orgnr*", "org nr", "org no",
	"orgnumber*", "org", "organistationsn*", "organisionsn*", "org r", "*företagsnum*", "*företagsnr*", "företags nr", "företags num*", "*bolagsnum*", "*bolagsnr*", "*föreningsnum*", "*organisasjonsnum*", "organisation n*", "organization n*", "organisational n*", "corporate identity n*",
	"ftg", "ftgnr", "fören", "föreningen", "föreningens", "förening", "*klubben", "stiftelsen", "stiftelse", "brf", "bolaget", "bolag", "företaget", "samfällighet*", "firman", "corporate id", "company registration n*", "company number*", "company no", "company id", "company reg*", "firmanum*", "firmanr*", "org nr 99 siffror", "orgnr 99 siffror", "organisationsnummer 99 siffror",
})

var wordsMoms = []string{
	"*momsnum*", "*momsnr*", "moms nr", "moms num*", "*momsreg*", "moms reg*", "*momsregistr*", "vat", "vat nr", "vatnr*", "vat num*", "vatnum*", "vat no", "vat id*", "vatid*", "vat reg*", "tva num*", "ust id*", "alv num*", "*alvnum*",
}

var hintsOrganisationsnummer = []string{
	"f skatt*", "fskatt*", "företag*", "bolag*", "aktiebolag*", "ab", "hb", "kb", "ek för", "ekonomisk förening*", "förening*", "bostadsrättsförening*", "brf", "stiftelse*", "enskild firma", "firma*", "firman",
	"handelsbolag*", "kommanditbolag*", "kommun*", "region*", "bolagsverket*", "dödsbo*", "moms", "company*", "leverantör*", "supplier*", "vendor*", "payee*", "revisor*", "bokför*", "redovisning*", "årsredovisning*", "styrelse*", "näringsidk*", "koncern*", "dotterbolag*", "åkeri*", "kreditupplys*", "konkurs*", "co op", "cooperative*", "housing*", "association*", "faktureringsupp*",
}

var wordsInterim = []string{
	"*interimspersonnum*", "*interimsnum*", "interims num*", "*interimspersonnr*", "*interimsnr*", "*interimnum*", "interimspnr", "t numm*", "tnumm*", "t nr", "tnr", "tf numm*", "tfnumm*", "tf nr",
	"tillfälligt person*", "tillfälliga person*", "tillfälligt pnr", "fiktivt person*", "*reservnum*", "*reservnr*", "reserv nr", "*reservid*", "reserv id*", "rnr", "nrid", "lrid", "interim n*", "interim id*", "interim personal*", "temporary personal*", "temporary id*", "*personnum*", "*personum*", "*personnr*", "pnr", "persnr*",
}

var hintsInterim = []string{
	"ladok", "student*", "universitet*", "högskola*", "antagning*", "elev*", "skola*", "utbytesstudent*", "skyddad*", "född", "legitim*",
}

var wordsReservnummer = []string{
	"*reservnum*", "*reservnr*", "reserv nr", "reserv num*", "rnr", "*reservid*", "reserv id*", "nrid", "lrid", "grid", "lokalt reserv*", "nationellt reserv*",
	"*lmanum*", "lma num*", "lma nr", "*dossiernum*", "*dossiernr*", "dossier nr", "patient utan person*", "tillfälligt person*", "reserve number*", "reserve id*", "*personnum*", "*personum*", "*personnr*", "pnr", "persnr*", "patient id*", "patientnum*",
}

var hintsReservnummer = []string{
	"patient*", "akuten", "akutmottagning*", "*sjukhus*", "vårdcentral*", "vården", "journal*", "asylsök*", "papperslös*", "nyfödd*", "okänd*", "inera",
}

var wordsBankgiro = []string{
	"*bankgiro*", "bank giro*", "bankgriro*", "bangiro*", "bg", "b g", "bgnr", "bg nr", "bg num*", "bgnum*", "giro*", "autogiro*", "99 konto*", "*insamlingskonto*",
}

var wordsPlusgiro = []string{
	"*plusgiro*", "plus giro*", "*postgiro*", "post giro*", "pg", "p g", "pgnr", "pg nr", "pg num*", "pgnum*", "giro*", "99 konto*", "*insamlingskonto*",
}

var hintsGiro = []string{
	"inbetalning*", "betala*", "betalt", "betalning*", "insättning*", "sätt in", "skänk*", "gåva", "gåvor", "mottagare*", "betalningsmottagare*",
}

// wordsBankkonto name an account, or say where money goes.
var wordsBankkonto = slices.Concat(words.AccountFields, words.Each([]string{"lön", "lönen", "löner", "pengar", "pengarna", "pension", "pensionen", "bidraget", "barnbidraget", "hyran", "ersättningen", "återbetalningen", "beloppet", "summan", "utbetalningen"}, []string{"ska till", "ska gå till", "går till", "gick till", "kom till", "skulle till"}), []string{
	"det skulle till", "skulle gått till", "skulle ha gått till", "insättning till", "*autogirokonto*", "*swishkonto*", "*klientmedelskonto*", "*klientkonto*", "*servicekonto*", "kontouppgift*", "bankuppgift*",
	"*kontonum*", "*kontonr*", "konto nr", "konto num*", "*bankkonto*", "bank konto*", "*lönekonto*", "*sparkonto*", "*personkonto*", "*privatkonto*", "*clearing*", "clnr", "cl nr", "clr", "*clearnum*", "kto", "sätt in på", "sätta in på", "sätter in på", "sättas in på", "sätts in på", "föra över till", "för över till", "överför till", "överföra till", "överförs till", "betala ut till", "betalas ut till", "betalar ut till", "kontohav*", "mitt konto", "mina konto*", "konto",
	"kontot", "avsändarkonto*", "mottagarkonto*", "*betalkonto*", "*buffertkonto*", "*depåkonto*", "utbetalning", "utbetalningen", "pengarna till", "pengar till", "lön till", "lönen till", "återbetalning till", "betala tillbaka till", "återbetala till", "ersättning till", "ersättningen till", "bidraget till", "money to", "salary to", "wages to", "rent to", "refund to", "pay to", "pay into", "paid to", "paid into", "transfer to", "deposit to", "*utbetalningskonto*", "*transaktionskonto*", "*bankkontonum*", "account number*", "account no", "acct no", "acc no", "into the account", "salary account", "savings account*", "current account*", "bank account*", "sort code", "tilinumero*", "pankkitili*", "reikning*",
	"sätta in dem på", "sätta in det på", "sätt in dem på", "sätt in det på", "sätter in det på", "sätter in dem på", "sätta in pengarna på", "sätt in pengarna på", "sätta in pengar på", "sätt dem på", "sätt det på", "in dem på", "in den på",
	"ska in på", "ska gå in på", "går in på", "gå in på", "gick in på", "dras på", "drogs på", "autogiro från", "lån", "lånet", "bolån", "bolånet", "kredit", "krediten", "payroll*", "wage slip*", "payslip*", "new account", "old account", "that account", "this account",
	"ta emot på", "tar emot på", "tog emot på", "tas emot på", "ta emot dem på", "ta emot det på", "ta emot pengar på", "ta emot pengarna på", "tar emot pengarna på", "tar emot pengar på", "betalar från", "betala från", "betalade från", "betalat från", "betalas från", "betalar den från", "betalar det från", "pays from", "pay from", "paying from", "betaler fra", "betale fra", "sätt in allt på", "sätta in allt på", "in allt på", "in resten på", "*lånekonto*", "*kreditkonto*", "*fondkonto*", "*kortkonto*", "dras från", "dra från", "dra det från", "dra pengarna från", "drar från", "drogs från", "dragits från", "debiteras från", "över från", "över det från", "över pengar från", "över pengarna från", "pengar från", "pengarna från", "pengarna ska från", "satte in på", "satt in på", "sattes in på", "in pengar på", "in pengarna på", "money from", "paid from", "taken from", "transferred from", "payout to", "payouts to", "payout lands on", "payout normally lands on", "payouts land on", "paid out to",
})

var hintsBankkonto = []string{
	"kontouppgift*", "savings acct", "acct",
	"bank", "banken", "betala ut", "återbetalning*", "återbetala*", "sätt in", "sätta in", "insättning*", "överför*", "föra över", "lön", "lönen", "swedbank*", "handelsbanken*", "nordea*", "seb", "länsförsäkring*", "ica banken*", "skandia*",
	"ska till", "ska gå till", "går till", "gick till", "kom till", "kopplat till", "kopplad till", "should go to", "went to",
	"nya", "nytt", "gamla", "bytt bank", "pension*", "bidrag*", "*penningen", "hyra", "hyran", "autogiro*", "swish*", "account*", "new one", "old one", "closed", "avslutat", "avslutad",
	"pay", "pays", "paid", "payment*", "salary", "wages", "money", "pengarna", "pengar", "utbetal*", "skicka", "bidraget", "ersättningen",
	"sparbank*", "danske bank*", "sbab", "avanza*", "nordnet*", "ikano*", "icabanken*", "forex*", "iban", "bic", "swift", "refund*",
}
