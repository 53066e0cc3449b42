package classify

// Limits and defaults of a mask, in characters.
const (
	defaultMaskWidth = 6
	maxMaskWidth     = 64
	maxMaskKeep      = 8
)

// Decision is what a policy says of one finding. It is comparable and holds no
// value of any message.
type Decision struct {
	Action    Action
	Floor     Confidence // the least confidence at which the rule acts
	Retention Period     // how long what is left may be kept; the zero Period where nothing is said
	Purpose   string     // what for
	Basis     string     // on what legal ground
	Numbered  bool       // Label: labels are numbered, so that two persons stay two
	MaskKeep  int        // Mask: characters left to see at the end
	MaskWidth int        // Mask: mask characters written, whatever the length of the value; 0 for other actions
	Detail    string     // Generalize: one of Details, or "" for the kind's own
	Route     bool       // the whole message goes to those who may see such messages
}

// Rule is what a policy says of what it applies to. Only Action is required.
// Retention, Purpose and Basis, which tell of the processing and not of the finding,
// are the default rule's where a rule says nothing of them.
type Rule struct {
	Action    Action     `json:"action,omitempty"`
	Floor     Confidence `json:"floor,omitempty"`      // the least confidence at which the rule acts; zero is Likely
	Retention Period     `json:"retention,omitzero"`   // how long
	Purpose   string     `json:"purpose,omitempty"`    // what for, at most 200 characters
	Basis     string     `json:"basis,omitempty"`      // legal ground, at most 200 characters
	Numbered  bool       `json:"numbered,omitempty"`   // with Label
	MaskKeep  int        `json:"mask_keep,omitempty"`  // with Mask: 0 to 8
	MaskWidth int        `json:"mask_width,omitempty"` // with Mask: 1 to 64; zero is 6
	Detail    string     `json:"detail,omitempty"`     // with Generalize: one of Details
	Route     bool       `json:"route,omitempty"`      // with any action
}

// decision fills in what r leaves unsaid.
func (r Rule) decision(def Rule) Decision {
	d := Decision(r)
	if d.Floor == 0 {
		d.Floor = Likely
	}
	if d.Retention.IsZero() {
		d.Retention = def.Retention
	}
	if d.Purpose == "" {
		d.Purpose = def.Purpose
	}
	if d.Basis == "" {
		d.Basis = def.Basis
	}
	if d.Action == Mask && d.MaskWidth == 0 {
		d.MaskWidth = defaultMaskWidth
	}
	return d
}

// A detail says how coarse Generalize makes a value, and of which categories.
type detail struct {
	name       string
	categories []Category
}

var details = []detail{
	{"year", []Category{Birth, NationalID}},       // 1990
	{"decade", []Category{Birth, NationalID}},     // 1990s
	{"age_band", []Category{Birth, NationalID}},   // 30-39, where the program brings the day
	{"decade_sex", []Category{NationalID}},        // 1990s, female
	{"network", []Category{OnlineID}},             // 192.0.2.0/24, 2001:db8::/48
	{"domain", []Category{Contact, OnlineID}},     // example.com
	{"country", []Category{Contact, Financial}},   // +47, NO
	{"region", []Category{Location}},              // the first two digits of a postal code
	{"grid", []Category{Location}},                // coordinates to 0.1 degrees
	{"issuer", []Category{Financial, NationalID}}, // the bank's or the country's part
}

// Details returns the names that Rule.Detail may have.
func Details() []string {
	names := make([]string, len(details))
	for i, d := range details {
		names[i] = d.name
	}
	return names
}
