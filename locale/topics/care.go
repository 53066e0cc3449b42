package topics

// care is what people tell of prescriptions, vaccines, sick children, addictions and deaths: what those who treat and pay for an illness write down.
var care = []group{
	{need: hasA | owned | atA, bad: shop | media, words: `prescription prescriptions`, unless: list(`glasses sunglasses lenses`)},
	{need: nearby, along: list(`läkare* läkar* doktor* læge* lege* lækjar* lækni* lääkär* doctor* gp apotek* apteek* apótek* pharmacy`), bad: media, words: `recept receptet recepten resept resepten resepti reseptin reseptiä reseptit lyfseðil* lyfseðl*`},
	{need: hasA | owned, last: true, not: prep, words: `resepti reseptit`, unless: list(`hyv* herku* mummo* pulla* kakku* leip*`)}, // which is a recipe too, with what is baked behind it
	// Vaccines, save those of animals
	{need: isA | hasA | owned, bad: goods | shop | media, words: `rokotettu rokotettuja rokottamat* bólusett* óbólusett* vaccinated unvaccinated uvaccineret uvaksinert vaccin vaccinet vaccination* vaccine vaccines vaksine vaksinen vaksinasjon* rokote rokotteen rokotus rokotuksen bólusetning* bóluefni*`},
	// Children who are ill, and who decides of it
	{need: nearby, bad: tech | shop | media, words: `vab vabba vabbar vabbade vabbat`, unless: list(`hur app appen`)},
	{need: somebody | owned, along: list(`sjuk* ersättning* beslut* avslag* bidrag* utbetaln* pengar pengarna läkar* tuki tukea tuen päätös* päätök* hylkä* eläke* eläkkeen bótum bætur örork* umsókn* synjun*`), bad: tech | shop, words: `försäkringskassan försäkringskassans tryggingastofnun* kela kelan kelasta kelalta`},
	{need: somebody | owned, along: list(`provsvar* prøvesvar* resept* recept* henvisning* remiss* journal* reseptit tulokset tulokseni niðurstöð* lyfseð*`), words: `helsenorge sundhedsplatformen omakanta omakannassa omakannasta heilsuver*`},
	{need: isA, bad: tech | shop | media, words: `udskrevet utskrevet utskriven utskrivna discharged`},
	{need: hasA | atA, bad: tech | shop, words: `stråling strålingen strålning`},
	// Addictions and self-harm
	{need: hasA | owned, last: true, not: quit, bad: tech | shop, words: `beroende beroendet avhengighet avhengigheten riippuvuus riippuvuuden`},
	{need: isA | nearby, tail: list(`alkohol* alkoholi* drog* narkot* tablett* medicin* medisin* piller spel* spil* heroin* opioid* morfin* stoffer rusmid* cannabis hasj hasch amfetamin* kokain* drugs alcohol opioids painkillers gambling pelaami* huumei* lääkke*`), words: `beroende avhengig avhengige afhængig afhængige riippuvainen addicted dependent`},
	{need: nearby, head: list(`på tar tager tog tagit taget tatt tage ta knarkar bruker bruger brukar använder använt on take takes took taking do does doing käyttää käytti käytän tekur tók`), bad: shop | media | goods, last: true, words: `droger droga knark narkotika stoffer narko drugs huumeita dop dóp eiturlyf fíkniefni`},
	{need: self | other | kin | called, words: `knarkar knarkade knarkat`},
	{need: nearby, head: list(`self`), bad: media | shop, words: `harm harms harming harmed`},
	// Deaths of those who are near
	{need: kin, after: kin, far: true, bad: tech | goods | shop | media, words: `död döda dött avliden avled avlidit død døde dødd avdød dáinn dáin =dó =lést látinn látin kuoli kuollut kuolleet dead died deceased`, unless: list(`trött trøtt træt tired spel* spil* game games minecraft fortnite batteri* battery akku*`)},
	{need: kin, after: kin, bad: tech | goods | shop | media, words: `dog`, unless: list(`my the a our your`)},
	{need: kin, head: list(`passed gick gått gikk gået`), last: true, bad: tech | goods, words: `away bort`, unless: list(`till til med with`)},
	{need: hasA | kin | owned, bad: shop | media, words: `dödsfall dödsfallet dødsfall dødsfallet dødsfald dødsfaldet dauðsfall kuolemantapau* bereavement`},
}
