//! What takes the alarm out of a sign: it is denied, heard from others, over and done, or not about a child at all.

use super::Doubt;
use super::classes::Class;
use super::evidence::Topic;
use super::lexicon::Lexicon;
use super::phrases::{Phrase, Span};
use super::reading::{Reading, Token};
use super::sieve::Sieve;

/// How far before a sign a denial may stand.
const DENIAL_REACH: usize = 9;

/// Phrases that deny whatever follows in the sentence.
const DENIALS: &[&str] = &[
    "tror|=mener|synes|ser|formoder|fornemmer ~ NOT ~ er|bliver|får|handler",
    "tror|troede|regner|forestille|oplever NOT|NO ~ at|på|med & !kun|sikker",
    "NO|ingen ~ =mener|tror|påstår|siger længere",
    "NOT|NO ~ KNOWN",
    "NOT på noget tidspunkt",
    "er|var|handler NOT =fordi",
    "NO ~ ønske|lyst|trang & !leve|livet",
    "NOT|NO ~ passer|=sandt|=rigtigt|korrekt|tilfældet|sådan =at",
    "løgn|usandt|usand|opdigtet|opspind =at|om",
    "fandt|fundet på ~ at & indrømme*|sur|løgn",
    "trukket|trak ~ tilbage & løgn|fandt|fundet|sur",
    "benægter|benægtede|afviser|afviste & (tror på|troværdig*|klart|samstemmende)",
    "nikkede|nikker|svarede|svarer|siger|sagde nej|benægtende ~ da|når|til|om",
    "ryste*|rystede på hovedet & spurgt|spurgte|spørger|om",
    "spurgt|spurgte|spørger ~ om & intet|ingenting|=nej",
    "hverken",
    "NOT|NO ~ selvmord*|suicid*|dødsønske*|dødstanker|tanker|planer|hensigt|intention|holdepunkt*|belæg|\
     lagt",
    "vil|ville|ønsker|har|er|føler NOT =dø|=død|lyst|livstræt|selvmordstruet & !vil|lyst leve|live|være",
    "NOT vil|ville|ønsker|ønske|lyst|tænkt|handler|sagt|fordi|livstræt & =dø|=død|=ville|forsvinde|liv|livet",
    "NOT tænkt|tænker|tænkte|overvejet|planer ~ på|om|at & !andet|mere|længere",
    "NOT|NO udsat|oplevet|=været|set|haft|eller|nogen|noget|blevet|blev|nogensinde|fundet|mere",
    "NO der|som|har|er",
    "ingen ~ været|blevet|bliver|truer",
    "ingen HIT|HARM|ROUGH|GRAB|TOUCH|gør|truer|tvinger|løfter",
    "passer|passede NOT ~ at",
    "skriger|skreg|hyler|hylede|opfører|lyder =som om|var & !HOME",
    "svarer|svarede|svaret|siger|sagde|sagt nej til|på",
    "troede|antog|mistænkte|forvekslede",
    "alle|folk|de|andre|lærer*|læge*|nogen ~ spørger|spurgte|spurgt ~ om & !nikke*|svarede ja|sagde ja",
    "NOT|NO tale om",
    "udelukker|udelukkede|afkræfter|afkræftede & !kan|NOT",
    "afkræftet|udelukket|frikendt|frifundet & !kan|NOT",
    "afviser ~ at",
    "intet ~ tyder|peger",
    "NOT|NO ~ tanker|planer|lyst|ønske|trang ~ om|til|på|i",
    "NOT|NO ~ handler|drejer|sagt|nævnt|udtryk|giver ~ om|for|noget",
    "NOT fordi",
    "ingen af børn*|dem|eleverne",
    "SUICIDE ~ afkræft*|udelukke*|benægt*|=lav|=lavt",
    "uden at ~ været|er|har|haft|vil|ville",
    "ingen ~ have ~ OBJECT =gift",
];

/// Phrases that look like a denial and are none.
const NO_DENIALS: &[&str] = &[
    "NOT bare|kun|alene|blot|mere|første|engang|sikker|tvivl",
    "NOT længere & !mistanke|tegn|grund|bekymring|tale|VIOLENCE|overgreb",
    "NOT|NO tvivl|andre|stoppede|stopper|griber|hjælper|tør",
    "NO gør|gjorde noget|det|en",
    "NOT gør|gjorde",
    "NOT HIT|HARM ~ men det|alligevel",
    "NO vil & !=dø|=død|=væk|forsvinde|selvmord*|=gift",
];

/// Phrases that say somebody only heard it.
const HEARSAYS: &[&str] = &[
    "HEARSAY",
    "har|havde|have hørt at|fra|om & !(fra CHILD|fra hende|fra ham|hende selv|ham selv)",
    "hørt ~ nogen|naboen|andre ~ sige|siger|fortælle|snakke",
    "det =siges|=sagt",
    "efter sigende",
    "folk|nogen|andre|alle snakker|siger|taler|hvisker|=mener",
    "hvisker|hviskes ~ om",
    "anonym* opring*|tip|brev|besked",
    "fået|modtaget|kom|kommet ~ anonym* henvend*|anmeld*",
    "skal|skulle have været|haft & !hente*|hentet|passe*|fulgt",
    "på ~ tredje hånd",
    "hørt|hørte|høre|har af|fra|via|gennem ~ nabo*|naboen|veninde*|veninden|en|svigerinde*|kollega*|\
     bekendt*|forælder",
    "fra sin|sit|min|en veninde|ven|nabo|kollega|svigerinde|bekendt",
    "der skulle være ~ noget ~ med",
    "påstår|påstod|gætter|gisner",
    "ved NOT ~ om ~ passer|rigtigt|sandt",
    "bekendt*|naboer|nogle|nogen|kollega* ~ =mener|tror|gætter",
    "hørte|hørt ~ en ~ der ~ kender",
    "er NOT ~ sikker & siger|hørt|fortalt",
    "snak i|på ~ byen|krogene|gangen|gaden",
    // A word of mouth with a reporting «skulle»: «hørt i bussen, at de skulle slå».
    "hørt|hørte|høre & =skulle|=skullet|måske|vist ~ HIT|LOCK|BEATING|tvinge*|være|have|ske|ske",
    "hørt|hørte|siger|sige|fortæller|fortalte|sagt|skriver|skrev|snakker|snakkede|=mener|påstår|nævnte & \
     GOSSIP",
    // Of somebody without a name or a place.
    "siger|fortæller|fortalte|sagt|hørt|hørte|opslag*|skrev|stod|tror ~ at|om en|nogen|nogle|anden \
     far|mor|pige|elev|familie|barn|forælder|par|lærer & !HE|SHE|OBJECT|WHOSE",
    "(en eller anden|nogen eller andre|et eller andet sted)",
    "opslag*|opslået|jodel|tråd|kommentar* & anonym*|måske|maaske|en far|en mor|en pige|en dreng",
    "anden|andre ~ sagt|fortalt ~ til ~ OBJECT",
    "siger|fortæller|snakker|siges i opgangen|gården|vaskekælder*|byen|gaden|klubben|kvarteret|nabolaget",
    "har|ved|fået ~ det ~ kun|selv|bare fra|gennem|via",
    "fået|får|fik ~ at vide ~ fra|af|gennem ~ \
     nabo*|veninde*|anden|andre|bekendt*|kollega*|svigerm*|svigerinde*",
    "nogen|nogle|=man|folk har|havde skrevet|fortalt|sagt|nævnt",
    "=man|folk|nogle =taler|snakker|skriver|påstår|nævner|forældre",
    "kunde|kunder|anmelder ~ nævnte|=mener|påstår|fortalte|siger",
    "=snakket|=snakkes|=hvisket|=hviskes|=tales|=mumles om & !jeg|har",
    "ladet|lader sig fortælle",
    "(andet|tredje) led",
    "skal|skulle have|ha slået|stukket|givet|låst|tvunget|sparket|banket|truet|rørt|fået & !hjælp",
    "at nogen|nogle|folk|=man ~ siger|sagde|fortæller|fortalte|=mener|mente|snakker|havde hørt",
    "nogen|nogle|folk|=man sagde|sagt|mente|skrev|nævnte ~ at|om",
    "muligvis|vistnok|formentlig & HEARSAY|GOSSIP|fortalt|hørt|siger",
    "på ~ anden|tredje hånd",
    "ifølge|efter ~ hvad|anonym*|kommentar*|tråd|naboer* ~ siger|fortæller|hørt|bliver|skulle",
    "ifølge ~ anonym*|kommentar*|opslag*|tråd|rygte*|nogen",
    "omveje|løbeild|ubekræftet|rygtebørs*|anden hånd",
];

/// Phrases in which the teller does not vouch for it; they count for the sentence beside them too.
const UNVOUCHED: &[&str] = &[
    "ved|aner|ane|vidste|sige|siger NOT|NO ~ hvem|hvilken|hvilke|hvor ~ kommer|stammer",
    "NO (ved|vidste|kunne sige|har set) ~ hvem|hvor|selv|noget|mere & \
     !forsvundet|rømmet|stukket|stak|løbet|=løb|=væk",
    "NO|NOT anden|andet|nogen|egen viden|kendskab|set",
    "om ~ =sandt|=rigtigt|passer|hold & ved|aner|NO|NOT",
    "bare|kun ~ noget ~ de|man|folk ~ siger",
    "er|var NOT ~ sikker & fortalt|fortæller|siger|sagt|måske",
    "hører|hørt|set intet|ingenting",
    "har|havde aldrig ~ set|hørt ~ det|noget|selv & tror|=mener|siger|påstår",
    "kender NOT|ikke ~ dem|familien|ham|hende|særlig*",
    "NOT ~ kender ~ dem|familien|særlig*",
    "kender ~ dem|familien|ham|hende NOT",
    "kun ~ hørt",
    "har|havde ~ selv ~ kun|bare ~ set|mødt|oplevet",
    "selv ~ NOT|aldrig ~ set|hørt|mødt|oplevet|iagttaget|bemærket|overværet & !CHILD selv",
    "kan NOT ~ stå inde|bekræfte|bevise|dokumentere & !læge*",
    "gran salt",
    "mere ved jeg|vi NOT",
    "NOT ~ førstehånds*|vidne|vidner",
    "aldrig|NOT ~ set|hørt ~ andet|til ~ det|end & !slag|skrig*",
    "har NOT ~ andet at gå efter",
    "kender NOT navn*",
    "måske|maaske|nok ~ bare|kun ~ snak|sladder*|rygte*",
    "finder|fandt på & siger|fortæller|siger|bor|også",
];

/// Phrases that take back what the sentence told.
const TAKEN_BACK: &[&str] = &[
    "pigen|drengen|barnet|børnene|sønnen|datteren|eleven ~ afviser|afviste|afvist det|dette|alt & \
     !FEAR|MARK|INJURY|BODY|blå|stivner|kigger",
    "(frikendt|frifundet|frifandt|frikendte|kunne afvises|ubegrundet|grundløs|fejlagtig) & !bange|igen",
    "men det|de|mærket|mærkerne var|viste|skyldtes|stammede|kom ~ ACCIDENT & !siger|sagde|ifølge|påstår|\
     forklarer|forklaring*|passer",
    "(udelukket|afkræftet|frafaldet|frafaldes|tilbagevist|trukket tilbage) & !kan|NOT|men",
    "vist|viste sig ~ NOT & !voksen|voksne|mad|boet|hjemme",
    "det|kan|kunne|historien|forklaring* NOT ~ passe|passede|rigtigt|sandt & !hvisker|indrømmer|bagefter|\
     alligevel",
    "(misforståelse|misforstået|grundløs*|ubegrunde*|falsk ~ alarm|afkræftet|tilbagevist)",
    "opspind|fake",
    "vurderet|vurderes|fundet ~ lav",
    "er|var|blev ~ usand|usandt|falsk|opdigtet|løgn",
    "det|dette er|var NOT =sket|=sandt|=rigtigt|=tilfældet",
    "lægge|lagt|lægger ~ fra|bag os|sig & trygt|godt|færdig*",
    "dækkede|handlede ~ over|om ~ SPORT|spil*",
    "=og NOT VIOLENCE|overgreb|slag|selvmord*|mishandling",
];

/// Phrases that take back what the sentence before told, or this one.
const DENIED_AFTER: &[&str] = &[
    "det er|var NOT =sket|=tilfældet|=rigtigt|=sandt & \
     !første|kun|bare|før|siden|igen|endnu|hvisker|FEAR|MARK",
    "det gør|gjorde|er|var|har|havde HE|SHE|de|nogen NOT & siger|fortæller|bekræfter|ifølge & \
     !lov*|bange|FEAR|MARK",
    "det har|havde|er NOT ~ fundet|foregået ~ sted",
    "det|dem|mærkerne|pletterne ~ er|var ~ modermærke*|mongolplet*|fødselsmærke*|pigment*|eksem",
    "ligner|lignede ~ blå ~ mærker|pletter & sundhedsplejerske*|lægen|læge|journal*|mongolplet*",
];

/// Phrases that ask what one would do: no child is meant.
const GENERAL: &[&str] = &[
    "hvis|når et|en barn|elev|ung|pige|dreng|teenager|forælder|borger & hvad|hvem|hvordan|hvornår|\
     hvilke*|skal",
    "hvordan ~ taler|tale|snakker|snakke ~ med ~ børn*|børnene|elever*|unge ~ om",
    "hvis|når børn|elever|unge|forældre & hvad|hvem|hvordan|hvornår|hvilke*",
    "set|så|ser|læser|læste|læst|hørt|skriver|spiller|opgave|stil ~ film|filmen|serie|serien|bog|bogen|roman|\
     novelle|podcast*|dokumentar*|artikel|teater*|skuespil* ~ om|hvor|med & !HOME ~ ser|viser",
    "film|filmen|serie|bog|roman|novelle|podcast*|dokumentar*|artikel om",
    "PROCEDURE|THEORY & !INVOLVED|PARENT|KIN|SMALL|unger|dem|os",
    "vi ~ haft|lærte|lærer|snakkede|talte|hørte|undervises & !mistank* & om VIOLENCE|overgreb|krænkelse*|grænser & \
     !HE|SHE|min",
    "hvor|hvornår|hvordan|hvem|hvad|hvilke*|=skal|=må|findes & \
     VIOLENCE|overgreb|krænkelse*|incest|voldtægt*|pædofili|tvangsægteskab*|æres*|selvmord*|mistanke* & \
     !INVOLVED|PARENT|KIN|SMALL|jeg",
    "foredragshold*|oplægshold*|forfatter*|skuespiller*|hovedperson*",
    "novelle*|roman*|krimi*|tv-serie*|serien|rollespil*|podcast*|dukketeat*|*teateret|*teatret|case|casen|\
     eksempel|\
     eksemplet|drømmen|eventyr*|gyser* & !min|mit|derhjemme|selv|ligesom|virkelighed*",
    "læste|læser|læst højt",
    "opgave|eksamen & familie|hvor|om & !min|mit|HE|ham|hende|mig",
    "strategi*|indsats*|politik|kampagne*|handleplan*|lov|loven|paragraf* ~ mod|for|om|om",
    "scene|scenen|manuskript*|revy*|skoleteat*|teat*|skuespil*|forestilling*|musical*|drama* & \
     !min|mit|derhjemme",
    "vi læste|læser|læst|så|set|ser|hørte & bagefter|nu|vide|spørger|spurgte|snakkede|talte & !HIT HE",
    "læser|læst|læste|set|så|hørt ~ krimi*|avis*|nyhed*|tv|fjernsyn*|ugeblad*",
    "underret*|underretningspligt*|notat*|optegnels*|journal*|frist*|genåbn*|bekymringssamtal* & hvor|\
     hvilken|hvilket|hvem|skal|må|frist* & !min|mit|hende|ham|=jeg|børnene|har|siger",
    "hvad|hvilke|hvordan|hvornår ~ tegn|forskel|forskellen|symptom*|definition*|grænsen",
    "tilbud*|forløb|gruppe|grupper|kursus|støtte|hjælp|rådgivning til|for børn|forældre|unge|familier|\
     kvinder|mænd & \
     !mig|min|ham|hende|=han|=hun|jeg",
    "fortælling*|historie|eventyr*|sang|digt ~ om",
    "=ulovligt|=lovligt|strafbart|tilladt ~ at",
    "hvor gammel|gamle ~ man|barn|børn",
    "hvad|hvilken|hvor ~ straf|straffen|strafferamme*|bøde|lov|loven ~ for|om",
    "må|kan|skal|bør man & !ens|min|mit|mig|mine|overleve|springe|hopper|springer|hænge|tør",
    "(i dag|nu) ~ rask|raskmeldt|godt|trives|trygt|fint|ædru & siden|barndom*|tidligere|dengang|forsøgte|\
     var|drak",
];

/// Phrases in which the child did it to itself: the marks it leaves are nobody else's.
const SELF_DONE: &[&str] = &[
    "SELFACT sig|mig selv|hul|ar|blå|blod|skorpe*",
    "SELFACT sig",
    "jeg SELFACT mig",
    "SELFACT jeg mig",
    "selv ~ lavet|laver|påført|skåret|ridset|snittet|prikket & !PARENT",
    "påført|påfører ~ sig|mig|hende|ham selv",
    "af hende|ham|barnet|eleven selv",
    "SELFACT ~ sit|sin|sine|mit|mine eget|egen|egne",
    "passerspids*|barberblad*|barberskraber*|cutter|cutting|selvskad*|blyantspidser*",
    "passer ~ lavet|laver|ridse*|rifter|ar",
    "river|rykker|trækker|hiver ~ hår ~ ud & !HOME|OUTSIDER",
    "rifter|snit|snitsår|ar|ridser ~ håndled*|underarm*|lår|lårene & !HOME|OUTSIDER|SMALL|IMPLEMENT",
    "rifter|snit|ar|ridser|mærker|huden & letter|lettelse|presset|trykket|uroen|følelser* & !HOME|OUTSIDER",
    "brændt|brænder|skåret|ridset|mærker & hinanden|hinandens|udfordring*|challenge*|væddemål*|deodorant*",
    "straffer|straffe|straffede sig selv & !HOME|OUTSIDER",
    "kulde*|sne|sneen|isvand|is & for at ~ mærke|føle & !HOME|OUTSIDER",
    "mærke ~ noget & smerte*|koldt|sneen & !HOME|OUTSIDER",
];

/// Phrases in which a child goes for others: what they get is no violence against it.
const ATTACKS: &[&str] = &[
    "CHILD|HE|SHE|*årige ~ HIT|HARM|ROUGH|GRAB|THROW|SELFACT|true* ~ \
     OUTSIDER|OTHERS|SMALLSIBLING|os|læge*|lægen|sygeplejerske*|politi*|betjent* & \
     !bliver|blev|blevet|får|fik|af|GIVE|PARENT",
    "CHILD|HE|SHE|*årige ~ HIT|HARM|ROUGH|GRAB|THROW|true* ~ sin|sine PARENT|KIN|SMALLSIBLING & !af|fra",
    "min|mit|vores|mine CHILD|*årige ~ HIT|HARM|ROUGH|GRAB|SELFACT|true* ~ mig|os & \
     !(bliver HIT|blev HIT|blevet HIT|siger|fortæller|PARENT|KIN)",
    "HE|SHE ~ HIT|HARM|GIVE|nikkede|brækkede ~ en|anden|yngre dreng|pige|elev & *klasse*|skole*|\
     frikvarter*|jævnaldrende & !PARENT|KIN|OUTSIDER|af|bliver|blev|blevet|får|fik",
    "jeg|vi|kollega* ~ får|fået|fik ~ MARK|INJURY|blå|flænge & HIT|HARM|ROUGH|SELFACT & \
     eleven|barnet|barnebarn*|personale* & !PARENT|KIN|af",
    "HIT|ROUGH|SELFACT HE|SHE (os andre|OTHERS)",
    "HIT|HARM|ROUGH|SELFACT|GRAB HE|SHE OBJECT ~ og ~ HIT|HARM|ROUGH|SELFACT ~ \
     OUTSIDER|læge*|lægen|sygeplejerske*|personale*",
    "HIT|HARM|ROUGH|THROW (den *årige|den *åring|barnet|eleven) ~ efter|mod & \
     OUTSIDER|sagsbehandler*|personale*",
    "CHILD|*årige|*åringen ~ HIT|HARM|true* ~ CHILD|*klassen & \
     !PARENT|KIN|af|bliver|blev|blevet|får|fik|GIVE",
    "HE|SHE ~ sagt|råbt|råber|truet|truer|skrevet & vil|ville ~ HIT|HARM & \
     *klasse*|skole*|frikvarter*|OUTSIDER & \
     !PARENT|KIN|MINOR",
    "jeg ~ HIT|HARM|ROUGH ~ SMALLSIBLING|kammerat*|klasse*|OTHERS & !bliver|blev|blevet|får|fik|af",
    "elev|barn|dreng|pige|elever ~ *klasse|fjerde|femte|udskoling* ~ truet|truer|sagt|skrevet ~ \
     OUTSIDER|CHILD",
    "HIT|HARM|ROUGH|true* ~ jævnaldrende|medelev*|kammerat*|klassekammerat* & \
     !HOME|af|bliver|blev|blevet|får|fik",
    "tog|taget|tager kvælertag ~ på & chauffør*|lærer*|pædagog*|vikar*",
];

/// Phrases that say it is no more than a joke.
const JESTS: &[&str] = &[
    "JEST",
    "haha*|hihi*|hehe*|lol|lmao|rofl|xd",
    "grinede|griner|grinte|lo =vi|begge",
    "for sjov|spøg|skæg & !NOT",
    "spøgelse*|monster|monstre|heks|heksen|trold*|vampyr*|drømte|drømmer",
    "så|er|var pinligt|flovt",
    "kalder|kaldte|døbte ~ for",
    "jeg|vi|man kunne have|godt HIT|HARM|GRAB",
    "hellere ~ =dø|=død ~ end ~ at",
    "griner|grinede|smiler ~ siger|sagde",
    "sagde|siger ~ =lo|leende|grinende & !bange|græder",
    "aprilsnar*|prank*|practical joke",
    "driller|drillede|drille ~ med ~ at & !VIOLENCE|HIT|selvmord*|=dø|skole*|klasse*",
];

/// Phrases of play, quarrels among children, and what a doctor does.
const PLAY: &[&str] = &[
    "slog|slår|kaster|kastede|rammer|ramte|slås ~ med ~ pude*|snebold*|skumgummi*|vandpistol*|nerf*",
    "pudekamp*|sneboldkamp*|vandkamp*|brydning|judo|karate|boksning|taekwondo|kampsport|stikbold|\
     høvdingebold & !på ME|OBJECT",
    "bror|broren|storebror|storesøster|søster ~ kom|kommer til at",
    "kilder|kildede|gemmeleg*|fangeleg*|tagfat|=skjul|rutsje*|=måtten|trylle*|racerbane*|karneval*|\
     fastelavn*|halloween",
    "af grin|latter|begejstring|fryd|glæde",
    "op på skuldrene",
    "kast*|kaster|kastede|smed|smider|sparkede|skød|slog ~ =bolden|bolde|frisbee*|snebold*|pude*",
    "reder|redte|rede|børster|børstede|børste|fletter|flettede|flette ~ hår*",
    "læge*|lægen|sygeplejerske*|sundhedsplejerske*|fysioterapeut* FORCE|holdt|mærkede",
    "tandlæge*|vaccin*|blodprøve*|sprøjte*|sårpleje|plaster & gør|gjorde ~ ondt",
    "bange|angst|ræd|skrækslagen for ~ tandlæge*|læge*|frisør*|sprøjte*|nål*|ANIMAL|torden*|mørke*|klovn*",
    "(straks|med det samme) & fald|faldt|uheld*|ulykke* & !NOT|NO|men|HIT",
    "kat|katten|hund|hunden|tæve* ~ født|føder|fik|fået ~ killinger|hvalpe",
    "mærke*|bidemærke*|skramme*|rifter ~ fra|af en|et anden|andet dreng|pige|barn|kammerat",
    "VIOLENCE|trusler ~ mod|overfor ~ personale*|lærere|pædagoger|ansatte|jævnaldrende|kammerat*",
    "bror|storebror|søster|storesøster|hun|han ~ slog|skubbede|sparkede & fordi jeg|hun|han ~ tog|\
     drillede|lånte & \
     bror|storebror|søster|storesøster",
    "HIT|BEATING & SPORT & vi|os|holdet|klubben|pigerne|drengene|spillerne & !HOME|OUTSIDER|ham|hende|mig",
    "uheld*|ulykke*|tilfældig*|vanvare|vilje & NOT|uheld*|ulykke*|tilfældig* & !siger|PARENT|men",
    "storesøster*|storebror*|bror|søster|SMALLSIBLING ~ SELFACT|ROUGH|GRAB|HIT ~ \
     SMALLSIBLING|storebror*|storesøster* & \
     !BEATING|BLADE|WEAPON|blod*|bange|af|PRIVATE",
    "bror|broren|storebror*|søster|storesøster*|fætter|kusine ~ SMALL|YOUNG ~ HIT|HARM|ROUGH|SELFACT|GRAB & \
     !PARENT",
    "=kilder|=kildede|=kildet",
    // Everybody is well.
    "PLEASANT & \
     !FEAR|HURT|NO|ellers|hader|stop|lad|uhyggelig*|hemmelig*|men|HIT|BEATING|INJURY|MARK|VIOLENCE|BLADE|\
     DRUNK|ALONE|GRIP",
    "=griner|=grinede|=grin|=fniser|=fnisede|begejstret|begejstring|hvinede|pirat & \
     !FEAR|HURT|hader|ad|stop|stoppe|lad|\
     uhyggelig*|hemmelig*|ondt|kastede|PARENT HIT",
    "kom|kommet|kommer til at & !PARENT|OUTSIDER|CHILD",
    "for at ~ stoppe|beskytte|hindre|forhindre|redde|undgå & !slår|slog",
    "råbte|sur|skældte & undskyld & !HIT|HARM|GRAB",
    "tæller|talte|tælle ~ til ~ ti|tyve|halvtreds|hundrede|20|50|100",
    "tv|tvet|fjernsyn*|ipad*|skærm*|mobil* ~ slukkes|slukket|slukker|slukkede & \
     raser*|hyler|græder|dum|skriger & !HIT|HARM|BEATING|bange",
    "over|om ipad*|fjernbetjening*|legetøj*|computer*|playstation*|legoklods*",
];

/// Phrases of grief: the dead are someone else.
const GRIEF: &[&str] = &[
    "tog|taget ~ sit|sin ~ liv & !forsøg*|vil|ville|truer|truede|truet|tanker",
    "=tog|=taget ~ livet af SIG & !forsøg*|prøv*|vil|ville|truer|truede|truet|tanker",
    "begik|begået selvmord & !forsøg*|vil|ville|truer|truede|truet|tanker",
    "spørger|spurgte ~ om|hvorfor|hvornår ~ =dø|=dør|=død|døde & !PILLS|jeg|selv",
    "*mor|*far|oldemor|oldefar|hund*|kat|hamster*|kanin* ~ =død|døde|begravet & \
     spørger|savner|græd|græder|tændte",
    "mormor|farmor|farfar|morfar|olde* & himlen|himmel|sky|engel & glad|ellers|tegn*|besøge",
];

/// Phrases of young love and of a body that grows up, without force.
const YOUNG_LOVE: &[&str] = &[
    "kæreste ~ på|er 14|15|16|17 & !NOT|tvang*|tvunget|voksen|presse*",
    "præventi*|ppille*|p-pille* & !NOT|tvang*|tvunget|voldt*",
    "onaner* & normalt|alene|værelse & !mens|foran|HOME|OUTSIDER",
    "sendt ~ billede ~ af ~ en ~ anden",
    "vil|må NOT ~ have|få ~ kæreste",
    "=kilder|=kildede|=kildet & grin|grinede|griner|grinte|latter & !stop|hader|NOT|ulæk*|PRIVATE",
    "slog|slået|slå|slår|gjort|gjorde op|slut|forbi & kæreste*",
    "slut|forbi|færdigt|=første & kæreste* & !NOT|tvang*|tvunget|voksen|presse*|slår",
    "hinanden|hinandens & !voksen|voksne|ældre|fremmed*|OUTSIDER|PARENT|KIN|tvang*|NOT|tvunget",
    "jævnaldrende & leger|lege|leg|doktor & !tvang*|NOT",
];

/// Phrases in which a marriage is the young person's own choice, or another's.
const CHOSEN: &[&str] = &[
    "selv ~ valgt|vælger|bestemt|bestemmer|ønsker",
    "støtter|glæder|bakker",
    "gerne gifte*|giftes",
    "vil|ville|har aldrig ~ tvinge|tvinger|tvunget",
];

/// Phrases in which a child is alone or cries, and is looked after.
const CARED_FOR: &[&str] = &[
    "bedste*|farfar|mormor|farmor|morfar|oldefar|oldemor|mor|far|hund*|kat|katten|kanin* ~ =død|døde|dør|\
     begrav*",
    "sorg*|savne*|savner|begravelse* & !politi*",
    "vil|tør|kan|gider NOT ~ sove|ligge|være|falde ~ alene|selv",
    "sov|sover|passes|passede|bor|boede|var ~ hos ~ mormor|farmor|bedste*|moster|faster & !DRUNK hos",
    "15|16|17|18|19 ~ passer|henter|putter",
    // The one who drinks is not the one they are with.
    "børnene|barnet|børn ~ hos ~ =deres|=sin mor & far|faren & \
     !kæreste*|stedfar*|papfar*|LOCK|ALONE|mad|NOT & !DRUNK mor",
    "børnene|barnet|børn ~ hos ~ =deres|=sin far & mor|moren|jeg & \
     !kæreste*|stedfar*|papfar*|LOCK|ALONE|mad|NOT & !DRUNK far",
    "alone with my|his|her|the & !DRUNK|drinks|drinking",
    "babysitter*|barnepige* & passe*|passer|betal*|aften|fredag|lørdag & !HIT|DRUNK|rør*",
    "15|16|17|18|femtenårig*|sekstenårig*|syttenårig*|gymnasi* & \
     !SMALL|SMALLSIBLING|uger|måned*|mad|bange|forsvundet|rømmet|stukket|=væk",
    "en|halv|et|halve time|kvarter|eftermiddag|timestid",
    // A parent alone with the child is with it.
    "PARENT|forsørger|jeg ~ (alene med|alene hjemme med|enlig med|enlig ~ til) ~ CHILD|SMALL|børn|børnene|\
     dreng*|pige* & !DRUNK|PILLS|drikker|drukket|stoffer|hash|psyko*|lillebror|lillesøster|søskende|mad|\
     mælk*|flaske*|LOCK|=ud|bevidst*|vågne*|efterlad*|dagevis",
    "baby*|spædbarn*|nyfødt*|SMALL ~ græder|græd & forældre*|mor|far|vi|jeg & udmattet|udmattede|træt|trætte|\
     slidt|slidte|kolik|søvn*|modet|utrøstelig* & !DRUNK|NOT|ingen|væk|=ud|sov|sover",
    "PARENT|hun ~ græder|græd|smiler ~ (når|dårlig mor|elendig mor|meste af dagen|hele dagen) & \
     !DRUNK|timer|ingen|mad|mælk*|flaske*|ble|bleen|sover|sov|LOCK|køleskab*",
    "sidder|leger|står|går|spiser ~ alene ~ frikvarter*|skolegård*|klassen|sfo*|pausen|pauserne|kantine*",
];

/// Phrases that say it is long ago.
const PAST: &[&str] = &[
    "for ~ to|tre|fire|fem|seks|syv|otte|ni|ti|mange|flere|nogle|en|2|3|4|5|6|7|8|9|10|11|12 år siden",
    "som spædbarn|barn|baby|lille|toårig|treårig|*årig|mindre",
    "i ~ barndom*|opvækst*",
    "=dengang|=tidligere|=engang",
    "da ~ var ~ lille|år|spæd|yngre",
    "forløbet|sagen|behandlingen|undersøgelsen|den er|blev|var slut|lukket|afsluttet|forbi",
    "på|i ~ gamle|forrige|tidligere|første skole|klub|børnehave|klasse|lejlighed|by",
    "i ~ første|tidligere ~ familie|hjem|ægteskab",
    "som ~ =årig",
    "historisk|fortid*|ophørt",
    "(mine egne|egne børn|selv mor|selv far|selv forælder) & (aldrig|fik|dengang|som barn|barndom*)",
    "før|inden ~ flyttede|flyttet|anbragt|adopter*|hertil|plejefamilie*|pleje|mødte",
    "i =sin|=hans|=hendes|=deres =tid|ungdom",
    "i storesøsters|storesøsterens|storebrors|forældres|mors|fars ungdom*|barndom*",
    "for (=længst|længe siden)",
    "år|årti* tilbage|siden",
    "sag|sagen|episoden|hændelse*|historien|anmeldelse* ~ år|måneder gammel|gamle",
    "ro|roligt|stabil*|stabilt|godt|trygt ~ i|gennem ~ år",
    "før|inden ~ =født|=fødtes|fødsel*",
    "da ~ HE|SHE|jeg|vi ~ =var|gik ~ SMALL|YOUNG|vuggestue*|børnehave*|=barn",
    "2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023",
];

/// Phrases that say it is over for good.
const OVER: &[&str] = &[
    "CLOSED & !lukket|låst ~ inde|ude|nede|oppe|døren|værelse*",
    "lukket|lukkede|lukkes & sag|sagen|sager|sagerne|forløb*|tilsyn*|underretning*",
    "forløbet|sagen|behandlingen er|blev|var ~ slut|lukket|afsluttet|afgjort|forbi",
    "ude ~ af ~ hjemmet|familien|billedet|livet",
    "helt|endelig ro|roligt|trygt nu",
    "flyttede|flyttet|udvist ~ udlandet|hjemland* & siden|ro",
    "ingen ~ kontakt",
    "eks|eksmand*|ekskæreste*|ham|far|faren|stedfar* ~ NOT ~ set|mødt ~ i ~ år|årevis",
    "færdig ~ hos|med ~ psykolog*|behandling*|forløb*|terapi*",
    "bor ~ nu ~ mormor|moster|faster|plejefamilie*|plejeforældre*|bedste*|udlandet",
    "siden ~ godt|gået|roligt",
    "er|blev|været anbragt|adopteret",
    "gik|gået godt",
    "=fik|=fået ~ hjælp|behandling|forløb*",
    "været ~ i ~ behandling",
    "ude ~ af ~ verden",
    "sad|siddet ~ inde|fængsel* & skilt|år|siden|ro|flyttet|godt|trygt",
    "det|alt|alting er|blev|var ~ forbi|slut|ovre|overstået",
    "har|er|blev ~ lukket|afsluttet|sluttet|henlagt|stoppet & sag*|kommun*|forløb*|opfølgning*",
];

/// Phrases that say it goes on, or that it is told only now.
const GOES_ON: &[&str] = &[
    "i ~ går|nat|morges|aftes|formiddags|eftermiddags|weekenden|søndags|lørdags|mandags",
    "i dag & !godt|fint|rask|tryg*|voksen|ude|glad|ædru|stabil*|ro|roligt|NOT|NO|del|død|afsluttet",
    "nu igen|fortæller|siger|har|slår",
    "er|begyndt ~ begyndt igen",
    "igen ~ i|nu",
    "stadig|stadigvæk|fortsat ~ HIT|HARM|bange|slår|kontakt|ser",
    "HIT ~ igen",
    "fortsat|stadig ~ ønske*|=dø|tanker",
    "flyttet ~ tilbage",
    "første ~ gang ~ fortalt|fortæller|siger",
    "løsladt|løslades",
    "nu ~ ude|fri|tilbage",
    "HIT|HARM|true*|ROUGH OBJECT ~ igen",
    "ude|fri|tilbage ~ igen",
    "gør|sker|foregår ~ stadig|stadigvæk|fortsat|igen",
    "(bliver ved|blevet værre|bliver værre)",
    "kommet|flyttet|rykket ~ ud|ind|hjem|tilbage",
    "ville|vil|gøre ~ igen",
];

/// What a turn of phrase does to what is told.
#[derive(Debug, Clone, Copy)]
enum Turn {
    Denial,
    NoDenial,
    Hearsay,
    Unvouched,
    Past,
    Over,
    GoesOn,
    TakenBack,
    DeniedAfter,
    General,
    Jest,
    SelfDone,
    Attack,
    Grief,
    Play,
    CaredFor,
    YoungLove,
    Chosen,
}

/// The phrases of each turn.
const TABLES: [(Turn, &[&str]); 18] = [
    (Turn::Denial, DENIALS),
    (Turn::NoDenial, NO_DENIALS),
    (Turn::Hearsay, HEARSAYS),
    (Turn::Unvouched, UNVOUCHED),
    (Turn::Past, PAST),
    (Turn::Over, OVER),
    (Turn::GoesOn, GOES_ON),
    (Turn::TakenBack, TAKEN_BACK),
    (Turn::DeniedAfter, DENIED_AFTER),
    (Turn::General, GENERAL),
    (Turn::Jest, JESTS),
    (Turn::SelfDone, SELF_DONE),
    (Turn::Attack, ATTACKS),
    (Turn::Grief, GRIEF),
    (Turn::Play, PLAY),
    (Turn::CaredFor, CARED_FOR),
    (Turn::YoungLove, YOUNG_LOVE),
    (Turn::Chosen, CHOSEN),
];

/// The phrases of doubt, ready.
pub(super) struct Doubts(Sieve<Turn>);

impl Doubts {
    pub(super) fn new(lexicon: &mut Lexicon) -> Self {
        let written = TABLES.iter().flat_map(|(turn, phrases)| phrases.iter().map(|phrase| (*turn, phrase)));
        Self(Sieve::new(written.map(|(turn, phrase)| (turn, Phrase::parse(phrase, lexicon))).collect()))
    }

    /// Where a text casts doubt.
    pub(super) fn of(&self, reading: &Reading) -> Doubtful {
        let mut doubtful = Doubtful::default();
        for (turn, phrase) in self.0.of(reading) {
            doubtful.spans[*turn as usize].extend(phrase.find(reading));
        }
        for (spans, sentences) in doubtful.spans.iter_mut().zip(&mut doubtful.sentences) {
            spans.sort_by_key(|span| span.first);
            sentences.extend(spans.iter().map(|span| reading.tokens[span.first].sentence));
            sentences.dedup();
        }
        doubtful
    }
}

/// Where a text casts doubt: the places of each turn in order, and the sentences they stand in.
#[derive(Default)]
pub(super) struct Doubtful {
    spans: [Vec<Span>; TABLES.len()],
    sentences: [Vec<usize>; TABLES.len()],
}

impl Doubtful {
    fn spans(&self, turn: Turn) -> &[Span] {
        &self.spans[turn as usize]
    }

    /// Whether a turn stands in a sentence.
    fn stands_in(&self, turn: Turn, sentence: usize) -> bool {
        self.sentences[turn as usize].binary_search(&sentence).is_ok()
    }

    /// Whether a turn stands in a sentence or in one beside it.
    fn stands_around(&self, turn: Turn, sentence: usize) -> bool {
        let sentences = &self.sentences[turn as usize];
        let from = sentences.partition_point(|at| at + 1 < sentence);
        sentences.get(from).is_some_and(|at| *at <= sentence + 1)
    }

    /// What casts doubt on the words of a sign.
    pub(super) fn on(&self, reading: &Reading, span: Span, denial: Denial) -> Doubt {
        let sentence = reading.tokens[span.first].sentence;
        if self.is_denied(reading, span, denial) || self.is_taken_back(reading, span) {
            Doubt::Negated
        } else if self.stands_in(Turn::Hearsay, sentence) || self.stands_around(Turn::Unvouched, sentence) {
            Doubt::Hearsay
        } else if self.is_over(sentence) {
            Doubt::ClosedCase
        } else {
            Doubt::None
        }
    }

    /// Whether a sentence is only a question, a joke or play as far as a topic goes, so that it is no alarm.
    pub(super) fn is_light(&self, topic: Topic, sentence: usize) -> bool {
        let here = |turn| self.stands_in(turn, sentence);
        let by_topic = match topic {
            Topic::Sexual => here(Turn::YoungLove),
            Topic::Honour => here(Turn::Chosen) || here(Turn::Jest) || here(Turn::Grief),
            Topic::Care | Topic::Missing | Topic::Neglect => {
                here(Turn::CaredFor) || here(Turn::Jest) || here(Turn::Play)
            }
            Topic::Violence | Topic::AtHome | Topic::HurtsOthers => {
                here(Turn::Play) || here(Turn::Jest) || here(Turn::Grief)
            }
            _ => here(Turn::Jest) || here(Turn::Grief),
        };
        here(Turn::General) || by_topic
    }

    /// Whether a child goes for others.
    pub(super) fn is_attack(&self, sentence: usize) -> bool {
        self.stands_in(Turn::Attack, sentence)
    }

    /// Whether a mark may be the child's own work, or one that it left on another.
    pub(super) fn is_own_doing(&self, sentence: usize) -> bool {
        self.stands_around(Turn::SelfDone, sentence) || self.stands_around(Turn::Attack, sentence)
    }

    /// «Vi troede på vold, men det har vist sig ikke at passe»: told first, taken back after.
    fn is_taken_back(&self, reading: &Reading, span: Span) -> bool {
        let sentence = reading.tokens[span.first].sentence;
        let denies = |at: usize| self.stands_in(Turn::DeniedAfter, at);
        if denies(sentence) || denies(sentence + 1) {
            return true;
        }
        let backs = self.spans(Turn::TakenBack);
        let from = backs.partition_point(|back| back.last < span.first);
        let mut after =
            backs[from..].iter().take_while(|back| reading.tokens[back.first].sentence <= sentence);
        after.any(|back| reading.tokens[back.first].sentence == sentence)
            && !self.stands_in(Turn::GoesOn, sentence)
    }

    /// Over is what is closed, or long ago, and not told as going on.
    fn is_over(&self, sentence: usize) -> bool {
        let here = |turn| self.stands_in(turn, sentence);
        let around = |turn| self.stands_around(turn, sentence);
        let over = around(Turn::Over) && (around(Turn::Past) || here(Turn::Over));
        (over || here(Turn::Past)) && !here(Turn::GoesOn)
    }

    /// Denied is what a denial stands before in the same clause, or «ikke» right after.
    fn is_denied(&self, reading: &Reading, span: Span, denial: Denial) -> bool {
        let within = || reading.tokens[span.first..=span.last].iter().any(is_negative);
        if denial == Denial::IsPartOfIt && within() {
            return false;
        }
        let sentence = reading.tokens[span.first].sentence;
        let tokens = &reading.tokens;
        let is_no_denial = |at: usize| {
            self.spans(Turn::NoDenial).binary_search_by_key(&at, |no| no.first).is_ok()
                || is_dread(tokens, at)
        };
        let denials = self.spans(Turn::Denial);
        let from = denials.partition_point(|denial| denial.first + 3 * DENIAL_REACH < span.first);
        let mut close = denials[from..].iter().take_while(|denial| denial.first <= span.first);
        let denied_at_length = close.any(|denial| {
            tokens[denial.first].sentence == sentence
                && span.first <= denial.last + DENIAL_REACH
                && !is_no_denial(denial.first)
                && !has_but(reading, (denial.last + 1).min(span.first), span.first)
                && !begins_anew(reading, denial.last, span.first)
        });
        let denied_within = (span.first..=span.last).any(|at| tokens[at].is(Class::Not) && !is_no_denial(at));
        if denied_at_length || denied_within || denial != Denial::Counts {
            return denied_at_length || denied_within;
        }
        let before = (span.first.saturating_sub(4)..span.first)
            .rev()
            .take_while(|at| tokens[*at].sentence == sentence && !reading.begins_clause(*at + 1))
            .find(|at| tokens[*at].is(Class::Not) || tokens[*at].is(Class::No));
        if before.is_some_and(|at| !is_no_denial(at) && !has_own_subject(reading, at, span.first)) {
            return true;
        }
        let after = span.first + 1..(span.first + 4).min(tokens.len());
        let after = after
            .take_while(|at| tokens[*at].sentence == sentence && !reading.begins_clause(*at))
            .take_while(|at| !begins_unmarked(&tokens[*at]))
            .find(|at| tokens[*at].is(Class::Not));
        after.is_some_and(|at| !is_no_denial(at))
    }
}

/// «ikke set noget, men han slår» denies nothing after «men».
fn has_but(reading: &Reading, from: usize, to: usize) -> bool {
    let between = reading.tokens.get(from..to).unwrap_or_default();
    between.iter().any(|token| ["men", "fordi"].contains(&token.folded.as_str()))
}

/// «ingen tegn på mistrivsel, hun bliver slået»: a subject right after a pause tells something new.
fn begins_anew(reading: &Reading, from: usize, to: usize) -> bool {
    const BELIEFS: &[&str] = &["troede", "antog", "mistaenkte", "troet"];
    // «troede, hun var blevet slået»: what follows is what was believed.
    let believed = BELIEFS.contains(&reading.tokens[from].folded.as_str());
    let from = if believed { from + 2 } else { from + 1 };
    let between = reading.tokens.get(from..=to).unwrap_or_default();
    between.iter().any(|token| token.after_pause && (begins_unmarked(token) || token.is(Class::Parent)))
}

fn is_negative(token: &Token) -> bool {
    token.is(Class::Not) || token.is(Class::No)
}

/// «tør ikke gå hjem far slår ham»: a new subject after «ikke» has a clause of its own, comma or not.
fn has_own_subject(reading: &Reading, denial: usize, verb: usize) -> bool {
    reading.tokens[denial + 1..verb].iter().any(|token| {
        token.is(Class::Parent) && token.folded != "mors" && token.folded != "fars" || begins_unmarked(token)
    })
}

/// «tør ikke være alene med ham» denies nothing.
fn is_dread(tokens: &[Token], denial: usize) -> bool {
    denial > 0 && ["toer", "turde"].contains(&tokens[denial - 1].folded.as_str())
}

/// «slår ham han tør ikke sige det»: a subject begins a clause where no comma is typed.
fn begins_unmarked(token: &Token) -> bool {
    [Class::He, Class::She].iter().any(|class| token.is(*class)) || token.folded == "jeg"
}

/// What «ikke» does to a phrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Denial {
    /// It denies it.
    Counts,
    /// Only a whole phrase of denial does; a lone «ikke» is how such things are said.
    AtLength,
    /// It belongs to it, as in «vil ikke leve».
    IsPartOfIt,
}

/// What a sentence is about when it is about no child in danger.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Setting {
    /// The world.
    Real,
    /// A film, a book, a game, play.
    Fiction,
    /// A course, a plan, the rules.
    Procedure,
    /// An everyday accident.
    Accident,
}

/// The setting of a sentence.
pub(super) fn setting(reading: &Reading, sentence: usize) -> Setting {
    let has = |class| reading.has(sentence, class);
    let tells_own = || {
        let own = ["jeg", "mig", "min", "mit"];
        has(Class::Home)
            && reading.sentence(sentence).iter().any(|token| own.contains(&token.folded.as_str()))
    };
    let suspects = || reading.sentence(sentence).iter().any(|token| token.folded.starts_with("mistank"));
    let about_a_child = has(Class::He) || has(Class::She) || has(Class::Object) || tells_own() || suspects();
    if has(Class::Procedure) && !about_a_child {
        Setting::Procedure
    } else if has(Class::Fiction) && !is_likened(reading, sentence) {
        Setting::Fiction
    } else if has(Class::Accident) {
        Setting::Accident
    } else {
        Setting::Real
    }
}

/// «Dukken får tæsk ligesom mig»: play that the child likens to its own life is none.
fn is_likened(reading: &Reading, sentence: usize) -> bool {
    let words = reading.sentence(sentence);
    words.windows(2).any(|pair| {
        let likens = ["ligesom", "lissom", "praecis"].contains(&pair[0].folded.as_str());
        likens
            && (pair[1].is(Class::Home)
                || ["mig", "hjemme", "derhjemme", "jeg"].contains(&pair[1].folded.as_str()))
    })
}
