package is

import (
	"slices"

	"github.com/sladd-go/sladd/pii"
)

// KennitalaTongueRecognizer finds the kennitala in Icelandic text. Six digits, a dash and four digits are also a Dane's, a
// Swede's and a Finn's number: where no word tells whose it is, the language around it does. Bare digits it
// leaves alone.
var KennitalaTongueRecognizer = inIcelandic(KennitalaRecognizer)

func inIcelandic(r *pii.Recognizer) *pii.Recognizer {
	in, read := *r, r.Read
	in.Doc = "Icelandic identity number (kennitala) in Icelandic text"
	in.Hints = slices.Concat(r.Hints, tongue)
	in.Forms, in.Strict = []pii.Form{{Mask: "999999-9999", Bits: 5}, {Mask: "999999_9999", Bits: 3}}, true
	in.Read = func(t *pii.Token) pii.Reading {
		x := read(t)
		if x.Bits == 0 {
			return x
		}
		// See se.PersonnummerTongueRecognizer.
		if x.Bits = min(x.Bits, 6); !x.Evidence.Has(pii.HasChecksum) {
			x.Bits = min(x.Bits, 4)
		}
		return x
	}
	return &in
}

// tongue is said in Icelandic and hardly in its neighbours' languages, without what looks like a word of theirs once
// diacritics are left out.
var tongue = []string{
	"ég", "það", "þetta", "þessi", "ekki", "fyrir", "hjá", "vinsamlegast", "kveðja", "kveðju", "góðan", "daginn", "sæll", "blessuð", "hann", "mínum", "minn", "dóttir", "dóttur", "sonur", "sonar", "barnið", "barnsins", "eða", "núna", "hvernig", "hvenær",
	"sem", "hefur", "hef", "verið", "þér", "þegar", "líka", "aftur", "vera", "geta", "svona", "ekkert", "fékk", "fær", "búinn", "búin", "númer*", "handhaf*", "heitir", "samning*", "skrifa*", "borga*", "varðar", "skírtein*", "ökuskírtein*", "vegabréf*", "týnd*", "greiða*", "áskrift*", "skráð*", "breyta*", "látið", "gæti*", "mætti",
	"eruð", "þið", "ykkur", "ykkar", "okkar", "okkur", "takk", "kærar", "senda", "getið", "vantar", "þarf", "sími", "netfang*", "íslensk*", "íslan*", "isländsk*", "islandsk*", "island", "iceland*", "reykjavík*", "kópavog*", "akureyri*",
}
