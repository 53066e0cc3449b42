package people

// slotPatterns are places that a name takes and a word that is the same doesn't: a noun would have an article there (dag har ringt,
// send den til stig i stedet), an adverb or a pronoun something behind it.
const slotPatterns = `
# He or she, and the name once more.
!SAID&!IS&!:may&!:not ~ han|hon|hun|hán _ som|fra|hos|der|IN|PREP # hon saga som svarade
^ han|hon|hun|ho _.given1&@capital SAID|IS|:does|:may|DID|SPOKE|%verb|sto|stod|satt|sad|gikk|gick|gik # Han Rune sto som vakt
ham|hende|henne|honom _.given1 IN|PREP               # ham dan på værkstedet
* , _.given1&@firm&!@listed , IS|SAID|SPOKE|:does    # hun i kassen, dagny, er snill
^ _@firm IN&!@english @noun :may|:does|:done|DID|SPOKE|IS|SAID # viola i växeln var snäll

# Somebody or the writer.
@me ~ OR _!@pronoun DID|:does                        # inte jag utan lo beställde
@me ~ OR _!@pronoun $                                # ring meg eller live

# Who is called, spelt, written or got hold of.
_@firm :spelt                                        # stig stavas
_@firm WITH ~ @letter&@stops                         # tage med g
CONTACT&!phone _.given1&@firm $ ~ !AND&!OR           # call grace please
fat|tak|tag ~ IN _ $                                 # få tak i liv
^ _!@adverb PREP jer|dere|er|dykk|you                # dan fra jer

# Who has died, whose something is, who is of the family.
^ _ gikk|gick|gik ~ bort                             # tove gikk bort i mai
_.given1&@firm sin|sitt|si|sine :own|:give|FAMILY    # stein sin konto
_ OWN FAMILY $                                       # liv min dotter
FAMILY|:list _.given1&@single&!@pronoun AND .given1 $ # barna odd og even
FAMILY|:list .given AND _.given1&@single&!@pronoun $ # barna odd og even

# The subject of a sentence or a clause, and what people do.
:that _.given1&@firm :not SAID|:may                  # så att bent inte kan
_@subclause&!@pronoun :not SAID|:may                 # fordi per ikke har betalt
_@subject :does|SPOKE|DID|TALK|CALLED|:done&@onlyEn  # stig glömde koden; jag hörde att stig glömde koden; please note, will forgot the code
_@subclause :not :does|SPOKE|DID|TALK|CALLED|:done&@onlyEn # fordi per ikke glemte det
_@subject&.given1&@wordly SAID&@nordic|IS&@nordic|:may&@nordic # björn kan inte komma till mötet
_@subject&!@pronoun SAID|:may|ei :not?2 :state|:done|:do # dag har ikke betalt; stig kan inte komma; toivo ei pääse
_@subject&!@pronoun&.name on :not?2 :state|:done|:do # toivo on sairas
_@subject&!@pronoun&.name IS&!on :not?2 i|på|at|on? :state # stein er på sykehus
_@subject&!@pronoun&.name IS :not?2 OWN ~ FAMILY     # hope is my daughter
_@subject&!@pronoun SAID|:may|ei :not?2 OWN ~ FAMILY # stig har min mamma
_@subject&!@pronoun SAID :not?2 OWN ~ @word          # stig har min nyckel
_@subject&!@pronoun&.name IS :not?2 FAMILY ~ OWN     # inga er bestemora mi
_@subject&!@pronoun&.name&@finnish on FAMILY         # toivo on veli ja se on hyvä
_@subject&!@pronoun&.name IS :not?2 i|på|at|on? @number ~ @unit # onni on 7 vuotta

# Behind the verb that begins the sentence.
:get :not? _!@adverb til|till :that                  # kan du få bent til at ringe
SPOKE|:does :not? _@firm mig|meg|mej|me              # förra gången hjälpte rosa mig
SPOKE :not? _@firm $ *                               # det sa stig i alla fall
SAID&@fronted|:may&@fronted|:does&@fronted|:done&@fronted :not? _!@adverb :not?2 :done|:do|:get # har stig slutat
IS&@fronted|SAID&@fronted :not? _!@adverb :not?2 :state # är stig sjuk
IS&@fronted :not? _!@adverb :not?2 på :state|:done   # er dan på arbejde
IS&@fronted :not? _!@adverb :not?2 OWN ~ FAMILY|ROLE # är bo min handläggare
IS&@fronted :not? _!@adverb :not?2 @ing              # is grace still working there
^ IS|:may&THERE :not? _!@adverb :not?2 THERE|HERE|der # er dan der, onko urho vielä

# Who is asked for in Icelandic, of whom are the children, and two who should do something.
spurðu|spyrjið|spyrja|spyr|spurt um _@firm&@capital      # spurðu um Kötlu í afgreiðslunni
.given1&@capital AND _.given1&@single&@capital eiga|verða|skulu|ska|skal|skall|tulee|tulevat|should # Birta og Saga eiga að vera á samningnum
^ _.given1&@single&@capital AND .given1&@capital eiga|verða|skulu|ska|skal|skall|tulee|tulevat|should # Birta og Saga eiga

# To whom something goes, from whom it comes, who is asked, thanked or talked of.
:ask _!@pronoun $                                    # fråga stig
:ask _@last $                                        # fråga stig.
THANKS|takk _@firm $                                 # takk liv
THANKS|takk _!@adverb&@last $                        # takk liv!
THANKS|takk _!@adverb :to                            # takk liv for hjelpen
:give á _ $                                          # sendu á ösp
@booked IN _!@pronoun $                              # kontrakten står på liv
:what :to _ $                                        # hva med tale da
CALLED|NAME ..3 :thing :to _ $                       # hun hedder noget med pernille
^ hos _@receiver&!@pronoun $ *                       # hos bo i dag
:give|:tell|:ask|:done|:do|:own|:state|TALK|CONTACT|SPOKE|DID ..3 :to _@receiver $ # skriv till per i stället
THERE|FAMILY :to _@receiver $                        # en nyckel kvar till björn
kr ..3 till|til|fra _@receiver&@last $               # 500 kr till stig
`

var slotGrammar *grammar
