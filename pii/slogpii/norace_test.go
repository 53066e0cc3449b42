//go:build !race

package slogpii_test

// raced says that the race detector is on: then pools drop things at random.
const raced = false
