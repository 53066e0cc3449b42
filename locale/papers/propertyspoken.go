package papers

// What is said where land is spoken of, near a designation that could be an hour, a score or another number by itself.
var (
	landSEAround = newLexicon(`*fastighet *fastigheten *fastigheter *fastighets* fastbet *tomt *tomten *tomter *tomtgräns* granntomt* *bygglov* rivningslov*
		marklov* förhandsbesked* lagfart* lagfaren *lantmät* förrättning* avstyck* stycka styckas klyvning* sammanläggning* fastighetsreglering*
		servitut* ledningsrätt* arrende* tomträtt* inteckning* pantbrev* taxering* taxerad taxeringsvärde* *samfällighet* samf vägförening*
		vägsamfäll* vägandel* gemensamhetsanl* andelstal* delägar* avverk* hygge* jaktmark* jakträtt* betesmark* lantbruk* jordbruk* hemman* skifte
		skiftet skiften skogsskifte* köpebrev* köpekontrakt* ärvt ärvde bouppteckning* gåvobrev* bodelning* dödsbo* lagfarna slam* nybyggnadskart* inskrivning* primärkart* gatukostnad* *vatten vattenläck* fjärrvärme* exploatering* latrin*
		elanslut* vaanslut* nätavgift* detaljplan* strandskydd* rågång* gränsmärk* markägar* *gräns *gränsen stamfastighet* attefall* uthus* ladugård*
		*brunn *brunnen *avlopp *avloppet kvarteret beteckning* registerbeteckning* plot cadastr* deed boundary parcel land easement* title neighbour neighbours neighbor neighbors grannfastighet* grannskifte* kiinteist*
		metsätil* maatil* rajanaapur* tontti tontin määräal* lohko* kauppakirj* perunkirj* kuolinpes* ejendom* eiendom*`)

	// landFITracts name a farm by its name and its register number: "tilan Rantala 1:23".
	landFITracts = newLexicon(`tila tilan tilaa tilalla tilalle tilalta tilallani tilaltani tilastani tilani tilamme *tila *tilan *tilalla maatila* hemman hemmanet hemmanslägenhet*`)

	// landFlat is said of what has an Icelandic number of a building.
	landFlat = newLexicon(`demolition boundary mortgage* cottage cottages loan title apartment flat property house basement deed reykjavik owner own owns garage summerhouse cabin kjallar* eign* fasteign* íbúð* hús húsið húsi
		húsinu bústað* sumarbúst* sumarhús* jörð* lóð* spild* bílskúr* bílageym* geymsl* matshlut* rými* atvinnuhús* skrifstofuhús* skúr* hesthús*
		raðhús* parhús* einbýl* blokk* fjölbýl* húsfélag* kaupsamn* afsal* afsali* þinglýs* veðbók* veðbréf* brunabót* fasteignam* fasteignag*
		skattur hæð hæðin hæðinni risið risíbúð* lejlighed leilighet bygning* byggð* byggingar*`)
)

// priced is said before sums and the numbers of loans; pressed of what is measured by two numbers with a slash.
var (
	priced = newLexicon(`kostar kostaði kosta verð verði verðið greiddi greitt greiða borgaði borga lán láni lánið lánsnr metin metið cost costs price
		paid loan`)
	pressed = newLexicon(`blodtryck* blodtrykk* blodtryk* blóðþrýst* verenpain* bp pressure trykk trykket tryck blodtrycket score poeng poäng
		poengsum resultat* stilling* kamp* oppløsning* upplösning* resolution skjerm* dekk* vekt* puls`)
)

// measured reports whether gnr/bnr of x is rather a blood pressure or a score.
func (x *land) measured(b []byte) bool { return aroundBefore(b, x.start, 6, pressed) }

// spoken reports whether land is spoken of around x, in the next sentence too, and no other number right before it.
func (x *land) spoken(b []byte) bool {
	return passing(b, x.start, x.end, 14, 9, landSEAround) && !otherNumber(b, x.start)
}

// timed is said of hours and scores, clubs have names of towns.
var (
	timed = newLexicon(`kl klockan visning* tåg tåget tågen buss bussen flyg flyget avgår avgång ankommer ankomst träff träffas öppet öppnar start starten
		möte mötet tid tiden match matchen vann vinner slog förlorade mål målen spelade spelar möter derby seger slutade resultat* serie* hockey fotboll
		innebandy handboll bandy cup cupen pausen straffar`)
	clubs = newLexicon(`brynäs färjestad frölunda djurgården hammarby elfsborg häcken sirius rögle modo björklöven almtuna brage öster värnamo utsikten
		landvetter vimmerby tingsryd redbergslid guif kristianstad sävehof ystads lugi vetlanda edsbyn bollnäs villa hammarby vsk broberg redhawks lakers indians panthers tigers wolves dragons kings giants sharks dolphins bears lions eagles devils
		storvreta pixbo kalmarsund arena globen resecentrum torg`)
)

// untimed reports whether a municipality's tract, whose block begins at b[s], is neither an hour nor a score: its block has
// one figure and its unit two that hours seldom have, or more, its last name is no town and no club, and nothing near speaks of either.
func (x *land) untimed(b []byte, s int) bool {
	k := digits(b, s)
	unit := number(b[k+1 : x.end])
	if x.end-k < 3 || timely(b, *x, s) && (k-s > 1 || unit%5 == 0) {
		return false
	}
	lo, hi, ok := before(b, s)
	if !ok {
		return false
	}
	var w word
	w.fold(b[lo:hi])
	return !kommuner.has(&w) && !clubs.has(&w) && !aroundBefore(b, x.start, 6, timed) && !aroundBehind(b, x.end, 3, timed) && !otherNumber(b, x.start)
}

// plainBuilding reports whether b[i:e] are seven digits as buildings in Iceland have, 200 0000 to 255 9999, where a building is spoken of:
// no telephone there begins so.
func plainBuilding(b []byte, i, e int) bool {
	return e-i == 7 && b[i] == '2' && b[i+1] <= '5' && string(b[e-3:e]) != "000" && ends(b, e) && !isWord(at(b, i-1)) && at(b, i-1) != '.' && at(b, i-1) != '-' &&
		at(b, i-1) != '+' && around(b, i, e, 12, 8, landFlat) && !otherNumber(b, i) &&
		!aroundBefore(b, i, 3, priced) && !amountBehind(b, e)
}
