package no

import "github.com/sladd-go/sladd/locale/internal/words"

// paidIn are the ways of saying that something is paid into an account, with what is paid between the words: "sette alt inn på". "Inn på"
// alone is said of whoever logs in.
var paidIn = words.Each([]string{"sett", "sette", "setter", "settes", "satt", "set", "setje", "betal", "betale", "betaler", "betalt", "få", "få satt", "send"}, []string{
	"alt inn på", "det inn på", "dette inn på", "den inn på", "dei inn på", "dem inn på", "de inn på", "resten inn på", "beløpet inn på", "summen inn på", "alt sammen inn på", "inn alt på", "inn det på", "inn dem på", "inn resten på",
	"inn beløpet på", "inn pengene på",
})
