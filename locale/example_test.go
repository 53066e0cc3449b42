package locale_test

import (
	"fmt"
	"log"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale"
	"github.com/sladd-go/sladd/pii"
)

func Example() {
	scanner, err := pii.NewScanner(locale.All())
	if err != nil {
		log.Fatal(err)
	}
	redactor, err := pii.NewRedactor(scanner, classify.Default())
	if err != nil {
		log.Fatal(err)
	}
	safe, err := redactor.String("hej, mitt pnr är 850709-9805 och mailen anna@doman.se")
	if err != nil {
		log.Fatal(err) // nothing of the text is in err, nor in safe
	}
	fmt.Println(safe)
	// Output: hej, mitt pnr är [SE_PERSONNUMMER] och mailen [EMAIL]
}
