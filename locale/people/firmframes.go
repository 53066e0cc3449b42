package people

import "github.com/sladd-go/sladd/pii"

// firmPatterns are sentences with a place that only a company or a site takes, whatever it is called: logga in på Nelly, kund hos
// Harald Nyborg. The words of its name that no person's has may stand before the run: Bertel O. Steen, Polarn o Pyret.
const firmPatterns = `
firm:
_OWN&@single %page                                   # Mina sidor
GREET ~ _@capital&@single&!.given ~ ni|i|dere SAID|IS|:may|SPOKE|DID # Hej Thiele, I har sendt mig en rykker
_@capital&@single&@definite                          # Ola'en, a car
_@capital&@single ~ s @shopNamed                     # Astrid's Kitchen
the _@capital team|crew|staff                        # Regards, the Aurora team
the _@capital .name|@capital team|crew|staff         # Regards, the Aurora Lines team
_@single&@owner tiimi|tiimin|väki|porukka            # terveisin Auroran tiimi
_@parish %parish                                     # Maria Magdalena församling
_@single&@owner asiakaspalvelu|asiakaspalvelun|asiakaspalvelusta|asiakaspalveluun|asiakaspalvelussa # Elisan asiakaspalvelu
shop:
_@single ei toimi                                    # Wilma ei toimi
_@single fungerar|funkar|fungerer|funker|virker|virkar :not $ # Nelly fungerar inte
_@single fungerar|funkar|fungerer|funker|virker|virkar :not ~ IN # Nelly fungerar inte i telefonen
says:
^ _ SPOKE att|at :give ~ IS|SAID                     # Nelly säger att paketet är levererat
firm:
customer with _@placed&@single                         # I have been a customer with Elisa since
%buy ..3 _@boughtFrom                                # tilasin Halosesta
shop:
%member|%from hos|hjá .name|@letter?2 _@placed&@ownName # jag är kund hos Anna Lindqvist, who may trade by her own name
firm:
%member|%from hos|hjá .name|@letter?2 _@placed       # kund hos Harald Nyborg
%eat ..1 IN&!i _@placed&@capital&@single             # spiste på Luigi
%login ..1 IN .name|@letter?2 _@placed&!@ownedBehind # logga in på Nelly, not på annas konto
%draw .name|@letter?2 _@placed ..3 %money            # drar Göta Energi pengar
shop:
%buy ..3 fra|from|från|frá .name|@letter?2 _@placed  # jag beställde en stol från Nelly
%trade fra|from|från|frá _@placed&@single            # rørleggeren fra Comfort var her
`

var firmGrammar *grammar

var firmResults = []result{{"firm", []feature{fFirmFrame}}, {"shop", []feature{fShopFrame}}, {"says", []feature{fSaysFrame}}}

// scoreFirmFrame weighs that the sentence around the run has a company there.
func (t text) scoreFirmFrame(s *scorer, r run) {
	if k := r.last + 1; t.gap(k) == pii.GapQuote && t.is(k, "s") && t.has(k+1) && t.flags(k+1)&pii.IsNumber != 0 { // Levi's 501
		s.add(fFirmFrame)
	} else if q := firmGrammar.find(t, r); q != none {
		firmGrammar.score(s, q)
	}
}

// firmPlaced reports whether the run can be the name of a company behind a word that companies stand behind.
func (t text) firmPlaced(r run) bool { return !t.starts(r.first) && !t.owning(r, r.last+1) }

// boughtFrom reports whether the run is one word in the Finnish case of a shop that something comes from.
func (t text) boughtFrom(r run) bool {
	return r.first == r.last && t.class(r.last)&inflected != 0 && outOf(t.Of(r.last)) && t.firmPlaced(r)
}

// ownName reports whether the run is a full name that hardly anything else is called.
func (t text) ownName(r run) bool { return r.given && t.plainName(r.first) && !t.thingName(r.first) }

// parish reports whether the run can be the saint of a parish or a church.
func (t text) parish(r run) bool {
	return t.flags(r.first)&pii.Capital != 0 && t.class(r.last)&given != 0 && t.class(r.last)&inflected == 0
}

// outOf reports whether a word ends in the Finnish case of a shop that something comes from.
func outOf(b []byte) bool {
	n := len(b)
	return n > 5 && (folded(b[n-3:], "sta") || folded(b[n-4:], "stä"))
}
