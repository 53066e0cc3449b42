package papers

// The words of claims on insurers, and the forms in which these number them: 24-3318072-1, 1-23-4407718-5, 3390121/01.

// claimNumberWords name the number of a claim and nothing else.
const claimNumberWords = `skadesn* skadenr skadenum* skadeanmälningsn* skadesaksn* skadesagsn* skaderef* tjónsnr tjónsnúm* tjónanúm* vahinkonum* vahinkonro vahinkotun* *skadeanmälan *skadeanmeldelse *skademelding *skadesak *skadesaken *skadesag *skadesagen *skadeärende *skadeärendet
	vahinkotapaus vahinkotapauksen vahinkoasia vahinkoasian vahinkoasiassa vahinkoasianne forsikringssak forsikringssaken forsikringssag forsikringssagen försäkringsärende försäkringsärendet
	vakuutusasia vakuutusasian`

var (
	// caseClaim are claims on insurers, and damage. A year and six figures are numbered so by anyone: they tell no claim from a policy.
	caseClaim = newLexicon(`skadesn* skaderef* skade skaden skada skadan skador skader skadenr skadenum* skadanr *skadeanm* *skadesak* *skadesag* *skademeld* *skadeärende*
		*skadereg* *skadebeh* *skadedoss* skadens skadas *skadan *skaden *skadeforsikring vannskad* vattenskad* vandskad* naturskad*
		brannskad* brandskad* bilskad* trafikskad* personskad* rejseskad* reiseskad* arbejdsskad* yrkesskad* lækageskad* stormskad*
		stöldanm* tyveriskad* stenskott* glasskad* *skada *skade tjón tjóns tjónið tjóni tjóninu tjónsins *tjón *tjónið *tjóni *tjóns
		tjónsnr tjónsnúm* tjónanúm* tjónsmál* tjónamál* tjónstilk* tjónamat* tjónask* vahinko vahingon vahingot vahinkoa vahingosta
		*vahinko *vahingon vahinkonum* vahinkotun* vahinkoilm* vahinkoasia* korvausasia* korvaushak* korvauspäät* korvauskäs* claim
		claims vahinkotapau* claimed adjuster* loss vatnstjón* árekstur* skadeavd* skadeafd* skadereg* skadebehandl* takstmann* taksator* taxeringsm* værdiansæt*
		vahinkokäs* vahinkotark* korvaust* liikennevah* tjónafulltr* tjónadeild* tjónaskoð*`)
	// caseClaimNo name the number of a claim, behind which it is no telephone number.
	caseClaimNo = newLexicon(claimNumberWords + " skade skada")
	// caseInsurer names insurers.
	caseInsurer = newLexicon(`ifissä ifistä ifiltä ifille ifin tryg trygg folksam länsförsäkring* gjensidige* fremtind* storebrand* codan topdanmark* alka *forsikringssel* *forsikringssels*
		*försäkringsbolag* *forsikringsaskap* vakuutusyht* *vakuutuksel* pohjola* lähitap* fennia* turva pohjantäh* vís sjóvá* vörður*
		tryggingaf* *tryggingafél* tryggingun* insurer* insurance löf moderna dina pensam pfa frende* eika* protector* ilmarin* varma*
		keva`)
)
