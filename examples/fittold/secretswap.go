package main

import (
	"math/rand/v2"
	"strings"
)

// What may stand in the stead of a secret, of a short one with letters, and of another value with digits.
var (
	insteadOfSecret = []string{"z", "z", "0000-9999", "000000-999999", "m", "h"}
	insteadOfWord   = []string{"w", "w", "u"}
	insteadOfOther  = []string{"z", "m"}
)

// swapSecret returns what might have stood in the stead of a secret, or of another value with digits.
func swapSecret(r *rand.Rand, old string, is bool) (all []string) {
	if len(old) < 3 || len(old) > 40 || strings.Contains(old, "\n") || !is && !strings.ContainsAny(old, "0123456789") {
		return nil
	}
	names := insteadOfOther
	if is {
		names = insteadOfSecret
		if len(old) < 17 && strings.ContainsAny(strings.ToLower(old), "abcdefghijklmnopqrstuvwxyz") {
			names = append(names[:len(names):len(names)], insteadOfWord...)
		}
	}
	for _, name := range names {
		all = append(all, secretSlots.must(r, "{"+name+"}"))
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
