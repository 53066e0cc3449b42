package people

// placePatterns are places that say more of a run than that it may be a name. Each that the run stands in counts, once.
const placePatterns = `
# Who is asked for: kan dag ringe meg, be my höra av sig.
asked:
^ _.given&@capital&@single&@calls                    # Sanna, voitko hoitaa? Lilja mín, getur þú kíkt?
^ SAID _ CONTACT&!@capital|TALK&!@capital|SPOKE&!@capital # kan dag ringe meg
^ SAID _.given1&@firm <desk> CONTACT|TALK|SPOKE|:do   # kan stein på lageret ringe meg
CONTACT|be|bed|bede|låt|lad|let _ CONTACT&!@capital|TALK&!@capital|SPOKE&!@capital|:do&!@capital|att&!@capital|to&!@capital|om&!@capital|at&!@capital|å&!@capital # be my ringa mig; be liv om å ringe; ask will to call

# Who is said to have done it, or is asked whether it is them.
acted:
FAMILY til|till _.given1&@ends                       # kona til per
THIS IS :not? _.given :not @me                       # det var per ikke meg
THIS IS :not? _.given who|joka *                     # it is hope who called
IS THIS :not _.given who|joka *                      # is it not hope who called
THIS IS :not? _.given&@fewWords * SAID               # det er per som kan
THIS IS :not? _.given som|der|who|joka|sem DID|:may|:does|SPOKE|TALK|CONTACT # det var storm som bestilte
IS THIS :not _.given som|der|who|joka|sem DID|SAID|:may|:does|SPOKE|TALK|CONTACT # är det inte storm som beställde
THIS IS :not _.given som|der|who|joka|sem SAID       # det er ikke storm som kan
IS THIS _.given I TALK                               # er det liv jeg snakker med

# One of two who do something together: tor och liv ska.
pair:
_@pairs AND|OR @sure                                 # tor och anna
@sure AND|OR _@pairs&@ends                           # anna och tor.
@sure AND|OR _@pairs ~ SAID|LIVES                    # anna och tor kan komma
både|bæði|both|SIGN|SIGNAT ~ _@pairs&@single&.given1 AND .given1 $ # både line og per
både|bæði|both|SIGN|SIGNAT ~ .given1 AND _@pairs&.given1 $ # både line og per
SIGN|SIGNAT ~ .given ~ _@joint&.given $              # mvh Sigga & Palli
_@pairs&@single&.given1&@capital ~ @amped&@sure      # Unni & Terje Lund
@sure ~ _@joint&@pairs&@single&.given1&@capital      # Ellen & Karla er tvillinger
FAMILY , kallad|kaldet|kalt|kallaður|kutsuttu _@capital # min son, kallad Totte
^ _@pairs&@single&.given&!.function AND .given&!.function SAID|LIVES|:may|:does # tor och storm ska flytta
^ .given&!.function AND _@pairs&.given&!.function SAID|LIVES|:may|:does # tor och storm ska flytta

# Who writes: hej det är my 😊, it's tom again.
greeted:
GREET _ from&!@english|fra&!@english|från&!@english  # heisann even fra Oslo her, jeg vil ikke ha det
GREET , _ from&!@english|fra&!@english|från&!@english # heisann, even fra Oslo her, jeg vil ikke ha det
ITS _ AGAIN|HERE|from|fra|från                       # its tom again
de|dä ~ IS _ AGAIN|HERE|from|fra|från               # de e kevve igen
THIS ~ IS _ AGAIN|HERE|from|fra|från                 # det är my igen
GREET ~ ITS _@greets                                 # hi its tom
GREET ~ THIS ~ IS _@greets                           # hej det är my 😊

# Who is joined with the writer: jag och Tove, siv og meg.
withMe:
@me AND _                                            # jag och Tove
_.name AND|OR @me                                    # siv og meg
@me|i nor|né|eikä _.given1&@capital                  # neither I nor Grace
^ _ AND|OR @me                                       # Thivya og jeg
PREP|WITH|m|am _ AND|OR @me                             # til Thivya og meg

# Who is in a class, or away from it: Love i 2B är hemma, Myös Helmi eskarista jää kotiin.
people:
^ _.given&@capital IN|PREP <class> ~ SAID|IS|:does|:may|ei|%ill|%absent|%handle # Storm fra 2.b kommer ikke
_.given&@capital&@inside <class> ~ SAID|ei|%absent|%ill # Huomenta, Veeti 3B:stä ei tule
_.given&@capital&@inside IN|PREP <class>             # sjukanmäla Love i 4b
^ _.given&@capital <class> ~ SAID|ei|%absent|%ill|%handle # Odd 4A kommer ikke
^ _.given&@capital <class> ~ IS :not? :state|%ill|%absent|i|in|på|á # Love 2B är sjuk
^ _.given&@capital ~ avdeling|avdelning|afdeling|deild|deildin @capital ~ SAID|IS|:does|%absent|%handle # Vilja (avdeling Blåbær) er syk
^ _.given&@capital IN avdeling|avdelning|afdeling|deild|deildin|förskolan|förskoleklass @word ~ * # My på förskolan Solrosen är ledig
^ _.given&@capital IN @capital IS|on :not? :state|%ill # Vilja på Blåbær er syk
^ _.given&@capital <care> ~ *                        # Toivo eskarista on kipeä
^ * _.given&@capital <care> ~ *                      # Myös Helmi eskarista jää kotiin

# Who is off or at work on a day of a roster: pe Jan sairaana, Sampo tuuraa.
@rosterDay ~ _.given1&@capital&@single :state|%absent|%ill|%roster|%work # tor: møte\nfre: Dag fri, Jon tar vakta; tis: möte\nmån: Maj jobbar
@rosterDay ~ .given :state|%absent|%ill|%roster ~ _.given&@capital&@single %roster|:does|DID # ke huolto\npe Jan sairaana, Sampo tuuraa

# Whose name a sign bears, and Icelandic people who do something with the writer or have it.
_.given1&@capital&@single stod|sto|står|stóð|luki|lukee det|der|það? IN? %door|skylten|skiltet|brickan # Viola stod det på skylten
við _.given&@capital&@single @weDo                  # þegar við Steini skildum
@icelandic&@noun hans|hennar _.name&@capital&@single # kortið hans Loga

# Who is ill or away, and what somebody says.
^ _.given1&@capital&!.brand IS :not? %ill|sjuk|syk|syg|sjuke|sick|gravid|%absent # Anna är sjuk idag
^ _.given1&@capital&!.brand IS på|on|í semester|ferie|jobb|holiday|vacation|fríi # Anna är på semester
enligt|ifølge|ifølgje|according|samkvæmt to? _.given1&@capital&!.brand&!.calendar # ifølge Christian er det klaret

# Who comes, shows, wants, answers, has a birthday or died, and whom one asks or asks for.
^ _.given1&@capital&!.brand kommer|kemur|tulee|comes og|och|ja|and henter|hämtar|sækir|hakee|fetches # Ole kommer og henter pakken
^ _.given1&@capital&!.brand viste|visade|sýndi|näytti|showed mig|meg|mér|os|oss|okkur|us|me|miten|hur|hvordan|hvernig|how # Gry viste meg hvordan
^ _.given1&@capital&!.brand ville|vildi|halusi|wanted to? vite|vide|veta|vita|tietää|know # Katla vildi vita hvenær
^ _.given1&@capital&!.brand vastasi|kirjoitti|svaraði|skrifaði|lofaði # Suvi vastasi eilen
^ _.given1&@capital&!.brand har|á fødselsdag|födelsedag|bursdag|afmæli # Vagn har fødselsdag
^ _.given1&@capital&!.brand&!.calendar døde|dog|dó|kuoli|died i|in|í|på # Helga døde i marts
^ IS|onko _.given1&@capital&!.brand til|við|paikalla|tilstede|inne|á stede|staðnum? @stops # er Gry til stede
ba|bad|asked|pyysin|bað|bedt _.given1&@capital&@inside&!.brand om|for|to|að # jeg bad Vagn om hjælp

# Who goes to the dentist, wants to do something, is the only one who has it.
^ _.given&@capital SAID|:may|menee|fer|går|gik|is|goes|á|on ..3 %visit # Pil skal til tandlæge kl 9
^ _.given1&@capital&!.brand haluaa|ætlar|wants :do|að|to|vaihtaa # Pilvi haluaa vaihtaa lääkärin
^ _.given1&@capital has|har her|his|sin|OWN bursdag|fødselsdag|födelsedag|birthday # Faith has her birthday on Saturday
^ bara|bare|endast|vain|only|aðeins|både _.given1&@capital&!.brand SAID|:may|has|AND # Only Hope has access
ROLE|FAMILY|OWN says|siger|säger|sier|sanoo|segir _.name&@capital&!.calendar # owner says Tran

# Who does what when, or what the writer thinks so.
:that _.given1&@capital&@inside&!.calendar :does|SPOKE|DID|%died|:done|:do|calls # If Grace calls tell her
:that _.given1&@capital&@inside gikk|gick|gik|dog|dó|died|døde|kuoli # När Maj dog tog jag över
tror|trodde|think|luulen|uskon|held _.given1&@capital&@inside :does|SPOKE|DID|%verb # Jag tror Maj glömde det
:that _.given1&@capital&@inside&!.calendar SAID|tulee|kemur :state # När Love kommer hem

# Who finds it odd, works somewhere, may use or fetch something, and how old somebody is.
^ _.given1&@capital&!.brand syntes|tyckte|synes|tycker|thought|thinks det|at|att|it|that|this # Mina syntes det var rart
^ _.given1&@capital&!.brand vinnur|starfar|jobbar|jobber|arbetar|arbejder|works|työskentelee # Rut vinnur ekki lengur hjá ykkur
^ SAID|:may|má|saako|voiko _.given1&@capital&!.brand nota|använda|bruge|bruke|use|käyttää|sækja|hämta|hente|hakea # má Rut nota kortið mitt
^ _.given1&@capital&!.brand @number v|vuotta|år|ára|yrs|years ja|og|och|and|tulee|tulevat # Taisto 8 v ja Vesa 5 v
AND _.given1&@capital&!.brand @number v|vuotta|år|ára|yrs|years|aged # Taisto 8 v ja Vesa 5 v
_@caseOf&.name&@capital&@single&!.brand perhe|perheen|perheellä|perheelle # Tiaisen perhe asuu vastapäätä

# Who signs on a line of their own behind what closes a message, whose thing does not work.
@closing ~ _.given&@capital&@ownLine                 # ha en fin dag\nLiv
^ _.given&@capital&@endsS&@single&!.brand @device IS|SAID|@fails # Annas telefon är trasig

# Who does something beside somebody else in the same sentence: Will flyttade ut och Maj tog över.
AND|men|mens|medan|while|so|sen _.given1&@capital&@second :does|SPOKE|DID|:may|%verb|SAID|LIVES|:done # Anna flyttade ut och Maj tog över
AND|men|mens|medan|while _.given1&@capital&@second IS :state # Erik är bortrest men Maj är hemma

who:
familien|familjen|fjölskyldan|perheen _@capital&@single # skilt til familien Prestegård
WHO IS _                                             # hvem er liv
WHO * * IS _                                         # vem i kassan är liv

# To whom something belongs.
owner:
OWNS _                                               # kontot tillhör Bo
IN _.given NAME&!name                                # i Annas namn
_@genitive&.given1&@capital :own|:give|@owned        # Sofias konto
%reach _@caseTo&.given1                              # soitin Kaisalle
^ _@caseTo&.given1 %reaches                          # Tuulialle lähti paketti
_@caseOf&.given&@capital&!.brand @ownedFi            # Kaisan tilaus
_@caseAt&.given1&@capital&!.brand on|oli|olisi|ei|%reaches|sain|saimme|kuulin # Kaisalla on avain, Kaisalta tuli viesti
@ownedIs _@owner&.given&@capital&@single&!.brand     # reikningur Lilju er rangur
beðið|biðja|bað|segja|segðu|spurði|spyrja|spurt|þakka|þakkaði|hitti|sótti _@owner&.given&@capital&@single&!.brand # beðið Heklu að hringja
sain|saimme|sai|saatiin|kuulin|kuulimme|tuli|kysyin|kysyimme|kysy _@caseFrom&.given1&@capital&!.brand # sain Kaisalta viestin, kysyin Kaisasta
%helps _@owner&.given1&@capital&!.brand              # autoin Kaisaa, tapasin Kaisan

there:
^ IS|THERE _.given&!.shy THERE                       # är Anna där

# At whose home, on whose behalf.
atHome:
hos|hjá|åt|vegne _@known                             # hos Anna
vegne|behalf ~ * _@known                             # on behalf of Anna

# What a known given name does, or who is known by sight.
subject:
^ _@known SPOKE|DID                                  # Anna beställde
^ SAID _@known&.given1&@single&@noWord @ordinary     # kan sanne logge
THIS ~ IS _@known som|der|who|joka|sem               # det var Anna som
them:
@them _@known                                        # jeg så ham Dennis der sælger
ends:
PREP|THANKS _@known&@endsPart                        # tack Anna
`

var placeGrammar *grammar

var placeResults = []result{
	{"asked", []feature{fAsked}}, {"acted", []feature{fAsked}}, {"pair", []feature{fPair}}, {"greeted", []feature{fGreeted}}, {"withMe", []feature{fWithMe}}, {"people", []feature{fFramed}}, {"who", []feature{fWho}},
	{"owner", []feature{fOwner}}, {"there", []feature{fThere}}, {"atHome", []feature{fAtHome}}, {"subject", []feature{fSubject}}, {"them", []feature{fThem}}, {"ends", []feature{fEnds}},
}

// tellingPlaces is how many of the first results tell a name where it is a word that is met as a word nearly always.
const tellingPlaces = 7

// scorePlaces weighs the places that the run stands in.
func (t text) scorePlaces(s *scorer, r run) {
	placeGrammar.scoreAll(s, placeGrammar.all(t, r))
}

// tellingPlace reports whether the run stands where hardly anything but names do, by placePatterns.
func (t text) tellingPlace(r run) bool { return placeGrammar.among(t, r, tellingPlaces) }
