package classify

// MaxPolicySize is the largest policy that ParsePolicy reads, in bytes.
const MaxPolicySize = 1 << 20

// ParsePolicy reads a policy from JSON, whose form is that of [Rules]; a JSON Schema
// is testdata/policies/policy.schema.json. It is strict: a field, kind, action,
// category or confidence that it does not know, a field that stands twice, null,
// an empty list, a rule that can never apply and anything behind the value are errors.
// Its error joins all mistakes, each an [*InputError] with line and column, and
// never quotes what stands there.
func ParsePolicy(data []byte) (*Policy, error) {
	var r Rules
	place, err := decodeInto(data, &r, MaxPolicySize)
	if err != nil {
		return nil, err
	}
	return newPolicy(r, place)
}
