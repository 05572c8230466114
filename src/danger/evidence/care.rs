//! A child left without care, and neglect.

use super::{STRONG, TELLING, Table, Topic, WEAK};

pub(super) const TABLES: &[Table] = &[
    Table { topic: Topic::Care, weight: TELLING, phrases: LEFT_ALONE },
    Table { topic: Topic::Care, weight: TELLING, phrases: PARENTS_GONE },
    Table { topic: Topic::Care, weight: TELLING, phrases: CHILD_AS_PARENT },
    Table { topic: Topic::Care, weight: TELLING, phrases: PARENT_OUT },
    Table { topic: Topic::Care, weight: TELLING, phrases: SHUT_OUT },
    Table { topic: Topic::Care, weight: TELLING, phrases: STARVED },
    Table { topic: Topic::Missing, weight: TELLING, phrases: MISSING },
    Table { topic: Topic::Care, weight: STRONG, phrases: HINTS },
    Table { topic: Topic::Care, weight: WEAK, phrases: TRACES },
    Table { topic: Topic::Neglect, weight: STRONG, phrases: NEGLECT },
];

/// A child too small for it is alone: at night, for days, in a car, by the water.
const LEFT_ALONE: &[&str] = &[
    "ALONE & SMALL|YOUNG|CHILD|børn|små|søskende|ungerne & NIGHT|DAYS|COLD|timer|indelåst|låst|natarbejde*|\
     nattevagt*|udlandet & !(ALONE ~ med|NOT ~ sove|sove alene|tør|leg*|frikvarter*|en time|halv|par timer|\
     par ~ timer|eftermiddag*|skolevej*|gynge*|15|16|17|ked*|synes|ferielejr*)",
    "ALONE & SMALL|små & banegård*|bodega*|casino*|kogeplade*|INDOORS|bad|badekar*|=bil|bilen|bilsæde*|\
     autostol*|butik*|indkøb*|barnevogn*|værtshus*|bar|café|strand*|vand|vandet|byen|gaden|OUTDOORS & \
     !(ALONE ~ med|NOT ~ sove|leg*|frikvarter*|tør|gynge*|par ~ timer|eftermiddag*|time)",
    "ALONE & jeg|os|vi|hun|han|dem & DAYS|NIGHT & PARENT|INDOORS|hos & !(ALONE ~ med|NOT ~ sove|sove alene|\
     tør|leg*|15|16|17|sidder ~ alene|ferie*|arbejde|kede*|ked*|værelse*|venner|angst*|bange)",
    "ALONE ~ hele|flere|mange ~ dag*|nat*|døgn*|timer|weekend*|aften* & SMALL|CHILD|YOUNG|hjemme|lejlighed* \
     & !spiller|leger|skolen|15|16|17",
    "efterlad*|efterlod|forladt|forlod|=ladt|overladt|glemt|glemte|=lod & SMALL|YOUNG|CHILD|barn|barnet|\
     børn*|søskende|OBJECT & ALONE|=bil|bilen|NIGHT|DAYS|gaden|lejlighed*|sommerhus*|hospital*|station*|\
     butik*|timer|varme*|=sig|SHED|fremmed* & !nøgle*|taske*|madpakke*|kæreste|drikkedunk*|bamse*|jakke*|\
     indtryk|afleve*|opsyn & !NOT ~ forladt ~ værelse*|hus|huset|hjem|hjemmet|seng*|lejlighed*",
    "SMALL|YOUNG|CHILD|OBJECT|børn|børnene ~ ligger|lå|sad|sidder|sov|sover|siddet|ligget|fastspændt|spændt \
     ~ =bil|bilen|barnevogn*|autostol*|badekar* & timer|time|varm*|sol*|kulde*|frost*|NIGHT|ALONE|værtshus*|\
     hele ~ dagen|DRUNK & !tur*|ferie*",
    "fandt|fundet|finder|mødte|går|gik|gående|løb|løber|vandre*|kravl*|tjavser|sad|stod & SMALL|YOUNG|CHILD|\
     OBJECT|barn & nattøj*|ble|bleen|barfodet|barfodede|nøgen|bare|strømpesokker & sti|stien|vej|vejen|*vej|\
     *vejen|gaden|gade|trafik*|skov*|parkering*|station*|NIGHT|klokken|kl|åen|søen|havn*|butik* & !(tur*|\
     børnehave*|leg*|NOT ~ set)",
    "fandt|fundet|går|gik|gående|løb|vandre*|kravl* & SMALL|YOUNG & NIGHT|ALONE|voksne & vej*|*vej|*vejen|\
     gaden|trafik*|skov*|parkering*|station*|vand*|åen|søen|havn* & !tur*|leg*",
    "SMALL & altan*|vindue*|trafik*|vandet|søen|åen|tagterrasse* & ALONE|kravle*|hængte|klatre* & ingen|\
     ALONE|åbent|hjemme & !leg*",
    "NOT|NO|ingen ~ voksen|voksne|menneske|forældre|PARENT|nogen ~ hjemme|her|huset|hus|lejlighed*|siden|\
     derhjemme|til ~ stede & SMALL|YOUNG|CHILD|børn|DAYS|NIGHT|siden|passe|ME|døren|søskende|lillebror|\
     lillesøster & !lege*|frikvarter*|15|16|17|eftermiddag*|skole|ringe*|telefon*",
    "NOT|ingen|uden ~ (en voksen|voksne|opsyn|tilsyn) & DAYS|NIGHT|SMALL|døgn* & !lege*|frikvarter*|tur",
    "ingen ~ andre ~ huset|hjemme|lejlighed* & SMALL|YOUNG|=selv|alene|NIGHT",
    "ingen|NOT ~ åbner|lukker|svarer|reagerer & baby*|SMALL|barn*|CHILD & græd*|skrig*|skreg|timer|ALONE|\
     NIGHT & !skole*|telefon*",
    "grædt|skreget|græd|skreg|græder|skriger ~ timer|timevis|hele & ingen|væk|tom|ALONE|forladt & !kolik|\
     tandfrem*",
    "ingen ~ voksen|voksne & børn|SMALL|baby*|barn & hjemmebesøg*|dør*|lejlighed*|hjemme|kogeplade*|under|\
     alene|åben & !lege*|frikvarter*|bange",
    "ingen ~ hjemme|derhjemme|huset & NIGHT|DAYS|aften* & YOUNG|SMALL|=selv|barn|børn & !15|16|17|skole*",
    "fastspændt|spændt|bundet|sat ~ autostol*|barnevogn*|højstol*|kravlegård*|tremmeseng* & hele|DAYS|timer|\
     timevis & SMALL|CHILD|barn|OBJECT & !tur",
    "papkasse*|kuffert*|affald*|container*|taske|tasken & nyfødt*|spædbarn* & !dukke*|pusle*|bamse*|tøj",
    "SMALL|børn|børnene & (tager ~ byen|går ~ byen|tog ~ byen|går ~ værtshus|tager ~ fest|til ~ fest|på ~ \
     druk) & NIGHT|ALONE|seng|låser|låst & !passet|babysitter|bedste*|mormor|farmor",
    "tom|tomme ~ lejlighed|hus & SMALL|YOUNG|NIGHT|barn*",
    "ingen|NOT ~ hente*|hentet|henter|afhent*|kom|dukke* & SMALL|barn|barnet|børnehave*|vuggestue*|CHILD|\
     YOUNG & lukket|lukke*|lukketid*|slukket|kontakt*|svarer|18|19|timer|DRUNK & !bussen|skraldet|mormor|\
     farmor",
];

/// The parents are gone, and nobody is there instead.
const PARENTS_GONE: &[&str] = &[
    "PARENT & LEFT & SMALL|YOUNG|ALONE|ingen|FOOD|=selv|søskende|lillebror|lillesøster|børn|børnene|ungerne|\
     vi|os & DAYS|NIGHT|siden|ABROAD|udland*|druk*|byen|tyskland|spanien|polen|kæreste*|fyr|tilbage|nætter|\
     timer|låst|=ud & ALONE|ingen|NOT|=selv|kun|passe*|passer|tilbage|ladt|SMALL|låst|efterlad* & !(ferie \
     sammen|med på ferie|arbejde|job|mormor|farmor|bedste*|skole|forretning*|savner|skilt|skilsmisse*|\
     sygehus*|tog mig|tog med|ser|tur|afsked*|\
     til danmark|hertil|familiesammen*) & !blevet|enlig mor|far|forælder & !hjem til =mor|=far & \
     !tager|tar|tog ~ nætter|natten|\
     turen",
    "NOT ~ set|hørt|haft ~ PARENT & siden|DAYS|dage|døgn & ALONE|vi|lillebror|lillesøster|søskende|FOOD|\
     passer|laver|SMALL|hjemme|selv & !(skilt|skilsmisse*|samvær*|måned*|forældremøde*|skoleår)",
    "PARENT ~ NOT ~ hjemme|her|hjem|tilbage|set & DAYS|NIGHT|siden|dage|døgn|går|igår|nat|morges & \
     !(arbejde|skole|sfo|enige|samvær*|ferie*|gider|vil|lyst|telefon*|lektie*|bange|mormor|farmor|må) & \
     !NOT dansk|og",
    "NOT ~ kommet|kom|kommer|vendt ~ hjem|tilbage & PARENT & DAYS|NIGHT|siden|ALONE|cigaretter|handle|børn \
     & !(skole|sfo|arbejde|ferie|til tiden|må)",
    "ingen|NOT ~ ved|aner ~ hvor ~ PARENT|de ~ er|bor|opholder & DAYS|NIGHT|børn|ALONE|barn & !skole",
    "PARENT ~ død|døde|livløs|bevidstløs|overdosis|arrestere*|anholdt|fængsl*|fængslet|indlagt|\
     tvangsindlagt|varetægt* & ALONE|hvem|ingen & voksen|passe*|passer|tage|hjemme|CHILD|SMALL|børn|barn|ME \
     & !begrav*|sorg* & !mor|far|forælder|bedste* ~ alene med",
    "anholdt|arrester*|fængsl*|fængslet|indlagt|døde|varetægt* & PARENT & ingen|hvem|ALONE & tage|passe|\
     passer|hjemme & børn|barn|CHILD|SMALL|OBJECT & !begrav*|sorg*",
    "rejst|taget|kørt|tog ~ på ferie|weekend|tur ~ uden ~ OBJECT|børn*|CHILD",
    "boet|bor|boede|klaret ~ alene & 13|14|15|16|YOUNG|PARENT|mor|far & !hos|ferie*|sammen",
    "alene|ALONE & siden & DAYS|går|morges|nat & !kede*|leg*",
    "mor|far|PARENT ~ slukket & DAYS|hente*|børn|barn",
];

/// A child does what a parent should: minds the baby at night, cooks for days.
const CHILD_AS_PARENT: &[&str] = &[
    "YOUNG|SMALL|ældste|storesøster|storebror|jeg|hun|han|mig & TEND & lillebror|lillesøster|søskende|\
     småsøskende|baby*|tvilling*|små|mindre|brødre|søstre & NIGHT|DAYS|døgn*|nætter|vågen & PARENT ~ LEFT|\
     PARENT ~ NOT|ALONE|ingen|mig ~ der & !(15|16|17|18|leg*|dukke*|en time|må godt|gerne|babysitter|\
     naboens|glad|hygge*|biograf*|eftermiddag*|tit)",
    "YOUNG|SMALL|jeg|mig ~ passe|passer|made*|laver|skifter|fodrer ~ lillebror|lillesøster|søskende|\
     småsøskende|baby*|tvilling*|brødre|søstre & LEFT|ALONE|voksne|ingen|DRUNK|skole|sover & PARENT|voksne|\
     de & !(15|16|17|18|leg*|dukke*|hjælper|en time|skole|tur|gåtur)",
    "YOUNG|niårig*|otteårig*|syvårig*|tiårig* & TEND & baby*|lillebror|lillesøster|tvilling*|søskende & \
     ALONE|NIGHT|DAYS & !leg*|dukke*|hjælper|tur",
    "YOUNG|SMALL & passet|passer|passe|made*|puttet|putter & bror|broren|søster|søsteren|lillebror|\
     lillesøster|søskende|tvilling*|baby* & DAYS|NIGHT|nætter & PARENT|mens|fordi & !(15|16|17|18|leg*|\
     gerne|hygge*|biograf*|en time)",
    "skal|må|skulle|nødt ~ klare|passe ~ sig|os|mig|dem ~ selv & DAYS|NIGHT|SMALL|YOUNG & !voksenliv*",
    "passer|passe|klarer|klare ~ sig|os|mig|dem selv & DAYS|SMALL|NIGHT|YOUNG & PARENT|hjemme|voksne|alene",
];

/// A parent is there but drunk, drugged, unconscious or out of their mind.
const PARENT_OUT: &[&str] = &[
    "DRUNK|stangberus*|spritstiv*|narko*|stoffer|fix*|heroin|kokain|promille*|skæve|=besvimet|druk|rus|\
     rusen|sprut & HOME|de|OUTSIDER|=han|=hun & SMALL|lillebror|lillesøster|baby*|spæd*|børn|børnene|barnet|\
     passe*|passer|alene|ansvar*|putter|bader|amme*|bære*|hente*|henter|hentede|kør*|=bil|bilen|bilsæde & \
     !(fuld skrue|fuld fart|fuld gang|fuld tid|stiv som|sig ~ stiv|bedstemor ser|alkoholfri|barndom*|\
     babysitter til|mæt|historie|opgave|konflikt*|NOT ~ DRUNK|afvænning*|afrusning*)",
    "NOT ~ vække|vækkes|vågne|vågner|vågnede|kontakt|svare ~ PARENT & !(telefon*|skole*|besked*|mail*|\
     ringe*)",
    "PARENT|de ~ NOT ~ vække*|vækkes|vågne|vågner|vågnede & !(telefon*|skole*|besked*|mail*|klokken|\
     vækkeur*)",
    "NOT ~ vågner|vågne|vække*|kontakt & PARENT|de & gulv*|sofa*|PILLS|DRUNK|drukket|alene|baby*|SMALL|\
     taget|kold|stoffer|hash|alkohol|flaske*|tungt|uge",
    "PARENT ~ ligger|lå|sover|sov|faldet|falder|blev ~ gulv*|sofa*|badeværelse*|køkken*|is & DRUNK|NOT|\
     bevidst*|flaske*|PILLS|SMALL|alene|vågne*|livløs*|kold|=is|ambulance* & !serie*|tv|film*|=syg",
    "bevidstløs*|livløs*|overdosis|besvimet|besvimede & PARENT & barn*|børn|SMALL|ALONE|CHILD|ME|jeg|ham",
    "sprit|sprut|vodka|druk|drukket|drikker|DRUNK & PARENT & lillebror|lillesøster|baby*|søskende|SMALL|\
     børn|ungerne & NOT|alene|sover|ligger|glemmer|vågne* & !glas|maden|fest|barndom*|sover hos & !børnene \
     sover",
    "NOT ~ få ~ OBJECT|PARENT ~ op|vågen|kontakt & PARENT & SMALL|lillebror|lillesøster|baby*|sover|lugter|\
     ligger & !skole*",
    "promille*|spritkørsel|spirituskørsel|spirituspåvirk* & hente*|kør*|hentede|kørte|barn*|børn|SMALL",
    "lugte*|lugtede|stank|stinker ~ sprut|spiritus|alkohol|vin|øl|druk & hente*|hentede|kør*|=bil|CHILD & \
     !klasse*",
    "PARENT & (psykotisk*|psykose|sindssyg*|vrangforest*|hører ~ stemmer|besat|djævl*|dæmon*) & SMALL|baby*|\
     spæd*|barn|barnet|børn|børnene|alene|CHILD & !rask|behandlet|tidligere",
    "giver|gav|givet|fik|fået|får|hældt|hældte|gi|blandet|pustet|puster ~ sovepille*|sovemedicin*|\
     beroligende|hash|brændvin|snaps|vodka|whisky|spiritus|alkohol|sprut|=øl|=rom|metadon|morfin*|stoffer & \
     SMALL|YOUNG|baby*|CHILD|OBJECT & !(læge*|smerte*|operation*|efter ordination)",
    "spist|slugt|drukket|fundet|fingre ~ PARENT|HOME ~ PILLS|hash|stoffer|metadon|kokain & SMALL|YOUNG",
    "münchausen*|munchausen*",
    "HOME & nægte*|tilbagehold*|tilbageholder|NOT ~ give|NOT ~ giver|undlad* & insulin|medicin|behandling|\
     hospital*|skadestue*|lægehjælp|læge & diabet*|alvorlig*|livstru*|krampe*|anfald|SMALL|baby*|vejer|dage|\
     brækket|akut*|blindtarm*|straf|epileps*|feber|kræft* & !gik|tid|vaccin*",
];

/// The child is locked out, thrown out, or sleeps where nobody should.
const SHUT_OUT: &[&str] = &[
    "låst|låses|låser|lukket|lukkes|lukker|smækket|smidt|smed|smider|smides|sat|sætter|sættes ~ ude|=ud|\
     udenfor|altan*|haven|gården|gaden|trappe* & NIGHT|COLD|timer|SMALL|barfodet|HOME|altan* & !(grænse*|\
     skælde*|låsesmed*|sig ude|os ude|mig ude|skældt*|klasse*|timen|kat*|hund*|sfo|festen|venter|leg*|taler|\
     ryger|varm*|rutsje*|overtøj|flyverdragt*)",
    "CHILD|OBJECT|ME|YOUNG|SMALL|hun|han ~ stå|står|stod|sidde|sidder|sad|sove ~ altan*|haven|ude|udenfor|\
     trappe*|gården|sneen & COLD & NOT|timer|låst|straf*|lukket|lukker|ingen|når|NIGHT & !(leg*|venter ~ \
     bus|tur)",
    "smidt|smed|smider|bortvist|=kastet|sparket|=sat ~ =ud|på ~ hjemmefra|gaden|HOME|døren|hjemme|nat* & \
     !(klasse*|timen|sfo|tøj|sagen)",
    "NOT|ingen ~ (nøgle|komme ind|lukke* ind|lukket ind|lukke* op|lukker ~ op) & NIGHT|timer|HOME|COLD|\
     SMALL|altan* & !klasse*|=bil|værksted*",
    "må|måtte NOT ~ være|komme|sove|bo ~ huset|hjem|ind|hjemme|her & sov*|NIGHT|karakter*|SHED|gaden|prøve|\
     COLD & !venner|kæreste*|hund*|kat|besøg",
    "sover|sove|sov|sovet|bor|boet|overnatter|overnattede|overnattet|tilbringer ~ SHED & HOME|CHILD|OBJECT|\
     ud|NIGHT|NOT|ingen|tør|smidt|hjemløs*|COLD|gange|jeg|hun|han|YOUNG|lader|ladet & !(ferie*|spejder*|\
     lejr*|festival*|camping*|telttur*|tur|hygge*|sjov*|oplevelse*|vej hjem|lur|middagslur|barnevogn*|\
     sovepose*|hytte*)",
    "hundehus*|hundegård*|hundebur*|hundekurv* & sove*|sover|sov|sovet|låst|ligge|bo|spise",
    "hjemløs*|gadebarn*|=subsist & CHILD|han|hun|YOUNG|MINOR|børn|ung & !undervis*|køkken*|voksne*",
    "låst|låste|låser|låses & komme ud|gået|alene|værelse* & DAYS|NIGHT|hele|timer|årig|år|YOUNG|SMALL & \
     PARENT|de & !NOT|selv|toilet*|cykel*",
];

/// No food, drink, warmth or medicine for so long that it is dangerous.
const STARVED: &[&str] = &[
    "NOT|ingen|intet|ingenting ~ mad|spist|spise|fodret|drikke|drukket|flaske|mælk*|mælkepulver|modermælk*|\
     noget & siden|DAYS|døgn|dage & PARENT|CHILD|INDOORS|ME|SMALL|lillebror|lillesøster|låst|hun|han & FOOD|\
     mad|fået|spist|spise|køleskab*|mælkepulver & !(anoreks*|spiseforst*|vægt*|kræsen|kvalme|syg|feber|\
     ordentlig*|slik|kat|hund*|meget|forkøl*|småtspis*|ramadan|faste*|død|kage*|grønt*|opkast*|varmt vand) \
     & !kan|kunne NOT ~ lave & !PARENT ~ får ~ næsten|knap",
    "hængelås*|aflåst|låst|låser|låse|lås & køleskab*|køkken*|spisekammer*|=mad|maden|fryser* & !(prader*|\
     diæt|overvægt*|små ~ børn|baby|børnesikr*)",
    "kun|sidste ~ rusiner|ketchup|vand|havregryn|knækbrød|cornflakes|sukker|chips|pizzabakke*|brød & DAYS|\
     siden|PARENT|tilbage|alene & !(lyst|kan ~ lide|allergi*|vil)",
    "får|fik|fået|give|giver|gav ~ kun ~ vand|brød|ris|tørt & straf|indtil|til|når|hvis|PARENT & !allergi*|\
     vil|kan ~ lide|diæt",
    "hundemad|kattemad|hundefoder|kattefoder & spiser|spise|spist|får & CHILD|børn|børnene|OBJECT|jeg|vi|\
     SMALL & !hund|hunden|kat|katten",
    "skraldespand*|affaldsspand*|container* ~ & spiser|spise|roder|rode|mad & kilo|hjemme|derhjemme|sulten|\
     han|hun",
    "NOT|ingen ~ mere ~ mad|mælk*|mælkepulver|modermælk*|bleer|erstatning & SMALL|PARENT|lillesøster|\
     lillebror|alene|DAYS|vi & !lyst|allergi*|forvent*",
    "udsult*|=sultes|=sultet|udhungr*|udtørr*|dehydr*|underernær*|afmagr* & SMALL|baby|barn|HOME|YOUNG|\
     CHILD|DAYS & !anoreks*|spiseforst*|diarr*|opkast*|roskilde*",
    "NOT ~ skiftet|fodret|vasket & DAYS|døgn & SMALL|baby*|ble*|YOUNG",
    "NOT ~ fået|får ~ insulin|hjertemedicin*|epilepsimedicin* & !glemt|apotek*",
    "slap|livløs*|blå|sløv|kold|iskold & baby*|spæd*|SMALL & NOT|PARENT & trækker|reagerer|vågne*|vågner|\
     åbner & !hænder|fødder|modermærke*",
    "hundelort|lort|afføring|rotter|skimmel|maddiker|kanyler|sprøjter & SMALL|baby* & seng|mager|snavset|\
     gulv*|overalt|kravle*",
    "PARENT ~ på ~ stoffer|heroin|kokain & NOT ~ mad",
];

/// The child is gone, and nobody knows where.
const MISSING: &[&str] = &[
    "CHILD|MINOR|YOUNG|han|hun ~ forsvundet|bortkommet|efterlyst|=savnet & siden|DAYS|nat|natten|aftes|\
     ingen|NOT|timer & !(ANIMAL|lyst*|motivation*|interesse*|telefon*|mobil*|taske*|cykel*|kontakt*|smil*|\
     smerte*|venner|penge|angst*)",
    "hjemmefra|opholdssted*|institution*|*institution|bosted*|plejefamilie* & \
     stukket|stak|løbet|=løb|rømmet|rømt|rømte|=væk & (siden|DAYS|nat|natten|aftes|ingen ved|NOT ~ set) & \
     !indimellem|tit|ofte|plejer|gange|truer|altid|alderen|før",
    "(kom NOT|kommer NOT|kommet NOT|NOT kommet|NOT vendt) ~ hjem & siden|nat|natten|aftes|døgn|går|igår & \
     !(arbejde|ferie*|før|tiden|må|skal|ANIMAL|skole|indimellem|tit|ofte)",
    "NOT kommet ~ hjem & CHILD|MINOR|YOUNG|han|hun & timer|klokken|endnu|forventet & !arbejde|ANIMAL",
    "gået|løbet|stukket ~ opholdssted*|institution*|*institution|bosted* & NOT|ingen & kontakt|=fat|=set",
    "NOT været ~ hjemme & siden|DAYS|nat|natten|nætter & CHILD|MINOR|YOUNG|han|hun & !(syg*|ferie*|skole)",
    "NOT finde|fundet ~ CHILD|ham|hende & =væk|siden|timer|DAYS|nat|natten|aftes & !(tilbud*|plads*|\
     aktivitet*)",
    "været =væk siden|i ~ DAYS|nat|natten|aftes|går|timer|fredags|lørdags|søndags & CHILD|MINOR|YOUNG|\
     han|hun & !skole*|syg*|ferie*|lejrskole*",
    "CHILD|MINOR|YOUNG|han|hun ~ =væk & telefon*|mobil* & NOT|ingen|slukket",
    "ingen|NOT ~ ved|aner ~ hvor ~ CHILD|han|hun ~ er|opholder|befinder|sover & forsvundet|stukket|stak|\
     rømmet|løbet",
];

/// Needs one more.
const HINTS: &[&str] = &[
    "PARENT & LEFT & DAYS|NIGHT|siden|ABROAD|tyskland & ALONE|=selv|ingen|kun|børn|vi & !(ferie*|savner|\
     skilt*|skilsmisse*|tog mig)",
    "PARENT ~ NOT ~ her|hjemme|hjem & siden|DAYS|går|NIGHT & !arbejde|skole",
    "mig|jeg|hun|han ~ er =mor & når|nætter|NIGHT|ude|hun|lillebror",
    "TEND & lillebror|lillesøster|søskende|baby* & nætter|NIGHT",
    "ALONE & timer & CHILD|SMALL & hjemme|=bil|lejlighed*",
    "ALONE hjemme & CHILD|SMALL|YOUNG & !sove|bange|tør|time|halv",
    "børn|barn|SMALL|baby* & græder|græd|skriger|skreg & ALONE|ingen|timer|DRUNK & !tandfrem*|kolik|afleve*|\
     garderobe*|bange",
    "sat|siddet|stået|ventet|venter|sidder ~ timer|time & station*|alene|trappe*|gård*|regn*|kulde*|mørke*|\
     ude|skole*",
    "anholdt|arresteret|fængslet|varetægt* & PARENT & barn*|børn|SMALL|nabo*",
    "NOT ~ sted|steder ~ sove|bo",
    "låser|låst ~ sig|selv ~ ind & NIGHT|aften*",
    "ingen (andre|~ vågne|~ vågen|~ oppe|~ voksne)",
    "går rundt & aften|NIGHT|lukketid|gaden|center*|indkøb*",
    "svarer NOT & PARENT",
    "NOT ~ klare ~ dem|ham|hende|mere & PARENT & gik|gået|nu|aflever*",
    "ALONE & NIGHT|weekend*|døgn*|dagevis|ugevis & !sove|sover|bange|tør|angst",
    "DRUNK & HOME",
    "PARENT|forældrene ~ forsvundet|stukket|skredet|rejste & DAYS|børn|CHILD|udland*|siden",
    "ingen ~ hente*|hentet|henter",
    "hente*|hentet|afhente* & DRUNK|lugte*|spiritus|promille|alkohol",
    "ældste ~ er|på ~ YOUNG|SMALL",
    "smidt|smed|smider =ud hjemmefra|hjemme",
    "køleskab* ~ tomt|tom",
    "NOT ~ fået|spist ~ siden",
    "PARENT|de & LEFT & kommer ~ om|tilbage & DAYS & !samvær*|arbejde",
    "skal|må|skulle ~ klare ~ mig|os",
    "nåle|kanyler|sprøjter|stoffer|hash & SMALL|barn*|gulv*|børn",
    "passe*|passer ~ babyen|lillebror|lillesøster|søskende|små* & NIGHT|DAYS|alene|YOUNG",
];

/// Only adds.
const TRACES: &[&str] = &[
    "ingen ~ holder|holde ~ øje",
    "yngste|mindste & alene|måneder",
    "passe*|passer & NIGHT",
    "NIGHT & trapp*",
    "SMALL & alene|ingen & !ingen ~ pasning|netværk|venner|vuggestueplads|plads|mistanke|tegn",
    "alene hjemme",
    "ingen voksne",
    "jeg|ældste ~ er YOUNG|SMALL & !14|fjortenårig*",
    "kr|kroner|penge & pizza*|mad",
    "alene ~ aftenen|aftener",
    "HOME ~ drikker|drukket",
];

/// Too little of what a child needs, short of danger.
const NEGLECT: &[&str] = &[
    "omsorgssvigt*|vanrøgt*|forsøm*|svigtet|svigt & !mobil*",
    "sulten|sulte*|sultne & !ikke|ulv|bjørn|kæmpe*",
    "snavset|snavsede|beskidt|beskidte ~ tøj|hår|hjem|krop|=tøjet",
    "lugter|lugte|lugt ~ af|grimt|dårligt|urin|sved|røg|fælt|tis",
    "NOT ~ mad|madpakke|bad|vasket|skiftet|tandbørst*|børstet|smurt|briller|tandlæge|læge|varm",
    "ingen|manglende|utilstrækkelig*|mangelfuld ~ omsorg|stimulation|pleje|stimuli|hygiejne|tilsyn",
    "tung|fyldt|våd ble",
    "lus & måned*|aldrig|altid|forældre*|behandl*",
    "bleeksem*|hudløs",
    "uden briller|jakke|sko|strømper|vinterjakke|vintertøj|madpakke & måned*|altid|igen|forældre*|vinter*|\
     frost*",
    "tøj|=tøjet ~ på & seng|sover|dage",
    "for tyndt|lidt tøj",
    "står|stå for indkøb*|madlavning*|vask*|rengøring*|husholdning*",
    "passe*|passer ~ søskende|lillebror|lillesøster|småsøskende & alt|altid|hver|selv",
    "mor|far|forældre* ~ magter|orker|overskuer & ikke|drikker",
    "laver|putter|passer|vasker & søskende|småsøskende|lillebror|lillesøster & PARENT ~ ligger|sover|syg|\
     depression*",
    "drikker & mor|far|forældre* & ligger|sofaen|hver|passer|bange|alene",
    "grov ved|mod|hård & børn*|barn*|HOME",
];
