package main

import (
	"embed"
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"unicode/utf8"
)

//go:embed lists
var committed embed.FS

// read calls add for each entry of a committed list: words between blanks, with # to the
// end of a line for comments and @n for the rank of what follows.
func (s source) read(add func(word string, rank int)) error {
	data, err := fs.ReadFile(committed, "lists/"+s.file)
	if err != nil {
		return err
	}
	rank := s.rank
	for line := range strings.Lines(string(data)) {
		line, _, _ = strings.Cut(line, "#")
		for _, w := range strings.Fields(line) {
			if strings.HasPrefix(w, "@") {
				if _, err := fmt.Sscanf(w, "@%d", &rank); err != nil || rank < 1 || rank > 4 {
					return fmt.Errorf("%s: bad rank", s.file)
				}
				continue
			}
			if !utf8.ValidString(w) {
				return fmt.Errorf("%s: not UTF-8", s.file)
			}
			add(w, rank)
		}
	}
	return nil
}

// entries reads all lists to one class a word.
func entries() (map[string]uint32, error) {
	m := map[string]uint32{}
	for _, s := range sources {
		err := s.read(func(w string, rank int) {
			class := s.class
			switch end, isEnd := strings.CutPrefix(w, "-"); {
			case isEnd: // of a street name
				w, class = end, streetClass(end)
			case class&name != 0 && (strings.ContainsAny(w, "-.") || utf8.RuneCountInString(w) < 2):
				for part := range strings.SplitSeq(w, "-") {
					if utf8.RuneCountInString(part) >= 3 && !strings.Contains(part, ".") {
						put(m, part, class&^(given1|surname1)|class&(given1|surname1)<<1, 0)
					}
				}
				return
			}
			put(m, w, class, rank)
		})
		if err != nil {
			return nil, err
		}
	}
	for w, c := range m {
		m[w] = settle(w, c)
	}
	return m, nil
}

// settle makes sense of a class that several lists have made.
func settle(w string, c uint32) uint32 {
	if c&nameWord != 0 && c&(name|function) == 0 && utf8.RuneCountInString(w) > 1 {
		c |= given2 | surname2 // only the lists of words knew it
	}
	if c&nameOnly != 0 {
		return c &^ (nameWord | common | rankLow | rankHigh | function | brand | country)
	}
	if c&(brand|country) != 0 && c&function != 0 {
		c &^= brand | country
	}
	if c&name == 0 {
		return c &^ nameWord
	}
	if c&(common|brand|country) != 0 {
		c |= nameWord
	}
	return c
}

// put adds a class to a word's. Of two tiers and two ranks the better stays.
func put(m map[string]uint32, w string, class uint32, rank int) {
	k := strings.ToLower(strings.ReplaceAll(w, "İ", "I"))
	c := m[k]
	if class&common != 0 {
		r := uint32(rank-1) * rankLow
		if c&common == 0 || r < c&(rankLow|rankHigh) {
			c = c&^(rankLow|rankHigh) | r
		}
	}
	m[k] = oneTier(c | class)
}

func oneTier(c uint32) uint32 {
	return c &^ (c & (given1 | surname1) << 1)
}

// streetWords are what an ending holds if it ends street names and hardly anything else.
var streetWords = strings.Fields("gat väg väj gränd allé allen aveny boulevard bulevard esplanad torg plats stig stråk stranden kajen " +
	"gade vej vænge plads stræde stien torv gate gata veg vei plass stræte smau " +
	"katu kadu tie tien polku polun kuja aukio tori torin raitti kaari penger puistik bulevardi vägen " +
	"stræti vegur vegi braut götu gata torg")

func streetClass(end string) uint32 {
	if slices.ContainsFunc(streetWords, func(w string) bool { return strings.Contains(end, w) }) {
		return streetEnd
	}
	return terrainEnd
}
