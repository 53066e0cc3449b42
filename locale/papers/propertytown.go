package papers

import dict "github.com/sladd-go/sladd/locale/internal/lexicon"

// inTown reports whether the name of a town or a municipality follows right behind b[e]: "231/19 i frogn".
func inTown(b []byte, e int) bool {
	lo, hi, ok := after(b, e)
	if !ok || lo-e != 1 {
		return false
	}
	var w word
	if w.fold(b[lo:hi]); !inWords.has(&w) {
		return false
	}
	lo, hi, ok = after(b, hi)
	if !ok {
		return false
	}
	w.fold(b[lo:hi])
	return dict.Lookup(b[lo:hi])&dict.Town != 0 || kommunerNO.has(&w)
}

var (
	inWords = newLexicon(`i in`)
	// kommunerNO are municipalities of Norway that few know as towns. Source: Statistics Norway, classification of municipalities.
	kommunerNO = newLexicon(`frogn nesodden nannestad eidsvoll ullensaker nittedal lørenskog aurskog asker bærum lier modum sigdal krødsherad
		flesberg rollag nore hemsedal hol flå nesbyen jevnaker lunner gran ringerike hole stange løten elverum trysil åmot rendalen
		engerdal tolga tynset alvdal folldal dovre lesja skjåk vågå ringebu øyer gausdal søndre nordre etnedal marker aremark rakkestad
		råde våler indre skiptvedt hvaler vestby ås tinn hjartdal seljord kviteseid nissedal fyresdal tokke vinje nome siljan bamble
		drangedal kragerø risør gjerstad vegårshei tvedestrand froland lillesand birkenes åmli iveland bygland valle bykle vennesla
		åseral lyngdal hægebostad kvinesdal sirdal sokndal bjerkreim klepp gjesdal sola randaberg strand hjelmeland suldal sauda kvitsøy
		bokn tysvær karmøy utsira vindafjord etne sveio bømlo stord fitjar tysnes kvinnherad ullensvang eidfjord ulvik voss kvam samnanger
		bjørnafjorden austevoll øygarden askøy vaksdal modalen osterøy alver austrheim fedje masfjorden gulen solund hyllestad høyanger
		sogndal aurland lærdal årdal luster askvoll fjaler sunnfjord bremanger stad gloppen stryn kinn vanylven sande herøy ulstein hareid
		ørsta stranda sykkylven sula giske haram vestnes rauma aukra averøy gjemnes tingvoll sunndal surnadal smøla aure hustadvika fjord
		volda hitra frøya ørland åfjord orkland skaun melhus midtre malvik selbu tydal holtålen røros rennebu oppdal rindal meråker
		stjørdal frosta levanger verdal snåsa lierne røyrvik namsskogan grong høylandet overhalla flatanger leka nærøysund inderøy`)
)
