package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"golang.org/x/text/language"

	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale"
	"github.com/sladd-go/sladd/pii"
)

// options is what the flags say.
type options struct {
	in, out  string
	fields   []string
	thread   string
	recs     []*pii.Recognizer
	policy   *classify.Policy
	min      classify.Confidence // zero: not said
	keyFile  string
	progress string
	check    bool
	file     string
	resume   bool
	raw      bool
	files    []string
	size     int64 // of all files in bytes, 0 if not known
	twice    bool  // the files can be read twice
}

const usage = `usage: redact [flags] [file …]

Finds personal data in messages, one a line, and writes them redacted.
Reads standard input without a file. Exit: 0 done, 1 -check found something, 2 error.

`

// parseFlags reads the command line. With -h it writes what there is to stderr.
func parseFlags(args []string, stderr io.Writer) (*options, error) {
	o := &options{}
	fs := flag.NewFlagSet("redact", flag.ContinueOnError)
	fs.SetOutput(io.Discard)
	fs.StringVar(&o.in, "in", "text", "`text`, jsonl or json: what the messages are; in text each line is one")
	fs.StringVar(&o.out, "out", "redacted", "`redacted`, tagged, findings, report or html")
	field := fs.String("field", "", "the `fields` of jsonl or json that hold text, joined by commas: text,user.name (default: every string)")
	fs.StringVar(&o.thread, "thread", "", "the `field` of jsonl that names the conversation; its messages share context")
	where := fs.String("locale", "", "the `countries` to know, joined by commas: SE,DK,NO (default: all)")
	policy := fs.String("policy", "", "a `file` that says what happens to findings (default: label persons, tag topics, keep companies)")
	least := fs.String("min", "", "`possible`, likely or certain: the least confidence that counts, in the stead of the policy's floors\n"+
		"(default: the policy's; possible with -out findings, likely with -out tagged)")
	fs.StringVar(&o.keyFile, "key-file", "", "a `file` with the keys of pseudonyms and seals")
	fs.StringVar(&o.progress, "progress", "auto", "`auto`, always or never: whether progress is shown; auto shows it on a terminal")
	fs.BoolVar(&o.check, "check", false, "end with 1 if there is something that the policy acts on")
	fs.StringVar(&o.file, "o", "", "the `file` to write instead of standard output")
	fs.BoolVar(&o.resume, "resume", false, "go on where the file of -o ends: its whole lines are not written again")
	fs.BoolVar(&o.raw, "raw", false, "let -out html show what was found")
	if err := fs.Parse(args); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			fmt.Fprint(stderr, usage)
			fs.SetOutput(stderr)
			fs.PrintDefaults()
		}
		return nil, err
	}
	o.files = fs.Args()
	if *field != "" {
		o.fields = strings.Split(*field, ",")
	}
	given := map[string]bool{}
	fs.Visit(func(f *flag.Flag) { given[f.Name] = true })
	errs := []error{
		oneOf("-in", o.in, "text", "jsonl", "json"),
		oneOf("-out", o.out, "redacted", "tagged", "findings", "report", "html"),
		oneOf("-progress", o.progress, "auto", "always", "never"),
		o.together(given),
	}
	if given["min"] {
		if err := o.min.UnmarshalText([]byte(*least)); err != nil {
			errs = append(errs, oneOf("-min", *least, "possible", "likely", "certain"))
		}
	}
	var err error
	o.recs, err = recognizers(*where)
	errs = append(errs, err)
	o.policy, err = readPolicy(*policy)
	return o, errors.Join(append(errs, err)...)
}

func oneOf(name, value string, known ...string) error {
	if slices.Contains(known, value) {
		return nil
	}
	return fmt.Errorf("%s is %q; it can be %s", name, value, strings.Join(known, ", "))
}

// together reports flags that make no sense with each other.
func (o *options) together(given map[string]bool) error {
	var errs []error
	no := func(wrong bool, text string) {
		if wrong {
			errs = append(errs, errors.New(text))
		}
	}
	no(o.in == "text" && given["field"], "-field needs -in jsonl or -in json: a line of text has no fields")
	no(slices.Contains(o.fields, ""), "-field names a field that is empty")
	no(o.thread != "" && o.in != "jsonl", "-thread needs -in jsonl")
	no(o.thread != "" && o.out == "html", "-thread goes with -out redacted, tagged, findings and report")
	no(o.resume && o.file == "", "-resume needs -o, the file to go on with")
	no(o.resume && (o.in == "json" || o.out == "report" || o.out == "html"),
		"-resume needs lines: it goes with -in text and jsonl and with -out redacted, tagged and findings")
	no(o.resume && o.check, "-check and -resume don't go together: what was found before the stop isn't known")
	no(o.raw && o.out != "html", "-raw is for -out html")
	return errors.Join(errs...)
}

// recognizers returns those of the countries named, or all.
func recognizers(list string) ([]*pii.Recognizer, error) {
	if list == "" {
		return locale.All(), nil
	}
	var regions []language.Region
	world := len(locale.In())
	for name := range strings.SplitSeq(list, ",") {
		r, err := language.ParseRegion(strings.TrimSpace(name))
		if err != nil || len(locale.In(r)) == world {
			return nil, fmt.Errorf("-locale: %q is no country that there is knowledge of; there are SE, DK, NO, FI, IS, FO, GL, AX", name)
		}
		regions = append(regions, r)
	}
	return locale.In(regions...), nil
}

// readPolicy reads a policy's file.
func readPolicy(file string) (*classify.Policy, error) {
	if file == "" {
		return classify.Default(), nil
	}
	data, err := os.ReadFile(file)
	if err != nil {
		return nil, fmt.Errorf("-policy: %w", err)
	}
	p, err := classify.ParsePolicy(data)
	if err != nil {
		return nil, fmt.Errorf("-policy %s: %w", file, err)
	}
	return p, nil
}

// inputs checks that the files are there, before anything is written.
func (o *options) inputs() error {
	if len(o.files) == 0 {
		o.files = []string{"-"}
	}
	var errs []error
	known := true
	for _, f := range o.files {
		if f == "-" {
			known = false
			continue
		}
		st, err := os.Stat(f)
		switch {
		case err != nil:
			errs = append(errs, err)
		case st.IsDir():
			errs = append(errs, fmt.Errorf("%s is a directory", f))
		case !st.Mode().IsRegular():
			known = false
		default:
			o.size += st.Size()
		}
	}
	if o.twice = known; !known {
		o.size = 0
	}
	return errors.Join(errs...)
}
