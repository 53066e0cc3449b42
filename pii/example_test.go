package pii_test

import (
	"fmt"
	"io"
	"log"
	"strings"

	"golang.org/x/text/transform"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/se"
	"github.com/sladd-go/sladd/locale/world"
	"github.com/sladd-go/sladd/pii"
)

// A kind of one's own: what it is, how it is written, which words name it, and what its check proves.
func ExampleNewScanner() {
	member := &pii.Recognizer{
		Kind:     "x.member",
		Category: classify.Contact,
		Doc:      "Number of a member, 99-9999, of which the last digit is the sum of the others modulo 10",
		Lens:     []int{6},
		Forms:    []pii.Form{{Mask: "99-9999", Bits: 4}},
		For:      []string{"medlem*", "member*"},
		Read: func(t *pii.Token) pii.Reading {
			sum := 0
			for _, c := range t.Chars()[:5] {
				sum += int(c - '0')
			}
			if int(t.Chars()[5]-'0') != sum%10 {
				return pii.Reading{}
			}
			return pii.Reading{Bits: 3, Evidence: pii.HasChecksum}
		},
	}
	scanner, err := pii.NewScanner([]*pii.Recognizer{member})
	if err != nil {
		log.Fatal(err)
	}
	found, err := scanner.Find("medlem 12-3456, order 12-3455 och 12-3457")
	if err != nil {
		log.Fatal(err)
	}
	for _, f := range found {
		fmt.Println(f, f.Evidence)
	}
	// Output:
	// x.member likely [22:29] form|checksum|term_before
}

// What stands in a file is redacted as it is copied, with the bytes that Append gives for the whole.
func ExampleRedactor_NewTransformer() {
	scanner, err := pii.NewScanner(append(se.Recognizers(), world.Recognizers()...))
	if err != nil {
		log.Fatal(err)
	}
	redactor, err := pii.NewRedactor(scanner, classify.Default())
	if err != nil {
		log.Fatal(err)
	}
	kinds := map[string]int{}
	file := strings.NewReader("pnr 850709-9805\nmail anna@doman.se, eller 850709-9805\n")
	safe := transform.NewReader(file, redactor.NewTransformer(func(f pii.Finding) { kinds[f.Kind]++ }))
	text, err := io.ReadAll(safe)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Print(string(text))
	fmt.Println(kinds)
	// Output:
	// pnr [SE_PERSONNUMMER]
	// mail [EMAIL], eller [SE_PERSONNUMMER]
	// map[email:1 se.personnummer:2]
}

// Names of fields are evidence, and so are values that are numbers.
func ExampleRedactor_AppendJSON() {
	scanner, err := pii.NewScanner(append(se.Recognizers(), world.Recognizers()...))
	if err != nil {
		log.Fatal(err)
	}
	redactor, err := pii.NewRedactor(scanner, classify.Default())
	if err != nil {
		log.Fatal(err)
	}
	safe, err := redactor.AppendJSON(nil, []byte(`{"pnr": 8507099805, "order": 8507099805, "text": "ring 070-174 06 05"}`), func(path string, f pii.Finding) {
		fmt.Println(path, f.Kind)
	})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(string(safe))
	// Output:
	// pnr se.personnummer
	// text phone
	// {"pnr": "[SE_PERSONNUMMER]", "order": 8507099805, "text": "ring [PHONE]"}
}
