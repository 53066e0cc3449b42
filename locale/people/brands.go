package people

import (
	"strings"

	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/pii"
)

// Names of people that are goods, shops and figures known to all: Georg Jensen. General knowledge.
var brandNames = newPairs(`björn borg|clas ohlson|claes ohlson|georg jensen|calvin klein|tommy hilfiger|ralph lauren|hugo boss|michael kors|marc jacobs|tom ford|tom tailor|harry potter|mario kart|
	kalle anka|pippi långstrump|pippi langstrømpe|mimmi pigg|musse pigg|donald duck|mickey mouse|minnie mouse|ingrid marie|filippa k|
	royal copenhagen|julius meinl|jack jones|jack daniels|johnnie walker|jim beam|captain morgan|robert bosch|melissa doug|
	helly hansen|kay bojesen|
	astrid lindgren|anna karenina|peer gynt|bob byggmester|brannmann sam|brandman sam|
	victoria secret|estee lauder|elizabeth arden|helena rubinstein|yves rocher|yves laurent|stella mccartney|karl lagerfeld|tory burch|
	paco rabanne|carolina herrera|giorgio armani|emporio armani|guy laroche|alfa romeo|aston martin|mercedes benz|
	james bond|sherlock holmes|indiana jones|lara croft|santa claus|kristi himmelfartsdag|kristi himmelsfärd|kristi himmelsfärdsdag|sankt hans|sankta lucia|
	fazer sininen|jamie oliver|billy idol|
	gudrun sjödén|odd molly|harald nyborg|ole lynggaard|eva solo|fritz hansen|carl hansen|alm brand|karen volf|steff houlberg|anthon berg|louis nielsen|vero moda|malene birger|ferner jacobsen|kari traa|anton sport|bertel steen|
	steinar waage|steinari waage|sif jakobs|kormákur skjöldur|kulta katriina|arvid nordquist|lisa larson|stig lindberg|josef frank|märta måås|alvar aalto|gustav vasa|
	alfons åberg|mamma mu|pelle svanslös|greta gris|gurli gris|peppa gris|peppa pig|pipsa possu|rasmus klump|onkel reje|alfie atkins|kaj andrea|anders and|tatu patu|laban spöket|bamse björn|kaptajn haddock|lucky luke|hello kitty|
	thomas toget|thomas tåget|postmann pat|postman pat|bibi blocksberg|barbie ken|rosie lee|earl grey|lady grey|ben jerrys|famous amos|marks spencer|fred perry|ted baker|kate spade|vivienne westwood|juicy couture|dr martens|
	george foreman|lea perrins|jim bean|jose cuervo|don julio|mary poppins|billy elliot|john deere|massey ferguson|harley davidson|royal enfield|ray ban|max mara|miu miu|charles tyrwhitt|laura ashley|molton brown|jo malone|
	hansa borg|estelle thild|paw patrol|anton berg|georg jensendamask|marc aurel|betty barclay|peter hahn|gerry weber|max factor|calvin kleins|guess jeans|oscar jacobson|filippa ks|rodebjer stockholm|carin wester|efva attling|lexington company|hope sthlm|
	gant rugger|j lindeberg|johan lindeberg|tiger sweden|hackett london|bugatti shoes|van heusen|vince camuto|nine west|ann demeulemeester|dries noten|jil sander|helmut lang|karen millen|ted bakers|oliver spencer|hobbs london|phase eight|jack wills|kurt geiger|russell bromley|charles keith|
	thomas pink|paul mitchell|john frieda|toni guy|percy reed|charles worthington|sam mcknight|marc anthony|john masters|urban decay|benefit cosmetics|laura mercier|bobbi browns|elizabeth ardens|helena rubinsteins|isabel marant|sonia rykiel|agnes b|jean patou|nina ricci|guy larouche|
	christian louboutin|christian lacroix|christian diors|yves delorme|roger gallet|roger vivier|pierre cardin|pierre robert|pierre balmain|hubert givenchy|thierry mugler|jean claudel|issey miyake|kenzo homme|hugo bos|otto kern|karl kani|marco polo|marc opolo|tom wood|tom hope|tom dixon|
	rosendahl copenhagen|lyngby porcelæn|holmegaard glas|erik jorgensen|carl hansens|kay bojesens|bodum kaffe|menu norm|hans wegners|poul kjærholm|børge mogensens|piet hein|piet heins|arne jacobsens|ole jensen|søren georg|ole mathiesens|skagen denmark|pandora armbånd|trollbeads armring|joanli nor|julie sandlau|
	maria black|sophie bille|shamballa jewels|bruuns bazaar|day birger|baum pferdgarten|by malene|samsøe samsøes|stine goyas|ganni sko|cecilie bahnsen|henrik vibskov|mads nørgaards|lala berlin|mos mosh|rabens saloner|sand copenhagen|won hundred|les deux|
	anton bergs|toms guldbarre|ga jol|summerbird chokolade|peter beier|frederikke chokolade|lagkagehuset brød|emmerys brød|joe juices|jensens bøfhus|sunset boulevard|kohberg brød|schulstad brød|karen volfs|beauvais ketchup|stryhns leverpostej|steff houlbergs|tulip bacon|
	moods norway|helly hansens|dale garn|sandnes garn|rauma garn|du store|kari traas|stormberg jakke|bergans jakke|norrøna jakke|devold ull|ulvang ull|bjørn dæhlie|odlo ull|swix ski|johan ellefsen|hansa pils|mack øl|aass bryggeri|nøgne ø|freia melkesjokolade|nidar smash|kims potetgull|
	porsgrund porselen|hadeland glass|figgjo flint|stavangerflint fat|cathrine holm|grete prytz|tone vigeland|david andersen|arne korsmo|odd nerdrum|sven ivar|mester grønn|ole hurtig|plantasjen blomster|hageland planter|
	gustavsberg porslin|rörstrand porslin|höganäs keramik|orrefors kristall|kosta boda|svenskt tenn|josef franks|carl malmstens|bruno mathssons|lammhults möbler|nils strinning|erik höglund|bertil vallien|ulla procopé|wilhelm kåge|marianne westman|sagaform mugg|byredo parfym|ida warg|estelle thilds|maria nilas|björn axéns|
	ida sjöstedt|lars wallins|camilla thulin|katarina brieditis|johanna n|malin ewerlöf|sandqvist väska|fjällräven kånken|oscar renta|gudrun sjödéns|odd mollys|indiska magasinet|gina tricots|polarn pyrets|lindex barn|cloetta kexchoklad|marabou choklad|malaco gott|göteborgs kex|annas pepparkakor|arvid nordquists|zoégas kaffe|gevalia kaffe|
	marimekko unikko|aino aalto|alvar aaltos|kaj francks|kaj franck|iittala teema|arabia muki|oiva toikkas|tapio wirkkalas|timo sarpanevas|eero aarnios|ivana helsinki|minna parikka|samuji koti|lumi laukku|kalevala koru|paula suhonen|nanso paita|reima haalari|luhta takki|fiskars sakset|fazer suklaa|karl fazers|
	panda lakritsi|brunberg suukko|paulig presidentti|juhla mokat|kulta katriinan|robert paulig|robert roberts|saarioinen pizza|hk sininen|66 north|icewear peysa|farmers market|omnom súkkulaði|nói síríus|ölgerðin egils|egils gull|egils appelsín|
	smith wessons|smith corona|black deckers|stanley kubricks|de walt|husqvarna vikings|george forman|jamie olivers|gordon ramsays|kenneth cole|michael kor|donna karans|anne klein|liz claiborne|tory burchs|kate spades|rebecca minkoff|diane furstenberg|alexander wang|philip lim|oscar rentas|
	bang olufsens|b&o play|bowers wilkins|marshall stanmore|harman kardon|jbl flip|audio pro|beyer dynamic|jan myrdals|johnnie walkers|jack daniel|jim beams|evan williams|glen moray|mac myra|william lawson|william grant|john jameson|arthur guinness|bertha revue|bloom gin|tanqueray gin|gordons gin|
	max mara|miu mius|coco chanel|coco chanels|salvatore ferragamo|ermenegildo zegna|guido maggi|giuseppe zanotti|gianni versace|roberto cavallis|franco sarto|luisa spagnoli|elena miro|marina rinaldi|patrizia pepe|alberto bini|massimo dutti|pedro hierro|adolfo dominguez|bimba lola|uno de50|
	mac donalds|ronald mcdonald|uncle bens|aunt jemima|bang olufsen|jensens bøfhus|sticks sushi|halle jessen|galle jessen`)

// newPairs makes a set of two words each.
func newPairs(list string) *cueTable {
	t := new(cueTable)
	for pair := range strings.SplitSeq(list, "|") {
		if w := strings.Fields(pair); len(w) == 2 {
			t.add(pairHash(lexicon.Hash([]byte(w[0])), lexicon.Hash([]byte(w[1]))), cueGoods)
		}
	}
	return t
}

func pairHash(a, b uint64) uint64 { return (a ^ b>>7) * 0x9E3779B97F4A7C15 }

// branded reports whether the run is the name of goods or a figure, or one word of it, and not where only a person's stands.
func (t text) branded(r run) bool {
	for a := max(0, r.first-1); a <= r.first || r.comma && a < r.last; a++ {
		if r.last > a+1 && !(r.last == a+2 && t.class(r.last)&name == 0) || !t.word(a) || !t.word(a+1) || t.gap(a+1)&^(pii.GapBlank|pii.GapHyphen|pii.GapOther) != 0 {
			continue
		}
		if brandNames.find(pairHash(lexicon.Hash(t.Of(a)), lexicon.Hash(t.Of(a+1)))) != 0 {
			return !t.presented(a) && t.cue(a-1) != cueRole && t.cue(a-1) != cueTitle
		}
	}
	return false
}

// brandWords are goods, makers and shops of one word that surnames and given names are as well. General knowledge.
var brandWords = newCueTable(map[cue]string{cueGoods: `hertz avis europcar sixt yamaha honda suzuki kawasaki toms carlsberg tuborg heineken bosch siemens miele philips kärcher husqvarna jonsered stiga stihl fiskars sennheiser lenovo logitech canon nikon olympus leica
	 lacoste burberry prada gucci dior armani versace givenchy lancome lancôme biotherm clinique clarins nivea rituals kiehls weleda decubal eucerin 
	marimekko iittala arabia finlayson pentik hackman luhta reima nokian kesko stelton holmegaard bodum rosendahl lego playmobil schleich hasbro ravensburger
	findus dafgårds marabou cloetta malaco fazer freia nidar lindt snickers oboy kelloggs knorr zoegas gevalia löfbergs lavazza nespresso twinings lipton 
	volvo saab opel fiat skoda dacia renault peugeot citroen toyota mazda nissan hyundai kia tesla porsche mercedes bmw audi scania
	ringnes aass frydenlund tou mikkeller ølgerðin 
	lindex kappahl ellos cellbes bubbleroom boozt zalando zara hm monki cos arket jysk ikea elkjøp elgiganten biltema runsvengen europris kicks lyko sephora matas 
	sony panasonic jabra garmin suunto fitbit casio seiko tissot rolex `})

// brandKnown reports whether words first to last are known as a brand.
func (t text) brandKnown(first, last int) bool {
	for a := max(0, first-1); a <= last; a++ {
		if (a >= first || t.glued(first)) && (t.thingName(a) || t.word(a+1) && a < last && brandNames.find(pairHash(lexicon.Hash(t.Of(a)), lexicon.Hash(t.Of(a+1)))) != 0) {
			return true
		}
	}
	return t.flags(last)&pii.Capital != 0 && (t.class(last)&(uint32(lexicon.Brand)|name) == uint32(lexicon.Brand) || brandWords.find(lexicon.Hash(t.Of(last))) != 0)
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
	if others > 0 {
		return true
	}
	if r.first == r.last && t.cue(r.first-1) == cuePrep && t.gap(r.first) == pii.GapBlank && t.class(r.last)&(given|inflected) == 0 && brandWords.find(lexicon.Hash(t.Of(r.last))) != 0 {
		return true
	}
	return t.topicNear(r.first-1, r.last+1) != noThing && !t.does(r.last+1)
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
