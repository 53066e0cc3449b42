package world

import "github.com/sladd-go/sladd/pii"

// The IPv4 address in the names that operators give their subscribers: 83-249-17-204-no12.tbcn.telia.com,
// ip-83-249-17-204.eu-north-1.compute.internal. A log tells them instead of the address.

// hostWords stand in such names.
var hostWords = []string{
	"dhcp", "dyn", "dynamic", "static", "cust", "customer*", "subscriber", "adsl", "vdsl", "dsl", "fiber", "fibre", "ftth", "cable", "pool", "ppp", "pppoe", "rev",
	"ptr", "priv", "isp", "hsi", "broadband*", "bredband*", "bredbånd*", "compute", "amazonaws", "tbcn", "tele", "telia*", "telenor*", "bahnhof", "comhem",
	"ownit", "telavox", "stofa*", "tdc*", "yousee", "fibia", "lyse", "altibox", "getinternet", "elisa*", "inet", "saunalahti", "dnainternet", "siminn", "hringdu", "vodafone", "nova",
}

// ipv4Host reads the name of a host that word i stands in.
func ipv4Host(w *pii.Words, i int) (start, end int, r pii.Reading) {
	const joins = pii.GapHyphen | pii.GapStop
	for k := i; k > 0 && i-k < 16 && w.List[k].Gap&^joins == 0; k-- {
		x := &w.List[k-1]
		if x.Flags&pii.IsNumber == 0 {
			continue
		}
		if end = hostQuadEnd(w.Text[:w.List[len(w.List)-1].End], x.Start); end > 0 {
			return x.Start, end, pii.Reading{Bits: 12, Evidence: pii.HasForm}
		}
	}
	return 0, 0, r
}

// hostQuadEnd returns the end of the address that the name of a host begins with at b[i], or 0. Without three digits in a group they are
// days or sizes.
func hostQuadEnd(b []byte, i int) int {
	if c := at(b, i-1); c >= 0x80 || c == '-' && isDigit(at(b, i-2)) {
		return 0
	}
	j, three := i, 0
	for k := range 4 {
		n := digitsLen(b, j, 4)
		if n == 0 || n > 3 || n == 3 && string(b[j:j+3]) > "255" || n > 1 && b[j] == '0' {
			return 0
		}
		if n == 3 {
			three++
		}
		if j += n; k < 3 {
			if at(b, j) != '-' {
				return 0
			}
			j++
		}
	}
	if c := at(b, j); three == 0 || c != '.' && c != '-' || !hostBehind(b, j) {
		return 0
	}
	return j
}

// hostBehind reports whether the name of a host goes on at b[i], with two labels at least and a top-level domain at its end.
func hostBehind(b []byte, i int) bool {
	labels, last := 0, i
	for i < len(b) && (isAlnum(b[i]) || b[i] == '-' || b[i] == '.' && isAlnum(at(b, i+1))) {
		if b[i] == '.' {
			labels, last = labels+1, i+1
		}
		i++
	}
	return labels > 1 && knownTLD(b[last:i])
}
