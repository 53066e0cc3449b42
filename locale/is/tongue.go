package is

// tongue is said in Icelandic and hardly in its neighbours' languages, without what looks like a word of theirs once
// diacritics are left out.
var tongue = []string{
	"ég", "það", "þetta", "þessi", "ekki", "fyrir", "hjá", "vinsamlegast", "kveðja", "kveðju", "góðan", "daginn", "sæll", "blessuð", "hann", "mínum", "minn", "dóttir", "dóttur", "sonur", "sonar", "barnið", "barnsins", "eða", "núna", "hvernig", "hvenær",
	"sem", "hefur", "hef", "verið", "þér", "þegar", "líka", "aftur", "vera", "geta", "svona", "ekkert", "fékk", "fær", "búinn", "búin", "númer*", "handhaf*", "heitir", "samning*", "skrifa*", "borga*", "varðar", "skírtein*", "ökuskírtein*", "vegabréf*", "týnd*", "greiða*", "áskrift*", "skráð*", "breyta*", "látið", "gæti*", "mætti",
	"eruð", "þið", "ykkur", "ykkar", "okkar", "okkur", "takk", "kærar", "senda", "getið", "vantar", "þarf", "sími", "netfang*", "íslensk*", "íslan*", "isländsk*", "islandsk*", "island", "iceland*", "reykjavík*", "kópavog*", "akureyri*",
}
