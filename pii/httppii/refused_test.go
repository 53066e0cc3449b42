package httppii_test

import (
	"bytes"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/pii"
	"github.com/sladd-go/sladd/pii/httppii"
)

// TestRequestsRefused: what can't be redacted doesn't reach the handler.
func TestRequestsRefused(t *testing.T) {
	var failed error
	called := false
	srv := serve(t, func(w http.ResponseWriter, r *http.Request) { called = true; echo(w, r) },
		httppii.Limit(1000), httppii.Pass("image/*"), httppii.Failed(func(_ *http.Request, d httppii.Direction, err error) { failed = err }))
	long := `{"a":"` + strings.Repeat("x ", 1000) + `"}`
	for _, row := range []struct {
		name, kind, encoding, body string
		code                       int
	}{
		{"JSON", "application/json", "", `{}`, 200},
		{"identity", "application/json", "identity", `{}`, 200},
		{"passed", "image/png", "", "\x89PNG anna.lind@telia.com", 200},
		{"gzip", "application/json", "gzip", `{}`, 415},
		{"two encodings", "application/json", "identity, br", `{}`, 415},
		{"binary", "application/octet-stream", "", "x", 415},
		{"multipart", "multipart/form-data; boundary=x", "", "--x--", 415},
		{"no type", "", "", "x", 415},
		{"bad type", "text/;;", "", "x", 415},
		{"charset", "text/plain; charset=iso-8859-1", "", "x", 415},
		{"bad JSON", "application/json", "", `{"text":"anna.lind@telia.com"`, 400},
		{"key twice", "application/json", "", `{"a":1,"a":2}`, 400},
		{"bad form", "application/x-www-form-urlencoded", "", "a=%zz", 400},
		{"form with ;", "application/x-www-form-urlencoded", "", "a=1;b=2", 400},
		{"too long", "application/json", "", long, 413},
	} {
		called, failed = false, nil
		req, _ := http.NewRequest("POST", srv.URL, strings.NewReader(row.body))
		req.Header.Set("Content-Type", row.kind)
		if row.kind == "" {
			req.Header.Del("Content-Type")
		}
		if row.encoding != "" {
			req.Header.Set("Content-Encoding", row.encoding)
		}
		res, err := http.DefaultClient.Do(req)
		if err != nil {
			t.Fatal(err)
		}
		got, _ := io.ReadAll(res.Body)
		res.Body.Close()
		if res.StatusCode != row.code || called != (row.code == 200) || (failed == nil) != (row.code == 200) {
			t.Errorf("%s: %d, not %d, %v", row.name, res.StatusCode, row.code, failed)
		}
		if row.code != 200 && (bytes.Contains(got, []byte("anna")) || strings.Contains(failed.Error(), "anna")) {
			t.Errorf("%s: the answer shows text", row.name)
		}
	}
	// A chunked body that is too long, and a line.
	res, err := http.Post(srv.URL, "application/json", io.MultiReader(strings.NewReader(long)))
	if err != nil || res.StatusCode != 413 {
		t.Errorf("chunked: %v", err)
	}
	res, err = http.Post(srv.URL, "application/x-ndjson", strings.NewReader(long))
	if err != nil || res.StatusCode != 400 { // the handler's own answer: it was reading
		t.Errorf("a line too long: %d, %v", res.StatusCode, err)
	}
}

// TestResponsesFailClosed: what can't be redacted doesn't come out.
func TestResponsesFailClosed(t *testing.T) {
	const value = "anna.lind@telia.com"
	for _, row := range []struct {
		name    string
		handler http.HandlerFunc
		cut     bool // the body is cut off
	}{
		{"gzip", func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Content-Encoding", "gzip")
			w.Header().Set("Content-Type", "text/plain")
			io.WriteString(w, value)
		}, false},
		{"type", func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Content-Type", "application/pdf")
			w.Header().Set("X-Name", value)
			io.WriteString(w, value)
		}, false},
		{"sniffed type", func(w http.ResponseWriter, r *http.Request) { io.WriteString(w, "%PDF-1.4 "+value) }, false},
		{"part", func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Content-Type", "text/plain")
			w.WriteHeader(http.StatusPartialContent)
			io.WriteString(w, value)
		}, false},
		{"bad JSON", func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Content-Type", "application/json")
			io.WriteString(w, `{"a":"`+value)
		}, false},
		{"long JSON", func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Content-Type", "application/json")
			fmt.Fprintf(w, "%q", value+strings.Repeat("x ", 1000))
		}, false},
		{"bad line", func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Content-Type", "application/x-ndjson")
			io.WriteString(w, "{\"a\":1}\n{\"a\":\""+value+"\n{\"b\":2}\n")
		}, true},
		{"bad event", func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Content-Type", "text/event-stream")
			io.WriteString(w, "data: ok\n\n")
			io.WriteString(w, "data: {\"a\":\""+value+"\",\"a\":1}\n\n")
		}, true},
		{"handler panics", func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Content-Type", "text/plain")
			io.WriteString(w, strings.Repeat("x ", 5000)+value)
			panic(http.ErrAbortHandler)
		}, true},
	} {
		srv := serve(t, row.handler, httppii.Limit(1000))
		res, err := http.Get(srv.URL)
		if err != nil {
			if !row.cut {
				t.Errorf("%s: %v", row.name, err)
			}
			continue
		}
		got, err := io.ReadAll(res.Body)
		res.Body.Close()
		if row.cut != (err != nil) || !row.cut && res.StatusCode != 500 {
			t.Errorf("%s: %d, %v", row.name, res.StatusCode, err)
		}
		if strings.Contains(string(got), "anna") || strings.Contains(fmt.Sprint(res.Header), "anna") {
			t.Errorf("%s: the value comes out", row.name)
		}
	}
}

// TestScannerFails: a recognizer that panics lets nothing through, whatever the type, either way.
func TestScannerFails(t *testing.T) {
	bad := &pii.Recognizer{Kind: "x.bad", Category: classify.Custom, Lens: []int{4}, Read: func(t *pii.Token) pii.Reading { panic(string(t.Chars())) }}
	s, err := pii.NewScanner([]*pii.Recognizer{bad})
	if err != nil {
		t.Fatal(err)
	}
	r, err := pii.NewRedactor(s, nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range []struct{ kind, body string }{
		{"application/json", `{"a":"x 7319"}`}, {"application/x-ndjson", "{\"a\":\"x 7319\"}\n"}, {"application/x-www-form-urlencoded", "a=7319"},
		{"text/plain", "x 7319\n"}, {"text/event-stream", "data: x 7319\n\n"}, {"text/event-stream", "data: {\"a\":\"7319\"}\n\n"},
	} {
		for _, d := range []httppii.Direction{httppii.Request, httppii.Response} {
			var failed error
			mw, err := httppii.New(r, httppii.Only(d), httppii.Failed(func(_ *http.Request, _ httppii.Direction, err error) { failed = err }))
			if err != nil {
				t.Fatal(err)
			}
			var got []byte
			srv := httptest.NewServer(mw(http.HandlerFunc(func(w http.ResponseWriter, req *http.Request) {
				body, _ := io.ReadAll(req.Body)
				if d == httppii.Request {
					got = body
				}
				w.Header().Set("Content-Type", row.kind)
				w.Write(body)
			})))
			res, err := http.Post(srv.URL, row.kind, strings.NewReader(row.body))
			if err == nil && d == httppii.Response {
				got, err = io.ReadAll(res.Body)
				if err == nil && res.StatusCode != 500 {
					t.Errorf("%s: %d", row.kind, res.StatusCode)
				}
			}
			srv.Close()
			if failed == nil || strings.Contains(failed.Error(), "7319") || bytes.Contains(got, []byte("7319")) {
				t.Errorf("%s: %v", row.kind, failed)
			}
		}
	}
}
