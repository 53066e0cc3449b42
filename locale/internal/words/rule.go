package words

import "bytes"

// BehindRule reports whether a line of dashes ends right before b[i], as the header of a key or a certificate does:
// "-----BEGIN PUBLIC KEY-----".
func BehindRule(b []byte, i int) bool {
	if i == 0 || b[i-1] > '-' && b[i-1] != '>' {
		return false
	}
	return bytes.HasSuffix(bytes.TrimRight(b[max(0, i-16):i], "\r\n\t >"), []byte("-----"))
}
