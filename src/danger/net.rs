//! The safety net (*sikkerhedsnet*): the words danger is told in, wherever they stand.
//!
//! Where no rule has found anything, they still bring the duty to notify into sight. They never give an
//! alarm: a reminder is cheap, a danger overlooked is not. Ordinary worries (school, sleep, divorce, money)
//! have words of their own and are not caught here.

use super::evidence::Topic;

/// The phrases of the net, by what they most likely show.
pub(super) const NET: &[(Topic, &[&str])] = &[
    (Topic::Violence, VIOLENCE),
    (Topic::Violence, FEAR),
    (Topic::Violence, BODY),
    (Topic::AtHome, AT_HOME),
    (Topic::Sexual, SEXUAL),
    (Topic::Honour, HONOUR),
    (Topic::Life, LIFE),
    (Topic::Care, CARE),
];

/// Blows and force by name, or by what they are done with.
const VIOLENCE: &[&str] = &[
    "VIOLENCE",
    "BEATING & HOME|OUTSIDER|mig|ham|hende|CHILD & !fodbold*|vejr*|musik*",
    "HIT & HOME|OUTSIDER|ham|hende|mig",
    "HARM & HOME|OUTSIDER & ham|hende|mig|CHILD|WHOSE & !dør*|døren|negle*|ANIMAL",
    "mishandl*|tortur*|pisk*|prygl*|gennemtæv*|gennembank*|kvæl*|strangul*|maltrakter*",
    "FORCE & HOME|OUTSIDER & ham|hende|mig|dem|CHILD|hoved*|håret|armen|ansigt* & !hånd|musik*",
    "GRAB|THROW & GRIP|væg*|gulv*|trappe*|dør|ansigt*|jorden|nakke*|krave*|trøje*",
    "THROW & HOME & efter|mod|på",
    "WEAPON & HOME & ham|hende|mig|CHILD & !spis*|mad|sundhedsplejer*",
    "BLADE|kniv*|pistol*|våben*|økse*|gevær* & !madlav*|køkkenkniv*|spejder*|snitte*",
    "LOCK & ham|hende|mig|dem|CHILD|SMALL|værelse*|kælder*|skab*|timer|inde & !toilet*|computer*",
    "spærre*|indespær*|indelås*|fastspænd*|=bundet|=bandt",
    "straf|straffe*|straffet|afstraf*|opdrage*|lærestreg* & HOME|CHILD|koldt|bad|stå|timer|mad|spise|sulte*|\
     lås*|gulv*|skammekrog*",
    "koldt|iskoldt|skoldhed* ~ bad|vand|bruser & HOME|CHILD|straf*|tvinge*|holdt",
    "tvinger|tvunget|tvang|tvinges|tvinge & spise|sluge|sidde|stå|knæle|drikke|opkast|HOME",
    "hårdhændet|hårdhændede|brutal*|sadist*|ondskab*|ydmyg*|nedværdig*",
    "truer|truet|truede|true|trusler|trussel|truende & HOME|OUTSIDER|mig|ham|hende|CHILD|liv*",
    "lagt|lagde|lægger|lægge hånd på",
    "går|gik|gået|gå amok|løs|bersærk|agressiv & HOME|OUTSIDER|hende|ham|mig",
    "rusk*|rystet|rystede|ryster & baby*|SMALL|barn*|hoved*|HOME",
    "hånden ~ for munden",
    "gør|gjort|gjorde|gøre ~ fortræd|ondt & HOME|OUTSIDER|VENUE|ham|hende|mig|nogen",
    "gør|gjort|gjorde ~ noget ~ ved|mod|med ~ ham|hende|mig|CHILD|børn*",
    "miste*|mister|mistede|mistet ~ besindelsen|kontrol*|fatningen|tålmodighed*|grebet & HOME|jeg",
    "eksplod*|flipper|flippede|koger|tosset|rasende|hidsig*|temperament* & HOME & !dreng",
    "jeg|far|mor|han kom ~ til ~ at",
    "knytnæve*|næver|lussing*|*lussing|kindhest*|øretæve*|endefuld*|røvfuld*|dask*|klask*|lammer*",
    "knald*|smadr*|smasker|flækk*|tværer|kyl*|hamrer & ham|hende|mig|hoved*|væg*|ansigt* & HOME|OUTSIDER",
    "overfald*|overfaldt|røvet|jagt*|forfulgt|forfølg*|afpres*|gidsel*|kidnap*|bortfør*",
    "mobb*|mob* & bank|tæv|selvmord*|ødelagt|ydmyg*|filme*",
];

/// Fear of someone, and what it does to a child.
const FEAR: &[&str] = &[
    "bange|ræd|rædselsslagen|skræk*|skrækslagen|frygt*|rædsel*|utryg|angst|nervøs for HOME|OUTSIDER|ham|hende",
    "bange|ræd|skræk*|frygter|tør|angst|utryg|vægr*|nægter ~ gå|tage|komme|være|skal hjem|derhjemme|ind",
    "bange|ræd|skræk*|frygt*|tør & hjem|derhjemme|hjemme|weekend*|samvær*|ferie* & HOME",
    "bange|ræd|frygter ~ hvad & HOME|gør|sker|hjem*",
    "vil|gider|ønsker|tør ~ NOT ~ hjem|derhjem",
    "vil|må NOT ~ hjem & HOME|græd*|bede*|tigge*|beder",
    "=bad|tigger|tiggede|trygler|bønfald* ~ NOT|om|hjælp|blive & hjem|hjælp|HOME",
    "NOT ~ sige|fortælle|vide|fortæller|nævne|afsløre|opdage|høre ~ nogen|HOME|noget|det|hvorfor|andre",
    "hemmelig*|tavshed*|tavs|tier",
    "lov*|lovet ~ at ~ NOT|tie|holde ~ sige|mund|kæft",
    "lov ~ mig ~ NOT",
    "sig|sige|fortæl ~ NOT ~ til ~ nogen|HOME|andre",
    "hvis ~ far|mor|han|hun|de|HOME ~ opdager|finder|hører|ved|ser|fik",
    "så|ellers ~ slår|dræber|får|bliver ~ gal|vred|rasende|sur|tæv|bank",
    "far|mor|stedfar*|stedmor*|han|hun ~ bliver ~ gal|vred|rasende|sindssyg|voldsom|farlig & bange|NOT|så|\
     når|hvis & !træt",
    "krymper|spjætter|dukker|dukkede|viger|skutter|sitrer|ryster|stivner|fryser|skælver & HOME|OUTSIDER|hånd*|\
     voksen|voksne|arm*|rækker|løfter|nogen|høje|når",
    "farer|fór|for|far ~ sammen & når|hånd*|voksen|lyd*|arm*",
    "beskyt* & hoved*|ansigt*|søskende|lillebror|lillesøster|mor|sig",
    "armene|hænderne|hånden ~ op|over|foran ~ hoved*|ansigt*|sig",
    "gemmer|skjuler|gemt|kryber|gemte|gemme|skjulte & sig|seng*|skab*|bord*|HOME|arm*|ansigt*|mærke* & HOME|\
     bange|når|seng*|skab*",
    "lister|listetæer|listesko|kattepoter|æggeskaller|nåle|vagt|alarmberedskab* & HOME|hjem*|børn*",
    "langærmet|langærmede|ærmer|ærmerne|solbriller|halstørklæde|rullekrave|sminke*|pudder",
    "vil|ville ~ NOT ~ klæde|klædes|bad|omklædning*|tøjet|trøje*|vise|ses",
    "væmmes|afskyr|hader & HOME|stedfar*|OUTSIDER & NOT|alene|rører|derhjemme",
    "stivner|fryser|tavs|ryster|græder|kaster op|tisser|panik* & afhent*|hentes|hente|hjem|samvær*|HOME",
    "ser ~ noget ~ frygteligt|forkert",
    "noget ~ galt|frygteligt|slemt|forfærdeligt|grimt|forkert|ondt|uhyggeligt & hjem*|derhjemme|HOME|sket|hos",
    "hjælp mig|os|ham|hende|nu|ham",
    "rædselsslag*|skrækslag*|skræmt|forskræm*|rædsom*|terror*|tyran*|mareridt ~ om ~ HOME|ham|OUTSIDER",
    "styrer|kontrollerer|dominerer|terroriserer & HOME & bange|alle|alt|os",
    "flygte*|flygtet|flugt|løbet|stukket|løber ~ hjemmefra",
    "tør|turde|tørre ~ NOT ~ sove|være|sige|gå|tale|svare|spørge|komme & HOME|hjem*|alene|nogen|OUTSIDER",
];

/// What is seen on a body.
const BODY: &[&str] = &[
    "INJURY & !ACCIDENT",
    "INJURY & UNEXPLAINED|HOME|igen|gentagne|SMALL",
    "MARK|BRUISED ~ MARK|på|rundt|omkring ~ BODY|øje* & !ACCIDENT",
    "MARK & UNEXPLAINED|igen|gentagne|HOME|skjul*|nye|hånd*|finger*",
    "blå|sort|blåt|hævet|lukket øje|øjne|kind*",
    "fingre|finger*|aftryk|håndflade*|tænder ~ aftryk|mærke*|kind*|arm*",
    "brækket|brækkede|hjernerystelse|kæbe*|bevidstløs* & UNEXPLAINED|HOME|igen|SMALL|skænd*|fuld",
    "forklaring* ~ passer|stemmer|hænger|ændr*|skift*|NOT",
    "NOT ~ =forklare|forklaring & MARK|INJURY|BODY|blå|skade*",
    "stemmer|passer|hænger ~ NOT ~ MARK|skade*|sammen",
    "skade|skader|skaden|kvæst*|forslået|forslåede|mørbanket|gulblå|blåsort & HOME|UNEXPLAINED|CHILD|ham|hende",
    "blod*|bløder|blødte|bløder & HOME|seng*|tøj*|trusse*|under*|mund*|øre*|hoved*",
    "haltede|halter|humper|ømmer|krummer & NOT|sidde|sige|vil",
    "kan|kunne|vil NOT ~ sidde",
    "brænd*|skold*|cigaret*|glød* & BODY|hud*|mærke*|ar|arret|sår",
    "ar|arrene|strimer|striber & ryg*|ben*|arm*|lår*|bagdel|numse*",
];

/// What is heard and seen of a home.
const AT_HOME: &[&str] = &[
    "skrig|skrige|skriger|skreg|skrigene|råb|råbe|råber|brag|bump|bumpe|slag|smæld|gråd|tumult|ballade|\
     hyl|hylen & nabo*|væg|væggen|lejlighed*|opgang*|overbo*|underbo*|genbo*|ovenpå|nedenunder|trappe*|nat|natten|\
     hjem*|HOME",
    "høre|hører|hørt|hørte ~ skrig*|græd*|slag|slå*|brag*|bump*|råb*|klask*|tigge*|bede*",
    "smadre*|smadret|smadrede|kaster|kastede|ødelægger|ødelagt|splint* & HOME & hjem*|køkken*|tallerken*|møbler|\
     børn*|lejlighed*|ting|alt|stue*",
    "politi*|betjent*|112|alarmcentral* & HOME|hjem*|adresse*|lejlighed*|nat|natten|nabo*|børn*",
    "krisecenter*|krisecentre|tilhold*|opholdsforbud*|voldsmand|voldsforhold",
    "skændes|skænderi*|skændtes|slås|sloges|uvenner|kamp & bange|gemme*|skrig*|slår|slog|blod|kniv|dør*|nætter|\
     truer|græd*|voldsom* & HOME|hjem*|børn*",
    "mor|moren|mors|mama|moderen & blå|mærke*|græder|bange|blod*|gemt*|skjul*|slået|hævet|flækket|krisecenter*",
    "mor|moren|far|moderen & dø|dræbe*|ihjel|død",
    "imellem|mellem|foran ~ dem|forældre*|mor|HOME & stille*|stiller|går|hoppe*|kaste*",
    "tager|tog|taget ~ skraldet|lærestreg*|tæsk*|slagene|kampen",
    "flygtet|flygtede|flygtede|flygter|stukket|flygte & HOME|nat*|barn*|børn*",
    "jaloux*|jaloux|jalousi*|psykopat*|kontrollerende & HOME|mor|far|bange",
];

/// The body and sex, where a child is near.
const SEXUAL: &[&str] = &[
    "seksuel*|sex|sexuel*|samleje|bolle*|bollet|knep*|kneppe*|voldtæg*|voldtag*|incest*|pædofil*|blufærdig*|krænk*|\
     misbrugt & !alkohol*|rus*|hash*|stof*|drikke*|undervis*|behandling*",
    "misbrugt|misbruger|misbruge ~ ham|hende|mig|CHILD|HOME",
    "overgreb*|*overgreb|gramse*|gramser|befaml*|beføl*|rager|raget|ragede|gnubb*|gnide*",
    "nøgen*|nøgne|nøgenbil*|nudes|nude|dickpic*|pikbil*|intimbil*|=bh|toples* & !spæd*|bade*|svømm*",
    "bill*|billed*|video*|filme*|optag*|webcam*|kamera* & nøg*|tøj|uden|sende*|delt|deler|trus*|PRIVATE|lokke*|\
     afpres*|true*|badeværelse*|intim*|krop*|voksen|mand",
    "PRIVATE & TOUCH|ondt|blod*|bløder|rød*|svie*|sår|slik*|vise*|viser|tegn*|kys*|hånd*|fingre|leg*|se|kigge*|bad|\
     hemmelig*|putte*|stikke*|stak & !ble*|bleeksem*",
    "PRIVATE & HOME|OUTSIDER & !ble*|bleen",
    "TOUCH & HOME|OUTSIDER|mand & NOT|hemmelig*|seng*|nat*|lår*|bryst*|mave*|under|ubehag*|dernede|krop*|mig|\
     underlig*|mærkelig*|forkert",
    "rør*|rører|rørt|rørte|røre & ham|hende|mig|CHILD|steder|krop*",
    "onaner*|onani*|masturb*|erektion|stådreng|sæd|sperm*|klam|ulækker* & HOME|OUTSIDER|voksen|mand|ham|hende|\
     foran|viser|SMALL|CHILD",
    "porno*|pornofilm*|frække|fræk|sexleg*|doktorleg*|sexlege* & HOME|OUTSIDER|SMALL|voksen|mand|vist|viser|bill*|\
     film*",
    "ældre|voksen|gammel|fremmed mand|mænd|fyr|kæreste|mands*",
    "kæreste & 20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|37|38|39|40|41|42|43|44|45",
    "mand|mænd|fyr ~ på ~ 20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|37|38|39|40|41|42|43|44|45|50|\
     tyverne|trediverne|fyrrerne|halvtreds*",
    "mødes|mødtes|mødt|mødte & nettet|online|chat*|snap*|mand|fremmed*|spil*|discord|roblox|instagram|tiktok",
    "gaver|penge|vapes|alkohol|telefon|cigaretter|stoffer & mand|mænd|ældre|voksen|OUTSIDER & får|giver|køber|\
     for|mod & !fødselsdag*",
    "prostit*|luder*|sugar*|onlyfans|escort*|sælger|solgte|solgt ~ sig|krop*|bill*|selv|hende|mig",
    "seng|sengen|dynen|sofaen & HOME|OUTSIDER|mand & nat*|ind|lægger|kommer|under|rør*|hos & NOT|hemmelig*|ubehag*|\
     bange|rør*|klæder|nøg*|teenage*|SMALL|YOUNG|græd*",
    "HOME|OUTSIDER|han|mand & kommer|kom ind & nat*|værelse*|seng*|bad*",
    "bad|badet|bade|bruser|brusebad|vask* & HOME|OUTSIDER & NOT|hemmelig*|døren|låse|kigge*|kiggede|sammen|tretten*|\
     12|13|14|15",
    "tog|tager|tage|taget|tvinge*|skulle|skal ~ tøj*|bukser*|trusser*|underbuks*|kjole* af|ned",
    "kysse*|kysser|kysset|tunge*|tungekys* & HOME|OUTSIDER|mand|voksen & !godnat|farvel",
    "gravid|abort|klamydia|gonor*|kønssygdom*|fortrydelsespille* & YOUNG|SMALL|HOME|13|14|12|11",
    "lokke*|lokket|lokkede|lokker|groom* & CHILD|ham|hende|mig|mand|bil|hjem",
    "alt|for|så|underligt|upassende|mærkeligt nær|tæt|kærlig*|intim*|opmærksom* & OUTSIDER|HOME|mand|voksen",
    "klam|klamme|ulækre|ulækker|upassende|grænseoverskrid* & HOME|OUTSIDER|mand|voksen|måde*",
    "hendes|hans|sin|mit|min krop & HOME|OUTSIDER|mand",
];

/// Force in the name of the family.
const HONOUR: &[&str] = &[
    "ære*|æren|ærens|æresrel*|vanære*|vanæret|skændsel|jomfru*|mødom*|dyd*",
    "skam over|for|familien",
    "MARRIAGE & HOME|fætter|hjemland*|ABROAD|CHILD|tvang*|tvunget|mod|NOT|aftal*|bestemt|15|16|17|14 & \
     !skilt|skilsmisse*|forældre*",
    "omskær*|omskåret|skåret & HOME|ABROAD|CHILD|ferie*",
    "ABROAD & sende*|sendes|sendt|rejse*|tages|flyve*|fly|billet*|pas|blive & HOME|CHILD|NOT|ferie*|hun|ham|\
     hende|jeg & !flygtning*|født",
    "pas|passet ~ taget|væk|gemt|fra",
    "enkeltbillet*|udrejse*|genopdrag*|opdragelsesrejse*|koranskole*",
    "tørklæde*|hijab*|slør*|burka*|niqab* & HOME|tvinge*|tvang*|NOT|bange|truer|slår|slog|må",
    "brødre*|bror|fætter|fætre|onkler|onkel|familien & overvåg*|kontroll*|følger|følge|holder øje|tjekker|skygger|\
     slå|ihjel|dræbe|bestemmer|truer|leder|finder",
    "familien|HOME ~ slå|slår|dræbe|dræber|myrde ~ ihjel|mig|hende|ham|hvis",
    "må|måtte ~ NOT ~ have ~ kæreste|venner|veninder|telefon|tale|gå|komme & HOME|familien|bror*|ud|drenge",
    "kæreste & familien|HOME & opdage*|finder|fundet|ud|ved|må|NOT|dansk|hemmelig*|tør",
    "dansk kæreste|veninde*",
    "forstød*|udstød*|slå|slår ~ hånden ~ af",
    "homo*|bøsse|lesbisk|trans*|bi|queer & familien|HOME & dræbe*|slå*|helbred*|kurere*|imam*|ud|bange|tør|\
     smide*|smidt",
    "djævel*|dæmon*|eksorc*|uddriv*|heks*",
    "social kontrol|ekstremis*|radikal*|kalifat|jihad*",
];

/// Wanting to die, in all its ways.
const LIFE: &[&str] = &[
    "selvmord*|suicid*|afskedsbrev*|dødslyst*|dødsønske*|livstræt*|livslede*",
    "=dø|=døø & !grin*|griner|kede*|kedsom*|pinlig*|flov|fisk*|plante*|batteri*|oldefar*",
    "vil|ville|gider|orker|magter|kan|ønsker|ønskede|gad NOT ~ mere|leve|livet|være|her|vågne|mer & \
     !skole*|klub*|lektie*|sport*|fodbold*|spille|tennis|sfo",
    "NOT ~ værd|mening* ~ leve|livet|noget|mere",
    "livet ~ NOT|mening*|værd|lort*|ligegyldig*|slut|ende*|forbi",
    "verden|familien|alle|alt|mor|far ~ bedre|lettere|nemmere uden|hvis ~ mig|ham|hende|jeg",
    "aldrig ~ født|blevet|fødes",
    "forsvinde*|forsvinder|forsvandt & bare|ønsker|vil|for altid|helt|gerne|ville & !tog",
    "slippe|fri ~ for ~ det|alt|livet",
    "få|får|ha fred & altid|sidste|endelig",
    "ende|slutte|afslutte|gøre ~ det|livet|alt ~ slut|nu|kort|ende",
    "sove ~ altid|NOT ~ vågne|evigt",
    "farvel & altid|sidste|ting|brev*|besked*|alle|tak",
    "foræret|forærer|give*|giver|gav ~ ting|ejendele|kæledyr|hund* ~ væk|alle",
    "LEAP & BRINK",
    "BRINK & hoppe*|springe*|stå*|stod|balancer*|rækværk*|kant* & !øve*|svømm*",
    "PILLS & MUCH|slug*|tag*|samle*|samlet|gemt|gemmer|spist|indtag*|skab*|død*",
    "løkke*|reb|strop*|snor|hænge ~ sig|halsen|mig|selv",
    "tage|tog|taget|tager ~ livet|liv",
    "gøre ~ noget ~ ved ~ mig|sig|dumt",
    "plan*|planlagt|dato|metode* & dø|liv*|selvmord*|ende|sove",
    "håbløs*|opgivet|opgiver|byrde|ligegyldig*|tom|tomhed*|meningsløs* & liv*|alt|alle|mig|hende|ham|orker|NOT",
    "skære*|skærer|cutter*|skar|snitte*|snitter & sig|mig|arm*|håndled*|lår*|blod*|dyb*",
    "skade*|skader|gøre ~ sig|mig selv",
    "googl*|søgt|søger & dø|død|selvmord*|piller|hænge*|smertefri*",
    "spise|spiser|drikke ~ NOT|intet|ingenting & dø|DAYS|indlag*|svimm*|besvim*",
    "mormor|farfar|morfar|farmor|bedste*|storebror|lillesøster|mor|far ~ i himlen & til|ses|møde|se|hos|op",
];

/// Nobody looks after the child.
const CARE: &[&str] = &[
    "alene & NIGHT|DAYS|SMALL|timer|bil|bilen|gaden|vej*|lejlighed*|døgn*|passe*|ude & !sove|lege*|legeplads*|\
     frikvarter*|ked*|kedelig*|synes",
    "alene hjemme",
    "overlad*|overladt|efterlad*|forlad*|ladt|glemt|svigt*|vanrøgt*|omsorgssvigt*|forsøm* & CHILD|SMALL|HOME|ham|\
     hende|mig|os|alene|børn*|selv",
    "vanrøgt*|omsorgssvigt*|forsøm*|forladt|svigtet",
    "DRUNK & HOME|CHILD|SMALL|børn*|barn*|ham|hende|os",
    "drikker|druk*|drukket|alkohol*|fuld|stoffer|hash|kokain|fix*|piller|narko*|rus*|misbrug* & HOME|hjem* & \
     CHILD|SMALL|bange|passe*|alene|kør*|hente*|ligger|sover|vågne*|weekend*|hver & !gruppe*|støttegruppe*",
    "ingen|NOT ~ passer|=passe|hente*|hentet|henter|svarer|åbner|lukker|voksen|voksne|reagerer|kommer & \
     barn*|børn*|CHILD|SMALL|HOME|ham|hende|mig|os|nat*",
    "sulten|sultne|sulter|sult|udhungr*|udsult*|afmagr*|underernær*|tørst*|dehydr*|hugger|stjæler|tigger|roder & \
     mad*|skrald*|HOME|altid|hjemme|os|ham|hende|CHILD|SMALL",
    "NOT|ingen|intet ~ mad|spist|spise|fodret|drikke|drukket & HOME|DAYS|hjem*|køleskab*|siden|baby*|SMALL|dage",
    "tomt|tom køleskab*|skab*",
    "gaden|trappen|trappe*|opgang*|kælder*|bil|bilen|skuret|skur|park*|bænk*|telt* & sove*|sover|sov|bor|nat*|\
     overnat*|alene|smidt|fundet & !ferie*|camping*",
    "smidt|smed|smider|smides|kastet|sat|sparket ~ ud|på ~ hjemmefra|gaden|porten|HOME|hjemme|døren",
    "smidt|smed|smider ~ ud & HOME|hjem*|nat*|gaden",
    "sover ~ NOT ~ hjemme",
    "gået|gik|går|løb*|vandre*|fundet|kravle* & SMALL & vej*|gaden|trafik*|ble*|bare|nattøj|vand*|søen|åen|skov*|\
     alene|havn*",
    "vindue*|altan*|trafik* & SMALL & alene|kravl*|hænge*|stod|sad|klatre*",
    "NOT|ingen ~ medicin*|insulin*|læge*|behandl*|tandlæge* & HOME|nægter|alvorlig*|feber|syg",
    "mor|far|HOME & psykotisk*|psykose*|stemmer|vrangfore*|sindssyg*|forfulgt|djævel*|gift* & barn*|børn*|ham|\
     hende|SMALL|CHILD|os|mig",
    "mor|far|HOME & overdosis|bevidstløs*|livløs*|vågne*|vække*|død|døde ~ NOT|alene|gulv*",
    "mor|far|HOME & forsvundet|væk|stukket|rejst|skredet|DAYS & alene|børn*|barn*|mad|ingen|NOT & !ferie*|\
     arbejde*|forretning*",
    "skidt|affald|afføring|skimmel|rotter|lort|kanyler|nåle|tis & gulv*|seng*|hjem*|lejlighed*|SMALL|CHILD|overalt",
    "blå|blålig*|slap|livløs*|sløv*|reagerer|dvask|vejrtræk* & SMALL|baby*|barn*|nyfødt*",
    "NOT ~ fået|skiftet|vasket|bad & DAYS|ble*|SMALL",
    "passe*|passer & lillebror|lillesøster|søskende|små|baby*|tvilling* & nat*|alene|DAYS|hele|skole*|hver",
    "baby*|spæd*|nyfødt* & skrig*|skreg|græd* & timer|nat*|nabo*|ingen|holde|kaste*|ryste*|klare|hader|slå*|væg*",
    "jeg ~ bange|frygter ~ for ~ gøre|skade|slå|miste",
    "holder|klarer|kan ~ NOT ~ ud|mere|længere|holde & baby*|skrig*|barn*|børn*|bange",
];
