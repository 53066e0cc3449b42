package slogpii_test

import (
	"errors"
	"log"
	"log/slog"
	"os"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale"
	"github.com/sladd-go/sladd/pii"
	"github.com/sladd-go/sladd/pii/slogpii"
)

func ExampleNew() {
	s, err := pii.NewScanner(locale.All())
	if err != nil {
		log.Fatal(err)
	}
	r, err := pii.NewRedactor(s, classify.Default())
	if err != nil {
		log.Fatal(err)
	}
	text := slog.NewTextHandler(os.Stdout, &slog.HandlerOptions{ReplaceAttr: func(_ []string, a slog.Attr) slog.Attr {
		if a.Key == slog.TimeKey {
			return slog.Attr{}
		}
		return a
	}})
	h, err := slogpii.New(text, r)
	if err != nil {
		log.Fatal(err)
	}
	slog.New(h).Error("not delivered", "order", 1017, "cpr", 1307614285, "err", errors.New("no mailbox anna.lind@telia.com"))
	// Output: level=ERROR msg="not delivered" order=1017 cpr=[DK_CPR] err="no mailbox [EMAIL]"
}
