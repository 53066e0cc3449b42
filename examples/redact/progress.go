package main

import (
	"fmt"
	"io"
	"os"
	"strings"
	"time"
)

// A bar shows on one line of a terminal how far the program is. It writes nothing else and
// nothing at all where it isn't wanted.
type bar struct {
	w           io.Writer
	size        int64 // all there is to read, 0 if not known
	done, found int64
	start, last time.Time
	drawn       bool
}

func newBar(o *options, stderr io.Writer) *bar {
	b := &bar{size: o.size, start: time.Now()}
	if o.progress == "always" || o.progress == "auto" && terminal(stderr) {
		b.w = stderr
	}
	return b
}

// terminal reports whether w is one.
func terminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	if !ok || os.Getenv("TERM") == "dumb" {
		return false
	}
	st, err := f.Stat()
	return err == nil && st.Mode()&os.ModeCharDevice != 0
}

// add tells of bytes read and findings made.
func (b *bar) add(bytes, found int64) {
	b.done += bytes
	b.found += found
	if now := time.Now(); b.w != nil && now.Sub(b.last) > 100*time.Millisecond {
		b.last = now
		b.draw(now)
	}
}

const barWidth = 24

func (b *bar) draw(now time.Time) {
	b.drawn = true
	taken := now.Sub(b.start).Seconds()
	speed := float64(b.done) / max(taken, 0.001)
	rate := fmt.Sprintf("%.1f MB/s  %d findings", speed/1e6, b.found)
	if b.size == 0 {
		fmt.Fprintf(b.w, "\r\x1b[K%.1f MB  %s", float64(b.done)/1e6, rate)
		return
	}
	part := min(1, float64(b.done)/float64(b.size))
	full := int(part * barWidth)
	left := time.Duration(float64(b.size-b.done) / max(speed, 1) * float64(time.Second)).Round(time.Second)
	fmt.Fprintf(b.w, "\r\x1b[K[%s%s] %3.0f %%  %s  %s left", strings.Repeat("#", full), strings.Repeat(".", barWidth-full),
		part*100, rate, max(left, 0))
}

// clear makes room for another line.
func (b *bar) clear() {
	if b.drawn {
		fmt.Fprint(b.w, "\r\x1b[K")
		b.drawn = false
	}
}

// end leaves the last state to be read.
func (b *bar) end() {
	if b.w != nil {
		b.draw(time.Now())
		fmt.Fprintln(b.w)
	}
}
