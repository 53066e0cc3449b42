package main

import (
	_ "embed"
	"math/rand/v2"

	"github.com/sladd-go/sladd/locale/told"
)

var (
	//go:embed made/secret.txt
	secretLines string
	//go:embed made/secret.slots.txt
	secretOptions string
)

var secret = kind{
	name:       "secret",
	candidates: told.SecretCandidates,
	features:   told.SecretFeatures,
	doubt:      told.SecretDoubt,
	swap:       swapSecret,
	made:       madeSecrets,
	skip:       func(m message) bool { return m.set == "clean12" }, // it shows what programs say to words that nobody chose
	costs:      costs{clean: 10, row: 12, made: 0.15, swapped: 0.2, other: 0.06, ridge: 1.4},
	file:       "locale/told/secretweights.go",
	head: `package told

import "github.com/sladd-go/sladd/locale/internal/evidence"

// secretWeights are worth tenths of bits, in the order of the features (see fAlways). examples/fittold wrote them:
// go run ./examples/fittold -kind secret -write.
var secretWeights = `,
}

const secretTimes = 16 // sentences of each line

func madeSecrets() []message {
	r := rand.New(rand.NewPCG(5, 13))
	return secretSlots.sentences(r, "secret", "made", secretLines, secretTimes)
}
