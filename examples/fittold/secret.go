package main

import (
	_ "embed"
	"fmt"
	"math/rand/v2"
	"strings"

	"github.com/sladd-go/sladd/locale/told"
)

//go:embed made/secret.txt
var madeSecrets string

var secret = kind{
	name:       "secret",
	candidates: told.SecretCandidates,
	features:   told.SecretFeatures,
	doubt:      told.SecretDoubt,
	swap:       swapSecret,
	made:       func() []message { return sentences("secret", madeSecrets, 16, fillSecret) },
	costs:      costs{clean: 10, row: 8, made: 0.15, swapped: 0.2, other: 0.06, ridge: 1.4},
	file:       "locale/told/secretweights.go",
	head: `package told

import "github.com/sladd-go/sladd/locale/internal/evidence"

// secretWeights are worth tenths of bits, in the order of the features (see fAlways). examples/fittold wrote them:
// go run ./examples/fittold -kind secret -write.
var secretWeights = `,
}

var (
	heads   = strings.Fields("måne snö gran lav kråk hav sten moln fjell blåbær skog regn elg ugle vinter havre lumi kuu karhu metsä sumar hestur vetrar fjalla otter maple river amber pebble walnut thunder")
	tails   = strings.Fields("katt koppe bulle stig lykta fisk sko tak hest saft pai rev kissa polku lintu saapas köttur hundur súpa fugl boat lantern stone field garden button kettle")
	phrases = strings.Split("röd bil,blå katt,tre små grisar,gul hund i solen,grøn bil,rød sko,fire store hunde,blå himmel,stor hvit hest,punainen auto,sininen kissa,kolme pientä koiraa,rauður bíll,svartur köttur,red house,blue horse,four green apples,happy old dog", ",")
	nouns   = strings.Fields("äpple gurka morot katt hund fotboll kaffe choklad blomma tulpan lejon björn älg regnbåge segelbåt hallon lingon jordgubbe gulerod æble jordbær kanin fodbold sommerfugl regnbue gulrot eple bringebær fotball sjokolade torsk makrell omena banaani mansikka mustikka kissa koira jalkapallo suklaa kukka ruusu karhu hirvi epli banani köttur hundur fótbolti súkkulaði blóm ísbjörn lundi apple banana carrot football chocolate flower tulip lion rainbow monkey dragon pumpkin cherry penguin teapot")
	months  = strings.Fields("Sommar Vinter Mormor Farfar Hund Kaffe Fotboll Emma Anton Sommer Mormor Jul Kaniner Fodbold Emil Freja Fotball Kattepus Brann Ingrid Kesä Mummola Kissa Helsinki Jokerit Matti Aino Sumar Akureyri Snati Valur Guðrun Summer Rosie Arsenal Banana Monkey Daisy")
	models  = strings.Fields("Windows11 Office365 iPhone15 Galaxy24 Chrome120 Firefox119 Android14 iPhone14 Windows10 Pixel8 Volvo940 Golf7 Adobe2024 Excel2019 Word2016 Ubuntu22 Fiber100 Mobil20 Xbox360 FIFA24 GTA5 PS5 Surface7 Covid19 iOS17 Office2021 IE11 USB3 Bredband250 Surf10")
	turns   = [][2]string{{"höger", "vänster"}, {"høyre", "venstre"}, {"højre", "venstre"}, {"oikealle", "vasemmalle"}, {"hægri", "vinstri"}, {"right", "left"}, {"mot", "mot"}, {"medurs", "moturs"}}
	pads    = [][2]string{{"stjärna", "fyrkant"}, {"stjerne", "firkant"}, {"tähti", "ruutu"}, {"stjarna", "kassi"}, {"star", "hash"}, {"stjerne", "havelåge"}}
	said    = strings.Fields("öruggt gleymdist faulty superhemligt trygt felstavat personligt otillgängligt skyddat säkrat felaktigt obegripligt raderat borttagen återställt avslöjat hackat läckt bökigt enkelt krångligt automatiskt tydligt tvingande rätt stulet dyrt lagret beskyttet sikret slettet nulstillet stjålet umulig umuligt glemsom tåkete tullete rotete utydelig uforståelig feilstavet opprettet registrert utløpende innlysende trygg sikkert avklart turvallinen kadoksissa unohdettu pakollinen muuttunut väärennetty epäselvä mahdoton varastettu suojattu liian-lyhyt toimiva nollattu naurettavaa helppoa týndist breyttist virkaði óskiljanlegt glatað stolið læst óþarft stutt auðvelt erfiðara flókið fáránlegt geymt faulty dodgy sticky hopeless impossible useless stolen hidden awful careless automatic optional harmless tricky broken shared leaked unclear wonderful obvious longer shorter simpler older längre kortare enklare längst længere kortere lengre pidempi lyhyempi silly stupid fånigt dum tåbelig teit löjlig kopplat ogiltigt borttappat konstig jobbig krånglig utgången oläslig utskriven krypterat sparat samma hemlig onödig svårläst gammaldags ändrad låst personlig bortglömt latterlig forbundet ugyldig mistet besværlig udløbet ulæselig krypteret gemt hemmelig gammeldags ændret låst latterleg knytta tapt vanskelig utløpt uleselig kryptert lagra hemmeleg endra naurettava kadonnut vaikea vanhentunut salattu tallennettu turha liitetty vaihdettu lukossa fáránleg tengt ógilt týnt erfitt útrunnið dulkóðað vistað leynilegt ridiculous linked invalid lost annoying expired unreadable encrypted saved identical secret pointless old-fashioned changed locked personal forgotten weird useless compromised")
	brands  = strings.Fields("BankID MitID OneDrive YouTube AppleID iCloud PayPal OpenVPN eDoktor LinkedIn WhatsApp TeamViewer iPhone GitHub PostNord MobilePay H&M AT&T R&D SharePoint McAfee WordPress KeePass LastPass")
	names   = strings.Fields("Anna Erik Mette Bo Kari Ola Liisa Pekka Jón Sigrún Tom Grace Fatima Omar Svensson Hansen Virtanen Dahl")
)

// fillSecret fills a place of made/secret.txt.
func fillSecret(r *rand.Rand, what byte) string {
	one := func(list []string) string { return list[r.IntN(len(list))] }
	word := func() string { return one(heads) + one(tails) }
	title := func(s string) string { return strings.ToUpper(s[:1]) + s[1:] }
	pair := func() string { return fmt.Sprintf("%02d", r.IntN(100)) }
	switch what {
	case 'd':
		switch r.IntN(8) {
		case 0, 1:
			return pair() + pair() + pair()
		case 2:
			return pair() + pair() + fmt.Sprint(r.IntN(10))
		case 3:
			return pair() + pair() + pair() + pair()
		}
		return pair() + pair()
	case 'g':
		return one([]string{fmt.Sprintf("%03d %03d", r.IntN(1000), r.IntN(1000)), pair() + " " + pair() + " " + pair(), pair() + "-" + pair() + "-" + pair(), pair() + " " + pair()})
	case 's':
		return one([]string{pair() + pair() + "#", "*" + pair() + pair() + "#", "#" + pair() + pair(), pair() + pair() + "*"})
	case 'l':
		return one([]string{pair() + pair() + "B", "A" + pair() + pair(), "K" + pair() + pair(), "G-" + pair() + pair() + pair(), "TK-" + pair() + pair()})
	case 'm':
		return one([]string{title(one(heads)) + pair(), one(heads) + one(tails) + pair(), title(one(heads)) + pair() + "!", one(heads) + "-" + one(tails) + "-" + pair(), title(one(tails)) + "#" + pair(), one(heads)[:2] + pair() + one(tails)[:3] + fmt.Sprint(r.IntN(10)) + "q", title(word()) + "20" + pair()})
	case 'c':
		letters := func(n int) string {
			var b strings.Builder
			for range n {
				b.WriteByte("ABCDEFGHJKLMNPQRSTUVWXYZ"[r.IntN(24)])
			}
			return b.String()
		}
		return one([]string{letters(1) + pair()[:1] + letters(1) + pair()[:1] + letters(1), letters(2) + pair()[:1] + "-" + pair()[:1] + letters(2), letters(4) + pair() + letters(2), letters(3) + "-" + pair() + pair(), pair()[:1] + letters(1) + "-" + pair() + pair(), pair() + letters(1) + pair()[:1], letters(2) + pair()[:1] + "-" + pair() + pair()[:1], letters(1) + pair()[:1] + "-" + pair() + pair(), letters(1) + pair()[:1] + "-" + pair() + pair()[:1], pair() + pair() + "-" + letters(1) + pair()[:1]})
	case 'p':
		return one(said)
	case 'q':
		return pair()
	case 'k':
		return one([]string{one(heads) + "-" + one(tails) + "-" + pair(), one(heads) + one(tails) + pair(), one(heads) + pair() + one(tails)})
	case 'w':
		return one([]string{word(), title(word()), one(heads) + "-" + word()})
	case 'v':
		return one([]string{one(phrases), one(phrases), one(heads) + " " + one(tails), word() + " " + word(), one(heads) + " " + one(heads) + " " + one(tails)})
	case 'h':
		return one([]string{title(one(heads)) + one([]string{"&", "#", "_", "+", "!", "$"}) + title(one(tails)), title(one(heads)) + title(one(tails)) + "!", one(heads) + title(one(tails)) + "!", one(heads) + "&" + one(tails), title(one(heads)) + title(one(heads)) + title(one(tails)), title(one(heads)) + "!" + one(tails)})
	case 'b':
		return one(brands)
	case 'x':
		return fmt.Sprintf(one([]string{"%d-%d-%d-%d", "%d-%d-%d-%d", "%d %d %d %d"}), r.IntN(10), r.IntN(10), r.IntN(10), r.IntN(10))
	case 'y':
		return "0" + pair() + pair()[:1]
	case 'n':
		return one(names)
	case 'z':
		return muddle(r)
	case 'u':
		if w := one(nouns); r.IntN(3) == 0 {
			return title(w)
		} else {
			return w
		}
	case 'a':
		return one(months) + one([]string{pair(), "19" + pair(), "20" + pair(), "123", pair() + "!"})
	case 'e':
		return one(models)
	case 't': // two of which one is mistyped, with what stands between
		return twins(r, one([]string{one(months) + pair(), one(heads) + one(tails) + pair(), title(one(heads)) + "!" + pair()}))
	case 'i':
		return dial(r, pair)
	case 'j':
		p := pads[r.IntN(len(pads))]
		return one([]string{p[0] + " " + pair() + pair(), pair() + pair() + " " + p[1], p[0] + " " + pair() + pair() + " " + p[1], p[0] + " 4 " + pair()[:1] + " 0 " + pair()[:1]})
	}
	return one([]string{pair() + pair(), pair() + pair() + pair(), pair() + pair() + pair() + pair(), "070" + pair() + pair() + pair() + "1"})
}

// twins returns a value in two ways of writing it, both marked as one value that begins and ends outside is.
func twins(r *rand.Rand, s string) string {
	other := strings.ToLower(s)
	if r.IntN(3) == 0 {
		other = strings.ToUpper(s)
	}
	if other == s {
		other = strings.ToUpper(s[:1]) + s[1:]
	}
	join := []string{" och ", " og ", " ja ", " and ", " eller ", ", ", " tai ", " or ", " och sen ", ", so "}
	return s + "»" + join[r.IntN(len(join))] + "«" + other
}

// dial returns the combination of a dial as it is said.
func dial(r *rand.Rand, pair func() string) string {
	t := turns[r.IntN(len(turns))]
	if r.IntN(2) == 0 && t[0] != t[1] {
		return pair() + " " + t[0] + ", " + pair() + " " + t[1] + ", " + pair() + " " + t[0]
	}
	if t[0] != t[1] {
		return t[0] + " " + pair() + " " + t[1] + " " + pair() + " " + t[0] + " " + pair()
	}
	return pair() + " " + t[0] + " " + pair() + " " + t[1] + " " + pair()
}
