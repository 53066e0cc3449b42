package people

import (
	"github.com/sladd-go/sladd/locale/internal/lexicon"
	"github.com/sladd-go/sladd/pii"
)

// Names of places of several words that look like those of people: Hong Kong, Las Vegas. General knowledge.

// placeNames are their first two words.
const placeNames = `hong kong|aker brygge|carl berner|sri lanka|le mans|le havre|los angeles|las vegas|las palmas|la palma|la gomera|la manga|la coruña|la paz|la plata|el salvador|el gouna|
	el hierro|el paso|costa rica|costa brava|costa blanca|costa adeje|costa calma|costa del|costa smeralda|costa teguise|gran canaria|gran canarian|playa blanca|
	playa ingles|playa del|playa den|playa de|puerto rico|puerto cruz|puerto pollensa|puerto banus|puerto mogan|puerto carmen|puerto vallarta|punta cana|punta arenas|val thorens|
	val d|alpe d|ayia napa|agia napa|agia marina|agia galini|agios nikolaos|sharm sheikh|sharm el|marsa alam|abu dhabi|ras khaimah|ras al|koh samui|koh lanta|koh phangan|koh tao|koh chang|koh phi|ko samui|
	ko lanta|hua hin|chiang mai|chiang rai|khao lak|khao sok|krabi ao|ho chi|phu quoc|da nang|hoi an|nha trang|mui ne|da lat|ha long|kuala lumpur|phnom penh|siem reap|luang prabang|santo domingo|montego bay|
	negril beach|buenos aires|rio janeiro|rio de|sao paulo|são paulo|belo horizonte|porto alegre|costa caparica|zell see|zell am|st anton|sankt anton|st moritz|sankt moritz|bad gastein|bad hofgastein|
	new york|new orleans|new jersey|new delhi|new england|new zealand|new mexico|new hampshire|tel aviv|addis abeba|addis ababa|dar salaam|dar es|cape town|cape verde|cape cod|palm beach|palm springs|long island|long beach|
	key west|key largo|miami beach|fort lauderdale|fort myers|fort worth|grand canyon|salt lake|santa cruz|santa monica|san sebastian|san marino|rhode island|west virginia|south carolina|north carolina|south dakota|north dakota|prince edward|british columbia|
	nova scotia|mexico city|ciudad juarez|alice springs|gold coast|byron bay|bora bora|cook islands|pais vasco|país vasco|puy du|monte carlo|monte gordo|lago garda|lago maggiore|cinque terre|reggio calabria|la spezia|
	villa igiea|hvide sande|store heddinge|nørre nebel|nørre vorupør|sønder omme|lalandia billund|astrid lindgrens|high chaparral|kolmårdens djurpark|skara sommarland|djurs sommerland|fårup sommerland|bonbon land|
	kristiansand dyrepark|henne strand|nørre lyngvig|vejers strand|houstrup strand|saint tropez|st tropez|saint martin|saint lucia|st lucia|saint barthélemy|port louis|port elizabeth|port said|port aventura|
	baden baden|garmisch partenkirchen|frankfurt main|bad kleinkirchheim|sant agostino|cala millor|cala bona|cala mayor|cala ratjada|cala d|alcudia playa|can picafort|palma nova|santa ponsa|santa eulalia|porto colom|porto cristo|
	monte bondone|val gardena|val fassa|passo tonale|livigno trepalle|madonna campiglio|madonna di|cortina d|sierra nevada|sierra leone|burkina faso|el aaiun|guinea bissau|dominikanska republiken|sao tome|
	papua nya|nya zeeland|new caledonia|bad reichenhall|bad ischl|mar plata|mar menor|viña del|isla mujeres|isla margarita|isla canela|isla verde|vest bengal|west bengal|andhra pradesh|uttar pradesh|tamil nadu|himachal pradesh`

var places = newPairs(placeNames, "|")

// placeFirstWords begin the names of places, and hardly those of people where a word with a capital follows: San Francisco, Koh Samui.
const placeFirstWords = `san santa koh puerto punta playa cala monte fort cape mount cabo isla isola lago`

// place reports whether the run is the name of a place of several words, or part of one, and nobody is called so: Hong Kong, San José.
func (t text) place(r run) bool {
	for a := max(0, r.first-2); a <= r.first; a++ { // de Janeiro
		if t.placeAt(a) {
			return !t.presented(a)
		}
	}
	return false
}

// placeAt reports whether the name of a place begins at word a, of which the second may have a Finnish ending: Gran Canarialla.
func (t text) placeAt(a int) bool {
	if !t.word(a) || !t.inList(a, placeBegins|placeFirst) || !t.word(a+1) || t.gap(a+1)&^(pii.GapBlank|pii.GapHyphen) != 0 || t.gap(a+1) == 0 {
		return false
	}
	if t.up(a) && t.up(a+1) && t.flags(a)&pii.AllCaps == 0 && t.inList(a, placeFirst) {
		if c := t.class(a + 1); c&given != 0 || c&surname == 0 { // San Nguyen is called so
			return true
		}
	}
	const ending, stem = 5, 4 // bytes
	first, b := lexicon.Hash(t.Of(a)), t.Of(a+1)
	for n := 0; n <= ending && len(b)-n >= min(stem, len(b)); n++ {
		if places.find(pairHash(first, lexicon.Hash(b[:len(b)-n]))) != 0 {
			return true
		}
	}
	return false
}
