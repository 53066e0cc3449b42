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
		"skylten", "skylt", "regskylt*", "personskylt*", "skiltet", "skilt",
		"nummerplåt*", "nummerplade*", "nummerskilt*", "bilskilt*", "ønskeskilt*", "ønskenummer*",
		"einkanúmer*", "regnr", "regnummer*", "registreringsnum*", "rekkari*", "rekisterinumer*", "rekisterikil*", "bílnúmer*",
	},
	Words: plate,
}

// signs are what stands on those of a road or a house.
var signs = set(`stopp stop utgång utgang udgang exit ingång inngang indgang entry infart innkjøring parkering parking forbudt
	förbjudet privat private väg vei öppet åpent åben stängt stengt lukket open closed obs fara danger til till salu salgs salg
	uthyres varning advarsel poistumistie ulos seis`)

func plate(w *pii.Words, i int) (start, end int, r pii.Reading) {
	k := i + 1
	if k < len(w.List) && w.List[k].Gap == pii.GapBlank && roleOf(w.Of(k))&is != 0 {
		k++
	}
	if k >= len(w.List) || w.List[i].Flags&pii.AllCaps != 0 {
		return 0, 0, r
	}
	x := &w.List[k]
	if n := x.End - x.Start; x.Flags&pii.AllCaps == 0 || x.Gap&^(pii.GapBlank|pii.GapColon|pii.GapQuote) != 0 || x.Gap == 0 || n < 3 || n > 8 {
		return 0, 0, r
	}
	if k+1 < len(w.List) {
		next := &w.List[k+1]
		if next.Gap == 0 || next.Gap&(pii.GapHyphen|pii.GapAt|pii.GapSlash) != 0 || next.Flags&(pii.AllCaps|pii.IsNumber) != 0 {
			return 0, 0, r
		}
	}
	var buf [32]byte
	if f := fold(&buf, w.Of(k)); participle(f) || roles[string(f)]&status != 0 { // the plate is BROKEN
		return 0, 0, r
	}
	if in(signs, w.Of(k)) {
		return 0, 0, r
	}
	if w.List[k].Class&uint64(lexicon.Name) != 0 {
		return found(w, k, k, overName)
	}
	return found(w, k, k, 10)
}
