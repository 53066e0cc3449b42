package people

// thingPatterns are what stands around the name of a thing and not of a person.
const thingPatterns = `
before:
@animal OWN _                                               # katten vår Mons
OWN ~ dog&@english ~ _@blanks                               # our dog Bella, of which dog alone would be Danish
ms&@allCaps|mf&@allCaps|mv&@allCaps|mt&@allCaps _           # MS Nordlys
@petCover ~ PREP ~ _@blanks                                 # kattförsäkringen för Doris
named:
_ IS NAME ~ på&!@capital|of&!@capital|á&!@capital           # Sanna är namnet på sängen
place:
%travel ..2 PREP|IN _!.given1                               # flyget till Saalbach är inställt; hotellet i Saalbach
spoke:
!CALLED&!SIGN _SPOKE&@single&!@capital&@onlyEn              # the pharmacist said
`

var thingGrammar *grammar

var thingResults = []result{{"before", []feature{fThingBefore}}, {"named", []feature{fThing}}, {"place", []feature{fThing}}, {"spoke", []feature{fThing}}}

// thingsBefore is the set of the results that stand before what the sentence is about.
const thingsBefore = 1 << 1
