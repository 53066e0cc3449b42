package topics

// The vocabularies of unions and parties: domain/gdpr-topics.md, sections 4 and 5, whose names of
// unions and parties are those of 2026.

var union = newVocabulary(
	group{grade: state, words: `fackombud* fackmedlem* fackansluten* fackligt skyddsombud* huvudskyddsombud* tillidsrepræsent* tillidsmand* tillidsvalg* tillitsvalg* tillitsvald* tillitsmann verneombud* arbejdsmiljørepræsent* fagorganis* fagmedlem* fællestillids* ammattiosast* luottamusmie* luottamushen* trúnaðarmað* fackrepresent* klubbordförande*`},
	group{need: nearby, bad: noise, words: `fackavgift* fackförening* fackförbund* fackklubb* fagforening* fagforbund* fagforeningskont* fagbevæg* fackanslut* strejkkass* ammattiliit* ammattiyhdis* stéttarfél* verkalýðsfél* fackmedlemskap*`},
	group{need: owned | member | join | atA, prev: part, bad: noise, words: `union unions union metall f`},
	group{unless: list(`european western credit soviet student`), need: owned | member, bad: goods | tech, words: `union liitto liiton liittoon liitossa`},
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
	group{grade: state, words: `öryggistrúnað* trúnaðarmann* trúnaðarmön* pääluottamus* työsuojeluvalt* työsuojeluvaltuutettu hovedtillits* hovudtillits* plasstillits* arbetsplatsombud* lokalombud* regionombud* hovedverneomb* fagligtillid* klubbleder* klubbleiar* fackstyrelse* uorganiser* oorganiserad järjestäytymät* järjestäytynyt unionised unionized`},
	group{need: isA, not: prep | within, bad: tech | shop, words: `organisert fackligt fagligt lakossa lakkossa strejkande streikende strejkende verkfallsvörð*`, unless: list(`väl vel godt dårligt dårlig dåligt tog tåg toget tåget juna buss`)},
	group{need: self | kin | first, bad: way | shop | tech, words: `strejkar strejkade strejkat strejker strejkede strejket streiker streika streiket streikar`, unless: list(`tåget tågen toget togene tog bussen bussarna flyget flyet pilotene piloterna posten juna junat`)},
	group{need: isA | atA | self | kin, head: list(`i í á on uttagna uttagen udtaget tatt til till in`), words: `strejk strejke streik verkfall verkfalli strike`, bad: way | tech, unless: list(`tåg tåget tågen tog toget bus buss bussen flyg flyget fly flyet train flight flug flugi post posten juna lest cancelled canceled inställt innstilt aflyst aflýst`)},
	group{need: member | join | owned | atA | isA, head: list(`the teachers nurses workers local trade labour labor a our my any`), bad: goods | tech, words: `union unions`, unless: list(`european credit student soviet customs western bank`)},
	group{need: owned, tail: list(`rep reps representative representatives dues membership card fees branch lawyer`), words: `union`},
	group{need: nearby, tail: list(`rep reps representative representatives dues membership member members activist organiser branch`), words: `union`, unless: list(`european credit student`)},
	group{need: join | member, after: owner, bad: goods | way | tech | shop, words: `fack facks fag forbund forbundet forbundets förbund förbundet förbunds liitto liittoni ammattiliit* félag`},
	group{need: nearby, bad: noise, words: `fagforen* fackförening* fagklub* fagforb* fackets stéttarfél* verkalýðsfél* ammattiliit* ammattijärj*`},
	group{need: member | join | isA | atA | owned | self | first, bad: way | goods | tech, words: `
		metalliliit* metalliit* sähköliit* sähköalojenl* opettajaliit* hoitajaliit* superliit* paperiliit* kuljetusliit* insinööriliit* teollisuusl* palvelualojen tehy* superissa superiin pamissa pamiin pamin pamista ytn proliit*
		hjúkrunarfræðingafél* læknafél* kennarafél* rafiðnaðars* starfsgreinas* eining fagfélag* sjómannasamb* grafía matvís flugfreyjufél* vélstjóraf* lögreglufél* leikskólak* póstmannaf* kjalar kjölur
		byggnadsarb* målarförb* pappers metallf* sekos handelsanställdas transportarbetaref* läkarförb* läkarförbundet tjänstemannaförb* vårdförb* fackförbund* unionens
		sygeplejersker lægeforen* metalforb* fængselsforb* tekniq maskinmestre* jordemoderforen* hkkommunal dansksygepl* serviceforb* politiforb*
		legeforen* forskerforb* skolenesl* skolelederf* postkom arbeidsmandsforb* elogit transportarbeiderf* musikerforb* journalistlag* bondelaget`},
	group{need: member | isA | atA | join, tail: list(`metal metall el it industri energi ingenjörer lærere lärare lærerforening sygeplejeråd rør kontor faglige`), bad: goods | shop, words: `dansk if el blik industri sveriges handel`},
	group{need: owned | member, words: `medlemslån* lofavør fagforening* kontingentet`, tail: list(`lo fack facket fagforening* fagforening hk foa ida nito tekna union unionen kommunal ssr st vision`)},
	group{need: join | member | vote, prev: glue, caps: true, words: `lo tco sac ssr hk ntl nnn nsf ys sak sttk akt bhm kí vr así bsrb dm fh nito ida jhl oaj pam`},
	group{need: member, head: list(`i av af til hos of`), after: member, words: `unite unison kommunal vision handels byggnads transport livs fastighets ledarna parat delta unio lo hk ida lederne nsf ntl metall metal st`},
	group{need: member | join | isA | atA | owned, bad: goods | tech, words: `paminen oajn jhln sakn superissa eflingar eflingunni starfsmannafél* sjúkraliðaf* vlf sambandið`},
	group{need: owned | join | self, tail: list(`fack facket fagforening fagforeninga forbund forbundet förbund liitosta liiton union`), words: `lämna lämnar utträde ur utmelding udmelding opsige avsluta avslutte`},
	group{need: member | join | owned, bad: tech | goods, words: `liitosta liittooni liitossani liittomme`},
	group{need: self | kin | first | have | did | other, words: `lakkoil*`},
	group{need: isA | self | kin, tail: list(`rep reps representative`), words: `safety`},
	group{need: have | did | get | self, head: list(`i í`), words: `bsrb vr bhm así eflingu sameyki`},
	group{need: member, head: list(`det`), tail: list(`hus`), words: `faglige`},
	group{need: member | join | isA, head: list(`el`), words: `forbund forbundet`},
	group{need: member, caps: true, words: `safe`},
	group{need: owned, bad: shop | tech, words: `kollektivavtal* tariffavtal* kjarasamning*`},
	// Those that are called like people: certain, where the member stands right at them
	group{need: self | other | kin | first, head: list(`i af av`), after: member, caps: true, over: true, words: `ida`},
	group{need: member | self | first | kin, tail: list(`jäsen*`), over: true, words: `pamin superin tehyn jhln oajn`},
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
	group{grade: party, need: member, after: prep, bad: goods | shop | tech, words: `venstre høyre høgre alternativet liberal borgerlige radikale konservative konservativt borgerligt keskusta* keskustaa keskustan vinstri labour greens rødt raudt democrats liberals republicans conservative*`},
	group{grade: letter, words: `s m v c l k mp kd sd sp ap sv sf df la el dd nb å f fi ps kok kesk vas vihr`},
	group{need: owned, bad: goods, words: `parti partiet partimedlemskap* puolueeni stjórnmálaskoð* partibok* partitillhör*`},
	group{need: member, after: prep, bad: goods, words: `parti partiet puolue*`},
	group{need: nearby, next: half, words: `politisk* poliittinen political`},
	group{grade: state, words: `ytterhöger ytterkant* venstreorient* vänsterorient* høyreorient* höyreorient* moderatpolit* kommunalpolit* lokalpolit* lokalpolitiker kommunpolit* fritidspolit* äärioikeist* äärivasem* hægriöfga* vinstriöfga* öfgahægri* jafnaðarm* sjálfstæðism* leftist* fasisti* stalinist* trotskij* trotskist* maoist* syndikalist* anarchist* nazi nazis uusnatsi* kepulai* persu persut vasemmistonuor* libertarian* venstreradikal* vänsterradikal* brexiteer trumpist* trumpanhäng* partiaktiv* partiavhopp* ungmoderat* ungsocialist* ungdomsparti*`},
	group{need: isA, not: prep, bad: shop | tech | goods, words: `oikeistolainen kepu konservatiivi liberaali republican democrat libertarian vänster vänstermänniska högermänniska borgerlig rödgrön leftwing left rightwing centrist patriot nationalist* monarkist* rojalist* royalist* vihreä`, unless: list(`sohva malli malline sohvan valo side hand handed auto takki`)},
	group{need: isA | atA | owned, tail: list(`aktiv aktiva aktivt aktivist* activ* aktiivi* active virk virkur förföljd förföljda forfulgt forfølgt vainottu flykting* flygtning* flyktning* engagerad engageret engasjert fånge fange refugee prisoner oikeistolainen`), words: `politisk* politisk politically poliittises* poliittisesti pólitísk* pólitískur`},
	group{need: owned | hasA, tail: list(`åsikt* hållning* holdning* mening* meninger mielipite* näkemyks* opinion* views beliefs skoðun* syn ståsted hemvist overbevisning overbevisn* sympati* parti tillhörighet`), words: `politisk* political poliittis* pólitísk*`},
	group{need: owned | isA | atA, words: `stjórnmálaskoð* stjórnmálum partiet`, bad: goods | shop | media | tech},
	group{need: self | kin | first | did | other, bad: shop | tech | media, words: `demonstrerade demonstrerat demonstrerte demonstreret demonstrationen mielenosoituks* mielenosoituksessa mótmæl* mótmælt`, unless: list(`tåg tåget buss bussen toget bus juna strætó road trafik trafikk väg vägen stängd lukket kiinni closed`)},
	group{need: be | visit | did | get, head: list(`på i til till the a in í`), words: `demonstration demonstrationen demonstrasjon demonstrasjonen mótmælum mótmæli protest protesten`, unless: list(`tåg tåget buss bussen toget bus juna strætó road trafik trafikk väg vägen stängd lukket kiinni closed product produkt`)},
	group{grade: ballot, words: `kryds kryss röst rösten stemmen nämndeman nämndemän gruppledare* politiker formaður kannatan kannattaa kannatamme äänestänyt äänestäneet kosið kjósa kýs styð styður stödjer stöder stöttar støtter stötter sympatiserar sympatiserer support supports kandiderar kandidaat kandidat ledamot riksdagsledamot folketingsmedlem* stortingsrepresentant* byrådsmedlem* kommunfullmäktige* kommunestyret byrådet regionsråd* bæjarstjórn þingmaður alþingismaður kansanedustaja eduskunnassa councillor council councilor valgplakat* valsedlar stemmesed* vaalimain* medlem medlemmar medlemskap* medlemskab* member jäsen* formand formann leder ordförande nestleder chair chairman aktiv aktiivinen virkur virk active utträde utmeldt udmeldt melde meldt meldte stiller opstillet oppstilt framboði running campaign campaigned campaigning avgår gick gå erota eroan erosin segja sagði skráð leave left joined gekk liityin ehdolla edustaja varamedlem ersättare tillit valgt invald campaigner registered`},
	group{grade: party, need: member, bad: goods | shop, words: `
		piratpart* piraattipuol* piratar centern kepu kepua keput kepun persuja persut demari* kristdemokraatt* kristillisd* keskusta* vasemmistol* vihreä* vihreille sfp liikenyt sininen
		socialdemokrater socialdemokrater* sosialdemokrat* sosialdemokraatt* sosiaalidemokraat* moderaternas sverigedemokraternas venstreparti* sosialist* raudt pensjonistpart* liberalistene konservativt folkepartis sf sfs
		sjálfstæðisf* framsókn* vinstrihreyf* sósíalist* miðfl* viðreis* samfylking* pírat* nmr nordfront feminist* tories republicans democrats socialist*`},
	group{grade: party, need: member, after: prep, bad: goods | shop | tech, words: `greens conservative* centre labour tory left right sjálfstæðismanna framsókn* vinstri græna grænna jafnaðarmanna keskustan keskusta* vihreistä vihreissä`},
	group{grade: party, need: member, tail: list(`edustaja* jäsen* listal* valtuutet* ehdokas* ehdokk* puheenjohtaja* kansanedust* riveissä nuorissa`), words: `keskustan`},
	group{grade: party, need: vote, words: `blått rött rødt blåt grönt borgerligt raudt vänster höger vasemmistoa vasemmisto oikeistoa vinstri hægri left right`, unless: list(`knapp knappen button knap nappi`)},
	group{need: isA, words: `pírati`},
	group{grade: party, need: vote | member, words: `sd sv mp kd df ap krf frp mdg`},
	group{grade: party, need: member, bad: goods | shop, words: `stram`},
	group{need: isA | atA, prev: island, words: `sjálfstæðisflokk* sjálfstæðisf* framsóknarflokk* miðflokk* samfylking* viðreisn* pírötum`},
)
