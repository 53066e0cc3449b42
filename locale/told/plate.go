package told

import (
	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/locale/papers"
	"github.com/sladd-go/sladd/locale/people"
	"github.com/sladd-go/sladd/pii"
)

// PlateRecognizer finds personal plates of letters alone right behind their word: "skylten är SURFAR".
var PlateRecognizer = &pii.Recognizer{
	Kind:      "plate",
	Category:  classify.Vehicle,
	Doc:       "Personal registration plate of letters that a sentence tells",
	Canonical: papers.PlateRecognizer.Canonical,
	Lexicon:   people.Lexicon,
	On: []string{
		"nrplåt*", "nrplade*", "pladen", "plåten", "plate", "plates", "numberplate*", "kilvessä", "kilpi", "kilvet", "kilvissä",
		"númeraplöt*", "númeraplat*", "plötunni", "skráningarmerki*", "skiltene", "skyltarna", "pladerne", "kjennetegn*", "kjennemerk*",
		"skylten", "skylt", "regskylt*", "personskylt*", "skiltet", "skilt",
		"nummerplåt*", "nummerplade*", "nummerskilt*", "bilskilt*", "ønskeskilt*", "ønskenummer*",
		"einkanúmer*", "regnr", "regnummer*", "registreringsnum*", "rekkari*", "rekisterinumer*", "rekisterikil*", "bílnúmer*",
	},
	Words: plate,
}

// signs are what stands on those of a road or a house.
var signs = set(`stopp stop utgång utgang udgang exit ingång inngang indgang entry infart innkjøring parkering parking forbudt
	förbjudet privat private väg vei öppet åpent åben stängt stengt lukket open closed obs fara danger til till salu salgs salg
	uthyres varning advarsel poistumistie ulos seis rea avgift betaling maksu taxi taksi wc toalett
	toilet polis politi poliisi lögregla help hjelp hjälp hjælp apua handicap handikapp gäster gjester gæster vieras besökande reserverad
	reserveret reservert varattu reserved service kassa bank apotek hotel hotell bar cafe lift gratis nyhet tilbud sale info`)

func plate(w *pii.Words, i int) (start, end int, r pii.Reading) {
	if w.List[i].Flags&pii.AllCaps != 0 {
		return 0, 0, r
	}
	k := i + 1
	if k < len(w.List) && w.List[k].Gap == pii.GapBlank && roleOf(w.Of(k))&is != 0 {
		k++
	}
	if in(dishes, w.Of(i)) || !lettering(w, k, pii.GapBlank|pii.GapColon|pii.GapQuote) {
		if k = shownOn(w, i); k < 0 {
			return 0, 0, r
		}
	}
	if w.List[k].Class&uint64(lexicon.Name) != 0 {
		return found(w, k, k, overName)
	}
	return found(w, k, k, 10)
}

// lettering reports whether word k, behind one of the gaps, is capitals that a plate may have, and no others stand behind it.
func lettering(w *pii.Words, k int, gaps pii.Gap) bool {
	if k < 0 || k >= len(w.List) {
		return false
	}
	x := &w.List[k]
	if n := x.End - x.Start; x.Flags&pii.AllCaps == 0 || x.Gap&^gaps != 0 || x.Gap == 0 || n < 3 || n > 8 {
		return false
	}
	if k+1 < len(w.List) {
		next := &w.List[k+1]
		if next.Gap == 0 || next.Gap&(pii.GapHyphen|pii.GapAt|pii.GapSlash) != 0 || next.Flags&(pii.AllCaps|pii.IsNumber) != 0 {
			return false
		}
	}
	var buf [32]byte
	f := fold(&buf, w.Of(k))
	return !participle(f) && roleOf(f)&status == 0 && !in(signs, w.Of(k)) // the plate is BROKEN
}
