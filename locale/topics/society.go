package topics

// The vocabularies of unions and parties: domain/gdpr-topics.md, sections 4 and 5, whose names of
// unions and parties are those of 2026.

var union = newVocabulary(
	group{grade: state, words: `fackombud* fackmedlem* fackansluten* fackligt skyddsombud* huvudskyddsombud* tillidsrepræsent* tillidsmand* tillidsvalg* tillitsvalg* tillitsvald* tillitsmann verneombud* arbejdsmiljørepræsent* fagorganis* fagmedlem* fællestillids* ammattiosast* luottamusmie* luottamushen* trúnaðarmað* fackrepresent* klubbordförande*`},
	group{need: nearby, bad: noise, words: `fackavgift* fackförening* fackförbund* fackklubb* fagforening* fagforbund* fagforeningskont* fagbevæg* fackanslut* strejkkass* ammattiliit* ammattiyhdis* stéttarfél* verkalýðsfél* fackmedlemskap*`},
	group{need: owned | member | join | atA, prev: part, bad: noise, words: `union unions union metall f`},
	group{need: owned | member, bad: goods | tech, words: `union liitto liiton liittoon liitossa`},
	group{need: join | member | owned, bad: goods | way | tech | shop, words: `facket facken facklig fackliga faglig fagligt`},
	group{need: member | join | owned | atA, bad: way | goods | tech, words: `
		unionen vårdförbund* seko hrf lärarförbund* akademikerförbund* akavia jusek polisförbund* journalistförbund* saco ifmetall officersförbund* byggnadsarb*
		foa krifa bupl djøf prosa dlf nnf dsr finansforbund* malerforbund* socialpædagogern* danskmetal sygeplejeråd* lærerforening* politiforbund* elforbund*
		fagforbundet fellesforbundet utdanningsforbund* sykepleierforbund* sjukepleiarforbund* nito tekna econa negotia
		tehy* akava* jhl oaj pam rakennusliit* teollisuusliit* efling* eflingu sameyki* hlíf framsýn blaðamannafél* kennarasamb* sjúkraliðafél* rafiðnaðarsamb*`},
	group{need: member, capital: true, words: `kommunal vision handels byggnads transport livs fastighets ledarna parat elektrikerna lederne akademikern* unison unite`},
	group{need: member | join | atA, caps: true, words: `lo tco sac ssr st hk ida fh ntl nnn nsf delta unio sak sttk akt así bsrb bhm kí foa nito`},
	group{need: isA, caps: true, words: `tr amr vo`},
	group{need: member | isA, prev: island, caps: true, words: `vr`},
	group{need: isA | hasA | owned, prev: part, words: `steward rep`},
	group{need: owned | hasA | member, prev: part, words: `kasse kassen kassa kassan`},
	group{need: owned | hasA, words: `akasse* akassa* dagpenge* dagpengene dagpengar* arbetslöshetskass* työttömyyskass*`},
	group{need: nearby, bad: way | shop | tech, words: `strejkar strejkade strejkvakt* streikevakt* streikebidrag* strejkebryder* streikebryter* lakkovaht*`},
)

var politics = newVocabulary(
	group{grade: state, words: `partimedlem* puolueen puoluejäs* socialdemokrat socialdemokrater* sosialdemokrat* socialdemokraten sverigedemokrat sverigedemokrater vänsterpartist* centerpartist* miljöpartist* kristdemokrat kristdemokrater folkpartist* kommunist* nazist* nynazist* anarkist* högerextrem* vänsterextrem* høyreekstrem* høgreekstrem* venstreekstrem* højreekstrem* fascist* marxist* venstremand* demari* sjálfstæðismað* framsóknarmað* vinstrimað* socialist* sosialist* flokksbund* partikamrat* kristeligt flokksmeðl* kommunisti* natsi* kommúnist* sósíalist* nasist* puoluetoimint*`},
	group{need: isA | as, not: prep | with, bad: shop | tech, words: `moderat moderater liberal liberalt konservativ konservative radikal sosse demokrat feminist* høyremann høyrevelger* venstrevelger* republikan* socialist conservative communist frihetlig kokoomuslai* keskustalai* vasemmistolai* perussuomalainen`},
	group{grade: state, next: member, words: `frp ap sv krf mdg sp sd rødt høyre venstre`},
	group{grade: ballot, words: `rösta röstade röstar röstat rostade rostar stemte stemmer stemt røysta røystar røysta røyster äänestin äänesti äänestämme äänestän äänestimme kaus kaustu kusum vote voted voting`},
	group{grade: party, need: member, bad: goods | shop, words: `
		socialdemokraterna vänsterpartiet centerpartiet miljöpartiet kristdemokraterna sverigedemokraterna moderaterna liberalerna folkpartiet ssu muf kdu luf cuf
		socialdemokratiet enhedslisten moderaterne danmarksdemokraterne folkeparti sfu dsu vu kristendemokraterne
		arbeiderpartiet fremskrittspartiet framstegspartiet senterpartiet krf frp mdg auf inp arbeidarpartiet
		perussuomalai* kokoomu* vihreit* vihreid* vihreä* vasemmistol* demareit* rkp rkpn sdp sdpn kristillisdemok*
		samfylking* sjálfstæðisflokk* framsóknarflokk* framsókn* miðflokk* pírat* viðreisn*
		republicans`},
	group{grade: party, need: member, after: prep, bad: goods | shop | tech, words: `venstre høyre alternativet liberal borgerlige radikale konservative konservativt borgerligt keskusta* keskustaa keskustan vinstri labour greens rødt raudt democrats liberals republicans conservative*`},
	group{grade: letter, words: `s m v c l k mp kd sd sp ap sv sf df la el dd nb å f fi ps kok kesk vas vihr`},
	group{need: owned, bad: goods, words: `parti partiet partimedlemskap* puolueeni stjórnmálaskoð* partibok* partitillhör*`},
	group{need: member, after: prep, bad: goods, words: `parti partiet puolue*`},
	group{need: nearby, next: half, words: `politisk* poliittinen political`},
)
