//! The safety net (*sikkerhedsnet*): the frames danger is told in, whatever its words.
//!
//! Where no rule has found anything, they still bring the duty to notify into sight. One of them never gives
//! an alarm (`gathered` says when several do): a reminder is cheap, a danger overlooked is not. A frame joins
//! classes, such as somebody and a body, or a home and fear. Words meet no inflection here unless they end in
//! `*`.

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
    "BEATING & HOME|OUTSIDER|OBJECT|CHILD|hjemme|derhjemme & !fodbold*|vejr*|musik*|kampen|holdet",
    "hårdhænd*|brutal*|ondskab*|nedværdig*|overfald*|jagt*|jager|jagede|forfulgt|forfølg*|afpres*|kidnap*|\
     bortfør*",
    "rusk*|rystet|rystede|ryster|ryste & SMALL|CHILD|hoved*",
    "jokke*|jokker|trampe*|tramper|tyre*|tyrer|langer|langede|stange*|knalde*|smadre*|smasker|flækk*|kyl*|\
     hamre* & HOME|OUTSIDER|OBJECT|BODY & !controller|bold*|raseri*|sit",
    "gør|gjort|gjorde|gøre ~ fortræd|ondt|noget|sådan & HOME|OUTSIDER|OBJECT|CHILD|VENUE & !tandlæge*|lægen|\
     knæ* & !noget andet|sammen|rart|sjovt",
    // Taken hold of, pressed, thrown, bound.
    "GRAB|FORCE|THROW & GRIP|ansigt*|hoved*|næse|mund|munden|jorden|trøje*|bagefter|bevidst* & HOME|\
     OUTSIDER|OBJECT|CHILD|BODY & !sig|fødselsdag*|måtten|bolden",
    "FORCE & HOME|OUTSIDER & OBJECT|CHILD & !hånd|måtten|luften|fast|CALM",
    "LOCK & OBJECT|CHILD|SMALL|HOME|jeg|værelse*|kælder*|skab*|skur*|altan*|timer|ude & !toilet*|computer*|\
     butik*",
    "tvinge*|tvang|tvunget & spise|sluge|sidde|stå|knæle|drikke|opkast|HOME|OUTSIDER",
    // In peril, whatever the cause.
    "bevidstløs*|besvimet|besvimer|livløs* & CHILD|SMALL|han|hun|barnet|drengen|pigen & !førstehjælp*|\
     kursus|kurset",
    "CHILD|barnet|drengen|pigen|børnene|hun|han|vi ~ i =fare & !for ~ at",
    // With a thing.
    "WEAPON|BLADE|våben*|pistol*|*pistol|gevær*|*gevær|riffel*|benzin|syre|ledning*|*ledning|kabel*|\
     spanskrør*|snor|*snor|*skaft|*skaftet|skosnude*|støvle*|*stikken|skohorn*|grydeske*|strygejern* & HOME|\
     OBJECT|CHILD|BODY|SAYS|han|hun & !spis*|mad|sundhedsplejer*|ANIMAL|cykel*|bagside|plastik*|CALM",
    "med|fik|får|brugt|brugte|bruger|henter|tog hammeren|bæltet|remmen|stokken|kæppen|pinden|riset|pisken|\
     skoen",
    "kogende|kogte|gloende|brændende|skoldhed*|iskold* & HOME|OUTSIDER|OBJECT|CHILD|bad|vand & !tog|selv",
    // Threatened.
    // What sets it off: punished, deserved, whose turn it is.
    "fortjen*|fortjent & SAYS|HOME|selv & MARK|BODY|HIT|det & !medalje|pokal|is",
    "står|stod ~ for|til tur",
    "hendes|hans|min|lillesøsters|lillebrors tur & nat|aften|nu|søster|HOME & !spil*|opvask*|bad|bage",
    "når|hvis|fordi ~ jeg|han|hun|vi|børnene ~ NOT|græder|larmer|tisser|er|var|får|taber|spilder & får|skal|\
     må & HOME|opkast|tape|kold*|ude|altan*|kælder*|gulv*|huset & !skole*|is|slik|ferie",
    "fræk|frække|uartig*|ulydig*|uopdragen*|MISDEED & BODY|MARK|INJURY|LOCK|HOME & får|fik|så|når|komfur*|\
     hånd*",
    "omgang|omgangen|tur|turen|flad|afklapsning|afregning & ordentlig*|store|stor|får|fik|gang & derhjemme|\
     hjemme|hver|HOME|sent|igen & !cykel*|skov*|bus*|ferie*",
    "eksplod*|flipper|flippe*|koger|rasende|hidsig*|temperament*|gal & HOME|forældre* & !dreng",
];

/// What is seen on a body, and how it is hidden or explained away.
const BODY: &[&str] = &[
    "BODY|huden & flået|glasskår*|revet|svulmet|åben & !ACCIDENT|CALM",
    // Marks, by their colour, shape or number.
    "MARK|INJURY|*mærker|*mærke & BODY|CHILD|BRUISED|UNEXPLAINED|igen|HOME|WEAPON & !ACCIDENT|fodboldbane*|\
     faldt|læge*|bid*|pigment*|karakter*",
    "brud|bruddet|brækket|brækkede|knoglebrud|*brud|hjernerystelse|kraniebrud|blødning* & SMALL|CHILD|igen|\
     gang|BODY & !ACCIDENT|ski*|faldt|fald",
    "ar|arret|arrene|strimer|striber|totter|tot|bule|buler|brandsår*|forbrænding*|skold*|forbund* & BODY|\
     HOME|igen|gange & !faldt|kop*|gips",
    "brænd*|cigaret*|glød*|strygejern* & BODY|hud*|mærke*|ar",
    "blod|blodet|blodig*|bløder|blødte & HOME|seng*|tøj|trusse*|underbuks*|bukser*|mund*|gennem & !næseblod|\
     afføring*|mens|knæ*|læge*",
    "negl|negle|tand|tænder|fingre|hår|håret & faldet|mangler|slået|knækket|revet|knæk",
    "*mærker|mærker|striber|aftryk & friske|nye|ny|igen|form|facon|WEAPON|tredje|gange",
    "lader|lod|lade ~ hånden|hænderne|fingrene ~ glide|køre|vandre",
    // A child that cannot sit, walk, or show itself.
    "haltede|halter|halte|humper|ømmer|ømme*|krummer|hinke* & NOT|sidde|siger|hun|han & !faldt|fodbold*|\
     vredet",
    "kan|kunne|vil|ville NOT ~ sidde|ligge|løfte|bade|vise",
    "NOT ~ klæde*|omklæd*|bad|bade|gymnastik*|gym|svømm*|ærmer|vise|ses|skifte* & BODY|nægte*|vil|MARK|tøj",
    "lag|par & underbukser|trusser|bukser|tøj|bluser & NOT|flere|tre|to|altid",
    // In English.
    "touches|touched|touching|hits|hit|beats|rapes|raped|hurts|kicked|kicks me|him|her|us",
    "cut|cuts|cutting|hurt|kill|killing myself|himself|herself|themselves",
    // Nobody explains it, or the explanation does not fit.
    "NOT ~ forklare*|forklaring*|sige ~ hvad|hvordan|hvem|hvorfor",
    // A body part and somebody: «det er der, mormor løfter ham».
    "BODY|MARK|halebenet|fodsåler* & HOME|stedfar*|papfar* & siger|sagde|forklare*|svare*|fortæl*|viste & \
     !godnat|læge*|tandlæge*|hjerte*|sorg*|himlen",
];

/// Fear of someone, and what it does to a child.
const FEAR: &[&str] = &[
    "vil|gider|ønsker|tør|aldrig ~ NOT|aldrig ~ hjem|derhjem & !tage|tager nogen|venner|veninde* ~ med",
    "bad|tigge*|tryg*|bønfald*|klamre*|klynge* & NOT|hjælp|blive|hjem|lyve|HOME & !slik|is|hund",
    "NOT ~ sige|fortælle|vide|fortæller|nævne|afsløre|opdage|sende|høre ~ nogen|HOME|noget|det|hvorfor|\
     andre|hvem",
    "hemmelig*|tavshed*|tavs|forstumme*",
    "lov ~ mig ~ NOT",
    "hvis ~ far|mor|HOME ~ opdager|finder|hører|ved|ser|fik & !CALM",
    "ellers ~ slår|dræber|får|bliver|gør|kommer|må ~ gal|vred|rasende|tæv|bank|han|det|NOT|jeg",
    "krympe*|spjætte*|dukke*|viger|skutte*|sitre*|stivne*|fryser|skælve*|ryster|gibbe*|sammenkrøb* & HOME|\
     hånd*|voksen*|arm*|nøgle*|løfte*|hver|når & !kulde*|vand|jorden|kold*|udspring*|dukken|dukkekrog*|CALM",
    "farer|foer ~ sammen",
    "hører|høre|lytter|lytte & skridt*|nøgle*|trappe*|humør* & HOME|han|hans|hun|hendes & !CALM",
    "af|i ~ skræk|rædsel & !film*|gyser*|CALM",
    "leder|ledte|led ~ efter OBJECT & han|HOME|navn|gemme*|NOT",
    "betal*|penge|slik|gave* & tie|tav|mund|sige|sladre*",
    "dukke*|dukkede|dukker|krøb|krummede|skærmede|værgede ~ sig",
    "under & bordet|sengen|skrivebord*|trappen|dynen & lægger|ligger|lå|sad|sidder|kravle*|kryber|krøb|\
     gemme* & når|hver|tæller|mens|NOT|HOME",
    "sover|sove|sov & kommode*|foran|låst|tøjet|sko|skoene|kniv*|skab*|vågen|lyset & !CALM",
    "gemme*|skjule*|gemt|kryber|krøb|kravle* & seng*|skab*|bord*|skrivebord*|HOME & bange|når|hjem*|HOME|\
     græd* & !gemmeleg|gaver|slik|paaskeæg*",
    "ondt|frygteligt|slemt|forfærdeligt|grimt|grimme|forkert|uhyggeligt|galt & derhjemme|HOME|hænder & sket|\
     gør|gjorde|har|sker|siger & !knæ*|tandlæge*|læge*",
    "hjælp mig|os|nu",
    "ring|kom|hent mig|nu|os|hurtigt & !venlig*|råd|gerne",
    "hjemmefra & stikker|stukket|stak|løber|løbet|løb & !skole*|film*|novelle*",
    "flygte*|flugt|stukket|løbet|løber & hjemmefra|HOME & !skole*|film*|novelle*",
];

/// What is heard and seen of a home.
const AT_HOME: &[&str] = &[
    "skrig*|skreg|råb*|brag*|bump*|slag|smæld*|brøle*|knuse*|klirre*|tumult|ballade|hyl|hvine*|hæs & nabo*|\
     væggen|lejlighed*|opgang*|overbo*|underbo*|ovenpå|nedenunder|trappe*|nat|natten & !fest*|kolik|baby",
    "høre|hører|hørt|hørte ~ skrig*|græd*|slag|slå*|brag*|bump*|råb*|klask*|tigge*|bede*",
    "politi*|betjent* & gange|igen|hentet|måned*|uge & !spil*|leg*",
    "krisecenter*|krisecentre|tilhold*|opholdsforbud*|voldsmand",
    "mor|moren|mors|mama|moderen|mødre & blåt|mærker|bange|blod|gemt|skjul*|slået|hævet|flækket|lilla|\
     halter|halte*|hospital*|skadestue*|gulvet & !eksamen|opereret & !NOT =mærker",
    "mor|moren|moderen & far|faren|faderen|han|mænd & dræbe*|ihjel|hals*|maven|vold*|kniv* & !ondt ~ maven",
    "skud|skød|skyde*|skudt & hørt|hørte|barn*|børn*|CHILD|HOME & !mål|fodbold*|bold*|film*|spil*|sneen",
    "tager|tog|taget ~ skraldet|tæsk*|slagene|skylden|tævene",
    "jaloux|psykopat*|kontrollerende & HOME|far|mor|bange",
];

/// The body, bed and clothes, and somebody who has no business there.
const SEXUAL: &[&str] = &[
    // By name.
    "SEXUAL|voldtæg*|voldtag*|incest*|pædofil*|blufærdig*|krænke*|gramse*|befamle*|beføl* & !undervis*|\
     normalt|uge",
    // The intimate parts, also by clothes.
    "PRIVATE|tisser|tisse*|underkrop* & HOME|OUTSIDER|GROWN|TOUCH|han|ham|holde|viste & !ble*|bleen|potte*|\
     læge*|mens",
    "PRIVATE & ondt|blod*|bløder|svie*|slik*|kys*|fingre|leg*|kigge*|hemmelig*|putte*|stikke*|stak & !ble*|\
     bleeksem*|læge*|mens",
    "bukser*|trusser*|underbukser*|undertøj*|tøjet|nattøj*|bikini*|kjole*|trøje* & af|nede|ned|uden|på|\
     under & HOME|OUTSIDER|GROWN|han|ham|skal & !vask*|flyverdragt*|strand*|tisse*",
    // Touched, kissed, held, looked at.
    "rør*|rører|rørt|gnide*|gned|kæle*|aer|massere*|nusse*|nulre*|gramse*|lurer|stirre* & HOME|OUTSIDER|\
     GROWN|ham|hende|mig|CHILD|ONLINE & !tangent*|ANIMAL|ild|himlen|bold*",
    "tager|tog|tage|tar|tagge ~ på OBJECT|ME|CHILD|dem",
    "kys|kysse*|kyssede|tunge|tungen & HOME|OUTSIDER|GROWN|skal|ham|hende & !godnat*|farvel|mariehøn*|\
     plaster*|loppemarked*",
    "krop|kroppen & HOME|OUTSIDER|GROWN|betale*|hans|hendes|min & !syg*|læge*|varm*|madras*|kærlighed*|\
     følelser|pubertet*",
    // The bed, the bath, the night, the car, the closed door.
    "kravle*|kravlede|krøb|lister|listede ~ sovepose*|dyne*|seng|sengen",
    "seng|sengen|dyne*|sofaen|sovepose*|hytten|saunaen|sauna*|bruser*|badet|badeværelse*|omklædning*|\
     soveværelse* & OUTSIDER|GROWN|HOME & kommer|kom|kravle*|lægge*|lagde|lå|ligge*|rør*|ind|ned|hos|sammen|\
     tager|tog & NOT|hemmelig*|han|SAYS|nat*|YOUNG|døren & !mareridt*|læse*|godnat*|torden*|syg*|feber* & \
     !PARENT ~ ligger|sidder|sover på =sofaen",
    "kommer|kom|kommet ~ ind ~ OBJECT|ME|værelse*|nat* & HOME|OUTSIDER|GROWN|mænd*|gæster",
    "natte*besøg|nattebesøg*|nøglehul*",
    "går|gå|gik|går ~ ind ~ til & nat*|sover|lille|lillesøster|SMALL & OUTSIDER|HOME|GROWN|han|ham",
    "lægge*|lagde|lå|ligge ~ sig ~ ovenpå|oven|tæt|op|hos & HOME|OUTSIDER|GROWN|fædre|OBJECT",
    // «det far gør med min søster», «gør det stadig».
    "det ~ far|mor|onkel|bror|HOME|OUTSIDER|han|vi gør|gjorde",
    "HOME|OUTSIDER|GROWN gør|gjorde det",
    "skal|skulle ~ gøre|tage|holde|røre|sutte|slikke & HOME|OUTSIDER|munden|den & munden|hånden|den|ham & \
     !tand*|hund*",
    // Grown-ups who meet, pay or lure.
    "mødes|mødtes|mødt|mødte|møde & ONLINE|GROWN|fremmed* & !forældremøde*|personale*|gruppe*",
    "IMAGE & OBJECT|CHILD|ME & set|rundt|del*|sende*|drenge|klassen|nettet & !CALM",
    "bluse*|trøje*|skjorte*|ærme* & op|løfte*|hev|trak|løftede & MARK|BODY|ord|viste|ryg* & !vask*",
    "prostit*|luder*|sugar*|onlyfans|escort*",
    "lokke*|groom*|lokker & CHILD|OBJECT|ME|GROWN|bil|hjem & !guld*|kat*",
    "gravid|abort*|klamydia|gonor*|kønssygdom*|fortrydelsespille* & YOUNG|SMALL|11|12|13|14 & !jeg|mor|\
     kvinde|måned|måneder|mdr|uge|uger",
    "gravid|abort* & måned|måneder|mdr|uge|uger & YOUNG|11|12|13|14",
];

/// Force in the name of the family.
const HONOUR: &[&str] = &[
    "ære|æren|æres*|vanære*|skændsel|jomfru*|mødom*|dyd*",
    "brudekjole*|vies|viet|nikah|attest*|forlov*|trolov* & CHILD|hun|MINOR|KIN|jeg|pigens",
    "gøres|gøre|blive ~ ren|renset & lillesøster|CHILD|kone|landsby*|ferie*",
    "omskære*|omskåret|skåret|klippe* & KIN|ABROAD|CHILD|ferie*|dernede|kone",
    "pas|passet & taget|væk|gemt|fra",
    "enkeltbillet*|udrejse*|genopdrag*|opdragelsesrejse*|koranskole*|lufthavn* & HOME|OBJECT|ABROAD|ferie|\
     alarm*",
    "familien|brødre*|bror|fætter|fætre|onkler|onkel|far & overvåg*|kontroller*|følger|tjekke*|skygge*|\
     ihjel|dræbe*|bestemmer|jorden|begrave*|finder|fjernes|ender & OBJECT|ME|CHILD|han|hun & !spil*|film*",
    "kæreste & familien|HOME & opdage*|finder|fundet|NOT|dansk|danske|hemmelig* & !vores søn|datter|barn|\
     baby",
    "KIN|fætrene & udenfor|uden|følge*|skiftes|venter|vogter|henter & skole*|hende|søster & !fødselsdag*|\
     fest*",
    "homo*|bøsse|lesbisk|trans*|queer & familien|HOME & dræbe*|slå*|kurere*|imam*|bange|tør|smidt|ud",
    "social kontrol|ekstremis*|radikal*|kalifat|jihad*",
];

/// Wanting to die, in all its ways.
const LIFE: &[&str] = &[
    // By name.
    "selvmord*|suicid*|afskedsbrev*|dødslyst*|dødsønske*|livstræt*|livslede*",
    // No more: of life, of the world, of oneself.
    "NOT|hverken ~ værd|mening*|regne*|regner ~ leve|livet|noget|mere|med|mig|her",
    "livet|det ~ værd|lort*|ligegyldig*|slut|forbi|overstået|ende & snart|alt|hele|alligevel|når|jeg",
    "alle|alt|mor|far|jer|bedre|lettere|nemmere & bedre|lettere|nemmere & uden|hvis & OBJECT|ME|jeg",
    "aldrig ~ født|fødes",
    "slut|overstået|stopper|færdig|sidste & morgen|nat|aften|fredag|snart|alligevel|inden & jeg|han|hun & \
     !CALM",
    "tak for alt|hele|tiden",
    "NOT ~ brug ~ for & efter|væk|mere|samling*",
    "borte|deroppe|hinsides|evigheden|himlen & verden|når|ses|snart|jeg & !HOME|oldemor*|hund*|kat*",
    "forsvinde*|forsvandt|ingenting & bare|ønsker|vil|altid|helt|gerne|ville|blive",
    "gøre|gøres ~ ende ~ på",
    "sove|sover ~ altid|evigt|NOT ~ vågne|stå",
    "færdig ~ med ~ alt|hele|livet|det",
    "NOT ~ savn*|savne|græde|kede ~ mig|jer",
    // Farewell: who gets what, who minds the animal, the last time.
    "farvel|undskyld & altid|sidste|ting|brev*|besked*|alle|tak|PILLS|jer|gruppen|snap",
    "skrevet|skrev|skriver & brev*|testamente*|hvem & PILLS|BRINK|farvel|nu|væk|skal|ting",
    "sidste gang & krammet|farvel|set|sagde|ved & NOT|alle|mor",
    "passe|passer|pas ~ på & kanin*|hund*|kat*|misser|dyr*|søskende|mor & NOT|farvel|jeg|væk",
    "når|inden|efter jeg ~ væk|ikke|ligger|jorden|død",
    "inden ~ konfirmation*|jul|fredag|mandag & gør|overstået|væk|slut",
    "begravelse*|kiste*|ligger|gravsten* & jeg|min|mig|når & jorden|musik|sange|min",
    // How: heights, water, trains, pills, a rope.
    "LEAP|hope|hoppe* & BRINK|*kanten|etage*|toget & !øve*|svømm*|vandland|trampolin*|hoppepude*|vippen",
    "broen|*broen|højhus*|etage*|etager & højt|højde|falde & !cykel*",
    "BRINK|*kanten|banen|søen|*toget & stå*|står|stod|fundet|foran|sad|tænk*|kør*|hent*|ned|ude|går|gik & \
     OBJECT|jeg|hun|han|mig|os|unge & !skolebus|cykel*|tur|ferie*|vente*",
    "taget|tog|slugt|spist|drukket ~ hele ~ glasset|æsken|pakken|flasken",
    "skåret|skar|skærer|snittet & dybt|blod*|stopper|bløder|håndled*",
    "PILLS & MUCH|slug*|tag*|samle*|samlet|gemt|gemmer|spist|indtag*|død*|her|brev* & !lægen|recept*|\
     apotek*|hovedpine",
    "løkke*|reb|rebet|strop*|hænge|hang|garagen & sig|halsen|mig|selv|loft*|seng*|finder & !(hænge ~ ud)",
    "gøre ~ noget ~ ved ~ mig|sig|dumt",
    // Self-harm.
    "skære*|skærer|cutter*|skar|snitte*|snitter|kradse*|ridse* & sig|mig|håndled*|lår*|blods|underarm*",
    "skade*|skader|straffe*|bide*|bider|brænde* ~ sig|mig selv",
    "lighter|barber* & hud*|håndflade*|arm*|lår*|sig",
    "spise|spiser|drikke|måltider ~ NOT|intet|over & dø|straffe*|svimm*|besvim*",
];

/// What no other frame knows: somebody, something that is told, refused or done to another, and nothing of an
/// ordinary day (`CALM`) beside it.
const TOLD: &[&str] = &[
    "BRINK|PILLS|WEAPON|BLADE & !CALM",
    "GONE|DEAD & jeg|han|hun|OBJECT|HOME|SAYS & !CALM & \
     !mormor|farmor|morfar|farfar|bedste*|olde* (er =død|er =væk|=døde)",
    "DAYS|NIGHT|OUTDOORS|CLOSET & han|hun|jeg & !CALM",
    "HOME & NIGHT|OUTDOORS & OBJECT|ME|CHILD & !CALM",
    "BODY|*lår|*låret & HOME|OUTSIDER|GROWN|OBJECT|MARK|*mærker & !CALM",
    "GROWN & CHILD|MINOR|YOUNG|ME & hotel*|lejlighed*|hjem|bil|bilen|alene|venter|skrive*|hente* & !CALM",
    "han|hun|HOME & OBJECT|ME & NIGHT|LOCK|FEAR|HURT|CLOSET & !CALM",
    "CHILD|BODY & fundet|udsat|påført|tilført|skadestue* & !CALM",
    "HOME|OUTSIDER|GROWN & PILLS|IMAGE|ONLINE & OBJECT|ME|CHILD & !CALM",
    "ABROAD|MARRIAGE & !CALM & !PARENT|vi (er gift|var gift|blev gift|bliver gift|er blevet gift|har \
     været gift|har giftet)",
];

/// Nobody looks after the child.
const CARE: &[&str] = &[
    // What a family gives a child, and what it weighs.
    "NOT|ingen|intet ~ aftensmad|morgenmad|frokost|madpakke|mælk & HOME|når|hvis|fordi|får",
    "hash|joint|vodka|snaps|øl|vin|spiritus|kokain & SMALL|SMALLSIBLING & ryger|drikker|får|fik|giver|\
     gav|smage*",
    "vejer|vejede|tabt|taget & kilo|måneder|kg & NOT|SMALL|samme|gemmer",
    // Gone, and nobody knows where.
    "CHILD|drengen|pigen|datter|søn|hun|han ~ forsvundet|bortkommet|savnet & !fritid*|lyst*",
    "NOT været|kommet hjem|hjemme & siden|døgn|DAYS|nat|natten|går & CHILD|han|hun|årig & !skole*|arbejde*|ferie*|hos",
    // Alone, left, forgotten.
    "ALONE & NIGHT|DAYS|SMALL|timer|bil|bilen|gaden|lejlighed*|passe*|ude & !lege*|legeplads*|frikvarter*|\
     ked*|kedelig*|synes|sove",
    "alene hjemme",
    "overlad*|overladt|efterlad*|efterlod|forlad*|forladt|glemt|svigt*|svigtet|vanrøgt*|omsorgssvigt*|\
     forsøm* & CHILD|SMALL|HOME|OBJECT|jeg & !lektie*|rydde|madpakke",
    "HOME|forældrene|de & væk|rejst|rejste|skredet|afsted|stukket|forsvundet|set & NOT|siden|DAYS|alene|\
     ingen & jeg|børn*|OBJECT|CHILD|SMALL|selv|vi & !arbejde*|forretning*|bedstefor*|hund*|kat*|døde",
    "NOT|ingen & voksen|voksne|passer|menneske|andre|henter|hentet|svarer|åbner|lukker & huset|børn*|CHILD|\
     SMALL|OBJECT|nat*|hjemme",
    "selv & låser|lave*|laver|putter|står|finder|smører & SMALL|YOUNG|lillebror|lillesøster|aften*|morgen* \
     & HOME|NOT|ingen|jeg",
    // Drink, drugs, illness of those who should.
    "drikker|druk*|drukket|drak|druk|alkohol*|fuld|stoffer|hash|kokain|fix*|narko*|rus*|misbrug* & HOME|\
     hjem* & CHILD|SMALL|OBJECT|bange|passe*|alene|kør*|hente*|ligger|sover|vågne*|weekend*|hver|gæster|\
     mænd* & !gruppe*|støttegruppe*|jeg|voksne",
    // The child that is not born.
    "gravid*|ufødt* & DRINKING & !røgfri|ophørt|stoppet|stoffri|ædru|tidligere|kaffe|te|vand|saft|mælk|cola|stress*",
    "venter barn & DRINKING & !røgfri|ophørt|stoppet|stoffri|ædru|tidligere|kaffe|te|vand|saft|mælk|cola|stress*",
    // No food, no medicine, no warmth, no bed.
    "sult*|sulten|udhungr*|afmagr*|underernær*|tørst*|dehydr*|tigger|stjæler|hugger|skrald* & mad*|HOME|\
     hjemme|OBJECT|CHILD|SMALL|spise* & !ulv|hest",
    "NOT|ingen|intet|kun ~ mad|spist|spise|fodret|drikke|mælkepulver|ketchup|havregryn & HOME|DAYS|hjem*|\
     køleskab*|siden|baby*|SMALL",
    "mad|spise|fodre*|drikke|opkast|kastet & kun|hvis|før|indtil|straf|skal & bedt|lydig*|opkast|op|HOME|\
     næste|låst & !CALM|ble*",
    "vægt*|flasken|modermælk* & falder|tabt|vand|kurve*|fortynd* & !overvægt*|vandflaske*",
    "madras|madrasser|madrassen & bare|ansigt*|gulv*|urin*|CHILD & !ny|nye",
    "bleer|ble|bleen & DAYS|forgårs|samme|går|blodig* & !pusle*|rødme",
    "lås|låsen|hængelås*|slå|haspe*|alarm & udvendig*|ydersiden|børneværelse*|CHILD|værelset",
    "hele natten|nætter & ude|stationen|gået|vågen|gaden|bus*|alene|gik",
    "tomt|tom|hængelås*|lås|låst & køleskab*|køkken*|skab*|madkasse*",
    "NOT|ingen ~ medicin*|insulin*|læge*|behandl*|tandlæge*|creme* & HOME|nægter|alvorlig*|feber|syg|gange",
    "sover|sove|sov|bor|overnatte* & hundehus*|hundegård*|hundebur*|gaden|trappe*|opgang*|kælder*|bil|bilen|\
     skur*|park*|bænk*|campingvogn*|gulvet|garage* & !ferie*|campingplads*|gæster",
    "vindue*|altan*|gelænder*|rækværk* & OBJECT|SMALL & ud|over|hold*|kaste*|frost|ind",
    "skidt|affald|afføring|skimmel|rotter|lort|kanyle*|tis & gulv*|seng*|lejlighed*|hjem*",
    "NOT ~ fået|skiftet|vasket|bad & DAYS|ble|bleen|SMALL & !syg*",
    "slap|livløs*|sløv*|dvask|vejrtræk*|blålig* & SMALL|baby*|nyfødt*",
    "afføringsmiddel|münchausen*|sovepille*|beroligende & HOME|barn*|SMALL",
    "baby*|spæd*|nyfødt* & skrig*|skreg|græd* & timer|nat*|nabo*|ingen|holde|kaste*|ryste*|klare|hader|væg*",
    "køre|kører|kørte & vilje|autoværn*|rattet|modsat|vejside*",
    "køre|kører|kørte ~ ind|ud|os & træ|havn*|vand*|mur & OBJECT|os|børn*",
];
