package papers

// What the sentence around a number says of it: that an authority keeps it, that it is of a case, that something was filed under it.

// What the words of a sentence say of a case.
const (
	byOffice   said = 1 << iota // an authority, a court, a board, the police
	byPolice                    // the police, or a report to them
	byClaim                     // a claim on an insurer
	byDebt                      // who collects debts, or a debt
	ofCase                      // any case, also one that a shop keeps
	ofCourt                     // a case that courts and boards decide
	ofFormal                    // a record, a decision or a referral that no shop keeps
	filed                       // registered, opened, marked, called
	ofLetters                   // the letters before the number are an authority's
	inBrackets                  // the number alone in parentheses
	ofMatter                    // what nobody but authorities and courts deals with
	named                       // called, marked, registered: more than filed
	byInsurer                   // who insures
	claimNo                     // the word for the number of a claim, right before
	earlier                     // byOffice, ofMatter or ofFormal, in the sentence before
	ofOther                     // something else, right before it

	// What a word is of which its neighbours or its letters tell the rest.
	noOffice // ends as the names of authorities do and isn't one
	shortOne // in capitals an authority
	bodyOne  // behind one of caseFields an authority
	numbered // something else that has a number
	unit     // behind a number makes it an amount
	yes      // answers the sentence before
	numberly // number, behind a claim the number of it

	ofPatient // a patient's record, or a referral
	byHealth  // who keeps those
	ofRuling  // what an office decided
	numbering // ofPatient or numberly, right before
)

var (
	// casePolice names the police, or what is reported to them.
	casePolice = newLexicon(`anmeldt *politi *politiet *politiets *politidistrikt* officer officers constable betjent betjenten polititjen* politimann*
		politibetj* politist* politiav* lensmann* anmeldels* anmelding* politianmeld* henlagt henlagte henla henleggels* straffesak*
		politisak* forholdet purken snuten`)
	// caseDebt names who collects debts, and debts.
	caseDebt = newLexicon(`inkass* *inkasso *inkassokrav inkasser* *inkassobolag* *inkassosag *inkassosak intrum motus kredinor lindorff sergel collectia
		alektum kravet kravnr kravnummer krafan kröfu kröfuna kröfunni kröfunúmer *innheimt* innkrev* indriv* *perint* *perinnä*
		*saatava saatavan saatavanne skulden gælden gjelda gjelden velan fordringen fordran fordringa collection collections
		collector* debt`)
	// caseJudging are cases that courts and boards decide, and what these decide.
	caseJudging = newLexicon(`haaste haasteen haastehak* stævning* stevning* summons mål målet målets målnr målnum* mál málið málinu máli máls málsins *mál *máli stämning* dómur dómi dómsmál*
		*úrskurð* kæru kærunni kærum* tuomio* kantelu* *kantelu* föreläggand* overklag* överklag* forsjá* sáttameð* custody istun*
		domen dommen kjennelse* kendelse* rettssak* retssag* oikeudenkäyn* prövningstillst* lawsuit* kæra kæran kæruna kært *kæran
		huvudförhandl* hovedforhandl* riitaasia* rikosasia* ansökningsmål* brottmål* tvistemål* kærumál* uttalelsen *förhandling
		*förhandlingen häktning* appeal* ankesak* ankesag*`)
	// caseFormal are records, decisions and referrals that no shop keeps.
	caseFormal = newLexicon(`arkivsak* *sjukhus* *lasarett* *sykehus* *sygehus* *sairaala* *spítal* *geðheils* heilsugæsl* hospital journalnr journalnum* jnr diarie*
		diary *diari *diarium journalis* journalf* diarief* tilvising* *sjukehus* diaari* *diaari* dnr dnro asianum* asianro asiassa
		asiassanne asianne *asiassa vedtak vedtaket polisanm* orosanm* brottsanm* politianmeld* bekymringsmeld* underretning*
		beteckning* betegnels* akt akten lagfart* *dánarbú* *tilsynssak* tilsynssag* remiss* henvisning* lähete* lähette* referral*
		bouppteckning* residency päätös päätöksen päätöksessä *päätös *päätöksen rikosilmoitu* tutkintailmoitu* lastensuojeluilmoitu*
		uppehållstill* oppholdstill* opholdstill* oleskelulup* dvalarleyfi* förundersök* etterforsk* efterforsk* bygglov* byggesak*
		byggesag* rakennuslup* byggingarleyfi* gosys infotrygd* pesys modia acadre sbsys getorganized ephorte p360 treserva procapita
		lifecare sjúkraskrá* asylum asyl* tilvísun tilvísunin tilvísunina tilvísuninni asylum*`)
	// caseNaming tells that something bears a number, or was filed under it.
	caseNaming = newLexicon(`registrer* *registrera* rekisteröi* rekisteröit* kirjat* kirjas* skráð skráði skráður skráðu skráðum skráð* registered opened
		öppnat öppnade öppnades åpnet åpna oppretta opprettet oprettet avattu aloitettu opnað opnaði stofnað kallar kalder kaller
		kallas kallade kaldes kaldt kalt calls called märkt märkta mærket merket merka merkt merktu merkti marked merkitty merkits*
		merkinnä* tunnuksella tunnus viite viitteellä viitenum* diaarinumerolla numero numerolla numeron nummer numret nummeret nr
		númer númeri númerið númerinu number numbers reference ref heter hedder heiter benäm* journaliser* journalfør* diarief*
		handläggs behandles behandlas filed lodged logged recorded noted noterade noterte noterede tilvísun tilvísuninni vísan vísun henvisn*
		referens* referanse* undir under nimellä nimetty angivande angiv ange oppgi oppgje oppgivande anfør ilmoita noter noteer notér
		notera står stod stendur stóð lukee luki`)
	// caseFiling tells of what authorities do with cases, or that someone has a number from them.
	caseFiling = newLexicon(`henlagt henlagde nedlagt avslutat avslutad avsluttet afsluttet innvilget beviljat beviljade bevilget bevilgede meddelat
		meddelade avslag afslag sagt sagde yhteydessä í i in mottatt mottaget modtaget received sier siger segir säger sagði sanoo
		sano sanoi skriver skreiv skrev skrifar skrifaði says said wrote writes gav gitt givet gjeve gaf gave given ga antoi anto sai
		sain saatiin har fekk fått fik fikk fick fékk got has have it is it's er är on var was om about vedr ang vedrørende angående
		vedkommende varðandi um koskien sé quoted vísar viser hänvisar henviser sendi sendte skickade lähetti sent opplyser uppger dom
		den det using uses bruker bruger använder käyttää notar me mig meg til till to från fra frá`)
	// caseNumbered are what else is numbered, and laws.
	caseNumbered = newLexicon(`*order *ordern *ordernr *ordernum* *ordre *ordrenr *ordrenum* *ordren *bestilling* *beställning* tilau* *tilausnum* pöntun*
		*faktura* *invoice* räkning* regning* rekning* *lasku* reikning* kundnr kundnum* kundenr kundenum* asiakasnum* customer*
		viðskipta* policy policenr polisenr *försnr *forsikringsnr *försäkringsnr *försäkringsnum* *forsikringsnum* *vakuutusnum*
		tryggingarnúm* avtal avtale aftale sopimu* samning* lov loven lovens lag lagen laga lögum laki lain lakia asetus asetuksen
		reglugerð* förordning* forordning* direktiv* regulation directive tilskipun* act eu ec sfs sou ds prop proposition* bet nou
		kho kko nja hfd standard iso blankett* skjema* skema lomake* eyðublað* form forms formulär* formular* guidance guideline*
		vägled* vejled* veiled* ohje* leiðbein* *föreskrift* *forskrift* bekendtg* cirkulær* cirkulär* rundskriv* sida sidan side
		siden sivu page beløp* belopp* summa art artikel* paragraf* tlf tel telefon* puh puhelin* sími síma phone* mobil* ring konto*
		account* serien* serial *avtal *avtale *aftale upphandl* anskaff* udbud* anbud* hankin* kilpailutu* útboð* tender* procurement
		ssid wifi saldo badge ansattnr* anställningsn* ansatnr* tjenesten* ap parcel ticket tickets incident* reklamation
		reklamationen reklamationsnr reklamationsnum* reklamasjon reklamasjonen reklamasjonsnr reklamasjonsnum* reklamaatio* rma rum
		room elskåp beställt beställde bestilt bestilte tilattu tilasin ordered hyrt leid abonnemang* abonnement* liittym* áskrift*
		subscription anläggn* målarn* *mätarn* *målern* *målarnr prize code color size period* årgång säsong* sesong* kausi skatteår*
		inntektsår* regnskapsår* indkomstår* modell* model malli version* versjon* vare* varenr kort* card karta kart kartta passi
		passport pass passet vegabréf* reg regnr registreringsn* rekisteri* rek skilt nummerskylt* orgnr organisationsnum* cvr ytunnus
		bokning* booking* varau* kampanje* kampanj* serie* artnr produkt* tuote* box postboks pb kr sek dkk nok eur inc byggår byggeår
		lgh leilighet* gnr bnr matrikel* iban imei kod koden kode koodi virhekood* felkod* feilkod* fejlkod* villukóð* error pykälä* zon zone class rapport rapporten linje linja buss
		bussi väg vei vej tie`)
)

var (
	// caseShort are authorities in capitals that are other words in small letters.
	caseShort = newLexicon(`jk jo do ko tr`)
	// caseBodies are authorities behind one of caseFields: the tax agency, the social services.
	caseBodies = newLexicon(`application permission permit agency agencies authority authorities board boards service services protection inspection inspectorate office offices
		commission council registry ministry insurance department handler worker`)
	caseFields = newLexicon(`planning building tax migration immigration enforcement social customs labour labor land data child children protection insurance employment
		pension pensions rights dispute disputes tenancy rent complaints consumer competition health appeals appeal disability benefit
		benefits welfare county municipal city local debt transport environment parole probation patient justice police legal housing
		case`)
	// caseFile is what an office keeps under a number.
	caseFile = newLexicon(`docket file dossier`)
	// caseUnits behind a number make it an amount.
	caseUnits = newLexicon(`kr kronor kroner krónur króna euro euroa euros eur sek nok dkk isk usd pund pounds elever elev personer people st stk kpl km m
		kg min timmar timer dagar dage dager days hours visningar poäng poeng point points procent prosent prosenttia`)
	caseYes = newLexicon(`ja já joo juu jo kyllä jepp jep yes yep`)
)

// sayings are all of these words by what they say.
var sayings = joined(
	sayer{byOffice, caseAuthority}, sayer{byPolice, casePolice}, sayer{byDebt, caseDebt}, sayer{byClaim, caseClaim}, sayer{ofCase, caseWords},
	sayer{ofCourt, caseJudging}, sayer{ofFormal, caseFormal}, sayer{filed, caseFiling}, sayer{filed | named, caseNaming},
	sayer{ofMatter, caseMatter}, sayer{byInsurer, caseInsurer}, sayer{claimNo, caseClaimNo}, sayer{noOffice, noAuthority},
	sayer{shortOne, caseShort}, sayer{bodyOne, caseBodies}, sayer{numbered, caseNumbered}, sayer{unit, caseUnits}, sayer{yes, caseYes},
	sayer{numberly, numberNames}, sayer{ofPatient, casePatient}, sayer{ofPatient | byHealth, casePatientOnly}, sayer{byHealth, caseHealth}, sayer{ofRuling, caseRuling},
)

// numberNaming are the words of which says may make claimNo or numbering.
var numberNaming = joined(sayer{1, numberNames}, sayer{1, caseClaim}, sayer{1, caseClaimNo}, sayer{1, casePatient}, sayer{1, casePatientOnly})

const (
	saidBefore = 18 // words of a sentence before a number that may speak of it
	saidBehind = 7  // those behind it
	otherReach = 2  // words right before it that may name something else
	claimReach = 3  // words right before it of which one may be a claim's number
)

// saidAfter returns what the words behind the number that ends at b[end] say of it.
func saidAfter(b []byte, end int) (s said) {
	is := true // nothing but what a number is stands before
	for n, i := 0, end; n < saidBehind; n++ {
		lo, hi, ok := after(b, i)
		if !ok || sentence(b, i, lo) || at(b, i) == '.' || n == 0 && sentTo(b[lo:hi]) {
			break
		}
		word := says(b, lo, hi)
		if n == 0 && word&unit != 0 {
			return ofOther
		}
		s |= word & (byOffice | byDebt | byInsurer | byClaim | ofMatter | ofCourt | byHealth | ofRuling)
		if is = is && (word&(ofCase|ofRuling) != 0 || leads(b[lo:hi])); is {
			s |= isSaid(word)
		}
		i = hi
	}
	return s
}

// saidEarlier returns earlier if an authority, a matter of theirs or a record is named in the sentence or line that ends at b[i].
func saidEarlier(b []byte, i int) said {
	for range saidBefore {
		hi := i
		for hi > 0 && !isWord(b[hi-1]) {
			if hi--; b[hi] == '\n' && at(b, hi-1) == '\n' {
				return 0
			}
		}
		lo := hi - letters(b, hi)
		if lo == hi {
			return 0
		}
		if says(b, lo, hi)&(byOffice|ofMatter|ofFormal) != 0 {
			return earlier
		}
		i = lo
	}
	return 0
}

// sentTo reports whether a word leads to whom something goes: an authority behind it gave no number.
func sentTo(b []byte) bool {
	switch string(b) {
	case "till", "til", "to":
		return true
	}
	return false
}

// says returns what the word b[lo:hi] says.
func says(b []byte, lo, hi int) (s said) {
	var w word
	w.fold(b[lo:hi])
	s = sayings.of(&w)
	if s&(numbered|byHealth) == numbered|byHealth {
		s &^= lawOrDoctor(b[lo:hi])
	}
	switch {
	case s&(byOffice|noOffice) == byOffice|noOffice:
		s &^= byOffice
	case s&bodyOne != 0 && rightBefore(b, lo, 1, caseFields), s&shortOne != 0 && allUpper(b[lo:hi]):
		s |= byOffice
	case s&numberly != 0 && rightBefore(b, lo, 1, claimNouns):
		s |= claimNo
	case s&numberly != 0 && rightBefore(b, lo, 1, caseFile):
		s |= ofFormal
	case s&byClaim != 0 && rightBefore(b, lo, 1, caseInsurer):
		s |= claimNo
	}
	return s
}

// spokenBefore finds the last word of the line in b[:i], b[lo:hi], over figures. It reports false where the sentence begins, which is
// at b[hi].
func spokenBefore(b []byte, i int) (lo, hi int, ok bool) {
	hi = i
	for hi > 0 && !isWord(b[hi-1]) {
		if hi--; b[hi] == '\n' || b[hi] == ']' {
			return 0, hi, false
		}
	}
	lo = hi - letters(b, hi)
	return lo, hi, lo < hi && !sentence(b, hi, i)
}
