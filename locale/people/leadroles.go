package people

import "github.com/sladd-go/sladd/locale/internal/endings"

// roleEnds end what people are called by what they do, in any compound: socialsekreteraren, dagliglegen.
var roleEnds = endings.New(`sekreterare sekreteraren sekretær sekretæren handläggare handläggaren behandler behandleren rådgivare rådgivaren rådgiver rådgiveren veileder
	veilederen vejleder vejlederen konsulent konsulenten konsult konsulten sköterska sköterskan pleier pleieren plejerske plejersken läkare läkaren lege
	legen læge lægen lærer læreren lärare läraren assistent assistenten terapeut terapeuten mäklare mäklaren mægler mægleren megler megleren värd värden
	vært værten vert verten tekniker teknikern teknikeren ledare ledaren leder lederen chef chefen sjef sjefen advokat advokaten psykolog psykologen
	förare föraren sjåfør sjåføren chauffør chaufføren inspektör inspektören hoitaja lääkäri ohjaaja opettaja päällikkö neuvoja käsittelijä virkailija
	kuljettaja fulltrúi fulltrúinn ráðgjafi læknir læknirinn stjóri kennari kennarinn manager assistant`)

// roleEnd reports whether a word is the name of such a role, and more than the ending.
func roleEnd(b []byte) bool { return roleEnds.Is(b) || roleEnds.End(b, 3) }
