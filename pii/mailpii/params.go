package mailpii

import (
	"mime"
	"strings"
)

// Parameters that readers need. Others are dropped.
var (
	typeParams        = names(`charset boundary format delsp type start report-type protocol micalg method component reply-type version smime-type name`)
	dispositionParams = names(`filename size creation-date modification-date read-date`)
)

// typed reads the value of a Content-Type or Content-Disposition, and returns how it is to be, or ""
// if that is the same.
func (w *walk) typed(s string, allowed map[string]bool, at string) (media string, params map[string]string, becomes string, err error) {
	media, params, err = mime.ParseMediaType(s)
	if err != nil {
		return "", nil, "", w.fail(at, ErrSyntax)
	}
	clean, same := map[string]string{}, !strings.Contains(s, "*=") // mime says nothing of a charset that it doesn't know
	for k, v := range params {
		was := v
		switch {
		case !allowed[k]:
			same = false
			continue
		case k == "name" || k == "filename":
			v = fileName(v)
		case k == "boundary": // the caller's
		default:
			out, err := w.m.r.AppendField(nil, "type", []byte(v), nil)
			if err != nil {
				return "", nil, "", w.fail(at, err)
			}
			if string(out) != v || len(v) > 80 || strings.Contains(v, "<") || strings.Contains(v, " ") && !strings.HasSuffix(k, "date") {
				same = false
				continue
			}
		}
		clean[k] = v
		same = same && was == v
	}
	shown, err := w.media(media, at)
	if err != nil {
		return "", nil, "", err
	}
	if same && shown == media {
		return media, params, "", nil
	}
	if becomes = mime.FormatMediaType(shown, clean); becomes == "" {
		return "", nil, "", w.fail(at, ErrSyntax)
	}
	return media, params, becomes, nil
}

// media returns a media type as it may be shown.
func (w *walk) media(media, at string) (string, error) {
	out, err := w.m.r.AppendField(nil, "type", []byte(media), nil)
	if err != nil {
		return "", w.fail(at, err)
	}
	if string(out) != media || len(media) > 100 {
		return "application/octet-stream", nil
	}
	return media, nil
}

// fileName returns what stands for the name of a file: its ending tells what it is, the rest tells whose.
func fileName(name string) string {
	i := strings.LastIndexByte(name, '.')
	if i < 0 {
		return "attachment"
	}
	ext := strings.ToLower(name[i+1:])
	if !extensions[ext] {
		return "attachment"
	}
	return "attachment." + ext
}

var extensions = names(`txt csv tsv md log json xml html htm yaml pdf ps rtf doc docx dot dotx odt pages xls xlsx xlsm ods numbers
	ppt pptx odp key png jpg jpeg gif bmp tif tiff webp heic heif svg ico mp3 m4a wav ogg flac aac amr mp4 mov avi mkv webm
	wmv 3gp zip gz tgz tar bz2 xz 7z rar eml msg ics vcf vcs p7s p7m p7c asc sig pem cer dat bin exe apk`)
