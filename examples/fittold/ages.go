package main

import (
	_ "embed"
	"fmt"
	"math/rand/v2"
	"strings"

	"github.com/sladd-go/sladd/locale/age"
)

// ages are those of people, and the dates and years of their birth.
var ages = kind{
	name:       "birthdate",
	candidates: age.Candidates,
	features:   age.Features,
	wider:      true,
	made:       madeAges,
	file:       "locale/age/weights.go",
	head: `package age

import "github.com/sladd-go/sladd/locale/internal/evidence"

// weights are worth tenths of bits. examples/fittold wrote them.
var weights = `,
}

var (
	//go:embed made/ages.forms.txt
	ageForms string
	//go:embed made/ages.slots.txt
	ageSlots string
)

const ageTimes = 6 // sentences of each form and language

// madeAges returns sentences of every form in every language that has it.
func madeAges() []message {
	r := rand.New(rand.NewPCG(5, 8))
	var ms []message
	for l, words := range strings.Split(ageSlots, "\n= ")[1:] {
		s := slots{options: readSlots(words)}
		ms = append(ms, s.sentences(r, "birthdate", fmt.Sprintf("made-%d", l), ageForms, ageTimes)...)
	}
	return ms
}
