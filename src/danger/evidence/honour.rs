//! Honour: forced marriage, journeys against the will, threats for the family's name.

use super::{STRONG, TELLING, Table, Topic, WEAK};

pub(super) const TABLES: &[Table] = &[
    Table {
        topic: Topic::Honour,
        weight: TELLING,
        phrases: &[
            "gifte|bortgifte|gift|giftes ~ væk|bort|mod|imod|NOT|tvang & !fest",
            "MARRIAGE & tvang|tving*|tvinge|tvunget|presse|presset|imod|mod|hendes|hans|vilje & !fest|\
             gymnasi*",
            "skal|skulle|blive|bliver|blev|vil have ~ MARRIAGE|forlovet|giftes|gift & MINOR|YOUNG & \
             !HOME ~ giftes",
            "skal|skulle|bliver|blev|er ~ MARRIAGE & ABROAD|fætter|fætteren|aldrig|fremmed|ældre|\
             meget & jeg|hun|CHILD|hende & !onkel*|kusine|familiefest|bror|søster",
            "vil|ville|skal have ~ CHILD|OBJECT|ME|hun|jeg ~ MARRIAGE|gift|giftet & HOME|de|familie*",
            "HOME|familie* & fundet|finder|valgt|vælger|udvalgt|aftalt|lovet|udset|bestemt|arrangeret \
             & MARRIAGE|ægtemand|mand|fætter|kone|brud & !bil*|job",
            "vil|skal|tør ~ NOT ~ giftes & ABROAD|fætter|forældre*|far|mor|HOME|tving*|FEAR",
            "SEND ~ OBJECT|ME|CHILD|hun|jeg|han ~ ABROAD|hjemland*|tilbage|ned|væk & NOT|FEAR|tvang|\
             tving*|true*|skole|opdrag*|straf*|MARRIAGE|hvis|når|pas|opfør*|kæreste|lære & HOME|\
             familie*|de|far & !penge|pakke*|ferie|hjem",
            "SEND|sendes|sendt ~ ABROAD|koranskole*|hjemland* & true*|FEAR|tving*|tvang|mod|NOT|\
             opdrag*|straf*|MARRIAGE|ingen|længere|pas|kæreste|skal|opfør* & !penge",
            "true*|truer|truet ~ SEND|ABROAD|MARRIAGE|giftes",
            "ABROAD|hjemland* & NOT|aldrig|ikke ~ tilbage|komme hjem|retur|kommer hjem|se igen|vender \
             & FEAR|bange|forældre*|familie*|far|mor|pas|ferie*|HOME & hun|jeg|hende|mig|CHILD",
            "ABROAD|hjemland*|udland* & FEAR|modvilje*|gemt|nægte*|flygte*|stikke|ikke & ferie*|\
             rejse*|sommer*|billet*|MARRIAGE|fætter|pas|flybillet* & !flyskræk|krig*|hund*",
            "pas|passet|opholdskort*|sygesikring* & taget|tager|fratag*|frataget|gemt|skjult|konfisk*|\
             låst|inddraget & HOME|familie*|de|hendes|mit|min|rejse* & !forny*|glem*|politi*",
            "HOME|brødre|familie*|de|far ~ dræbe|dræber|slå ihjel|slår ihjel|myrde|brække|skære \
             halsen|ihjel & opdag*|finder|fandt|finde|hører|ser|vidste|kæreste|dreng|drenge|fyr|\
             tørklæde|homo*|bøsse|lesbisk|trans*|gravid|jomfru*|ære|skam|danske*|muslim* & !mobil|\
             karakter*|dumper|vase*",
            "kæreste|forhold|dreng|dansker|danske|fyr|tørklæde*|homo*|bøsse|lesbisk|gay|trans* & \
             opdag*|finder|fandt|finde|hører|så|set|afslør* & familie*|brødre|fætre|onkler|storebror|\
             far & FEAR|død|=dør|HIT|true*|ihjel|straf*|udstødt*|udstød*|flygt*|gemme*|hjemme|låst|\
             smidt|skam*",
            "familie*|familiens|slægt*|slægtens|klan* ~ ære|ry|rygte|navn|omdømme|=skam|skændsel & \
             !fodbold*",
            "bragt|bringer|bringe|kastet|kaster ~ =skam|skammen|vanære|skændsel ~ over",
            "=skam & ABROAD|HIT|true*|dræb*|BEATING|=vold|låst|udstød*|brødre|straf*|MARRIAGE|kæreste",
            "brødre|brødrene|storebror|storebrødre|fætre|fætter|onkler|onkel|KIN ~ overvåg*|følger \
             efter|følger|kontroller*|holder øje|vogter|tjekker|bevogt*|skygger & NOT|FEAR|skole*|HIT|\
             gå|telefon*|alt|tiden|kæreste|drenge|true*|overalt|hver & pige|hun|hende|mig|datter|jeg|\
             CHILD & !lektier|små|hinanden|baby",
            "æresrel*|ærerelat*|æreskult*|æresbegreb*|æresnorm*|jomfruel*|=kyskhed|kyskheds* & \
             !kursus*|oplæg|temadag*",
            "kønsskær*|omskær*|skåret dernede|syet til|infibul* & pige*|datter*|søster*|hende|hun|mig|\
             ABROAD & !dreng*",
            "must|gonna|they ~ marry|married & cousin|forced|back",
            "udstød*|forstød*|slået hånden af & kæreste|familie*|skam*|tørklæde|homo*|bøsse|lesbisk|\
             tro|muslim*",
            "negativ social kontrol",
            "genopdrag*|opdragelsesophold*|opdragelseslejr*|rettes ind|afrettes|=afrettet & !hund*",
            "bo|blive|boende ~ hos ~ farmor|mormor|onkel|farbror|familie*|bedste* ~ i ~ ABROAD & FEAR|\
             NOT|lære|opfør*|straf*|skal",
        ],
    },
    Table {
        topic: Topic::Honour,
        weight: STRONG,
        phrases: &[
            "SEND|sendes|sendt ~ OBJECT|CHILD ~ ABROAD & !penge",
            "brødre|brødrene|storebror|storebrødre|fætre|fætter|onkel|onkler & overvåg*|kontroller*|\
             holder|følger|tjekker & pige|hun|hende|mig|datter",
            "må|får|lov ~ NOT ~ gå ud|ud|have venner|kæreste|danske|drenge|deltage|lejr*|svømning*|\
             gymnastik*|fritid*|telefon*|være sammen & pige|hun|datter|familie*|brødre|far",
            "social kontrol",
            "MARRIAGE & MINOR",
            "enkelt|envejs|one way ~ billet*",
            "kæreste|drenge|dreng|fyr & FEAR & far|brødre|storebror|familie*|fætre & opdag*|finder|\
             hører|ser|vide",
            "tager|tage|tog|tvinger|skal ~ tørklæde*|hijab & NOT|FEAR|vil|tving*|skole*",
            "ABROAD & FEAR & ferie*|rejse*|sommer*",
        ],
    },
    Table {
        topic: Topic::Honour,
        weight: TELLING,
        phrases: &[
            "syes|sys|syet ~ sammen",
            "hvis|når & ser|opdager|finder|hører|får & =død|færdig|dræbt|begravet & HOME|brødre|familie*",
            "MARRIAGE & lås*|låser|indespærr*",
            "rejse*|send*|flyve* ~ ABROAD & ubestemt|aldrig|tilbage|græder|NOT",
            "valgt|udset|udpeget|bestemt ~ mand|kone|brud|fætter|svigersøn",
            "for at blive gift",
            "ring|ringen & mand & aldrig ~ mødt|set",
            "være|bliver|blive ~ hendes|hans|min ~ mand|kone|brud & fætter*|kusine*|efterår*|ABROAD|\
             aftalt",
            "end sin|familiens|hans ære|skam|vanære",
            "ske|skeen|teske ~ i ~ trusse*|trusserne|underbukser*",
            "vielse|vies|viet|imam* & tvunget|tving*|underskri*|skrive|YOUNG|imod",
            "hvis ~ set ~ med ~ OBJECT & brænde*|brænder|dræb*|slår|død|HOME",
            "lovet|lover ~ bort|væk & CHILD|ældste|datter*|pige*|familie*|hun|hende|år",
            "tvangsægteskab*|tvangsgift*|tvangsforlov*|barnebrud|barneægteskab*|bortgift*",
            "æresdrab*|æresrelateret*|æresvold|æreskonflikt*|æreskriminal*",
            "genopdragelse*|genopdrag*|opdragelsesrejse*|genopdragning*",
            "efterladt|efterlod ~ ABROAD",
            "vanær*|jomfru*|mødom*|jomfruhinde*",
            "skal|skulle|bliver|blev giftes|gift ~ med ~ mand|fætter|ven|en & !mor|moren|far|faren|\
             forældrene",
            "skal|bør|fortjener|burde =dø & HOME & !syg*|operer*|bange|kræft*|hospital*",
            "lovet|lovede ~ væk|bort ~ til",
            "ufrivillig* rejse|udlandsophold|ophold|udrejse",
            "omskåret|omskæres|omskære|omskæring|omskåren & !dreng*|læge|hospital & pige*|datter*|\
             søster*|hende|ferie*|rejse*|hun",
            "kønslemlæst*",
            "gøres|gøre ren|rene & ferie*|rejse*|dernede|ABROAD|farmor|mormor|pige*",
            "skal|skulle|tvinges|tvunget|tving*|presse*|presset|nødt|vil|bliver ~ MARRIAGE & ABROAD|NOT|\
             tvang|tving*|fætter*|YOUNG|forældre*|familie*|presse*|bange|græd*|imod|15|16|14|13|17 & \
             !gymnasi*|drømm*|kirke*",
            "MARRIAGE & fætter*|ABROAD|tvunget|tving*|tvinges|presse*|imod & CHILD|hun|han|hende|ham|\
             jeg|YOUNG|min|15|16|17",
            "fundet|udset|udvalgt|valgt|lovet ~ mand|kone|brud|ægtemand|fætter|brudgom|væk ~ til & \
             forældre*|far|faren|familie*|HOME",
            "send*|sendes|sendt|rejse|tage|tager|taget|tages|flyve*|bringe* ~ ABROAD|bedste* & dansk|\
             opdrag*|ordentlig*|kæreste|NOT|tvang|tving*|bange|græder|giftes|enkelt*|pas|koran*|skam*|\
             lære|straf*|opfør* & HOME|de|hun|han|hendes|jeg|vi",
            "pas|passet & taget|tager|frataget|gemt|konfiskeret & HOME|hendes|hans|hun|rejse* & !forny*|\
             glemt",
            "enkeltbillet*|envejsbillet*|returbillet",
            "=skam|=skammen|vanære*|skændsel ~ over ~ familie*|slægt*|os|HOME",
            "familie*|slægt*|familiens ~ ære|=skam|navn & true*|dræb*|HIT|HOME|blod|vaske*|krænke*|\
             brødre|bror|vogt*|hævn*",
            "vaskes|vaske ~ af ~ blod",
            "opdage*|opdager|finder|fandt|finde|afslør*|se|ser|hører|ved|vidste & kæreste*|dreng|drenge|\
             homoseksuel*|lesbisk|bøsse|gay|piger|tørklæde* & brødre|brødrene|bror|far|fætre|onkler|\
             familie* & dræb*|ihjel|død|færdig|kniv*|HIT|straf*|hjemland*|sendes|slår",
            "tørklæde* & true*|trussel|dræb*|ihjel|HIT|tving*|tvunget|BEATING",
            "indespærret|spærret|låst|låses & kæreste*|dreng|skam*|ære",
            "social kontrol & true*|HIT|tvang|tving*|bange|dræb*|overvåg*|vold",
            "KIN|brødre|familie* ~ dræbe*|dræber|slå ihjel|myrde*|blod & kæreste*|skam|ære|opfør*|hvis",
        ],
    },
    Table {
        topic: Topic::Honour,
        weight: STRONG,
        phrases: &[
            "til|med mænd|drenge|piger|kvinder|begge & familie*|onkler|fundet|opdag*",
            "efterlyst|jagter|leder|ledt|fundet & onkler|fætre|brødre|klan*",
            "taler|talte|snakker|skriver|set ~ med|sammen ~ dreng|drenge|fyr & HIT|HOME & slå*|vred|\
             brødre|bror|far",
            "gå|gifte*|leve ~ med ~ mand & jeg|hun & vil|tving*|skal|forældre*",
            "rejse*|sendes|flyve* ~ ABROAD & skal|hun|han|bange",
            "kuffert* & pakket & ABROAD|forsvandt|rejse*|NOT",
            "forsvandt|forsvundet & ABROAD",
            "ordne*|ordnes|ordner & pige*|datter* & kone|ferie*|dame",
            "holdt|holder|holdes ~ hjemme ~ fra ~ skole",
            "blive|bliver|blev gift & jeg|hun & NOT|hjem|ved",
            "hentet|taget|meldt ~ ud ~ af ~ skole*|gymnasi* & fætre|brødre|HOME|familie*",
            "ingen|NOT ~ set ~ hende|ham ~ siden",
            "brænde*|brænder ~ mig|hende & hvis|HOME",
            "send*|sendt|sendes ~ ABROAD & !udveksl*|ferie*",
            "skal|tvinges|tvunget|presse*|presset MARRIAGE",
            "social kontrol & !kursus*",
            "ritual*|ceremoni*|beskær*|beskåret & pige*|ABROAD",
            "brødre|brødrene|fætre|onkler|storebror|familien|bror ~ overvåg*|følger|kontroller*|vogter|\
             øje|holder|tjekker & telefon*|hende|hver|skole*|dreng*",
            "blevet|for dansk & familie*|HOME|send*",
            "tage|tager|taget ~ ABROAD & bange|vil|ikke|tilbage",
            "æren|=ære & familie*|HOME",
            "tvang|tvinge*|tvunget ~ ægteskab*|MARRIAGE|tørklæde*|forlov*",
            "kæreste & må|hemmelig* & HOME & dræb*|bange|slår|opdag*|ihjel",
        ],
    },
    Table {
        topic: Topic::Honour,
        weight: WEAK,
        phrases: &[
            "ABROAD & skal|sendes|send*|tages",
            "ære",
            "giftes ~ med",
            "kontroller* ~ telefon*",
            "vil ~ ikke ~ med ~ ABROAD",
            "tvang ~ ægteskab",
            "fra lufthavnen",
        ],
    },
];
