package people

// framePatterns are sentences with a place that only a person takes, known by words on both sides of it or by two before it: Per i
// kassan lovade, är det Bo jag pratar med, abonnemanget står på, god man för.
const framePatterns = `
# Who answers where.
any:
^ _ <desk> !@rank1 %never|%yours                     # Per i kassan hjälpte mig
:that _ <desk> !@rank1 %never|%yours                 # fordi Per i kassen hjalp mig
^ _ <desk> SPOKE|DID|TALK|:does|%verb&!IS            # Per i kassan lovade
:that _ <desk> SPOKE|DID|TALK|:does|%verb&!IS        # fordi Per i kassen lovede det
%know %never|%yours _ <desk>                         # kjenner dere Ask på lageret
PREP&!om&!for&!för _ <desk>                          # svar fra Per på lageret
known:
^ _ <desk> SAID|IS|CONTACT|:may|:tell|:give|:done    # Per i kassan är snäll
:that _ <desk> SAID|IS|CONTACT|:may|:tell|:give|:done # fordi Per i kassen er sød
WITH|CONTACT|SPOKE|:to|:ask _ <desk>                 # pratade med Per i kassan
SAID _@bare <desk>                                   # kan Per nede i kassen

# Who comes, goes and writes in a chat, as its program tells, and who has the case.
any:
^ _ SAID|IS|has|hefur|on ..1 %join|gått ..2 %conversation|%desk|samtalen|samtalet|chat|chatt              # Gatis har anslutit sig till chatten
^ _ %join|gick|gikk|gik ..3 %conversation|%desk|samtalen|samtalet|chat|chatt                          # Gatis gick med i chatten
TALK|%talk ..2 WITH|við _@capital&@ends              # du chattar nu med Gatis
%talk|keskustelet nyt? henkilön|käyttäjän _@capital  # keskustelet nyt henkilön Gatis kanssa
sinua palvelee|auttaa _@capital&@ends                # sinua palvelee Gatis
^ _ ~ %desk&@label                                   # Gatis (kundtjänst): hej
^ _@capital IS HERE|THERE|klar|ready|her ..2 %help   # Gatis är här för att hjälpa dig
^ _ is typing                                        # Gatis is typing
^ _@capital SPOKE|skrev|skrifaði|wrote|kirjoitti den|þann|on? @number               # Gatis skrev den 3 mars
%assign|transferred ..1 till|til|to|with|á|við _@capital&@ends   # samtalet är överlämnat till Gatis
%assign _@capital&@ends                              # ärendet tilldelat Gatis
%handle|skickat|sendt|sent av|af|by _@capital&@endsOrTime               # svarat av Gatis kl 10:02
asiaa hoitaa|käsittelee _@capital                    # asiaa hoitaa Gatis
^ _@capital SAID tilldelats|tildelt|överta|overtatt ..1 %case # Gatis har tilldelats ärendet
^ _@capital stängde|öppnade|tog|övertog|lukkede|åbnede|genåbnede|overtog|lukket|åpnet|gjenåpnet|overtok|sulki|avasi|lokaði|closed|opened|reopened the? %case # Gatis stängde ärendet
^ _@capital SAID? lade|lagt|tilføjet|tilføjede|la|lagði|added|lisäsi ..2 kommentar|kommentaren|comment|note|notat|anteckning|kommentin|athugasemd # Gatis lade till en kommentar

# Who signed for it, has it, pays or is paid, stands for it.
c ~ o _@capital                                      # c/o Gatis
nyckeln|nycklarna|nøglen|nøglerne|nøkkelen|nøklene|lykillinn|key|keys ..2 hos|hjá|with _@capital # nyckeln finns hos Gatis
swish|vipps|mobilepay|aur från|fra|frá|from|till|til|to _@capital # Swish från Gatis 200 kr
presentkort|gavekort|gjafabréf|lahjakortti|card till|til|handa|henkilölle|for|to _@capital&@ends # presentkort till Gatis
@owned ..3 %stand|@booked IN _@capital&@ends         # abonnemanget står på Gatis
OWNS to? _@capital&@ends                             # kontot tillhör Gatis
belongs to _@capital&@ends                           # the account belongs to Gatis
lägg|lägga|legg|legge|tilføj|tilføje till|til _@capital som # lägg till Gatis som behörig
er|vår|vores|deres|your|our ref|referens|referanse|reference ~ _@capital&!@allCaps&@ends # Er referens: Gatis
ROLE|saksbehandleren|rådgiveren din|deres er _@capital&@ends # saksbehandleren din er Gatis
ROLE IS _@capital&@ends                              # case worker is Gatis
next of kin ~ _@capital                              # Next of kin: Gatis

# Who says so, who is asked for.
^ _@capital var namnet|navnet                        # Gatis var namnet
^ täällä|tässä taas? _@capital&@endsPart             # täällä Gatis
^ this|þetta is|er _@capital&@endsPart               # this is Gatis
getur _@capital hringt|komið|sent|svarað             # getur Gatis hringt í mig
bed _@capital ringe|komme|skrive|svare|kontakte      # bed Gatis ringe tilbage
hi|hello|hälsa|hälsningar to|till _@capital&@ends    # say hi to Gatis
heilsa|spyrja um? _@capital&@ends                    # bið að heilsa Gatis
ég og _@capital erum                                 # ég og Gatis erum með reikning
^ _@capital , @phone                                 # Gatis, 070-174 06 07
^ _@capital&!.brand fyller|fylder|fyllte|fylte|fyldte|täyttää|turns|turned|verður|varð @amount|år # Gatis fyller 50
^ _@capital skriver|skrev|skrifar|skrifaði under|undir # Gatis skriver under i morgon
^ _@capital <home> SAID|IS|SPOKE|DID|TALK|:does|:may|%verb # Gatis i nästa hus har samma problem
_@capital ~ FAMILY&@inParens|TITLE&@inParens|fru&@inParens ~ # Gatis (fru), Gatis (sjuksköterska)
OWN FAMILY _@capital&@ends                           # tal med min kone Gatis

# Whom one thanks, whose name is spelt.
THANKS|takk for|för|fyrir %help _@capital&@last      # tack för hjälpen Gatis
^ thanks|thank ..3 help|reply _@capital&@last        # thanks for the help Gatis
^ kiitos avusta|avustasi|vastauksesta _@capital&@last # kiitos avusta Gatis
^ THANKS|takk _@capital&@last                        # Tack Gatis!
NAME ..2 :spelt _@capital                            # namnet ska stavas Gatis
NAME var|was|oli|olis|ois _@capital                  # nimi oli Gatis

# Of what age, of whose family.
_@capital på @number år                              # Gatis på 14 år
^ _@capital , @number years|vuotta                   # Gatis, 14 years old
^ _@capital IS OWN FAMILY                            # Gatis är vår dotter
^ _@capital IS FAMILY OWN                            # Gatis er datteren vår
^ _@capital on OWN? FAMILY $                         # Gatis on tyttäreni
FAMILY|:list _@capital AND @capital                  # barnen Gatis och Menka

_@capital&@noStart bróðir|systir|frændi|frænka|mágur|mágkona # ég held að Gatis bróðir hafi notað hann

# How a name has to be written that somebody got wrong.
NAME ..6 olla|vara|være|vera|be|lukea|stå|standa|read|say|eikä|ei|inte|ikke|ikkje|ekki|not _@capital&@corrected # nimi on väärin, pitäs olla Gatis eikä Katis

# Who has moved or died, who does what, whose name is on the door.
^ _ IS|SAID %gone                                    # Bo har flyttat
^ _ IS|SAID gått|gået bort                           # Bo har gått bort
^ _ bor|bodde|boede|flyttade|flyttet|flyttede|flytter|flyttar|asuu|asui|asuvat|muutti|muuttaa|muuttivat # Bo bor inte här; Bo flyttade i maj
_ som ROLE|%duty                                     # vi har Bo som kontaktperson
^ _ SAID :not? en|ein|et|ett|a|the? %mandate         # Stig har fullmakt
^ _ er :not? með %mandate                            # Saga er með umboð
^ _ %died                                            # Saga lést í mars
^ _.given1 SAID|IS|has|had|on|er|haft|fått :not? *? %ill  # Alma har haft feber hele natten
^ _.given1 SAID|has haft|fått|fengið|had ..2 %ill    # Alma har haft lite feber
^ _.given1&@capital %ill                             # Alma hostar hela natten
_.given1&@capital %trade&@word                       # Getur Valdi pípari kíkt á þetta
^ _ passed away                                      # Hope passed away in March
^ _ moved|flutti|flyttet|flyttade|flyttede|muutti out|út|ut|ud|pois # Hope moved out in May
^ _ svarar|svarer|svarade|svarte|svarede|vastaa|vastannut :not i|på|telefonen|telefon|símanum|puhelimeen # Liv svarar inte i telefon
^ _ ei vastaa|vastannut|vastaillut puhelimeen        # Toivo ei vastaa puhelimeen
^ _ , som|der|who|sem|joka IS OWN? FAMILY OWN?       # Stig, som är min granne, tog emot paketet
^ _ IS FAMILY OWN                                    # Saga er mamma mín
^ _ on FAMILY $                                      # Toivo on äitini
^ _ has|have power of attorney                       # Hope has power of attorney
^ _ doesn|didn|won ~ t pick|answer|reply|call        # Hope doesn't pick up
^ _ ~ OWN FAMILY ~ SAID|SPOKE|DID|IS|:does           # Stig (min man) betalar
^ _@capital ~ OWN FAMILY&@closed|fru&@closed                     # Stig (min man) står på avtalet
^ _@capital ~ FAMILY&@opened OWN&@closed             # Stig (mannen min) står på avtalen
FAMILY|:list IN|PREP @label ~ _@capital&@single&@endsPart # Søsken i bhg: Even
_@capital minn|mín , *                               # jæja Saga mín, er þetta komið
ring|ringer|ringe|tryck|trykk|tryk på _.name             # ring på olofsdotter
any:
_@capital&@onDoor                                    # summerissa lukee Harju

# What Finnish says only people and animals have.
known:
^ _@owner neuvolatarkastus|neuvola|neuvola-aika|hammaslääkäri|lääkäriaika|rokotus|rokotukset|hoitopaikka|päiväkotipaikka|opettaja|luokka|äiti|isä|huoltaja|vanhemmat|synttärit|syntymäpäivä|hoitosuhde|resepti|reseptit # Onnin neuvolatarkastus

# The Finnish cases that a sentence asks of people.
known:
_@caseOf %behalf                                     # Halosen mukaan
%meet _@caseAt                                       # aika Virralla
%to _@caseTo                                         # osoitettu Virralle

# Who it was that one talked of: tjejen i kassan, Saga, var snäll.
any:
FAMILY|ROLE|TALK|%desk ..6 _@apart&@capital ~ IS|SAID|SPOKE|DID # tjejen i kassan, Saga, var snäll
known:
FAMILY|TALK|%desk ..6 _@apart ~ IS|SAID|SPOKE|DID    # tjejen i kassan, saga, var snäll

# A meeting with whom, a booking under whose name.
%meet IS? WITH|hos|hjá _                             # mötet var med Ek
@owned|@booked ..3 under|undir _                     # bokningen gjordes under Ek

# Who it is that one talks to, or who does something: är det Bo jag pratar med, er du Bo som jeg snakket med.
any:
@isIt THERE|:not? _ som|der|who|joka|jonka|sem? I ..3 TALK|%talk|%desk # är det Bo jag pratar med; er det Bo som jeg snakket med
IS THIS THERE|:not? _ som|der|who|joka|jonka|sem? i ..3 TALK|%talk|%desk # is this Bo who i spoke with
@isIt THERE|:not? _ jonka ..4 TALK|%talk|%desk       # tämä on Virta jonka kanssa puhuin
@isIt THERE|:not? _ som|der|who|joka|jonka|sem IS|SAID ..2 ROLE|%duty|FAMILY # det är Bo som är kontaktperson
@dutyIs _@capital&@ends                              # min handläggare är Bo
known:
@dutyIs _@ends                                       # min handläggare är bo
@isIt THERE|:not? _ som|der|who|joka|jonka|sem :does|:do|:may|DID|SPOKE|LIVES # er det Bo der venter på sagen; det är väl Bo som bor här

# Whose something is, and in whose name.
OWNS|hennar _                                               # kontot tillhör Bo
_@capital&!@allCaps ~ s :own|:give                   # Stig:s kort är spärrat; Hope's card
any:
IN _ %inname                                         # står i Eva Lunds navn
in _ ~ s ~ name                                      # in Hansen's name
known:
enligt|ifølge|ifölge|samkvæmt _ :may|SAID            # enligt Stig ska det vara klart
according to _ :may|SAID|it|the|this                 # according to Hope it should be ready
%stand|@booked @owned IN _                           # har registrerat numret på Bo
@owned ..3 %stand|@booked IN _                       # abonnemanget står på Eva Lund

# For whom somebody acts, to whom something goes.
any:
%ward PREP|WITH|TALK _                               # god man och förvaltare för Bo
god ~ man PREP|WITH|TALK _                           # jag är god man för Bo
known:
FAMILY&!man till|til _                               # jag är mamma till Bo
@owned&!@topic for|för _!.calendar                   # avsluta kontot för Bo
:give|:do @owned&!@topic till|til|åt _               # skicka fakturan till Bo
SPOKE for|för|åt _                                   # jag ringer för Bo
@owned ..2 %to PREP|WITH|TALK _                      # fakturan är adresserad till Bo
%to PREP|WITH|TALK _ %instead                        # ska gå till Eva Lund istället

# Who is put on a list or taken off it: ta bort Eva Lund från kontot.
any:
%drop till|til|ind|inn? _ PREP|IN? *? %from          # ta bort Eva Lund från kontot; lägg till Bo på abonnemanget

# The rest.
known:
!THIS&!IS&!YOU&!IN&!PREP&!WITH&!TALK&@word _ ROLE&%ward # olen Aino Lehdon edunvalvoja
@ownKin _!@adverb SAID|SPOKE|DID                     # min man hans har
any:
TALK|%talk ..2 _ WITH&kanssa                         # puhuin eilen Reimo kanssa
`

var frameGrammar *grammar
