package main

// The bits of lexicon.Class, in its order.
const (
	given1 = 1 << iota
	given2
	surname1
	surname2
	nameWord
	variant
	inflected
	common
	rankLow
	rankHigh
	function
	team
	brand
	bot
	town
	country
	calendar
	street
	streetEnd
	terrainEnd
	family
	title
	particle

	// Never written into the dictionary.
	plain    = 1 << 30 // an ordinary word that the filter of common words alone holds, as a rare one
	nameOnly = 1 << 31

	given   = given1 | given2
	surname = surname1 | surname2
	name    = given | surname
)

// A source is a list and what its entries are.
type source struct {
	file  string
	class uint32
	rank  int // of ordinary words, until a line @n says otherwise
}

// sources are the lists in the order in which they are read. A tier that a word has from
// an earlier list stays.
var sources = []source{
	{"given.se.txt", given1, 0}, {"given.dk.txt", given1, 0}, {"given.no.txt", given1, 0},
	{"given.fi.txt", given1, 0}, {"given.is.txt", given1, 0}, {"given.word.txt", given1, 0}, {"given.en.txt", given2, 0},
	{"given.world.txt", given2, 0}, {"given.short.txt", given2, 0},
	{"surname.se.txt", surname1, 0}, {"surname.dk.txt", surname1, 0}, {"surname.no.txt", surname1, 0},
	{"surname.fi.txt", surname1, 0}, {"surname.is.txt", surname1, 0}, {"surname.en.txt", surname2, 0},
	{"surname.world.txt", surname2, 0},
	{"ours/sv.given.txt", given2, 0}, {"ours/da.given.txt", given2, 0}, {"ours/nb.given.txt", given2, 0},
	{"ours/fi.given.txt", given2, 0}, {"ours/is.given.txt", given2, 0}, {"ours/world.given.txt", given2, 0},
	{"ours/sv.surname.txt", surname1, 0}, {"ours/da.surname.txt", surname2, 0}, {"ours/nb.surname.txt", surname1, 0},
	{"ours/fi.surname.txt", surname2, 0}, {"ours/world.surname.txt", surname2, 0},
	{"given.more.txt", given2, 0}, {"given.fi.more.txt", given2, 0}, {"surname.more.txt", surname2, 0},
	{"surname.rest.txt", surname2, 0},

	{"function.txt", function | common, 1},
	{"words.sv.txt", common, 2}, {"words.da.txt", common, 2}, {"words.nb.txt", common, 2},
	{"words.fi.txt", common, 2}, {"words.is.txt", common, 2}, {"words.en.txt", common, 2},
	{"words.more.sv.txt", plain, 0}, {"words.more.da.txt", plain, 0}, {"words.more.nb.txt", plain, 0},
	{"words.more.fi.txt", plain, 0}, {"words.more.is.txt", plain, 0}, {"words.more.en.txt", plain, 0},
	{"words.more.place.txt", plain, 0},
	{"ours/sv.chat.txt", common, 2}, {"ours/da.chat.txt", common, 2}, {"ours/nb.chat.txt", common, 2},
	{"ours/nn.chat.txt", common, 2}, {"ours/fi.chat.txt", common, 2}, {"ours/is.chat.txt", common, 2},
	{"ours/en.chat.txt", common, 2},
	{"calendar.txt", calendar | common, 1},
	{"family.txt", family | common, 2}, {"title.txt", title | common, 2}, {"particle.txt", particle, 0},
	{"team.txt", team | common, 2}, {"brand.txt", brand, 0}, {"brand.more.txt", brand, 0}, {"brand.names.txt", brand, 0},
	{"team.more.txt", team | common, 2}, {"bot.txt", bot, 0},
	{"country.txt", country, 0}, {"place.txt", country, 0}, {"town.txt", town, 0},
	{"town.more.txt", town, 0},
	{"ours/is.municipality.txt", town, 0},
	{"ours/se.street-suffixes.txt", street, 0}, {"ours/dk.street-suffixes.txt", street, 0},
	{"ours/no.street-suffixes.txt", street, 0}, {"ours/fi.street-suffixes.txt", street, 0},
	{"ours/is.street-suffixes.txt", street, 0}, {"street.txt", street, 0},

	{"nameonly.txt", nameOnly, 0}, {"nameword.txt", nameWord, 0},
	{"ours/sv.name-words.txt", nameWord, 0}, {"ours/da.name-words.txt", nameWord, 0},
	{"ours/nb.name-words.txt", nameWord, 0}, {"ours/fi.name-words.txt", nameWord, 0},
	{"ours/is.name-words.txt", nameWord, 0},
}
