package pii_test

import (
	"testing"
)

// TestJSONAnswers: what only the name of the field makes personal.
func TestJSONAnswers(t *testing.T) {
	r := jsonRedactor(t, "")
	for _, row := range []struct{ in, want string }{
		{`{"firstName":"kalle","last_name":"berg"}`, `{"firstName":"[PERSON]","last_name":"[PERSON]"}`},
		{`{"customer":{"given-name":"My","surname":"ASK"}}`, `{"customer":{"given-name":"[PERSON]","surname":"[PERSON]"}}`},
		{`{"customerName":"bo ek","displayName":"liv","fileName":"bo.pdf","productName":"Berg","name":"iPhone 12"}`,
			`{"customerName":"[PERSON]","displayName":"[PERSON]","fileName":"bo.pdf","productName":"Berg","name":"iPhone 12"}`},
		{`{"zip":75228,"city":"lund","street":"Storgatan 5"}`, `{"zip":"[ADDRESS]","city":"[ADDRESS]","street":"[ADDRESS]"}`},
		{`{"username":"annab","user":"annab"}`, `{"username":"[HANDLE]","user":"annab"}`},
		{`{"password":"katten","passwd":"hunter2","lösenord":"å","error_kod":"E12","kod":"E12"}`,
			`{"password":"[SECRET]","passwd":"[SECRET]","lösenord":"[SECRET]","error_kod":"E12","kod":"E12"}`},
		{`{"pin":4471,"otp": 123456,"pincode":"4471","access_token":"abc","pwd":"x","clientSecret":"kjhg","api_key":"kjhg","Set-Cookie":"sid=1"}`,
			`{"pin":"[SECRET]","otp": "[SECRET]","pincode":"[SECRET]","access_token":"[SECRET]","pwd":"[SECRET]","clientSecret":"[SECRET]","api_key":"[SECRET]","Set-Cookie":"[SECRET]"}`},
		{`{"pin":true,"ping":"4471","spin":4471,"pinned":"4471","token_type":"bearer","tokens":123,"key":"livingroom","secret_santa":"x","pin_map":"a"}`,
			`{"pin":true,"ping":"4471","spin":4471,"pinned":"4471","token_type":"bearer","tokens":123,"key":"livingroom","secret_santa":"x","pin_map":"a"}`},
		{`{"name":"Anna","sender":"Bo","author":"Liv Dahl","created_by":"Rose","to":"Karl Johan"}`,
			`{"name":"[PERSON]","sender":"[PERSON]","author":"[PERSON]","created_by":"[PERSON]","to":"[PERSON]"}`},
		{`{"name":"Rose","sender":"System","author":"Admin","from":"Mars","user":"guest","name2":"Premium","owner":"Volvo","assignee":"Support"}`,
			`{"name":"Rose","sender":"System","author":"Admin","from":"Mars","user":"guest","name2":"Premium","owner":"Volvo","assignee":"Support"}`},
		{`{"age":34,"customerAge":"34","max_age":34,"cacheAge":"34","page":34}`, `{"age":"[BIRTHDATE]","customerAge":"[BIRTHDATE]","max_age":34,"cacheAge":"34","page":34}`},
		{`{"id":"850709-9805","customer_id":"131052-308T","request_id":"8507099805","trace_id":"123456-7890"}`,
			`{"id":"[SE_PERSONNUMMER]","customer_id":"[FI_HETU]","request_id":"8507099805","trace_id":"123456-7890"}`},
		{`{"lastName":"null","firstName":"","surname":"n/a","city":true,"zip":0}`, `{"lastName":"null","firstName":"","surname":"n/a","city":true,"zip":0}`},
		{`{"lastName":"[PERSON]","surname":"  berg  "}`, `{"lastName":"[PERSON]","surname":"  [PERSON]  "}`},
		{`[{"label":"Efternamn","value":"vår"},{"label":"Artikel","value":"berg"},{"title":"Postnummer:","value":"75228"}]`,
			`[{"label":"Efternamn","value":"[PERSON]"},{"label":"Artikel","value":"berg"},{"title":"Postnummer:","value":"[ADDRESS]"}]`},
		{`{"lastName":"l\u00f6v<b>"}`, `{"lastName":"[PERSON]<b>"}`},
	} {
		got, err := r.AppendJSON(nil, []byte(row.in), nil)
		if err != nil {
			t.Fatal(err)
		}
		if string(got) != row.want {
			t.Errorf("%s\nis  %s\nnot %s", row.in, got, row.want)
		}
		if again, err := r.AppendJSON(nil, got, nil); err != nil || string(again) != string(got) {
			t.Errorf("%s\nagain is %s, %v", got, again, err)
		}
	}
	for _, row := range []struct{ name, in, want string }{
		{"lastName", "berg", "[PERSON]"}, {"Efternamn", "berg", "[PERSON]"}, {"article", "berg", "berg"}, {"password", "katten", "[SECRET]"},
	} {
		if got, err := r.AppendField(nil, row.name, []byte(row.in), nil); err != nil || string(got) != row.want {
			t.Errorf("%s: %s is %s, %v", row.name, row.in, got, err)
		}
	}
}
