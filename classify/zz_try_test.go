package classify

import (
	"encoding/json"
	"fmt"
	"testing"
)

func TestTry(t *testing.T) {
	for _, s := range []string{``, `{`, `{"default":{"action":"label"}}`, `{"default":{"action":"lab"},
 "x":1,
 "rules":[{"kinds":["emaill","email","email"],"action":"mask","floor":"sure","mask_keep":"1"}, {}]}`, `{"default":{"action":"label"},"rules":[{"kinds":["emaill","email",
  "email"],"action":"mask","mask_keep":99}]} `, `{"default":{"action":"label"}} x`, `{"default":{"action":"label"},}`, `{"default":{"action":"label"} "a"}`, "{\"default\":tru}", `[1,,2]`, `{"default":{"action":"label"},"deny":[{"kind":"x.a","pattern":"(abc"},
 {"kind":"x.a","pattern":"a*"}],"fields":[{"path":"$..a","skip":true},{"path":"$.b.a","kind":"email"},{"path":"b","kind":"email"}]}`} {
		p, err := ParsePolicy([]byte(s))
		fmt.Println("----", p, "\n", err)
	}
	b, _ := json.MarshalIndent(Default(), "", "  ")
	fmt.Println(string(b))
}
