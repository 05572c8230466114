//! Sexual abuse: touch, nakedness, secrets, and grown-ups who seek out children.

use super::{STRONG, TELLING, Table, Topic, WEAK};

pub(super) const TABLES: &[Table] = &[
    Table {
        topic: Topic::Sexual,
        weight: TELLING,
        phrases: &[
            "TOUCH ~ PRIVATE & !SIG|ble|bleskift|eksem|creme|læge*|doktor|selv|lege*",
            "PRIVATE ~ TOUCH & !SIG|ble|bleskift|eksem|creme|læge*|doktor|selv|lege*",
            "hånd|hænder|finger|fingre|pik|=noget|ting ~ op|ind|ned|i|mellem ~ PRIVATE|trusser|bukser|\
             underbukser|nederdel|bh & !ondt|lommen|SIG|doktor|selv",
            "holde|holder|holdt|tage|tager|tog|putte|putter|stikke|stikker|stak|føre|førte ~ PRIVATE \
             & !ondt|SIG|ble|creme|doktor|stikpille*|selv|tissemand",
            "tage|tager|tog|taget|klemme|klemmer|klemte ~ på ~ bryster|brysterne|numsen|røven|\
             skridtet|ballerne & !ondt",
            "HOME|OUTSIDER|GROWN ~ tissemand|pik|penis|kønsdel|diller & !søn*|drengen|vask*|creme|\
             læge|SIG",
            "PRIVATE & GROWN|HOME|OUTSIDER|ME & sutte|slikke|kysse|smage|hvid*|slim*|klistr*|stiv|\
             hård|stor|kilde*|gnide|frem|vise & !ondt|hård|læge",
            "forgreb|forgriber|forgribe|forgrebet sig",
            "antast*|molest*|belur*|begramset|gramset|gramse|=krænker|=krænkeren|blufærdigh*",
            "rape|raped|molested|sexually|sextortion|nudes & !kursus*|undervis*|oplæg",
            "misbrug*|udnytte*|krænke*|tving*|tvang|tvunget|presset|presse|lokke*|lokket|overtal* & \
             SEXUAL|NUDE",
            "NUDE & send*|sendt|dele*|delt|spred*|true*|betal*|bedt|beder|bad|lokke*|presse*|presset|\
             GROWN|ONLINE|OUTSIDER|afpres*|få|fik|vil|tvunget|tving* & !undervis*|oplæg|kursus*|tema*|\
             regler*|forebyg*|klassen",
            "IMAGE & NAKED|PRIVATE|frækk*|fræk|sexet|bryst*|krop|kroppen|tøj & send*|sendt|tage|tager|\
             bedt|beder|bad|dele*|delt|lagt|true*|vil|vise|GROWN|HOME|OUTSIDER|ONLINE & !undervis*|\
             oplæg|kursus*|badetøj|strand*|julek*",
            "IMAGE & true*|afpres*|dele|spred*|sende & send*|GROWN|ONLINE|fræk*|NUDE|NAKED|mere|flere \
             & !undervis*|oplæg|kursus*",
            "tøj|tøjet|trøjen|blusen|bukserne|trusser|trusserne ~ af & IMAGE|ONLINE|GROWN|skype|cam",
            "GROWN|OUTSIDER & ONLINE & IMAGE|mødes|mødt|møde|hemmelig*|gaver|penge|kærester|kæreste|\
             SEXUAL|NAKED|elsker|hotel*|hente|slet*|alder|kroppen|forelsket|adresse & !undervis*|oplæg|\
             forældre*",
            "mødes|mødt|mødtes|møde|besøge|hjem & ONLINE & GROWN|ukendt|kender|aldrig|alene|hotel*|\
             ældre|voksen & !undervis*",
            "kæreste|kærester|forhold|forelsket|ses|sammen & GROWN & MINOR|YOUNG & !HOME",
            "SEXUAL & GROWN & CHILD|MINOR|YOUNG|hende|ham|mig|hun|han & !undervis*|oplæg|film",
            "SEXUAL & HOME|OUTSIDER & CHILD|OBJECT|ME|YOUNG|MINOR|SMALL & !undervis*|oplæg|film|\
             spørger|snakke|bruge*|prævention*",
            "SEXUAL ~ SMALL|YOUNG|barn|børn|dukke*|bamse* & !undervis*|oplæg",
            "SMALL|YOUNG & SEXUAL|sex* & lege*|tegne*|sprog|viden|adfærd|bevægelser|stønne*|taler|\
             siger|detalje*|dukke*|bamse*|andre & !undervis*",
            "seksualiser* & SMALL|YOUNG|alder*|børnehave*|påfaldende|stærkt|meget|detalje*|pludselig|\
             dukke*",
            "tegne*|leger|viser & samleje*|PRIVATE|SEXUAL & SMALL|YOUNG|voksen*|alder*|HOME|detalj* & \
             !doktor",
            "sex|samleje|seng|knalde|kneppe ~ for|mod ~ penge|hash|stoffer|gaver|sprut|coke|cola|\
             vapes|mobil*|sted at sove",
            "sex ~ uden|imod|mod ~ vilje*|lyst|samtykke",
            "onaner*|onanere* foran|mens|over|på|i stuen & HOME|OUTSIDER|GROWN|OBJECT|ME",
            "viser|viste|vist|se|kigge|så ~ SEXUAL & HOME|OUTSIDER|GROWN",
            "vise|viste|viser|vist ~ PRIVATE|tissemand & GROWN|HOME|OUTSIDER",
            "HOME|OUTSIDER|GROWN|han ~ seng|sengen|dyne|dynen|værelse|værelset|ind & NIGHT & ME|\
             OBJECT & sover*|lade*|klam*|hemmelig*|låse*|tør|FEAR|rør*|ondt|lugt*|fryser|stiv|ulæk*|\
             hader|stoppe|mærk*|vågner|læg*|kryb*|kravl*|snige*|sniger|lister & !mareridt*|putte*|\
             trøst*",
            "HOME|OUTSIDER|GROWN ~ kravl*|kryb*|lister|sniger|lister|listede|sneg & seng|sengen|dyne|\
             dynen",
            "hemmelig*|ikke sige|ikke fortælle|sige det til|siger det til & HOME|OUTSIDER|GROWN & \
             krop|kroppen|røre|rører|kysse|NAKED|PRIVATE|SEXUAL|seng|sengen|lege|leg|dyne|dynen & \
             !gave*|fødselsdag*|overrask*",
            "gør|gjorde|gøre|gjort ~ ting|noget ~ ved|med ~ krop|kroppen|OBJECT & HOME|OUTSIDER|GROWN|\
             FEAR|han & klamt|ulækkert|ondt|ikke|NIGHT|hemmelig*|aldrig|væmmeligt|grimt|grimme|dumme|\
             frække|ulækre|klamme & !lave|frisør",
            "frække|uartige|ulækre|klamme|beskidte|voksen* lege|ting|billeder|beskeder|film & HOME|\
             OUTSIDER|GROWN & ME|OBJECT|CHILD",
            "underliv|underlivet|skede|skeden|endetarm|anus|PRIVATE & blod|blødning|rift*|bristning*|\
             sår|revne*|blå|mærke*|skade* & SMALL|YOUNG|pige|barn|HOME|samvær*|uforklar* & !menstru*|\
             forstop*|ble|fald*|cykel*",
            "ondt|svier|smerte*|rød & PRIVATE & HOME & samvær*|efter|bange|ikke|hos|weekend*|siger & \
             SMALL|CHILD|YOUNG & !læge*|ble|tis|cykel*|fald*",
            "klamydia|gonor*|kønssygdom*|herpes|syfilis|kønsvorter & YOUNG|MINOR|SMALL & !undervis*|\
             tema*",
            "gravid|abort|fortrydelsespille & 11|12|13|14|elleveårig|tolvårig|trettenårig|fjortenårig \
             & !mor|moren|nummer",
            "sexforhold*|sexovergreb*|børneporn*|barneporn*|overgrebsmateriale*|sexarbejd*|luder*|\
             trækk* gaden|bordel*",
            "lagde|lægger|lægge|lagt an på & GROWN|HOME|OUTSIDER",
            "vil|ville|skal|bad|beder|spørger|tilbyd* ~ sex|se mig nøgen|se hende nøgen|røre|kysse & \
             GROWN|OUTSIDER|HOME",
            "mødom*|=mødommen & GROWN|HOME|OUTSIDER",
        ],
    },
    Table {
        topic: Topic::Sexual,
        weight: STRONG,
        phrases: &[
            "ubehagelig*|klam|klamt|klamme|ulækker|ulækkert|mærkelig*|underlig*|upassende|\
             grænseoverskrid*|nærgående|intim* & rør*|kram*|kys*|skød*|bad|seng*|krop*|berør*|kærtegn*|\
             kommentar* & HOME|OUTSIDER|GROWN",
            "overskred*|overtråd*|krydse* grænse*",
            "NUDE",
            "SEXUAL & YOUNG|SMALL & !undervis*|seksualund*|prævent*",
            "ONLINE & GROWN & !venner|undervis*|nyhed*|netflix",
            "kæreste|kærester & GROWN & hun|han|pige|YOUNG|MINOR & !HOME",
            "sove|sover|sov|ligger ~ samme seng|hos & GROWN|stedfar*|papfar*|onkel|OUTSIDER & pige*|\
             datter*|hun|hende|YOUNG",
            "låse*|låser ~ døren|værelset & bad|NIGHT|sover|HOME & FEAR|tør|far|stedfar*|papfar*|bror|\
             onkel",
            "TOUCH ~ SIG|selv ~ hele|konstant|tvang*|foran|blod*|meget & CHILD|SMALL",
            "kigger|kikker|ser|glor|lurer|stirrer ~ på ~ OBJECT|ME & bad*|klæder|nøgen|tøj|omklædning",
        ],
    },
    Table {
        topic: Topic::Sexual,
        weight: TELLING,
        phrases: &[
            "=rør|=rører|=rørte|=rørt OBJECT & HOME|OUTSIDER|mand|måde",
            "fræk*|sex*|intim*|sjofle*|nøgne ~ besked*|billede*|snap*|video*|sms* & HOME|OUTSIDER|mand|\
             voksen|nettet",
            "billede*|billeder|film*|filmede|filmet|optag* & omklædning*|badet|brusebad*|toilettet|\
             undertøj*|bukser & OUTSIDER|HOME|elever|drenge|mand & !selv",
            "lokke*|lokker|lokket ~ ind|med|over|hen & CHILD|OBJECT|bil*|slik|børn",
            "tage*|tog|taget ~ bag ~ hallen|skuret|bygning*|busk* & OBJECT|pille*|røre*",
            "holdt|holder ~ fast & bukser*|tøj*|film*|nøgen",
            "udløsning|tilfredsstil*|sæd|sperm*|rejsning|erektion|samlejelign*|masturb*",
            "indenunder|under|ind ~ blusen|trøjen|tøjet|kjolen|nederdelen|undertrøje* & OUTSIDER|HOME|\
             hånd*|ham|mand",
            "film*|filmet|filmede|foto* & bruseren|brusebad*|badet|badeværelse*|soveværelse* & HOME|\
             OUTSIDER|OBJECT",
            "undertøj*|bikini & billede*|video*|foto*",
            "vise ~ bryst*|patter|krop*|tissemand*|numse* & OUTSIDER|VENUE|mand|årig",
            "endetarm*|skede*|underliv*|tissekone* & revne*|sår|rift*|blod*|bekymr*",
            "solgt|sælges|lånt & penge|venner|mænd & CHILD|hun|han|hende|ham",
            "tar|ta|tager ~ på ~ bryst*|brøst*|numse*|røv*|PRIVATE",
            "bukser|bukserne|trusser|trusserne ~ nede|af & leg|lege|HOME|OUTSIDER & !toilet*|ble|tisse*|\
             bad",
            "gøre|gør|gjort|gjorde noget ved ham|hende|mig & HOME|OUTSIDER|seng*",
            "=røre & penge|lade|lov|betal* & HOME|OUTSIDER|mand|mænd",
            "vise|viser|vist ~ sig frem & !scene*|teater*",
            "badeværelse*|toilet*|bad|badet & døren & åben|åbent|se|kigge* & HOME & hende|ham|mig",
            "lokke*|lokket|lokker ~ op|ind|ned ~ værelse*|kælder*|toilet*|bil*|lejlighed*",
            "adresse* & voksen|mand|ukendt|fyr|medspiller* & besøg*|komme|hente|alene|ude",
            "stukket|stak|stikker|putte*|førte ~ hånd*|hånden|finger*|fingre* ~ ned|op|ind",
            "incest*|blodskam*",
            "befamle*|befølt*|begramse*|forulempe*",
            "voldtægt*|voldtag*|voldtog|gruppevoldtægt*|overfaldsvoldtægt*",
            "seksuel*|sexuel* overgreb*|krænk*|misbrug*|udnytt*|forhold|tilnærm*|vold|kontakt|handling*|\
             chikane",
            "overgreb & !beredskab*|plan*|skabelon*|kursus*",
            "=misbrugt|=misbruges & !stof*|alkohol|hash|tillid*|medicin",
            "=misbruger|=misbrugte|=misbrugt OBJECT|CHILD",
            "krænket|krænker|krænkes|krænkelse*|krænkede & seksuel*|krop*|PRIVATE|HOME|OUTSIDER|AWAY|\
             dømt",
            "pædofil*|grooming*|groome*|groomet|børneporno*|sexhandel|prostitu*|sugardad*|escort*",
            "TOUCH ~ PRIVATE & HOME|OUTSIDER|ME|ham|hende|OBJECT|CHILD|han|hun & !ble|bleskift|eksem|\
             selv|doktor",
            "PRIVATE ~ TOUCH & HOME|OUTSIDER|ME|ham|hende",
            "mellem|imellem ben|benene & rør*|rør|pille*|HOME|OUTSIDER|finger|fingre|hånd|tag*|føle*|\
             slik*|kigge*",
            "rør|røre|rører|rørt|rørte|pille|piller|pillet|pillede|fingrer|befamle*|beføle* ved|på \
             OBJECT & !negle|ting|arm & !=kan",
            "pille|piller|pillet|røre|rører|rørt|rørte ~ ved ~ nede|dernede|neden*|trusse*|nat*|natten",
            "tage|tager|taget|tog ~ på|i ~ bryst*|brysterne|lår|lårene|numse*|numsen|røv*|skridt*|\
             PRIVATE & !ondt",
            "holde|holder|holdt|se|vise|viser|viste|viser ~ tissemand*|tissekone*|pik|penis|kønsdel*|\
             kønsorgan*|diller & HOME|OUTSIDER|mand*|billede*|ME|voksen & !doktor",
            "billede*|video*|film*|send* & tissemand*|pik|penis|kønsorgan*|kønsdel*|dick* & HOME|\
             OUTSIDER|mand*|OBJECT",
            "kysse*|kysset|snave* ~ tunge|tungen|tungekys",
            "tungekys*",
            "filme*|filmer|filmet|fotografer*|optag*|billede* & nøgen|nøgne|nøgent|tøj|badet|bad & HOME|\
             OUTSIDER|mand*|voksen*",
            "sove|ligge|sover|ligger|gå|går ~ nøgen|nøgne|uden tøj & HOME|OUTSIDER|ME|hos",
            "samleje|knald*|bolle|bolle*|analsex|oralsex|blowjob & HOME|OUTSIDER|ham|hende|tvunget|\
             voksen|søster|CHILD|OBJECT",
            "sex ~ med ~ HOME|OUTSIDER|CHILD|hende|ham|mig|voksen|mand*|ældre",
            "dyrke|har|haft|have sex & HOME|OUTSIDER|tvunget|YOUNG|voksen|mand",
            "porno*|pornofilm* & HOME|OUTSIDER|viser|vist|viste|voksen",
            "klamydia|gonor*|kønssygdom*|herpes|syfilis|kønsvorter & YOUNG|pige|barn|SMALL|årig|CHILD",
            "blotte*|blottet|onaner* & sig|for|foran|mens|HOME|OUTSIDER|mand*",
            "hemmelig*|hemmelige leg|lege|lege*",
            "ligge|ligger|lå|lægge|lægger|lagde ~ oven|ovenpå ~ OBJECT|CHILD",
            "vil|ville|skal|får|bad|beder|fik have|ha|OBJECT ~ OBJECT|til ~ TOUCH|bade|klæde|kysse*|\
             sutte*|slikke* & HOME|OUTSIDER|mand",
            "TOUCH ved|på CHILD & HOME|OUTSIDER|han & !lege*",
            "hånd*|hånden|fingre*|fingrene|finger* ~ ned|op|ind|under|i ~ badedragt*|bukser*|bukserne|\
             trusse*|bluse*|blusen|kjole*|tøj*|bh|nederdel*|PRIVATE & !selv|ondt|lommen",
            "kysse*|kysset|kyssede|kyssede ~ CHILD|OBJECT|elev* & OUTSIDER|mund*|voksen*",
            "kæresteforhold*|kærester|forhold & OUTSIDER & elev*|CHILD|pige|barn & !forældre*",
            "vores|vor|vores hemmelighed & HOME|OUTSIDER|seng*|nøgen|ham",
            "leg|leger ~ dyne*|dynen|sengen & HOME|OUTSIDER & ikke|må|hemmelig*",
            "lægger|lagde|ligger|lå|kravl*|kryber|kom|kommer ~ oven|ovenpå|ned|op|ind ~ på|til|hos|i|\
             over ~ mig|ham|hende|seng|sengen & nat*|natten|dyne*|HOME & !trøst*|mareridt*|lur",
            "ind ~ til mig|hende|ham ~ om natten|nat",
            "penge|betal*|penge* & mænd|mand|fremmed* & alene|datter*|søn*|pige*|billed*|nøgen",
            "tage|tager|tog|taget på OBJECT & HOME|OUTSIDER & !ferie*|besøg*",
            "tøj|tøjet|trøjen|blusen|bukserne af|op & kamera*|mand|OUTSIDER|foran|voksen|HOME|bedt|\
             beder & !bad*|sengetid|idræt*|svømme*",
            "vask*|vasker|sæber ME|OBJECT ~ dernede|PRIVATE|nedentil",
            "kærester & voksen*|voksne|træner*|lærer|OUTSIDER|mand|ældre",
            "stak|stukket|stikker|stoppede|førte|putte*|proppe* ~ op|ind ~ i bagi|bag|numse*|røv*|\
             OBJECT|PRIVATE",
            "op bag i ham|hende|ham|dem|mig",
            "tving*|tvunget|tvang|tvinges & sutte|slikke|bukser*|nøgen|kysse*|røre*|PRIVATE|kneppe|sex",
            "slikke*|sutte* ~ dernede|nede|OBJECT|tissemand*|PRIVATE|dem",
            "trække*|trak|hive*|hev|tage*|tog ~ trusser*|underbukser*|bukserne|bukser ~ af|ned & HOME|\
             OUTSIDER|OBJECT|ME & !toilet*|ble",
            "sælge*|sælger|solgt|solgte sex|sig|kroppen|billeder",
            "nøgenbillede*|nøgenfoto*|nøgenvideo*|sexvideo* & HOME|OUTSIDER|mand*|afpres*|true*|voksen*|\
             ukendt*|presse*|YOUNG|nettet",
            "afpres*|truet|truer & billeder|nøgen*|video*|sex*",
            "gynge|ride|sidde|sidder|sad ~ på|oven ~ skød|skødet & nøgen|hård|gnid*|OUTSIDER|underbuks*|\
             hemmelig*",
        ],
    },
    Table {
        topic: Topic::Sexual,
        weight: STRONG,
        phrases: &[
            "vask* ~ indvendig*|underliv*|PRIVATE",
            "bade|bader|bad ~ med ~ CHILD|piger|døtre|datter* & HOME & normal*|indvendig*|nøgen|\
             hemmelig*",
            "TOUCH & HOME|OUTSIDER & siger|sådan|ligesom|dukke*|viser",
            "billeder|billede & onkel*|KIN|OUTSIDER|mand & vil ~ have",
            "tvang|tvinger|tvunget ~ ME|OBJECT ~ noget|ting",
            "hånd|hånden ~ på ~ lår|låret|numse*|BODY & HOME|OUTSIDER & !skulder*",
            "bil|bilen & mand|fremmed* & børn|barn|CHILD & lokk*|ind|slik|følg*",
            "kærester|=kæreste & OUTSIDER & gaver|kalder|hemmelig*",
            "trusser|underbukser|undertøj|nattøj & HOME & nathold|sove*|alene|NIGHT",
            "kigge*|kigger|ser|lurer ~ bad|badet|klæder|tøj* & HOME|OUTSIDER & ME|hende|OBJECT",
            "lille kone|kæreste|hemmelighed & HOME|OUTSIDER",
            "øl|alkohol|vodka|vapes|hash & OUTSIDER & hjem|lagt|givet|overnat*",
            "vådt|plettet ~ seng*|lagen*|trusser & KIN|HOME|OUTSIDER",
            "stille & får & HOME|OUTSIDER & slik|tier|penge|gave*|is|bagefter",
            "aer|nusser|masserer|kysser|krammer & OUTSIDER & OBJECT|ME|CHILD",
            "gnide*|gnider|gned & OBJECT|ME|HOME|seng*",
            "holdt|holdes ~ fast ~ taget ~ på",
            "taget|tages|tager på & holdt|film*|fest*|fast",
            "seng|sengen & HOME & gøre|skal|arbejde|alene & !sover|trøst*",
            "PRIVATE & HOME|OUTSIDER & !ble|bleskift|eksem|læge|tis|tisser",
            "nøgen|nøgne|nøgent & HOME|OUTSIDER|mand*|voksen*",
            "skødet|skød ~ af|hos|på OBJECT|HOME|OUTSIDER",
            "skødet & OUTSIDER",
            "tørre|vaske|sæbe|bade|tørrer|vasker|massere* ~ alle steder|overalt|PRIVATE|krop*|hele",
            "ind ~ på|i|til ~ værelse*|værelset|seng|sengen|kammer* & HOME|OUTSIDER & nat*|natten|sover|\
             sove & !mareridt*|trøst*",
            "lægge*|lægger|lagde sig ~ hos|oven|ved|ned|ind|bag ME|OBJECT & HOME|OUTSIDER",
            "under dynen|dyne & HOME|OUTSIDER|ME",
            "samleje|analsex|oralsex",
            "sex & YOUNG|barn|voksen*|ældre",
            "nøgenbillede*|nøgenfoto*|nøgenvideo*|dickpic*|sexting",
            "krænket|krænkelse*|krænkende|krænke",
            "seksualiser*|seksuel* adfærd|sprog|lege|leg|viden|udtryk",
            "mand|mænd|voksen|voksne|fyr|ældre & chat*|nettet|snap*|instagram|discord|online|skriver|\
             tiktok|roblox|telegram|beskeder",
            "mødes|møde|møder|hente|henter|besøge|hotel* & mand|voksen|fyr & nettet|chat*|online|snap*",
            "gaver|telefon|penge|sko|tøj|vapes|cigaretter|alkohol|smykke* ~ af|fra ~ mand|mænd|voksen|\
             fyr|OUTSIDER",
            "slette|slettet|sletter ~ besked*|billeder|chat*|snap*|beskederne",
            "penge|betal* & mænd",
            "bade|bad|brus*|badet ~ med|sammen & OUTSIDER|OBJECT & OUTSIDER",
            "stikke*|stikker|putte*|putter|førte|fører ~ op|ind|ned & HOME|OUTSIDER & PRIVATE|noget|\
             hånd*|finger*",
            "sove|sover|sov|ligger ~ datterens|barnets|pigens|drengens|hendes seng & HOME|kæreste|mand",
            "kører|kørt|kørte ~ hjem & OUTSIDER & ingen|alene|bedt",
            "alene med OUTSIDER|OBJECT & bange|vil|tør|døren|låst|lås*",
            "smerter|ondt|blødning*|blod|udflåd|blod ~ i|fra|underliv* ~ underliv*|skede*|PRIVATE|\
             tissekone*|trusse* & pige|barn|SMALL|YOUNG|CHILD",
            "utilpas|ubehagelig*|klam|ulækker|ulækre & HOME|OUTSIDER & rør*|kram*|kys*|skød*|måde|tæt|\
             ser",
        ],
    },
    Table {
        topic: Topic::Sexual,
        weight: WEAK,
        phrases: &[
            "vasker OBJECT & OUTSIDER",
            "bad|badet|bade & OUTSIDER",
            "seng|sengen & HOME|OUTSIDER & NIGHT",
            "TOUCH & HOME|OUTSIDER & OBJECT|ME|CHILD & !ting",
            "kærester",
            "hemmelig*",
            "døren ~ låst|låses|lukket|låser|lås*",
            "gaver",
        ],
    },
];
