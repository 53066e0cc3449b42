package words

import (
	"bytes"

	"github.com/sladd-go/sladd/pii"
)

// bullet is the sign of lists and of what hides digits, which recognizers are shown as it is.
const bullet = "•"

// SignBefore reports whether a sign that people put between a label and its value, or round it, ends right before b[i]: an arrow, a
// picture or a bullet.
func SignBefore(b []byte, i int) bool {
	return i > 0 && i <= len(b) && (b[i-1] == pii.PictureSign || b[i-1] == bullet[len(bullet)-1] && bytes.HasSuffix(b[:i], []byte(bullet)))
}

// Priced reports whether b begins with the sign of an amount in whole crowns, ",-" or ":-".
func Priced(b []byte) bool {
	return len(b) > 1 && (b[0] == ',' || b[0] == ':') && b[1] == '-' && (len(b) == 2 || b[2]-'0' > 9)
}

// SignAt reports whether such a sign begins at b[i].
func SignAt(b []byte, i int) bool {
	return i < len(b) && (b[i] == pii.PictureSign || b[i] == bullet[0] && bytes.HasPrefix(b[i:], []byte(bullet)))
}

// Italic reports whether b[start:end] stands between the marks of italics: "_4471_.", and not in a longer name.
func Italic(b []byte, start, end int) bool {
	return start > 0 && end < len(b) && b[start-1] == '_' && b[end] == '_' && !tied(b, start-2) && !tied(b, end+1)
}

// tied reports whether b[i] goes on with the '_' beside it.
func tied(b []byte, i int) bool {
	if i < 0 || i >= len(b) {
		return false
	}
	c := b[i]
	return c == '_' || c-'0' <= 9 || c|0x20-'a' <= 'z'-'a' || c >= 0x80
}
