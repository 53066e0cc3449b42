package pii_test

import (
	"bufio"
	"fmt"
	"os"
	"testing"

	"github.com/sladd-go/sladd/locale/dk"
	"github.com/sladd-go/sladd/locale/fi"
	"github.com/sladd-go/sladd/locale/is"
	"github.com/sladd-go/sladd/locale/no"
	"github.com/sladd-go/sladd/locale/se"
	"github.com/sladd-go/sladd/pii"
)

func TestDbg(t *testing.T) {
	var rs []*pii.Recognizer
	for _, l := range [][]*pii.Recognizer{se.Recognizers(), dk.Recognizers(), no.Recognizers(), fi.Recognizers(), is.Recognizers()} {
		rs = append(rs, l...)
	}
	s, err := pii.NewScanner(rs)
	if err != nil {
		t.Fatal(err)
	}
	f, _ := os.Open("/tmp/dbg.txt")
	sc := bufio.NewScanner(f)
	for sc.Scan() {
		fs, err := s.Find(sc.Text())
		fmt.Println(sc.Text(), err)
		for _, f := range fs {
			fmt.Println("   ", f, sc.Text()[f.Start:f.End], f.Evidence)
		}
	}
}
