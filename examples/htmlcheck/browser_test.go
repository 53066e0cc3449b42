package htmlcheck

import (
	"cmp"
	"context"
	"flag"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

var (
	chromiumFlag = flag.String("chromium", "", "the `file` of Chromium, if it isn't found by itself")
	shotsFlag    = flag.String("shots", "", "the `directory` that keeps the screenshots")
)

// chromium returns the browser's file. Without one the test fails: a page that nobody has
// looked at isn't checked.
func chromium(t *testing.T) string {
	t.Helper()
	if *chromiumFlag != "" {
		return *chromiumFlag
	}
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome", "chrome"} {
		if file, err := exec.LookPath(name); err == nil {
			return file
		}
	}
	t.Fatal("there is no Chromium: install it (Debian: apt-get install chromium) or name its file with -args -chromium FILE")
	return ""
}

// A browser is one tab, which keeps what must not happen in it.
type browser struct {
	t     *testing.T
	ctx   context.Context
	shots string

	address string // of the page

	mu   sync.Mutex
	said []string // console, exceptions, dialogs
	got  []string // addresses asked for
}

// newBrowser starts a Chromium with an empty profile. It has no network to speak of: no proxy,
// and no service of its own. The sandbox is off so that it starts as root in a container; it
// opens only pages made here.
func newBrowser(t *testing.T) *browser {
	t.Helper()
	file := chromium(t)
	profile, err := os.MkdirTemp("", "htmlcheck")
	if err != nil {
		t.Fatal(err)
	}
	opts := []chromedp.ExecAllocatorOption{chromedp.ExecPath(file), chromedp.UserDataDir(profile), chromedp.WindowSize(1000, 900),
		chromedp.WSURLReadTimeout(time.Minute)}
	for _, f := range []string{"headless", "no-sandbox", "disable-gpu", "disable-quic", "no-first-run", "no-proxy-server", "hide-scrollbars",
		"disable-background-networking", "disable-component-update", "disable-sync", "disable-default-apps", "disable-dev-shm-usage"} {
		opts = append(opts, chromedp.Flag(f, true))
	}
	ctx, stop := context.WithTimeout(context.Background(), 3*time.Minute)
	ctx, stopAllocator := chromedp.NewExecAllocator(ctx, opts...)
	ctx, _ = chromedp.NewContext(ctx)
	b := &browser{t: t, ctx: ctx, shots: cmp.Or(*shotsFlag, t.TempDir())}
	t.Cleanup(func() {
		time.Sleep(300 * time.Millisecond) // for what a page does later
		b.quiet()
		if err := chromedp.Cancel(ctx); err != nil {
			t.Logf("the browser's end: %v", err)
		}
		stopAllocator()
		stop()
		os.RemoveAll(profile)
	})
	if err := os.MkdirAll(b.shots, 0o755); err != nil {
		t.Fatal(err)
	}
	if err := chromedp.Listen(ctx, b.listen); err != nil {
		t.Fatal(err)
	}
	call(b, network.Enable, network.EnableParams{})
	call(b, log.Enable, cdp.Empty{})
	return b
}

func (b *browser) listen(event any) {
	b.mu.Lock()
	defer b.mu.Unlock()
	switch e := event.(type) {
	case *network.EventRequestWillBeSent:
		b.got = append(b.got, e.Request.URL)
	case *network.EventWebSocketCreated:
		b.got = append(b.got, e.URL)
	case *runtime.EventConsoleAPICalled:
		b.said = append(b.said, "console: "+string(e.Type))
	case *runtime.EventExceptionThrown:
		b.said = append(b.said, "exception: "+e.ExceptionDetails.Text)
	case *log.EventEntryAdded:
		b.said = append(b.said, "log: "+e.Entry.Text)
	case *page.EventJavascriptDialogOpening:
		b.said = append(b.said, "dialog: "+e.Message)
		go chromedp.Call(b.ctx, page.HandleJavaScriptDialog, page.HandleJavaScriptDialogParams{})
	}
}

// call sends a command to the tab.
func call[P, R any](b *browser, c cdp.Command[P, R], params P) R {
	b.t.Helper()
	r, err := chromedp.Call(b.ctx, c, params)
	if err != nil {
		b.t.Fatal(err)
	}
	return r
}

// do acts in the tab.
func do[T any](b *browser, a chromedp.Action[T]) T {
	b.t.Helper()
	v, err := chromedp.Run(b.ctx, a)
	if err != nil {
		b.t.Fatal(err)
	}
	return v
}

// open loads a page, after a last look at the one before it.
func (b *browser) open(html string) {
	b.t.Helper()
	file := filepath.Join(b.t.TempDir(), "page.html")
	if err := os.WriteFile(file, []byte(html), 0o600); err != nil {
		b.t.Fatal(err)
	}
	b.quiet()
	b.address = (&url.URL{Scheme: "file", Path: file}).String()
	do(b, chromedp.Navigate(b.address))
}

// quiet checks that since the page was opened nothing has been said, and nothing been asked for but
// the page itself.
func (b *browser) quiet() {
	b.t.Helper()
	b.mu.Lock()
	defer b.mu.Unlock()
	for _, u := range b.got {
		if u, _, _ := strings.Cut(u, "#"); u != b.address {
			b.t.Errorf("the page asked for %s", u)
		}
	}
	if b.address != "" && len(b.got) == 0 {
		b.t.Error("not even the page was asked for: requests are not seen")
	}
	if len(b.said) > 0 {
		b.t.Errorf("the browser says: %s", strings.Join(b.said, "\n"))
	}
	b.got, b.said = nil, nil
}

// screenshot takes a picture of the whole page.
func (b *browser) screenshot(name string) {
	b.t.Helper()
	png := do(b, chromedp.FullScreenshot(100))
	if len(png) < 2000 {
		b.t.Errorf("%s: a picture of %d bytes", name, len(png))
	}
	if err := os.WriteFile(filepath.Join(b.shots, name+".png"), png, 0o600); err != nil {
		b.t.Fatal(err)
	}
}

// media sets what the page is shown on: "" or "print", "light" or "dark", and how wide it is.
func (b *browser) media(kind, scheme string, width int64) {
	b.t.Helper()
	call(b, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Media: kind,
		Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: scheme}}})
	call(b, emulation.SetDeviceMetricsOverride, emulation.SetDeviceMetricsOverrideParams{Width: width, Height: 800,
		DeviceScaleFactor: 1, Mobile: width < 500})
}
