// Package topics finds the words that tell something of a person that calls for more than ordinary
// care: the special categories of Article 9 of the GDPR, criminal matters (Article 10) and
// protected identity, in Swedish, Danish, both Norwegians, Finnish, Icelandic and English.
//
// A word alone is not personal data: hospital is an address as well. A word counts in full
// only where a person is spoken of: as the subject of its verb, as its owner, or near it in the
// same sentence. Words of several meanings need more than that; each group of them in
// health.go, person.go, society.go and crime.go names the cues that it needs. That a person is said not to be something
// tells as well, so negation is not looked at.
package topics

import (
	"github.com/sladd-go/sladd/classify"
	"github.com/sladd-go/sladd/locale/people"
	"github.com/sladd-go/sladd/pii"
)

// The recognizers of topics.
var (
	Health    = topic("topic.health", classify.Health, "Health: illness, treatment, disability, pregnancy.", health)
	Religion  = topic("topic.religion", classify.Religion, "Religious or philosophical belief.", religion)
	Ethnicity = topic("topic.ethnicity", classify.Ethnicity, "Ethnic origin, and the right to stay in a country that goes with it.", ethnicity)
	Union     = topic("topic.union", classify.Union, "Trade union membership.", union)
	Politics  = topic("topic.politics", classify.Politics, "Political opinion.", politics)
	Sexuality = topic("topic.sexuality", classify.Sexuality, "Sex life, sexual orientation, gender identity.", sexuality)
	Biometric = topic("topic.biometric", classify.Biometric, "Biometric and genetic data.", biometric)
	Crime     = topic("topic.crime", classify.Crime, "Criminal convictions and offences.", crime)
	Protected = topic("topic.protected", classify.ProtectedID, "Protected identity or address.", protected)
)

// Recognizers returns those of all topics; the first one ranks highest.
func Recognizers() []*pii.Recognizer {
	return []*pii.Recognizer{Protected, Crime, Health, Sexuality, Religion, Politics, Union, Ethnicity, Biometric}
}

func topic(kind string, c classify.Category, doc string, v *vocabulary) *pii.Recognizer {
	return &pii.Recognizer{Kind: kind, Category: c, Doc: doc, Lexicon: people.Lexicon, Names: names, On: v.on(), Words: v.judge}
}
