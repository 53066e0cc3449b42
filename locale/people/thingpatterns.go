package people

// thingPatterns are what stands around the name of a thing and not of a person.
const thingPatterns = `
before:
@animal OWN _                                               # katten vår Mons
OWN @animal , _@capital&@single , *                         # min hund, Ludde, äter inget
@animal OWN , _@capital&@single , *                         # hunden min, Ludde, spiser ikke
koirani|kissani|koiramme|kissamme , _@capital&@single , *   # koirani, Niilo, ei syö
@pets , _@capital&@single AND @capital                 # två hästar, Ludde och Maja
@pets , @capital AND _@capital&@single          # hästar, Ludde och Maja
my dog , _@capital&@single , *                              # my dog, Felix, won't eat
OWN ~ dog&@english ~ _@blanks                               # our dog Bella, of which dog alone would be Danish
m ~ s _@capital                                             # M/S Sofia
ms&@allCaps|mf&@allCaps|mv&@allCaps|mt&@allCaps _           # MS Nordlys
@petCover ~ PREP ~ _@blanks                                 # kattförsäkringen för Doris
named:
_ IS NAME ~ på&!@capital|of&!@capital|á&!@capital           # Sanna är namnet på sängen
place:
@capital&@direction _@capital&@single                       # gården Nordre Lia
train|bus|buss|bussen|tog|toget|tåg|tåget|rúta|strætó from|to|till|til|mot|fra|från|frá _@capital&@single&!.given1 # bus til Holm
%travel ..2 PREP|IN _!.given1                               # flyget till Saalbach är inställt; hotellet i Saalbach
subject:
@topicField ~ _@capital&@single @lacks ..1 @partOf          # Ämne: Billy saknar skruvar
@topicField ~ _@capital&@single @partOf @lacks              # Aihe: Billy ruuvit puuttuu
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
the _@capital&@single AND|OR @capital @goodsNoun            # the Freja and Odin models
the|this|your @books _@capital&@settled # the book Emma
!GREET&!THANKS&!CALLED&!SIGN&!TITLE _@capital&@single @sizeField @sizeNumber                    # nederdel Julie str 42
%buy|I|we|vi|jag|jeg en|ett|et|ein|a|the|an? ~ _@inQuotes   # beställde en "Tilda", tilasin "Tilda"
@goodsNoun fra|from|från|frá _@capital&@single&!.given1     # kappan från Morris
@goodsNoun IS a|an|en|ett|et|einn _@capital&!@single                # the watch is a Daniel Wellington
onko teillä|teil _@capital&@single @shadeAs     # onko teillä Tilda mustana
@bearer nimi on _@capital&@single                           # kissamme nimi on Maija
%meet IS IN _@capital&@single                               # møtet er i Alva kl 10
ticket|tickets to _@capital&@single                 # tickets to Annie
the|your|our|this _@capital&@single&!@owner app|server|room|hotel|line|bot|building|tower # book the Ada room
_@capital fond|minnesfond|stiftelse|legat                   # ur Anna Whitlocks fond
recept|resept på _@capital&@single                          # recept på Yasmin
@botNoun OWN|%yours|deres|jeres|ykkar _@capital&@single     # boten deres Elsa svarer feil
_@capital&@single&!.given1 lukio|lukion|lukiosta|lukiossa   # Sibelius lukiosta
the _@capital @shows # the Marie Curie suite
we|vi|me use|used|använder|bruker|bruger|käytämme|notum _@capital&@single&!.given1 for|till|til # we use Jenkins for that
@books _@capital IS out|sold|missing|slut|utsolgt|udsolgt|loppu # the book Rebecca is out of stock
kortköp|kortköpet|kortkøb|kortkøbet|kortkjøp|korttiosto|kortafærsla|varekjøp|varköp _@capital&!@full # kortköp Morrisons
card ~ payment|purchase|transaction|payments _@placed&@capital # card payment Morrisons
_@capital&@single opnast|hleðst|virkar|aukeaa|avautuu :not  # Inna opnast ekki
ei aukea|avaudu|lataudu|toimi _@capital&@single             # ei aukea Wilma
site:
kung|kong|drottning|dronning|prinsesse|prinsessan|queen _@capital&@single # Kong Harald
st|sct|skt|sankt|sankta ~ _@capital&.given1&@single        # henvist til St. Olav
stayed|staying|gistum|gisti|overnattet|övernattade at|á|på the? _@capital&!@owner&!@full # I stayed at The George
s ~ t _@capital                                             # S:t Lars
%eat|table til|till|for|för|fyrir @amount hos|på|at|á|hjá _@placed&@capital&!@full # bord til fire på Egon
%eat ..1 på|á hos|hjá _@capital                             # spise på Hos Frede
shop|shopped|shopping|%buy ..3 at _@placed&@capital&!@owner # I shop at John Lewis
the @firmsEn _@capital&!@full # the solicitors Irwin Mitchell
the @firmsEn * ~ _@joint&@capital&!.given1 # the solicitors Slater & Gordon
@pupils på|at|ved|í|við _@capital # Elever på Hartvig Nissen
vi|we|við|varit|været|vært var|varit|været|vært|were|vorum på|á|at _@capital&!@whose&!@full # vi var på Oscars, we were at Toby Carvery
vi|we|við var|varit|været|vært|were|vorum på|á|at _@capital&@single&@settled # vi var på Oscars
vi|jag|jeg|eg|ég|me|vi var på|á _@capital&@single ~ AND|å %eat # vi var på Oscars å åt
%eat ..1 på|á|at _@placed&@capital&!@owner                  # we ate at Toby Carvery
gift ~ card|cards|voucher|vouchers at _@placed&@capital     # my gift card at John Lewis
law firm _@capital                                          # the law firm Baker McKenzie
@firmNoun * ~ _@joint&@capital                              # Asianajotoimisto Castrén & Snellman
_@capital&@single&!@owner @venueBehind                      # Astrid förskola, Hedda legesenter
on|at|in|to|near the? _@capital&@single&!@owner @houses # on Victoria Road
på|hos|at|hjá _@genitive&@capital&@single @cafes # på Emmas café
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
_@capital&@single , skäller|bjeffer|gøer|geltir|haukkuu|barks * # hann Brandur, geltir allan daginn
^ _@capital&@single ..1 skäller|bjeffer|gøer|geltir|haukkuu|barks|jamar|mjauer|miaver # Brandur, geltir allan daginn
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
	{"before", []feature{fThingBefore}}, {"named", []feature{fThing}}, {"place", []feature{fThing}}, {"subject", []feature{fThingCalled}}, {"open", []feature{fFirmFrame}},
	{"goods", []feature{fFirmFrame}}, {"site", []feature{fFirmFrame}}, {"feast", []feature{fFirmFrame}}, {"called", []feature{fThingCalled}}, {"spoke", []feature{fThing}},
}

// thingsBefore is the set of the results that stand before what the sentence is about.
const thingsBefore = 1 << 1
