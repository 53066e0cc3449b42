package people

// thingPatterns are what stands around the name of a thing and not of a person.
const thingPatterns = `
before:
@animal OWN _                                               # katten vår Mons
OWN ~ dog&@english ~ _@blanks                               # our dog Bella, of which dog alone would be Danish
m ~ s _@capital                                             # M/S Sofia
ms&@allCaps|mf&@allCaps|mv&@allCaps|mt&@allCaps _           # MS Nordlys
@petCover ~ PREP ~ _@blanks                                 # kattförsäkringen för Doris
named:
_ IS NAME ~ på&!@capital|of&!@capital|á&!@capital           # Sanna är namnet på sängen
place:
@capital&@direction _@capital&@single                       # gården Nordre Lia
%travel ..2 PREP|IN _!.given1                               # flyget till Saalbach är inställt; hotellet i Saalbach
open:
IS|eru|ovat _@capital&!@owner ..4 @open&@stops              # Er Olivia på Aker Brygge åpen?
IS|eru|ovat _@capital&!@owner ..4 @open @number|på|now|nå|nu|idag|today|.calendar # er Olivia åpen 1. juledag
_@capital&@single á sviði                                   # Er Njála á sviði í kvöld
%hours ..1 IN|hos|hjá|of _@capital&@single                  # åpningstid på Amanda
goods:
%shade&!@capital _@capital&!@whose&!@full                   # en ny Weber, rautt Trek Marlin
@number stk|st|kpl|x _@capital&@single&!@whose              # 2 stk Ellen
%buy en|et|ett|ei|a|an|ein|eina|einn _@capital&!@whose      # jag köpte en Weber
I|we %buy _@capital&@single&@settled                        # jeg kjøpte Ellen i grønt
den|the _@capital&@single&!@whose I|we %buy                 # den Ellen vi kjøpte
%install ned|ner|hem? _@capital&@single&@settled            # laddade ner Wilma; asensin Wilman
%part|%page @digits ..1 of|av|af|IN _@capital               # page 211 of Emma
_@capital&@single&@ofGoods IN a? @sizeNumber                # tog Saga i S, of a dress
_@capital&@single koossa @digits                            # onko Aino koossa 38
the _@capital&@single&.given1&@onlyEn IS|was|comes|costs|fits|runs|looks # the Maja is sold out
the _@capital&@single&!@whose safe|door|doors|frame|frames|version|edition # the Rosengren safe
_@inQuotes ~ %shade                                         # listverk «Sofie» hvit 12 lm
site:
halsband|halsbånd|halsbåndet|panta|pannassa|collar ..3 står|stod|lukee|says|NAME _@capital # ett halsband där det står Morris
ica|coop|rema ~ nära|kvantum|maxi|supermarket|konsum|mega|extra|prix|obs|@thousand _@capital&@single # ICA Nära Linné
k|s ~ market|supermarket|citymarket _@capital&@single       # K-Market Aino oli kiinni
på|langs|along|nedover|oppover|via _@karlJohan              # vi står på Karl Johan
%somewhere ..2 %between|near|nära|nær _@capital&!@whose     # nånstans mellan Flamingo och Linné
%somewhere ..2 %between @capital AND _@capital&!@whose      # nånstans mellan Flamingo och Linné
_@caseOf&!.given1 %near                                     # Kampin eteen
I|he|she|han|hon|hun|hann|hún|ho går|gick|gikk|gik ..1 på _@capital&@single&@endsPart # jeg går på Kristiania
I|he|she|han|hon|hun|hann|hún|ho går|gick|gikk|gik ..1 på _@capital&@single nå|nu|no # jeg går på Kristiania nå
%work på|á|við _@capital&@single&!@whose                    # elev på Sofia
feast:
_@caseOf %feast                                             # Lauran päivän disko
_@genitive %feast                                           # Mortens Aften
called:
kv&@notIcelandic ~ _@capital&!.given                        # kv. Mården får nya tvättstugor
fastighet ~ kv ~ _@capital                                  # Fastighet: Kv. Mården
oy&@asOy _@capital                                          # As Oy Aino, Asunto Oy Koivupiha
@prizedShop OWN , _@capital                                 # uppáhaldsbúðin mín, Freyja
OWN *? @prizedShop , hos? _@capital                         # min favoritaffär, Lotta på Backen
_@capital , OWN *? @prizedShop                              # hos Lotta, min favoritaffär
_@capital IN * , OWN *? @prizedShop                         # från Lotta i backen, min favoritaffär
SIGN _@capital&@goesOn ~ låter|lät|lyder|lød|sounds|kuulostaa|hljómar * # Mvh August låter som en kampanj
_@capital&@single&!@whose IN @size                          # finns Freja i XL, fick Freja i W31
_@capital&@single IN a @sizeNumber                          # do you have Astrid in a 42
_@capital&@single&@owner koossa|kokoa @digits               # ostin Elsan koossa 40
me|mig|meg|mej _@capital&@single ~ that|thats|det ~ @isWord?2 not|ikke|inte my|mitt|mit NAME # why call me Dag? thats not my name
me|mig|meg|mej _@capital&@single ~ I CALLED :not så|det|that # varför kallar ni mig Dag? jag heter inte så
spoke:
!CALLED&!SIGN _SPOKE&@single&!@capital&@onlyEn              # the pharmacist said
`

var thingGrammar *grammar

var thingResults = []result{
	{"before", []feature{fThingBefore}}, {"named", []feature{fThing}}, {"place", []feature{fThing}}, {"open", []feature{fFirmFrame}},
	{"goods", []feature{fFirmFrame}}, {"site", []feature{fFirmFrame}}, {"feast", []feature{fFirmFrame}}, {"called", []feature{fThingCalled}}, {"spoke", []feature{fThing}},
}

// thingsBefore is the set of the results that stand before what the sentence is about.
const thingsBefore = 1 << 1
