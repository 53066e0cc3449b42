package people

// nameWordLists are names that are ordinary words as well, by the languages in which they are. The
// strong ones are met as a word far more often than as a name, the weak ones hardly as a word in a chat. General knowledge.
var nameWordLists = map[languages]string{
	sv | strong: `ge inga mina per my dag hans man till min din sin vi men se va tack april juni juli augusti mark set lag fall land lång sida ung kall grund
		liv tom maj sol bo fast vill ro rut era alla han hon om ny fin god fred tro rätt bror ben el le lo gumman gubben vännen raring lilla svart sten berg dan heta klara vilja rike titta mallen regnar eldar elda elen kristi bas
		mans pat
		andra välj ladda kolla kala dina ram ruta rita styr testa ren hörn valde valen sönder gul varm bitar svaren ikonen strömmen tron andras matar lyder snäll skugga graf
		karusell`,
	sv | weak: `björn stig hilda balder lova tage alm lind lund holm kvist hjelm odd fors hammar`,
	sv: `falk lilja linde björk rosa ask ros saga stjärna måne sky storm vide love nova max nike ek gren vik strand ström sand dal stark
		modig rask frisk glad from vass stål järn silver grön blå brun hård tapper sjö öst norr örn lejon bäck damm skog äng sommar frost snö rapp vall palm
		malm blom krona kron lev lotten miss ring brand klang stolpe älg rut
		anis aster bong chai dahlia egal huld kaktus mimosa noppa opal randa repa rodel russ sherry smita sus tam vrål alfa ramadan
		brett buller varma bock beta pilar pil samba axel tilde rik eng tung bruna vida rygg bin rösten höjer lila gummi mentor matta matt mist thai freden skott svärd bla
		kris kär spets vagn hals magi sundet akter armen broder grov höst dos granit ost baron bonde flora rida vågen ormar stavas varg bark liga milda gran hallen leka
		lillebror drake sal stav krog norm räv glans kock lida vinge ås fröjd rolig lava lott foster lim marin otur randen våga bita kristall sy lekman granne grannes fals
		kola hagel turk mara blixt webb ping sid alpha`,
	da | strong: `hans sine per maj august liv dag min din sin mig dig du jo se mark tage jul bo vad ham fast stor ny ung kold de en men til far
		mor jer lad gang sag pat rene lange høj hvid sten skriver drejer kristi
		kun lag live andre tale dias manuel ruden ren marker pil styr danne stole lyden nuller strømmen andres gul varm dyb lyder tegner yde`,
	da | weak: `bent kaj stig vibe helle mille gry finn ravn toft bjørn steen svane holt rosa dan else brink munk krog gade`,
	da: `max rose kristen ask vagn sol storm sky
		smidt skov mørk sommer grøn rask strøm bæk gram fisker sand bang smed frost hammer dam vind vinter bro bak
		hede ring ulv sejr skytte rod due lev nor lykke my
		anis beret bong chai dahlia egal ege eje ener huld kaktus kamel kit mart mugge mynte noppe opal ramadan salve sherry sus svale tam tara totte trille tulle fata
		tom tilde løkke vilde tone graf eng tung ane vold brede el bakke rør dyre frisk sund bin rolig buer ram skipper broder broen jern len liga sværd baron kaste ro stål
		freden adel magi brun måne bakker granit hale sal ler lillebror randen bark busk horn hang borger rytter dale hals ost skær strand ros engel grov jager salte armen
		mel moden gummi lava mose stav strømmer ørn bøje hallen anker kar kok lam silke sundet bager glans høst modig takker rim vinge gran norm grotte tiger malm vikar ædel
		ager hval rus kran lim loge sær gal beta mentor ping samba alfa`,
	nb | strong: `dag jo hans vera vår liv lage juni finn mai april per gul line inga helga live jul bo hang min din sin de vi du men se da til
		are ben my si far mor bror lei pat tale endre faste august stor fred rein roman liten skule kristi lova
		kun lag andre sine ta ha les dis gitte angi bruk rask ren lim bla lyden raud hald stole lukka musa malen malene senka jevne ruta grøn rada lyder lima styr nuller varm
		strømmen valde testa andres tegner bygd kaste dyre uka strømmer blar metta leia snur`,
	nb | weak: `anna tor bjørn stig even odd vegar kai rosa bye moen hamre lund holm haug løken tone vilja bekk enger berge foss
		arve sture ture hauk erle`,
	nb: `trygg lykke kristen sol storm sten brede rose gard skjold stål ask tom
		bakken strøm hagen sand gjerde bakke vik strand dalen hoff berg eide vang
		skog ring grande kaia lenka frost mo vold engen palle tine
		hannes anis betel bong egal ener huld kaktus krulle mugge mynte nulle opal ramadan sandel sherry sus svale tam trille tulle tov
		ane løkke li vala marker anker matt kall pil frisk rør laus ler le rene grov gummi mentor fylling vind bro brun viet rus vestre jern malte sal sauer øye kino kar øyen
		lønn ro sommer tung gram flink rolig eng freden baron bonde hage ulv hallen sjø sundet len roer rygg fisker ros hale horn høst magi turner armen huda kake akter kos
		lam hals borger ost skuta rytter sy våga bark gran liga ly silke bjørk hjort ørn hjelm myr kok krona glans matte skar modig vikar buer malm mel pike vinge rim engel
		klang måne bakker jager moden stav sultan lava mose edle hval randen bjelke toll busk rav smed tiger foster salve slim graf beta alfa ping samba ba unna laust`,
	fi | strong: `anna aina meri onni veli aamu ilta vilja sade taru usko voitto lahja on en se hän me te ne ei ja jo jos kun niin kai vai koko ilma
		asia ole mies tie yli ala kuusi kieli saari kuningas elisa
		arvo into varma eli jes kata ruutu eilen
		mille tai issa sama raja pohja turva aja laita maksimi viet talvi silta lintu kulta pala alaa eron valon rajaa sanaa`,
	fi | weak: `satu aatto armas kauko oiva orvokki kielo hilla impi pihla sulo suvi sini taimi touko tuisku urho lempi vuokko helmi toivo sointu aho harju hirvi koivu kurki lehto nurmi rinne salo kallio lampi tuomi niemi mäki karhu kettu
		marja vesa vieno terho nuppu pinja otso pyry`,
	fi: `ilo lumi pilvi tuuli rauha säde visa valo
		 sampo usva kaste halla johto vaara ritari luoma rinta kärki ankkuri kaista kivi
		aalto naula hovi järvi koski metsä ranta susi lahti virta mainio
		ruusu laina kaarna elo runo sarka satua
		aarre kukka muisto taika taisto tarmo unelma utu tähti vappu viima tyyni tuike oras neilikka kirsikka kanerva kuura jalo helle ansa puro luoto raita salli
		jana iiris siru loki jaan jona akseli solmu askel kala henki tahto tori huvila lama tarkan kilpi saha rauta mylly vasara kesä uni mato anto tammi wiki dia kaari otos
		beeta muste sivu valikko palkki`,
	is | strong: `vera alla von júní júlí ágúst annar trú ást líf dagur mín minn sér hér en og að ekki er í á við bara svo nú sé sá það tími bil sól vor vísa mörk birta bera finnur
		óskar ósk nótt óska muni hún kalla
		gert laust grét handan nenni nenna saman suman sofi villum sama sami selda vili
		síu sía fylki birtir skugga horn kosti virk lína allan vali varin bita boga staf ás reynir halla hald styrk orka fólki raun mettun metin hart laus leka lokka eini
		sams horni kommu sían síuna fjölvar runu fylkis reitana`,
	is | weak: `björn hrafn örn snær máni katla hekla harpa steinn bjartur frosti unni sóley lilja björk ösp rós úlfur þór máney dögg dís hugi hreinn heklu kötlu`,
	is: `tala hans finna karla geri grein vilji minna vanda helgi gerður valdi boði búi skíði gestur sigur stormur saga
		 vetur eyja valur már sandur steina brá
		dreki drótt engill fregn galdur garpur geisli gló gneisti gæfa gyðja hani hreimur hringur hrútur hvönn hylur iða jaki kaldi kofi kaktus ljótur ljúfur lundi lár lín minja moli muggur móði neisti netta nettan refur röðull skúta smiður smyrill snót spói stapi súla tarfur tjaldur ugla uggi urðar uxi vakur þúfa þyrnir þula þrá unna enna ilmur demba dúnn fífill fang ey brák grani
		auður auðar örvar borg sanna gul kall gerða munir hala brenna kjarni rita sund toll vind bora bruna milda aldar sal bót harma hagi alda vaka drengur eldur björt
		stjarna þoka ritari gerðar daga vegar virki skráa`,
	en | strong: `will may mark grace even hope art rich van long young june april august no do to in at or be he me us we you mine as than see sin ho ha song men line live
		tone hang storm an are bent bring sent can has her set so king page price day west north best said else
		edit run topic solve marker hook warn hue gross colon ran tea sane ages don ask my age`,
	en | weak: `frank peg lily ruby jade iris victor marina rob carol daisy heather holly ivy nick ernest dora jack basil constance amber penny dale wade cook reed`,
	en: `joy max bill sky guy dean chase grant miles chip pen faith drew earnest sue tom
		rose violet crystal pearl ray dawn eve melody harmony sunny summer autumn misty sandy cash christian
		 bishop rice stone wood woods hill field lake banks brown green white love
		black gray rush sharp wise swift berry bush ward winter frost hunt hunter danish mac buddy duke earl lance
		angel charity destiny prudence patience trinity olive sage ginger gale cliff rocky stormy lane bay port mercury apple sterling
		ham rod gene dot denim flora fauna nova yr
		bliss chance clay brook dash fern forest jay jewel justice knight legend mason mercy merry noble opal pepper piper poppy porter prince queen raven river robin rowan rusty scout shell sherry star tanner tiger velvet viola
		alpha beta chi deb odd owe innocent kit german hole wind favour oral bell harder pan hood tan gram thorn fan vast bin comfort precious akin lid landmark mate divine
		farmer ally hung kiss bark graves norm tin pope stole warming bath blessing lone rage booth humble maid pour wit marsh lieu cherry fares slim savage salad mist grim
		grind hinge aura atlas siren valiant sparks swarm skipper ping samba solver fallback tilde stale nor troy`,
}

// functionLists are the commonest words of each language, by which it is told.
var functionLists = map[languages]string{
	sv: `och jag är inte att det som på för med har den till om ni mig kan en ett av var hur när här hej tack men så vill från vad min mitt mina ska skulle vi er era han hon också bara nu efter fått måste eller mvh varför ej också blir någon något nån skicka heter hos vid går får`,
	da: `og jeg er ikke at det som på for med har den til om i mig kan en et af var hvor når her hej tak men så vil fra hvad min mit mine skal skulle vi jer jeres han hun også bare nu efter fået eller hvorfor bliver noget nogen hedder hos ved går får mvh kære venlig hilsen`,
	nb: `og jeg eg er ikke ikkje å at det som på for med har den til om dere dykk meg kan en ein et eit av var hvor når her hei takk men så vil fra frå hva kva min mitt mine skal skulle vi me han hun ho også bare nå no etter fått eller hvorfor blir noe noen heter heiter hos ved går får mvh hilsen helsing`,
	fi: `ja on ei en että se hän minä mä olen ole oli mutta kun jos niin myös vai nyt kiitos hei moi miten mikä missä tämä tuo ne me te voi voisi haluan saa vielä vaan kanssa sitten minun mun teidän terveisin jo eikä sekä joka mitä onko sain pitäisi tuli`,
	is: `og ég er ekki að það sem á í með hef hefur til um þið mig get getur einn af var hvar þegar hér hæ takk en svo vil frá hvað minn mín mitt við hann hún líka bara nú eftir fékk eða hvers vegna þetta kveðja eg inte ikki tað takk fyrir hjá þá er`,
	en: `and i is not the that it to of for with have has you my me can a an are was how when here hi hello thanks but so want from what your we our he she also just now after got or why will be been please this does do did her his they them would could there`,
}
