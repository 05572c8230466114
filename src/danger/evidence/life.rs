//! A wish to die, an attempt; self-harm; a child that hurts others.

use super::{STRONG, TELLING, Table, Topic, WEAK};

pub(super) const TABLES: &[Table] = &[
    Table {
        topic: Topic::Life,
        weight: TELLING,
        phrases: &[
            "selvmord*|suicid*|dødstank*|dødsønsk*|dødslængs* & !non|forebyg*|sorg*|=begik|=begået|\
             mistede|efterlad*|filmen|bogen|kursus*|oplæg|sin|bror|=vens|terror*",
            "want|wanna ~ die|disappear",
            "WANT|ønsker|ønske|drømmer|drøm|længes|håber|gid|bare|bedst|ville ~ dø|=død|=dø|vågne \
             aldrig & jeg|hun|han|ham|hende|mig & !=dø|HOME|grin|film|spil*|hund*|kat",
            "tanker|tanke|tænker|tænkt|tænkte|overvejer|overvejet|planlægg*|planlagt|fantaser*|taler|\
             talt|snakker|skriver|skrevet|siger|sagt|udtrykker|truer|truede ~ om|på|med|at ~ =dø|døden|\
             gøre en ende|tage livet|tage sit|tage mit|ende det|ende livet|selvmord*|springe ud|hænge|\
             hoppe ud|=dræbe|forsvinde ~ alt|evig*|verden|væk & !HOME|hund*|kat|grin|stil",
            "aldrig|NOT ~ vågne|vågner ~ op|igen|mere|mer|morgen|imorgen & !narkose*|mor|far|baby*",
            "sove|sover|falde i søvn|lægge ~ aldrig|NOT ~ vågne|vågner & !mor|far",
            "sove ~ for evigt|altid",
            "slippe|slippes|fri|fred|væk ~ for|fra ~ livet|alt|det hele|det|verden & WANT|bare|\
             endelig & !skole|lektier",
            "gøre|gør|gjort|få|fået|sætte ~ ende|slut|punktum ~ på|med ~ livet|det|det hele|alt & \
             !misbrug*|vold*|mobn*|konflikt*",
            "gøre|gør|få|fået ~ det ~ forbi|overstået & livet|=dø|jeg|NOT|hun",
            "færdig ~ med ~ livet|at leve|alt|verden",
            "holde|holder op ~ leve|eksistere|trække vejret",
            "træt|færdig|ked ~ af ~ livet|leve|live|eksistere",
            "livet|leve ~ NOT ~ værd|mening*|noget|mere|mer & !uden",
            "NOT|ingen|intet ~ mening*|grund|værd ~ leve|livet|live",
            "NOT ~ være|findes|eksistere|leve ~ til|mere|mer|længere|her|på jorden|i verden|i live & \
             vil|ville|ønsker|gider|magter|orker|gerne|tanker|tænker|bedst|gid|hellere|drøm* & !skole|\
             skolen|klasse|klassen|sfo|børnehave*|hjemme|timen|holdet",
            "bedre|bedst|lettere|nemmere|gladere|godt ~ uden ~ mig|hende|ham|os & !far|mor|klasse|\
             venner",
            "bedre|bedst|lettere|nemmere|gladere & var|er|blev|hvis ~ NOT ~ her|til|født|fandtes|\
             fandt|eksisterede",
            "verden|alle|familie*|dem ~ bedre ~ uden ~ mig|hende|ham",
            "ønske|ville|gid|bare ~ aldrig ~ født|blevet født|eksisteret",
            "byrde|besvær|belastning|i vejen & væk|død|dø|uden|leve|bedre|alle|forsvind*",
            "farvel|tak for alt|undskyld for alt|pas på & ikke|når|altid|elsker|sidste|alle|aldrig|\
             evig* & !ferie*|skole*|garderobe*",
            "når|hvis ~ jeg|hun|han ~ død|=væk|NOT ~ her & begrav*|få|passe|arve|savne*|græde|ked|\
             glad*|lettere|bedre|mine|min|fortryde*",
            "min|sin|egen|hans|hendes begravelse & planlæg*|planlagt|sange|ønsk*|hvem|musik|spille & \
             !mor|far|farmor|mormor|morfar|farfar",
            "plan|dato|metode|sted ~ for ~ livet|død*|selvmord*|dø|afslutte",
            "ved ~ hvordan|hvor|hvornår ~ jeg|hun|han ~ gøre det|dø|gør det & !opgave*|lektier",
            "forsøg*|prøv* ~ tage|slå|hænge|drukne|kvæle|skyde|dræbe|ende|gøre ~ livet|liv|sig|mig|\
             ihjel|selv|det",
            "drukn*|kvæl*|hæng*|hængt|skyd*|dræb*|forgift*|stranguler*|kvalt|strang* ~ sig|mig|selv & \
             !hund*|venner|ud|på|nervøs",
            "fundet|fandt|reddet|skåret ~ hængende|ned|løkke|reb|hængt|bevidstløs & piller|PILLS|\
             løkke|reb|hængt|hængende|loft*|værelse*|skov*|garage*",
            "PILLS & MUCH|samlet|samler|gemt|gemmer|hamst*|overdosis|=dø|sluge|slugt|gang|fravær|\
             udpump*|udpumpet|kulbehandl*|skadestue*|indlagt|giftlinje* & taget|tage|tager|tog|spist|\
             spiste|slugt|slugte|sluge|indtag*|samlet|samler|gemt|gemmer|drukket|hamstr*|skaffet|købt \
             & !SMALL|ordiner*|doser*|læge*|adhd|morgen|dagligt|kl|glemmer|glemt",
            "spist|slugt|slugte|sluge|indtaget|indtog|=åd|ædt|tog|tog|taget ~ glas|håndfuld|pakke|\
             æske|bunke|masse|20|30|40|50|15|25|10|60|mange|alle ~ PILLS",
            "overdos*|overdosis|pilleforgift*|pilleindtag*|tabletforgift* & !mor|far|forældre*|SMALL",
            "reb|rebet|løkke|løkken|snor|strop|bælte|bæltet|kabel|ledning ~ om|rundt|på ~ hals|halsen|\
             nakken|krog|loft*|bjælke*|træ|dørhåndtag* & !legede|leg|lege|klatre*|gynge*|HOME",
            "bundet|binde|binder|lavet|købt|gemt ~ løkke|reb|strop|galge & !gynge*|gymnast*|båd*|hund*",
            "BRINK|kant|kanten|rækværk|afsats & springe|sprang|hoppe|hoppede|kaste|kastede|slippe|\
             lade|stå|stod|sidde|sad|gå|gik & vil|ville|truer|truede|politi*|talt|hevet|reddet|tænkte|\
             tænker|alting|forbi|=død|=dø|ende|NIGHT & !svømme*|rutsje*|legeplads*|klatre*|bus|badebro|\
             badning*|legehus*|vipp*|venter|kører",
            "ud foran|foran|ind under ~ toget|tog|bil|bilen|lastbil|metroen|bus|bussen & sig|mig|\
             springe|hoppe|gå|kaste|vil",
            "skar|skåret|skære|skærer ~ håndled*|pulsår*|halsen|årer & dø|liv|dybt|=død|blødte|over|\
             syet|selvmord*|skadestue* & !selvskade*",
            "gevær*|pistol|jagtgevær* & sig|selv|egen|mod|eget & hoved*|munden|skyde|livet",
            "drukket|drak|drikke|slugt ~ klorin|afløbsrens*|gift|rottegift|kølervæske|rensebenzin|\
             syre|batterisyre & !SMALL",
            "foræret|forærer|givet|giver|deler|uddeler|skænket|sælger ~ væk|ud|bort & ejendele|ting|\
             =tingene|tøj|computer*|kæledyr*|favorit*|yndlings* & !loppe*|småt|genbrug*|velgør*|flyt*",
            "hvad|hvordan ~ sker|føles|er ~ når|at ~ dør|død|dø & gerne|vil|håber|ønsker|skal",
            "ingen ~ savne*|savner|opdage*|mærke ~ OBJECT|ME & død|væk|dø|forsvand*|var|borte",
            "op|oppe ~ til|i ~ himlen|himmelen|gud & vil|gerne|ønsker|snart|hellere",
            "sidste|farvel ~ besked|sms|brev|hilsen|video|opslag & elsker|undskyld|farvel|død|livet",
            "jeg|hun|han ~ hader|hade ~ livet|mit liv|sit liv|leve & dø|død|væk|forsvind*|skær*|NOT",
            "orker|magter|gider|kan|klarer|holder|udholde* ~ NOT ~ livet|leve|live|ud|mere|mer & jeg|\
             hun|han & livet|leve|dø|død|farvel|undskyld|slut|væk|forsvind*|ende",
        ],
    },
    Table {
        topic: Topic::Life,
        weight: TELLING,
        phrases: &[
            "lyst|ønske|ønsker|tanker|tænker|trang ~ til|om|på|at ~ =dø",
            "NOT ~ være ~ =live",
            "aldrig ~ født|eksisteret",
            "kvæle|hænge|drukne|skyde|dræbe|forgifte sig|mig & vil|ville|siger|forsøg*|prøv*|tænk*|\
             vilje|overvej* & !HOME",
            "grund|lyst|mod|kræfter|håb ~ til|på|for ~ leve|livet|live",
            "lægge|lagde|lagt|ligger|lå ~ skinnerne|togskinner*|sporet|jernbane*",
            "måde|måder ~ at ~ =dø",
            "ondt ~ at ~ =dø",
            "grund|grunde ~ til ~ blive|være ~ her & NOT|ingen",
            "tage|tager|ta|tar ~ sit|sin|sig ~ liv|livet & !os|efter|alvor*",
            "hader & livet|liv & =dø|død|slut",
            "lykkes ~ det & forgift*|forsøg*|indlæg*|næste",
            "slå|slår sig|mig ~ ihjæl|ihjel & vil|jeg",
            "stemmer|stemmerne|stemme & springe|=dø|dræbe|skade|selv & siger|hører",
            "pilleglas*|tabletglas* & tomt|tomme|ligger|fundet",
            "bedst|bedre|nemmest|lettere ~ for ~ alle|jer|dem & jeg|forsvind*|uden|væk & hvis|uden|at",
            "=dø af ~ PILLS",
            "købt|skaffet|bestilt ~ reb|tov|strikke|helium*|gift",
            "jeg & =taget|kanten & højt|springe|hoppe|undskyld|farvel",
            "vil|ville|hellere ~ i|op|til ~ himlen & !sjov|tandlæge*|tegn*",
            "selvmord*|suicid*|livstræt|livstrætte|livslede|dødsønske*|livsled & !non|forebyg*|sorg*|\
             sorgen|=begik|=begået|mistede|efterlad*",
            "NOT|NO ~ mening|meningen ~ leve|livet|live",
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
            "dræbe|dræber|skyde|skyder|drukne|drukner|hænge|hænger|kvæle|kvæler|forgifte ~ sig|mig \
             selv",
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
            "PILLS & gemt|samlet|samler|hamst*|købt|skaffet & nok|dø|hun|jeg|mors|fars|mine|under|\
             seng*",
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
            "gøre|gør det ~ aften|nat|weekend|snart|morgen & tænkt|planlagt|planer|lovet|vil|sover",
            "hænge|hænger|hængende ~ træ|reb|loft*|snor",
            "forsøgt|forsøgte|prøvet ~ gange|gang & !svømme*|cykle*|lektie*|ringe|kontakt*",
            "NOT ~ brug ~ for ~ det|dem|noget & mere|længere|værelse*|ting",
            "står|stod|sidder|gået ~ vandet|broen|=taget|stationen|skinner*|sporet|kanten & NOT|græd*|\
             ringer",
            "=dø & jeg|hun|han|vil|lyst & !HOME|grin*|film*|leg*|bange|hund*|spil*",
            "hader ~ mig|sig|livet|selv & selv|livet|liv",
            "tak for alt",
            "væk|langt ~ herfra|evigt|altid & jeg|hun|han|hader",
            "aften|nat|fredag|morgen|snart ~ forbi|slut|overstået & jeg|mig|redde",
            "forbi|slutter|slut|overstået & aften|nat|fredag|DAYS & jeg|mig|barberblad*|skrevet",
            "engel|stjerne|himlen & ligesom|være|blive|hos & vil|gerne",
            "deler ~ ting ~ ud",
            "gas|gashane*|kulilte|udstødning* & vindue*|garage*|lukke*|åbn*|dreje*|drejede",
            "brug ~ for ~ det & væk|død",
            "venter & sover|alene & udskrevet|selvmord*|vi",
            "udskrevet|indlæggelse|indlagt & =dø|venter|forgift*|forsøg*",
            "NOT|ingen ~ vej ~ ud",
            "ingen udvej",
            "valgt|bestemt ~ dagen|datoen & vej|ud|elev*|siger & !konfirm*|fest*",
            "når ~ det ~ sket|overstået & skyld|sige|siger|mor",
            "brev ~ til ~ jer|alle|mor|familie* & puden|pude|lagt|undskyld|gemt & !kommune*",
            "være|er ~ væk ~ inden|før|snart & jeg",
            "skal|siger ~ springe & stemme*|hun|han|pige*|dreng* & !svømme*|vippe*|treer*|buk*",
            "væk|forsvinder|forsvinde & bedst|alle|inden",
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
            "undskyld & !sagde|sige|siger|bagefter",
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
            "brænder|brænde|bider|kradser|river|stikker sig|mig på|i ~ BODY",
            "banker|dunker|slår|hamrer|banke|dunke hovedet|hoved ~ væg*|gulv*|bord*|ind|mod & \
             !HOME banker|dunker|slår|hamrer",
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
