//! Ways of telling a danger by its circumstances: what was used, where it was done, what is to come.

use super::{STRONG, TELLING, Table, Topic};

pub(super) const TABLES: &[Table] = &[
    Table { topic: Topic::Violence, weight: TELLING, phrases: VIOLENCE },
    Table {
        topic: Topic::Violence,
        weight: STRONG,
        phrases: &["hård|hårdhændet ved OBJECT|CHILD", "hævet|hævede ~ BODY & igen"],
    },
    Table { topic: Topic::Sexual, weight: TELLING, phrases: SEXUAL },
    Table { topic: Topic::Honour, weight: TELLING, phrases: HONOUR },
    Table { topic: Topic::Life, weight: TELLING, phrases: LIFE },
    Table { topic: Topic::Care, weight: TELLING, phrases: CARE },
];

const VIOLENCE: &[&str] = &[
    "HOME|OUTSIDER ~ bruger|brugte ~ på ~ BODY|ME|OBJECT & !tid|penge|briller",
    "GET ~ med ~ spanskrør*|kabel|kablet|ladekabel*|bæltet|livremmen|stokken",
    "ladekabel*|spanskrør*|tæppebanker*|fluesmækker* & BODY|OBJECT|ME & HOME|OUTSIDER",
    "gul|gule =og blå|blåt & !trøje*|flag*|maling*|farve*|blomst*",
    "NOT|dårligt|knap ~ sidde ~ ned & hård|HOME",
    "bundet|bindes|binder|bandt|bantet ~ til ~ seng*|stol*|radiator*|tremmeseng* & CHILD|OBJECT|ME|HOME",
    "afretter|afrettet|opdrager|straffer & WEAPON & !sig",
    "dødstrus*",
    "GET ~ brækket|knækket|flækket ~ af ~ HOME|OUTSIDER",
    "stikker|stak|stikke|langer|gav|giver ~ en flad & !(jeg GIVE|og GIVE)",
    "MARK|INJURY efter|af HOME|OUTSIDER & !fødsels*|medfødt",
    "tissede|tisser|pissede ~ på OBJECT|ME",
    "drejede|drejer|vred|vrider ~ rundt & øre|øret|arm|armen & HOME|OUTSIDER",
    "stukket|stak|stikker ~ med ~ BLADE & OBJECT|CHILD|ME|hun|han",
    "rapper|rappede|svirper|svirpede & OBJECT|ME|CHILD|dem & HOME|OUTSIDER|underviser*|pind|pinden",
    "hamrer|hamrede|banker|bankede|dunker|dunkede ~ mit|hans|hendes ~ hoved|hovedet & HOME|OUTSIDER",
    "violent|abuser|abusing|abused|beats|hits & min|mig|my|me|mom|dad|stepdad|HOME",
];

const SEXUAL: &[&str] = &[
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

const CARE: &[&str] = &[
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
