package httppii_test

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale"
	"github.com/sladd-go/sladd/pii"
	"github.com/sladd-go/sladd/pii/httppii"
)

func redactor(t testing.TB) *pii.Redactor {
	t.Helper()
	s, err := pii.NewScanner(locale.All())
	if err != nil {
		t.Fatal(err)
	}
	r, err := pii.NewRedactor(s, classify.Default())
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func serve(t testing.TB, h http.HandlerFunc, opts ...httppii.Option) *httptest.Server {
	t.Helper()
	mw, err := httppii.New(redactor(t), opts...)
	if err != nil {
		t.Fatal(err)
	}
	s := httptest.NewUnstartedServer(mw(h))
	s.Config.ErrorLog = nil
	s.Start()
	t.Cleanup(s.Close)
	return s
}

// echo answers with the body it got, of the same type, flushing as it goes.
func echo(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", r.Header.Get("Content-Type"))
	w.Header().Set("ETag", `"x"`)
	body, err := io.ReadAll(r.Body)
	if err != nil {
		http.Error(w, "bad body", http.StatusBadRequest)
		return
	}
	if n := r.Header.Get("Content-Length"); n != "" && n != fmt.Sprint(len(body)) || r.ContentLength >= 0 && r.ContentLength != int64(len(body)) {
		http.Error(w, "wrong length", http.StatusTeapot)
		return
	}
	w.Write(body)
}

var bodies = []struct{ name, kind, body, want string }{
	{"JSON", "application/json; charset=utf-8", `{"email":"x","text":"mejla anna.lind@telia.com"}`, `{"email":"x","text":"mejla [EMAIL]"}`},
	{"problem", "application/problem+json", `{"detail":"anna.lind@telia.com"}`, `{"detail":"[EMAIL]"}`},
	{"NDJSON", "application/x-ndjson", "{\"a\":\"anna.lind@telia.com\"}\n{\"cpr\":\"070761-4285\"}\n{\"a\":1}", "{\"a\":\"[EMAIL]\"}\n{\"cpr\":\"[DK_CPR]\"}\n{\"a\":1}"},
	{"html", "text/html; charset=utf-8", "<p>pnr 850709<b>-9805</b> <a href=\"mailto:anna.lind@telia.com\">x</a></p>", "<p>pnr [SE_PERSONNUMMER]<b></b> <a href=\"mailto:[EMAIL]\">x</a></p>"},
	{"form", "application/x-www-form-urlencoded", "a=1+%32&email=anna.lind%40telia.com&pnr=850709-9805&x", "a=1+%32&email=%5BEMAIL%5D&pnr=%5BSE_PERSONNUMMER%5D&x"},
	{"text", "text/plain", "mejla anna.lind@telia.com\n", "mejla [EMAIL]\n"},
	{"events", "text/event-stream", "data: mejla anna.lind@telia.com\n\n", "data: mejla [EMAIL]\n\n"},
	{"nothing", "text/plain", "", ""},
}

func TestBodies(t *testing.T) {
	for _, d := range []string{"both", "request", "response"} {
		opts := []httppii.Option{}
		if d == "request" {
			opts = append(opts, httppii.Only(httppii.Request))
		} else if d == "response" {
			opts = append(opts, httppii.Only(httppii.Response))
		}
		srv := serve(t, echo, opts...)
		for _, row := range bodies {
			for _, chunked := range []bool{false, true} {
				var body io.Reader = strings.NewReader(row.body)
				if chunked {
					body = io.MultiReader(body)
				}
				res, err := http.Post(srv.URL, row.kind, body)
				if err != nil {
					t.Fatal(err)
				}
				got, err := io.ReadAll(res.Body)
				res.Body.Close()
				if err != nil || string(got) != row.want || res.StatusCode != 200 {
					t.Errorf("%s, %s: %d %q, not %q, %v", d, row.name, res.StatusCode, got, row.want, err)
				}
				if d != "request" && res.Header.Get("ETag") != "" && row.body != "" {
					t.Errorf("%s, %s: the ETag is left", d, row.name)
				}
				if res.ContentLength >= 0 && res.ContentLength != int64(len(got)) {
					t.Errorf("%s, %s: wrong length", d, row.name)
				}
			}
		}
	}
}

// TestStreaming: what is settled goes out when the handler flushes, by ResponseController and
// by http.Flusher.
func TestStreaming(t *testing.T) {
	next := make(chan bool)
	srv := serve(t, func(w http.ResponseWriter, r *http.Request) {
		rc := http.NewResponseController(w)
		if err := errors.Join(rc.SetWriteDeadline(time.Now().Add(time.Minute)), rc.EnableFullDuplex()); err != nil {
			t.Error(err)
		}
		w.Header().Set("Content-Type", "text/event-stream")
		for i := range 3 {
			fmt.Fprintf(w, "data: {\"choices\":[{\"delta\":{\"content\":\"mejl %d anna.lind@telia.com\\n\"}}]}\n\n", i)
			if i == 1 {
				w.(http.Flusher).Flush()
			} else if err := rc.Flush(); err != nil {
				t.Error(err)
			}
			<-next
		}
	})
	res, err := http.Get(srv.URL)
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	rd := bufio.NewReader(res.Body)
	for i := range 3 {
		line, err := rd.ReadString('\n')
		if want := fmt.Sprintf("data: {\"choices\":[{\"delta\":{\"content\":\"mejl %d [EMAIL]\\n\"}}]}\n", i); err != nil || line != want {
			t.Fatalf("%q, %v", line, err)
		}
		rd.ReadString('\n')
		next <- true
	}
}

// TestLive: a text goes out sentence by sentence where that is asked for, and else when it is settled exactly.
func TestLive(t *testing.T) {
	const sentence = "Mejla mig snarast. "
	for _, row := range []struct {
		opts  []httppii.Option
		early bool
		wait  time.Duration // for the client to have read the sentence
	}{{nil, false, 100 * time.Millisecond}, {[]httppii.Option{httppii.Live(pii.SettleSentences())}, true, time.Minute}} {
		read, early := make(chan bool, 1), make(chan bool, 1)
		srv := serve(t, func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Type", "text/plain")
			io.WriteString(w, sentence+"Per ")
			http.NewResponseController(w).Flush()
			select {
			case <-read:
				early <- true
			case <-time.After(row.wait):
				early <- false
			}
			io.WriteString(w, "Berg, anna.lind@telia.com")
		}, row.opts...)
		res, err := http.Get(srv.URL)
		if err != nil {
			t.Fatal(err)
		}
		first := make([]byte, len(sentence))
		if _, err := io.ReadFull(res.Body, first); err != nil || string(first) != sentence {
			t.Fatalf("%q, %v", first, err)
		}
		read <- true
		rest, err := io.ReadAll(res.Body)
		if res.Body.Close(); err != nil || string(rest) != "[PERSON], [EMAIL]" {
			t.Errorf("%q, %v", rest, err)
		}
		if <-early != row.early {
			t.Errorf("the first sentence came early: %v", !row.early)
		}
	}
}

// TestEvents: the options of event streams reach them.
func TestEvents(t *testing.T) {
	srv := serve(t, echo, httppii.Events(pii.EventPieces()), httppii.Only(httppii.Response))
	res, err := http.Post(srv.URL, "text/event-stream", strings.NewReader("data: anna.li\n\ndata: nd@telia.com \n\n"))
	if err != nil {
		t.Fatal(err)
	}
	got, err := io.ReadAll(res.Body)
	if res.Body.Close(); err != nil || strings.Contains(string(got), "anna") || !strings.Contains(string(got), "[EMAIL]") {
		t.Errorf("%q, %v", got, err)
	}
}

func TestHijack(t *testing.T) {
	h := func(w http.ResponseWriter, r *http.Request) {
		conn, rw, err := http.NewResponseController(w).Hijack()
		if err != nil {
			if !errors.Is(err, httppii.ErrHijack) {
				t.Error(err)
			}
			http.Error(w, "no", http.StatusNotImplemented)
			return
		}
		defer conn.Close()
		if _, err := w.Write([]byte("x")); !errors.Is(err, http.ErrHijacked) {
			t.Error(err)
		}
		rw.WriteString("HTTP/1.1 101 Switching Protocols\r\n\r\nhej")
		rw.Flush()
	}
	for _, allowed := range []bool{false, true} {
		var opts []httppii.Option
		want := "HTTP/1.1 501 "
		if allowed {
			opts, want = append(opts, httppii.AllowHijack()), "HTTP/1.1 101 "
		}
		conn, err := net.Dial("tcp", strings.TrimPrefix(serve(t, h, opts...).URL, "http://"))
		if err != nil {
			t.Fatal(err)
		}
		fmt.Fprint(conn, "GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
		got, _ := io.ReadAll(conn)
		conn.Close()
		if !strings.HasPrefix(string(got), want) {
			t.Errorf("%q", got)
		}
	}
}

// TestHeaders: answers without a body, and of other methods, are let be.
func TestHeaders(t *testing.T) {
	srv := serve(t, func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Range") != "" || r.Header.Get("Accept-Encoding") != "" {
			t.Error("a part or a compressed body was asked for")
		}
		w.Header().Set("Content-Type", "application/json")
		w.Header().Set("ETag", `"x"`)
		w.Header().Set("Content-Length", "2")
		switch r.URL.Path {
		case "/304":
			w.WriteHeader(304)
		case "/204":
			w.Header().Del("Content-Length")
			w.WriteHeader(204)
		case "/hints":
			w.WriteHeader(http.StatusEarlyHints)
			io.WriteString(w, "{}")
		default:
			io.WriteString(w, "{}")
		}
	})
	for _, row := range []struct {
		method, path string
		code         int
	}{{"HEAD", "/", 200}, {"GET", "/304", 304}, {"GET", "/204", 204}, {"GET", "/hints", 200}, {"GET", "/", 200}} {
		req, _ := http.NewRequest(row.method, srv.URL+row.path, nil)
		req.Header.Set("Range", "bytes=0-1")
		res, err := http.DefaultTransport.RoundTrip(req)
		if err != nil || res.StatusCode != row.code || res.Header.Get("ETag") != "" {
			t.Errorf("%s %s: %d, %v", row.method, row.path, res.StatusCode, err)
		}
		res.Body.Close()
	}
}

func TestConcurrent(t *testing.T) {
	srv := serve(t, echo, httppii.Report(func(*http.Request, httppii.Direction, string, pii.Finding) {}))
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for i := range 20 {
				row := bodies[i%len(bodies)]
				res, err := http.Post(srv.URL, row.kind, strings.NewReader(row.body))
				if err != nil {
					t.Error(err)
					return
				}
				if got, _ := io.ReadAll(res.Body); string(got) != row.want {
					t.Errorf("%s: %q", row.name, got)
				}
				res.Body.Close()
			}
		})
	}
	wg.Wait()
}

func TestNewRefuses(t *testing.T) {
	if _, err := httppii.New(nil); !errors.Is(err, pii.ErrConfig) {
		t.Error(err)
	}
	if _, err := httppii.New(redactor(t), httppii.Limit(0)); !errors.Is(err, pii.ErrConfig) {
		t.Error(err)
	}
}

func BenchmarkResponse(b *testing.B) {
	mw, err := httppii.New(redactor(b))
	if err != nil {
		b.Fatal(err)
	}
	body := []byte(`{"items":[` + strings.Repeat(`{"id":17,"text":"Hej, jag undrar var paketet är som skulle komma i tisdags"},`, 100) + `{}]}`)
	for _, kind := range []string{"application/json", "text/plain"} {
		h := mw(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Content-Type", kind)
			w.Write(body)
		}))
		b.Run(strings.ReplaceAll(kind, "/", "-"), func(b *testing.B) {
			b.SetBytes(int64(len(body)))
			b.ReportAllocs()
			req := httptest.NewRequest("GET", "/", nil)
			for b.Loop() {
				h.ServeHTTP(httptest.NewRecorder(), req)
			}
		})
	}
}
