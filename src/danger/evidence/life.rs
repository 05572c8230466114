//! A wish to die, an attempt; self-harm; a child that hurts others.

use super::{STRONG, TELLING, Table, Topic, WEAK};

pub(super) const TABLES: &[Table] = &[
    Table { topic: Topic::Life, weight: TELLING, phrases: WISH },
    Table { topic: Topic::Life, weight: TELLING, phrases: NOT_TO_LIVE },
    Table { topic: Topic::Life, weight: TELLING, phrases: NO_TOMORROW },
    Table { topic: Topic::Life, weight: TELLING, phrases: BETTER_WITHOUT },
    Table { topic: Topic::Life, weight: TELLING, phrases: FAREWELL },
    Table { topic: Topic::Life, weight: TELLING, phrases: SEARCH },
    Table { topic: Topic::Life, weight: TELLING, phrases: MEANS },
    Table { topic: Topic::Life, weight: TELLING, phrases: PLACE },
    Table { topic: Topic::Life, weight: TELLING, phrases: ATTEMPT },
    Table { topic: Topic::Lifeless, weight: TELLING, phrases: LIFELESS },
    Table { topic: Topic::Life, weight: STRONG, phrases: HINTS },
    Table { topic: Topic::Life, weight: WEAK, phrases: TRACES },
    Table { topic: Topic::SelfHarm, weight: STRONG, phrases: SELF_HARM },
    Table { topic: Topic::HurtsOthers, weight: STRONG, phrases: HURTS_OTHERS },
];

/// Dying or being gone is what the child wants, dreams or thinks of.
const WISH: &[&str] = &[
    "SUICIDE & !non|forebyg*|sorg*|sorgen|=begik|=begået|mistede|efterlad*|terror*|kursus*|oplæg|tegnet",
    "WISH ~ =dø|=døe|=død|=døø|=doe|die & !(ANIMAL|grin|grine|grin*|bange|angst*|frygt*|nervøs|pinligt|\
     hader ~ SMALLSIBLING|mormor WISH|farmor WISH|morfar WISH|farfar WISH|bedste* WISH|oldemor WISH)",
    "WISH ~ OBJECT|jeg|han|hun ~ =dø|=død|=væk & !(ANIMAL|grin*|skole|hader ~ SMALLSIBLING|hader ~ KIN)",
    "ønsk*|gid|håber|beder & jeg|hun|han ~ måtte|må|var|kunne|fik =dø|=død|=væk|forsvundet & \
     !(sur|hævn*|hader ~ SMALLSIBLING|hader ~ KIN)",
    "WISH ~ forsvinde|væk & altid|evigt|evig*|verden|jorden|alt|ingen & jeg|hun|han|ham|hende|mig & !herfra|\
     skole|ferie*|grin*|pinlig*",
    "tanker|tanke|tænker|tænkt|tænkte|overvejer|overvejet|planlægg*|planlagt|fantaser*|taler|talt|snakker|\
     skriver|skrevet|siger|sagt|udtrykker|truer|truede|lovet|besluttet ~ om|på|med|at ~ (=dø|dræbe ~ mig|\
     dræbe ~ sig|tage livet|ende livet|slutte ~ livet|hænge ~ sig|hænge ~ mig|LEAP ~ ud|LEAP ~ foran|LEAP ~ \
     fra) & !ANIMAL|grin*|bange|angst*|frygt*",
    "tænk*|tanker|taler|talt|snakker|snakket|skriver|tegner|drømmer|fantaser*|optaget|besat ~ på|om|af ~ \
     =dø|døden|dødsmåder|selvmord|egen ~ død & !HOME|ANIMAL|grin*|bange|far|mor",
    "ondt|mærke*|føles ~ at =dø & jeg|hun|han|man|WISH & !ANIMAL",
    "træt|ked|færdig ~ af|med ~ livet|EXIST|eksistere|verden & !uden",
    "hader|hade ~ livet|liv|leve & DEAD|NOT|forsvind*|skær*|slut",
    "vil|ville|ønsker væk fra livet",
    "planlagt|planlægger|planlægge sin|min|egen =død",
    "kill myself",
    "stemme|stemmer|stemmen|stemmerne & springe|=dø|dræbe|skade|selv|slå & siger|hører|befaler|vil",
    "WISH ~ over|op|ned|hen|være ~ til|hos ~ døde|afdøde & !besøge|kirkegård*|grav*|gravsted*",
    "gud|allah|jesus|engle|englene|døden ~ hente|henter|tage|tager|kalde ~ OBJECT|ME & !bange",
    "WISH ~ sove ~ altid|evigt|evig*|NOT|aldrig",
    "sove|sover|falde|lægge ~ (for altid|evigt|evig)",
    "beder|bad|ber|lov & at =dø",
    "alting|alt|hele ~ sort|stille|mørkt & glæder|WISH|bliver & jeg|han|hun",
    "for at =dø & !bange|angst*|dyr*",
];

/// Living, waking, being here is what the child does not want.
const NOT_TO_LIVE: &[&str] = &[
    "NOT|NO ~ EXIST & WISH|gider|gad|orker|magter|tør|mere|mer|længere|grund|værd|mening*|fortjen* & !(uden|\
     råd|penge|smerte|op|mor NOT =lever|far NOT =lever|moren NOT =lever|faren NOT =lever)",
    "NOT|NO ~ være ~ her|til|live|=liv|jorden|verden & WISH|gider|gad|orker|magter|mere|mer|længere|tanker|\
     fortjen* & !skole|skolen|klasse|klassen|sfo|børnehave*|hjemme|timen|hold*|klub*|venner|besvær",
    "NOT ~ stå op & sove|søvn|igen|mere|mer|aldrig & !narkose*|baby*|skole & !HOME|kan|kunne NOT",
    "(NOT ~ vågne|NOT ~ vågner) & sove|søvn|WISH|håb*|beder|morgen|igen|mere|mer|aldrig & \
     !(narkose*|baby*|HOME ~ NOT|kan NOT|kunne NOT|skole)",
    "NOT|NO|mistet|mister ~ lyst|mod|grund|mening|meningen|håb|kræfter|vilje ~ til|med|på|i|for ~ EXIST|\
     livet|tilværelsen|=liv & !(tage ~ liv|tage ~ livet)",
    "livet|EXIST|tilværelsen ~ NOT|ingen|uden ~ værd|mening*|formål",
    "NOT|intet|ingenting|ingen ~ EXIST ~ for & !uden",
    "EXIST|livet|live & gider|orker|magter|udholde* & NOT",
    "holde|holder|stoppe|stopper op|med ~ (EXIST|trække vejret)",
    "slippe|slippes|fri|fred ~ for|fra ~ (livet|alt|det hele|verden|vågne|EXIST) & WISH|endelig|altid & \
     !skole*|lektie*",
    "fred|ro ~ altid|evigt",
    "(gøre|gør|gjort|få|sætte|sætter) ~ (ende|slut|punktum) ~ (på|for|med) ~ livet|det|alt & !misbrug*|\
     vold*|mobn*|konflikt*|VIOLENCE",
    "ende|ender|afslutte|afslutter|slutte ~ (livet|=liv|det hele|alt) & !forløb*",
    "WISH|gid|burde|skulle|ønsk* ~ NOT|aldrig ~ født|=fødes",
    "aldrig|NOT ~ født|=fødes & WISH|gid|burde|ærgr*|fortryd*|hader",
];

/// The child counts on no future.
const NO_TOMORROW: &[&str] = &[
    "(NOT ~ regner|NOT ~ regne|regner NOT|regner ~ NOT|forventer ~ NOT|NOT ~ forventer|satser ~ NOT|tror \
     NOT ~ at) ~ opleve|leve|lever|findes|live|blive ~ gammel|voksen|18|atten",
    "(NOT ~ regner|NOT ~ regne|regner ~ NOT|forventer ~ NOT|NOT ~ forventer) ~ være|er|blive|se ~ her|til|\
     mere|OBJECT|17|18",
    "NOT|ingen ~ opleve|oplever|nå|når ~ jul|næste|fødselsdag*|sommer*|konfirmation*|eksamen|voksen & EXIST|\
     her|dø|væk|alligevel & !toget|bussen",
    "NOT ~ er|være|var|findes her|mere|længere & snart|hvis|når|mandag|jul|sommer*|længe|efter|morgen & \
     hvem|min|mine|savne*|alligevel|trøst*|skal|husk* & !skole|sfo|syg|ferie*|lektie*",
    "er|være NOT her & efter|til|når|inden|snart & jul|fredag|mandag|weekend*|ferie*|sommer*|fødselsdag*|\
     længe & jeg|hun|han & !ferie|flytte*|rejse*|syg",
    "NOT ~ brug ~ for & forær*|væk|fredag|alligevel|snart|længere|efter & jeg|hun|han|ting* & !hjælp|jakke*|\
     ble*|briller|medicin|sut*",
    "sidste ~ gang & krammet|kramme|ser|ses|set|hører|kysset|overstået|sove|farvel & jeg|hun|han & !samvær*|\
     barnet|siden|så",
    "når|hvis ~ jeg|hun|han ~ (=død|=dør|=væk|begravet|jorden|graven|kisten|himlen|borte|NOT ~ er|NOT ~ \
     her) & hvem|få|arve|må|passe|passer|skal|græde|savne*|begrav*|mit|mine|min & !(ANIMAL dør|HOME dør)",
    "hvem ~ skal|må|får|kan ~ have|arve|passe|få & når|hvis & væk|død|dør|NOT",
    "NOT ~ når|nå|kommer|se ~ blive|opleve|fylde|selv ~ gammel|voksen|konfirm*|18|atten|myndig|student|\
     fremtid*",
    "gravsten*|kiste|kisten|begravelse*|begravelsen & (sig selv|mig selv|egen|eget|NOT ~ komme|datoen|mit \
     navn|sit navn) & jeg|hun|han|selv",
    "tøj*|ting*|legetøj* & poser|kasser|navn*|fordelt & (NOT ~ bruge|NOT ~ brug)",
    "hendes|mine|sine|hans organer",
    "sidste ~ gang ~ =i|du|de|hun|han|mor|far|jer ~ ser|hører|ses & !samvær*|siden",
    "forbi|slut|overstået & aften|nat|DAYS|morgen|snart & jeg|mig|alligevel|alt & !eksamen*|prøve*|skole*|\
     kamp*|ferie*|tandlæge*|uge",
    "sidste gang & ses|ser|=i|mig|krammet|NOT & jeg|hun|han|=i & !samvær*|siden|ferie*|kamp*|tandlæge*|\
     sommer*",
    "testamente* & jeg|hun|han|dreng*|pige*|barn & !arv|notar|bedste*|advokat*",
    "min|sin|egen|hans|hendes begravelse & planlæg*|planlagt|sange|sang|ønsk*|hvem|musik|spille*|kommer|\
     blomster & !mor|far|farmor|mormor|morfar|farfar|bedste*",
    "gør|gøre|=goer ~ det & nat|aften|morgen|weekend*|inden|fredag|snart|sover & farvel|brev*|overstået|\
     =væk|skrevet|sidste|lovet|NOT",
    "toget|tog stopper ~ NOT",
    "(gjort|gøre|gør) alvor & livet|selv|dø|ord|trusl* & !lektie*",
    "tæller ~ dagene & NOT|væk|dø",
    "væk ~ herfra ~ evigt|altid",
    "ses|mødes ~ på ~ anden side & !gaden|ferie*|sommer*",
];

/// The others would be glad or better off without the child.
const BETTER_WITHOUT: &[&str] = &[
    "bedre|bedst|=lettere|nemmere|gladere|lykkelig*|fri|roligere ~ uden ~ mig|hende|ham & alle|verden|dem|\
     de|jer|familie*|HOME|jeg|hvis|var|er",
    "bedre|bedst|=lettere|nemmere|nemmest|gladere|lykkelig*|fri & hvis|når|at|var|uden & jeg|hun|han ~ NOT \
     ~ her|til|født|EXIST|eksisterede|levede & !skole|klasse*",
    "bedre|bedst|=lettere|nemmere|nemmest|gladere|lykkelig* & jeg|hun|han ~ =død|=døde|=væk|forsvandt|\
     forsvinder|gik|sprang|hoppede|døde & !mor|far|klasse*|ANIMAL",
    "ingen ~ savne*|savner|opdage*|opdager|mærke*|lægge|græde* & =død|=dør|=væk|=dø|forsvand*|borte|døde",
    "(byrde|besvær|belastning|i vejen|til last) & DEAD|uden|EXIST|bedre|forsvind* & jeg|hun|han|mig|sig & \
     !bil*|cykel*",
    "verden|alle|familien|dem ~ bedre ~ uden",
    "hvis|når|gid jeg|hun|han ~ var|er|bliver =død|=væk & !(HOME WISH|flytte*|ferie*)",
    "væk|forsvinder|forsvinde & bedst|alle|bedre|altid & jeg|hun|han|mig & !smerte*|pletter|udslæt|ferie*|\
     penge",
    "hvis|når jeg ~ sprang|hoppede|døde|forsvandt|skød|hængte|druknede & !vand*|trampolin*|sjip*|bassin*",
    "=i|du|de|alle|mor|far|vi ~ fri|slipper|slippe ~ for mig",
];

/// The child says goodbye, leaves letters, gives away what it loves.
const FAREWELL: &[&str] = &[
    "farvel & MESSAGE & !ferie*|flytte*|skole*|kort|kollega*|afslut*|sommer*|avis*",
    "farvel & NIGHT|altid|evigt|PILLS|EDGE|vandet|verden|undskyld|=sidste|snart & jer|alle|jeg|hun|han & \
     !ferie*|flytte*|skole*|garderobe*|afslut*|festen|afleve*",
    "undskyld|tilgiv*|elsker & MESSAGE|PILLS|EDGE & DEAD|farvel|PILLS|EDGE|savne*|finder|læser|altid|alt & \
     !kæreste*|skænd*|film",
    "MESSAGE & til & puden|hovedpude*|gemt|lagt & undskyld|farvel|når|hvis|brev*|jer|mor & !kommune*|jul*|\
     gave*|fødselsdag*",
    "finder|find|hent ~ mig|hende|ham & garage*|skov*|loft*|skur*|badeværelse*|søen|åen|vandet|skinne*|\
     =broen & farvel|brev*|når|i & !gemme*|leg*",
    "når|hvis ~ =i|du|de ~ læser|finder|ser|får ~ det|dette|brevet|beskeden|mig & væk|=død|sent|NOT|borte",
    "tak ~ for (alt|det hele) & sidste|farvel|undskyld|elsker|nat|NOT & !år|undervisning*|hjælp",
    "GIVE|give|forær*|deler|dele|uddel*|sælger|skænk* ~ væk|bort & ting*|=tingene|samling*|ejendele|tøj|alt|\
     alle|computer*|guitar*|kæledyr*|yndling*|bamse*|smykke*|telefon*|spil*|kanin*|hund* & !loppe*|genbrug*|\
     velgør*|flyt*|konkurr*|småt|små",
    "tak for alt & !år|undervisning*|hjælp*|sommer*|samarbejde*|kollega*",
    "pas|passe|passer ~ på|mine|min|hans|hendes|mor|lillebror|lillesøster & (farvel|undskyld|NOT ~ mere|NOT \
     ~ mer|altid|jorden|=væk) & jeg|hun|han|=i|jer & !ferie*|rejse*|varm*|hjemme|arbejde",
];

/// The child asks or searches how one dies.
const SEARCH: &[&str] = &[
    "googl*|søgt|søger|søgte|søgning*|søgehistorik*|søg|undersøgt|undersøger|læst|spurgt|spurgte & hvordan|\
     hvor|metode*|måde*|smertefri*|hvad & DEAD|=dør|hænge|kvæle*|drukne*|PILLS|etager|meter|falde|springe|\
     pulsår*|løkke*|knude*|forblød*|ihjel|livet|overdosis|blod & !lektie*|opgave*|hamster*|symptom*|\
     sukkersyge*|diabet*",
    "hvor ~ mange|højt|meget|længe|dybt|hurtigt & =dø|=dør|=død|falde|falder|springe|dødelig*|etager|\
     forbløde*|bevidst*|overdosis|tåle|broen|vågne & !(gram|feber|må ~ give|vægt*|fisk*|plante*|ANIMAL)",
    "hvor|hvordan ~ mange|meget ~ PILLS & skal|kan|nok|jeg|hun|han|der & !(giver|give|gram|feber|barn*|\
     læge*|må|om dagen|SMALL)",
    "gør|gøre|mærke*|mærker ~ det ~ ondt|noget & foran|hænge*|drukne|springe|=dø|=dør|pulsår*|tog|toget|\
     *toget & man|jeg|hvis|når & !tandlæge*",
    "overleve|overlever|overlevede & man|jeg & LEAP|falde*|falder|PILLS|hænge*|EDGE|etage*|skærer",
    "ramt|rammer|ramme|påkørt ~ tog|toget|*tog|*toget|lastbil* & mærke|ondt|hurtigt|spurgt*|man",
    "dødelig*|smertefri* & dosis|mængde|måde*|metode*|PILLS|vej & !sygdom*|allergi*",
    "måde|måder|metode|plan|dato|sted ~ at|for|til ~ =dø|selvmord*|ende|livet & !film",
    "hvad|hvordan ~ sker|føles|er ~ når|at ~ man|jeg ~ =dør|=død|=dø & WISH & !ANIMAL|bedste*|oldemor",
];

/// The child has the means at hand, or has used them.
const MEANS: &[&str] = &[
    "PILLS & SWALLOWED & MUCH|DEAD|under|pose|dåse|krukke|skuffe*|NIGHT|skadestue*|sygehus*|indlagt|fravær|\
     farvel|mors|fars|mormors|farmors|undskyld|vilje|overdosis|MESSAGE|hemmelig*|sok|strømpe*|madras*|=dem \
     & !SMALL|ordiner*|doser*|adhd|dagligt|astma*|glemt|glemmer|glemte|apotek*|læge*|allergi*|sundhed*|\
     hovedpine|feber|menstru*|tandpine|migræne",
    "SWALLOWED ~ glas|håndfuld|håndfulde|pakke|pakker|æske|bunke|masse|20|30|40|50|15|25|10|12|14|16|18|24|\
     60|mange|alle|nogle ~ PILLS & !SMALL|læge*",
    "PILLS & farvel|undskyld|afsked*|=dø|EXIST & jeg|hun|han",
    "pilleglas*|tabletglas*|pillepakning*|blisterpakning* & tomt|tomme|tom|fundet",
    "overdos*|overdosis|pilleforgift*|pilleindtag*|tabletforgift*|medicinforgift*|udpump*|kulbehandl*|\
     =forgiftet|forgiftning* & !mor|far|forældre*|SMALL|moren|madforg*",
    "SWALLOWED|drikke|drikker|drukket ~ klorin|afløbsrens*|gift|rottegift|kølervæske|rensebenzin|benzin|\
     sprinklervæske|frostvæske|ætsende|syre|batterisyre|toiletrens|rensevæske & !(SMALL|uheld|HOME ~ gav)",
    "NOOSE|løkke & gemt|gemmer|købt|under|taske*|skoletaske*|seng*|loft*|bjælke*|krog|krogen|skov*|garage*|\
     bundet|hængt|klar|værelse*|skab*|hals*|træ|øver|binde|binder|lavet & !klatre*|gynge*|gymnast*|\
     gymnastik*|hund*|leg|leger|legede|spejder*|båd*|telt*|tøj|klatring",
    "hang|hænger|hængende|hængt|hængte ~ NOOSE|bælte|bæltet|loft*|bjælke*|krog|træ|dørhåndtag*|snor|\
     ledning*|lagen* & !tøj*|jakke*|gynge*|lampe*",
    "NOOSE|snor|snor*|snøre*|bælte|bæltet|tørklæde|lagen*|ledning*|kabel|plastikpose* ~ om|rundt|over ~ \
     hals|halsen|hoved|hovedet & !(leg*|HOME ~ satte)",
    "riffel*|riflen|gevær*|jagtgevær*|haglgevær*|bøsse*|pistol*|våbenskab*|ammunition* & (=dø|=død|livet|\
     mod sig|mod mig selv|sit eget|mit eget|skyde sig|skyde mig) & !(HOME ~ truer|film)",
    "skær*|skar|skåret|snit|snittet|kniv*|barberblad* & pulsår*|halsen|håndled*|dybt & sig|mig|jeg|sin|sit|\
     min|mit|hun|han|håndled* & !HOME|OUTSIDER|truer|madlav*",
    "samlet|samler|samle|hamstr*|hamst*|opspar* ~ PILLS & !læge*|apotek*",
    "PILLS & skadestue*|indbragt|indlagt|giftlinje* & teenager*|pige|dreng|ung|YOUNG|MINOR|elev & !SMALL|\
     allergi*|astma*",
    "prøvet|prøvede|forsøgt|forsøgte|gjort ~ det & PILLS|NOOSE|vågnede|overlev*|EDGE & jeg|hun|han & \
     !hovedpine",
    "drukket|drak|drikke|drikker & afløb*|afløbet|klorin|gift|kølervæske & !SMALL|uheld",
    "garage* & bil|bilen|motor* & tændt|kørende|lukket|lukkede|tomgang & ham|hende|hun|han|mig",
    "nøgle*|kode* & våbenskab*|våben*|gevær*|riffel* & jeg|hun|han & !far ~ jæger",
    "overskår*|opskår* ~ håndled*|pulsår*|arme",
    "plastikpose*|pose|posen & puden|hovedpude*|hovedet & gøre|trække|kvæle*|NOT|selv & jeg|hun|han & \
     !maling*|slik*|gym*|sko",
    "pulsåre*",
    "=dø|=dør af ~ PILLS & jeg|man|hun|han",
    "fundet|finde|fandt|kender|ved|har|valgt ~ sted|metode|måde & gøre ~ det & !lektie*|arbejde",
    "tog|toget|*tog|*toget & overstået|bremse*|=dør|=dø & hvornår|hvor|gerne",
    "plastikpose*|plasticpose* & hovedet|hoved|hals* & ham|hende|sig & !HOME|leg*|cykel*",
    "udstødning*|kulilte|gashane* & garage*|bil|bilen|lukke*|sove|=dø|drej* & hun|han|jeg & !alarm*",
];

/// The child stands where one jumps, or means to go in front of something.
const PLACE: &[&str] = &[
    "(EDGE|tagkant*|på =taget|fra =taget|over =taget|ned =taget|oppe ~ =taget) & talt|hevet|trukket|reddet|\
     overtalt|patrulje*|psykiatri*|ydersiden|fundet|\
     truffet|hentet|politi*|springe & !fisk*|ANIMAL|fodbold*|opgave*|bold|bolden|læst|bog",
    "EDGE|tagkant* & RESCUED|farvel|brev*|ringede|ringer|springe|hoppe|=dø|=død|græd*|NIGHT|undskyld|\
     psykiatri*|ydersiden|patrulje*|farvel & stod|står|stå|sad|sidder|sidde|gik|gået|går|ude|klatret|lagt|\
     ligger|lå|lagde|balancer*|over|oppe & !(svøm*|bade*|fisk*|leg*|bus*|vippe*|øve*|HOME ~ stod)",
    "RESCUED ~ ned|væk|ind|ude|tilbage|op ~ fra|på|ved|af ~ EDGE|=tag|=taget|vandet|havnen|søen",
    "jeg|hun|han|datter|søn|CHILD ~ står|sidder|stod|sad|er ~ på|ved|ude ~ =taget|EDGE|banen & NOT|farvel|\
     brev*|skrev*|ringer|siger|skriver|undskyld|græder|alene & !toget|bus*|venter|spiller|forsinket",
    "NOT ~ mere|mer|længere & søen|åen|havnen|vandet|stranden|skoven|banen|EDGE|=taget & gider|orker|kan|\
     magter|vil|holder|ik & !bade*|svømme*",
    "gå|gik|gået|går|cykle|cykler|stille|stillede|stiller|stillet|lægge|lægger|lagt|kaste|kaster|kastede|\
     springe|springer|sprang|hoppe|løbe|løb|træde|træder|køre|dreje|smide|blive ~ ud|foran|ind|under|ned|på \
     ~ foran|under|på|for|i|bus*|tog|toget|*toget|*tog|lastbil*|bil|bilen|bilerne|trafik*|EDGE|metro* & tog|\
     toget|*toget|*tog|lastbil*|metro*|bus|bussen|bil|bilen|trafik*|EDGE & WISH|tænk*|overvej*|truer|truede|\
     =dø|nemmere|forsøg*|prøvede|lyst|vilje|selv|ondt|=dør & !(uheld|bold*|så NOT|skole|til byen|HOME ~ vil)",
    "LEAP ~ ud|ned|fra|foran|for ~ BRINK|EDGE & WISH|truer|truede|siger|forsøg*|prøvede|prøvet|tænk*|\
     overvej*|højt|farvel|lige|politi* & !svømme*|rutsje*|legeplads*|klatre*|badebro|leger|heste*",
    "truer|truede|true ~ springe|hoppe|kaste ~ & !vand*|bold*",
    "på ~ vej|ude|nede|henne|gået ~ til|ved|på ~ banen|EDGE|søen|havnen|isen|havet & elsker|undskyld|farvel|\
     NOT|hjælp & !fodbold*|træning*|spille*|fisk*|kolde|skøjte*",
    "=isen|havet|fjorden|søen|åen & gik|gået|går|vade*|vadede|svømmede & mening*|derfor|farvel|vilje|aldrig \
     & hun|han|jeg & !bade*|svømning*",
    "ude|yderst|over|op|oppe|yderside* ~ på|ved|over|af ~ rækværk*|tagkant*|gelænder*|autoværn*|skinne*|\
     togspor*|perron*|skrænt*|klint*",
    "kørte|cyklede|styrede|drejede|løb ~ mur|muren|træ|træet|autoværn*|lygtepæl*|lastbil*|bil|bilen & \
     mening*|vilje & hun|han|jeg & !HOME ~ kørte",
    "WISH & bil|bilen|tog|toget|lastbil*|bussen ~ ramt|ramte|kørt ~ mig|hende|ham",
    "væk|forsvundet|gået & brev|kort|seddel & seng*|bord*|pude* & os|jer|mor|far|telefon*",
    "LEAP & EDGE|=taget|vindue*|altan* & true*|truer|overveje*|=dø|livet & !svømme*|rutsje*|klatre*",
    "for|ud ~ =taget|EDGE & højt & falde|springe",
    "holde|holdt|holder vejret ~ til ~ døde|dør|=dø",
    "faldt|falde|kastede|gå|gik|gået ~ vandet|søen|havet|åen|fjorden & aldrig|NOT",
];

/// The child has tried, or is about to.
const ATTEMPT: &[&str] = &[
    "forsøg*|prøv* ~ tage|slå|hænge|drukne|kvæle|skyde|dræbe|ende|dø|springe ~ livet|=liv|sig|mig|ihjel & \
     !HOME|OUTSIDER",
    "forsøg*|prøv* ~ at =dø",
    "forsøg*|prøv* ~ drukne|kvæle|skyde|dræbe|forgifte SIG & !ind|fri|film",
    "dræbe|dræber|dræbt|hænge|hænger|hængte|hængt|drukne|drukner|kvæle|kvæler|kvalt|skyde|skyder|forgifte|\
     forgifter|myrde|klynge ~ sig|mig ~ selv|op & !(HOME|op mod|hovedet)",
    "hænge|hængte|hængt|klynge sig|mig & !tøj*|hovedet|ud|venner|på|fast",
    "vil|ville|vilje|siger|tænk*|overvej*|truer|truede ~ kvæle|drukne|skyde|dræbe|forgifte sig|mig & !HOME|\
     OUTSIDER|film|kæreste*",
    "tage|tager|taget|tog|ta|tar|taje ~ livet|liv af SIG & !mistede|mistet|efterlad*|sorg*|sorggruppe*",
    "tage|tager|taget|tog|ta|tar ~ livet|liv ~ af sig|mig selv & !mistede|efterlad*|sorg*|sorggruppe*",
    "jeg ~ tage|tager|taget|tog|ta|tar livet ~ af mig",
    "tage|tager|taget|tog|ta|tar ~ sit|mit|eget|hendes|hans ~ liv & !(alvor*|op|=liv op)",
    "slå|slår|slog sig|mig selv|ihjel|ihjæl & ihjel|ihjæl & !HOME|OUTSIDER|på",
    "gøre|gjorde|gør|lave|finde ~ noget|nogen ~ ved|dumt|skørt ~ sig|mig|selv & !lektie*",
    "gøre|gør ~ det ~ færdigt|igen|ordentligt & psykiatri*|udskrevet|indlagt|skadestue*|næste & !lektie*|\
     opgave*",
    "NOT ~ lede ~ efter mig|OBJECT",
    "NOT ~ reddes|redde & hun|han|jeg & !fisk*|ANIMAL",
    "ladet|ladt|lade|lod|lader OBJECT|ME ~ =dø|springe|ligge & skulle|burde|bare|kunne|vil",
    "skulle|burde ~ ladet|ladt OBJECT|ME & !(være ~ i fred|alene|blive)",
    "ærgre*|ked|skuffet|vred|sur|træls ~ over|af|at ~ vågne|vågnede|overlev*|reddet|reddede|lykkedes|mislyk*",
    "næste gang & lykkes|dybere|redde*|overlev*|=dør|=dø & jeg|hun|han",
    "NOT ~ vågne* & gået|tog|piller|overlev*|ærgre*|ked & PILLS",
];

/// The child lies lifeless; nobody says why.
const LIFELESS: &[&str] = &[
    "bevidstløs*|livløs* & fundet|fandt|finder|ligger|=lå|gulv*|kontakt|reagerer & !PARENT|ANIMAL|\
     førstehjælp*|film*|baby*|spæd* & !sidste år",
    "NOT ~ vække|vækkes|kontakt & (faldet om|besvimet|PILLS|gulv*) & hun|han|CHILD|OBJECT & !PARENT|\
     baby*|spæd*",
];

/// Needs one more.
const HINTS: &[&str] = &[
    "=dø|døden|=død & jeg|hun|han|WISH & !bedste*|far|mor|ANIMAL|grin*|film*|kede*|mæt|leger|leg|zombie*|\
     HOME|bange",
    "WISH ~ forsvinde|væk & jeg|hun|han|mig",
    "hader ~ mig|sig|livet|selv & selv|livet|liv",
    "farvel & jer|alle|jeg|hun|han & !ferie*|flytte*|skole*|klasse*|børnehave*|vinke*|aflever*|hver|morgenen",
    "orker|gir|giver|gider|gad|magter|kan|holder|klarer ~ NOT mere|mer|længere|livet & jeg|hun|han|græder|\
     alt & !(lektie*|skole*|HOME ~ kan|HOME ~ orker)",
    "gøre|gør|=goer ~ det & nat|aften|morgen|weekend*|snart|fredag|inden & jeg|når|sover|tænkt|planlagt",
    "himlen|engel|stjerne & WISH & hos|op|blive|være & !tegn*",
    "MESSAGE & brev|brevet & jer|alle|mor|nu|undskyld|farvel|skrevet & !kommune*|skolen|læge*|jobcent*",
    "har ~ PILLS ~ her|klar|nok|parat",
    "undskyld & elsker|alt",
    "alting|alt|hele|det ~ stoppe|stopper|holder ~ op & WISH|hvis|bare & jeg|han|hun & !regn*|mobn*|lektie*",
    "sidste ~ aften|nat|dag|døgn & MESSAGE|jer|jeg|farvel|pas|tilbage & !ferie*|skole*",
    "pas ~ på ~ jer|hinanden",
    "vi|=i|alle|du|de ~ slipper|slippe|fri ~ for ~ ham|hende & snart|så",
    "barberblad*|barberskraber* & badet|badeværelse*|skuffe* & !ben|skæg",
    "snor|snoren|bælte|tørklæde|ledning* & hovedpude*|madras*|bøjlestang*|hals*",
    "spurgt|spørger|spurgte ~ om ~ vil ~ have|ha|få ~ hans|hendes",
    "sat|valgt|bestemt ~ dato|datoen|dag|dagen|søen|broen|sted & !konfirm*|fest*|bryllup*",
    "behøver & NOT & mig|hende|ham & længere|mere & !medicin*|hjælp*|ble*",
    "NOT ~ regne ~ med ~ mig|at ~ se",
    "helt|langt =væk & WISH|jeg",
    "slettet|sletter & profil*|konto*|billeder|alt",
    "taget|slugt|spist|tog ~ dem|pillerne ~ alle|allesammen|hele|nu",
    "NOT ~ jeres|din|hendes|hans|mors|fars skyld",
    "byrde|besvær|belastning & alle|familie*|jeg|dem|sig|hun|han",
    "ingen ~ savne*|savner|opdage* ~ mig|hende|ham|os|det|at",
    "mening* & liv|livet|leve & NOT|ingen",
    "NOT ~ brug ~ for ~ det|dem|noget|ting* & længere|mere|alligevel|efter",
    "EDGE|=taget & NOT|græd*|ringer|alene|nede|ved|stod|står & stod|står|sad|sidder|nede|ude",
    "NOOSE & !gynge*|klatre*|gymnastik*|sjippe*|hop*|leg*|spejder*",
    "valgt ~ dagen|datoen & !konfirm*|fest*",
    "spurgt|spørger|spurgte & vindue*|altan*|EDGE & åbne*|åbnes|højt|springe|falde",
    "ingen fremtid|udvej",
    "bestemt sig|mig & NOT|ingen|snart|jeg & !køb*|uddannelse*|farve*",
    "holde|holder|holdt|klare|klarer & NOT & mere|mer|længere & jeg|mig|selv|ud & !larm*|varme*|skole*|\
     lektie*",
    "slukke|slukkes & bare|WISH & jeg|mig|vil & !lys*|lyset|tv|computer*|mobil*|skærm*|brand*",
    "hvad ~ sker ~ med & hvis|når & NOT & hjem|her|mere",
    "WISH ~ sig|mig ~ ende|afslutning",
    "snart & NOT|væk & her & jeg|hun|han & !ferie*",
    "selvmord*",
];

/// Only adds.
const TRACES: &[&str] = &[
    "gider ~ NOT mere|mer",
    "farvel",
    "undskyld & !sagde|sige|siger|bagefter",
    "håbløs*|meningsløs*|ligegyldig*",
    "dødsangst*",
];

/// Hurts itself to feel less, not to die.
const SELF_HARM: &[&str] = &[
    "selvskad*|cutt*|automutil*|selvdestruk*",
    "skære|skærer|skåret|skar|snitter|snitte|ridser|kradser|brænder|river|stikker|slår|slå|slog|bider|\
     banker|kradse ~ sig|mig selv",
    "skære|skærer|skåret|skar|snitter|snittede|ridser|ridset ~ sig|mig|arm*|lår*|ben*|håndled|underarm*",
    "brænder|brænde|brændt|bider|kradser|river|stikker|niver sig|mig på|i|med ~ BODY",
    "banker|dunker|slår|hamrer|banke|dunke hovedet|hoved ~ væg*|gulv*|bord*|ind|mod & !(HOME banker|dunker|\
     slår|hamrer)",
    "slår|slå ~ knoer|knoerne|hånden ~ væg*|mur*",
    "hiver|river|flår|plukker ~ hår|håret|hårene ~ ud|af",
    "kradser|pirker|piller sår|hul",
    "barberblad*|skalpel*|passer* & ar|rifter|snit|arm*|lår*",
    "ar|snit|rifter ~ på ~ arme|armene|underarm*|lår* & selv",
    "kaster|kaste|kastede op & vilje|efter|tyk|slanke*",
];

/// Hits or bites others.
const HURTS_OTHERS: &[&str] = &[
    "voldelig*|voldsom* adfærd*",
    "adfærd & slår|spytter|sparker|bider",
    "vold|voldelig* mod|overfor|over personale*|lærer*|pædagog*|kammerat*|andre|elever|børn",
];
