package people

import (
	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/pii"
)

// Names of people that are goods, shops and figures known to all: Georg Jensen. General knowledge.
const brandPairs = `
	björn borg|clas ohlson|claes ohlson|georg jensen|calvin klein|tommy hilfiger|ralph lauren|hugo boss|michael kors|marc jacobs|
	tom ford|tom tailor|harry potter|mario kart|kalle anka|pippi långstrump|pippi langstrømpe|mimmi pigg|musse pigg|donald duck|
	mickey mouse|minnie mouse|ingrid marie|filippa k|royal copenhagen|julius meinl|jack jones|jack daniels|johnnie walker|jim beam|
	captain morgan|robert bosch|melissa doug|helly hansen|kay bojesen|astrid lindgren|anna karenina|peer gynt|bob byggmester|
	brannmann sam|brandman sam|victoria secret|estee lauder|elizabeth arden|helena rubinstein|yves rocher|yves laurent|
	stella mccartney|karl lagerfeld|tory burch|paco rabanne|carolina herrera|giorgio armani|emporio armani|guy laroche|alfa romeo|
	aston martin|mercedes benz|james bond|sherlock holmes|indiana jones|lara croft|santa claus|kristi himmelfartsdag|
	kristi himmelsfärd|kristi himmelsfärdsdag|sankt hans|sankta lucia|fazer sininen|jamie oliver|billy idol|gudrun sjödén|odd molly|
	harald nyborg|martin servera|ole lynggaard|eva solo|fritz hansen|carl hansen|alm brand|karen volf|steff houlberg|anthon berg|louis nielsen|
	vero moda|malene birger|ferner jacobsen|kari traa|anton sport|bertel steen|steinar waage|steinari waage|sif jakobs|
	kormákur skjöldur|kulta katriina|arvid nordquist|lisa larson|stig lindberg|josef frank|märta måås|alvar aalto|gustav vasa|
	alfons åberg|mamma mu|pelle svanslös|greta gris|gurli gris|peppa gris|peppa pig|pipsa possu|rasmus klump|onkel reje|alfie atkins|
	kaj andrea|anders and|tatu patu|laban spöket|bamse björn|kaptajn haddock|lucky luke|hello kitty|thomas toget|thomas tåget|
	postmann pat|postman pat|bibi blocksberg|barbie ken|rosie lee|earl grey|lady grey|ben jerrys|famous amos|marks spencer|fred perry|
	ted baker|kate spade|vivienne westwood|juicy couture|dr martens|george foreman|lea perrins|jim bean|jose cuervo|don julio|
	mary poppins|billy elliot|john deere|massey ferguson|harley davidson|royal enfield|ray ban|max mara|miu miu|charles tyrwhitt|
	laura ashley|molton brown|jo malone|audio pro|bruuns bazaar|day birger|du store|estelle thild|estelle thilds|farmers market|
	gustavsberg porslin|hadeland glass|hansa borg|juhla mokat|kosta boda|marimekko unikko|moods norway|paw patrol|porsgrund porselen|
	rörstrand porslin|svenskt tenn|mac donalds|ronald mcdonald|uncle bens|aunt jemima|bang olufsen|jensens bøfhus|sticks sushi|
	halle jessen|galle jessen|stena line|viking line|silja line|tallink silja|fjord line|color line|trygg hansa|svea inkasso|svea ekonomi|svea bank|göta energi|
	møller bil|na kd|just eat|best western|gina tricot|stine goya|thomas sabo|frank dandy|tiger of|steen strøm|flying tiger|green mobility|hobby hall|
	la roche|björn lundén|efva attling|dolly dimple|dolly dimples|kjell company|søstrene grene|ringkjøbing landbobank|santa fe|yom kippur|melodi grand|
	emma mattress|hedvig försäkring|dina försäkringar|anna anisa|lily's kitchen|barbie movie|nordic nest|royal canin|hill's science|james cook`

var brandNames = newPairs(brandPairs, "|")

// branded reports whether the run is the name of goods or a figure, or one word of it, and not where only a person's stands.
func (t text) branded(r run) bool {
	for a := max(0, r.first-1); a <= r.first || r.comma && a < r.last; a++ {
		if r.last > a+1 && !(r.last == a+2 && t.class(r.last)&name == 0) {
			continue
		}
		if !t.word(a) || !t.inList(a, brandBegins) || !t.word(a+1) || t.gap(a+1)&^(pii.GapBlank|pii.GapHyphen|pii.GapOther) != 0 {
			continue
		}
		if brandNames.find(pairHash(lexicon.Hash(t.Of(a)), lexicon.Hash(t.Of(a+1)))) != 0 {
			return !t.presented(a) && t.cue(a-1) != cueRole && t.cue(a-1) != cueTitle
		}
	}
	return false
}

// makers are designers, founders and makers that people are called as, too: a brand only beside goods or another. General knowledge.
const makerPairs = `
	66 north|aass bryggeri|adolfo dominguez|agnes b|aino aalto|alberto bini|alexander wang|alvar aaltos|ann demeulemeester|
	annas pepparkakor|anne klein|anton berg|anton bergs|arabia muki|arne jacobsens|arne korsmo|arthur guinness|arvid nordquists|
	b&o play|bang olufsens|baum pferdgarten|beauvais ketchup|benefit cosmetics|bergans jakke|bertha revue|bertil vallien|betty barclay|
	beyer dynamic|bimba lola|björn axéns|bjørn dæhlie|black deckers|bloom gin|bobbi browns|bodum kaffe|bowers wilkins|brunberg suukko|
	bruno mathssons|by malene|byredo parfym|børge mogensens|calvin kleins|camilla thulin|carin wester|carl hansens|carl malmstens|
	cecilie bahnsen|charles keith|charles worthington|christian diors|christian lacroix|christian louboutin|cloetta kexchoklad|
	coco chanel|coco chanels|dale garn|de walt|devold ull|diane furstenberg|donna karans|dries noten|eero aarnios|efva attling|
	egils appelsín|egils gull|elena miro|elizabeth ardens|emmerys brød|erik höglund|erik jorgensen|ermenegildo zegna|evan williams|
	fazer suklaa|figgjo flint|filippa ks|fiskars sakset|fjällräven kånken|franco sarto|frederikke chokolade|freia melkesjokolade|
	ga jol|ganni sko|gant rugger|georg jensendamask|george forman|gerry weber|gevalia kaffe|gianni versace|gina tricots|
	giuseppe zanotti|glen moray|gordon ramsays|gordons gin|grete prytz|gudrun sjödéns|guess jeans|guy larouche|göteborgs kex|
	hackett london|hageland planter|hans wegners|hansa pils|harman kardon|helena rubinsteins|helly hansens|helmut lang|henrik vibskov|
	hk sininen|hobbs london|holmegaard glas|hope sthlm|hubert givenchy|hugo bos|husqvarna vikings|höganäs keramik|icewear peysa|
	ida sjöstedt|ida warg|iittala teema|indiska magasinet|isabel marant|issey miyake|ivana helsinki|j lindeberg|jack daniel|jack wills|
	jamie olivers|jan myrdals|jbl flip|jean patou|jensens bøfhus|jil sander|jim beams|joanli nor|joe juices|johan ellefsen|
	johan lindeberg|johanna n|john frieda|john jameson|john masters|johnnie walkers|josef franks|julie sandlau|kaj franck|kaj francks|
	kalevala koru|karen millen|karen volfs|kari traas|karl fazers|karl kani|katarina brieditis|kate spades|kay bojesens|kenneth cole|
	kenzo homme|kims potetgull|kohberg brød|kulta katriinan|kurt geiger|lagkagehuset brød|lala berlin|lammhults möbler|lars wallins|
	laura mercier|les deux|lexington company|lindex barn|liz claiborne|luhta takki|luisa spagnoli|lumi laukku|lyngby porcelæn|mac myra|
	mack øl|mads nørgaards|malaco gott|malin ewerlöf|marabou choklad|marc anthony|marc aurel|marco polo|maria black|maria nilas|
	marianne westman|marina rinaldi|marshall stanmore|massimo dutti|max factor|max mara|mester grønn|michael kor|minna parikka|
	miu mius|mos mosh|nanso paita|nidar smash|nils strinning|nina ricci|nine west|norrøna jakke|nói síríus|nøgne ø|odd mollys|
	odd nerdrum|odlo ull|oiva toikkas|ole mathiesens|oliver spencer|omnom súkkulaði|orrefors kristall|oscar jacobson|oscar renta|
	oscar rentas|otto kern|panda lakritsi|pandora armbånd|patrizia pepe|paul mitchell|paula suhonen|paulig presidentti|pedro hierro|
	percy reed|peter beier|peter hahn|phase eight|philip lim|pierre balmain|pierre cardin|pierre robert|piet hein|piet heins|
	plantasjen blomster|polarn pyrets|poul kjærholm|rabens saloner|rauma garn|rebecca minkoff|reima haalari|robert paulig|
	robert roberts|roberto cavallis|rodebjer stockholm|roger gallet|roger vivier|rosendahl copenhagen|russell bromley|saarioinen pizza|
	sagaform mugg|salvatore ferragamo|sam mcknight|samsøe samsøes|samuji koti|sand copenhagen|sandnes garn|sandqvist väska|
	schulstad brød|shamballa jewels|skagen denmark|smith corona|smith wessons|sonia rykiel|sophie bille|stanley kubricks|
	stavangerflint fat|steff houlbergs|stine goyas|stormberg jakke|stryhns leverpostej|summerbird chokolade|sunset boulevard|swix ski|
	tanqueray gin|tapio wirkkalas|ted bakers|thierry mugler|thomas pink|tiger sweden|timo sarpanevas|tom dixon|tom hope|tom wood|
	toms guldbarre|tone vigeland|toni guy|tory burchs|trollbeads armring|tulip bacon|ulla procopé|ulvang ull|uno de50|urban decay|
	van heusen|vince camuto|wilhelm kåge|william grant|william lawson|yves delorme|zoégas kaffe|ölgerðin egils`

var makers = newPairs(makerPairs, "|")

// brandWords are goods, makers and shops of one word that surnames and given names are as well. General knowledge.
const brandWords = `
	hertz avis europcar sixt yamaha honda suzuki kawasaki toms carlsberg tuborg heineken bosch siemens miele philips kärcher husqvarna
	jonsered stiga stihl fiskars sennheiser lenovo logitech canon nikon olympus leica lacoste burberry prada gucci dior armani versace
	givenchy lancome lancôme biotherm clinique clarins nivea rituals kiehls weleda decubal eucerin marimekko iittala arabia finlayson
	pentik hackman luhta reima nokian kesko stelton holmegaard bodum rosendahl lego playmobil schleich hasbro ravensburger findus
	dafgårds marabou cloetta malaco fazer freia nidar lindt snickers oboy kelloggs knorr zoegas gevalia löfbergs lavazza nespresso
	twinings lipton volvo saab opel fiat skoda dacia renault peugeot citroen toyota mazda nissan hyundai kia tesla porsche mercedes
	bmw audi scania ringnes aass frydenlund tou mikkeller ølgerðin lindex kappahl ellos cellbes bubbleroom boozt zalando zara hm monki
	cos arket jysk ikea elkjøp elgiganten biltema runsvengen europris kicks lyko sephora matas sony panasonic jabra garmin suunto
	fitbit casio seiko tissot rolex google netflix spotify telia telenor comviq tele2 abus oras knauf scandic konica rockfon helkama
	electrolux whirlpool samsung grundig gorenje bauknecht makita dewalt trek merida crescent monark gazelle marimekon fujitsu acer asus huawei xiaomi nokia
	motorola toshiba epson zyxel rema ica coop menigo synsam specsavers postnord ryanair norwegian salling kela stockmann lumo swedbank nordea handelsbanken sparbanken`

// brandKnown reports whether words first to last are known as a brand.
func (t text) brandKnown(first, last int) bool {
	for a := max(0, first-1); a <= last; a++ {
		if (a >= first || t.glued(first)) && (t.thingName(a) || a < last && t.brandPair(a)) {
			return true
		}
	}
	return t.flags(last)&pii.Capital != 0 && (t.brandOnly(last) || t.brandWord(last))
}

// brandOnly reports whether word k is a brand and no name.
func (t text) brandOnly(k int) bool {
	return t.class(k)&(uint64(lexicon.Brand)|name) == uint64(lexicon.Brand)
}

// brandWord reports whether word k is a brand that is a name as well.
func (t text) brandWord(k int) bool { return t.inList(k, brandAlone) }

// brandPair reports whether words a and a+1 are the name of goods, or of who makes some.
func (t text) brandPair(a int) bool {
	if !t.inList(a, brandBegins|makerBegins) {
		return false
	}
	h := pairHash(lexicon.Hash(t.Of(a)), lexicon.Hash(t.Of(a+1)))
	return brandNames.find(h) != 0 || makers.find(h) != 0
}

// brandHere reports whether the run is a brand: a known one, with goods or another brand in its sentence, or from which something
// is, or one among known ones of a list.
func (t text) brandHere(r run) bool {
	if t.flags(r.first)&pii.Capital == 0 {
		return false
	}
	switch t.cue(r.first - 1) {
	case cueFamily, cueRole, cueTitle, cueWith, cueTalk, cueContact, cueGreet:
		return false
	}
	known := t.brandKnown(r.first, r.last)
	others := t.brandsBeside(r)
	if !known {
		return others > 1 && (r.first < r.last || t.class(r.first)&given1 == 0)
	}
	return others > 0 || t.fromBrand(r) || t.topicNear(r.first-1, r.last+1) != noThing && !t.does(r.last+1)
}

// fromBrand reports whether the run is a brand of one word from which something is: en taske fra Prada.
func (t text) fromBrand(r run) bool {
	if r.first != r.last || t.cue(r.first-1) != cuePrep || t.gap(r.first) != pii.GapBlank {
		return false
	}
	return t.class(r.last)&(given|inflected) == 0 && t.brandWord(r.last)
}

// brandsBeside counts the known brands of the list that the run is one of.
func (t text) brandsBeside(r run) int {
	n, first, end := 0, r.first, r.last
	for i := 0; i < listReach; i++ {
		to, ok := t.nameBehind(end)
		if !ok {
			break
		}
		if end = to; t.brandKnown(end, end) || t.brandKnown(end-1, end) && t.glued(end) {
			n++
		}
	}
	for i := 0; i < listReach; i++ {
		f, l, ok := t.nameBefore(first)
		if !ok {
			break
		}
		if first = f; t.brandKnown(f, l) {
			n++
		}
	}
	return n
}
