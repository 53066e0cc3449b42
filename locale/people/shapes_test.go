package people

import (
	"testing"

	"github.com/sladd-go/sladd/classify"
)

// TestShapes finds names in the shapes that one can write them in, and none where goods bear them.
func TestShapes(t *testing.T) {
	s := scanner(t)
	for text, want := range map[string]string{
		"Kund Andersson, B. ringer": "Andersson, B.", "fakturan står på A-B Svensson men": "A-B Svensson",
		"mvh t lindgren": "t lindgren", "kund anna k lindqvist ringer": "anna k lindqvist", "kund Erik Berg jr ringer": "Erik Berg jr",
		"klara heter jag": "klara", "hej er du pernille eller en robot": "pernille", "Vinarliga\nMarjun í Dali": "Marjun í Dali",
		"Tack för hjälpen, Abbe!": "Abbe", "hon heter kim i förnamn": "kim", "vi heter Rør & Varme AS": "",
		"Stol Odd, 4 st\nBord Tove, 1 st": "", "I talked to the chatbot Siri": "",
	} {
		fs, err := s.Find(text)
		if err != nil {
			t.Fatal(err)
		}
		got := ""
		for _, f := range fs {
			if f.Confidence >= classify.Likely {
				got += text[f.Start:f.End]
			}
		}
		if got != want {
			t.Errorf("%q: found %q, want %q", text, got, want)
		}
	}
}
