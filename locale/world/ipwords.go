package world

// Words of both IP kinds, written as pii.Recognizer.For has them.

var ipFor = []string{
	"ip", "ips", "ipn", "ip n", "ip adr*", "ipadr*", "ip nr", "ip nummer*", "ip num*", "ipnummer*", "ip number*", "ip no", "*ip adress*", "*ipadress*", "ip adreß*",
	"ip osoit*", "iposoit*", "ip tal*", "iptal*", "ip töl*", "iptöl*", "ip vist*", "ipv4*", "ipv6*", "ip v4", "ip v6", "ip 9", "wan ip", "lan ip", "public ip", "client ip", "remote ip", "clientip", "remoteip", "sourceip",
	"remote addr*", "remoteaddr*", "x forwarded for", "x real ip", "inet", "inet6", "gateway*", "gatewayen", "standardgateway*", "host", "hosts", "hostname*", "nslookup", "ping", "pinga*", "pingar", "pinger", "traceroute", "tracert", "localhost",
}

var ipHints = []string{
	"server*", "servern", "serveren", "palvelin*", "þjónn", "netþjón*", "klient*", "client*", "asiakasohjelm*", "from", "från", "fra", "router*", "routern", "ruter*", "reititin*", "beinir*", "wifi", "wi fi", "bredband*", "bredbånd*", "laajakaista*", "nettverk*", "nätverk*", "netværk*", "verkko*",
	"network*", "subnet*", "subnät*", "nätmask*", "netmask*", "nettmask*", "aliverk*", "vpn", "dns", "dhcp", "nat", "brandvägg*", "firewall*", "brannmur*", "palomuuri*", "port", "porten", "logg*", "inlogg*", "innlogg*", "log ind", "logget ind", "kirjaut*", "login*", "sign in", "connect*", "anslut*",
	"uppkopp*", "tilslut*", "tilkobl*", "session*", "http*", "https", "url", "ssh", "ftp", "rdp", "smtp", "lan", "wan", "fiber*", "modem*", "operatör*", "isp", "geoip", "whois", "blockera*", "spärra*", "abuse",
}

// versionWords stand before versions, sections and other numbers with dots.
var versionWords = []string{
	// versions
	"v", "ver", "vers", "*version*", "versjon*", "*versjon*", "versio*", "*versio", "útgáf*", "*útgáf*", "utgåv*", "utgave*", "udgave*", "build*", "bygg", "rev", "revision*", "revisjon*", "release*", "releasen", "firmware*", "*firmware", "fw", "mjukvar*", "programvar*", "software*", "*ohjelmist*", "hugbúnað*",
	"uppdater*", "opdater*", "oppdater*", "päivity*", "uppfær*", "update*", "upgrade*", "uppgrader*", "opgrader*", "oppgrader*", "patch*", "hotfix*", "app", "appen", "apps", "*appversion*", "sovellu*", "smáforrit*", "klientversion*", "drivrutin*", "driver*", "plugin*", "tillägg*", "sdk", "api", "schema*",
	// operating systems, browsers, programs
	"ios", "ipados", "watchos", "tvos", "android*", "windows*", "win", "macos", "mac os", "osx", "os x", "linux*", "ubuntu*", "debian*", "fedora*", "centos*", "kernel*", "chrome*", "chromium*", "firefox*", "safari*", "edge*", "opera*", "webkit*", "java", "jdk", "jre", "node", "npm", "php", "python*",
	"ruby", "golang", "dotnet", "mysql*", "postgres*", "nginx*", "apache*", "openssl*", "bios", "uefi", "dll", "exe", "bankid*", "freja*", "outlook*", "office*", "teams",
	// sections
	"kap", "kapit*", "kapitt*", "kafli", "kafla", "luku", "luvu*", "chapter*", "avsnitt*", "afsnit*", "section*", "sektion*", "seksjon*", "osio*", "punkt", "punkten", "punktet", "pkt", "p", "kohta", "kohda*", "kohta*", "liður", "lið", "liðar", "grein", "greinar", "gr", "paragraf*", "pykäl*", "stk", "stycke*", "ledd",
	"clause*", "artikel*", "artikkel*", "bilaga*", "bilag*", "vedlegg*", "liite*", "liittee*", "viðauk*", "figur*", "fig", "tabell*", "tabel*", "taulukko*", "kuva", "tafla", "steg", "trin", "trinn", "vaihe*", "skref", "regel*", "oid", "rfc", "villkor*", "vilkår*", "sida", "side", "sivu", "page",
	// dates and phones
	"dato", "datoen", "datoer", "datoene", "datoerne", "datofelt*", "datum*", "date*", "päiväys*", "dagsetning*", "telefon*", "tlf", "tel", "mobil*", "puhelin*", "puh", "sími", "gsm",
}
