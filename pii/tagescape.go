package pii

// Tickets and mails come with the tags of rich text still in them: <b>Anna</b>, Storgatan 12<br>123 45 Vik. A view doesn't show those that say
// how letters look, and shows a line end for those that begin or end a block. Tags with attributes stay as they are: they
// may hold a value themselves.

const (
	tagUnseen = 0xAD // as a soft hyphen, which nobody sees
	tagBlock  = '\n'
	tagCell   = '\t'
)

// tags are the names of tags and what a view shows for them. With "</" and ">" none is longer than an escape.
var tags = map[string]rune{
	"b": tagUnseen, "i": tagUnseen, "u": tagUnseen, "s": tagUnseen, "em": tagUnseen, "strong": tagUnseen, "small": tagUnseen, "big": tagUnseen, "mark": tagUnseen,
	"del": tagUnseen, "ins": tagUnseen, "strike": tagUnseen, "sub": tagUnseen, "sup": tagUnseen, "code": tagUnseen, "tt": tagUnseen, "kbd": tagUnseen,
	"span": tagUnseen, "font": tagUnseen, "center": tagUnseen,
	"br": tagBlock, "p": tagBlock, "div": tagBlock, "li": tagBlock, "ul": tagBlock, "ol": tagBlock, "hr": tagBlock, "pre": tagBlock, "tr": tagBlock, "table": tagBlock,
	"tbody": tagBlock, "thead": tagBlock, "h1": tagBlock, "h2": tagBlock, "h3": tagBlock, "h4": tagBlock, "body": tagBlock, "html": tagBlock,
	"td": tagCell, "th": tagCell,
}

// tagAt reads the tag that b begins with, as escapeAt does. b is cut at escapeMax.
func tagAt(b []byte) (r rune, n int, more bool) {
	k := 1
	if k < len(b) && b[k] == '/' {
		k++
	}
	var name [escapeMax]byte
	size := 0
	for ; k < len(b) && isAlnum(b[k]); k++ {
		name[size] = b[k] | 0x20
		size++
	}
	for k < len(b) && b[k] == ' ' {
		k++
	}
	if k < len(b) && b[k] == '/' {
		k++
	}
	switch {
	case k == len(b):
		return 0, 0, len(b) < escapeMax
	case size == 0 || b[k] != '>':
		return 0, 0, false
	}
	if r = tags[string(name[:size])]; r == 0 {
		return 0, 0, false
	}
	return r, k + 1, false
}
