package papers

import "github.com/sladd-go/sladd/locale/internal/hidden"

var factBirthdate = hidden.Person(ParseBirthdate, Birthdate.BirthDate, nil)
