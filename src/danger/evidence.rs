//! What speaks for a danger: phrases with their weight, by topic.
//!
//! A telling phrase is a danger by itself. Two weaker ones about the same topic, in the same sentence or
//! the next, are as good as one. Fear, secrecy and the like belong to no topic and add to any.

mod care;
pub(super) mod english;
mod honour;
mod life;
mod sexual;
mod told;
mod violence;

/// What a phrase speaks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Topic {
    /// Violence against the child.
    Violence,
    /// Violence the child lives with.
    AtHome,
    /// Sexual abuse.
    Sexual,
    /// Honour and force.
    Honour,
    /// A wish to die or an attempt.
    Life,
    /// A child that lies lifeless.
    Lifeless,
    /// A child that is gone.
    Missing,
    /// A child left without care.
    Care,
    /// Self-harm.
    SelfHarm,
    /// Neglect.
    Neglect,
    /// A child that hurts others.
    HurtsOthers,
    /// Fear, secrecy, flinching: adds to any topic.
    Any,
}

/// The topics that can be found, in the order of [`super::Finding`].
pub(super) const TOPICS: [Topic; 11] = [
    Topic::Violence,
    Topic::AtHome,
    Topic::Sexual,
    Topic::Honour,
    Topic::Life,
    Topic::Lifeless,
    Topic::Missing,
    Topic::Care,
    Topic::SelfHarm,
    Topic::Neglect,
    Topic::HurtsOthers,
];

/// Enough by itself.
pub(super) const TELLING: u32 = 3;
/// Enough with any other.
pub(super) const STRONG: u32 = 2;
/// Only adds.
pub(super) const WEAK: u32 = 1;

/// Phrases of one topic and weight.
pub(super) struct Table {
    pub(super) topic: Topic,
    pub(super) weight: u32,
    pub(super) phrases: &'static [&'static str],
}

/// Every table, but the English one, whose words are read in another way.
pub(super) fn tables() -> impl Iterator<Item = &'static Table> {
    [violence::TABLES, sexual::TABLES, honour::TABLES, life::TABLES, care::TABLES, told::TABLES]
        .into_iter()
        .flatten()
}

/// Acts that are a danger or not by who does them to whom. Each begins with its verb or noun.
pub(super) const ACTS: &[&str] = &[
    "HIT",
    "HARM",
    "ROUGH",
    "FORCE",
    "GRAB ~ GRIP|kvælertag",
    "THROW ~ efter|mod|på|ind|ned|ud|hen|over|rundt",
    "GIVE ~ BEATING",
    "lægger|lagde|lagt hånd på",
    "gå|går|gik|gået løs|amok på",
    "gør|gjorde|gjort|gøre av|ondt|fortræd på|ved",
    "gør|gjorde|gjort|gøre ~ fortræd",
    "GIVE ~ en|én|et|een ~ på|over|i|bag ~ BODY|skrinet|kassen|lampen|hylden|snotten|tuden|låget|skallen|\
     bærret",
    "giver|gav|gi|stikker|stak|langer|lange|lagde OBJECT|CHILD en|én|een når|hvis|for|så|fordi|da|hver",
    "langer|langede|lange ud efter",
    "flyver|fløj|farer|fór|for|går|gik|gået|røg i|på ~ hovedet|flint|lag|struben|halsen på|med",
    "mister|mistede|mistet besindelsen|kontrollen|fatningen over|med|på|overfor",
    "øver|træner boksning på",
    "LOCK CLOSET",
    "LOCK ~ CLOSET|ude",
    "stopper|stoppede|proppede ~ mund",
    "vrider|vred|vride|drejer|drejede ~ arm|armen|håndled*|øre|øret|ører|ørerne",
    "nikke|nikker|nikkede ~ skalle",
    "skære|skærer|skar|skåret ~ i ~ BODY|ME|OBJECT|CHILD & HOME|OUTSIDER & !sig|selv|finger*|fingre*",
    "voldelig|grov ved|mod|overfor|over",
    "true|truer|truede|truet|truende ~ HIT|HARM|BLADE|WEAPON|BEATING|ihjel|livet|smide|kaste",
    "bruger|brugte|brugt på OBJECT",
];

/// Ways of speaking in which an act is none.
pub(super) const FIGURES: &[&str] = &[
    // What is shattered, struck and spent without a blow.
    "er|var|bliver|blev|føler ~ smadret|bombet|mørbanket & !HIT|HARM|PARENT|OUTSIDER",
    "(også|hårdt) =er ramt & !af",
    "bruger|brugte|brugt|bruge ~ tid|tiden|kræfter|weekender|penge ~ på",
    "bliver|blev|blive|er|var|så =vred",
    "mor|far|forælder|forsørger alene med",
    "dræbt|kvæstet|omkommet|døde ~ i ~ trafik*|ulykke*|krig|krigen|bil|bilulykke*",
    "skudt|dræbt|såret|slået|ihjel ~ i|under|på|ved ~ flugt*|krig|krigen|bombe*|fronten|hjemland*",
    "GET|GIVE BEATING i ~ fodbold*|håndbold*|fifa|kamp*|kampen|skak|ludo|spil*|kort|basket*|turnering*",
    "slag af rasen",
    "=holder|=holde|=holdt|tager|tog|leder ~ i|ved =hånden|hænderne & !HARD|BRUTE|brænd*",
    "klemte|klemmer|klemt|slog|stødte|stødt ~ finger*|fingre*|tåen|knæet|albuen|hovedet ~ i|på|mod|ind ~ \
     dør*|bildør*|skuffe*|bordkant*|skab*|låge* & !hans|hendes",
    "=det|=der =slår|=slog ~ mig|en|os & at|hvor|hvordan|hvad",
    "er|bliver|blev|var|helt|fuldstændig|totalt smadret|mørbanket|kvæstet|tæsket|banket & efter|\
     begejstring|træthed|ben & !HOME",
    "kvæler|drukner|kvalt|druknet ~ i ~ spørgsmål|papir*|mails|opgaver|kys|kærlighed|arbejde|legetøj",
    "bare skyd|dræb|skyde|dræbe mig",
    "kunne have|ha HIT|HARM ~ ham|hende|dem",
    "HIT|BEATING & holdet|u11|u12|u13|u14|u15|u16|u17|u18|u19|turnering*|stævne*|finale*|kampen|pokal* & \
     !HOME|OUTSIDER|dommer*|omklædning*",
    "skudt ~ vandpistol*|nerf*|paintball*",
    "som om ~ HIT|HARM",
    "slag på tasken",
    "skubbe|skubber|skubbede|skubbet ~ gynge*|klapvogn*|barnevogn*|cykel*",
    "stik|stikker|stak|stukket ~ låret|armen|læge|lægen|sygeplejerske*|vaccin*|blodprøve*|myg*|bi|hveps* \
     & !BLADE",
    "ramt|rammer|ramte|ramme ~ af ~ bold*|sygdom*|stress|depress*|angst|ulykke*|sorg*|kræft*|puck*|\
     blodprop*|hjerneblødning*|hjerneskade*|sklerose*|diagnose*|krise*|arbejdsløs*|*sygdom",
    "bokser =op|til|med",
    "binder|binde|bandt|bundet ~ snørebånd*|sløjfe*|slips*|sko|krans*|knude*",
    "trække|trækker|trak|trukket|hev|hiver ~ tand|tænder|tanden|splint*|flåt*|brod*|plaster* ~ ud|af",
    "=rande|ringe|poser under øjnene",
    "HIT|BEATING ~ i SPORT",
    "få|fik|fået BEATING ~ over ~ skinneben*|knæ*",
    "slået|slår|slog ~ omkuld|fast|rekord*|igennem|pjalterne|fejl|knude|an|mønt",
    "=slås|=slåss|=kæmpe|=kæmper med|mod|om",
    "skyde|skyder|=skød|skudt ~ ind|i|op|frem|mål|genvej|papir*|fart",
    "bundet|binder|bandt|binde|binder ~ os|sig til|op|ind",
    "bundet til kørestol*|hjemmet",
    "livet som",
    "lyst ~ leve|livet & !(NOT|NO|mist*|mere|tage ~ livet|ende ~ livet|slutte ~ livet|\
     afslutte ~ livet)",
    "tager|tog|taget|henter|hentede ~ medicin*|piller ~ hjem fra|apotek*",
    "tale|snakke ~ med ~ om ~ døden",
    "orker|gider|vil|magter NOT ~ lektier*|skole*|matematik|idræt|gymnastik*|fodbold*|rydde|øve|træne",
    "brænde|brænder|brændte for|inde|varmt|nallerne|pandekage*",
    "banke|banker|bankede ~ dør*|hjerte*|på",
    "stikke|stikker|stak|stukket af|hovedet|piben",
    "bide|bider|bed ~ negle*|tænder*|læben",
    "slå|slår|slog|slået ~ telt*|op|smut|følge|skår|rod|tiden|græs*|plæne*|søm",
    "straffe|straffer sig selv",
    "knække|knækker ~ koden|nødden|sig",
    "leve|live uden|med|af|op|på",
    "holde|holder|holdt øje|ud|af|op|fri|ferie|møde*|pause|fest|jul|oplæg",
    "GET BEATING af ABROAD|tyskland|sverige|norge|england|holdet|modstander*",
    "i slag",
    // Who has stopped.
    "drikker NOT mere|længere & !end|kun",
    // English: songs, games and bumps.
    "hit|hits|beat|beats & heart|song|songs|sang*|musik*|radio|laver & !HOME|OUTSIDER",
    "hit by ~ ball|car|bike",
    "beaten at|in chess|football|games|maths",
    "beat|beats ~ team|match|game & !HOME|OUTSIDER|him|her|me",
    "hit|hits his|her|my|their head|knee|elbow|arm|leg|foot|toe|finger & !HOME|OUTSIDER",
    "substance|alcohol|drug abuse",
    // A battery is dead, and what shoots water kills nobody.
    "telefon*|mobil*|batteri*|computer*|ipad* (=død|er =død|var =død|gik =død|er gået =død)",
    "vandpistol*|legetøjspistol*|legetøjsvåben*|limpistol*",
    // What is cut, hunted and carved with, where nobody is hurt or threatened.
    "våben*|BLADE & jæger|jægere|jagttegn*|skytteforening*|spejder*|snitte*|hjemkundskab|finmotorik*|\
     gaffel|bestik* & !true*|truer|bange|HIT|HURT|SOFT|BODY|SIG|OBJECT|=dø|livet|trak|nøgle*",
    // The one who speaks, worn out or teased by what cannot hurt.
    "jeg|vi|er|blev ~ smadret|mørbanket|mørbankede|radbrækket|kvæstet|færdig|bombarderet|kvalt|druknet \
     efter|over|i|af|træt & !HOME|OUTSIDER",
    "smadret|mørbanket ~ efter|af begejstring|*stævne*|træning*|kamp*|tur*|løb*|weekend*",
    "tager|tog|taget livet af mig|os|én|en & !HOME|HE|SHE",
    "HARM|HIT|bombardere* OBJECT i|med \
     spørgsmål*|ønske*|lektie*|aflevering*|regler|mail*|papir*|kram|kys|kærlighed*|krav|opgave*|beskeder*",
    "det slår|slog OBJECT hvor|at|hver",
    "HARM|HIT|myrde* ~ FOOD & kunne|kan|gad|ville",
    "sulten som",
    "bidt af SPORT|en|musik*|dans*|fiskeri*|gaming* & !ANIMAL|HOME|OUTSIDER",
    "hænge|hænger|hang|hængt ~ sig|fast i|på ~ småting|detalje*|=ord|bagatel*|telefon*|hjørne*|computer*",
    "=skyd mig|os",
    "hjertet ~ revet|knust|hamre*|banke*",
    "rive|river|flå ~ hår* ~ ud|af ~ sig selv",
    "truer|truede|true med \
     burpees|armbøjning*|lektie*|ekstra*|strafrunde*|opvask*|sang*|synge|prøve|karantæne|\
     skærm*|spinat|broccoli|kys|kram",
    "et slag for",
    "HARM|HIT|smække* med|i dør|døren|dørene|=låger|lågerne",
    "MARK & sugemærke* & kæreste*|jævnaldrende & !GROWN",
    "=holder|=holdt min|mit|hans|hendes|sin =hånd|hånden & !NOT|HARD|BRUTE|fast|mund|munden",
    // What a pillow, plaster or paint leaves on a child.
    "MARK ~ af|efter|fra|i ~ pude*|dyne*|gips|ler|maling|briller|strømpe*|hue|hjelm*|=ur|uret & !HIT|HURT",
    "finger*|fingre*|tå|tæer|hånd|hånden ~ i klemme ~ dør*|bildør*|låge*|skuffe*|vindue*",
    "kniv|kniven for|på struben & ryd*|skærm*|lektie*|frist*|aflever*|forhand*|budget*",
    "træske*|grydeske* & kage*|dej|dejen|bage*|bager|slikke|suppe*|røre|rører",
    "HIT|HARM OBJECT ihjel & træning*|interval*|opgave*|lektie*|løb*|kedsomhed",
    "HIT|spark|spark* inde i ~ mave*|maven",
    "HOME tager|tog|taget det roligt|pænt|fint|godt",
    // Put out of a school or a club, or of a home that is rented; but «smidt ud hjemmefra» is no figure.
    "smidt|smides|smed|smide|smider|=kastet|kylet|kyles|sat|sætte|sættes|bortvist|røget|ryger ~ \
     (=ud af|=ud fra|på gaden af) ~ SCHOOL & !hjemmefra|derhjemme|NIGHT|bil|bilen|bus*|vej|GRIP|WEAPON & \
     !HOME|HE|SHE THROW",
    "SCHOOL har|vil|ville|kan|må ~ smidt|smide|sat|sætte|bortvist|bortvise ~ =ud & !NIGHT|COLD|GRIP",
    "smidt|smides|smide|smider|sat|sætte|sætter|sættes|ryger|røget ~ (=ud|på ~ gaden) & LETTING & \
     !NIGHT|COLD & !HOME|HE|SHE (THROW|har THROW|vil THROW)",
    "vi|familien (bliver|blev|er|skal ~ blive) smidt|sat|røget =ud ~ \
     vores|deres|lejlighed*|bolig*|hus|huset & !NIGHT|COLD & !af HOME",
    "penge|kontanter|mønter|tyver|hundredlap*|dankort*|stjæler|stjålet ~ pung|pungen|punge",
    "kaste|kaster|kastede|kastet =op & !vilje|bevidst|finger*|fingre*|slanke*|tyk|tynd|spist",
    // What a body in panic believes, and what a heart that is down does not feel.
    "tror|troede|tro|bange|angst|frygter|føler|føles|føltes|følelsen|fornemmelse* ~ kvalt|kvæles|=dø|=dør & \
     hjerte*|panik*|anfald*|hyperventil*|bussen|toget|elevator*|brystet|synke*|mad|maden|pille & \
     !HOME|OUTSIDER|PILLS|LEAP|EDGE|WISH|foran",
    "NOT mærker|mærke noget|glæde*|kærlighed*|tilknytning*",
    "vi|jeg er|var|bliver ~ smadret|smadrede|kvæstet|mørbanket & sover|søvn*|nat|natten|nætter|uge & \
     !HOME|OUTSIDER",
    "bange|angst|frygter|frygt ~ for ~ blive ~ forladt|svigtet",
    "min|sin mand|kone ~ arbejder|arbejde|natarbejde*|nattevagt*|job",
    "PARENT =har =brækket|=forstuvet =benet|=foden|=anklen|=hoften",
    "vi|jeg ~ bange|nervøs|nervøse ~ for ~ blive HIT & min|vores søn|datter|dreng|pige & !af|PARENT|OUTSIDER",
    "ondt|smerter|stik|stikken|trykken i =brystet & !TOUCH|HOME|OUTSIDER",
    "flaske|flasker|flasken vin|rødvin|hvidvin|øl|mælk|vand",
    "må|måtte NOT =løfte & !arm*|hånd*",
];

/// The same, where the subject is the one who gets it.
pub(super) const RECEIVED: &[&str] = &[
    "GET ~ BEATING",
    "GET ~ flad|en|et|én ~ på ~ kassen|skrinet|hovedet|lampen|siden|tuden|munden|hylden|bærret|snotten|\
     goddagen|bøtten|låget|kinden|nødden|øret|nakken",
    "GET ~ i|på|over ~ BODY af ~ HOME|OUTSIDER|ven|veninde",
    "GET ~ BODY|næse* ~ smadret|brækket|knækket|flækket|slået|knust ~ af|med",
    "BEATING af|med|fra HOME|ME|OUTSIDER|WEAPON",
    "GET ~ kniv|stok|kæp|bælte|bæltet|pisken ~ at ~ føle|smage|mærke",
];
