package papers

// Designations of Norway and Iceland in their shortest forms, which any figures have: what the sentence is about tells them.

// landNOAround is what is said of land in a sentence, where gnr/bnr is all that names it: "garasjen står på 207/345".
var landNOAround = newLexicon(`*eiendom* *eigedom* tomt tomta tomten tomter tomtene *tomt *tomta *tomten *tomtegrense* hytte hytta hytten
	*hytte *hytta skjøte* skøyte* hjemmel* *grunnbok* grunneier* grunneigar* matrikk* målebrev* oppmåling* *grense* grensa *nabo *naboen
	nabovars* huset garasje* oppført løa låven naust* uthus* anneks* kårbolig* boligen bustad* leiligheten seksjon* snr kartet
	tilsynssak* *byggesak* byggesøk* byggetill* rammetill* ferdigattest* fradel* deling festetomt* feste* teig teigen skogteig* skogen hogst* hogd kommunal kommunale parsell*
	arealoverf* jordskift* odel* gården garden gardsbruk* gårdsbruk* bruket *bruket heftelse* servitutt* pantedok* tinglys* taksten
	takstmann* reguleringsplan* *avløp* land plot parcel property boundary farm strip deed cabin section cadastr*
	fastighet* tomten ejendom* grunden* septik* slamtøm* slamanl* kloakk* renovasjon* avløpsanl* minirens* brønn* borebrønn* vannverk* vannavg* veglag* veilag*
	velforening* hytteveg* hyttevei* adkomst* avkjør* tilkomst* vegrett* veirett* festeavgift* festekontrakt* kjøpekontrakt* overskjøt* arv arvet arva
	dødsbo* uskifte* tvangssalg* utlegg* taksert verditakst* eigedomsskatt* eiendomsskatt* utleie utleigd beite* beiterett* jakt jaktrett* jordvei*
	dyrka dyrket *jord *jorda *jorden innmark* utmark* skog skogen myr myra gjerde* gjerdet flom* ras skred* rasfare* blokka blokk leilighet* sameie*
	borettslag* rekkehus* rekkehuset enebolig* tomannsbolig* småbruk* sameiet selveier* grunnboka tomteareal* naboane naboar stølen seter
	setra fjellstyret allmenning* kommunedelplan* dispensasjon* brygge* brygga nausttomt* sjøbod* owner owners own owns valuation house neighbour*
	neighbor* title easement* forest barn boathouse jetty road hjemmelshaver* hjemmelshavar* eier eiar eig eigar eigarar eiere eigd eid solgt
	selges seld kjøpt`)

// plainGnr reports whether gnr/bnr is unlike a day, a share, a year and a case, and like no tyre's size.
func (x *land) plainGnr() bool {
	g, n := x.nums[1], x.nums[2]
	switch {
	case g > 999, g == n, g+n == 100, g <= 31 && n <= 12, g <= 12 && n <= 31, n == g+1: // 50/50, 24/12, 7/10, 41/42
		return false
	case 15 <= g && g <= 29 && n >= 1000: // 24/1182
		return false
	case g%5 == 0 && g >= 125 && n%5 == 0 && n >= 25 && n <= 85: // 205/55
		return false
	}
	return n < 10000
}

// shared reports whether gnr/bnr is how people share, or all day and week: 50/50, 60/40, 24/7.
func (x *land) shared() bool {
	g, n := x.nums[1], x.nums[2]
	return x.nums[0] == 0 && x.nums[3]+x.nums[4] == 0 && (g == n || g+n == 100 || g == 24 && n == 7)
}

// norwegianReading weighs gnr/bnr.
func (x *land) norwegianReading(b []byte) (bits int, need bool) {
	switch {
	case x.named: // gnr 12 bnr 345
		return 12, false
	case !otherNumber(b, x.start):
		if bits = x.norwegianProof(b); bits > 0 {
			return bits, false
		}
	}
	switch {
	case x.shared():
		return 0, true
	case near(b, x.start, landNO, landFill, 1):
		return 4, true
	case x.nums[0] > 0: // 4601-164/88
		return 3, true
	}
	return 1, true
}

// norwegianProof returns what gnr/bnr is worth without a word for it: in four parts, with its municipality, before its town or where a
// sentence is about land.
func (x *land) norwegianProof(b []byte) int {
	kommune, long := x.nums[0], x.end-x.start > 8
	if x.nums[4] > 0 && x.nums[3] == 0 { // 207/344/0/12
		switch {
		case long && x.plainGnr():
			return 12
		case x.aboutLand(b):
			return 10
		}
	}
	switch {
	case kommune > 0:
		if long && (kommune < 1990 || kommune > 2035) { // 4601-164/88
			return 10
		}
	case x.plainGnr() && (max(x.nums[1], x.nums[2]) > 99 && inTown(b, x.end) || x.aboutLand(b)) && !x.measured(b):
		return 10
	}
	return 0
}

// aboutLand reports whether the sentence is about land.
func (x *land) aboutLand(b []byte) bool { return around(b, x.start, x.end, 12, 7, landNOAround) }

// landISAround is what is said of land in an Icelandic sentence, landISParcel what stands before the number of a piece of it.
var (
	landISAround = newLexicon(`veð veði veðs veðið veðskuld* veðlán* eign* *fasteign* fastan* spild* lóð* þinglýs*
		afsal* kaupsamning* sumarbúst* sumarhús* bústað* bílskúr* bílageymsl* íbúð* jörð jörðin jarðar jörðina landareign* dánarbú* hús
		húsið húsi húsinu einbýlis* raðhús* parhús* hesthús* útihús* geymslu* húseign* matshlut* atvinnuhús* veðbók* veðband* brunabót*
		lóðarleig* skiptayfirl* lögbýli* notkunarein* landspild*`)
	landISParcel = newLexicon(`lóðarleig* lóðarsamn* *lóð *lóðin *lóðar *lóðinni *lóðina spild* landspild* lóð lóðin lóðar lóðinni lóðina jörð jörðin jarðar jörðina landareign* eignir landnr
		landnúmer* landeignan* landeigna* ræktað ræktuðu skógrækt* skógræktarland* beitarland* ræktunarland* eignarland* sumarbústaðaland*`)
	landWord   = newLexicon(`land lands landi landið`)
	landISFill = newLexicon(`nr no númer númerið land lands er sem og`)
	isMoney    = newLexicon(`kr krónur króna krónum isk þús þúsund m fm fermetrar ha hektarar stk manns`)
)

// icelandicReading weighs the number of a building: "216-9904".
func (x *land) icelandicReading(b []byte) (bits int, need bool) {
	switch {
	case otherNumber(b, x.start):
		return 0, true
	case near(b, x.start, landIS, landFill, 1):
		return 6, true
	case around(b, x.start, x.end, 12, 6, landISAround):
		return 12, false
	}
	return 2, true
}

// icelandicLand reads the number of a piece of land in Iceland, whose first digits are b[i:e], behind the word for one or another such
// number: "spildu nr. 208 613", "eignir, 140 221, 140 222".
func icelandicLand(b []byte, i, e int) (end int, ok bool) {
	if end = sixEnd(b, i, e); end == 0 || amountBehind(b, end) {
		return 0, false
	}
	for range 4 {
		if near(b, i, landISParcel, landISFill, 0) || numberedLand(b, i) {
			return end, true
		}
		if i = sixBefore(b, i); i == 0 {
			break
		}
	}
	return 0, false
}

// sixEnd returns the end of a number of land whose first digits are b[i:e], 181407 or "208 613", or 0.
func sixEnd(b []byte, i, e int) int {
	if b[i] != '1' && b[i] != '2' || isWord(at(b, i-1)) {
		return 0
	}
	switch {
	case e-i == 3 && at(b, e) == ' ' && digits(b, e+1) == e+4:
		e += 4
	case e-i != 6:
		return 0
	}
	if !ends(b, e) || at(b, e) == ' ' && isDigit(at(b, e+1)) {
		return 0
	}
	return e
}

// sixBefore returns where another number of land begins that stands before b[i] in a list, or 0.
func sixBefore(b []byte, i int) int {
	for _, joint := range [...]string{", ", " og ", " and ", " & "} {
		k := i - len(joint)
		if k < 6 || string(b[k:i]) != joint {
			continue
		}
		for _, n := range [...]int{6, 7} {
			if s := k - n; s >= 0 && !isDigit(at(b, s-1)) && isDigit(b[s]) && sixEnd(b, s, digits(b, s)) == k {
				return s
			}
		}
	}
	return 0
}

// numberedLand reports whether "land nr." stands right before b[i].
func numberedLand(b []byte, i int) bool {
	c := lastLetter(b, i) | 0x20
	if c != 'r' && c != 'o' {
		return false
	}
	lo, hi, ok := before(b, i)
	return ok && i-hi < 3 && hi-lo == 2 && rightBefore(b, lo, 1, landWord)
}

// amountBehind reports whether what b[e] follows is counted or money.
func amountBehind(b []byte, e int) bool {
	lo, hi, ok := after(b, e)
	if !ok || lo-e > 1 {
		return false
	}
	var w word
	w.fold(b[lo:hi])
	return isMoney.has(&w)
}
