package topics

import "strings"

// names are whole words of the vocabularies that are often typed wrong: see pii.Recognizer.Names. What one letter makes another word
// of is not among them.
var names = strings.Fields(`
	sjukskriven sjukskrivning sjukpenning sjukersättning deprimerad deprimerande depression depressionen utbränd utmattad utmattning utmattningssyndrom ångest ångesten
	panikångest bipolär schizofreni schizofren psykos psykosen autism autistisk asperger anorexi bulimi ätstörning ätstörningar alkoholist alkoholism missbrukare
	alkoholmissbruk självmord självmordsförsök cancer cancern bröstcancer lungcancer prostatacancer leukemi cellgifter strålbehandling diabetes diabetiker allergi allergier
	allergisk nötallergi epilepsi epileptiker stroke hjärtinfarkt hjärtattack hjärtfel blodtryck reumatism migrän artros hepatit borrelia lunginflammation missfall
	graviditet graviditeten gravid gravida missfallet abort aborten demens dement alzheimers parkinsons parkinson skleros fibromyalgi endometrios dyslexi diskbråck psoriasis
	blodpropp laktosintolerant glutenintolerant celiaki funktionsnedsättning funktionshindrad rullstol rullstolsburen synskadad hörselskadad psykiatrin psykiatri psykolog psykologen
	terapeut läkarintyg antidepressiva insulin cytostatika rehabilitering
	sygemeldt sygemelding sygedagpenge førtidspension fleksjob deprimeret udbrændt stressramt stresssygemeldt skizofreni skizofren spiseforstyrrelse anoreksi alkoholiker
	alkoholmisbrug selvmord selvmordsforsøg kræft brystkræft lungekræft kemoterapi strålebehandling sukkersyge allergiker astmatiker nøddeallergi blodprop hjerteanfald
	hjertefejl hjertestop leddegigt migræne lungebetændelse piskesmæld hjernerystelse handicappet kørestol kørestolsbruger synshandicappet hørehæmmet psykiatrisk
	sykmeldt sykemeldt sykemelding sykmelding sykepenger arbeidsavklaringspenger uføretrygd uføretrygdet deprimert depresjon depresjonen utbrent panikkangst selvskading
	spiseforstyrrelser rusmisbruker kreftsyk brystkreft lungekreft cellegift sukkersyke hjerneslag hjerteinfarkt hjertefeil hjertesvikt revmatisme migrene lungebetennelse
	svangerskap spontanabort funksjonsnedsettelse funksjonshemmet rullestol rullestolbruker hjernerystelse prolaps psykiatrien
	sairauslomalla sairausloma sairaslomalla masennus masentunut masennusta masennuslääkkeet ahdistus ahdistusta ahdistuneisuus paniikkihäiriö uupumus itsemurha psykoosi
	skitsofrenia syömishäiriö anoreksia rintasyöpä syöpään diabeetikko allergia allergiaa allerginen epilepsia sydänkohtaus sydäninfarkti sydänvika migreeni migreeniä
	keskenmeno raskaana raskaus muistisairaus alkoholismi alkoholisti aivohalvaus aivoinfarkti verenpaine verenpainetauti keliakia reuma sairaana kehitysvammainen liikuntavammainen
	pyörätuoli pyörätuolissa työkyvyttömyyseläke työkyvyttömyyseläkkeellä mielenterveys mielenterveysongelmia astmaatikko
	þunglyndi þunglyndur þunglynd kvíði kvíðaröskun krabbamein krabbameinið sykursýki ofnæmi ofnæmið flogaveiki hjartaáfall heilablóðfall mígreni fósturlát meðganga
	alkóhólisti ólétt ófrísk einhverfur einhverf öryrki örorku örorkubætur veikindaleyfi veikindaleyfið geðhvörf háþrýstingur lungnabólga
	pregnant pregnancy autistic epileptic diabetic alcoholic bipolar depressed suicidal dyslexic schizophrenic schizophrenia depression anxiety burnout suicide
	leukemia diabetes epilepsy migraine migraines hepatitis miscarriage abortion chemotherapy dementia anorexia arthritis pneumonia lymphoma sclerosis endometriosis
	dialysis concussion psoriasis dyslexia psychosis paralysis wheelchair
	muslim muslimer muslimsk katolik katolsk jehovas transkönad transsexuell transperson homosexuell bisexuell homoseksuel homofil bifil lesbisk
	asylsökande flykting flygtning flyktning uppehållstillstånd opholdstilladelse oppholdstillatelse turvapaikanhakija pakolainen hælisleitandi
	fackförbundet fackförening fagforening fagforeningen fagforbund ammattiliitto ammattiliiton stéttarfélag stéttarfélagið
	skyddad identitet skyddade sekretessmarkering sekretessmarkerad kvarskrivning adressebeskyttelse adressebeskyttet adressesperre turvakielto turvakiellon
	misshandel misshandlad våldtäkt våldtagen dömdes fängelse fängelset kriminalvården fotboja fængsel fængslet voldtægt voldtekt fengsel fengselet vankila vankilassa tuomittu fangelsi nauðgun
`)
