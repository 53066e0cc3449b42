package papers

// Whose car stands where it shouldn't is told by its plate alone: "DK 48 211 holder i min indkørsel", "ABC 123 blockerar infarten".

var (
	blocks = newLexicon(`spærrer blokerer blockerar blokkerer sperrer spärrar tukkii estää hindrar hindrer blocks blocking blocked
		obstructs lokar teppir`)
	stands = newLexicon(`står stå stod stått holder holdt stendur stóð seisoo seisoi on er är is was parkeret parkert parkerad parkerade
		parked park lagt pysäköi pysäköity ställt ställd satt stillet stilt`)
	driveways = newLexicon(`infart* indkørsel* innkjørsel* innkøyrsel* oppkjørsel* garageuppfart* uppfart* carport* driveway* garageport*
		garage garaget garasje* bílskúr* bílskýl* autotall* autokatok* porten gjesteparker* gæsteparker* gästparker* handicapplads* handikapplats* innkeyrsl* pihatie* pihaan ajotie*
		besøksparker* lastzon* lastplads* lasteplass* brandväg* brandvej* brannvei* pelastustie* vändplan* vendeplads* snuplass*
		handikappl* handicappl* invapaik*`)
	ownPlaces = newLexicon(`plads pladsen plass plassen plats platsen parkering parkeringen parkeringsplads parkeringsplass
		parkeringsplats pplats pplass pplads paikka paikalla paikkaa ruta rutan ruutu ruudussa lastzon lastzonen båsen stæði stæðinu spot space bay`)
	ownWords = newLexicon(`min mit mitt mín mínu mun minun my our vår vores våran meidän hennes hans hendes`)
	places   = newLexicon(`paikallani paikallamme paikkani stæðinu stæðið`)
	hasWords = newLexicon(`har hefur on has havde hadde hade`)
)

const parkedReach = 9 // words behind a plate

// parkedThere reports whether what stands at b[lo:e] blocks or stands on somebody's place, be that asked in the next sentence, or was
// put there: "vem har ställt JHT 902 på min ruta".
func parkedThere(b []byte, lo, e int) bool {
	var w word
	standing, owned := rightBefore(b, lo, 1, stands), false
	for n, i := 0, e; n < parkedReach; n++ {
		lo, hi, ok := after(b, i)
		if !ok {
			return false
		}
		w.fold(b[lo:hi])
		switch {
		case n < 4 && blocks.has(&w), standing && (driveways.has(&w) || places.has(&w)), standing && owned && ownPlaces.has(&w):
			return true
		case stands.has(&w):
			standing = true
		}
		owned = ownWords.has(&w) || ownPlaces.has(&w) && owned // stæðinu mínu stands the other way round
		i = hi
	}
	return false
}
