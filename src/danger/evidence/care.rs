//! A child left without care, and neglect.

use super::{STRONG, TELLING, Table, Topic, WEAK};

pub(super) const TABLES: &[Table] = &[
    Table {
        topic: Topic::Care,
        weight: TELLING,
        phrases: &[
            "ALONE ~ hele|flere|mange ~ dag*|nat*|døgn*|timer|weekend*|aften* & SMALL|CHILD|hjemme|\
             lejlighed* & !spiller|leger|skolen",
            "ALONE & SMALL & hjemme|lejlighed*|hus|huset|bil|bilen|badekar*|bad|timer|NIGHT|DAYS|\
             gaden|butik*|indkøb*|café|bar|værtshus*|altan*|legeplads*|ude|udenfor|opgang*|strand*|\
             havn* & !sove|leger|lege",
            "SMALL & ALONE ~ hjemme|tilbage|ude|i & !sove|leger|lege",
            "CHILD|SMALL|børn|børnene|ungerne|han|hun ~ ALONE & NIGHT|natarbejde*|nattevagt*|DAYS|\
             døgn* & hjemme|lejlighed*|huset|voksne|forældre*|mor|far|moren|faren & !sove",
            "ingen|uden ~ voksen|voksne|forældre|opsyn|tilsyn ~ hjemme|hele|siden|i|om|til & SMALL|\
             CHILD|NIGHT|DAYS|timer & !lege*|frikvarter*",
            "HOME ~ taget|rejst|rejste|skredet|smuttet|væk|forsvundet|gået|gik|kørt|\
             kørte|stukket & ALONE|NOT ~ hjem|ingen mad|børn|tilbage|kommer|ladt & DAYS|NIGHT|SMALL|\
             timer|siden|udland*|kæreste*|druk*|by|byen & !arbejde|mormor|farmor|skole|ferie|job",
            "HOME ~ NOT ~ hjemme|hjem|hjemme|set|kommet|kom|dukket & DAYS|NIGHT|siden|dage|mad|alene|\
             igår|går & !arbejde|skole|sfo|enige|ferie|gider|vil|lyst",
            "NOT ~ set|hørt fra|kontakt ~ HOME & DAYS|siden|dage|døgn|alene",
            "DRUNK|fulde|stive|skæve|bevidstløs|bevidstløse|=besvimet|påvirkede|narko*|stoffer|fix*|\
             heroin|kokain|promille* & HOME|forældre* & SMALL|baby*|spæd*|barn|barnet|børn|børnene|\
             hente*|kør*|bil|bilen|amme*|bære* & !bedstemor|alkoholfri|barndom*|babysitter",
            "HOME|OUTSIDER & DRUNK & passe*|passer|alene|ansvar*|putter|bader|kørte|kører|kør*",
            "NOT ~ vække|vågne|vågner|kontakt|svare|svarer|åbner & HOME & ME|CHILD|SMALL|gulv*|sofa*|\
             piller|DRUNK|alene & !telefon*|skole*|besked*|mail*",
            "HOME ~ ligger|lå|sover|sov|faldet|falder ~ gulv*|sofa*|badeværelse*|køkken* & DRUNK|NOT|\
             bevidst*|flaske*|piller|SMALL|alene|vågne*|livløs*",
            "YOUNG|SMALL & passe*|passer|pas|ansvar*|mad*|puttet|putter & baby*|tvilling*|små|mindre|\
             søskende|lillebror|lillesøster|yngre & ALONE|NIGHT|DAYS|HOME|selv|hjemme|ingen|skole & \
             !15|16|leger|hjælper|dukke*|mor",
            "låst|låses|låser|lukket|lukker|smidt|smed|smider|sat|sætter ~ ude|ud|udenfor|uden for & \
             NIGHT|kulde*|regn*|frost*|sne*|timer|SMALL|barfodet|nattøj|trøje*|HOME|gaden|hjemmefra & \
             !klasse*|timen|kat*|hund*|sfo|festen",
            "NOT|ingen ~ nøgle*|komme ind|lukke* ind|lukket ind & NIGHT|timer|HOME|kulde*|SMALL & \
             !klasse*|bil*",
            "NOT|ingen|intet ~ mad|spist|spise|flaske|mælk|drikke|vand & DAYS|dage|siden|døgn & HOME|\
             CHILD|hjemme|ME|vi|SMALL & !anoreks*|spiseforst*|vægt*|kræsen|kvalme|syg",
            "ingen|intet|NOT ~ mad ~ hjemme|huset|hjem|køleskabet|penge til",
            "ingen|NOT ~ hente*|hentet|henter|afhent*|kom & SMALL|barn|barnet|børnehave*|vuggestue*|\
             lukket|lukke*|telefon*|svarer|slukket|kontakt*|18|19|timer & !bussen|skraldet|sent|mormor",
            "efterlad*|efterlod|forlad*|forladt|forlod|ladt|overladt|glemt & SMALL|baby*|barn|barnet|\
             børn|børnene|CHILD & ALONE|bil|bilen|NIGHT|DAYS|gaden|hos|lejlighed*|hospital*|station*|\
             butik*|timer|varme*|sig|hjemme|=her & !nøgle*|taske*|madpakke*|kæreste|mand|drikkedunk*|\
             bamse*|jakke*|indtryk",
            "går|gik|løber|løb|vandrer|vandrede|render|fundet|fandt|kravl* & SMALL|barn|børn & NIGHT|\
             ALONE|nøgen|ble|bare|barfodet|nattøj|voksne|vej|vejen|landevej*|motorvej*|station*|gaden \
             & ALONE|uden|ingen|nattøj|ble|barfodet|nøgen|NIGHT & !tur*|børnehave*|kan",
            "sover|sove|sov|bor|overnatter|overnattede ~ OUTDOORS|gaden|trappe*|kælder*|bil|bilen|\
             opgang*|tog|busser|park*|telt*|venner|skur*|shelter* & HOME|CHILD|hjemløs*|ud|NIGHT & \
             smidt|NOT|hjemløs*|ingen|tør|udenfor|kulde* & !ferie*|spejder*|lejr*|festival*|camping*|\
             tur",
            "hjemløs*|gadebarn*|=subsist & CHILD|han|hun|YOUNG|MINOR|børn|ung & !undervis*|køkken*|\
             voksne*",
            "mor|moren|far|faren|HOME ~ psykotisk*|psykose|stemmer|sindssyg*|vrangforest* & \
             SMALL|baby*|spæd*|barn|børn|alene",
            "HOME ~ død|døde|livløs|bevidstløs|overdosis|arrestere*|anholdt|fængsl*|indlagt|\
             tvangsindlagt & ALONE|ingen ~ voksen|ingen ~ passe|ingen ~ tage & CHILD|SMALL|børn|barn|\
             ME",
            "udsult*|sultes|sulter|udtørre*|dehydr*|underernær*|afmagr* & SMALL|baby|barn|HOME & !anoreks*|\
             spiseforst*",
            "nægte*|undlad*|NOT ~ læge|behandling|insulin|medicin|hospital*|skadestue* & HOME & \
             alvorlig*|livstru*|feber*|diabet*|brækket|krampe*|syg|kræft* & SMALL|CHILD|YOUNG & !gik|\
             tid",
            "skal|må|skulle|nødt ~ klare|passe ~ sig|os|mig|dem selv & DAYS|NIGHT|SMALL|YOUNG & \
             !voksenliv*",
        ],
    },
    Table {
        topic: Topic::Care,
        weight: STRONG,
        phrases: &[
            "ALONE & timer & CHILD|SMALL & hjemme|bil*|lejlighed*",
            "ALONE hjemme & CHILD|SMALL|YOUNG & !sove|bange|tør|time|halv",
            "HOME & forsvundet|skredet|stukket & børn|CHILD",
            "ingen ~ åbner|lukker & CHILD|barn*|baby*",
            "børn|barn|SMALL|baby* & græder|græd|skriger|skreg & ALONE|ingen|timer|NIGHT|DRUNK & \
             !tandfrem*|kolik|afleve*|garderobe*|bange",
            "børn|børnene|barn|SMALL ~ selv ~ mad|op|skole|seng|NIGHT & HOME|ingen",
        ],
    },
    Table {
        topic: Topic::Care,
        weight: TELLING,
        phrases: &[
            "alene ~ hjemme|hjem|lejlighed*|hus|huset|derhjemme & NIGHT|DAYS|SMALL",
            "hjemme alene & SMALL|NIGHT|DAYS|morgen & !ugen|klokken|kl|eftermiddag*|time|timer",
            "alene ~ siden ~ går|DAYS|morges|fredag",
            "ingen & åbner|lukker|svarer|lukkede & baby*|SMALL|skrige*|skriger|barn",
            "NOT|ingen ~ nogen|voksne|voksen ~ hjemme & NIGHT|SMALL|DAYS|mad",
            "glemt|glemte ~ CHILD|OBJECT|bror|søster|mig & strand*|station*|butik*|bil*|center*|alene|\
             DRUNK",
            "DRUNK & glemt|glemte & CHILD|bror|søster|min|barn*",
            "DRUNK|=høj & HOME & baby*|SMALL|øjne* & !konflikt*",
            "promille*|spritkørsel|spirituskørsel & hente*|kør*|hentede|kørte|barn*|børn",
            "ingen|NOT ~ ved|aner|kender ~ hvor ~ HOME",
            "boet|bor|boede alene & NOT|årig|DAYS|siden|mor|far|YOUNG|15|14|16",
            "ingen ~ taget|tager|tage sig ~ af ~ CHILD|OBJECT|SMALL",
            "fastspændt|spændt|autostol*|barnevogn* ~ hele ~ dagen & SMALL",
            "svarer NOT & HOME & baby*|SMALL|nyfødt*|barn*",
            "NOT ~ været ~ hjemme & HOME & DAYS|NIGHT",
            "barnevogn* & nat|natten|værtshus*|alene|kl|klokken",
            "fik|fået|giver|gav|får ~ hash|sovepille*|alkohol|øl|vodka|stoffer|amfetamin|kokain & SMALL",
            "tom|tomme ~ lejlighed|hus & SMALL|YOUNG|midnat|NIGHT",
            "HOME & nægte*|NOT & hospital*|skadestue*|lægehjælp|læge & blindtarm*|brækket|anfald|akut*|\
             blødning*|livstru*|medicin",
            "alene ~ hjemme|hjem|lejlighed*|hus|huset|derhjemme & NIGHT|SMALL",
            "alene ~ hjemme|hjem|lejlighed*|hus|huset|derhjemme & DAYS & !ugen|klokken|kl|eftermiddag*|\
             time|timer",
            "alene ~ hele ~ natten|dagen|døgn*|weekend*",
            "DRUNK|rus*|rusen|heroin|kokain|narko*|fix*|sprut|druk & HOME & SMALL|baby*|altan*|kravle*|\
             armene|barn|barnet|børn|børnene",
            "lugte*|lugtede|stank|stinker ~ sprut|spiritus|alkohol|vin|øl|druk & hente*|hentede|kør*|\
             bil|HOME & !klasse*",
            "NOT ~ kommet|kom|kommer|vendt ~ tilbage|hjem & HOME & DAYS|NIGHT|cigaretter|ud",
            "gået|gik|tog|smuttede|kørte & HOME & NOT ~ tilbage",
            "passe*|passer|pas & YOUNG|niårig*|otteårig*|storesøster|storebror & NIGHT|DAYS & HOME|\
             SMALL|tvilling*|baby*",
            "ingen ~ lukker|åbner|svarer ~ op|dør* & SMALL|baby*|barn*|børn|græder",
            "SMALL|barn|barnet|dreng*|pige* ~ fundet|fandt ~ alene|vand*|å|åen|sø|søen|nattøj|bare|\
             vej*",
            "kan|kunne ~ NOT ~ komme ind & NIGHT|trapp*|kulde*|låst|timer",
            "låst ~ ude & kulde*|hver|timer|NIGHT|klokken|kl",
            "efterlade*|efterlades ~ hos ~ fremmed*|ukendt*",
            "sove|sover|sov ~ container*|telt*|garage*|skur*|bil|bilen|trappe*|gade*|under & smidt|HOME|\
             dreng|pige|ung & !ferie*|lejr*|festival*",
            "alene & DRUNK|bevidstløs* & HOME|SMALL|forældre*",
            "SMALL|børn|barn|ungerne|ungene|CHILD ~ alene|ladt & NIGHT|DAYS|bil|bilen|byen|lejlighed*|\
             hus*|klokken",
            "alene & SMALL & NIGHT|DAYS|byen|opsyn|lejlighed*|bil*",
            "overladt ~ til ~ sig|selv & SMALL|DAYS|NIGHT",
            "passer|passe ~ sig|dem selv & DAYS|SMALL|NIGHT",
            "efterladt|efterlod|efterlader|forladt|forlod|ladt & SMALL|CHILD|bil*|lejlighed*|hjemme|\
             alene|gaden|børn & !nøgle*|taske*|mand",
            "CHILD|SMALL ~ glemt|efterladt|sad|sidder|sov ~ bil|bilen & timer|time|varm*|sol*|alene|\
             DRUNK",
            "glemt|efterladt|sad|sidder ~ bil|bilen & ham|hende|CHILD|SMALL & timer|varm*|sol*|kulde*|\
             frost*",
            "NOT|slet ~ boet|været|nogen|en voksen|voksne & DAYS|NIGHT|hjemme|hus*|hos",
            "ingen voksen|voksne|forælder|forældre & hjemme|hus*|lejlighed*|boet|tage|siden|natten|\
             NIGHT|DAYS|passe|overnat*",
            "uden voksen|voksne|opsyn|voksent & SMALL|NIGHT|DAYS|hjemme|lejlighed*",
            "HOME ~ rejst|rejste|væk|forsvundet|stukket|skredet|smuttet|taget|flyttet|borte & DAYS|\
             alene|mad|ingen|efterlad* & !ferie*|arbejde|døgnet|forretning* & !kører",
            "kom|kommer|kommet|komme|været ~ NOT ~ hjem & HOME & DAYS|NIGHT|alene|barn|børn|ingen & \
             !skole|sfo",
            "ingen|ikke ~ hente*|henter|hentet|hentede & DAYS|telefon*|lukke*|slukket|kontakt|nogen|\
             svarer",
            "fundet|fandt|gående|løber|gik|går|vandrede & SMALL|barn & gaden|vej|vejen|*vejen|landevej*|\
             parkering*|skov* & NIGHT|alene|ble|nøgen|bare|voksne",
            "DRUNK & HOME|forældre* & SMALL|barn*|børn|græd*|baby*|hente*|henter|hentede|kør*|alene|\
             passe*|sover|datter*|søn*|vågne*|vække*|fodr*",
            "bevidstløs*|livløs*|overdosis & HOME & barn*|børn|SMALL|alene|CHILD",
            "kan|kunne ~ NOT ~ vække*|vækkes|vågne* & HOME",
            "smidt|smed|smider|bortvist|kastet|sat ~ ud|på & hjemmefra|gaden|HOME|døren|hjemme|nat* & \
             !klasse*|timen|sfo",
            "sove|sover|sovet|sov|overnatte*|bor ~ gaden|trapp*|cykelkælder*|opgang*|kælder*|busser|\
             togstation*|bilen|skuret & !ferie*|festival*|spejder*|lejr*|telttur*",
            "udhungr*|udtørr*|dehydr*|underernær*|afmagr* & SMALL|HOME|DAYS|døgn",
            "NOT|ingen ~ mad|spist|spise|fodret|fodre|drikke|skiftet|flaske & DAYS|døgn|siden & \
             !anoreksi|spiseforstyr*|vægt*",
            "får|giver|fået|nægt* ~ NOT ~ insulin|PILLS|behandling & HOME|barn|far|mor|DAYS",
            "spist|slugt|drukket|fået|fundet|fingre ~ HOME|forælder* ~ PILLS|hash|stoffer|metadon|\
             kokain & SMALL",
            "tvangsindlagt|anholdt|arresteret|fængslet|indlagt|død|døde & ingen|alene|hvem & voksen|\
             barn*|tage|passe|hjemme|SMALL & HOME",
            "låst|låser|lukket|lukker|smækket ~ ude|udenfor & NIGHT|vinter*|kulde*|hele|HOME|SMALL",
            "kørt|kører|kørte|køre & DRUNK & barn*|børn|CHILD|HOME",
            "HOME & slukket & DAYS|flyttet|hente*|væk",
        ],
    },
    Table {
        topic: Topic::Care,
        weight: STRONG,
        phrases: &[
            "sat|siddet|stået|ventet|venter|sidder ~ timer|time & station*|alene|trappe*|gård*|regn*|\
             kulde*|mørke*|ude|skole*",
            "anholdt|arresteret|fængslet|varetægt* & HOME & barn*|børn|SMALL|nabo*",
            "SMALL & altan*|vindue*|trappe*|vej*|vand* & ingen|alene|kravle*|øje",
            "hjemme alene & søskende|børn|CHILD",
            "NOT ~ sted|steder ~ sove|bo",
            "bor|sover ~ bil|bilen|gaden",
            "laver|lave ~ selv ~ mad & SMALL|YOUNG|alene|ingen",
            "ingen ~ vågne|vågen|oppe|voksne",
            "sover|sove|bor ~ hos ~ skiftende|forskellige|tilfældige|kammerater & ingen|smidt|hjem*",
            "går rundt & aften|NIGHT|lukketid|gaden|center*|indkøb*",
            "døren ~ låst ~ derhjemme|hjemme",
            "affald|afføring|gødning|lort|skimmel*|rotter|maddiker & HOME|børn|SMALL|hjem*",
            "papkasse* & SMALL|nyfødt*|NOT",
            "svarer NOT & HOME",
            "NOT ~ klare ~ dem|ham|hende|mere & HOME & gik|gået|nu|aflever*",
            "putter|passer ~ lillebror|lillesøster|søskende & arbejde|midnat|SMALL|væk",
            "passer ~ søskende & seng|mad|dage|NOT",
            "vejer ~ under|for & SMALL & mor|flaske*|vand",
            "arbejde ~ til ~ midnat|nat|morgen & SMALL|selv",
            "alene & NIGHT & !sove|bange|tør|angst",
            "alene & weekend*|døgn*|dagevis|ugevis",
            "DRUNK & HOME",
            "SMALL ~ alene & !lege|leger|sove|sover",
            "HOME ~ forsvundet|stukket|skredet",
            "ingen ~ hente*|hentet|henter",
            "hente*|hentet|afhente* & DRUNK|lugte*|spiritus|promille|alkohol",
            "alene ~ i bilen|bil",
            "smidt|smed|smider ud hjemmefra|hjemme",
            "ingen|intet mad ~ hus*|hjem*|køleskab*",
            "køleskab* ~ tomt|tom",
            "nåle|kanyler|sprøjter|stoffer|hash & SMALL|barn*|gulv*|børn",
            "passe*|passer ~ babyen|lillebror|lillesøster|søskende|små* & NIGHT|DAYS|alene|YOUNG",
        ],
    },
    Table {
        topic: Topic::Care,
        weight: WEAK,
        phrases: &[
            "først ~ morgen",
            "ingen ~ holder|holde ~ øje",
            "yngste|mindste & alene|måneder",
            "mor ligge* ~ gulv*",
            "passe*|passer & NIGHT",
            "NIGHT & trapp*",
            "SMALL & alene|ingen",
            "åen|søen|vejen|altanen|vinduet & SMALL",
            "alene hjemme",
            "ingen voksne",
            "alene ~ aftenen|aftener",
            "HOME ~ drikker|drukket",
        ],
    },
    Table {
        topic: Topic::Neglect,
        weight: STRONG,
        phrases: &[
            "omsorgssvigt*|vanrøgt*|forsøm*|svigtet|svigt & !mobil*",
            "sulten|sulte*|sultne & !ikke",
            "snavset|snavsede|beskidt|beskidte ~ tøj|hår|hjem|krop|=tøjet",
            "lugter|lugte|lugt ~ af|grimt|dårligt|urin|sved|røg|fælt|tis",
            "NOT ~ mad|madpakke|bad|vasket|skiftet|tandbørst*|børstet|smurt|briller|tandlæge|læge|varm",
            "ingen|manglende|utilstrækkelig*|mangelfuld ~ omsorg|stimulation|pleje|stimuli|hygiejne|\
             tilsyn",
            "tung|fyldt|våd ble",
            "lus & måned*|aldrig|altid|forældre*|behandl*",
            "bleeksem*|hudløs",
            "uden briller|jakke|sko|strømper|vinterjakke|vintertøj|madpakke & måned*|altid|igen|\
             forældre*|vinter*|frost*",
            "tøj|=tøjet ~ på & seng|sover|dage",
            "for tyndt|lidt tøj",
            "står|stå for indkøb*|madlavning*|vask*|rengøring*|husholdning*",
            "passe*|passer ~ søskende|lillebror|lillesøster|småsøskende & alt|altid|hver|selv",
            "mor|far|forældre* ~ magter|orker|overskuer & ikke|drikker",
            "drikker & mor|far|forældre* & ligger|sofaen|hver|passer|bange|alene",
            "grov ved|mod|hård & børn*|barn*|HOME",
        ],
    },
];
