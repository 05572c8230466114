//! Ways of telling a danger by its circumstances: what was used, where it was done, what is to come.

use super::{STRONG, TELLING, Table, Topic};

pub(super) const TABLES: &[Table] = &[
    Table { topic: Topic::Violence, weight: TELLING, phrases: VIOLENCE },
    Table {
        topic: Topic::Violence,
        weight: STRONG,
        phrases: &["hård|hårdhændet ved OBJECT|CHILD", "hævet|hævede ~ BODY & igen"],
    },
    Table { topic: Topic::AtHome, weight: TELLING, phrases: AT_HOME },
    Table { topic: Topic::Sexual, weight: TELLING, phrases: SEXUAL },
    Table { topic: Topic::Honour, weight: TELLING, phrases: HONOUR },
    Table { topic: Topic::Life, weight: TELLING, phrases: LIFE },
    Table { topic: Topic::Care, weight: TELLING, phrases: CARE },
];

const VIOLENCE: &[&str] = &[
    // The mark tells its own story: its shape, its place, or that no fall can leave it. The mark itself is
    // not
    // what is shown, so that a fall told beside it explains nothing away.
    "ligner|lignede|lignende|form|facon|aftegn* ~ hånd*|hænder|finger*|fingre|negle*|tænder|bid|tandsæt*|\
     sål*|IMPLEMENT|WEAPON|ring|støvle* & MARK|blå|blåt|lilla|rød*|aftryk & !SELFDONE|ANIMAL|pigment*|\
     fødsels*",
    "(kryds ~ tværs|på ~ tværs) & MARK|ryg*|ryggen|BODY & !lege|tegn*|maling",
    "NOT ~ komme|kommer|opstå*|skyldes|stamme* ~ fra|af|ved ~ fald*|=fald|uheld*|leg|leget",
    "håndled*|ankel|ankler|anklerne|halsen|hals|nakken ~ ring|ringe|=rand|snøre*|reb*|negle*|*aftryk|afsnør* \
     & !smykke*|halskæde*|ringorm|ørering*",
    "*aftryk|negleaftryk ~ i|på|over ~ BODY & !SELFDONE|pude|puden|lagen*|maling*|seng*|ur|briller*",
    "hævet|hævede|opsvulmet|flækket|svulmet & BODY & savl*|blod & tør|turde|HOME|OUTSIDER & !tand*|bi|hveps*|\
     ACCIDENT",
    // Body and thing: what was put out, twisted, poured or shut on it.
    "slukke*|slukket|slukker|slukkede|brænde*|brændt|brændte|trykke*|trykkede ~ cigar*|smøg*|cigaret*|joint*|\
     lighter*|tændstik* ~ på|i|ud|mod & BODY|OBJECT|CHILD|HOME & !SIG|askebæger*",
    "siger|sagde|sagt knæk & BODY|arm*|fingre*|finger*",
    "eddike*|peber*|chili*|sæbe*|shampoo*|salt|citron*|sprit|klorin|tabasco* ~ i|på|ind ~ øje*|øjne*|øjnene|\
     mund*|munden|tunge*|tungen|sår* & HOME|jeg|fordi|når|hvis|straf* & !uheld*|bruser*|renset|mad",
    "hånd*|hænder|hånden|hænderne|fingrene|arm|armen ~ om|rundt|omkring ~ hals|halsen|strube*|struben & \
     HOME|OUTSIDER|han|OBJECT|ME & !kram*|krammer|trøst*|kæle*|ANIMAL|hyggede",
    "op ~ ad|mod væg*|væggen|muren|døren & OBJECT|ME|CHILD & HOME|han|hun|OUTSIDER & !læn*|stole|stol|bold*|\
     cykel*|håndstand*",
    "BODY|hoved*|ansigt*|pande* ~ ned|ind|mod ~ i|på|mod ~ *bord|*bordet|bordplade*|tallerken*|sand*|mudder* \
     & HOME|OUTSIDER|FORCE|HARM & !SIG|selv|sin|sit|faldt|hviler|lagde|trætte",
    "så|til ~ NOT kan|kunne ~ rejse|gå|stå|trække|bruge|åbne|høre|tygge|synke|sidde & HIT|HARM|BEATING|THROW \
     & HOME|OUTSIDER|han & !SIG|latter|maden",
    // Gets the thing itself, or with it: «får støvlen», «fik af grydeskeen».
    "GET ~ af|med IMPLEMENT|støvsuger*|støvlen|*slangen|*skoen & !lov|is|SIG",
    "GET jeg|hun|han|vi|de|OBJECT bæltet|støvlen|remmen|stokken|kæppen|pisken|tøflen|slipperen|riset|skoen|\
     grydeskeen|ledningen|kablet|livremmen & !på|julegave|fødselsdag*",
    "IMPLEMENT ~ smælde*|smælder|smældede|svirpe*|svirper|suse*|klaske*",
    "(bukser* ned|ned ~ bukser*|numse* ~ bar|bare ~ numse*|bare ~ ende) & IMPLEMENT|BEATING|pisk|klask|smæk",
    // Stands for hours as a punishment.
    "skal|skulle|må|måtte|tvunget ~ stå|sidde|ligge|knæle|løbe & timer|timevis|natten|strakt|strakte|fliser* \
     & ulydig*|MISDEED|straf*|når|hvis|fordi|indtil & HOME|de|vi|jeg & !kø|bus*|eksamen*|tog*|eftersidning*",
    // Held out over a drop, shot at.
    "holde|holder|holdt|hænge*|hang|dingle*|svang ~ ud|over ~ altan*|vindue*|gelænder*|rækværk*|=bro|=broen \
     & OBJECT|CHILD|SMALL|ME|sin|søn|datter & !plant*|vasketøj*|fast ~ i",
    "skyde|skyder|=skød|skudt|skut ~ BLADE|luftgevær|haglgevær*|softgun*|hardball* ~ på|i|mod ~ BODY|OBJECT|\
     HOME & !vand*|legetøj*",
    "sparke*|sparkede|smadre*|brød|bryder|slog|tæskede|hamrede ~ dør*|døren|den ~ ind & mig|os|mor|OBJECT|ME \
     & !politi*|brandm*|klem*",
    // Hair that nobody shall be able to pull, a body that hides.
    "hår|håret & klippe*|klippet|kort|af & NOT ~ kan ~ trække*|hive*|rykke*|tage|rive",
    // Heard through a door or a telephone.
    "slip|stop|hjælp|lad ~ mig|hende|ham|barnet|os|være & råbe*|råber|skreg|skrig*|skriger|hyl*|høre|hører|\
     hørte & HE|HOME|hun|hende & !lege|leger|legeplads*|bold*",
    "låst|låser|låste|lukket|lukker ~ sig inde med & råb*|råbe|skrig*|BEATING|IMPLEMENT|græd*|høre",
    "hørte|hører|høre|hørt|overhør* ~ ham|hende|HOME ~ HIT|BEATING & den|CHILD|SMALL|OBJECT|ME & !klaver*|\
     tromme*",
    // A child begs that somebody shall not.
    "=ikke|=nej|stop|aldrig HOME|OUTSIDER mere|igen|=nej|stop & råb*|råbte|skreg|skriger|hvin*|hvinede|græd*|\
     siger|sagde|søvne & !kager|mad|synge*|kilde*|lektie*",
    "rotter|rotterne|edderkopper*|spøgelse*|mørket|lyset & kælder*|skur*|loft*|udhus* & skal|må|blive|låst & \
     NIGHT|jeg|HOME|straf*|til det & !pære|skifte*|halloween*|gyser*",
    "halsgreb*|strubegreb*|kvælergreb*|halsgrebet ~ på & OBJECT|CHILD|ME|HOME & !judo*|brydning*",
    "HOME|OUTSIDER ~ bruger|brugte ~ på ~ BODY|ME|OBJECT & !tid|penge|briller",
    "GET ~ med ~ spanskrør*|kabel|kablet|ladekabel*|bæltet|livremmen|stokken",
    "ladekabel*|spanskrør*|tæppebanker*|fluesmækker* & BODY|OBJECT|ME & HOME|OUTSIDER",
    "gul|gule =og blå|blåt & !trøje*|flag*|maling*|farve*|blomst*",
    "NOT|dårligt|knap ~ sidde ~ ned & hård|HOME",
    "bundet|bindes|binder|bandt|bantet ~ til ~ seng*|stol*|radiator*|tremmeseng* & CHILD|OBJECT|ME|HOME",
    "afretter|afrettet|opdrager|straffer & WEAPON & !sig",
    "dødstrus*",
    "GET ~ brækket|knækket|flækket|revet|flået|smadret|skoldet|klippet|klemt ~ af ~ HOME|OUTSIDER & !læge*|\
     tandlæge*|frisør*",
    "stikker|stak|stikke|langer|gav|giver ~ en flad & !(jeg GIVE|og GIVE)",
    "MARK|INJURY efter|af HOME|OUTSIDER & !fødsels*|medfødt",
    "tissede|tisser|pissede ~ på OBJECT|ME",
    "drejede|drejer|vred|vrider ~ rundt & øre|øret|arm|armen & HOME|OUTSIDER",
    "stukket|stak|stikker ~ med ~ BLADE & OBJECT|CHILD|ME|hun|han",
    "rapper|rappede|svirper|svirpede & OBJECT|ME|CHILD|dem & HOME|OUTSIDER|underviser*|pind|pinden",
    "hamrer|hamrede|banker|bankede|dunker|dunkede ~ mit|hans|hendes ~ hoved|hovedet & HOME|OUTSIDER",
];

const SEXUAL: &[&str] = &[
    "leg|lege|leger|legen & hemmelig*|hemmeligt & KIN|OUTSIDER|stedfar*|papfar*|bonusfar*|GROWN & !gave*|\
     hule*|fødselsdag*|agent*|skatte*|klub|OTHERS",
    // What is done has no name: «gør noget ved mig», «gør det, når mor sover», «det voksne gør».
    "gør|gøre|gjort|gjorde|laver|lave|lavet|lavede ~ noget|ting|det|sådan|alt ~ ved|med|mod ~ VICTIM|ME|pige \
     & ELDER|HE & (NIGHT|sover|natarbejde*|toilet*|toilettet|dukke*|dukken|bamse*|seng*|dyne*|kælder*|NOT ~ \
     vil|NOT ~ lide|SECRET|alene) & !mad|lektie*|morgenmad|godt|sjovt|kage*",
    "gør|gøre|gjorde|laver ~ noget|ting ~ jeg|hun|han NOT ~ vil|kan|bryder & ELDER|stor|store|ældre|HE & \
     !skole*|mad|lektie*",
    "vil|ville|skal ~ gøre ~ ved|med ~ ME|OBJECT & ELDER & MESSAGE|NIGHT|sover|alene & !karriere*",
    "når|mens|imens|gang ~ HE|ELDER gør|gjorde =det & tæller|kigger ~ op|øjne*|badevær*|værelse*|kælder*|\
     seng*|stille|stiv|FEAR|ondt|loftet|drømmer & !rent|opvask*",
    "gør|gjorde|gøre ~ =det|ligesom|som ~ voksne|gifte|kærester|kærestepar|mænd & ELDER & !arbejde*|mad|bil*",
    "viser|viste|vist|vise ~ dukke*|dukken|bamse*|bamsen|barbie* & ELDER & gør|gjorde|gøre|laver|lave|ting|\
     hvad|det & !købt|gave|sy|tøj",
    // A child's body lies still, is shown or undressed, for something.
    "ligge|ligger|lå ~ stille & ELDER & giver|gav|får|fik|tier|slik|penge|gave*|is|hvis|mens & !læge*|\
     tandlæge*|frisør*|sover|syg|putte*|scann*",
    "vise|viser|viste|vist|se|ser ~ OBJECT|ELDER|min|mit|hendes|hans ~ PRIVATE & ELDER|kiosk*|cola|slik|\
     penge|får|fik|manden & !NURSING|mor|SIG|selv|film",
    "skal|skulle|må|måtte ~ tage ~ WEAR ~ af & ELDER|*ejer|ejer|ejeren|chef*|kund* & !NURSING|svøm*|bade|\
     våd*|varm*|sengetid*|sko|overtøj*",
    "tager|tog|trak|trækker|hev|hiver|lyner|knapper|flår ~ WEAR ~ af|op|ned ~ OBJECT|ME|VICTIM & OUTSIDER|\
     KIN|stedfar*|papfar*|bonusfar*|HE & !NURSING|bade*|bad|svøm*|våd*|varm*|flyverdragt*|tisset|sengetid*|\
     uheld*",
    "NOT ~ (noget ~ på|tøj ~ på|trøje ~ på) & ELDER|HE & IMAGE|slik|penge|danse|skød*|kigge*|kigger & !kold*|\
     kulde*|strand*",
    "putter|putte|puttede|stikker|stak|propper|kommer|lægger ~ noget|den|ting|sin ~ i|ind ~ den|mund|munden \
     & ELDER|HE & smag*|smager|grimt|klam*|bræk*|hoste*|åbne|kvalt|kvæl* & !medicin|vitamin*|mad",
    "doktor|doktorleg*|læge & leg|lege|leger & ELDER & dyne*|dynen|BED|hemligt|hemmeligt|SECRET",
    "sladre|sladrer|hemmelig* & ELDER & sover|sove|middag*|bare|begge|alene & !gave*|overrask*|fødselsdag*|\
     slik|is|kage*",
    "været|været|var|lå|ligger|ligge|sov i seng|sengen med OBJECT|ME|CHILD|hendes & ELDER & !læs*|syg|\
     mareridt*|trøst*|mor",
    "er|være|var|været ~ på|oppe|ovenpå OBJECT|ME ~ & ELDER|HE & NIGHT|alene|sover|aften & !lektie*|hold*|\
     besøg*|nakken|råbe*|skælde*|sur|vred",
    // Alone with somebody who has no business there.
    "OUTSIDER|GROWN & sauna*|boblebad*|spabad*|brusebad*|bruser* & hjem|alene|privat*|tøj|nøgen & OBJECT|ME|\
     CHILD & !hold*|svømmehal*",
    "uden ~ tøj|bukser|noget ~ på & ELDER|HE & ind|kommer|kom|seng*|ligger & OBJECT|ME|CHILD|NIGHT & !barn*|\
     baby*",
    "vil|ville|går|gik|prøver|kommer ~ ind ~ til|hos ~ VICTIM|SMALLSIBLING & ELDER & (stol*|vagt*|skift|\
     låse*|låser|stoppe|stopper|kommode*) & !trøst*|syg",
    // Lent, sold, promised to somebody.
    "låner|låne|lånte|lejer|leje|lejede|udlejer|sælger|sælge|solgte|deler ~ OBJECT|ME|CHILD|datter*|pige* ~ \
     ud|til|for & ham|mænd*|mand|penge|husleje*|gæld|stoffer|kunder|andre & !bil|cykel*|bog|bøger|tøj|penge \
     ~ til",
    "tar|tager|ta|rører|rørte|tog på|ved ME & seng|sengen|dyne*|nat*|HOME & !arm|armen|skulder*|hånd|alvor*",
    "i ~ fars|stedfars|papfars|onkels|morfars|farfars seng & sige|gør|rører|piller|hemmelig* & !læser|\
     historie*",
    "går|gik|gå|gået i seng med OBJECT|ME|CHILD & HOME|OUTSIDER|GROWN",
    "IMAGE af|på ~ OBJECT|ME|CHILD & bad|badet|bruser*|bruseren|NAKED",
    "se|ser|vise|viser|viste ~ OBJECT|ME|sig ~ NAKED|nøgen & OUTSIDER|GROWN|ONLINE|bedt|kræver",
    "bedt|beder ~ om ~ vise ~ sig ~ uden & tøj",
    "tage|tager|tar|ta|tog|taget|grabber|grab ~ i|på|ved ~ skridtet|skridet|PRIVATE|ass|røven|numsen",
    "tvang|tvunget|tvinger|tvinge & SEXUAL",
    "tvang|tvinger|tvunget ~ mig|hende|ham ~ til ~ seks",
    "savner|elsker|dejlig|lækker ~ krop|kroppen & OUTSIDER|GROWN",
    "lagt|lagde|lægger ~ sig ~ hos|til|ved ~ OBJECT|ME|CHILD & OUTSIDER|nattevagt*|GROWN|HOME|nat",
    "sugemærke* & GROWN|*årig|gaver|betalt",
    "masser*|masserer & skridtet|bryst*|NAKED|nøgen & OUTSIDER|HOME|GROWN",
    "skød|skødet & gnub*|bevæg*|gned|hård|stønne*",
    "gnider|gned|gnide ~ sig ~ ad|mod ~ OBJECT|ME|CHILD & !kat|katten|hund*",
    "filmet|filmer|filmede|fotografer* ~ CHILD|OBJECT|ME|steddatter* & badet|bruser*|nøgen|skjult",
    "drugged|drugget|roofied",
];

const HONOUR: &[&str] = &[
    "CLAN|fætre ~ leder|ledt|ledte|søger|jagter|jager|efterlyser|forfølger ~ efter OBJECT|ME & !gemme*|lege|\
     hund*",
    "kommende|tilkommende|fremtidige ~ mand|brudgom|ægtemand|svigermor|svigerfamilie* & YOUNG|MINOR|ABROAD & \
     !mors|mor|søsters",
    "skåret|skæres|klippet|klippes|renset|renses|ordnes|ordnet & pigerne|piger|døtre*|datter* & tur|fylder|\
     famili*|svigermor|tradition*|kvinder* & !hår|håret|frisør*",
    // The family comes for the child, or the child must not be found by it.
    "CLAN|imam*|de ~ kommer|kom ~ efter|for OBJECT|ME & chat*|beskeder|billed*|snap*|set|nat|drenge|kæreste|\
     YOUNG|MINOR|FEAR & !skole|klub*|sfo|fødselsdag*|fest|hente*",
    "CLAN ~ NOT ~ finde|finder|find ~ OBJECT|ME & !gemme*|nøgle*|telefon*",
    "imam* & henna*|brud*|søndag|lørdag|fredag|kommer & hun|hende|jeg|YOUNG|MINOR & gemme*|finde|bange|\
     flygte*|mand",
    // The next in turn after a sister.
    "næste|ligesom & søster*|kusine*|veninde* & sendt|væk|fly|rejst|gift|ABROAD|MARRIAGE|hentet & jeg|hun|\
     hvis|far & !ferie*|klasse*|skole",
    "hvis|når|fordi ~ taler|snakker|ses|skriver|smiler|set ~ med|til|sammen ~ drenge|dreng|fyre|fyr|drengene \
     & CLAN & sendt|slår|gift|straf*|næste|dræber|ABROAD|HIT|LOCK|syre|KILL",
    // A husband is found, a child is to be a mother or a wife.
    "fundet|findes|udset|udpeget|valgt ~ en|min|hendes ~ mand|ægtemand|brudgom|kone|forlovede & YOUNG|MINOR|\
     hun|jeg|OBJECT|CHILD & !død*|skov*|politi*|job|kæreste|mor|moren",
    "skal|skulle ~ have|få|føde ~ børn med & ham|mand|manden|fætter*|gammel|fylder & !gerne|drøm*|film",
    // Shame is washed away.
    "skam|skammen|=ære|=æren|slægten|slægt|navnet|famili* ~ vaskes|vaske|renses|rense|sones|genoprett*|\
     reddes & !tøj|bil*",
    "skammer|skammede|vanærer|besudler|vanærede|besmitter|ødelægger ~ slægt*|famili*|klan*|navn*|ære|æren",
    "gøre|gør|gøres|vaske ~ det|famili*|navnet|skammen ~ rent|ren & CLAN & billed*|hvis|kæreste|skam*|dig & \
     !værelse*|køkken*|hus|huset",
    "forced marriage",
    "tvinge|tvinger|tvunget|tvang & viet|viede|vie|gifte*|gifde|ægteskab* & !aldrig",
    "flygte*|stikke|flygter ~ fra|for ~ ægteskab*|bryllup*",
    "arrangeret ægteskab & NOT",
    "HOME & truer|true|truet|trusler & kæreste|religion|tørklæde*",
    "ære|skam & famil*|os|slægt* & straf*|straffes|hente*|dræb*|slå*|ødelagt|ødlagt",
    "skam|ære & familie*|familjen|os & bantet|banket|slået|hente|straffes|dræbe",
    "=skæres|omskær*|omskåret|renses & ferie*|ABROAD|somali*|pigen|svigerfamilie*",
    "kostskole*|genopdrag*|opdragelse|koranskole* & ABROAD & ME|OBJECT|CHILD & sende*|skal|vil|pas|straf",
    "kom|kommet|vendt hjem gift",
    "bor ~ hos ~ sin|hendes mands familie",
    "barber*|klippe* & hår|håret & tørklæde*",
    "gifter|gifte ~ mig & tager ~ de & søster|lillesøster|stedet",
];

const LIFE: &[&str] = &[
    "hvem ~ skal|må|får ~ have|arve|få|overtage ~ min|mine|mit|sin|sine|hendes|hans & liste*|skrevet|skrev|\
     brev*|seddel*|papir* & jeg|hun|han & !kage*|gave*|julegave*|opgave*",
    "(så gør jeg|så gør hun|så gør han|gøre) =det & ingen|tidspunkt|alene|sover & hjemme|valgt|fundet|plan*|\
     sover & !lektie*|opvask*|rent|ELDER",
    "bedst|nemmest|bedre|nemmere|lettest & hvis & jeg|hun|han ~ NOT ~ stod|vågnede|kom|fandtes & alle|jer|\
     mor|dem & !skole|bus*",
    "pose|posen|plastikpose* & vejret|luft|kvæle* & jeg|hun|han & !HOME|astma*|leg*",
    "PILLS & SWALLOWED & ende|slut|fred|overstået & jeg|hun|han & !kur|kuren|behandling*",
    // Woke, was found, was saved, and is sorry for it; or means to do it better next time.
    "fortryd*|ærgrer|ærgerlig*|skuffet|vred|ked|sur|gid ~ at|over|af|ikke ~ vågne*|vågnede|vågnet|overlev*|\
     lever|reddet|reddede|fundet & !tidlig*|narkose*|klokken|hund*|kat*|bold*",
    "prøve*|prøvet|prøvede|forsøgt & næste gang & låse*|låser|lås|alene|ingen|virke*|virker|pose*|PILLS|\
     højere|nok & !eksamen*|køreprøve*|opgave*",
    "pose|posen|plastikpose*|plasticpose* ~ over|om|på ~ hoved*|hovedet|hodet|ansigt* & !HOME|leg*|\
     fastelavn*|halloween*",
    // Ready to jump: sits or stands high up, or asks how deep it is.
    "vil|ville|skal LEAP|spirnge ~ ned|ud & jeg|hun|han & =tag|taget|tåget|blok*|højt|sidder|står|etage*|\
     kanten & !vand*|seng*|trampolin*|gynge*|vippe*|hoppepude*",
    "spurgt|spørger|spurgte|forhørt|undersøgt|googl* ~ hvor ~ dybt|højt|koldt & molen|kajen|havn*|EDGE|BRINK|\
     åen|fjord*|søen & !fisk*|bade*|svøm*|opgave*",
    "dødelig*|dødbringende|smertefri* ~ dosis|doser|mængde*|dosering*|metode* & !lektie*|opgave*",
    "måder|måde|metode* & dato|plan|liste & =dø|=dør|død*|selvmord*",
    // Two farewells: things given away, and no use for them.
    "solgt|sælger|foræret|forærer|givet|gav|bortgivet ~ sin|sit|sine & foræret|forærer|væk|sikkert|altid|\
     farvel|dødelig*|EDGE|molen|lillebror|makker*|ven & altid|dødelig*|sikkert|EDGE|molen|dybt|alligevel & \
     !kæreste*",
    "himlen|himmelen & jeg|hun|han|veninde*|ven & (NOT ~ ses|skrev|skriver|snart|morgen|nat) & !HOME|oldemor|\
     ANIMAL|regn*|stjerne*|blå|drage*",
    "lå|ligge|ligger|lande ~ kirkegård*|graven|jorden|kisten & selv|jeg|lettere|bedre|gerne|ved ~ siden & \
     hun|jeg|han & !besøg*|blomster",
    "PILLS ~ lagt|lægger|lagde ~ til side|væk|fra & hun|han|jeg",
    "kill myself",
    "kms|unalive",
    "suicidal & !non",
    "want|wanna die",
    "farvel & PILLS",
    "stille|lægge|kaste sig|mig ~ på|foran ~ skinner*|tog|toget",
    "NOT ~ vågne|vågner mere|igen|op & !baby*|narkose*|HOME",
    "NOT ~ stå|vågne ~ op ~ igen|mere & sove|bare|vil",
    "ønske|ville|gid ~ NOT ~ født",
    "dreje|køre|gå|cykle|løbe|dreje ~ ud|ind ~ foran ~ lastbil*|bil|bilen|bus|bussen|tog|toget",
    "holde|holdt|holder vejret ~ til ~ døde|dør|=dø",
    "tak for alt & sidste|farvel|undskyld",
    "søgt|søger|søgte|googl* ~ hvordan ~ =dør|=dø",
    "ses på ~ anden side & !af|gaden|ferie*",
    "jeg ~ står|sidder ~ på =taget|broen|=kanten|rækværket",
    "tæller ~ dagene & NOT|væk",
    "hun|han|jeg er NOT her|=til ~ jul|sommer|tid|længere",
    "væk ~ herfra ~ evigt|altid",
    "faldt|falde|kastede ~ vandet ~ aldrig ~ op",
    "selvmord*|selvmords|sjelvmord* tanker",
];

const AT_HOME: &[&str] = &[
    // The children hide when somebody comes; one who means to kill them all, and himself.
    "når|hver|hvis|hvergang ~ HOME ~ kommer|kom hjem|ind|fuld & gemmer|gemte|gemme|skjuler|skjule|flygter|\
     barrikader*|kravler & !gave*|lege|gemmeleg|glad|overraske*",
    "ihjel|dræbe*|dræber|skyde*|skyder|drukne*|livet & HOME & os|børnene|ungerne|dem & (sig selv|mig selv) & \
     !film*|spil*|grin*",
];

const CARE: &[&str] = &[
    "PARENT|forældrene|de & *ferie|ferie|rejse|krydstogt*|ABROAD|udlandet & ladet|efterlad*|efterlod|\
     overladt|blive|bliver ~ hjemme|alene|selv|tilbage & SMALL|YOUNG|børn*|CHILD|OBJECT & !mormor|farmor|\
     bedste*|skole",
    "siddet|sidder|stået|står|ventet|venter|sad|stod ~ trappe*|OUTDOORS|døren|hoveddør*|opgang* & (ingen|NOT \
     ~ åbner|NOT ~ nøgle) & åbner|hjemme|svarer|nøgle|åbnede|lukker & siden|timer|NIGHT|SMALL|kulde*|COLD|\
     elleve & !pakke*|post*|håndværk*",
    "NOT ~ læge*|skadestue*|hospital*|behandl* & betændt|brandsår*|INJURY|brækket|koldbrand|kramper|livstru* \
     & HOME|de|CHILD & !vaccin*|mistanke|fundet",
    // Nobody knows where they are; the door opens on Sunday; the food is the dog's.
    "NOT|ingen ~ ved|aner|vidste ~ hvor ~ voksne|PARENT ~ er|var|blev & !skole|gemme*|arbejder|butik*",
    "låses|låst|låser|aflåst|låste ~ udefra|udvendig*|ydersiden & DAYS|NIGHT|først|værelse*|CHILD|hun|han|\
     barn* & !cykel*|bil*|toilet*|uheld*",
    "spiser|spise|spist|æder ~ hundens|kattens|hundemad*|kattemad*|skrald*|hundekiks* & !hund|hunden|katten",
    "NOT|ingen|intet ~ mad|spist ~ siden DAYS & hun|han|OBJECT|lillebror|lillesøster|jeg|vi|CHILD & \
     !anoreks*|spiseforst*|syg|feber|kvalme|opkast*|faste*|ANIMAL ~ NOT",
    "ligget|ligger|lå|sover|sov|stået|står|stod|sat|siddet & ude|udenfor|altan*|haven & frost*|COLD|\
     minusgrader|kulde* & SMALL|barnevogn*|CHILD & NIGHT|siden|timer|blå & !middagslur|sover ~ godt|\
     flyverdragt*",
    "PARENT|forældre*|de & sprøjte*|sprøjter|kanyle*|nålen & (væltet|ligger|sover|arm*|NOT ~ vække|bevidst*) \
     & SMALL|CHILD|barnevogn*|børn & !vaccin*|NURSING",
    "rejst|taget|kørt ~ på ferie ~ uden ~ OBJECT|børn*|CHILD",
    "NOT ~ fået|får ~ insulin|medicin & DAYS|HOME & !glemt",
    "giver|gav|gi|givet ~ sovepil*|beroligende & OBJECT|CHILD|SMALL|dem & !læge*",
    "hundelort|lort|afføring|rotter|skimmel & SMALL|baby* & seng|mager|snavset|gulv*",
    "grædt|skreget|græd|skreg ~ timer & ingen|væk|tom & !kolik",
    "HOME|moderen|faderen ~ *berusset|stangberus*|stangberusset|spritstiv*",
    "låst|låste|låser & komme ud & gået|årig|år|alene",
    "mor|moren|far|faren & psykose|psykotisk*|besat|dæmon* & barn*|børn*|SMALL & rense*|besat|skade*|akut",
    "HOME ~ på ~ stoffer|heroin|kokain & NOT ~ mad",
    "alene ~ dage|døgn & mor|far|HOME|vi & !ferie*",
];
