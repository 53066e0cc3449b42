package papers

// Who keeps cases, in every country and as the languages inflect it.

var (
	// caseAuthority names who keeps cases.
	caseAuthority = newLexicon(`*verket *verkets *verks *nämnd *nämnden *nämndens *inspektion* *ombudsman* *myndighet* *ombud *ombudet *styrelsen *styrelsens
		*styrelse *länsstyrelse* *tingsrätt* *hovrätt* *kammarrätt* *förvaltningsrätt* *domstol* *domstolen *domstolens *överdomstol*
		högsta kronofogd* kfm *åklagar* *kansler* imy ivo arn csn afa socialtjänst* soc socialen *socialförvaltning* miljöförvaltning*
		byggförvaltning* *skolförvaltning* stadsbyggnad* försäkringskassa* arbetsförmedling* overförmynd* överförmynd*
		överklagandenämnd* lantmäteri* fastighetsinskrivning* *kommun *kommunen *kommunens *regionen polis polisen polisens
		polisregion* tull tullen kriminalvård* frivård* familjerätt* rätten *rådet patientnämnd* handläggaren handläggare
		socialsekreterare* inskrivningsmyndighet* skatten *nævn *nævnet *nævnets *tilsyn *tilsynet *tilsynets *ombudsmand* *retten
		*rettens *byret *landsret *direktorat* *ministeri* *politi *politidistrikt* *politiet *politiets *politikreds* *kommune
		*kommunes jobcent* *statsamt* statsforvaltning* familieretshus* borgerservice* gældsstyr* ankenævn* klagenævn* anklagemynd*
		*anklager* sagsbehandler* udbetaling siri skat erhvervssikr* toldstyr* kriminalforsorg* *nemnd *nemnda *nemnden *nemndas
		*etaten *etatens *departement* *tingrett *lagmannsrett *høgsterett *høyesterett namsfog* namsmann* lensmann* kemner*
		barnevern* nav udi une npe skatteetat* forliksråd* trygdekont* kartverk* vegvesen* husleietvist* husbank* lånekass*
		innkreving* saksbehandl* sakshandsam* *fylkesmann* sivilombud* *påtale* konfliktråd* *virasto *viraston *virastosta
		*virastolta *virastoon *virastossa *virastolle *oikeus *oikeuden *oikeudessa *oikeudesta *oikeudelta *oikeuteen *oikeudelle
		*lautakunta *lautakunnan *lautakunnassa *lautakunnalta *lautakunnasta *lautakunnalle *lautakuntaan *valtuutet* *asiamies
		*asiamiehe* *ministeriö* *virkamie* kirjaamo* kantelu* ulosot* ulosmit* *käräjä* *syyttäj* kela kelan kelalta kelasta kelaan
		kelassa migri* verottaj* verohal* verotoim* vero poliisi* traficom* trafi tulli* *kaupunki *kaupungin *kunta *kunnan
		*virastot* dvv valvira* aluehal* avi edunvalv* sosiaalitoim* lastensuoj* sovittelutoim* maistraat* nefnd *nefnd *nefndin
		*nefndina *nefndar *nefndarinnar *nefndinni *nefndinnar *stofnun *stofnunar *stofnunin *stofnuninni *dómstól* *ráðuneyti*
		sýslu* sýsli* *sýslumað* *sýslumann* *lögregl* lögga* löggu* *umboðsmað* *umboðsmann* persónuvernd* *skattinum skatturinn
		skattsins skattinn barnavernd* þjóðskrá* vegagerð* *embætti* héraði héraðs* *saksóknar* fangelsis* reykjavíkurb* kópavogsb*
		hafnarfjarðarb* akureyrarb* garðab* sveitarfél* bænum félagsþj* sjúkratrygg* tryggingast* court courts tribunal* commissioner*
		ombudsm* police* bailiff* prosecutor* municipality directorate inspectorate consulate embassy sheriff* magistrate* guardia
		carabinieri gendarmerie caseworker* migrationsv* migrationsd* poliisilait* eläkelait* kansaneläkelait* ely elykeskus*
		potilastoimist* potilasarkist* patientkontor* pasientkontor* lægesekret*
		oikeusrekisterik* liikennevakuutusk* potilasvakuutusk* héraðsdóm* landsdóm* félagsdóm* mannréttindad* dómstól* landsrétt*
		hæstarétt* heilbrigðiseft* vinnueftirl* fjármálaeft* samkeppniseft* matvælast* samgöngust* neytendast* barnaverndarst*
		lyfjast* statsforvalt* socialforvaltn* sosialforvaltn* børneforvaltn* skatteforvaltn* *rettsforvaltning* miljøforvaltn*
		patienterstatn* *ombodet *ministeriet sosiaalivirasto* fogden fogdens rådhus* kommunhus* stadshus* rikspolis* närpolis*
		patrull* konstap* soctant* socionom* socialkontor* socialjour* biståndshandl* biståndsenh* bygglovshandl* domare domaren
		rådman* notarie* nämndeman* frivården häktet anstalten fängelse* förvaltningsdomst* rättshjälp* rättsmed* rättspsyk* ambassad*
		ambassaad* konsulat* konsulaat* landstinget *regionens *förvaltningen *forvaltningen *forvaltning *förvaltning stadsdelsn*
		bydel* fylkesk* kommunal* familierådg* barnahus* *nævnene *nævn* fængsl* fengsel* vankila* rigsadvokat* riksadvokat*
		politista* polititjen* politimand* politimann* betjent betjenten *dommer dommer dommeren sorenskriv* fogeden fogedens
		bobestyr* kurator* tinghus* statens statsadvokat* rigspoliti* arbejdsskade* arbeidstils* arbejdstils* *klageutvalg*
		*klageinstans* hovedutval* planutval* kontrollutval* *klagenemn* *nemndi *naemnd* helfo ppt ppr finkn pasientomb* pasientsk*
		patientklag* kommunalt skattekont* skatteklag* likningsk* grensek* tolletat* tollvesen* *tollen forbrugerråd* forbrukerråd*
		*klageløsning *tuomari* hallinto verohallin* oikeushallin* aluehallin* hyvinvointial* sosiaality* sosiaalipäiv* sosiaaliv*
		lastenvalv* lastensuojelu* rakennusvalv* *kaavoit* maanmittaus* rajavart* konstaap* *toimielin* oikeusapu* työsuojelu*
		työvoimato* työllisyyspal* *oikeutta *oikeudella *oikeuksi* *virastoa* *viraston* *virastos* *virastoo* *virastol* *lautakunt*
		*valitusk* *kaupungis* *kaupungil* *kaupunki* *kunnalta *kunnassa *kunnasta *kunnalle seurakun* kansliassa *kuluttajaneuv*
		tullin tullista *nefndum *nefndinn* *nefndan* *stofnan* bæjar* hrepp* *hreppur *hreppi sveitars* *sveitar ríkis* *fulltrúi
		*fulltrúa *fulltrúans *fulltrúanum *ráðgjafi* félagsmál* félagsráðg* ríkissaks* ríkislög* landlækn* löggan lögguna lögmanns*
		skattstj* skattan* *skattstof* vmst skiptastj* fangels* sendiráð* ræðism* héraðsl* heilbrigðiseftirl* yfirvöld* *yfirvald* löf
		patientforsikr* patientförsäkr* potilasvakuutus* *lastenvalv* miljökontor* byggkontor* samhällsbygg* stadsbyggn* velferðarsvi*
		skólasvi* umhverfissvi* skipulagssvi* byggðarráð* borgarráð* bæjarráð* bæjarstj* perheoikeud* oikeuskansl* pvk aes vkk lvk
		judge judges magistr* officer officers notary constable detective authorities authority probation parole coroner* prosecution
		parliament* ministry`)
	// noAuthority are words that end as those do and aren't.
	noAuthority = newLexicon(`*nätverk* *regelverk* *ramverk* *hantverk* *konstverk* *kraftverk* *vattenverk* *uppslagsverk* *bostadsrätt* *hyresrätt*
		*fortrydelsesret* *angrerett* *ångerrätt* *rettighed* *opphavsrett* *eiendomsrett* *forkjøpsrett* *forkøbsret* *middagsrett*
		*perusoikeus *omistusoikeus *palautusoikeus *käyttöoikeus *käyttöoikeuden *luku*oikeus *ostoskeskus *kauppakeskus
		*palvelukeskus *ostoskeskuksen *kauppakeskuksen *puhelinkeskus *bolagsstyrelse* *föreningsstyrelse* *bestyrelse* *besiktning*
		*skoletilsyn *barnetilsyn *rafeindastofu *hárgreiðslustofu *tannlæknastofu *snyrtistofu *stofuhita *hárstofu *hárgreiðslustofa
		*tannlæknastofa *eiginrétti *ejendomsforvaltning* *fastighetsförvaltning* *boligforvaltning* *eiendomsforvaltning*
		*formueforvalt* *kapitalförvaltning* *systemförvaltning* *fondforvaltning* *sameforvaltning* *teknikförvaltning* bydelig*
		*isännöinti* ríkissjón* ríkisút* *toimitusvirasto*`)
)
