package papers

import "github.com/sladd-go/sladd/pii"

// All values here are made up.

var parseRows = []struct {
	kind, in, want string
	err            error
}{
	{kindPassport, "AA1234567", "AA1234567", nil},
	{kindPassport, " aa 123 45 67 ", "AA1234567", nil},
	{kindPassport, "ＡＡ１２３４５６７", "AA1234567", nil},
	{kindPassport, "12345678", "12345678", nil},
	{kindPassport, "123 456 789", "123456789", nil},
	{kindPassport, "C01X00T47", "C01X00T47", nil},
	{kindPassport, "CCC204817", "CCC204817", nil},
	{kindPassport, "GB 536410882", "536410882", nil}, {kindPassport, " BA A0 00 000 0 1", "A00000001", nil},
	{kindPassport, "1234567", "", pii.ErrForm},
	{kindPassport, "A123456", "", pii.ErrForm},
	{kindPassport, "00000000", "", pii.ErrRange},
	{kindPassport, "AA.1234567", "", pii.ErrForm},
	{kindPassport, "", "", pii.ErrForm},
	{kindPlate, "abc 123", "ABC123", nil},
	{kindPlate, "ABC\u00a012D", "ABC12D", nil},
	{kindPlate, "AB 12 345", "AB12345", nil},
	{kindPlate, "ABC‑123", "ABC123", nil},
	{kindPlate, "ål 1234", "ÅL1234", nil},
	{kindPlate, "MÖRKÖ", "MÖRKÖ", nil},
	{kindPlate, "12345", "", pii.ErrForm},
	{kindPlate, "ABCD12345", "", pii.ErrForm},
	{kindPlate, "A", "", pii.ErrForm},
	{kindPlate, "AB_123", "", pii.ErrForm},
	{kindBirthdate, "1985-07-09", "1985-07-09", nil},
	{kindBirthdate, "850709", "1985-07-09", nil},
	{kindBirthdate, "130547", "1947-05-13", nil},
	{kindBirthdate, "9/7 1985", "1985-07-09", nil},
	{kindBirthdate, "9. júlí 1985", "1985-07-09", nil},
	{kindBirthdate, "9th of July 1985", "1985-07-09", nil},
	{kindBirthdate, "07/29/1985", "1985-07-29", nil},
	{kindBirthdate, "07/09/85", "1985-09-07", nil},
	{kindBirthdate, "１９８５‐０７‐０９", "1985-07-09", nil},
	{kindBirthdate, "٠٩.٠٧.١٩٨٥", "1985-07-09", nil},
	{kindBirthdate, "1985-02-30", "", pii.ErrDate},
	{kindBirthdate, "31.4.1985", "", pii.ErrDate},
	{kindBirthdate, "1985", "", pii.ErrForm},
	{kindBirthdate, "f. 1985-07-09", "", pii.ErrForm},
	{kindBirthdate, "", "", pii.ErrForm},
	{kindProperty, "Skoga 1:54", "SKOGA 1:54", nil},
	{kindProperty, "Göteborg Nordstaden 17:5", "GÖTEBORG NORDSTADEN 17:5", nil},
	{kindProperty, "gnr./bnr. 12/345", "", pii.ErrForm},
	{kindProperty, "12/345", "12/345", nil},
	{kindProperty, "gnr 9 bnr 1204 snr 3", "9/1204/0/3", nil},
	{kindProperty, "4601-164/88", "4601-164/88", nil},
	{kindProperty, "14bx Sønder Bjert By", "14BX SØNDER BJERT BY", nil},
	{kindProperty, "6 p, Bregninge By, Bregninge", "6P BREGNINGE BY BREGNINGE", nil},
	{kindProperty, "6p Bregninge By, Bregninge", "6P BREGNINGE BY BREGNINGE", nil},
	{kindProperty, "1 a,A", "1A A", nil},
	{kindProperty, "91-432-3-218", "91-432-3-218", nil},
	{kindProperty, "265-8142", "F2658142", nil},
	{kindProperty, "Joh 3:16", "", pii.ErrForm},
	{kindProperty, "17:05", "", pii.ErrForm},
	{kindProperty, "", "", pii.ErrForm},
}

var rowsPlate = []string{
	"regnr ⟦plate|ABC123⟧", "reg.nr: ⟦plate|ABC 12D⟧", "mitt reg nummer är ⟦plate|abc 123⟧", "bil med regnr ⟦plate|AB 12 345⟧ på gården", "nummerpladen er ⟦plate|cd 23 456⟧",
	"bilen ⟦plate|EV12345⟧ står her", "skilt: ⟦plate|EL 12345⟧", "rekisterinumero ⟦plate|ABC-123⟧", "auton rekkari on ⟦plate|abc-12⟧", "bílnúmer ⟦plate|AB 123⟧", "bílnúmerið er ⟦plate|AB A12⟧", "bíllinn minn ⟦plate|RX T47⟧ fékk sekt",
	"regnr: ⟦plate|BOSSEN⟧", "skylten är ⟦plate|MAMMA1⟧", "tilhenger ⟦plate|SV 1234⟧", "regnr ⟦plate|ÅLA 123⟧", "jag vill överklaga p-boten, bilen ⟦plate|uzf030⟧ stod rätt", "min brors bil ⟦plate|av 90 233⟧ er væk", "regnr:⟦plate|SV99120⟧ km-stand:148300",
	"⟦plate|zx 93 411⟧ spærrer vores indkørsel", "autoni ⟦plate|as-314⟧ on korjaamolla", "bíllinn minn ⟦plate|kt m57⟧ bilaði", "mopo ⟦plate|812-klx⟧", "bil ⟦plate|mer 41k⟧ startar inte",
}

var rowsDocument = []string{
	"passnummer ⟦passport|AA1234567⟧", "Passet: ⟦passport|CB 157 15 41⟧. Utfärdat av polisen", "pasnummer: ⟦passport|XD4245028⟧", "passport number: ⟦passport|C01X00T47⟧",
	"kørekort: ⟦idcard|DK5765418⟧", "førerkort nr ⟦idcard|12 34 123456 7⟧", "id-kort: ⟦idcard|AA1234567⟧", "hyrbil hämtas av kunden, körkort: ⟦idcard|FF338364⟧",
}

var rowsProperty = []string{
	"⟦property|gnr 12 bnr 345⟧", "det gjelder ⟦property|gnr. 12, bnr. 345⟧ i Voss", "⟦property|gårdsnummer 12 bruksnummer 34⟧", "gbnr ⟦property|12/345⟧", "gnr/bnr ⟦property|0301-12/345⟧", "eigedomen ⟦property|4601-164/88⟧, kva kostar det",
	"matr.nr. ⟦property|5a Vejle Bygrunde⟧", "matr. nr. ⟦property|8a, Nederby By, Fur⟧\nOvertagelse", "ejendommen matr. ⟦property|102c Svaneke Markjorder⟧ har ikke måler", "kiinteistötunnus ⟦property|091-432-0003-0218⟧", "tontti ⟦property|245-405-1-34⟧ ja",
	"fastighetsbeteckning ⟦property|Skoga 1:54⟧", "fastigheten ⟦property|göteborg nordstaden 17:5⟧ ska säljas", "Fastigheten ⟦property|Tierp Östanå 3:17⟧ har två", "vår fastighet är ⟦property|Värmdö Ängsvik 1:318⟧ och grannens ⟦property|1:319⟧", "fasteign ⟦property|F286-3483⟧, óskar", "Fastanúmer eignar: ⟦property|265-8142⟧.",
	"bygglov ⟦property|tanum rörvik 1:103⟧", "matrikel ⟦property|9c vester åby by vester åby⟧ er", "matrnr ⟦property|12d rårup⟧ står", "fastighetsägaren ⟦property|räven 6⟧", "tomten ⟦property|umeå tällviks gård 3:14⟧",
}

var rowsCase = []string{
	"mål ⟦caseno|T 1234-24⟧", "Målnr: ⟦caseno|B 123-24⟧ i Solna tingsrätt", "polisanmälan ⟦caseno|5000-K123456-24⟧", "Migrationsverket dossiernummer ⟦caseno|12345678⟧", "Migrationsverkets beteckning: ⟦caseno|77-883257⟧", "kronofogden målnr ⟦caseno|01-123456-24⟧", "socialtjänsten dnr ⟦caseno|2024-12345⟧", "Överförmyndarens akt: ⟦caseno|F 8840-25⟧",
	"journalnr. ⟦caseno|4200-83966-00412-25⟧", "asylsag ⟦caseno|24/018342⟧, født", "sagen nr. ⟦caseno|BS-31877/2025-KBH⟧", "Saken har nummer ⟦caseno|26-104482TVI-TOSL/04⟧, kan", "Ref. UDI-sak ⟦caseno|2025/118842⟧", "Barnevernet har saksnr ⟦caseno|2026/3307-4⟧ på oss", "politiet ga meg anmeldelsesnummer ⟦caseno|17204881⟧",
	"diaarinumero poliisilla ⟦caseno|5530/r/22194/26⟧", "asianumero ⟦caseno|uma 4471902/2026⟧", "korkeimpaan valitettu, asian nro ⟦caseno|r 26/1187⟧", "Lögreglan er með málið undir númerinu ⟦caseno|007-2026-081262⟧", "mál nr. ⟦caseno|2026-11840⟧ hjá útlendingastofnun",
	"dnr ⟦caseno|sbn 2026/00417⟧", "päätös ⟦caseno|kasv/4471/2026⟧ tehty", "lagmannsretten ⟦caseno|le-2026-12377⟧",
}

// rowsNothing tempt.
var rowsNothing = []string{
	"vi følger ISO/IEC 27001 og ISO 9001 for bilen", "produkt AB 12345 er utsolgt, bil", "bilen står i garage, kurs ABC123 starter", "kursen ABC123 börjar 10 jan", "flight SK1234 fra bilen", "COVID-19 test, bilen", "enligt lag 2018:218", "enligt 2018:218 om fastighet",
	"Joh 3:16 och 1 Mos 3:16", "Malmö FF 2:1 och det blev 2-1 i mål", "kl 17:05 på fastigheten, öppet lördag 10:15", "fastigheten visas söndag 13:30", "version 2.4.1 av appen, iPhone 15, SM-G991B i bilen", "bilen har 250 hk och kostar SEK 250", "bilen är en BMW 320 från 2019, Audi Q5",
	"bilen min er en Volvo XC60 årsmodell 2019", "rum 123, sal B 123", "jeg har vært kunde i 41 år", "kund i 41 år", "30 års garanti og 2 års bindingstid", "2 års bindingstid", "18 år er aldersgrensen, du må være 18 år", "man måste vara 18 år för att handla", "du skal være fyldt 18 år", "personer over 18 år",
	"10-årig garanti på varmepumpe", "huset er 50 år gammelt", "min router er 5 år gammel", "bilen er 12 år gammel", "avtalet är 2 år och jag betalar", "jag har haft abonnemang i 3 år", "för 2 år sedan flyttade jag", "for 10 years I have been a customer", "the warranty is 5 years", "vi fyller 30 år och firar med rea",
	"Bolån Fast, 10 år", "Realkredit Danmark, 30 år, 2%", "om ni är 65 år eller äldre får ni rabatt", "kan en 15-åring ha swish?", "har ni 18-årsgräns?", "barn under 12 år åker gratis", "barn 7 år betalar 50 kr", "barn 6-12 år", "Are you 18 years or older?", "oletko 18 vuotta täyttänyt", "yli 18-vuotiaille", "ålder 18+",
	"ordre 12345678, pass på at den kommer", "pass på, saken min er 12345678", "passet varer 20261121", "mitt pass slutar kl 16, ordernummer 88115856", "gitarr 1:43 skala, ritning 1:100 över fastigheten", "saksnr 2026/3307 hos dere", "ärende 4471823 och 2026-11840", "order 5000-12345-26",
	"mål 3-2 i matchen mot B 12-24", "Windows 10, Office 365, USB 3.2, RTX 4090, RX 580 i datorn", "garantin gick ut 2024-05-03", "fakturan från 2024-05-03, född i sverige", "appen lanserades 2019, born in the USA 1984", "bygget er fra 1962", "min hund är 8 år", "katten er 3 år", "s. 1984 i boken", "tilbud til 65 år", "mellan 20 och 30 år",
	"avgång 2026-11-21 17:05 från gate B12", "kvitto 2024-05-03 12:30:45", "IP 192.168.1.20, MAC", "ordernr AB12345", "artikel ABC-123", "modell RX580", "lån over 25 år", "løpetid 30 år", "de siste 5 år", "5 år siden", "SFS 2022:1697", "skala 1:500", "resultat 3:2", "prisen er 1:50", "rabattkod SOMMAR24", "vi ses 9 juli 2025",
	"tåget leksand borlänge 14:35, flyttar dit till tomten", "villan på frisören 10:30", "fastigheten hyreskontraktet 4", "matrikel 12 er solgt", "volvo ab 1234 anställda, bil", "taxi hus 12b", "auto on e18", "rekkari 100-kpl", "von 2026/118 till soc", "le-2026-12345 order",
}
