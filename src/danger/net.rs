//! The safety net (*sikkerhedsnet*): the frames danger is told in, whatever its words.
//!
//! Where no rule has found anything, they still bring the duty to notify into sight. They never give an
//! alarm: a reminder is cheap, a danger overlooked is not. A frame joins classes, such as somebody and a
//! body, or a home and fear. Words meet no inflection here unless they end in `*`.

use super::evidence::Topic;

/// The phrases of the net, by what they most likely show.
pub(super) const NET: &[(Topic, &[&str])] = &[
    (Topic::Violence, VIOLENCE),
    (Topic::Violence, BODY),
    (Topic::Violence, FEAR),
    (Topic::AtHome, AT_HOME),
    (Topic::Sexual, SEXUAL),
    (Topic::Honour, HONOUR),
    (Topic::Life, LIFE),
    (Topic::Care, CARE),
    (Topic::Any, TOLD),
];

/// Blows, force and punishment: the act by name, what it is done with, or what sets it off.
const VIOLENCE: &[&str] = &[
    // The act has a name.
    "VIOLENCE",
    "BEATING & HOME|OUTSIDER|OBJECT|CHILD|hjemme|derhjemme & !fodbold*|vejr*|musik*|kampen|holdet",
    "HIT|HARM & HOME|OUTSIDER|OBJECT|WEAPON|BODY & !dør*|døren|negle*|ANIMAL|insekt*|op|rekord*",
    "mishandl*|tortur*|pisk*|prygl*|gennemtæv*|gennembank*|kvæl*|strangul*|maltrakter*|lammetæv*|sadis*|ydmyg*",
    "hårdhænd*|brutal*|ondskab*|nedværdig*|overfald*|jagt*|jager|jagede|forfulgt|forfølg*|afpres*|kidnap*|bortfør*",
    "rusk*|rystet|rystede|ryster|ryste & SMALL|CHILD|hoved*",
    "jokke*|jokker|trampe*|tramper|tyre*|tyrer|langer|langede|stange*|knalde*|smadre*|smasker|flækk*|kyl*|hamre* & \
     HOME|OUTSIDER|OBJECT|BODY & !controller|bold*",
    "gør|gjort|gjorde|gøre ~ fortræd|ondt|noget|sådan & HOME|OUTSIDER|OBJECT|CHILD|VENUE & !tandlæge*|lægen|knæ*",
    // Taken hold of, pressed, thrown, bound.
    "GRAB|FORCE|THROW & GRIP|ansigt*|hoved*|næse|mund|munden|jorden|trøje*|bagefter|bevidst* & \
     HOME|OUTSIDER|OBJECT|CHILD|BODY & !sig|fødselsdag*|måtten|bolden",
    "FORCE & HOME|OUTSIDER & OBJECT|CHILD & !hånd|musik*|måtten|luften|fast",
    "spærre*|indespær*|indelås*|fastspænd*|bundet|bandt|bagbundet|lænke*|tape|gaffatape & !sjippetov|leg*|snørebånd*",
    "LOCK & OBJECT|CHILD|SMALL|HOME|jeg|værelse*|kælder*|skab*|skur*|altan*|timer|ude & !toilet*|computer*|butik*",
    "tvinge*|tvang|tvunget & spise|sluge|sidde|stå|knæle|drikke|opkast|HOME|OUTSIDER",
    // With a thing.
    "WEAPON|BLADE|våben*|pistol*|*pistol|gevær*|*gevær|riffel*|benzin|syre|ledning*|*ledning|kabel*|spanskrør*|snor|\
     *snor|*skaft|*skaftet|skosnude*|støvle*|*stikken|skohorn*|grydeske*|strygejern* & HOME|OBJECT|CHILD|BODY|SAYS|han|hun & \
     !spis*|mad|sundhedsplejer*|ANIMAL|cykel*|bag*|plastik*",
    "med|fik|får|brugt|brugte|bruger|henter|tog hammeren|bæltet|remmen|stokken|kæppen|pinden|riset|pisken|skoen",
    "kogende|kogte|gloende|brændende|skoldhed*|iskold* & HOME|OUTSIDER|OBJECT|CHILD|bad|vand & !tog|selv",
    // Threatened.
    "true*|truer|truet|trusler|trussel & HOME|OUTSIDER|OBJECT|ME|CHILD|liv* & !tandfe*|ludo|loppemarked*|kasket*",
    // What sets it off: punished, deserved, whose turn it is.
    "straf|straffe*|straffet|afstraf*|opdrage*|lærestreg*|skammekrog* & HOME|CHILD|OBJECT|BODY|koldt|timer|mad|sulte*",
    "fortjen*|fortjent & SAYS|HOME|selv & MARK|BODY|HIT|det & !medalje|pokal|is",
    "egen skyld & BODY|MARK|HOME|SAYS",
    "står|stod ~ for|til tur",
    "når|hvis|fordi ~ jeg|han|hun|vi|børnene ~ NOT|græder|larmer|tisser|er|var|får|taber|spilder & får|skal|må & \
     HOME|opkast|tape|kold*|ude|altan*|kælder*|gulv*|huset & !skole*|is|slik|ferie",
    "fræk|frække|uartig*|ulydig*|uopdragen*|MISDEED & BODY|MARK|INJURY|LOCK|HOME & får|fik|så|når|komfur*|hånd*",
    "omgang|omgangen|tur|turen|flad|afklapsning|afregning & ordentlig*|store|stor|får|fik|gang & derhjemme|hjemme|hver|\
     HOME|sent|igen & !cykel*|skov*|bus*|ferie*",
    "går|gik|gået|gå amok|løs|bersærk",
    "miste*|mister ~ besindelsen|kontrol*|fatningen|tålmodighed*|grebet & HOME|jeg|OBJECT",
    "eksplod*|flipper|flippe*|koger|rasende|hidsig*|temperament*|gal & HOME|forældre* & !dreng",
    "lagt|lagde|lægger|lægge hånd på",
    "jeg|far|mor|han kom ~ til ~ at ~ OBJECT|HIT|HARM|FORCE",
];

/// What is seen on a body, and how it is hidden or explained away.
const BODY: &[&str] = &[
    // Marks, by their colour, shape or number.
    "MARK|INJURY|*mærker|*mærke & BODY|CHILD|BRUISED|UNEXPLAINED|igen|HOME|WEAPON & \
     !ACCIDENT|fodboldbane*|faldt|læge*|bid*|pigment*|karakter*",
    "blå|blåt|sort|sorte|lilla|blålilla|hævet|hævede|gul|grøn|røde & BODY & !ACCIDENT|maling*|farve*|læge*|kulde*|trøje*",
    "brud|bruddet|brækket|brækkede|knoglebrud|*brud|hjernerystelse|kraniebrud|blødning* & SMALL|CHILD|igen|gang|BODY & \
     !ACCIDENT|ski*|faldt|fald",
    "ar|arret|arrene|strimer|striber|totter|tot|bule|buler|brandsår*|forbrænding*|skold*|forbund* & BODY|HOME|igen|gange & \
     !faldt|kop*|gips",
    "brænd*|cigaret*|glød*|strygejern* & BODY|hud*|mærke*|ar",
    "blod|blodet|blodig*|bløder|blødte & HOME|seng*|tøj|trusse*|underbuks*|mund* & !næseblod|afføring*|mens|knæ*|læge*",
    "negl|negle|tand|tænder|fingre|hår|håret & faldet|mangler|slået|knækket|revet|knæk",
    "*mærker|mærker|striber|aftryk & friske|nye|ny|igen|form|facon|WEAPON|tredje|gange",
    "lader|lod|lade ~ hånden|hænderne|fingrene ~ glide|køre|vandre",
    // A child that cannot sit, walk, or show itself.
    "haltede|halter|halte|humper|ømmer|ømme*|krummer|hinke* & NOT|sidde|siger|hun|han & !faldt|fodbold*|vredet",
    "kan|kunne|vil|ville NOT ~ sidde|ligge|løfte|bade|vise",
    "NOT ~ klæde*|omklæd*|bad|bade|gymnastik*|gym|svømm*|ærmer|vise|ses|skifte* & BODY|nægte*|vil|MARK|tøj",
    "langærme*|ærmer|ærmerne|solbriller|halstørklæde|rullekrave|sminke*|pudder & skjul*|dække*|varme*|altid|sommer|NOT",
    // Nobody explains it, or the explanation does not fit.
    "forklaring* ~ passer|stemmer|hænger|ændr*|skift*|NOT",
    "NOT ~ forklare*|forklaring*|sige ~ hvad|hvordan|hvem|hvorfor",
    "stemmer|passer|hænger ~ NOT ~ MARK|skade*|sammen",
    // A body part and somebody: «det er der, mormor løfter ham».
    "BODY|MARK|halebenet|fodsåler* & HOME|stedfar*|papfar* & siger|sagde|forklare*|svare*|fortæl*|viste & \
     !godnat|læge*|tandlæge*|hjerte*|sorg*|himlen",
];

/// Fear of someone, and what it does to a child.
const FEAR: &[&str] = &[
    "bange|ræd|rædselsslag*|skræk*|frygt*|rædsel*|utryg*|angst|nervøs for HOME|OUTSIDER|OBJECT & \
     !tandlæge*|læge*|mister|dø|hund*",
    "bange|ræd|skræk*|frygter|tør|angst|utryg|vægr*|nægte* & hjem|derhjemme|hjemme|weekend*|samvær* & HOME|NOT|gå|komme & \
     !spøgelse*|mørke*|edderkop*|torden*|støvsuger*",
    "vil|gider|ønsker|tør|aldrig ~ NOT|aldrig ~ hjem|derhjem",
    "vil|ville|kan aldrig hjem",
    "bad|tigge*|tryg*|bønfald*|klamre*|klynge* & NOT|hjælp|blive|hjem|lyve|HOME & !slik|is|hund",
    "NOT ~ sige|fortælle|vide|fortæller|nævne|afsløre|opdage|sende|høre ~ nogen|HOME|noget|det|hvorfor|andre|hvem",
    "hemmelig*|tavshed*|tavs|forstumme*",
    "lov*|lovet|lover|aftalt & tie|hold* & sige|mund|kæft",
    "lov ~ mig ~ NOT",
    "hvis ~ far|mor|HOME ~ opdager|finder|hører|ved|ser|fik",
    "ellers ~ slår|dræber|får|bliver|gør|kommer|må ~ gal|vred|rasende|tæv|bank|han|det|NOT|jeg",
    "far|mor|stedfar*|stedmor*|han|hun ~ bliver|bli'r ~ gal|vred|rasende|sindssyg|voldsom|farlig & så|når|hvis|skal",
    "krympe*|spjætte*|dukke*|viger|skutte*|sitre*|stivne*|fryser|skælve*|ryster|gibbe*|sammenkrøb* & \
     HOME|hånd*|voksen*|arm*|nøgle*|løfte*|hver|når & !kulde*|vand|jorden|kold*|udspring*",
    "farer|fór|for ~ sammen",
    "tisser|tissede|kaster op|vejret|stiv|stille|bleg|hvid & når|hver & HOME|nøgle*|bil|bilen|døren|navn* & !køresyg*|bleen",
    "gemme*|skjule*|gemt|kryber|krøb|kravle* & seng*|skab*|bord*|skrivebord*|HOME & bange|når|hjem*|HOME|græd* & \
     !gemmeleg|gaver|slik|paaskeæg*",
    "liste*|kattepoter|æggeskaller|vagt|alarmberedskab* & HOME|hjem*|børn*",
    "hulke*|græd*|tuder & hjem|hjemme|weekend*|samvær*|sige|hviske*|aften & NOT|tør|vil|skal|står & !savn*|hjemve",
    "ondt|frygteligt|slemt|forfærdeligt|grimt|grimme|forkert|uhyggeligt|galt & derhjemme|HOME|hænder & \
     sket|gør|gjorde|har|sker|siger & !knæ*|tandlæge*|læge*",
    "hjælp mig|os|nu",
    "ring|kom|hent mig|nu|os|hurtigt & !venlig*|råd|gerne",
    "styre*|kontroller*|domine*|terrorise* & HOME & alle|alt|os|OBJECT",
    "flygte*|flugt|stukket|løbet|løber & hjemmefra|HOME & !skole*|film*|novelle*",
];

/// What is heard and seen of a home.
const AT_HOME: &[&str] = &[
    "skrig*|skreg|råb*|brag*|bump*|slag|smæld*|tumult|ballade|hyl|hvine*|hæs & nabo*|væggen|lejlighed*|opgang*|overbo*|\
     underbo*|ovenpå|nedenunder|trappe*|nat|natten & !fest*|kolik|baby",
    "høre|hører|hørt|hørte ~ skrig*|græd*|slag|slå*|brag*|bump*|råb*|klask*|tigge*|bede*",
    "smadre*|smadret|ødelægger|ødelagt|splint* & HOME & køkken*|tallerken*|møbler|børn*|lejlighed*|alt|stue*",
    "politi*|betjent*|112|alarmcentral*|patrulje* & HOME|hjem|adresse*|lejlighed*|nat|nabo*|børnene",
    "krisecenter*|krisecentre|tilhold*|opholdsforbud*|voldsmand",
    "skændes|skænderi*|skændtes|slås|sloges|kamp & bange|gemme*|skrig*|slår|slog|blod|kniv|nætter|true*|græd*|voldsom* & \
     HOME|hjem*|børn*",
    "mor|moren|mors|mama|moderen|mødre & blåt|mærker|bange|blod|gemt|skjul*|slået|hævet|flækket|lilla|halter|halte*|\
     hospital*|skadestue*|gulvet & !eksamen|opereret",
    "mor|moren|moderen & far|faren|faderen|han|mænd & dræbe*|ihjel|hals*|maven|vold*|kniv*",
    "mellem|foran|imellem ~ dem|forældre*|mor|os & stille*|stiller|stod|står|kaste*",
    "tager|tog|taget ~ skraldet|tæsk*|slagene|skylden|tævene",
    "jaloux|psykopat*|kontrollerende & HOME|far|mor|bange",
];

/// The body, bed and clothes, and somebody who has no business there.
const SEXUAL: &[&str] = &[
    // By name.
    "SEXUAL|voldtæg*|voldtag*|incest*|pædofil*|blufærdig*|krænke*|gramse*|befamle*|beføl* & \
     !undervis*|normalt|uge",
    "overgreb*|*overgreb|misbrugt|misbruger ham|hende|mig|CHILD|HOME",
    "NUDE|NAKED & HOME|OUTSIDER|GROWN|ONLINE|sende*|foran|CHILD|vise* & !spæd*|strand*|svømm*",
    "IMAGE & sende*|delt|deler|dele|true*|PRIVATE|intim*|krop*|GROWN|badeværelse*|trus* & !klasse*|ferie*",
    // The intimate parts, also by clothes.
    "PRIVATE|tisser|tisse*|underkrop* & HOME|OUTSIDER|GROWN|TOUCH|han|ham|holde|viste & \
     !ble*|bleen|potte*|læge*|mens",
    "PRIVATE & ondt|blod*|bløder|svie*|slik*|kys*|fingre|leg*|kigge*|hemmelig*|putte*|stikke*|stak & !ble*|bleeksem*|læge*|mens",
    "bukser*|trusser*|underbukser*|undertøj*|tøjet|nattøj*|bikini*|kjole*|trøje* & af|nede|ned|uden|på|under & \
     HOME|OUTSIDER|GROWN|han|ham|skal & !vask*|flyverdragt*|vejr*|strand*|tisse*",
    // Touched, kissed, held, looked at.
    "rør*|rører|rørt|gnide*|gned|kæle*|aer|massere*|nusse*|nulre*|gramse*|lurer|stirre* & HOME|OUTSIDER|GROWN|ham|hende|mig|CHILD|ONLINE & !tangent*|ANIMAL|ild|himlen|bold*",
    "tager|tog|tage|tar|tagge ~ på OBJECT|ME|CHILD|dem",
    "kys|kysse*|kyssede|tunge|tungen & HOME|OUTSIDER|GROWN|skal|ham|hende & !godnat*|farvel|mariehøn*|plaster*|loppemarked*",
    "klam*|ulæk*|ulækker|upassende|grænseoverskrid*|nærgåend*|grimme hænder & HOME|OUTSIDER|GROWN|måde*|OBJECT|han",
    "alt for|underligt|mærkeligt|overdrevent ~ nær|tæt|kærlig*|glad|opmærksom* & HOME|OUTSIDER|GROWN|børn*",
    "krop|kroppen & HOME|OUTSIDER|GROWN|betale*|hans|hendes|min & !syg*|læge*|varm*|madras*",
    // The bed, the bath, the night, the car, the closed door.
    "kravle*|kravlede|krøb|lister|listede ~ sovepose*|dyne*|seng|sengen",
    "seng|sengen|dyne*|sofaen|sovepose*|hytten|saunaen|sauna*|bruser*|badet|badeværelse*|omklædning*|soveværelse* & \
     OUTSIDER|GROWN|HOME & kommer|kom|kravle*|lægge*|lagde|lå|ligge*|rør*|ind|ned|hos|sammen|tager|tog & \
     NOT|hemmelig*|han|SAYS|nat*|YOUNG|døren & !mareridt*|læse*|godnat*|torden*|syg*|feber*",
    "kommer|kom|kommet ~ ind ~ OBJECT|ME|værelse*|nat* & HOME|OUTSIDER|GROWN|mænd*|gæster",
    "natte*besøg|nattebesøg*|nøglehul*",
    "lægge*|lagde|lå|ligge ~ sig ~ ovenpå|oven|tæt|op|hos & HOME|OUTSIDER|GROWN|fædre|OBJECT",
    "låse*|låser|lukker ~ døren|dør & HOME|OUTSIDER|bad*|OBJECT|tager",
    // «det far gør med min søster», «gør det stadig».
    "det ~ far|mor|onkel|bror|HOME|OUTSIDER|han|vi gør|gjorde",
    "HOME|OUTSIDER|GROWN gør|gjorde det",
    "det|sådan|noget ~ gør|gjorde|lavede|laver ~ med OBJECT|CHILD|HOME & HOME|OUTSIDER|han",
    "skal|skulle ~ gøre|tage|holde|røre|sutte|slikke & HOME|OUTSIDER|munden|den & munden|hånden|den|ham & !tand*|hund*",
    // Grown-ups who meet, pay or lure.
    "kæreste & GROWN & YOUNG|MINOR|CHILD|jeg",
    "mødes|mødtes|mødt|mødte|møde & ONLINE|GROWN|fremmed* & !forældremøde*|personale*|gruppe*",
    "gaver|penge|vapes|alkohol|telefon|cigaretter|stoffer|hash*|skylder|betale* & GROWN|OUTSIDER|han & får|giver|køber|\
     mod|krop*|gemmer & !fødselsdag*",
    "prostit*|luder*|sugar*|onlyfans|escort*",
    "lokke*|groom*|lokker & CHILD|OBJECT|ME|GROWN|bil|hjem & !guld*|kat*",
    "GROWN & bil|park*|toilet* & CHILD|OBJECT & fulgt|følge*|rør*|lokke*|sagt|bad|spurgt",
    "gravid|abort*|klamydia|gonor*|kønssygdom*|fortrydelsespille* & YOUNG|MINOR|SMALL|NOT|HOME & !jeg|mor ~ gravid",
    "leger|leg|lege ~ doktor|hest|far|gift & HOME|GROWN|OUTSIDER|ondt",
];

/// Force in the name of the family.
const HONOUR: &[&str] = &[
    "ære|æren|æres*|vanære*|skændsel|jomfru*|mødom*|dyd*",
    "skam over|for|familien",
    "MARRIAGE & KIN|fætter|ABROAD|CHILD|tvang*|tvunget|NOT|aftal*|bestemt|MINOR & !skilt|skilsmisse*|kirke*|bryllupsfest*",
    "omskære*|omskåret|skåret|klippe* & KIN|ABROAD|CHILD|ferie*|dernede|kone",
    "ABROAD & sende*|sendt|rejse*|rejser|tages|fly*|billet*|pas|blive|ferie* & HOME|CHILD|OBJECT & NOT|hun|OBJECT|jeg & \
     !flygtning*|født|glæde*",
    "pas|passet & taget|væk|gemt|fra",
    "enkeltbillet*|udrejse*|genopdrag*|opdragelsesrejse*|koranskole*|lufthavn* & HOME|OBJECT|ABROAD|ferie|alarm*",
    "tørklæde*|hijab*|burka*|niqab* & HOME & NOT|tvinge*|bange|må|true*",
    "familien|brødre*|bror|fætter|fætre|onkler|onkel|far & overvåg*|kontroller*|følger|tjekke*|skygge*|ihjel|dræbe*|\
     bestemmer|jorden|begrave*|finder|fjernes|ender & OBJECT|ME|CHILD|han|hun|som & !spil*|film*",
    "må|måtte ~ NOT ~ have|se|gå|tale ~ kæreste|venner|veninder|telefon|drenge|ud & HOME|familien|bror*",
    "kæreste & familien|HOME & opdage*|finder|fundet|NOT|dansk|danske|hemmelig*",
    "forstød*|udstød*",
    "homo*|bøsse|lesbisk|trans*|queer & familien|HOME & dræbe*|slå*|kurere*|imam*|bange|tør|smidt|ud",
    "djævel*|dæmon*|eksorc*|uddriv*|besat",
    "social kontrol|ekstremis*|radikal*|kalifat|jihad*",
];

/// Wanting to die, in all its ways.
const LIFE: &[&str] = &[
    // By name.
    "selvmord*|suicid*|afskedsbrev*|dødslyst*|dødsønske*|livstræt*|livslede*",
    "dø|døø|døde & vil|ville|gerne|lyst|ønske*|jeg|tænke*|hellere & !grin*|kede*|pinlig*|flov|fisk*|plante*|batteri*|sorg*|HOME|hund*|kat*",
    "jeg dør|død|dø & !grin*|haha*|pinlig*|kede*|hvis|nysgerrig*|flov",
    // No more: of life, of the world, of oneself.
    "vil|ville|gider|orker|magter|kan|ka|ønsker|gad NOT ~ mere|mer|leve|livet|være|her|vågne|længere & \
     !skole*|klub*|lektie*|sport*|fodbold*|spille|tennis|sfo|lege|sammen|barnepige*",
    "NOT|hverken ~ værd|mening*|regne*|regner ~ leve|livet|noget|mere|med|mig|her",
    "livet|det ~ værd|lort*|ligegyldig*|slut|forbi|overstået|ende & snart|alt|hele|alligevel|når|jeg",
    "alle|alt|mor|far|jer|bedre|lettere|nemmere & bedre|lettere|nemmere & uden|hvis & OBJECT|ME|jeg",
    "aldrig ~ født|fødes",
    "forsvinde*|forsvandt|ingenting & bare|ønsker|vil|altid|helt|gerne|ville|blive",
    "slippe|fri|fred & altid|endelig|hele ~ det|livet|ikke & jeg|hun|han|mig",
    "ende|slutte|afslutte|gøre ~ det|livet|alt ~ slut|nu|kort|ende",
    "gøre|gøres ~ ende ~ på",
    "sove|sover ~ altid|evigt|NOT ~ vågne|stå",
    "færdig ~ med ~ alt|hele|livet|det",
    "NOT ~ savn*|savne|græde|kede ~ mig|jer",
    // Farewell: who gets what, who minds the animal, the last time.
    "farvel|undskyld & altid|sidste|ting|brev*|besked*|alle|tak|PILLS|jer|gruppen|snap",
    "skrevet|skrev|skriver & brev*|testamente*|hvem & PILLS|BRINK|farvel|nu|væk|skal|ting",
    "sidste gang & krammet|farvel|set|sagde|ved & NOT|alle|mor",
    "foræret|forære|foræret|forærer|giver|gav|få|arve* & væk|ting|ejendele|kæledyr|fisk|hund*|samling* & NOT|brug|jorden|alle|når & \
     !fødselsdag*|loppemarked*",
    "passe|passer|pas ~ på & kanin*|hund*|kat*|misser|dyr*|søskende|mor & NOT|farvel|jeg|væk",
    "når|inden|efter jeg ~ væk|ikke|ligger|jorden|død",
    "inden ~ konfirmation*|jul|fredag|mandag & gør|overstået|væk|slut",
    "regne|regner ~ NOT ~ med|NOT ~ regne|regner",
    "begravelse*|kiste*|ligger|gravsten* & jeg|min|mig|når & jorden|musik|sange|min",
    // How: heights, water, trains, pills, a rope.
    "LEAP|hope|hoppe* & BRINK|*kanten|etage*|toget & !øve*|svømm*|vandland|trampolin*|hoppepude*|vippen",
    "broen|*broen|højhus*|etage*|etager & højt|højde|falde & !cykel*",
    "BRINK|*kanten|banen|søen|*toget & stå*|står|stod|fundet|foran|sad|tænk*|kør*|hent*|ned|ude|går|gik & \
     OBJECT|jeg|hun|han|mig|os|unge & !skolebus|cykel*|tur|ferie*|vente*",
    "PILLS & MUCH|slug*|tag*|samle*|samlet|gemt|gemmer|spist|indtag*|død*|her|brev* & !lægen|recept*|apotek*|hovedpine",
    "løkke*|reb|rebet|strop*|hænge|hang|garagen & sig|halsen|mig|selv|loft*|seng*|finder & !(hænge ~ ud)",
    "tage|tog|taget|tager ~ livet|liv & !(af ~ mig)",
    "gøre ~ noget ~ ved ~ mig|sig|dumt",
    "plan*|planlagt|dato|metode*|googl*|søgt|søger|søgehistorik* & dø|død|liv*|højt|ende|sove|hænge*|smertefri*|etager",
    "håbløs*|opgivet|byrde|tomhed*|meningsløs* & liv*|alt|alle|mig|OBJECT|orker|NOT",
    // Self-harm.
    "skære*|skærer|cutter*|skar|snitte*|snitter|kradse*|ridse* & sig|mig|håndled*|lår*|blods|underarm*",
    "skade*|skader|straffe*|bide*|bider|brænde* ~ sig|mig selv",
    "lighter|barber* & hud*|håndflade*|arm*|lår*|sig",
    "spise|spiser|drikke|måltider ~ NOT|intet|over & dø|straffe*|svimm*|besvim*",
    "mormor|farfar|morfar|farmor|gud|oldemor ~ i|hos|op ~ himlen|hente & til|møde|hos|hente|vil",
];

/// Nothing but who is there and that it is told: what no other frame knows.
const TOLD: &[&str] = &[
    "BRINK & HOME|OBJECT|SMALL|MINOR|CHILD|GROWN|jeg & !CALM",
    "HOME|OUTSIDER|GROWN & OBJECT|ME & SAYS|viste|viser & !CALM",
    "HOME|OUTSIDER|GROWN & OBJECT|ME & NOT & !CALM",
    "HOME & NIGHT|DAYS|OUTDOORS & OBJECT|ME|CHILD & !CALM",
    "SAYS & HOME & NOT & !CALM",
    "BODY & HOME|OUTSIDER|GROWN|OBJECT & !CALM",
    "SMALL|MINOR|YOUNG & NOT|ingen & !CALM",
    "SMALL|MINOR|YOUNG & HOME & !CALM",
    "SMALL|MINOR|YOUNG & SAYS & !CALM",
    "når|hvis|hver ~ HOME|han|hun|jeg & skal|må & ME|OBJECT & !CALM",
    "igen & HOME|OUTSIDER|GROWN & OBJECT|ME & !CALM",
    "HOME|OUTSIDER|GROWN & politi*|PILLS|IMAGE|ONLINE|DRUNK & !CALM",
    "FEAR|HURT & HOME|OUTSIDER & OBJECT|når|NOT & !CALM",
    "ABROAD|MARRIAGE & !CALM",
];

/// Nobody looks after the child.
const CARE: &[&str] = &[
    // Alone, left, forgotten.
    "ALONE & NIGHT|DAYS|SMALL|timer|bil|bilen|gaden|lejlighed*|passe*|ude & !lege*|legeplads*|frikvarter*|ked*|kedelig*|synes|sove",
    "alene hjemme",
    "overlad*|overladt|efterlad*|efterlod|forlad*|forladt|glemt|svigt*|svigtet|vanrøgt*|omsorgssvigt*|forsøm* & CHILD|SMALL|HOME|OBJECT|jeg & !lektie*|rydde|madpakke",
    "HOME|forældrene|de & væk|rejst|rejste|skredet|afsted|stukket|forsvundet|set & NOT|siden|DAYS|alene|ingen & \
     jeg|børn*|OBJECT|CHILD|SMALL|selv|vi & !arbejde*|forretning*|bedstefor*|hund*|kat*|døde",
    "NOT|ingen & voksen|voksne|passer|menneske|andre|henter|hentet|svarer|åbner|lukker & huset|børn*|CHILD|SMALL|OBJECT|nat*|hjemme",
    "selv & låser|lave*|laver|putter|står|finder|smører & SMALL|YOUNG|lillebror|lillesøster|aften*|morgen* & HOME|NOT|ingen|jeg",
    "jeg|mig|hende|ham & mor|mor ~ for|passer|laver|putter & lillebror|lillesøster|søskende|små|baby*|nætter & !hjælper|hyggelig*",
    "passe*|passer & lillebror|lillesøster|søskende|små|baby*|tvilling* & nat*|alene|DAYS|hele|skole*|hver",
    // Drink, drugs, illness of those who should.
    "DRUNK & HOME|CHILD|SMALL|OBJECT|os & !sov|solbade*|træt",
    "drikker|druk*|drukket|drak|druk|alkohol*|fuld|stoffer|hash|kokain|fix*|narko*|rus*|misbrug* & HOME|hjem* & \
     CHILD|SMALL|OBJECT|bange|passe*|alene|kør*|hente*|ligger|sover|vågne*|weekend*|hver|gæster|mænd* & \
     !gruppe*|støttegruppe*|jeg|voksne",
    "HOME & psykotisk*|psykose*|stemmer|vrangfore*|sindssyg*|forfulgt|gift* & CHILD|OBJECT|SMALL|os|mig",
    "HOME & overdosis|bevidstløs*|livløs*|vågne*|vække*|is|død ~ NOT|alene|gulv*|kold",
    // No food, no medicine, no warmth, no bed.
    "sult*|sulten|udhungr*|afmagr*|underernær*|tørst*|dehydr*|tigger|stjæler|hugger|skrald* & mad*|HOME|hjemme|OBJECT|CHILD|SMALL|spise* & !ulv|hest",
    "NOT|ingen|intet|kun ~ mad|spist|spise|fodret|drikke|mælkepulver|ketchup|havregryn & HOME|DAYS|hjem*|køleskab*|siden|baby*|SMALL",
    "tomt|tom|hængelås*|lås|låst & køleskab*|køkken*|skab*|madkasse*",
    "gemt|gemte|gemmer|hamstre* & mad|brød|boller|rundstykke*|madpakke* & HOME|hjemme|madras*|lommer*",
    "NOT|ingen ~ medicin*|insulin*|læge*|behandl*|tandlæge*|creme* & HOME|nægter|alvorlig*|feber|syg|gange",
    "sover|sove|sov|bor|overnatte* & hundehus*|hundegård*|hundebur*|gaden|trappe*|opgang*|kælder*|bil|bilen|skur*|park*|\
     bænk*|campingvogn*|gulvet|garage* & !ferie*|campingplads*|gæster",
    "smidt|smed|smider|smides|kastet|sat|sparket|lukket|sendt ~ ud|hjemmefra|gaden|porten|altan* & HOME|OBJECT|nat*|\
     altan*|CHILD|jeg|bliver & !klasse*|timen",
    "fundet|fandt|gik|går|gået|løb*|vandre*|kravle* & SMALL|ble|bare|nattøj|strømper & vej*|gaden|stien|trafik*|vand*|\
     søen|åen|skov*|alene|havn*|nat*",
    "vindue*|altan*|trafik* & SMALL & alene|kravl*|hænge*|stod|sad|klatre*|bar*",
    "skidt|affald|afføring|skimmel|rotter|lort|kanyle*|tis & gulv*|seng*|lejlighed*|hjem*",
    "NOT ~ fået|skiftet|vasket|bad & DAYS|ble|bleen|SMALL & !syg*",
    "slap|livløs*|sløv*|dvask|vejrtræk*|blålig* & SMALL|baby*|nyfødt*",
    "afføringsmiddel|münchausen*|sovepille*|beroligende & HOME|barn*|SMALL",
    "baby*|spæd*|nyfødt* & skrig*|skreg|græd* & timer|nat*|nabo*|ingen|holde|kaste*|ryste*|klare|hader|væg*",
    "jeg ~ bange|frygter ~ for ~ gøre|skade|slå",
    "holder|klarer|kan ~ NOT ~ ud|mere|længere|holde & baby*|skrig*|barn*|børn* & bange|ryste*|skrig*|hade*",
    "køre|kører|kørte ~ ind|ud|os & træ|havn*|vand*|mur & OBJECT|os|børn*",
];
