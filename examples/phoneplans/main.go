// Command phoneplans writes the table of number plans that package world reads
// phone numbers by, from the public numbering metadata of libphonenumber. The same metadata
// gives the same bytes. Run it in its own folder after an update of the module:
//
//	go run . -o ../../locale/world/phoneplans.go
package main

import (
	"flag"
	"fmt"
	"os"

	"github.com/nyaruka/phonenumbers"
)

// What the head of the table says of its source. The tests compare version with go.mod.
const (
	version  = "v1.8.1"
	released = "2026-07-15"
	metadata = "libphonenumber 9.0.32"
)

func main() {
	out := flag.String("o", "", "the file to write; standard output if empty")
	flag.Parse()
	if err := run(*out); err != nil {
		fmt.Fprintln(os.Stderr, "phoneplans:", err)
		os.Exit(1)
	}
}

func run(out string) error {
	src, err := generate()
	if err != nil {
		return err
	}
	if out == "" {
		_, err = os.Stdout.Write(src)
		return err
	}
	return os.WriteFile(out, src, 0o644)
}

// territories returns the metadata of all territories: by region, and of the numbers
// that belong to none, by country code.
func territories() (byRegion map[string]*phonenumbers.PhoneMetadata, byCode map[int]*phonenumbers.PhoneMetadata, err error) {
	all, err := phonenumbers.MetadataCollection()
	if err != nil {
		return nil, nil, err
	}
	byRegion, byCode = map[string]*phonenumbers.PhoneMetadata{}, map[int]*phonenumbers.PhoneMetadata{}
	for _, m := range all.GetMetadata() {
		if m.GetId() == "001" {
			byCode[int(m.GetCountryCode())] = m
		} else {
			byRegion[m.GetId()] = m
		}
	}
	return byRegion, byCode, nil
}
