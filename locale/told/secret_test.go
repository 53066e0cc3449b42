package told

import (
	"testing"

	"github.com/sladd-go/sladd/locale/internal/evidence"
	"github.com/sladd-go/sladd/pii"
)

// TestSecretWeights: the table is as long as the features are many, and a set can hold them.
func TestSecretWeights(t *testing.T) {
	if len(secretWeights) != SecretFeatures || nSecretFeatures > evidence.Most {
		t.Errorf("%d weights of %d features, %d in a set. Run: go run ./examples/fittold -kind secret -write", len(secretWeights), SecretFeatures, nSecretFeatures)
	}
}

func TestSenses(t *testing.T) {
	for _, c := range []struct {
		word string
		want sense
	}{
		{"lösenordet", sPass}, {"losenordet", sPass}, {"GÄSTLÖSEN", sPass}, {"salasanasi", sPass}, {"lykilorðið", sPass},
		{"Portkoden", sPin}, {"tilträdeskod", sCodeOf}, {"tillträdeskoden", sPin}, {"vahvistuskoodi", sPin}, {"hurðakóðinn", sPin},
		{"felkod", sOtherCode}, {"rabattkoden", sOtherCode}, {"alennuskoodi", sOtherCode}, {"fejlkode", sOtherCode},
		{"turvasana", sPass}, {"Öryggisorðið", sPass}, {"sikkerhedsordet", sPass}, {"nyckelordet", sAgainst}, {"skrivbord", 0}, {"rekord", 0},
		{"nätverksnyckel", sPass | sKeyOf}, {"bilnyckel", sKeyOf},
		{"säkerhetsfrågan", sQuestion}, {"är", sIs}, {"ar", sIs}, {"aer", sIs}, {"saekerhetsfraagan", sQuestion},
		{"gaestloesen", sPass}, {"noeglebokse", 0}, {"noegleboks", sLock}, {"doerkoden", sPin}, {"oeryggisorðið", sPass}, {"saa", 0}, {"vår", sOwn}, {"var", sIs}, {"kodak", 0}, {"skoda", 0}, {"x", 0},
	} {
		if got := senses.of([]byte(c.word)); got != c.want {
			t.Errorf("%s does %b, want %b", c.word, got, c.want)
		}
	}
}

func TestRandom(t *testing.T) {
	for _, c := range []struct {
		text string
		want bool
	}{
		{"hK3pQ9xZ", true}, {"Kd83jQpz1", true}, {"8ncauHvy2G", true}, {"pCBmsxmDww", true},
		{"Sommar22", false}, {"Sommar22Katt", false}, {"LinkedInApp", false}, {"4471", false}, {"KAA492", false}, {"hK3pQ", false}, {"hK3-pQ9xZ", false}, {"SUMMER2026", false},
	} {
		if got := random([]byte(c.text)); got != c.want {
			t.Errorf("random(%s) is %v", c.text, got)
		}
	}
}

// firstOf returns the first candidate in text that at sees at a number.
func firstOf(t *testing.T, text string, at func(w *pii.Words, i int) (candidate, bool)) string {
	t.Helper()
	var got string
	r := pii.Recognizer{Kind: "secret", Category: SecretRecognizer.Category, Lexicon: SecretRecognizer.Lexicon, OnFlags: pii.IsNumber, Words: func(w *pii.Words, i int) (start, end int, r pii.Reading) {
		if c, ok := at(w, i); ok && got == "" {
			got = string(w.Text[c.start:c.end])
		}
		return 0, 0, r
	}}
	s, err := pii.NewScanner([]*pii.Recognizer{&r})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.Find(text); err != nil {
		t.Fatal(err)
	}
	return got
}

// TestNumberAt: what candidates for codes and mixed passwords are, and what is none.
func TestNumberAt(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"kod 4471.", "4471"}, {"kod 482 913, tack", "482 913"}, {"kod 77 12 34 har", "77 12 34"}, {"kod 1-9-0-4 nu", "1-9-0-4"}, {"kod 9 4 0 2. hej", "9 4 0 2"},
		{"kod *7704#, nu", "*7704#"}, {"kod 1357#", "1357#"}, {"kod *1905*", "*1905*"}, {"kod 1905*.", "1905*"}, {"kod 2468A nu", "2468A"}, {"kod A4417 nu", "A4417"}, {"lap: Velkommen#4. hej", "Velkommen#4"}, {"kod (4471) nu", "4471"},
		{"klockan 10-18 nu", ""}, {"kl 12.30 nu", ""}, {"12,50 kr", ""}, {"+4670174 nu", ""}, {"dag 2026-01-15 nu", ""}, {"nr 0701 740 678 nu", ""}, {"https://x.se/4471 nu", ""}, {"?kod=4471 nu", ""}, {"anna99@x.se nu", ""},
	} {
		got := firstOf(t, c.text, numberAt)
		if got != c.want {
			t.Errorf("%q: %q is a candidate, want %q", c.text, got, c.want)
		}
	}
}

// TestDial: what is said of a keypad and a dial belongs to the code.
func TestDial(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"safen är 17 mot 62 mot 08, tack", "17 mot 62 mot 08"}, {"12 left, 34 right, 9 left.", "12 left, 34 right, 9 left"}, {"med höger 24 vänster 61 höger 07", "höger 24 vänster 61 höger 07"},
		{"tryck stjärna 2244 fyrkant nu", "stjärna 2244 fyrkant"}, {"kode nøkkel 0 7 7 på", "nøkkel 0 7 7"}, {"press star 4 4 1 9 hash", "star 4 4 1 9 hash"},
		{"nøkkel 4471 mangler", "4471"}, {"vann 17 mot 12", ""}, {"höger efter 24 km, vänster vid 61", ""},
	} {
		got := firstOf(t, c.text, codeAt)
		if got != c.want {
			t.Errorf("%q: %q is a candidate, want %q", c.text, got, c.want)
		}
	}
}

func TestAlikeButSigns(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"kastanj!19", "kastanj19", true}, {"kastanj19", "kastanj19!", true}, {"a#b", "ab", true}, {"kastanj19", "kastanj18", false},
		{"kastanj_19", "kastanj19", false}, {"kastanj", "kastanj1", false},
	} {
		if got := alikeButSigns([]byte(c.a), []byte(c.b)); got != c.want {
			t.Errorf("%s, %s: %v", c.a, c.b, got)
		}
	}
}
