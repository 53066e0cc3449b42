package people

// nameWordLists are names that are ordinary words as well, by the languages in which they are. The
// strong ones are met as a word far more often than as a name. General knowledge.
var nameWordLists = map[int]string{
	sv | strong: `inga mina per my dag hans man en till min din sin du vi men se va så tack april juni juli augusti mark set lag fall land lång sida ung kall grund
		liv tom maj sol bo fast vill ro rut era alla kan han hon den det om nu ny fin god fred tro ni ja nej hej rätt bror ben rek al el le lo gumman gubben vännen raring`,
	sv: `klara rosa björn stig sten ask björk ros viola iris lilja saga stjärna måne sky storm vide alva love ola tor odd nova nike mio max ted vilja hilda kaj tuva
		karl moa robin lova stella ärla balder frej hjalmar mona lind ek berg lund gren kvist holm vik strand ström sand dal stark modig rask frisk glad from
		vass stål järn silver svart grön blå brun hård tapper sjö öst norr falk örn lejon bäck damm fors hammar skog äng sommar frost snö rapp vall palm hjelm
		malm linde blom krona kron lilla lev rike tage ove alma vera heli miss roger ring brand klang alm`,
	da | strong: `hans sine per maj august liv dag min din sin mig dig vi du jo se da så med mark tage jul bo rene bent vad ham fast stor ny ung kold i de en men til far
		mor jer lad gang sag`,
	da: `anders lykke max rose kristen sten mille lotte tom rosa helle kim svend stig ask bjørn ib vagn vibe viola dan fie gry ea my sol storm sky tine sanne finn palle
		skriver lange lassen drejer hvid høj smidt skov mørk sommer grøn rask strøm bæk gram fisker sand bang smed svane frost gade hammer krog holt dam vind vinter bro bak
		eg hede ravn ring munk toft ulv sejr skytte brink rod steen due lev kaj karl else tove nor`,
	nb | strong: `dag jo hans vera anna vår liv lage juni an finn mai april per gul line even inga helga vegar live jul bo hang min din sin de vi du men se så da om for til er
		are ben my si far mor hos bror tor lei roman rein tale endre faste august stor odd fred`,
	nb: `skule trygg lykke kristen kalle stig tom sol tone rosa steinar storm kai karen sten brede rose gard vilja bjørn ane skjold stål tore åse ask eli jon svein ola kari
		liten bakken strøm berge løken tran hagen sand gjerde bakke hamre vik haug strand borge dalen hoff berg eide enger moen lie lien lund holm dahl nes moe engen vold foss
		skog vang ring grande vinje bekk kaia lenka kåre lind frost bye mo`,
	fi | strong: `anna aina meri onni veli satu aamu ilta vilja sade taru usko voitto lahja sulo sanna sade on en se hän me te ne ei ja jo jos kun niin kai vai koko hei tiina ilma sinun
		minun asia ole mari mies tie yli ala ella ruusu`,
	fi: `iiris asta aurora aatto touko ilo lumi pilvi päivi pihla kielo vuokko orvokki tuuli tuisku taimi toivo armas rauha suvi säde sointu sini virpi visa valo urho oiva kaisa kaino
		kauko lempi helmi hilla impi inka sampo otso usva kaste halla kieli johto vaara ritari luoma saari rinta kärki kallio nurmi hirvi sorsa karhu rinne ankkuri kaista kivi
		aalto aho naula hovi järvi mäki niemi laine lehto koski salo heino kuusi koivu metsä lampi harju ranta susi kettu kurki lahti virta kuningas mainio rosa wilma tuomi
		titta laina sara kaarna elo runo sarka`,
	is | strong: `vera alla von júní júlí ágúst annar trú ást líf dagur mín minn sér hér þór en og að ekki er í á við bara svo nú sé sá það tími bil sól vor vísa mörk birta bera hugi
		óskar ósk gestur nótt sigur ása óska muni hún kalla`,
	is: `tala hans finna karla geri grein muni vilji minna vanda helgi gerður valdi boði búi skíði karl kristinn björn máni stormur hrafn örn úlfur björk ösp rós lilja fjóla sóley saga
		harpa hlíf hekla katla sif þóra steinn bjartur hreinn frosti vetur eir dís eyja snær valur kári már sandur ísak hekla heklu kötlu lind steina ýr brá dögg hlín hildur máney unnur`,
	en | strong: `will may mark grace even per my dag hope faith joy max bill bo art rob pat rich frank sky guy dean chase grant miles chip pen man an van long young
		may june april august so no do to in at or be he me us we you mine as than see sin tan ho ha hang song van men line live tone hang storm an are ben bent bring sent sue
		tom nick jack drew earnest ernest can has her set dan yr may do lee`,
	en: `rose iris ivy daisy lily violet ruby amber crystal jade pearl ray dawn eve holly heather melody harmony sunny summer autumn misty sandy penny cash carol christian
		dale glen brook reed wade ford king bishop baker cook smith carter mason porter turner parker page price rice stone wood woods hill field lake banks brown green white
		black gray rush sharp wise swift best berry bush day ward west north winter frost hunt hunter fisher archer potter taylor danish mac billy bud buddy duke earl lance
		angel charity constance destiny prudence patience trinity victor marina olive basil sage ginger robin jay wren gale cliff rocky stormy lane bay port mercury apple sterling
		ham rod peg gene doc ace pam jean denim dot dora tad hank uma trinity flora fauna nova`,
}

// functionLists are the commonest words of each language, by which it is told.
var functionLists = map[int]string{
	sv: `och jag är inte att det som på för med har den till om ni mig kan en ett av var hur när här hej tack men så vill från vad min mitt mina ska skulle vi er era han hon också bara nu efter fått måste eller mvh varför ej också blir någon något nån skicka heter hos vid går får`,
	da: `og jeg er ikke at det som på for med har den til om i mig kan en et af var hvor når her hej tak men så vil fra hvad min mit mine skal skulle vi jer jeres han hun også bare nu efter fået eller hvorfor bliver noget nogen hedder hos ved går får mvh kære venlig hilsen`,
	nb: `og jeg eg er ikke ikkje å at det som på for med har den til om dere dykk meg kan en ein et eit av var hvor når her hei takk men så vil fra frå hva kva min mitt mine skal skulle vi me han hun ho også bare nå no etter fått eller hvorfor blir noe noen heter heiter hos ved går får mvh hilsen helsing`,
	fi: `ja on ei en että se hän minä mä olen ole oli mutta kun jos niin myös vai nyt kiitos hei moi miten mikä missä tämä tuo ne me te voi voisi haluan saa vielä vaan kanssa sitten minun mun teidän terveisin jo eikä sekä joka mitä onko sain pitäisi tuli`,
	is: `og ég er ekki að það sem á í með hef hefur til um þið mig get getur einn af var hvar þegar hér hæ takk en svo vil frá hvað minn mín mitt við hann hún líka bara nú eftir fékk eða hvers vegna þetta kveðja eg inte ikki tað takk fyrir hjá þá er`,
	en: `and i is not the that it to of for with have has you my me can a an are was how when here hi hello thanks but so want from what your we our he she also just now after got or why will be been please this does do did her his they them would could there`,
}
