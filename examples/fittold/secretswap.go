package main

import (
	"fmt"
	"math/rand/v2"
	"strings"
)

// swapSecret returns what might have stood in the stead of a secret, or of another value with digits.
func swapSecret(r *rand.Rand, old string, is bool) []string {
	digits := strings.ContainsAny(old, "0123456789")
	switch {
	case len(old) < 3 || len(old) > 40 || strings.ContainsAny(old, "\n"):
		return nil
	case !is && !digits:
		return nil
	case !is:
		return []string{muddle(r), fillSecret(r, 'm')}
	}
	all := []string{muddle(r), muddle(r), fmt.Sprintf("%04d", r.IntN(10000)), fmt.Sprintf("%06d", r.IntN(1000000)), fillSecret(r, 'm'), fillSecret(r, 'h')}
	if len(old) < 17 && strings.ContainsAny(strings.ToLower(old), "abcdefghijklmnopqrstuvwxyz") {
		all = append(all, fillSecret(r, 'w'), fillSecret(r, 'w'), fillSecret(r, 'u'))
	}
	return all
}

// muddle returns eight to twelve letters and digits as they come.
func muddle(r *rand.Rand) string {
	b := make([]byte, 8+r.IntN(5))
	for i := range b {
		b[i] = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789"[r.IntN(56)]
	}
	return string(b)
}
