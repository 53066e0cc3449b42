package people

// Words of the names of towns that have two or three of them, and the towns of Iceland and the Faroes. They are looked up only behind a
// street or a postal code, so that they may be any words.
var townWords = map[cue]string{
	partTownLast: `strand kyrkby kyrkoby bruk gård by havn station ladeplads thy fyn sydfyn sjælland stevns vestj kk verk kloster eystri vestervig østjylland mors als angel bygd norra södra östra västra nord syd vest øst sør
		frölunda ämtervik karup väsby backa edet sandby kärra styckebruk tofta sundby långed köpinge kurva fagerhult höga levene glasbruk rostock
		ljungby sönnarslöv olof sunderbyn blåsjön mellösa skedvi kapell nöbbele vånga havsbad hoby ryd soppero vika nysäter näshulta torup tunhem hamn fors bro
		sande midtsj eskilstrup hyllinge såby lyngby pakkecent pakkecenter skensved bjergby aaby alslev asmindrup nebel snede mølle vedby kyst odde jyll fuglede
		heddinge merløse ærø felding omme stenderup skerninge djurs assels ulslev taastrup stationsby færgeby strandby
		fredrikstad finnskog arna gausdal åmøy vats stasjon jakobselv enebakk årdal billefjord kvarøy nærøy skjærgård eggedal heidal frogn seiland
		austbygd sandøya vinnesvåg beiarn snillfjord eidfjord ervik snertingdal surnadal toten gjerdrum
		as tl st vallgrund tehtaat tehdas saha kanava kaupunki vanhakylä asema kirkonkylä`,
	partRegion: `rana telemark vestfold ofoten vesterålen sunnfjord nordfjord åsane romsdal hordaland dalane setesdal gauldal valdres ådal hedmarken østerdalen namdalen jølster
		østfold sogn ryfylke salten fjaler tjeldsund senja numedal tysfjord lofoten sunnhordland solør nordland trøndelag rogaland akershus buskerud
		finnmark troms hallingdal gudbrandsdalen skåne småland dalarna värmland jämtland hälsingland halland bohuslän jylland fyn lolland
		hornafirði breiðafirði borgarfirði skagafirði`,
	partIceland: `reykjavík reykjavíkur reykjavik kópavogur kópavogi kópavogs kopavogur seltjarnarnes seltjarnarnesi garðabær garðabæ garðabæjar hafnarfjörður hafnarfirði
		hafnarfjarðar mosfellsbær mosfellsbæ mosfellsbæjar akranes akranesi borgarnes borgarnesi stykkishólmur stykkishólmi grundarfjörður grundarfirði
		ólafsvík ólafsvíkur búðardalur búðardal ísafjörður ísafirði bolungarvík súðavík patreksfjörður patreksfirði hólmavík hvammstangi hvammstanga
		blönduós blönduósi skagaströnd sauðárkrókur sauðárkróki siglufjörður siglufirði akureyri akureyrar húsavík dalvík ólafsfjörður ólafsfirði
		reykjahlíð egilsstaðir egilsstöðum seyðisfjörður seyðisfirði neskaupstaður neskaupstað eskifjörður eskifirði reyðarfjörður reyðarfirði höfn
		hornafjörður hornafirði selfoss selfossi hveragerði þorlákshöfn eyrarbakki eyrarbakka stokkseyri hella hellu hvolsvöllur hvolsvelli
		vík vestmannaeyjar vestmannaeyjum keflavík reykjanesbær reykjanesbæ njarðvík grindavík sandgerði garður vogar vogum álftanes álftanesi laugarvatn
		laugarvatni flúðir flúðum grenivík þórshöfn vopnafjörður vopnafirði tálknafjörður flateyri suðureyri þingeyri
		tórshavn torshavn thorshavn hoyvík argir klaksvík runavík tvøroyri fuglafjørður fuglafirði vágur sørvágur miðvágur vestmanna saltangará eiði toftir kollafjørður strendur sandur bakkafirði bakkafjörður bíldudal bíldudalur borgarfirði borgarfjörður breiðdalsvík djúpavogi djúpivogur fáskrúðsfirði fáskrúðsfjörður
		garði hofsós kirkjubæjarklaustri kirkjubæjarklaustur kópasker kópaskeri raufarhöfn reykhólahreppi reykhólahreppur stöðvarfirði stöðvarfjörður
		tálknafirði varmahlíð drangsnes drangsnesi flatey fljót fljótum fosshóll fosshólli grímsey hellissandi hellissandur hnífsdal hnífsdalur hrísey
		keflavíkurflugvelli keflavíkurflugvöllur kjalarnes kjalarnesi laugar laugum mjóafirði mjóifjörður mývatn mývatni norðurfirði norðurfjörður ölfus
		öræfi öræfum reykholt reykholti snæfellsbæ snæfellsbær stað staður`,
}

// townWord returns which of those word k is.
func (t text) townWord(k int) cue { return t.sense(k).town }

// townFirst reports whether the name of a town goes on behind word k, its first: västra frölunda.
func (t text) townFirst(k int) bool { return t.sign(k) == partTownFirst || t.sized(k) }

// region reports whether word k is a landscape that tells towns of one name apart.
func (t text) region(k int) bool {
	q := t.townWord(k)
	return q == partRegion || q == partIceland
}
