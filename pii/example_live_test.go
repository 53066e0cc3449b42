package pii_test

import (
	"fmt"
	"log"
	"os"
	"strings"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale"
	"github.com/sladd-go/sladd/pii"
)

func exampleRedactor() *pii.Redactor {
	s, err := pii.NewScanner(locale.All())
	if err != nil {
		log.Fatal(err)
	}
	r, err := pii.NewRedactor(s, classify.Default())
	if err != nil {
		log.Fatal(err)
	}
	return r
}

// What the agent asked makes the answers personal.
func ExampleConversation() {
	c := exampleRedactor().NewConversation(nil)
	const customer, agent = 0, 1
	for _, m := range []struct {
		party int
		text  string
	}{
		{agent, "Hej! Vad är ditt personnummer?"},
		{customer, "850709"},
		{customer, "9805"},
		{agent, "Vad heter du?"},
		{customer, "anneli"},
	} {
		out, err := c.AppendFrom(nil, []byte(m.text), m.party)
		if err != nil {
			log.Fatal(err)
		}
		fmt.Println(string(out))
	}
	// Output:
	// Hej! Vad är ditt personnummer?
	// [SE_PERSONNUMMER]
	// [SE_PERSONNUMMER]
	// Vad heter du?
	// [PERSON]
}

// A value that nobody asked for is complete in the second message; the first is amended.
func ExampleAmended() {
	var stored []string
	c := exampleRedactor().NewConversation(nil, pii.Amended(func(a pii.Amendment) {
		s := stored[a.Message]
		stored[a.Message] = s[:a.Start] + string(a.Text) + s[a.End:]
	}))
	for _, m := range []string{"Skriv till anna.svensson@", "gmail.com tack"} {
		out, err := c.Append(nil, []byte(m))
		if err != nil {
			log.Fatal(err)
		}
		stored = append(stored, string(out))
	}
	fmt.Println(strings.Join(stored, "\n"))
	// Output:
	// Skriv till [EMAIL]
	// [EMAIL] tack
}

// A language model writes in tokens; each line is out as soon as it ends.
func ExampleWriter() {
	w := exampleRedactor().NewWriter(os.Stdout, nil)
	for _, token := range []string{"Mej", "la anna", ".lind", "@tel", "ia.com", "\n", "eller ri", "ng\n"} {
		if _, err := w.Write([]byte(token)); err != nil {
			log.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		log.Fatal(err)
	}
	// Output:
	// Mejla [EMAIL]
	// eller ring
}

func ExampleEventWriter() {
	w := exampleRedactor().NewEventWriter(os.Stdout, nil)
	for _, token := range []string{"Mejla anna", ".lind@tel", "ia.com\\n"} {
		fmt.Fprintf(w, "data: {\"choices\":[{\"delta\":{\"content\":\"%s\"}}]}\n\n", token)
	}
	fmt.Fprint(w, "data: [DONE]\n\n")
	if err := w.Close(); err != nil {
		log.Fatal(err)
	}
	// Output:
	// data: {"choices":[{"delta":{"content":""}}]}
	//
	// data: {"choices":[{"delta":{"content":""}}]}
	//
	// data: {"choices":[{"delta":{"content":"Mejla [EMAIL]\n"}}]}
	//
	// data: [DONE]
}
