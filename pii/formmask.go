package pii

import (
	"errors"
	"fmt"
	"strings"
)

// maskPaths returns the number of characters of a mask and all groupings it stands
// for: one for each way to read its X as digit or letter.
func maskPaths(mask string, lettersOK bool) (chars int, paths [][]formStep, err error) {
	xs := strings.Count(mask, "X")
	if xs > 6 {
		return 0, nil, errors.New("more than six X")
	}
	for choice := range 1 << xs {
		var path []formStep
		x, n := 0, 0
		chars = 0
		var sep byte
		letters := false
		end := func() error {
			if n == 0 {
				return errors.New("a separator stands first, last or twice")
			}
			path = append(path, makeStep(letters, min(n, maxChars+1), sep))
			return nil
		}
		for i := range len(mask) {
			c := mask[i]
			switch c {
			case '9', 'A', 'X':
				l := c == 'A'
				if c == 'X' {
					l = choice>>x&1 == 1
					x++
				}
				if l && !lettersOK {
					return 0, nil, errors.New("holds letters, and Letters is not set")
				}
				if n > 0 && l != letters {
					if err := end(); err != nil {
						return 0, nil, err
					}
					sep, n = 0, 0
				}
				letters = l
				n++
				chars++
			case '_', '-', '.', '/', ':', '+', ',', '(':
				if err := end(); err != nil {
					return 0, nil, err
				}
				sep, n = c, 0
			default:
				return 0, nil, fmt.Errorf("character %d is none of a mask", i)
			}
		}
		if err := end(); err != nil {
			return 0, nil, err
		}
		paths = append(paths, path)
	}
	return chars, paths, nil
}
