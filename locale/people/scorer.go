package people

import "github.com/sladd-go/sladd/pii"

// likely is the sum from which on a name is Likely, in tenths of bits.
const likely = 100

// A scorer adds up what the evidence for one reading is worth.
type scorer struct {
	sum      int // tenths of bits
	evidence pii.Evidence
}

// add counts a feature, and times counts it in part or more than once.
func (s *scorer) add(f feature) { s.sum += int(weights[f]) }

func (s *scorer) times(f feature, n int) { s.sum += int(weights[f]) * n }

// reading returns the reading that the sum is, or none if it is too little.
func (s *scorer) reading() pii.Reading {
	if s.sum < 50 {
		return pii.Reading{}
	}
	return pii.Reading{Bits: min(s.sum/10, 30), Evidence: s.evidence}
}

// A tally is a scorer of addresses.
type tally struct{ scorer }

func (s *tally) add(f feature) { s.sum += int(addressWeights[f]) }

func clamp(n, low, high int) int { return max(low, min(n, high)) }
