package main

import (
	_ "embed"
	"fmt"
	"math/rand/v2"
	"strconv"
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
	head:       "package age\n\nimport \"github.com/sladd-go/sladd/locale/internal/evidence\"\n\n// weights are worth tenths of bits. examples/fittold wrote them.\nvar weights = ",
}

var (
	//go:embed made/ages.forms.txt
	ageForms string
	//go:embed made/ages.slots.txt
	ageSlots string
)

const madeTimes = 6 // sentences of each form and language

// madeAges returns sentences of every form in every language that has it.
func madeAges() []message {
	rng := rand.New(rand.NewPCG(5, 8))
	var ms []message
	for l, words := range strings.Split(ageSlots, "\n= ")[1:] {
		slots := map[string][]string{}
		for line := range strings.Lines(words) {
			if name, options, ok := strings.Cut(strings.TrimRight(line, "\n"), ": "); ok {
				slots[name] = strings.Split(options, " | ")
			}
		}
		for f, form := range strings.Split(ageForms, "\n") {
			if form == "" || form[0] == '#' {
				continue
			}
			for n := range madeTimes {
				text, ok := fill(form, slots, rng)
				if !ok {
					break
				}
				ms = append(ms, marked("birthdate", fmt.Sprintf("made-%d-%d-%d", l, f, n), text))
			}
		}
	}
	return ms
}

// fill puts one option for each {slot} of form: {2-9} is a number of that range with as many figures as its least, {19} the figures
// themselves, {nl} a line's end. It reports false where the language has none.
func fill(form string, slots map[string][]string, rng *rand.Rand) (string, bool) {
	for {
		before, rest, ok := strings.Cut(form, "{")
		if !ok {
			return form, true
		}
		name, after, _ := strings.Cut(rest, "}")
		value := ""
		low, high, isRange := strings.Cut(name, "-")
		switch {
		case name == "nl":
			value = "\n"
		case isRange:
			a, _ := strconv.Atoi(low)
			b, _ := strconv.Atoi(high)
			value = fmt.Sprintf("%0*d", len(low), a+rng.IntN(b-a+1))
		case name[0] <= '9':
			value = name
		default:
			options := slots[name]
			if len(options) == 0 {
				return "", false
			}
			value = options[rng.IntN(len(options))]
		}
		form = before + value + after
	}
}
