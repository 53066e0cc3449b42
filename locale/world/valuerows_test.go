package world

// valueKinds are the kinds whose sentences stand in valueRows.
var valueKinds = set("iban card url mac imei uuid handle secret crypto geo")

// valueRows are sentences with the kind of what is marked in them, which is found at Likely or
// better; nothing else of these kinds is. Numbers and addresses are published examples or
// made up with the check digits that they need.
const valueRows = `
iban|betala till ⟦SE45 5000 0000 0583 9825 7466⟧ tack
iban|iban:⟦se4550000000058398257466⟧
iban|⟦NO93-8601-1117-947⟧ går det bra?
iban|min tyska bank ⟦DE89370400440532013000⟧
iban|⟦GB29 NWBK 6016 1331 9268 19⟧ is my account
iban|account ⟦NL91ABNA0417164300⟧, thanks
iban|⟦MT84MALT011000012345MTLCAST001S⟧
iban|⟦FR14 2004 1010 0505 0001 3M02 606⟧
iban|{"iban":"⟦FI2112345600000785⟧","x":1}
iban|fakturan skall betalas till ⟦IS14 0159 2600 7654 5510 7303 39⟧ idag
iban|⟦IT60X0542811101000000123456⟧ bic UNCRITMM
iban|IBAN ⟦SE4550000000058398257467⟧ fungerar inte
iban|Kto ⟦FO62.6460.0001.6316.34⟧
|paket RR123456785SE
|SE45 är vägen till 5000
|SK1419 och DY3612 4417 2290
card|⟦4111 1111 1111 1111⟧
card|mitt kort ⟦4111111111111111⟧ funkar inte
card|amex ⟦3782 822463 10005⟧
card|⟦5019-7170-1010-3742⟧
card|⟦5555.5555.5555.4444⟧
card|kortet ⟦4111 11** **** 1111⟧ spärrat
card|drog pengar på ⟦411111XXXXXX1111⟧ igår
card|⟦4111-XXXX-XXXX-1111⟧
card|kort ⟦4571 •••• •••• 2715⟧
card|{"card":"⟦4242424242424242⟧"}
card|kort;1;⟦4242424242424242⟧;7
card|cvc ⟦123⟧
card|cvc-kod: ⟦123⟧
card|säkerhetskod ⟦123⟧ på baksidan
card|CVV2 ⟦4567⟧
card|kontrolcifre: ⟦992⟧
card|Maestro ⟦6759649826438453⟧
card|mitt kort, utgångsdatum ⟦12/27⟧
|kampanjen giltig till 09/28
|OCR 4111111111111111
|order 4111 1111 1111 1112
|klockan 12.30 på 12/28
|4 111 111 kr
|presentkort 4571 0893 3408 8857
|kolli 00373500489123456781
mac|⟦00:1A:2B:3C:4D:5E⟧
mac|⟦00-1a-2b-3c-4d-5e⟧
mac|⟦001a.2b3c.4d5e⟧
mac|⟦001a2b-3c4d5e⟧
mac|mac ⟦001A2B3C4D5E⟧
mac|mac-adress: ⟦AA:BB:CC:DD:EE:FF⟧.
mac|⟦02:1A:2B:FF:FE:3C:4D:5E⟧ eui
mac|{"mac":"⟦e4:5f:01:aa:bb:cc⟧","n":2}
mac|id=7,mac=⟦e4-5f-01-aa-bb-cc⟧
|ff:ff:ff:ff:ff:ff
|00:00:00:00:00:00
|12:30:45 start 12:31:02
|sha1 2fd4e1c67a2d28fced849ee1bb76e7391b93eb12
|md5 d41d8cd98f00b204e9800998ecf8427e
imei|imei ⟦490154203237518⟧
imei|⟦35-209900-176148-1⟧
imei|IMEI: ⟦352099001761481⟧
imei|min telefon med IMEI/SV ⟦3520990017614823⟧
imei|simkort ⟦8946071512360089522⟧
imei|iccid ⟦89460715123600895220⟧
imei|{"imei":"⟦490154203237518⟧"}
|490154203237518
|artikel 352099001761481
uuid|device-id ⟦550e8400-e29b-41d4-a716-446655440000⟧
uuid|enhets-id: {⟦550E8400-E29B-41D4-A716-446655440000⟧}
uuid|user id urn:uuid:⟦550e8400-e29b-41d4-a716-446655440000⟧
uuid|sessionId=⟦550e8400e29b41d4a716446655440000⟧
uuid|{"n":1,"deviceId":"⟦a50e8400-e29b-41d4-a716-446655440000⟧"}
uuid|käyttäjätunnus ⟦f50e8400-e29b-41d4-a716-446655440000⟧
|felreferens 550e8400-e29b-41d4-a716-446655440000
|request id 550e8400-e29b-41d4-a716-446655440000 failed
|550e8400-e29b-41d4-a716-446655440000
url|⟦https://user:pass@host.se/x⟧
url|se (⟦https://x.se/reset/9f3bC71xQ0aLz84kJk22⟧).
url|⟦http://x.se/a?email=anna%40b.se⟧
url|⟦https://x.se/anna.karlsson@b.se/edit⟧
url|⟦www.x.se/kund/850709-9805⟧!
url|gå till ⟦min.bank.se/login?pnr=198507099805⟧
url|⟦https://x.se/#access_token=abc123⟧
url|⟦https://x.se/users/annak/photos⟧
url|<a href="⟦https://x.se/?sid=1234abcd⟧">
url|⟦https://x.se/a?fbclid=IwAR0abcdef123⟧
url|⟦https://x.se/a_(b)?token=abc1⟧).
url|⟦https://x.se/d/550e8400-e29b-41d4-a716-446655440000⟧
|https://x.se/artikel/2026-11-21/valet-i-norge
|https://x.se/produkter/8843219?farg=rod&storlek=42
|https://www.x.se/sok?q=lampa+bord#topp
|https://x.se/support/kontakt
|www.x.se/2026/11/nyheter
|https://x.se/a?utm_source=mail&utm_campaign=nov2026
handle|⟦https://github.com/torvalds⟧
handle|insta: ⟦@anna_k⟧
handle|mitt tiktokkonto är ⟦@anna.karlsson⟧ på tiktok
handle|kolla ⟦https://instagram.com/anna_k⟧
handle|⟦instagram.com/anna_k99⟧
handle|⟦https://www.linkedin.com/in/anna-karlsson-12345⟧
handle|⟦https://facebook.com/profile.php?id=1000123⟧
handle|discord ⟦anna#1234⟧
handle|⟦@anna@mastodon.nu⟧ er min
handle|snap: ⟦anna.k04⟧
handle|Snapchat ⟦annak04⟧
handle|hon heter ⟦@lisa.xo⟧ på snapchat
|hej @anna kan du kolla detta
|@Override och @media
|följ oss på instagram @butiken
|order #1234
|instagram 2024
|instagram.com/p/Cx12345
secret|lösenord: ⟦Hemligt123⟧
secret|password="⟦hunter2x⟧"
secret|pw: ⟦Abcd1234!⟧
secret|PIN: ⟦4471⟧
secret|Authorization: Basic ⟦dXNlcjpwYXNzd29yZDE=⟧
secret|Bearer ⟦abcdef1234567890ABCDEF⟧
secret|⟦AKIAIOSFODNN7EXAMPLE⟧
secret|nyckel ⟦ghp_16C7e42F292c6912E7710c838347Ae178B4a⟧
secret|⟦sk_test_4eC39HqLyjWDarjtT1zdp7dc⟧
secret|api-nyckel: ⟦a8f5f167f44f4964e6c998dee827110c⟧
secret|{"token":"⟦Zk39sLqpW0aXvB27⟧","n":1}
secret|⟦eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJrdW5kLTQ3MTEifQ.q0ZBv3mTn7yLr8Wc2XdKfHs5JpUaEi1oGt6NxRb4VwY⟧
secret|Wifi: Hemma lösen: ⟦katt4hund⟧
secret|password = ⟦correct#Horse⟧
|lösenordet måste ha 12 tecken
|glömt lösenord, 2 gånger
|PIN-koden ska ha 4 siffror
|felkod 1044
|fel kod 1044
|error code 50012
|rabattkod SOMMAR2026
|med koden HÖST25 får du rabatt
|kurskod MAT101
|lösenord: glömt
|password: required
|Password incorrect 3 times
|token 3 av 5
|postkod 12345
|koden funkar inte 24/7
|kod 550 5.1.1
|pinkoden spärrades 2026-11-12
|BIC-kod NDEASESS
|kod: ABC123
|kode: a1b2c3d4e5f60718293a4b5c6d7e8f90
crypto|⟦1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa⟧
crypto|⟦3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy⟧
crypto|⟦bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq⟧
crypto|⟦bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0⟧
crypto|⟦0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed⟧
crypto|bitcoin:⟦1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa⟧?amount=1
crypto|⟦rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTh⟧
crypto|⟦DH5yaieqoZN36fDVciNyRueRGvGLR3mr7L⟧
crypto|⟦LM2WMpR1Rp6j3Sa59cMXMs1SPzj9eXpGc1⟧
crypto|⟦TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t⟧
|0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD
|tx 0x5c504ed432cb51138bcf09aa5e8a410dd4a1e204ef84bfed1be16dfba1b22060
|1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb
geo|⟦59.3293, 18.0686⟧
geo|⟦59,3293 18,0686⟧
geo|⟦59.3293° N, 18.0686° E⟧
geo|⟦59°19'46"N 18°4'7"E⟧
geo|⟦59° 19' 46.5" N, 18° 04' 07.1" E⟧
geo|⟦N 59° 19.767' E 18° 04.117'⟧
geo|⟦59°19′46″N 18°4′7″Ö⟧
geo|⟦N59.3293 Ö18.0686⟧
geo|lat: ⟦59.3293, lon: 18.0686⟧
geo|{"lat":⟦59.3293,"lng":18.0686⟧}
geo|https://www.google.com/maps/@⟦59.33123,18.07456⟧,17z
geo|geo:⟦59.3293,18.0686⟧
geo|⟦64.1466, -21.9426⟧
geo|gps ⟦-33.8688, 151.2093⟧
geo|SWEREF 99 TM: ⟦6580822 674032⟧
geo|sweref N ⟦6580822, E 674032⟧
geo|UTM ⟦33V 597423 6643032⟧
geo|ETRS-TM35FIN ⟦6672224 385745⟧
geo|⟦9FFW84J9+XG⟧
geo|plus code ⟦84J9+XG⟧ Stockholm
geo|⟦60,1699 P 24,9384 I⟧
|priset var 59.900 och 12.500 kr
|version 59.3293 och 18.0686
|mellan 12.30 och 18.45
|60.5, 18.2
|6580822 674032
|10:30, 12:45
|c++ 8+2 = 10
`
