package httppii_test

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"net/http/httptest"
	"strings"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale"
	"github.com/sladd-go/sladd/pii"
	"github.com/sladd-go/sladd/pii/httppii"
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
	redact, err := httppii.New(r, httppii.Only(httppii.Request), httppii.Pass("image/*"))
	if err != nil {
		log.Fatal(err)
	}
	store := http.HandlerFunc(func(w http.ResponseWriter, req *http.Request) {
		body, err := io.ReadAll(req.Body)
		if err != nil {
			http.Error(w, "body", http.StatusBadRequest)
			return
		}
		fmt.Println(string(body))
	})
	req := httptest.NewRequest("POST", "/messages", strings.NewReader(`{"from":"c17","cpr":"0707614285","text":"Mejla anna.lind@telia.com"}`))
	req.Header.Set("Content-Type", "application/json")
	redact(store).ServeHTTP(httptest.NewRecorder(), req)
	// Output: {"from":"c17","cpr":"[DK_CPR]","text":"Mejla [EMAIL]"}
}
