module github.com/sladd-go/sladd/examples/phoneplans

go 1.26.0

require (
	github.com/nyaruka/phonenumbers v1.8.1
	github.com/sladd-go/sladd v0.0.0-00010101000000-000000000000
)

require (
	github.com/cloudflare/ahocorasick v0.0.0-20240916140611-054963ec9396 // indirect
	github.com/dlclark/regexp2/v2 v2.12.0 // indirect
	golang.org/x/text v0.43.0 // indirect
	google.golang.org/protobuf v1.36.11 // indirect
)

replace github.com/sladd-go/sladd => ../..
