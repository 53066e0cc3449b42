package age

// All values here are made up.

var rowsBirth = []string{
	"min dotter er født ⟦4. mai 2012⟧", "Fødselsdato: ⟦04.05.2012⟧", "Fødselsdato (dd.mm.åååå): ⟦04.05.2012⟧", "fødselsdato ⟦040512⟧", "Född ⟦850709⟧, kön kvinna", "föddes den ⟦9 juli 1985⟧ i Umeå",
	"hennes födelsedag är ⟦9/7 1985⟧", "hän on syntynyt ⟦1.2.1960⟧", "synt. ⟦1.2.1960⟧", "syntymäaikani on ⟦9. heinäkuuta 1985⟧", "fæddur ⟦9. júlí 1985⟧", "DOB ⟦07/09/85⟧", "date of birth: ⟦July 9, 1985⟧",
	"born on ⟦9th of July 1985⟧", "Göte Blomkvist f. ⟦1938⟧, rum 14", "(f. ⟦1949⟧)", "Gunnhild f. ⟦130547⟧ ikke møtt", "tytär aada s. ⟦14.3.2015⟧ tarvii ajan", "jeg er født i ⟦1962⟧ så jeg burde få rabatt", "fædd ⟦1968⟧, tók lánið 2009",
	"jeg har kun givet ⟦24-12-1972⟧ som fødselsdag", "født ⟦03.05.2010⟧, indmeldt 01.08.2015", "\"Voisitko vahvistaa syntymäaikasi?\"\njoo ⟦7.8.1983⟧", "er født ⟦4/9 1983⟧",
}

var rowsAge = []string{
	"jag fyllde ⟦40 år⟧ förra veckan", "min son är ⟦12 år⟧", "sonen (⟦12 år⟧) har tappat kortet", "mitt barn (⟦8 år⟧) har köpt spel", "Kunden, ⟦45 år⟧, ringde", "han er ⟦34 år⟧ gammel", "Anna Berg, ⟦34 år⟧, Lund",
	"jeg er en ⟦67-årig⟧ mand", "jeg er en ⟦67 år⟧ gammel mand", "I'm ⟦34 years old⟧", "my daughter is ⟦7 years old⟧ and", "ålder: ⟦34⟧", "Alder: ⟦34 år⟧", "olen ⟦45-vuotias⟧ nainen", "äitini on ⟦80-vuotias⟧", "poikani ⟦12 v⟧",
	"ég er ⟦34 ára⟧", "dóttir mín, ⟦8 ára⟧, er", "Hún er ⟦91 árs⟧ og", "vår ⟦14-åring⟧ har fått ett abonnemang", "min ⟦8-årige⟧ søn", "jeg fyller ⟦18 år⟧ i morgen", "far min er ⟦91 år⟧", "jag ar ⟦34 ar⟧, har fast jobb",
	"sønnen min på ⟦14 år⟧ inkassovarsel", "min mamma gun-britt är ⟦83 år⟧", "mä oon ⟦67 v⟧ eläkeläinen", "Jeg heter Bodil Thorkildsen og er ⟦71 år⟧ gammel.", "fru Halvarsson på nedre botten som är ⟦91 år⟧", "Personen er trolig rundt ⟦60 år⟧.",
}

// rowsSaid are of every sort that strangers write.
var rowsSaid = []string{
	"A: hur gammal är du? B: ⟦34⟧", "How old?\n⟦34⟧", "A: Vilket år? K: ålder ⟦34⟧", "född ⟦47-03-12⟧ i Ystad", "f.⟦1946⟧, bor kvar", "hon är ⟦85-född⟧", "fadderbarnet mitt er ⟦7⟧", "lillasyrran är ⟦12⟧ nu", "barn: Wilma ⟦7⟧ och Hugo ⟦4⟧",
	"mamma verður ⟦níræð⟧ í haust", "⟦Kahdeksanvuotias⟧ poikani", "pigen er ⟦halvandet år⟧ gammel", "seventy plus? I am ⟦eighty-one⟧", "kona er ⟦59⟧, jeg ⟦62⟧", "vår son, snart ⟦tre⟧, har feber", "jeg er fra ⟦1963⟧ og bor alene", "dottern ⟦2014-05-12⟧ är sjuk",
	"trenger nytt esim. jonas, ⟦24⟧",
	"er hægt að bakfæra? viktor ingi, ⟦19 ára⟧",
	"ring my father-in-law, ⟦88⟧. Call Ragnvald",
	"My daughter Isla, ⟦six⟧, cried",
	"I'm ⟦16⟧ so I guess my dad has to sign",
	"jag är ⟦11 och ett halvt⟧",
	"ja e ⟦20⟧ om en vecka",
	"ungene fryser, de er ⟦4⟧ og ⟦7 år⟧",
	"Vi har två tonåringar, ⟦13⟧ och ⟦16⟧, som klättrar",
	"ungen min adam (⟦9 mnd⟧) fikk ikke plass",
	"Tyttö ⟦3 v 8 kk⟧, nielurisaleikkaus",
	"Sulkekaa. Arvo Hietala, s. ⟦1946⟧",
	"Jag är ⟦66 bast⟧ och orkar inte",
	"hun er ⟦fire et halvt⟧ og hedder liva",
	"min ⟦två veckor gamla⟧ bebis",
	"Min ⟦fyraåring⟧ har köpt spel",
	"Emilia Nguyen, klass 7B, ⟦13 år⟧, längd 158 cm",
	"Hän on Ritva Meri, ⟦67 vuotta vanha⟧.",
	"mahsa karimi, ⟦15.02.1988⟧",
	"oon ⟦14⟧",
	"funkar ej. Rut, ⟦93⟧",
	"einn ⟦tíu ára⟧ strákur",
	"Elsa är ⟦82 år⟧",
	"Emma turned ⟦70⟧ on Saturday",
	"I was born in ⟦fifty-eight⟧, dear",
	"she's ⟦nine years old⟧",
	"hon aer ⟦34 aar⟧", "min far er foedt i ⟦1944⟧", "min ⟦fyraaaring⟧ har feber", "min ⟦fyraaring⟧ har feber", "en kvinde pa ⟦74⟧", "dottir min er ⟦9 ara⟧", "aeiti taeyttaeae ⟦90⟧",
	"reijo kantola s ⟦1951⟧ ei pääse", "hlö aino kurki / s ⟦11/82⟧ / tulkki", "barna er ⟦3⟧ ⟦5⟧ og ⟦9 år⟧", "tre barn (⟦3⟧ ⟦5⟧ och ⟦9 år⟧)",
	"seija rantala (⟦1947⟧) kaatui", "elsa brunell ⟦88 år⟧ rullatorn står kvar",
	"kvinde ⟦38⟧, mand ⟦42⟧, søger lejlighed", "kvinna ⟦34⟧, man ⟦36⟧, söker lägenhet", "kona ⟦34⟧, maður ⟦36⟧, leita að íbúð",
	"woman ⟦34⟧, man ⟦36⟧, looking for a flat", "kk ⟦80 ára⟧ leitar að íbúð", "⟦34 ára⟧ kk leitar að herbergi", "K, ⟦34 år⟧, røyker ikke",
}

// rowsNothing tempt.
var rowsNothing = []string{
	"pakken atti at komme", "koko m s 2011 saatavilla", "koden er 12 34 og 56", "barna har 12 11 og 34 poeng", "har varit kund 12 år och aldrig klagat", "vene vm 1994 eli jo 32-vuotias vanhus",
	"hur gammal är bilen? 12 år", "Hvor gammel er hunden? 7", "Hur många är ni? 12", "Oskar, 15 minuter bort", "Anna - 12 st", "vi är 2 vuxna och 2 barn", "min son har 2 veckor kvar", "jag är 50 % sjukskriven", "pappa är på plats 12", "Karin Ek, lgh 12", "Mette, Vestergade 12, 2. th", "hunden är sjuk. Han är 8 år",
	"kanske 12 Hz", "Hawa Ibrahim 010795 12091", "Karin Ek, 12.3.2025", "butiken fyller 40 år", "jeg er 12 på listen", "f. 80 kr", "rad 12, plats 34", "beställd 1985-07-09",
	"bilen står i garage, kurs ABC123 starter", "bilen min er en Volvo XC60 årsmodell 2019", "jeg har vært kunde i 41 år", "kund i 41 år", "30 års garanti og 2 års bindingstid", "2 års bindingstid", "18 år er aldersgrensen, du må være 18 år",
	"man måste vara 18 år för att handla", "du skal være fyldt 18 år", "personer over 18 år", "10-årig garanti på varmepumpe", "huset er 50 år gammelt", "min router er 5 år gammel", "bilen er 12 år gammel", "avtalet är 2 år och jag betalar",
	"jag har haft abonnemang i 3 år", "för 2 år sedan flyttade jag", "for 10 years I have been a customer", "the warranty is 5 years", "vi fyller 30 år och firar med rea", "Bolån Fast, 10 år", "Realkredit Danmark, 30 år, 2%",
	"om ni är 65 år eller äldre får ni rabatt", "kan en 15-åring ha swish?", "har ni 18-årsgräns?", "barn under 12 år åker gratis", "barn 7 år betalar 50 kr", "barn 6-12 år", "Are you 18 years or older?", "oletko 18 vuotta täyttänyt",
	"yli 18-vuotiaille", "ålder 18+", "garantin gick ut 2024-05-03", "fakturan från 2024-05-03, född i sverige", "appen lanserades 2019, born in the USA 1984", "bygget er fra 1962", "min hund är 8 år", "katten er 3 år", "s. 1984 i boken",
	"tilbud til 65 år", "mellan 20 och 30 år", "lån over 25 år", "løpetid 30 år", "de siste 5 år", "5 år siden",
}
