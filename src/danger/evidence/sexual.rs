//! Sexual abuse: touch, nakedness, secrets, and grown-ups who seek out children.

use super::{STRONG, TELLING, Table, Topic, WEAK};

pub(super) const TABLES: &[Table] = &[
    Table {
        topic: Topic::Sexual,
        weight: TELLING,
        phrases: &[
            // By name.
            "voldtægt*|voldtag*|voldtog|voldtager|gruppevoldtægt*|overfaldsvoldtægt*|gangbang",
            "rape|raped|molested|tungekys*|=blottet|=blotter|blottede|incest*|blodskam*|pædofil*|grooming*|\
             groome*|\
             groomet|sextortion|sexhandel|sexovergreb*",
            "prostitu*|sugardad*|escort*|bordel*|børneporn*|barneporn*|overgrebsmateriale*",
            "seksuel*|sexuel*|sex ~ overgreb*|krænk*|misbrug*|udnytt*|forhold|tilnærm*|vold|kontakt|\
             handling*|chikane & !forældremøde*|temaaften*|foredrag*|slides",
            "overgreb|sexovergreb & ELDER|CHILD|VICTIM|ME|AWAY|VENUE & !beredskab*|plan*|skabelon*|kursus*",
            "forgreb|forgriber|forgribe|forgrebet sig",
            "antast*|molest*|belur*|befaml*|befølt*|begramse*|gramset|gramse|forulemp*|blufærdigh*",
            "=misbruger VICTIM",
            "=misbrugt|=misbruges|=misbrugte & !stof*|alkohol|hash|tillid*|medicin",
            "krænket|krænker|krænkes|krænkede & ELDER|PRIVATE|AWAY & !dømt|konvention*",
            "tage|tager|taget|tog|tar & med =magt|vold",
            // Somebody touches a child, or has it touch.
            "GROPE ~ VICTIM & ELDER|HE & !NURSING|hjerte*|dybt|SIG|skulder*|kind|pande*|ting & !det \
             GROPE & !GROPE VICTIM NOT",
            "ELDER|HE ~ GROPE ~ VICTIM|YOUNG|SMALL|MINOR & !NURSING|hjerte*|dybt|skulder*|kind|pande*|\
             ting & !GROPE VICTIM NOT",
            "rør|røre|rører|rørt|rørte|pille|piller|pillet|pillede ved|på VICTIM & !skulder*|NURSING|=kan",
            "GROPE ~ PRIVATE|WEAR|nede|neden|under|krop|kroppen|lår|lårene|bryst|steder & ELDER|HE|ME|\
             VICTIM & !SIG|NURSING|selv",
            "TOUCH ~ PRIVATE & ELDER & !SIG|NURSING|selv",
            "(TOUCH ~ PRIVATE|PRIVATE ~ TOUCH) & !SIG|NURSING|selv|doktor|lege*",
            "skal|skulle|må|fik|tvang|tvinge*|tving*|tvunget|bad|beder|få|får|lade & GROPE|kysse*|\
             massere*|nusse* ~ ELDER & !godnat|farvel|goddag|creme*|mad",
            "tage|tager|taget|tog|tar|tat =på|=paa VICTIM & ELDER|HE|AWAY|steder|måde & !ferie*|besøg*|\
             tur*",
            "tage|tager|taget|tog|tar|klemme|klemmer ~ =på|=paa|i|om ~ PRIVATE|lår|lårene|bryst|ballerne \
             & !ondt|NURSING|SIG",
            "mellem|imellem|inderside* ben|benene|lår|lårene & rør*|pille*|ELDER|finger|fingre|hånd*|\
             tag*|føle*|slik*|kigge*|hævet & !bold*",
            "massage* & ELDER|HE & OBJECT|ME & skal|vil|alene|væk|tøj|seng|NIGHT & !fysioterap*|ryggen|\
             idræt*",
            "PRIVATE & (som ELDER|ligesom ELDER|som hos ELDER|sådan gør ELDER) & ME|VICTIM|SIG & !ligner",
            "trykke*|trykker|presse*|presser|gnide*|gnider SIG op|ind|mod|tæt ~ VICTIM|ME & ELDER|HE & \
             !ANIMAL",
            "fik|få|får|tvang ME|OBJECT ~ til ~ GROPE|massere*|kysse*|onaner* & ELDER|HE & !NURSING",
            "leg|lege|leger med ~ WEAR|PRIVATE & ELDER & !klæd*",
            "strøg|stryger|nusse*|klapper|kilder|masser*|kærtegn*|føler|følte|hånd|hånden ~ lår|låret|\
             lårene|bryst|brystet|PRIVATE & ELDER|HE & !NURSING",
            "tving*|tvinger|tvang|tvunget|presse*|presser & (=sutte|slikke*|kysse*|røre*|NAKED|PRIVATE|\
             kneppe|tage ~ WEAR ~ af)",
            "lader|lade|lod|ladet ~ ham|ELDER ~ røre|kigge|pille|mærke|gøre|føle & !spille|hvad",
            "skal|skulle|må|få ~ vaske|røre|massere|tørre|smøre|holde|kilde|ae|kysse ham|ELDER & NOT|\
             sted|steder|bad|bagefter|uden|hemmelig*|ellers|tung*|før|NIGHT & !bil|hund|hår|håret|\
             godnat",
            "give|giver|gi|skal ~ kys & ELDER|ham & ellers|tung*|NOT|før|mund* & !godnat|sove*|farvel",
            // Hands and other things where they do not belong.
            "hånd|hånden|hænder|hænderne|finger|fingre|fingrene|fingeren ~ op|ind|ned|nede|i|inde|under|\
             inden ~ PRIVATE|WEAR & !SIG|ondt|lommen|selv|doktor",
            "stikke*|stikker|stak|stukket|putte*|putter|føre|førte|fører|proppe* ~ PRIVATE|finger*|\
             fingre|noget|ting|hånd*|hånden ~ op|ind|ned|bagi|PRIVATE & ELDER|HE|VICTIM & !NURSING|\
             doktor|mund*|lomme*",
            "finger|fingre|fingrene|noget|ting|han|den|ELDER ~ inde|ind|op|oppe i ME|OBJECT & ELDER|HE & \
             !selv|dør*|bil*|livet|tanker",
            "viste|vist|vise|viser & sin|hans ting|dims|stang|slange|tingest|den & VICTIM|ME & holde|\
             røre|gnide*|kysse*|stor|stiv|frem",
            "PRIVATE & mund|munden & VICTIM|ELDER|HE & !NURSING|finger*",
            "PRIVATE ~ i|op|ind|ved|mod ~ PRIVATE & VICTIM|ME|HE|ELDER & !NURSING|SIG|selv",
            "været på|i|oppe OBJECT|ME & ELDER|HE & !lektier|dag|besøg",
            "ELDER ~ finger|fingre|fingrene|fingeren & inde|PRIVATE|av|NURSING|dukke*|SECRET|bamse* & \
             !klem*|dør*|brækk*",
            "holde|holder|holdt|tage|tager|tog|putte|putter|lægge|lægger|gnide|gnider|presse*|trykke* ~ \
             PRIVATE & ELDER|HE|VICTIM & !ondt|SIG|NURSING|doktor",
            "slikke*|=sutte|=sutter|=suttede ~ dernede|nede|PRIVATE|VICTIM & !is|slikkepind*|finger*|selv",
            "med munden & ELDER|HE & skal|gør|gøre|tvinge*|lære*|gjorde & !mad|tal*|spis*",
            "PRIVATE & ELDER|HE & sutte|slikke|kysse|smage|hvid*|slim*|klistr*|stiv|hård|stor|kilde*|\
             gnide*|frem|vise|viste|viser|vist|se|holde & !NURSING|ondt",
            "ELDER ~ tissemand|pik|penis|kønsdel|diller|tisseren & !søn*|drengen|vask*|NURSING|SIG",
            "sin|hans|sit|deres tissemand|pik|penis|kønsdel|diller|tisser|kønsorgan & viste|vise|viser|\
             vist|holde|røre|kysse*|på|mod|frem & VICTIM|ME & !NURSING|vask*|søn*",
            "(oven|ovenpå|op ad) ~ VICTIM|ME & ELDER|HE & læg*|lagde|lå|ligger|sidder|gnid*|tung & \
             !ANIMAL|vasketøj*|kild*|sov|lillebror",
            "(været i seng|gået i seng|gik i seng|går i seng) med ELDER & !syg|mor|kæreste*",
            "(op bag i VICTIM|på hans ansigt)",
            // Clothes that come off for somebody.
            "tage|tager|taget|tog|tar|få|fik|fået|får|trække*|trak|hive*|hiver|hev|smide*|lade|skal|\
             skulle ~ WEAR|trusserne|dynen|dyne ~ af|ned|nede & ELDER|HE|IMAGE|ONLINE|lege* & !bad|svøm*|\
             NURSING|toilet*|tisse*|våd*|vask*|varm*|idræt*|sengetid*|hjælp*|tørre*",
            "bukserne|trusserne|bukser|underbukser|underbukserne|trusser nede|af|ned & ELDER & !NURSING|\
             toilet*|tisse*|svøm*|selv",
            "uden WEAR & ELDER & ME|VICTIM|SIG & sove|ligge|sidde|masser*|danse|skal|skulle|skød*|seng*|\
             kamera*|vise|rundt|foran|går|gå & !kold*|kulde|sne*|vinter*|penge|rent",
            "WEAR ~ af|op & IMAGE|ONLINE|GROWN|skype|cam|kamera*",
            "NAKED & ELDER|HE & seng|sengen|BED|ligge*|ligger|danse|foran|skal|sammen|kamera*|leg|lege|\
             film*|vise|viser|hemmelig*|tvang|tvinge*|hos & ME|VICTIM|HE|hun & !kulde*|altan*|bade*|\
             sauna",
            "vise|viste|viser|vist ~ PRIVATE|SEXUAL|bryst*|sig frem & ELDER|HE|VENUE|ONLINE & !NURSING|\
             scene*",
            "gør|gjorde|gøre ~ det|noget ~ ved sig selv & HE|ELDER & kigge*|se|mens|foran",
            "onaner*|onanere*|masturb* & ELDER|foran|mens|VICTIM|ME & !normalt|alene",
            "kigge*|kigger|ser|glor|lurer|lurede|belurer|nøglehul* & ELDER|HE & bruser*|badet|NAKED|\
             klæder|klædte|nøglehul*|omklædning* & VICTIM|ME & !hjælp*",
            "tage|tager|tog ~ WEAR ~ af & hvis|ellers|lov|penge|slik & får|lov|giver|gav|betal* & !bad|\
             svøm*|NURSING|varm*",
            "uden|ingen|intet noget|ting under|på & WEAR|sove & ELDER",
            "par|lag WEAR & sove|sover|seng* & ELDER|HE & !kold*|telt*",
            "løfte|løfter|løftede|lyne|lynede|knappe|knappede|trak ~ op ~ WEAR & GROWN|ELDER|IMAGE|penge \
             & !vaccin*|NURSING|mærke*|blå",
            "skruet|skrue|fjernet|fjerne|taget ~ døren|dør|låsen|lås|nøglen & badeværelse*|toilet*|bad|\
             værelse* & ELDER|HE & ME|hun|VICTIM & !tæt|repar*",
            "(bukserne|trusserne|tøjet) på igen & ELDER|HE & før|kysset|NOT",
            "vaske|tørre|bade|sæbe*|barbere ~ VICTIM|YOUNG & ELDER & insister*|selvom|teenage*|10|11|12|\
             13|14|15|elleve*|tolv*|tretten* & !handicap*|HIT",
            // Somebody comes to the bed.
            "ELDER ~ CREEP ~ ind|ned|op|hos|under|over|oven|ovenpå ~ ME|OBJECT|BED|værelse*|værelset & \
             NIGHT|BED|sover|sov|soveværelse* & ME|VICTIM|hendes|hans & !mareridt*|putte*|trøst*|læs*|\
             godnat*|syg|feber*|torden* & !mor|mormor ~ CREEP",
            "CREEP ~ ind|ned|op ~ til|i|under|hos|på ME|OBJECT|dyne|dynen|min & ELDER & NIGHT|dyne|dynen \
             & !mareridt*|trøst*|syg & !mor|mormor ~ CREEP",
            "ELDER ~ går|gik|kommer|kom ind ~ til ~ VICTIM & NIGHT & !vågn*|trøst*|mareridt*|baby*|\
             flaske*|mor ind",
            "låser|låste|lukker & ELDER|HE & med ~ VICTIM & ovenpå|værelse*|værelset|kælder*|rum|rummet|\
             ind & !tisse*|bil*",
            "nattebesøg*|besøger|besøg ~ nat|natten & ELDER & !hospital*|lade|låse*",
            "HE|ELDER ~ ind ~ seng|sengen|køjesengen & PRIVATE|ondt|hemmelig*|klam*|rør*|trusse*|lugt*|\
             NAKED",
            "BED & ELDER|HE & ME|VICTIM & klam*|ulæk*|ondt|NAKED|rør*|hemmelig*|hemmelighed*|gnid*|låse* \
             & NIGHT|ind|under|leg|lege|laver|sover & !mareridt*|trøst*|syg|NURSING",
            "stol|stolen|kommode*|reol* ~ foran|for|under|op ~ dør|døren|håndtag* & sove*|sover|sov|nat|\
             natten|NIGHT & kommer|ind|ELDER|HE",
            "lader|lod|lade ~ som ~ sover|sov|død & jeg & ELDER|HE & kommer|dør|døren|lukker|færdig|\
             seng*|ind",
            "færdig med ME|OBJECT & HE|ELDER & BED|NIGHT|døren|sengekant*|lader",
            "mænd|mændene|venner|gæster|gæsterne|kunder ~ ind ~ på|til|hos ~ hendes|mit|mig|pigens|\
             datterens|hende & værelse*|værelset|seng|sengen & drikke*|drikker|fuld|penge|må|NOT|FEAR|\
             nat|stol",
            "kommer|kom|komme|går|gik ~ ind ~ badeværelse*|badet|bad|toilet* & ELDER|HE & NAKED|WEAR|NOT|\
             vasker & ME|OBJECT|hun & !tisse*|børste*",
            // Bathing together, behind a door, against the will.
            "bad|badet|brusebad|sauna*|bruser|bruseren|badekar* & ELDER & låse*|låser|låst|ondt|\
             hemmelig*|selvom|skal|tvinge*|NAKED & med|m & VICTIM|ME|CHILD|11|12|13|14|15 & !hjælp*",
            // What a body shows.
            "ondt|av|svie*|svier|blod|bløder|blødte|blødning*|sår|revne*|rift*|bristning*|udflåd|rødt|\
             rød|hævet & (PRIVATE|bagi|=tisse|tisser|mellem benene) & ELDER|HE|samvær*|FEAR|uforklar* & \
             !NURSING|faldt|cykel*|falder|tisset|spark*",
            "blod|blodet|blodig* ~ PRIVATE|WEAR & CHILD|VICTIM|SMALL|YOUNG|hun & !NURSING|faldt|cykel*|\
             næse*|knæ*",
            "PRIVATE & revne*|rift*|bristning*|sår|mærke*|skade*|blå & SMALL|YOUNG|VICTIM & !HIT|NURSING|\
             faldt|cykel*",
            "hymen*|perianal*|vulva*|vaginal*|genital*|anal* & læsion*|rift*|forandring*|blødning*|rødme|\
             skade*|INJURY|hæmatom*",
            "klamydia|gonor*|kønssygdom*|herpes|syfilis|kønsvorter & YOUNG|MINOR|SMALL|CHILD & !vaccin*",
            "gravid|abort*|fortrydelsespille* & YOUNG|11|12|13|14|ni|ti|elleve|tolv|tretten & !mor|moren|\
             nummer|uge",
            "det|ondt|bløder ~ hvor ELDER =var|rørte|har|stak",
            "vask*|bade*|skift* & skriger|skreg|panik|stivner|stiv|FEAR|græd* & PRIVATE & !ble|bleen|rød|\
             creme*",
            // What a small child knows and plays.
            "SEXUAL ~ SMALL|YOUNG|barn|børn|dukke*|bamse* & !undervis*|oplæg",
            "SEXUAL|seksualiser*|PRIVATE & tegne*|leger|lege*|viser|sprog|viden|adfærd|stønne*|dukke*|\
             bamse*|detalj* & SMALL|YOUNG|alder* & voksen*|ELDER|SEXUAL|seksualiser* & !undervis*|\
             doktor",
            "(doktor|doktorleg*|far mor børn) & ELDER & ondt|nøgen|stopper|NAKED|PRIVATE|alene|hemmelig*|\
             16|17|18 & !opdag*|begge|jævnaldrende",
            "sæd|sperm*|udløsning|rejsning|kneppe*|porno* & SMALL & siger|spørger|smag*|viser|taler|\
             fortæller & !undervis*",
            // Sex, and a grown-up.
            "SEXUAL & ELDER|GROWN & VICTIM|ME|CHILD|YOUNG|MINOR|SMALL & !undervis*|oplæg|spørger|snakke|\
             bruge*|prævention*|film om",
            "misbrug*|udnytte*|krænke*|tving*|tvang|tvunget|presse*|presset|lokke*|lokket|overtal* & \
             SEXUAL|NUDE & !forældremøde*|temaaften*|foredrag*",
            "vil|ville|skal|bad|beder|spørger|tilbyd* ~ (sex|se ~ NAKED) & ELDER|GROWN|HE",
            "luder & penge|betal*|mænd|kunder|solgt|sælge*|gaden",
            "frække|uartige|ulækre|klamme|beskidte|voksen* lege|ting|billeder|beskeder|film & ELDER & \
             VICTIM|ME",
            // Kisses and courtship from somebody too old.
            "kysse*|kysser|kysset|snave*|snaver ~ tunge|tungen|munden|mund|halsen & ELDER|HE|VICTIM & \
             !godnat",
            "(jeg er|hun er|er jeg|er hun) ~ hans|min ~ kone|elskerinde|dame & YOUNG|HE|ELDER & !=eks|\
             gravid|ekskone",
            "kysse*|kysset|kyssede|kysser ~ VICTIM & OUTSIDER|GROWN & !kærest*|kind*",
            "lille kone|kæreste|elskerinde & ELDER|HE & ME|VICTIM & !=har|hendes|søde",
            "kæreste|kærester|forhold|forelsket|ses|=sammen & GROWN & MINOR|YOUNG & !mors|fars|mor|far ~ \
             kæreste & !sammen med børn|piger|drenge|datter|søn|baby",
            "=kærester|kæresteforhold|=forhold & OUTSIDER|voksen|voksne & elev*|CHILD|pige|barn|ME & \
             !forældre*",
            // What is done is not said.
            "det|hvad HE|ELDER gør|gjorde ~ med|ved|mod ~ VICTIM|ME & tegne*|tegning*|NOT|stop*|FEAR|\
             SECRET|NIGHT|igen|stadig|bil|bilen|kælder*|ondt & !mad|lektier|godt",
            "dukke*|dukkerne|bamse*|barbie* & ELDER & gnid*|oven|slik*|kys*|NAKED|PRIVATE|WEAR|stønne*|\
             gør|SECRET & !købt|gave|gav",
            "alle|andre|andres|normalt ~ fædre|mænd|onkler|papfædre ~ gør|lærer|også & leg|lege|pige*|\
             døtre*|datter|ondt|ovenpå|seng*|elsker",
            "(i stilling|spreder ~ ben|spredte ben|smil til) & ELDER|NURSING & SMALL|YOUNG|ligesom|som|\
             kommando|telefon*|hun|han",
            // Told to keep it.
            "(SECRET|NOT ~ =sige|NOT ~ =fortælle|NOT ~ =snakke) & ELDER & krop|kroppen|røre|rører|kysse|\
             NAKED|PRIVATE|SEXUAL|BED|WEAR|badet|brus*|sauna*|kærtegn* & !gave*|fødselsdag*|overrask*|\
             blå|slå*|HIT",
            "det vi|han|de laver|gør|gjorde & NOT ~ =sige|=fortælle|=sladre|=snakke & !fødselsdag*|gave*|\
             overrask*",
            "hvis & fortæller|sladrer|siger & fængsel*|børnehjem*|dør & ELDER|HE & jeg|ME & !grin*",
            "overskred*|overtråd*|krydse* grænse* & alene|NIGHT|HE|ELDER",
            "NOT ~ =sige|=fortælle|=sladre ~ mor|far|nogen|moren & leg|legen|lege & ELDER",
            "leg|lege & munden|mund|øjnene|bundet & ELDER & OBJECT|ME & !tandlæge*|vende*",
            "gør|gjorde|gøre|gjort ~ ting|noget ~ ved|med ~ krop|kroppen|OBJECT & ELDER|FEAR|HE & klamt|\
             ulækkert|NIGHT|grimme|dumme|frække|ulækre & !lave|frisør",
            "vores|vor|lille hemmelighed|hemmelige & ELDER|BED|NAKED & !gave*|fødselsdag*|overrask*|cafe*",
            "hemmelig* leg|lege & ELDER & !kammerat*",
            // For money, presents or a place to sleep.
            "sex|samleje|knalde|kneppe|krop|kroppen|kys|billeder|PRIVATE & for|mod|betal*|skylder & \
             penge|hash|stoffer|sprut|coke|vapes|mobil*|skylder|sove & GROWN|HE|ELDER|hun|jeg & !træn*|\
             kost*",
            "for|mod kys|nudes|sex|kram|massage & OUTSIDER|GROWN|HE & får|giver|gav|fik|betal*|lov",
            "former|bryster|brysterne|figur|numse|bagdel & flot|flotte|dreje|lækker|dejlig|sexet|store & \
             ELDER & ME|OBJECT|jeg",
            "betal* med krop*|kroppen|sex|billeder",
            "penge|betal*|slik|gave|=gaver & GROWN|OUTSIDER|ELDER & alene|se|røre|lade|holde|kysse* & \
             NAKED|krop|kroppen|røre|PRIVATE|SEXUAL|NUDE",
            "sælge*|sælger|solgt|solgte|lånt|udleje*|udlånt ~ VICTIM & mænd|penge|stoffer|pulver & \
             !cirkus|loppe*",
            "solgt|sælges|lånes|lånt|udlånt ~ mænd|mand|venner & hun|han|ME|VICTIM|CHILD & !bil*|cykel*|\
             telefon*",
            // Pictures.
            "NUDE & send*|sendt|dele*|delt|spred*|true*|betal*|bedt|beder|bad|lokke*|presse*|presset|\
             GROWN|ONLINE|ELDER|afpres*|få|fik|vil|tvunget|tving* & !undervis*|oplæg|kursus*|tema*|\
             regler*|forebyg*|klassen",
            "IMAGE & NAKED|PRIVATE|frækk*|fræk|sexet|bryst*|krop|kroppen|tøj & send*|sendt|tage|tager|\
             bedt|beder|bad|dele*|delt|lagt|true*|vil|vise|GROWN|ELDER|ONLINE & !undervis*|oplæg|kursus*|\
             badetøj|strand*|julek*|nyt",
            "IMAGE & true*|truer|afpres*|dele|spred*|ellers & GROWN|ONLINE|fræk*|NUDE|NAKED|WEAR|mere|\
             flere & !undervis*|oplæg|kursus*",
            "IMAGE|film*|optog|optager|optaget & omklædning*|badet|badede|bader|bruser*|bruseren|\
             brusebad*|toilettet|badeværelse*|undertøj* & ELDER|OTHERS|HE & VICTIM|ME|hendes|hans & \
             !selv|baby*|søen|strand*|havet|forældrene",
            "betal*|penge|kroner & IMAGE & sende|sender|sendte|tage & ME|VICTIM & HE|GROWN|ELDER|ONLINE \
             & !skole*|klasse*|fotograf*|forældre*",
            "NUDE|IMAGE ~ til ~ GROWN|mand & VICTIM|YOUNG|MINOR & !avis*|politi*",
            "kamera*|webcam*|skjult ~ på|i ~ mit|hendes|værelse*|badeværelse*|soveværelse*|toilet* & \
             ELDER|HE & !babyalarm*|spil*",
            "uden WEAR & IMAGE|filme* & ELDER|HE|ONLINE|ME & !strand*|søen|baby*",
            "afpres* & billeder|nøgen*|video*|IMAGE|sex*",
            // Strangers who write.
            "GROWN|OUTSIDER & ONLINE & *billede|billede*|video*|foto*|mødes|mødt|møde|SECRET|=gaver|penge|\
             kærester|kæreste|SEXUAL|\
             NAKED|elsker|hotel*|hente|slet*|alder|kroppen|forelsket|adresse & !undervis*|oplæg|\
             forældre*|bil",
            "mødes|mødt|mødtes|møde|besøge|hjem|hente* & ONLINE & GROWN|ukendt|kender|aldrig|alene|\
             hotel*|ældre|gammel|løj|bil|bilen|ventede|voksen|år & !undervis*|klassen",
            "OUTSIDER|GROWN ~ skriver|skrev|sender|beskeder ~ ME|OBJECT|CHILD & NIGHT|speciel|særlig|\
             smuk|savner|hver & !forældre*|lektie*|ugebrev*|mor",
            "fulgt|følger|fulgte ~ efter & CHILD|OBJECT & mand|mænd|fremmed|bil & !CHILD følger|bus",
            "tilbud*|tilbyder|tilbudt|tilbød ~ penge|slik|vapes|lift|gaver & CHILD|VICTIM & GROWN|mand|\
             fremmed & !job",
            "adresse* & voksen|mand|ukendt|fyr|medspiller* & besøg*|komme|hente|alene|ude",
            "beskeder|skriver|skrev|sms*|chatter & OUTSIDER|GROWN & mødes|lækker|elsker|smuk|kys|savner|\
             alene|hemmelig* & VICTIM|ME|CHILD & !forældre*|kamp*|mor",
            "dyre|nye|telefoner|sko|smykker|penge|gaver|kontanter & ældre|voksen|GROWN & henter|hentes|\
             hentet|bil|hotel* & YOUNG|MINOR|hun|CHILD & !HOME",
            "når ME|hun ~ bliver|fylder ~ 14|15|16|18 & elsker|kone|kæreste|sex & HE|GROWN",
            // Lured away.
            "lokke*|lokker|lokket ~ ind|med|over|hen|op|ned & CHILD|OBJECT|VICTIM|slik & ELDER|GROWN|\
             bil*|kælder*|skur*|værelse*|toilet*|is",
            "holdt|holder ~ fast & WEAR|film*|NAKED",
        ],
    },
    Table {
        topic: Topic::Sexual,
        weight: STRONG,
        phrases: &[
            // Nearness that makes a child uneasy.
            "ubehagelig*|utilpas|klam|klamt|klamme|ulækker|ulækkert|ulækre|mærkelig*|underlig*|upassende|\
             grænseoverskrid*|nærgående|intim* & rør*|kram*|kys*|skød*|bad|seng*|krop*|berør*|kærtegn*|\
             kommentar*|tæt & ELDER|GROWN",
            "aer|nusser|nusset|masserer|massere|kysser|krammer|kærtegn* & OUTSIDER & VICTIM|ME|CHILD",
            "hånd|hånden ~ på ~ lår|låret|knæ|numse*|bagdel & ELDER|HE",
            "skød|skødet & OUTSIDER|GROWN & !computer*",
            "tvang|tvinger|tvunget ~ VICTIM|ME ~ noget|ting",
            "taget|tages|tager =på & holdt|film*|fest*|fast",
            "NAKED & ELDER",
            "PRIVATE & ELDER & !NURSING|tisser",
            "vask*|tørre*|sæbe*|bade|smøre* ~ (indvendig*|PRIVATE|alle steder|overalt|hele kroppen) & \
             !NURSING",
            "lækker|sexet|dejlig|moden|udviklet & OUTSIDER|GROWN|ELDER & ME|OBJECT|krop & !mad|kage*|dag",
            "PRIVATE & HE & sagde|siger|kommentar*|store",
            // Bed, bath and closed doors.
            "ind ~ på|i|til ~ værelse*|værelset|BED|kammer* & ELDER & NIGHT|sover|sove & !mareridt*|trøst*",
            "lægge*|lægger|lagde sig ~ hos|oven|ovenpå|ved|ned|ind|bag ME|OBJECT & ELDER",
            "lægge*|lægger|lagde|ligger sig oven|ovenpå & ELDER",
            "dyne|dynen & ELDER|ME|HE & under|af",
            "BED & ELDER & gøre|arbejde|alene|leg|lege & !sover|trøst*",
            "sove|sover|sov|ligger ~ (samme seng|hos) & GROWN|stedfar*|papfar*|onkel|OUTSIDER & pige*|\
             datter*|hun|hende|YOUNG",
            "låse*|låser|lukker ~ døren|værelset|dør & bad|badet|NIGHT|sover|ELDER & FEAR|tør|OUTSIDER|\
             med|alene",
            "alene med OUTSIDER|ELDER & bange|vil|tør|døren|låst|lås*",
            "kører|kørt|kørte ~ hjem & OUTSIDER & ingen|alene|bedt",
            // What is done is not said.
            "det|hvad ELDER|han gør|gjorde|laver|gør ~ med|ved ~ VICTIM|ME & !mad|lektier",
            "det|ting vi|ELDER gør|laver|lavede & hemmelig*|ondt|fædre|sommerhus*|SECRET",
            "gør|gjorde|gør det & når ~ mor|moren|alene|ingen ~ er|ser|sover|hjemme & ELDER|HE|de & \
             SECRET|NOT|FEAR",
            "vores|vor ~ hemmelighed & HE|ELDER|de & !gave*|fødselsdag*|overrask*|spiste|is",
            "stopper|holder|kører|parkerer|standser ~ skov*|øde|rasteplads* & ham|OUTSIDER|HE|mand & ME|\
             CHILD|VICTIM & !tur",
            "ELDER ~ gjort det & igen|NOT|dagbog*|stadig",
            "ELDER gør|gjorde det igen|stadig|hver|tit",
            "tro|tror|troede|troet ~ på ME|VICTIM & ELDER|nogen|ingen|fortal*",
            "lader|lod|lade ~ som ~ sover|sov|død & ELDER|HE & kommer|ind|seng*",
            "NOT ~ lyst & det HE|ELDER & gør|vil|har",
            "alle|andres|andre|normalt ~ fædre|mænd|onkler|fars|papfædre|døtre & gør|lærer|lægger|også|\
             skal",
            "det|ondt|stadig & hvor|dér & ELDER =var|rørte",
            "SECRET & ELDER & rum|rummet|bil|bilen|sommerhus*|telt*|alene|leg|legen|lege & !gave*|\
             fødselsdag*",
            "ondt|smerter|blod|udflåd|bløder & bagi|PRIVATE|=tisse|tisser & CHILD|VICTIM|SMALL|YOUNG|hun|\
             han & !NURSING|faldt|cykel*|tisset",
            // Gifts, drink and favour from a grown-up.
            "øl|alkohol|vodka|vapes|hash & OUTSIDER & hjem|lagt|givet|overnat*",
            "=gaver|telefon|penge|sko|tøj|vapes|cigaretter|alkohol|smykke* ~ af|fra ~ mand|mænd|voksen|\
             fyr|OUTSIDER",
            // Sex and pictures, and nobody named.
            "SEXUAL & YOUNG|SMALL|barn|voksen*|ældre & !undervis*|seksualund*|prævent*",
            "NUDE|sexting",
            "penge|betal* & mænd",
            "samleje|analsex|oralsex|udløsning|sæd|sperm*|erektion",
            "seksualiser*|seksuel* adfærd|sprog|lege|leg|viden|udtryk",
            "overgreb & !beredskab*|plan*|skabelon*|kursus*|NOT|NO",
            "krænket|krænkelse*|krænkende|krænke",
            "ONLINE & GROWN & !venner|undervis*|nyhed*|netflix",
            "skriver|beskeder|chatter & mand|mænd|voksen|fyr & hun|hende|CHILD|YOUNG & !forældre*",
            "kæreste|kærester & GROWN & hun|han|pige|YOUNG|MINOR & !PARENT ~ kæreste",
            "overskred*|overtråd*|krydse* grænse*",
            "IMAGE & KIN|OUTSIDER|mand & vil ~ have",
            "kærester|=kæreste & OUTSIDER & =gaver|kalder|SECRET",
            "sove|sover|sov|ligger ~ datterens|barnets|pigens|drengens|hendes seng & ELDER",
            "GROPE ~ SIG|selv ~ hele|konstant|tvang*|foran|blod*|meget & CHILD|SMALL",
            "*undertøj|undertøj*|blonde*|bh & ELDER & køb*|se|vise|prøve & VICTIM|YOUNG|MINOR & !mor",
            "stille & får & ELDER & slik|tier|penge|gave*|is|bagefter",
            "bil|bilen & mand|fremmed* & børn|barn|CHILD & lokk*|ind|slik|følg*",
            "slette|slettet|sletter ~ besked*|billeder|chat*|snap*|beskederne",
        ],
    },
    Table {
        topic: Topic::Sexual,
        weight: WEAK,
        phrases: &[
            "BED & ELDER & NIGHT",
            "TOUCH & ELDER & OBJECT|ME|CHILD & !ting",
            "=kærester",
            "hemmelig*",
            "bad|badet|bade & OUTSIDER",
            "vasker OBJECT & OUTSIDER",
            "døren ~ låst|låses|lukket|låser|lås*",
            "=gaver",
            "tør|må|skal|vil NOT ~ sige|fortælle|sladre|vise",
        ],
    },
];
