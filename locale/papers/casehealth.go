package papers

import "bytes"

// Records of patients and referrals, which clinics number as any shop does: "journalen min hos legen har nr 2208365", "remiss R6557968 från
// sjukhuset".

var (
	// casePatient are records and referrals, of patients or of others.
	casePatient = newLexicon(`journal journalen journalene journalnr journalnum* journalin record records remiss remissen remissnr remissnum* henvisning
		henvisningen henvisningsnr henvisningsnum* lähete lähetteen lähetteeni lähetettä tilvísun tilvísunin tilvísunina tilvísuninni beiðni referral referrals`)
	// casePatientOnly are those of patients.
	casePatientOnly = newLexicon(`patientjournal* pasientjournal* sjukjournal* sykejournal* potilaskert* sairauskert* potilasnum* potilastiet* sjúkraskrá*
		sjúkranúm* patientnummer* patientnr pasientnummer* pasientnr mrn`)
	// caseHealth is who keeps them.
	caseHealth = newLexicon(`*sjukhus* *lasarett* *sykehus* *sjukehus* *sygehus* *sairaala* *spítal* hospital hospitalet hospitals hospitalets vårdcentral*
		läkar* läkare* legen legens legekontor* legesenter* fastlege* lege lægen lægens læge lægehus* lægeklinik* *klinik *kliniken *klinikken *klinikka
		*klinikalla *klinikalta clinic clinics doctor doctors physician gp ortoped* röntgen* radiolog* terveyskesk* terveysas* lääkäri* poliklin* heilsugæsl*
		lækni* læknir sjúkrahús* patient medical psykiatri* kirurg* fysioterap* helsestasjon* mottagning* mottaket legevakt* akutmottag* tandlæge*
		tannlege* tandläkare* karolinska rikshospitalet rigshospitalet haukeland ullevål tays tyks landspítal*`)
	// caseRuling is what offices decide.
	caseRuling = newLexicon(`beslut beslutet avgörandet afgørelse afgørelsen avgjørelse avgjørelsen vedtak vedtaket vedtaka päätös päätöksen päätöksessä
		befaring befaringen synfaring *úrskurð* ákvörðun ákvörðunin ákvörðuninni decision ruling judgment judgement`)
)

// ofRecordHeld is what such a number needs.
var ofRecordHeld = []said{ofPatient | byHealth}

// lawOrDoctor returns what a word doesn't say that folds to the law, lagen, as the doctor does, lægen.
func lawOrDoctor(b []byte) said {
	if bytes.Contains(b, []byte("æ")) {
		return numbered
	}
	return byHealth
}

// isSaid returns what a number is of which nothing but a word that says word tells what it is: "2022-36569 är diarienumret".
func isSaid(word said) said {
	if word&ofFormal != 0 {
		return ofFormal | ofCase
	}
	return word & ofCase
}

// leads reports whether b stands between a number and what it is: "2024-81009 - thats the file number".
func leads(b []byte) bool {
	var w word
	w.fold(b)
	return leadWords.has(&w)
}

var leadWords = newLexicon(`är e ar er on is thats that's that it its s det den d et the þetta það se tämä mitt min mit mín mitt minun my our vårt vår vores vårt
	ert jeres deres number nr nummer nummeret numret númerið numero`)
