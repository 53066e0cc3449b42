// Package htmlcheck opens the pages that examples/redact writes in a headless Chromium and
// checks what is on them: what is seen, what is hidden, that nothing of a message runs or
// reaches the network, and that they can be read by anybody, on paper and on a telephone.
//
// Its tests need a Chromium and fail without one; that is why it is a module of its own.
//
//	go test -count=1 ./... [-args -chromium FILE -shots DIRECTORY]
//
// With -count=1, because go test doesn't see that examples/redact has changed.
package htmlcheck
