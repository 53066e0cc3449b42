package papers

// The words of case numbers: what authorities and their cases are called.

var (
	caseWords = newLexicon(`kæra kæru kærunúm* brottmål* tvistemål* *målet máli málinu dómur oikeudenkäyn* käräjä* anmälan anmälningsnr
		anmälningsnum* j utmätning mål målnr målnum* målet målets mal akt akten aktnr dnr diarienr diarienum* diariet beteckning* sak
		saken saka saker saksnr saksnum* sag sagen sagsnr sagsnum* journalnr journalnum* *sag *sak anmeldels* *anmeldels* *anmelding*
		*anmeldelse anmelding* *anmäl* ärende ärendet ärendenr ärendenum* *ärende dossier* mál málið málsnúm* málsnr málanr *mál toimeksian* klage klagen klaga klagemål* klagesa* klager kvörtun* kantelu* muistutu*
		asia asian *asia *asian asianro asianum* diaari* diaarinum* tuomio dom domen dommen case docket file report rikosilmoitu* jutun juttu
		kyse utmätningsmål* exekution* skuldsanering* tutkinta* esitutkinta* tapaus* umsókn* ansökan søknad* ansøgning* hakemus* k`)
	caseCourt = newLexicon(`brottmål* tvistemål* familjemål* vårdnadsmål* mål målnr målnum* målet målets mal akt akten aktnr tingsrätt*
		*tingsrätt hovrätt* domstol* förvaltningsrätt* *förvaltningsrätt kammarrätt* dom domen avgörande* stämning* åtal* case`)
	caseJudged = newLexicon(`lagmannsrett* høyesterett* *tingrett* dom dommen domen kjennelse kjennelsen anke anken saksnr saksnum* sak saken
		avgjørelse avgjørelsen`)
	caseOffice = newLexicon(`jobcenter* forliksråd* statsforvalter* ankestyrelse* udlænding* utlending* diskrimineringsombud*
		polismyndighet* *oikeus *oikeuden *oikeudessa kronofogd* migrationsverk* udi une namsmann* barnevern* familieretshus* byret*
		byretten *tingsrätt* *tingrett* *förvaltningsrätt* kammarrätt* hovrätt* socialtjänst* socialnämnd* försäkringskassan* åklagar*
		agency migri* lögregl* héraðsdóm* politiet polisen poliisi*`)
	dossiers  = newLexicon(`dossier* beteckning*`)
	caseFiled = newLexicon(`k dnr diarienr diarienum* anmälan polisanmälan anmälningsnr anmälningsnum* utmätning* skuldsanering*
		exekution*`)
	caseFill = newLexicon(`jag jeg fick fikk fik fått var vi nr no nro num nummer numret nummeret number númer númerinu númeri numero
		undir er är ar on is har the i min mitt med med ref gitt`)

	// What stands before the numbers of courts in Sweden, Denmark, Finland and Norway, and of other offices.
	casesSE         = newLexicon(`pt mt tf t b ö ä f m k a p ft pmt um fm öä`)
	casesDK         = newLexicon(`bs ss sks fs bb`)
	casesFI         = newLexicon(`r l s h m u`)
	casesNO         = newLexicon(`hr lb la le lf lg lh`)
	casesProsecutor = newLexicon(`am`)
	casesPolice     = newLexicon(`k`)
	casesAppeals    = newLexicon(`une`)
	casesMigration  = newLexicon(`uma`)
	casesIS         = newLexicon(`e s`)

	// caseSubject are the words before what an Icelandic letter is about.
	caseSubject = newLexicon(`varðar varðandi efni`)
)
