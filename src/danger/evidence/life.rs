//! A wish to die, an attempt; self-harm; a child that hurts others.

use super::{STRONG, TELLING, Table, Topic, WEAK};

pub(super) const TABLES: &[Table] = &[
    Table {
        topic: Topic::Life,
        weight: TELLING,
        phrases: &[
            "selvmord*|suicid*|livstræt|livstrætte|livslede|dødsønske*|livsled & !non|forebyg*|sorg*|\
             sorgen|begik|begået|mistede|efterlad*",
            "mening* ~ leve|livet|live",
            "hvis|når jeg|hun|han ~ NOT ~ fandtes|findes|levede|var ~ her",
            "hvis jeg|hun|han ~ NOT fandtes|findes|levede|eksisterede",
            "LEAP & BRINK & true*|truer|står|vil|siger|sig|overveje*|tænk* & tag|taget|bro|broen|*bro|\
             vindue*|altan*|sal|skinner*|toget & !svømme*|rutsje*|legeplads*|klatre*",
            "snor*|snøre*|reb|bælte|tørklæde|ledning*|sjippetov*|løkke ~ om|rundt ~ hals*",
            "lægge|lægger|lagt|lagde|ligger|lå|stå|stod|står|gå|gik|går ~ på|foran|ud ~ skinnerne|\
             sporet|motorvej*|vejen & sig|venter|bil|tog|toget|natten|politi*",
            "for at dø & !bange|angst*",
            "gør|gøre|gjorde det ~ nat|aften|snart|weekend* & farvel|brev|skrevet|lovet|sidste|piller",
            "WANT ~ NOT leve|live|livet|eksistere|findes|vågne",
            "NOT ~ lyst|grund|mod ~ til|på ~ leve|livet",
            "leve|livet|live & gider|orker|magter & NOT",
            "NOT ~ være her & mere|længere|jorden|verden|gider|orker & !skole|klasse|sfo",
            "gider|vil|orker|lyst|ønsker|magter ~ NOT ~ være ~ her|live|til & !skole|skolen|sfo & \
             !børnehave*",
            "gider|vil|orker|lyst|ønsker|magter ~ NOT ~ være ~ her & jorden|verden|live",
            "vil|ville|gerne|lyst|ønsker|ønske|hellere|vælger dø|dø|død",
            "ønsker|ønskede|ønske|vil|ville|gerne|lyst|håber|gid|bare|hellere|tænker ~ dø|død|døde|\
             forsvinde & jeg|ham|hun|han|hende|var|blev & !mor|morfar|bedstefar|farfar|HOME|NOT|film*|\
             grin & !hund*|kat|grine",
            "tænker|tanker|taler|snakker|talte|skriver|tegner|drømmer ~ på|om ~ dø|døden|selvmord|ende \
             & jeg|hun|han|egen|at & !bedste*|mor|far|farmor|mormor|farfar|morfar|HOME|hund*|kanin*",
            "var død & jeg|bare|gid|hun|han|ønsker|bedre",
            "tage|tager|taget|tog|ta ~ livet|liv ~ af ~ sig|mig|selv & !os|sorg*|mistede|efterlad*|\
             sorggruppe*",
            "tage|tager|taget|tog|ta ~ sit|mit|eget|hendes|hans liv|eget & !alvor*|op",
            "slå|slår|slog|dræbe|dræber|kvæle|skyde|skyder|ødelægge|drukne ~ sig|mig ~ selv ~ ihjel",
            "slå|slår|slog ~ sig|mig ihjel & jeg|vil|selv|hun|han|overvejer|prøvet & !HOME",
            "dræbe|dræber|skyde|skyder|drukne|drukner|hænge|hænger|kvæle|kvæler|forgifte ~ sig|mig selv",
            "hænge|hænger|hængte|hængt|klynge|klynger sig|mig|selv & !tøj*|hovedet|venner|ud",
            "LEAP ~ ud|ned|fra|foran|for|på ~ BRINK & vil|ville|siger|truer|sig|skulle|snakke*|taler|\
             tænke*|overveje*|prøvede|forsøg*|tænkt|tænker|højt|skal & !svømme*|rutsje*|bus*",
            "BRINK & undskyld|farvel",
            "toget|tog stopper ~ NOT & jeg",
            "rækværk*|=broen|jernbane*|togskinn*|skinnerne & NIGHT|hev|reddet|stod|forbipass*|politi*|\
             fandt",
            "højt ~ springe|falde|hoppe & skal|hvor",
            "hvor|hvordan ~ mange|meget ~ PILLS",
            "tage|tager|taget|tog|spist|slugt|sluge|sluger|gemt|gemmer|samlet|samler|indtaget|drukket|\
             overdosis ~ PILLS & MUCH|overdosis|med|dø|død|fravær|nok|alle|selv|gemt|nat*|går|\
             skadestue*|indlagt|sygehus* & !læge*|ordiner*|astma*|adhd|dagligt|SMALL",
            "PILLS & gemt|samlet|samler|hamst*|købt|skaffet & nok|dø|hun|jeg|mors|fars|mine|under|seng*",
            "overdosis*|forgift*|forgiftet & !SMALL",
            "drukket|drikke|drikker|drak|slugt ~ afløbsrens|klorin|sprinklervæske|benzin|gift|rottegift|\
             frostvæske|ætsende|toiletrens|rensevæske",
            "afskedsbrev*|farvelbrev*|testamente*|afskedsbesked*|afskedsvideo*",
            "sidste gang ~ ser|hører|mig|ses",
            "når|hvis ~ jeg|han|hun ~ NOT er|lever her|mere|længere & min|må|få|skal|passe",
            "når|hvis jeg|hun|han er|bliver død|væk & min|få|passe|begrav*|ked",
            "bedre & uden mig|hende|ham & alle|familien|dem|mor|verden|hvis|jeg|hun|han",
            "bedre|nemmere|lettere & jeg|hun|han ~ var|er|blev død|væk|født & !mor|far|klasse*",
            "aldrig ~ var|være|blevet født",
            "ikke|intet|ingenting|ingen ~ leve for",
            "ende|afslutte|slutte|gøre ~ det|livet hele|alt|ende ~ på|livet & !forløb*",
            "kør* ~ ind|foran|ud ~ BRINK|træ|mur|vandet & overveje*|vil|tænk*|lyst|selv|vilje",
            "hellere|ønsker|ønskede|gid|bare|gerne|ville ~ =død|=dø & !HOME",
            "hellere|ønsker|ønskede|gid|gerne|ville ~ være|var|blive =død",
            "snart|længe|morgen ~ NOT ~ er|være her",
            "NOT ~ er|være her ~ mere|længere & snart|når|hvis & !skole|sfo|børnehave*",
            "foræret|forærer|givet|giver|gav|sælger ~ væk|bort & ting|=tingene|ejendele|computer*|\
             telefon*|spil*|tøj|alt|her|kanin*|hund*",
            "reb|løkke|strikke|snor|ledning ~ om halsen|hals|loft*|bjælke* & !leg*|HOME",
            "reb|rebet|løkke|strikke & taske*|skoletaske*|værelse*|aften|skov*|træ|gemt|bundet|loft* & \
             !klatre*|gymnastik*|sjippe*",
            "skære|skåret|skar ~ pulsåre*|håndled ~ over",
            "pulsåre*",
            "lede ~ efter mig & NOT",
            "op|oppe ~ til|hos|i ~ mormor|farfar|morfar|farmor|himlen|bedste*|oldemor & dø|springe|vil|\
             gerne|snart & dø|jeg|død",
            "prøvet|forsøgt|forsøgte|prøvede|forsøg ~ dø|hænge|drukne|livet|liv|selvmord*",
            "tentamen|parasuic*|dødsforsøg*",
            "søgt|søger|søgning*|søgte|googlet|googler & dø|hænge|sovepille*|dødelig*|smertefri*|\
             bevidst*|pille*|PILLS|livet",
            "konkret|konkrete plan|planer|metode & dø|livet|aftal*|suicid*|selv*",
            "gjort alvor|slut|ende & livet|selv|snart",
            "hvem|ingen ~ komme|kommer ~ til|begrav* min|begravelse*",
            "gøre|gjorde|gør noget ved sig|mig selv",
            "NOT ~ her ~ i morgen|mandag|længe|jul|sommer & jeg",
        ],
    },
    Table {
        topic: Topic::Life,
        weight: STRONG,
        phrases: &[
            "NOT ~ leve & !uden|råd|af",
            "selvmord*",
            "tage|tager|taget|tog ~ livet ~ af sig",
            "ingen ~ savne*|savner ~ mig|hende|ham|os",
            "til|en besvær|byrde & alle|familie*|jeg|dem|sig",
            "orker|gir|giver|gider|magter|kan|holder ~ NOT mere|mer|længere|livet & jeg|hun|han|pige*|\
             dreng*|ung|elev|græder|alt|YOUNG & !lektier*|skole*|forældre*|mor|far|moren|faren",
            "foræret|forærer ~ væk",
            "købt|skaffet|fundet|gemt|hamstret ~ PILLS|reb|barberblad*|kniv*",
            "hele|alt|det ~ slutter|stopper|slut & ønsker|vil|kan|gid|bare & ikke|NOT|mere",
            "forsvandt|forsvinder|forsvinde & ingen|alle|altid|bedre|savne*",
            "mening* & liv|livet|leve & NOT|ingen",
            "forsvinde & altid|bare|vil|gerne|jorden",
            "farvel & elsker|altid|undskyld|sms|skrev|brev",
            "undskyld & elsker|tog|alt",
            "reb|løkke & !klatre*|gymnastik*|sjippe*|hop*",
            "dø|døden & jeg|tænker|taler|snakke* & !bedste*|far|mor|hund*|grin|grine|film*|mæt|kede*|\
             leger|leg|zombie*",
            "himlen & vil|hos|op & !tegn*",
        ],
    },
    Table {
        topic: Topic::Life,
        weight: WEAK,
        phrases: &[
            "gider ~ NOT mere|mer",
            "farvel",
            "undskyld",
            "NOT mere|mer & gir|orker",
            "håbløs*",
            "meningsløs*",
        ],
    },
    Table {
        topic: Topic::SelfHarm,
        weight: STRONG,
        phrases: &[
            "selvskad*|cutt*|automutil*|selvdestruk*|selvskadende",
            "skære|skærer|skåret|skar|snitter|snitte|ridser|kradser|brænder|river|stikker|slår|slå|slog|\
             bider|banker|kradse ~ sig|mig selv",
            "skære|skærer|skåret|skar|snitter|ridser ~ sig|mig|arm*|lår*|ben*|håndled|underarm*",
            "banker|dunker|slår|hamrer|banke|dunke hovedet|hoved ~ væg*|gulv*|bord*|ind|mod",
            "hiver|river|flår|plukker ~ hår|hårene ~ ud|af",
            "kradser|pirker|piller sår",
            "barberblad*|skalpel*|ar ~ på ~ arme|armene",
        ],
    },
    Table {
        topic: Topic::HurtsOthers,
        weight: STRONG,
        phrases: &[
            "voldelig*|voldsom* adfærd*",
            "adfærd & slår|spytter|sparker|bider",
            "vold|voldelig* mod|overfor|over personale*|lærer*|pædagog*|kammerat*|andre|elever|børn",
        ],
    },
    Table { topic: Topic::Life, weight: WEAK, phrases: &["dødsangst*"] },
];
