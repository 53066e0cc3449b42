package papers

// What the sentence around a number says of it: that an authority keeps it, that it is of a case, that something was filed under it.

// A said is a set of what the words of a sentence say.
type said uint16

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
	ofOther                     // something else, right before it
)

var (
	// caseAuthority names who keeps cases.
	caseAuthority = newLexicon(`*verket *verkets *verks *nämnd *nämnden *nämndens *inspektion* *ombudsman* *myndighet* *ombud *ombudet
		*styrelsen *styrelsens *styrelse *länsstyrelse* *tingsrätt* *hovrätt* *kammarrätt* *förvaltningsrätt* *domstol* *domstolen
		*domstolens *överdomstol* högsta kronofogd* kfm *åklagar* *kansler* imy ivo arn csn afa socialtjänst* soc socialen
		*socialförvaltning* miljöförvaltning* byggförvaltning* *skolförvaltning* stadsbyggnad* försäkringskassa* arbetsförmedling*
		overförmynd* överförmynd* överklagandenämnd* lantmäteri* fastighetsinskrivning* *kommun *kommunen *kommunens *regionen polis
		polisen polisens polisregion* tull tullen kriminalvård* frivård* familjerätt* rätten *rådet patientnämnd* handläggaren handläggare
		socialsekreterare* inskrivningsmyndighet* skatten *nævn *nævnet *nævnets *tilsyn *tilsynet *tilsynets *ombudsmand* *retten
		*rettens *byret *landsret *direktorat* *ministeri* *politi *politiet *politiets *politikreds* *kommune *kommunes jobcent*
		*statsamt* statsforvaltning* familieretshus* borgerservice* gældsstyr* ankenævn* klagenævn* anklagemynd* *anklager* sagsbehandler*
		udbetaling siri skat erhvervssikr* toldstyr* kriminalforsorg* *nemnd *nemnda *nemnden *nemndas *etaten *etatens *departement*
		*tingrett *lagmannsrett *høgsterett *høyesterett namsfog* namsmann* lensmann* kemner* barnevern* nav udi une npe skatteetat*
		forliksråd* trygdekont* kartverk* vegvesen* husleietvist* husbank* lånekass* innkreving* saksbehandl* sakshandsam* *fylkesmann*
		sivilombud* *påtale* konfliktråd* *virasto *viraston *virastosta *virastolta *virastoon *virastossa *virastolle *oikeus *oikeuden
		*oikeudessa *oikeudesta *oikeudelta *oikeuteen *oikeudelle *lautakunta *lautakunnan *lautakunnassa *lautakunnalta *lautakunnasta
		*lautakunnalle *lautakuntaan *valtuutet* *asiamies *asiamiehe* *ministeriö* *virkamie* kirjaamo* kantelu* ulosot* ulosmit*
		*käräjä* *syyttäj* kela kelan kelalta kelasta kelaan kelassa migri* verottaj* verohal* verotoim* vero poliisi* traficom* trafi
		tulli* *kaupunki *kaupungin *kunta *kunnan *virastot* dvv valvira* aluehal* avi edunvalv* sosiaalitoim* lastensuoj* sovittelutoim*
		maistraat* nefnd *nefnd *nefndin *nefndina *nefndar *nefndarinnar *nefndinni *nefndinnar *stofnun *stofnunar *stofnunin
		*stofnuninni *dómstól* *ráðuneyti* sýslu* sýsli* *sýslumað* *sýslumann* *lögregl* lögga* löggu* *umboðsmað* *umboðsmann*
		persónuvernd* *skattinum skatturinn skattsins skattinn barnavernd* þjóðskrá* vegagerð* *embætti* héraði héraðs* *saksóknar*
		fangelsis* reykjavíkurb* kópavogsb* hafnarfjarðarb* akureyrarb* garðab* sveitarfél* bænum félagsþj* sjúkratrygg* tryggingast*
		court courts tribunal* commissioner* ombudsm* police* bailiff* prosecutor* municipality directorate inspectorate consulate embassy
		sheriff* magistrate* guardia carabinieri gendarmerie caseworker* migrationsv* migrationsd* poliisilait* eläkelait*
		kansaneläkelait* ely elykeskus* oikeusrekisterik* liikennevakuutusk* potilasvakuutusk* héraðsdóm* landsdóm* félagsdóm*
		mannréttindad* dómstól* landsrétt* hæstarétt* heilbrigðiseft* vinnueftirl* fjármálaeft* samkeppniseft* matvælast* samgöngust*
		neytendast* barnaverndarst* lyfjast* statsforvalt* socialforvaltn* sosialforvaltn* børneforvaltn* skatteforvaltn*
		*rettsforvaltning* miljøforvaltn* patienterstatn* *ombodet *ministeriet sosiaalivirasto*`)
	// noAuthority are words that end as those do and aren't.
	noAuthority = newLexicon(`*nätverk* *regelverk* *ramverk* *hantverk* *konstverk* *kraftverk* *vattenverk* *uppslagsverk* *bostadsrätt*
		*hyresrätt* *fortrydelsesret* *angrerett* *ångerrätt* *rettighed* *opphavsrett* *eiendomsrett* *forkjøpsrett* *forkøbsret* *middagsrett*
		*perusoikeus *omistusoikeus *palautusoikeus *käyttöoikeus *käyttöoikeuden *luku*oikeus *ostoskeskus *kauppakeskus *palvelukeskus
		*ostoskeskuksen *kauppakeskuksen *puhelinkeskus *bolagsstyrelse* *föreningsstyrelse* *bestyrelse* *besiktning* *skoletilsyn *barnetilsyn
		*rafeindastofu *hárgreiðslustofu *tannlæknastofu *snyrtistofu *stofuhita *hárstofu *hárgreiðslustofa *tannlæknastofa *eiginrétti`)
	// casePolice names the police, or what is reported to them.
	casePolice = newLexicon(`anmeldt *politi *politiet *politiets *politidistrikt* lensmann* anmeldels* anmelding* politianmeld* henlagt henlagte henla
		henleggels* straffesak* politisak* forholdet purken snuten`)
	// caseDebt names who collects debts, and debts.
	caseDebt = newLexicon(`inkass* *inkasso *inkassokrav inkasser* *inkassobolag* *inkassosag *inkassosak intrum motus kredinor
		lindorff sergel collectia alektum kravet kravnr kravnummer krafan kröfu kröfuna kröfunni kröfunúmer *innheimt* innkrev* indriv*
		*perint* *perinnä* *saatava saatavan saatavanne skulden gælden gjelda gjelden velan fordringen collection collections
		collector* debt`)
	// caseClaim are claims on insurers. What they number with figures alone isn't told from their policies.
	caseClaim = newLexicon(`skade skaden skada skadan skadenr skadenum* skadeanm* skadesak* skadesag* skademeld* skadeärende* tjón tjóns tjónið
		tjónsnr tjónsnúm* vahinko vahingon vahinkonum* vahinkoilm* vahinkoasia* korvausasia* korvaushak* claim claims`)
	// caseJudging are cases that courts and boards decide, and what these decide.
	caseJudging = newLexicon(`mål målet målets målnr målnum* mál málið málinu máli máls málsins málsnr málsnúm* *mál *máli stämning*
		dómur dómi dómsmál* *úrskurð* kæru kærunni kærum* tuomio* kantelu* *kantelu* föreläggand* overklag* överklag* forsjá* sáttameð*
		custody istun* domen dommen kjennelse* kendelse* rettssak* retssag* oikeudenkäyn* prövningstillst* lawsuit* huvudförhandl*
		hovedforhandl* riitaasia* rikosasia* ansökningsmål* brottmål* tvistemål* kærumál* uttalelsen *förhandling *förhandlingen häktning*
		appeal* ankesak* ankesag*`)
	// caseFormal are records, decisions and referrals that no shop keeps.
	caseFormal = newLexicon(`*sjukhus* *lasarett* *sykehus* *sygehus* *sairaala* *spítal* *geðheils* heilsugæsl* hospital journalnr journalnum* jnr diarie* diary *diari *diarium diaari* *diaari* dnr dnro asianum* asianro asiassa
		asiassanne asianne *asiassa vedtak vedtaket polisanm* orosanm* brottsanm* politianmeld* bekymringsmeld* underretning* beteckning*
		betegnels* akt akten lagfart* *dánarbú* *tilsynssak* tilsynssag* remiss* henvisning* lähete* lähette* referral* bouppteckning*
		residency päätös päätöksen päätöksessä *päätös *päätöksen rikosilmoitu* tutkintailmoitu* lastensuojeluilmoitu* uppehållstill*
		oppholdstill* opholdstill* oleskelulup* dvalarleyfi* förundersök* etterforsk* efterforsk* bygglov* byggesak* byggesag*
		rakennuslup* byggingarleyfi* asylum asyl* tilvísun tilvísunin tilvísunina tilvísuninni asylum*`)
	// caseFiling tells that something was filed under a number, or bears it.
	caseFiling = newLexicon(`registrer* *registrera* rekisteröi* rekisteröit* skráð skráði skráður skráðu skráðum registered öppnat öppnade öppnades
		åpnet åpna oppretta opprettet oprettet opened avattu aloitettu opnað opnaði stofnað kallar kalder kaller kallas kallade kaldes calls called
		märkt märkta mærket merket merka merkt merktu marked merkitty tunnuksella tunnus viite viitteellä viitenumero diaarinumerolla numero numerolla numeron
		nummer numret nummeret nr númer númeri númerið númerinu number reference ref henlagt henlagde nedlagt avslutat avslutad
		avsluttet afsluttet innvilget beviljat beviljade bevilget bevilgede heter hedder heiter meddelat meddelade avslag afslag sagt sagde
		yhteydessä í i in under undir mottatt mottaget modtaget received sier siger segir säger skriver skrev skrifar says gav gitt givet gjeve
		har fekk fått fik fikk fick`)
	// caseNumbered are what else is numbered, and laws.
	caseNumbered = newLexicon(`*order *ordern *ordernr *ordernum* *ordre *ordrenr *ordrenum* *ordren *bestilling* *beställning* tilau*
		*tilausnum* pöntun* *faktura* *invoice* räkning* regning* rekning* *lasku* reikning* kundnr kundnum* kundenr kundenum* asiakasnum*
		customer* viðskipta* policy policenr polisenr *försnr *forsikringsnr *försäkringsnr *försäkringsnum* *forsikringsnum*
		*vakuutusnum* tryggingarnúm* avtal avtale aftale sopimu* samning* lov loven lovens lag lagen laga lögum laki lain lakia asetus
		asetuksen reglugerð* förordning* forordning* direktiv* regulation directive tilskipun* act eu ec sfs sou ds prop proposition* bet
		nou kho kko nja hfd standard iso blankett* skjema* skema lomake* eyðublað* form forms formulär* formular* guidance guideline*
		vägled* vejled* veiled* ohje* leiðbein* *föreskrift* *forskrift* bekendtg* cirkulær* cirkulär* rundskriv* sida sidan side siden
		sivu page beløp* belopp* summa art artikel* paragraf* tlf tel telefon* puh puhelin* sími síma phone* mobil* ring konto* account*
		period* årgång säsong* sesong* kausi skatteår* inntektsår* regnskapsår* indkomstår* modell* model malli version* versjon* vare*
		varenr kort* card karta kart kartta passi passport pass passet vegabréf* reg regnr registreringsn* rekisteri* rek skilt
		nummerskylt* orgnr organisationsnum* cvr ytunnus bokning* booking* varau* kampanje* kampanj* serie* artnr produkt* tuote* box
		postboks pb kr sek dkk nok eur inc byggår byggeår lgh leilighet* gnr bnr matrikel* iban imei code kod koden kode koodi pykälä* zon
		zone class rapport rapporten linje linja buss bussi väg vei vej tie`)
)

var (
	// caseShort are authorities in capitals that are other words in small letters.
	caseShort = newLexicon(`jk jo do ko tr`)
	// caseBodies are authorities behind one of caseFields: the tax agency, the social services.
	caseBodies = newLexicon(`agency agencies authority authorities board boards service services office offices commission council registry ministry insurance
		department handler worker`)
	caseFields = newLexicon(`tax migration immigration enforcement social customs labour labor land data protection insurance employment pension pensions
		rights dispute disputes tenancy rent complaints consumer competition health appeals appeal disability benefit benefits welfare county municipal
		city local debt transport environment parole probation patient justice police legal housing case`)
	// caseUnits behind a number make it an amount.
	caseUnits = newLexicon(`kr kronor kroner krónur króna euro euroa euros eur sek nok dkk isk usd pund pounds elever elev personer people st stk kpl
		km m kg min timmar timer dagar dage dager days hours visningar poäng poeng point points procent prosent prosenttia`)
)

// sayers are the words by what they say.
var sayers = []struct {
	said
	words *lexicon
}{
	{byOffice, caseAuthority}, {byPolice, casePolice}, {byDebt, caseDebt}, {byClaim, caseClaim}, {ofCase, caseWords}, {ofCourt, caseJudging}, {ofFormal, caseFormal},
	{filed, caseFiling},
}

const (
	saidBefore = 14 // words of a sentence before a number that may speak of it
	saidBehind = 4  // those behind it
	otherReach = 2  // words right before it that may name something else
)

// saidOf returns what the words of its sentence and line say of the number b[start:end].
func saidOf(b []byte, start, end int) (s said) {
	if at(b, start-1) == '(' && at(b, end) == ')' {
		s |= inBrackets
	}
	for n, i := 0, start; n < saidBefore; n++ {
		lo, hi, ok := spokenBefore(b, i)
		if !ok {
			break
		}
		s |= says(b, lo, hi)
		if n < otherReach && among(caseNumbered, b[lo:hi]) {
			return ofOther
		}
		i = lo
	}
	for n, i := 0, end; n < saidBehind; n++ {
		lo, hi, ok := after(b, i)
		if !ok || sentence(b, i, lo) || at(b, i) == '.' || n == 0 && sentTo(b[lo:hi]) {
			break
		}
		if n == 0 && among(caseUnits, b[lo:hi]) {
			return ofOther
		}
		s |= says(b, lo, hi) & (byOffice | byDebt)
		i = hi
	}
	return s
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
	for k := range sayers {
		if sayers[k].words.has(&w) {
			s |= sayers[k].said
		}
	}
	switch {
	case s&byOffice != 0 && noAuthority.has(&w):
		s &^= byOffice
	case caseBodies.has(&w) && rightBefore(b, lo, 1, caseFields), caseShort.has(&w) && allUpper(b[lo:hi]):
		s |= byOffice
	}
	return s
}

// among reports whether the word b is in l.
func among(l *lexicon, b []byte) bool {
	var w word
	w.fold(b)
	return l.has(&w)
}

// spokenBefore finds the last word of the line in b[:i], b[lo:hi], over figures. It reports false where the sentence begins.
func spokenBefore(b []byte, i int) (lo, hi int, ok bool) {
	hi = i
	for hi > 0 && !isWord(b[hi-1]) {
		if hi--; b[hi] == '\n' || b[hi] == ']' {
			return 0, 0, false
		}
	}
	lo = hi - letters(b, hi)
	return lo, hi, lo < hi && !sentence(b, hi, i)
}
