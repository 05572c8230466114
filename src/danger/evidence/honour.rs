//! Honour: forced marriage, journeys against the will, threats for the family's name.

use super::{STRONG, TELLING, Table, Topic, WEAK};

pub(super) const TABLES: &[Table] = &[
    Table {
        topic: Topic::Honour,
        weight: TELLING,
        phrases: &[
            // By name.
            "tvangsægteskab*|tvangsgift*|tvangsforlov*|barnebrud|barneægteskab*|bortgift* & !(stil|oplæg|\
             kursus*|NO|NOT ~ om)",
            "æresdrab*|æresrel*|ærerelat*|æresvold|æreskonflikt*|æreskriminal*|æreskult*|æresbegreb*|\
             æresnorm* & !stil|opgave|kursus*|oplæg|temadag*|saga*|lære|dansk|historie",
            "(genopdrag*|opdragelsesrejse*|opdragelsesophold*|opdragelseslejr*|afrettes|rettes ind) & \
             !hund*",
            "enkeltbillet*|envejsbillet* & CHILD|hun|hende|ham|han|ME|ABROAD",
            "negativ social kontrol & HOME|hun|han|VICTIM & !oplæg|kursus*",
            "social kontrol & true*|HIT|tvang|tving*|FEAR|dræb*|overvåg*|vold",
            // A marriage nobody asked the child about.
            "MARRIAGE & (tvang|tving*|tvunget|presse|presser|presset|imod|mod ~ vilje|nødt|sagt) ja & \
             !fest|gymnasi*|drømm*",
            "skal|skulle|bliver|blev|blive|være|er ~ MARRIAGE|brud & ABROAD|fætter|aldrig|fremmed|ældre|\
             gammel|gamle|YOUNG|MINOR|GROWN|grænse*|ferie*|august|sommer & jeg|hun|CHILD|hende|VICTIM|\
             min & !HOME ~ giftes & !de|vi MARRIAGE|bliver|skal & !familiefest|bryllupsfest|kirke*|stor|\
             voksen",
            "skal|skulle|bliver|blev giftes|gift|forloves ~ med ~ mand|fætter|ven|en|ham|gamle & !mor|\
             moren|far|faren|forældrene|leg*|stor",
            "bryllup|brylluppet|forlovelse*|vielse* & hendes|mit|min|sit|sin & FEAR|hellere|aldrig|\
             tving* & YOUNG|MINOR|pige*|veninde*|klassen|mig|hun & !mors|fars|HOME ~ bryllup",
            "vil|ville|skal have|ha ~ VICTIM|hun|jeg ~ MARRIAGE|gift|giftet & HOME|de|familie*",
            "CLAN|de|PARENT ~ fundet|finder|valgt|vælger|udvalgt|udset|aftalt|lovet|bestemt|arrangeret & \
             MARRIAGE|ægtemand|mand|kone|brud|brudgom|svigersøn & !bil*|cykel*|hus|huset|job|skilt",
            "valgt|udset|udpeget|bestemt|lovet|fundet ~ mand|kone|brud|fætter|svigersøn|ægtemand ~ til ~ \
             VICTIM",
            "svigermor|svigerfar|svigerfamilie*|ægtemand|=gift|=viet & MINOR|YOUNG & hun|pige|hendes & \
             !mors|leg*|stor|voksen|HOME ~ gift",
            "forlovelse*|forlovet|trolovet & MINOR|YOUNG & !HOME ~ forlovet|leg*|stor",
            "lovet|lovede|lover ~ bort|væk & CHILD|ældste|familie*|hun|hende|år|til",
            "gifte|bortgifte|gift|giftes ~ væk|bort|mod|imod|tvang & !fest",
            "vil|skal|tør ~ NOT ~ giftes & ABROAD|fætter|PARENT|HOME|tving*|FEAR",
            "hvis|ellers ~ NOT ~ gifter|gifte ~ ME|SIG & ME|hun|VICTIM|jeg",
            "flygte*|stikke|flygter|gemmer ~ fra|for ~ MARRIAGE|bryllup*",
            "arrangeret ægteskab & NOT|YOUNG|hun",
            "vielse|vies|viet|imam*|nikah & tvunget|tving*|underskri*|skrive|YOUNG|MINOR|imod",
            "MARRIAGE & LOCK|indespærr*|pas|passet",
            "skal giftes & (lørdag|fredag|søndag|i morgen|om ~ uge|næste|snart|måned|efterår*|jul*|skole|\
             smuglet) & hun|jeg|CHILD|hende & !HOME ~ giftes & !vi skal",
            // Sent or taken out of the country.
            "SEND|=får|=tage|=rejse ~ ABROAD|koranskole*|grænsen|tilbage|hjemland* & NOT|FEAR|tvang|\
             tving*|imod|vilje|true*|opdrag*|straf*|MARRIAGE|pas|opfør*|kæreste|lære|skam*|aldrig|\
             enkelt*|ordentlig*|lydig*|græder|ingen|ubestemt|længere & HOME|familie*|de|hun|hende|jeg|\
             mig|CHILD & !penge|pakke*|flyskræk|krig*|hund*|brev*|hjem",
            "SEND|sendt ~ OBJECT|ME|CHILD ~ ABROAD|ned|onkel|farmor|mormor|bedste* & hvis|opdrag*|lære*|\
             lydig*|straf*|LOVE|NOT|bjerg*|landsby* & HOME|de & !ferie*|penge|pakke*",
            "true*|truer|truet ~ SEND|ABROAD|MARRIAGE|giftes & !BLADE|livet|skole",
            "ABROAD & NOT|aldrig ~ tilbage|hjem|retur|igen|vender & HOME|pas|ferie*|vide|siger|sagt|\
             telefon*|skriver|hjælp|taget & hun|jeg|hende|mig|CHILD & !krig*|flyskræk",
            "aldrig|NOT ~ hjem|tilbage ~ fra ferie*|rejse*|sommer* & gift|ABROAD|CLAN|søster*|kusine|mor|\
             pakke*",
            "ABROAD & FEAR|modvilje*|gemt|nægte*|flygte*|stikke & ferie*|rejse*|sommer*|billet*|MARRIAGE|\
             pas & !flyskræk|krig*|hund*",
            "NOT ~ (med hjem|hjem igen|tilbage) & ferie*|rejse*|rejsen|ABROAD|sommer* & FEAR|hørt|HOME|\
             kæreste & hun|han|ME|CHILD|VICTIM & !krig*|savn*",
            "billet|billetter|billetten|flybillet* & NO|NOT|uden ~ retur|returbillet|hjem|tilbage & \
             ABROAD|rejse*|ME|hun",
            "(vores land|hjem til landsbyen|til landsbyen|til bedsteforældrene|ned til familien) & lære*|\
             opdrag*|rigtig|straf*|lydig* & HOME|de & skal|sendes|sende|ME|hun",
            "kun|alene udrejse|enkeltrejse|ud & billet*|navn|ME & !handl*|tur",
            "brudekjole* & ned|ABROAD|ferie*|efterår*|MINOR|YOUNG & hjem|NOT|MINOR|YOUNG|FEAR & !moster|\
             tante|mor",
            "bo|blive|boende ~ hos ~ farmor|mormor|onkel|farbror|familie*|bedste* ~ i ~ ABROAD & FEAR|\
             NOT|lære|opfør*|straf*|skal",
            "efterladt|efterlod ~ ABROAD",
            "ufrivillig* rejse|udlandsophold|ophold|udrejse",
            "pas|passet|opholdskort* & taget|tager|tog|fratag*|frataget|gemt|skjult|konfisk*|låst|\
             inddraget & HOME|familie*|de|hendes|mit|min|rejse* & !forny*|glem*|politi*",
            // Guarded, locked in, followed.
            "CLAN & (overvåg*|følger efter|kontroller*|holder ~ øje|vogter|bevogt*|skygger|tjekker) & \
             NOT|FEAR|skole*|HIT|gå|telefon*|tiden|kæreste|drenge|true*|overalt|hver & pige|hun|hende|\
             mig|datter|jeg|VICTIM & !lektier|små|hinanden|baby",
            "vogtet|bevogtet|overvåges|overvåget|skygges & CLAN|døgn*|familie* & pige|hun|hende|mig|han|\
             ham & !hospital*|sygehus*",
            "LOCK|indespærret|spærret & (kæreste|fyr|skam*|ære|set ~ med|dansk) & CLAN|PARENT|de|familie*",
            "leder|ledt|jagter|efterlyst|finder & onkler|fætre|brødre|CLAN & overlever|gemmer|flygtet|\
             skjul*|krisecenter* & VICTIM|hun|jeg|ME",
            "CLAN & fundet|opdag*|opdaget|fandt & LOVE|snap*|billeder|beskeder & væk|forsvundet|\
             forsvandt|indespærr* & hun|hende|han|ham",
            // To be killed or hurt for love, clothes or a name.
            "KILL ~ VICTIM|ME & CLAN & opdag*|finder|fandt|finde|ser|hører|vidste|får ~ ud|vide|kæreste|\
             det|dreng & hvis|når|ellers & !karakter*|mobil|vase*|dumper|skærm*|rydd*",
            "CLAN|PARENT|de ~ dræbe|dræber|slagte*|ihjel|myrde|begrave*|skyde*|brække|brækket & (LOVE|\
             ESTEEM|til =drenge|til =piger|muslim*) & !mobil|karakter*|dumper|vase*|film",
            "KILL & ESTEEM & CLAN|familie*|VICTIM|ME & !syg*|kræft*|bil* & !KILL af ESTEEM",
            "KILL & kæreste|homo*|lesbisk|bøsse|jomfru*|tørklæde*|danske|dansk|fyr|forhold & CLAN ~ KILL \
             & !kræft*|syg*|begravelse*",
            "NOT ~ (leve|overlever|overleve|blive ~ 18|blive ~ 17|blive ~ 16) & CLAN|de & LOVE|ESTEEM|\
             hvis|finder",
            "hellere ~ graven|=død|begrav* ~ end & CLAN|PARENT|de|HOME",
            "ende|ender|slutte ~ graven|jorden|skov*|søen|havnen & CLAN|de",
            "ender|ende ~ (som|ligesom) ~ kusine|søster|piger|hende|faster|tante & CLAN|de|PARENT|\
             begrav*|død",
            "skoven|sted*|graven ~ ender|begraver|ligger ~ piger|døtre",
            "skal|bør|fortjener =dø & CLAN & LOVE|ESTEEM|opfør*|hvis & !syg*|operer*|kræft*|farfar",
            "skal|bør ~ fjernes|ryddes|forsvinde & CLAN & !anbring*|ting|kommune*|mandler*|tand*|tvang*",
            "(til grin|ESTEEM) & BLADE|KILL & CLAN",
            "opdage*|opdager|opdaget|finder|fandt|fundet|finde|afslør*|set|ser|hører|ved|vidste & \
             (kæreste*|homo*|lesbisk|bøsse|gay|tørklæde*|kærestebesk*|til =drenge|med ~ dreng|med ~ fyr) \
             & CLAN|PARENT & FEAR|KILL|HIT|HARM|true*|straf*|udstød*|flygt*|låst|smidt|sendes|hjemland*|\
             BLADE|ABROAD & !grin*|drille*",
            "=død|færdig|dræbt|begravet|fortabt & hvis|når & ser|opdager|finder|hører|får|ved|vidste & \
             CLAN|de & ME|VICTIM|hun & !grin*|karakter*|mobil",
            "dræbe*|dræber|dræbt|ihjel|myrde*|slagte*|skyde*|skyder & CLAN & (kæreste*|homo*|lesbisk|\
             bøsse|til =drenge|til =piger|lide drenge|lide piger|danske|fyr|ESTEEM|tørklæde*)",
            "hvis ~ set ~ med ~ OBJECT & brænde*|KILL|HIT|HOME",
            "tørklæde*|hijab* & (true*|trussel|KILL|HIT|tving*|tvunget|tvinger|BEATING|skal ~ gå ~ med)",
            "CLAN|de & holdt|holder|holde ~ møde|råd|familieråd & LOVE|ESTEEM|KILL|begrav*|blod",
            // Honour and its loss.
            "familie*|slægt*|klan* ~ ESTEEM|ry|navn|beskidt & !fodbold*|vasketøj|NOT",
            "ESTEEM ~ over ~ familie*|slægt*|os|HOME",
            "bragt|bringer|bringe|kastet|kaster ~ skam|skammen|vanære|skændsel ~ over",
            "=skam & ABROAD|HIT|true*|KILL|BEATING|=vold|låst|udstød*|brødre|straf*|MARRIAGE|kæreste & \
             !KILL af ESTEEM",
            "familie*|slægt*|HOME & (ren igen|vaskes ~ blod|renses|renset) & !rengør*",
            "vaskes|vaske ~ af|med ~ blod",
            "vanær*|jomfru*|mødom*|jomfruhinde* & CLAN|HOME|hun|hende|VICTIM|ME|de & !maria|rejse",
            "(udstød*|forstød*|slået ~ hånden ~ af|slår ~ hånden ~ af) & kæreste|familie*|skam*|tørklæde|\
             homo*|bøsse|lesbisk|tro|muslim*|CLAN",
            "(homo*|bøsse|lesbisk|trans*|til =drenge|til =piger) & eksorc*|uddriv*|helbrede*|kurere*|\
             djævel*|dæmon*|smidt|smide|smed|ABROAD|BEATING & CLAN|PARENT|HOME|imam*",
            // Cut, examined, sewn.
            "omskæ*|omske*|omskå*|kønsskær*|kønslemlæst*|infibul*|skæring* & pige*|CHILD|søster|kusine|\
             veninde|hende|hun|mig|ABROAD|ferie*|rejse* & !dreng*|læge|hospital|SIG",
            "skåret|skårret|=skæres|klippe|klippes|=sy|syes|=sys|syet|fjerne|beskåret|beskær* & (dernede|\
             forneden|nedentil|sammen|rigtig pige|som ~ søster|landsby*) & pige*|datter*|søster|hende|\
             mig|hun|ferie* & !hår|SIG|tøj|dukke*|køkken*|grønt*|brød",
            "(renses|skæres|ordnes|gøres ren|gøre ~ ren) & ferie*|ABROAD|somali*|svigerfamilie*|landsby*|\
             farmor|mormor|kone & pige*|hun|hende|VICTIM & !værelse*|armene|SIG",
            "ske|skeen|teske ~ i ~ trusse*|trusserne|underbukser*",
        ],
    },
    Table {
        topic: Topic::Honour,
        weight: STRONG,
        phrases: &[
            // Marriage.
            "MARRIAGE & MINOR|YOUNG & skal|skulle|bliver|tving*|lovet|vil & !stor|voksen|leg* & \
             !PARENT (er gift|bliver gift|blev gift|er blevet gift|har giftet)",
            "skal|tvinges|tvunget|presse*|presset ~ MARRIAGE & hun|hende|jeg|CHILD & !HOME ~ MARRIAGE & \
             !stor|voksen|leg*",
            "blive|bliver|blev gift & jeg|hun & NOT|hjem|ved",
            "gå|gifte*|leve ~ med ~ mand & jeg|hun & vil|tving*|skal|forældre*",
            "tvang|tvinge*|tvunget ~ ægteskab*|MARRIAGE|tørklæde*|forlov*",
            // Journeys.
            "SEND|sendes|sendt ~ OBJECT|CHILD ~ ABROAD & !penge|udveksl*|ferie*",
            "ABROAD & FEAR & ferie*|rejse*|sommer*|skal",
            "(one way|en vej) ~ billet*",
            "kuffert* & pakket & ABROAD|forsvandt|rejse*|NOT",
            "forsvandt|forsvundet & ABROAD",
            "hentet|taget|meldt ~ ud ~ af ~ skole*|gymnasi* & fætre|brødre|HOME|familie*",
            "holdt|holder|holdes ~ hjemme ~ fra ~ skole",
            "ingen|NOT ~ set ~ hende|ham ~ siden",
            "blevet|for dansk & familie*|HOME|SEND",
            "må|får|lov ~ NOT ~ skole|skolen & hun|pige*|datter & !syg|feber",
            "CLAN & BLADE & hun|hende|pige*|datter",
            // Watched and forbidden.
            "CLAN & (overvåg*|kontroller*|holder øje|følger efter|tjekker|vogter) & pige|hun|hende|mig|\
             datter & telefon*|skole*|dreng*|hver|alt",
            "må|får|lov ~ NOT ~ (gå ud|have venner|have ~ kæreste|se ~ drenge|tale ~ drenge|være sammen|\
             deltage) & pige|hun|datter|familie*|brødre|jeg & HOME|CLAN",
            "social kontrol & !kursus*",
            "tager|tage|tog|tvinger|skal ~ tørklæde*|hijab & NOT|FEAR|vil|tving*|skole*",
            "til|med mænd|drenge|piger|kvinder|begge & CLAN & fundet|opdag*|vide|finder",
            "må|får NOT ~ (gå alene|være alene|gå ud|nogen steder|tale med drenge) & pige*|hun|jeg|datter",
            "CLAN & tager|tjekker|kontrollerer|gennemgår ~ telefon*|mobil* & pige*|hun|hende|mig|min|\
             datter & !skærmtid",
            "må|får ~ kun ~ skole & hjem & hun|jeg|pige*",
            // Found out.
            "kæreste|drenge|dreng|fyr & FEAR & CLAN & opdag*|finder|hører|ser|vide",
            "taler|talte|snakker|skriver|set ~ med|sammen ~ dreng|drenge|fyr & CLAN & HIT|vred|rasende",
            "kæreste & må|SECRET & HOME & KILL|FEAR|slår|opdag*",
            "CLAN|de & holdt|holder|holde ~ møde|råd|familieråd ~ om ~ ME|OBJECT|hvad",
            "billeder|beskeder ~ af|fra ~ kæreste|dreng|fyr & CLAN|PARENT & fandt|fundet|finder",
            "ritual*|ceremoni*|beskær* & pige*|ABROAD",
            "efterlyst|jagter|ledt|fundet & onkler|fætre|brødre|klan*",
            "brænde*|brænder ~ mig|hende & hvis|HOME",
            "æren|=ære & familie*|HOME",
            "KILL & CLAN & hvis & pige*|hun|jeg",
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
            "fra lufthavnen",
        ],
    },
];
