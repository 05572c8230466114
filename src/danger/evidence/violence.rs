//! Violence against the child, violence at home, and the fear and silence that go with any danger.

use super::{STRONG, TELLING, Table, Topic, WEAK};

pub(super) const TABLES: &[Table] = &[
    Table {
        topic: Topic::Violence,
        weight: TELLING,
        phrases: &[
            "kold*|iskold*|isvand ~ vand|bad|vandet ~ hoved*|over|ansigt*|kroppen|nakken",
            "ild|brand ~ til|på|i & HOME|OUTSIDER & !lejr*|bål*",
            "flænge*|syes|syet|sting|brækket|brækkede|slået & skubbe*|kast*|smed|smid*|trådt|hev|trak & \
             HOME|OUTSIDER",
            "HOME ~ WEAPON & HURT|råb*|smæld*|skrig*|slem|uartig|græder",
            "ekkymos*|påført|blodsprængt*|petechi*",
            "bruger|brugte|bruge ~ WEAPON & HOME & !klatre*|spil",
            "SMALL|spædbarn*|baby* & næseblod|brud|bevidstløs|slap|sløv|blodudtræd* & !fald|faldt",
            "syre|kniv*|benzin & true*|truer|hælde",
            "varmt|tændt|glohed*|rødglødende ~ komfur*|ovn*|plade*|strygejern* & hånd*|hånden|BODY|\
             OBJECT",
            "nål|nåle|søm|tændstik* ~ under ~ negl*",
            "lænket|lænke|lænker|fastlænket & CHILD|OBJECT|udhus*|hun|han",
            "VIOLENCE",
            "INJURY",
            "blå mærke|mærker|plet|pletter|=mærkerne",
            "blåt|blot|blå|sort|sorte|lilla øje|øjne & !farve*|hår|kat|smuk*",
            "BRUISED ~ MARK ~ BODY",
            "MARK ~ på|over|ved|om|bag|rundt|ned ~ hals|halsen|ryg|ryggen|lænd|lår|lårene|balle|baller|\
             balderne|indersiden|ører|ørerne|strube|bryst|kind|overarm|overarmene|håndled|ankler|ankel|\
             skulderblad*",
            // A small child that was shaken.
            "SMALL|baby*|spæd* ~ rystet|rusket|rystes|ruskes",
            "rystet|rusket af HOME",
            "kvalt|strangul*|kvælertag* ~ HOME & !latter|grin",
            "HOME ~ kvælertag|kvælertak",
            // A beating that is told as custom or as deserved.
            "BEATING hver|hverdag|ugentligt|dagligt|dage|dag",
            "BEATING & (hjælp|fortjent|fortjener|bedt om|godt af) & !fodbold*|kamp*|hold*|spil*",
            "rap|slag|smæk ~ med|af IMPLEMENT",
            "flad|flade hånd|håndflade & HOME|OUTSIDER|OBJECT|ME & !klap*",
            "HOME|OUTSIDER der|som HIT|HARM|ROUGH|BRUTE|GRAB ~ ME|OBJECT|CHILD|sin|sit|sine",
            "HIT|HARM|BEATING|FORCE ~ ligesom|som HOME|OUTSIDER|derhjemme & !leger|opgave*",
            "NOT HIT|HARM|FORCE ~ ligesom|som HOME|derhjemme",
            // A threat to a body, in the words of the one who makes it.
            "jeg|så|ellers ~ HIT|HARM|klipper|skærer|knækker|flækker|brækker|begraver|slukker ~ dig|jer & \
             !kilde*|fodbold*|spil*|lige",
            // Children who dread the sound of someone coming.
            "bil|bilen|bils|nøgle*|skridt|skridtene|fodtrin|trappen|indkørslen|hoveddøren & høre*|hører|\
             hørte|lyden|kører & tisser|tissede|ryster|rystede|gemmer|gemte|stivner|vejret|kravler|kryber|\
             skjuler|fryser & !syg|lege|leger|glad|bussen",
            // Someone's turn to be hurt.
            "hende|ham|mig|os|børnene|barnets|min|mit|hans|hendes|CHILD ~ tur|næste & aften|aftenen|\
             derhjemme|hjem|døren|skridt|smækker|HIT|slået|truet & !lege|leger|spil*|tandlæge*|kø|\
             oprydning|gynge*|vaccin*",
            "står for tur & græd*|hulk*|aften|bange|HOME|hjem",
            // No breath.
            "til|indtil|så ~ NOT ~ vejret|luft & HOME|OUTSIDER|FORCE|BODY & !grin*|grine|kilde*|astma|\
             hoste*|allergi*|løb|latter & \
             !når HOME går|kører|afleverer & !panik*|angst*|hyperventil*",
            "til|indtil ~ bevidst*|besvim*|sortnede|slap|slapt|blåt|grå & BODY|FORCE|HIT|HARM|hånd & \
             !kilde*|løb",
            "(næse og mund|mund og næse) & hold*|lukkede|lukker|hånd|CHILD|OBJECT & !mundbind|maske|maling|\
             snot*|tørre*",
            "NOT ~ luft|vejret & sidst|gang|skete|igen & ringe|sige|straf*",
            // Tape, and what a mouth is shut with.
            "tape|gaffatape ~ på|over|for|om & græd*|græder|mund|munden|vejret|stille|tie|straf*|hænder",
            // Thrown or poured on a child.
            "kogende|skoldhed*|glohed*|brandvarm*|benzin|lightergas|syre ~ te|kaffe|vand|suppe|olie|fedt & \
             kast*|hæld*|smed|smid*|sprøjt*|overhæld* & !væltede|tabte|trak",
            "overhæld*|hældte|hælder|hældt & benzin|lightergas|sprit|syre|brændvin|spiritus|vodka & CHILD|\
             OBJECT|ME|hår|toårig*|årig*",
            "smadre*|smadret|knust|knuste ~ flaske*|glas*|tallerken* ~ hoved*|ansigt*",
            // Hunted.
            "jage*|jagede|jagter|jagtede & BLADE|IMPLEMENT|WEAPON|rive|skovl|saks & !får|høns|fange*|\
             gemmeleg*",
            // Put out in the cold, or to sleep where animals do.
            "lukket|lukkes|lukker|låst|låses|sat|smidt|sendt|stillet|jaget ~ ud|ude ~ altan*|balkon*|haven|\
             kulde*|sne|sneen|frost*|regn*|undertøj|underbuks* & !ryge*|kat|hund|katten|hunden",
            "sove|sov|sover|sovet & hundehus*|hundegård*|hundebur*|hundekurv*|udhus*|hønsehus*|skuret|\
             garagen|stalden|kælderrum* & !telt*|camping*|hyggelig*",
            "altan*|balkon* & underbuks*|undertøj|nattøj|bare|nøgen & sne*|frost*|kulde*|vinter*|lukker|\
             lukke|låst",
            // Food as a punishment.
            "skal|skulle|må|måtte|får|fik|lod|tvinge*|tvunget|tvinger|tvang ~ spise|æde|sluge|slikke|drikke \
             ~ opkast*|bræk|lort|afføring|jord|sæbe|maddiker|hundemad|kattemad|tis|urin|gulvet & !hund|\
             hunden|katten",
            "hængelås* & køleskab*|køkken*|mad*|spise*|værelse* & !cykel*|skole|ungdomsklub*",
            "stå|stået|står|sidde|knæle ~ ansigt*|næsen|panden|kroge*|hjørne* ~ væg*|mur*|skammekrog*|\
             hjørne*",
            // An arm or a leg that no longer works, after a stay with someone.
            "kan|kunne|ville NOT ~ bruge|bevæge|løfte|støtte & arm*|hånd*|hænder*|ben*|fod*|skulder* & \
             HOME|weekend*|hjemme & !gips*|fald|faldt|fodbold*|gigt|ACCIDENT",
            // What clothes must hide.
            "ærme*|trøje*|bluse*|klæde*|omklæd*|bade|svømning|svømme|bukser*|sminke* & hvor|hvad ~ HOME|\
             han|hun ~ holdt|gjort|gjorde|ramt|slået|taget",
            // A beating made small, or named by an idiom.
            "kun|bare|blot|lille|enkelt|let BEATING & HOME|CHILD|OBJECT|hun|han & !spil*|kamp*|bold*",
            "falder|faldt der brænde ned",
            "GET|GIVE ~ ordentlig|grundig|rigtig|store|gedigen ~ omgang|tur|overhaling|lærestreg & !gang|\
             ferie*|båd*|cykel*",
            // Held or put in cold water.
            "kold*|iskold*|koldt ~ vand|bad|brus*|badekar* & sat|sættes|sætter|satte|stillet|stilles|\
             holdes|holdt|dyppes|dyppet|tisset|skriger|straf*|uartig & !feber|brandsår|skold*|vinterbad*",
            // Hair torn out.
            "hårtot*|totter|totterne|hårtjavs* & !røg|røget|hinanden|sit|eget|selv|kat|hund|frisør*|klip*",
            // Knives and guns in the home.
            "fat|tog|tager|greb|griber|trækker|trak|hev|henter|hentede|viftede|løftede|skærper|sliber ~ \
             BLADE & HOME|OBJECT|os|dem|CHILD|bange|imellem & !madlavning|smøre|pålæg|brød|grønt*|snitte*|\
             spejder*|køkkenbord",
            "BLADE ~ mod|op|for|på ~ SOFT|OBJECT|ME|HOME & !legetøj*|gummi*|besøg",
            "sigte*|peger|pegede|vifter|viftede & BLADE & HOME|OBJECT|CHILD|ME|børn",
            "bange|rædselsslag*|truet|trussel*|trusler & BLADE & HOME|OUTSIDER & !film*|spil*|skære|skærer|\
             køkkenet|bruge",
            "BLADE & imellem|truer|true|mod & HOME|børn*|dreng*|pige*",
            "skyd*|skød|skudt|skut ~ efter|mod|gennem|igennem ~ HOME|OBJECT|ME|loft*|dør*|vindue*",
            // Death for them all.
            "køre|kører|kørte ~ os|dem|ham|hende|børn*|børnene|alle|sig ~ ud|ind|i|mod ~ havn*|vandet|træ|\
             træet|mur|muren|autoværn*|lastbil*|klippe*|grøft*|kajen & !færge*|tur",
            "(slukke*|slukker|ende på|udrydde*|udslette*|dræbe*) ~ os|dem|børnene ~ alle|tre|begge|sammen|\
             allesammen",
            "MARK|INJURY efter|af|fra =slag|=slagene|=vold|BEATING & !bold*|puck*|fald",
            "MARK|INJURY|aftegning*|spor|rødme ~ efter|af|fra|form*|facon|ligner|lignende|som ~ \
             IMPLEMENT|WEAPON|hånd*|finger*|fingre*|knoer*|negle*|kno|spænde*|sål|støvle*|tænder & !SELFDONE|ur|gips",
            "aftryk*|*aftryk ~ af|efter|fra & !fod*|sne*|maling*|gips*|ler",
            // What a body was hit, burnt or pressed with.
            "IMPLEMENT ~ over|på|mod|i ~ BODY & !selv|opgave*|om",
            "IMPLEMENT ~ frem & !madlavning|kage*",
            "kom|kommer|finder|fandt|tager|tog|tage|henter|hentede|hente|griber|greb|rækker ~ IMPLEMENT & \
             HOME|slem|uartig|skal & når|hvis|så|fordi|igen|bange|slem|uartig|gal",
            "BODY|IMPLEMENT ~ blev|bliver|er ~ til ~ knækkede|knækker|brækkede",
            // A body part that is swollen or discoloured, where no play leaves marks.
            "BODY ~ =er|var|blev|helt|begge ~ blå|blålilla|grøn|lilla|gulgrøn|blåviolet|svulmet|opsvulmet & \
             !negl*|tand*|kulde|kold|kolde|frost|maling*|tusch|blæk|malet|sminke|vinter*|ACCIDENT",
            "MARK|BRUISED|skrammer & balle|ballerne|balderne|baller|ryggen|lænden|kinderne|ørerne|ører|\
             overarmene|inderlår*|indersiden|fodsål*|halsen|nakken|læggene & !SELFDONE|maling*|\
             ansigtsmaling|vandmærk*|myg*|eksem*|allergi*",
            "MARK & IMPLEMENT & !SELFDONE",
            "runde|brændte|brandmærke* ~ mærker|sår|ar & !mønt*|ringorm*|myg*",
            "MARK|blå|brud|skader & forskellig* ~ alder|aldre|farve*|heling*|stadi*|grad*",
            "MARK|brud|skader & gamle & nye|friske",
            "brud|knoglebrud|brækket|hjerneblødning*|hjerneskad*|kraniebrud|blødning* & SMALL & !fald|faldt|\
             faldet|født|fødsel*|fødslen|for tidligt",
            "øjenomgivelse*|øjenomgivelserne|strangulation*|batter*",
            "sæbe|sennep|chili|klud|klæde|sok|hånd i munden",
            "holdt|holder|holdes|presset|presses|trykket|trykker|dyppet|dykket ~ under|ned ~ vand|\
             vandet|toilet*|badekar*|spand*|lokum|puden",
            "pude|dyne|hånd|plasticpose|pose ~ over ansigt*|hoved|mund|næse",
            "tryk*|trykker|dyppe*|presse*|holder|holdes|holdt ~ badevand*|toilet*|badekar*|lokum*|\
             vandtønd* & !på toilettet|toiletter",
            "ryste|ryster|rystede|rystet|ruskede|rusker OBJECT|CHILD|SMALL",
            "hæld*|spul*|overhæld* ~ vand ~ over|på|udover & HOME|OBJECT|straf*|iskold*",
            "uden|ingen|ikke ~ mad|aftensmad|spise & straf*|kælder*|låst|låser|løjet|uartig*|dum|\
             karakter*|lydig*",
            "ligge*|stå|sidde|sove ~ mørk*|kælder*|skab*|bur|hundekurv*|hundebur* & straf*|låst|timer|\
             nat*|HOME & !BLADE",
            "skoldhed*|kogende|glohed* ~ vand|kaffe|kartof* & over|hælde|hældte|hælder|hænder|fødder|\
             ryg|ben",
            "bælte|livrem|kæp|stok|pind|ledning|WEAPON ~ HIT|bruger|brugte|fremme",
            "brændt|brænder|brændte ~ med ~ WEAPON",
            "slå|slår|slog|slået ~ ihjel & HOME|OUTSIDER & !hund*|kat|katten|tid*",
            "dræbe*|dræber|skyde|skyder|kvæle|kvæler|myrde*|drukne OBJECT|CHILD & HOME",
            "tage|tager ~ med ~ i|ned graven|døden",
            "smide|smider|kaste|kaster ~ ud ~ fra|af altan*|vindue*|taget|bil*",
            "skal|skulle|måtte|må|blev|bliver ~ stå|sidde|sove|ligge|vente ~ OUTDOORS & straf*|kulde*|\
             vinter*|frost*|sne*|underbukser|underbuks*|bare|nøgen|regn*|NIGHT|tisset|natten",
            "straf*|straffet ~ sult*|mad|kulde|kold|kolde|iskold*|koldt|kælder*|mørke*|skab*|bad|knæ|\
             BODY|OUTDOORS",
            "knæle|knæ på|i ~ ris|ærter|grus|sten",
            "tage|tager|tog|henter|hentede|finder|fandt|fremme ~ bælte|bæltet|livrem*|kæp|kæppen|stok|\
             stokken|pisken|slipper*|ledning* & HOME",
            "bange|angst|frygter|ræd|nervøs|tæt ~ for|på ~ HIT|HARM|ryste|skade|smide|kaste|ondt|fortræd & \
             barn*|CHILD|ham|hende & jeg|min|mit|selv",
            "kom|kommer|kommet|komme til at HIT|HARM|ryste|ruske|kaste|skubbe|brække & min|mit|mine|vores|\
             CHILD & !bold*|fodbold*|uheld*|lillebror|lillesøster|søster|bror|ven|veninde|klasse*",
            "fysisk* ~ straf*|straffe*|revs*|afstraf*|irettesæt*|magtanvend*|voldelig*|overgreb*",
            "straf*|straffet|straffes|uartig*|ulydig*|adlyd*|lystrer|lystre|makker ret & BEATING|HIT|HARM|\
             LOCK|sult*|udenfor|garage*|skur*|kælder*|altan*|balkon*|klippe*|klippet|barber*|koldt|kold|\
             iskold*|bad|snøre|bind|bundet|knæ|knæle|nive*|niver|mørke*|mad & !skærm*|fodbold*|film*",
            "BODY ~ ind|ned|mod|over ~ koge*|kogeplade*|ovn*|komfur*|radiator*|bordkant*|bordplade*|vask*|\
             toilet*|spand*|væg*|mur*|gulv* & HOME|OUTSIDER|FORCE & !selv|sig|faldt|fald|slog",
            "opdrag* ~ hård|hårdt|fast|bælte*|slag|stok*|knytnæve*|vold*|hånd",
            "hård|håndfast hånd & opdrag*|HOME|CHILD|børn*",
            "en|én|et|flad|par over|på|bag nakken|øret|ørerne|skallen|snuden|kassen|skrinet|lampen|tuden|\
             hylden|snotten|bærret|goddagen & GET|GIVE|HOME|CHILD|OBJECT|man & !kys|hue|myg*|briller",
            "næve*|næven|næver|knytnæve*|knytter|knyttede|knyttet & ramte|rammer|ramt|maven|ansigt*|HIT|\
             BODY & HOME|OUTSIDER|OBJECT|CHILD|ME",
            "slå*|slår|slås|slået man|vi|de|hinanden & hjemme|derhjemme|hjemmet|familie & opdrag*|man|børn*",
            "FLINCH sig|sammen ~ hånd|hånden|hænder|arm|armen|armene & løft*|ræk*|hæv*|bevæg*|strøg|stryge",
            "FLINCH ~ sig|sammen|hoved*|ansigt* & løft*|hæver|hævede|råber|hurtig*|pludselig*|brat|nærmer|\
             stemme|rører|rør|berør*|høj|voksen*|voksne*|HOME|OUTSIDER & !lege*|leger|torden*|fyrværkeri|\
             lyd|lyde|støj",
            "slag|tæsk|bump|bumpen|klask|skrig|skrige|skriger|barneskrig|børneskrig|gråd|hyl|barnegråd|\
             klynke*|klynker|jamre*|hulke*|=dunk|smæld & nabo*|naboen*|naboens|overbo*|underbo*|genbo*|\
             gennem|væggen|ovenpå|nedenunder|lejligheden|opgang* & barn*|børn*|dreng*|pige*|barneskrig|\
             børneskrig|barnegråd|råb*|slag|mor|far & !fest|lege|leger|legeplads*|kolik|fodbold*|trampolin*",
            "lad|nej|hold|av|stop ~ være|lad|hold|stop|op far|mor|=av|=stop|=nej & råb*|skrig*|hører|hørt|\
             hørte",
            "slagte*|dræbe*|dræber|dræbt|skyde|skyder|skudt|kvæle*|kvalt|myrde*|ihjel|drukne*|begrave*|\
             slå & hvis|ellers & siger|sige|sagde|fortæller|sladrer|opdager",
            "trukket|trak|slæbt|lokket|lokkede|lokker|hevet ~ ind|med|hen|væk|ned ~ mand|OUTSIDER|bil*|\
             busk*|skov*|toilet*|kælder*|opgang*",
            "NOT =slå & siger|råber|hvisker|fosterstilling|skriger|bange|græder & !må|man",
            "bortført|kidnappet|bortføre*",
            "ikke forenelig|foreneligt ~ skade*|læsion*|forløb*|udbredelse|forklaring*",
            "forklaring* ~ ikke ~ forenelig|passe|passer|stemmer|hænger ~ skade*|mærke*|læsion*|brud",
            "ruskevold*|shaken|børnemishandling|barnevold",
            "BODY ~ hævet|rød|blå|flækket|blodig|sort|ømme & streg*|stribe*|UNEXPLAINED|slag|efter",
            "tærske*|tampen|tampet|kastebold|prygelstraf|slagsår",
            "gipset|brækket|brud ~ tredje|anden|fjerde ~ gang",
            "bundet|binder|bandt|bundne|spændt|tapet|tapede|lænket|tøjret ~ fast|hænder|fødder|seng|\
             stol|stolen|radiator*|sengen",
            "gaffatape|håndjern|strips|bindes ~ mund|seng|stol|hænder|fast",
        ],
    },
    Table {
        topic: Topic::Violence,
        weight: STRONG,
        phrases: &[
            "FLINCH sig|sammen",
            "sammenkrøb*|=stivner|=stivnede & HOME|voksen*|hånd",
            "tæsk|tæv|prygl|lussing*|lussinger|endefuld|røvfuld|øretæve*|øretæver|kindhest*|smæk|bank & \
             HOME|CHILD|OBJECT|ME & !fodbold*|håndbold*|spil*",
            "brække*|brækker|knække*|knækker ~ arm*|ben|benene|nakken|hals*|fingre* & HOME|OUTSIDER & !sig|\
             uheld*",
            "BRUTE & HOME|OUTSIDER & BODY|HURT & !OTHERS|SELFDONE",
            "FORCE & HOME|OUTSIDER & SOFT|HURT & !OTHERS|SELFDONE",
            "tvinge*|tvinger|tvang|tvunget|tvinges ~ OBJECT|ME|CHILD & HOME|OUTSIDER & !lektie*|skole|\
             træning*|spise",
            "falde*|falder|faldet|klodset|uheldig & trappe*|dør|døren|hele|hver & tror|igen|tiden|MARK|\
             mandag",
            "MARK & hver|altid|igen|gang|klodset",
            "slem|uartig|uopdragen|ulydig & HOME & når|fordi|hvis|straf*",
            "køleskab*|mad & lås*|låser|låst & HOME",
            "vi|alle ~ =dør|=dø & HOME|sagt|siger & !film*|bange|krig*",
            "=dør|=dø vi|alle & HOME & sagt|siger|så",
            "sådan|ligesom|det ~ gør|gjorde|plejer ~ HOME|OUTSIDER & CHILD|siger|viser|leger",
            "kold*|iskold* vand|bad|brus* & OBJECT|CHILD|hun|han|jeg",
            "smæld*|børnegråd*|gråd|jamren* & lejlighed*|naboen|nabo|overbo|væg*|HOME",
            "ar|arret|sår|sårene|halvgamle|skorpe* & ryg|ryggen|arme*|HOME|NOT",
            "=for|=fór|=skvattede sammen",
            "vent til ~ hjem|derhjemme",
            "tænder|tand|tanden & kostede|røg|slået|mistede|mistet & !løs|mælketand*|tandlæge*|knust",
            "indtil|til & undskyld|ryster|græder & skal|HOME & gulv*|holde*|stå|ligge",
            "MISDEED & fordi|når|hvis|da & HOME & FORCE|LOCK|mad|gulvet|OUTDOORS",
            "BRUISED MARK",
            "MARK ~ på|over|ved|om|efter ~ BODY",
            "MARK & UNEXPLAINED",
            "straf*|straffes|straffet & HOME",
            "voldsom|voldsomme|voldsomt & HOME|ham|hende & !raseri*|leg*|barn*",
            "bliver|blir så|meget voldsom|vred|sur|hidsig & hjem|bange|tør",
            "vanker|vanke",
            "truer|truede|truet|trues|trusler|trussel|true & HOME|OUTSIDER|hjemme|hjemmet",
            "krymper|krymper|dukker|krummer|spjætter|farer|kryber|krøb|trækker ~ sig|sammen & hånd|arm*|\
             hoved|løfter|rækker|nærmer|råber|BODY",
            "holder|holde|løfter armene|hænderne|arme|hænder|armen ~ over|foran|op hoved*|ansigt*",
            "sidde|sidder|sætte ~ ned & næsten|knap|svært|ondt|smert* & kan|ikke",
            "kniv*|pistol*|økse* & HOME & ME|CHILD|ham|hende & !køkken*|mad*|skære",
            "WEAPON ~ efter|på|over|med ME|OBJECT|CHILD",
            "hård|hårde|hårdhændet|hårdhændede|håndfast ~ ved|mod|overfor|i|over & HOME|OUTSIDER|barn*",
            "gjorde|gør|gjort det ~ med ~ WEAPON",
            "ekstrem|voldelig|fysisk|hård opdragelse*|straf*|metoder|disciplin",
            "knytnæve*|knyttet|knyttede & HOME|OUTSIDER",
            "skuldre|armen|arm|håndled|ben ~ brækket|brud|forstuvet|af led & hver|igen|forklar*|HOME",
            "gør|gjorde|gjort ~ ondt|fortræd|noget|forfærdelige & HOME|OUTSIDER & ME|OBJECT|CHILD & \
             !ben*|mave*|hoved*",
            "far|mor|HOME|OUTSIDER|hans|hendes der|som|det ~ gjort|gjorde ~ det",
            "det var ~ far|mor|papfar*|stedfar*|stedmor*|HOME & passer|hvisk*|fald|sandhed*|fortæl*|men",
        ],
    },
    Table {
        topic: Topic::Violence,
        weight: WEAK,
        phrases: &[
            "sur|gal|vred|rasende|tosset|hidsig & HOME & ME|ham|hende|OBJECT",
            "HIT & HOME",
            "slem|uartig|uopdragen",
            "HURT & HOME & !trøst*|aflever*|synge*",
            "hver gang|weekend|mandag|uge & HOME",
            "MISDEED & fordi|når|hvis|da|indtil & HOME|skal|får|fik",
            "BODY & HOME|OUTSIDER & OBJECT|CHILD|ME & !SELFDONE & !ondt ~ maven|hovedet",
            "FORCE & HOME|OUTSIDER & OBJECT|CHILD|ME|BODY|CLOSET & !OTHERS",
            "HURT & HOME|OUTSIDER & FORCE|WEAPON|MARK|BODY & !OTHERS",
            "BODY & HOME & FORCE|HURT|hver|weekend* & !ondt ~ maven|hovedet",
            "fordi|når|hvis & HOME|straf* & FORCE|LOCK|sulte|uden & !SIG|kaster ~ med|drikker",
            "weekend*|samvær* & HOME & MARK|HURT|BODY & !savner",
            "MARK & BODY",
            "MARK ~ BODY",
            "BLADE",
            "WEAPON & HOME & ME|OBJECT|CHILD",
            "straf*",
        ],
    },
    Table {
        topic: Topic::AtHome,
        weight: TELLING,
        phrases: &[
            "køre*|kørte|kørt ~ PARENT ~ ned|over",
            "mor|moren|moderen|kvinden & brækket|brækkede|ribben|kæben|forslået & \
             !tand|tanden|tænder|tandlæge*|ACCIDENT",
            // Shut in to be safe from someone.
            "låse|låste|låst|barrikader*|gemte|gemmer|flygtede & børnene|os|mig|ungerne & sparke*|hamre*|\
             hamrede|bankede|råbte|skreg|truede|råber|skriger|drukket|fuld & han|HOME & !lege|leger",
            // A mother's wounds and what she says of them.
            "mor|moren|moderen & INJURY|forstuvet|brækket|gips|øje|øjne|kind* & klodset|faldet|faldt|skab*|\
             døren & siger|sagde|tit|igen",
            "hul ~ væg*|væggen|døren & hoved*|hovedet",
            "levende fra|herfra|derfra & HOME|truet|slipper",
            "partnervold|hustruvold|vold|volden|voldelig* ~ mod|overfor|over ~ mor|moren|moderen|far|\
             kvinden|kone",
            "vold mellem|imellem PARENT|dem",
            "mor|moren|=moderen|=moderens|kvinden|mors & blod|blodig|=flækket|knust|solbriller|solbrille|\
             hæmatom*|blåt|blå|gul|forslået|=tænder & HIT|HARM|kast*|læbe|hår|øje|mærker|PARENT|\
             hoved & !ANIMAL|tandlæge*",
            "PARENT|de ~ =slås|=slåss|=sloges|=slåes & kniv*|blod*|bange|hjemme|hjem|HOME & \
             !brødre*|søstre*|søskende|drenge*|pigerne|venner",
            "smadre*|smadret|smadrede & HOME & HIT|blå|slået|bange",
            "psykisk|fysisk|materiel|økonomisk vold",
            "hund|hunden|kat|katten|kanin* & slog|slår|slået|dræbte|dræbt|skød|druknede|kvalte|ihjel & \
             HOME",
            "kniv*|økse* & forældre*|mor & far",
            "slagsmål|slåskamp* & PARENT|hjemme|derhjemme",
        ],
    },
    Table {
        topic: Topic::AtHome,
        weight: STRONG,
        phrases: &[
            "råb*|råber|skrig|skrige*|skriger|slagsmål|ballade|larm & nabo*|naboen|naboens|overbo*|underbo*|\
             ovenpå|lejligheden|væggen & børn*|barn*|dreng*|pige*|hver & !fest|legeplads*|lege|leger",
            "mor|moren|moderen|kvinden & kind|kinden|læbe|læben|øje|øjet|isklump|ispose|gips|krykke*|\
             forbinding*|sting|solbriller* & dør|døren|fald*|siger|ind|HOME",
            "brænde|brændt|brænder ~ huset|hjemmet|lejligheden|ned & HOME",
            "brag|bump|smæld & mor|HOME|PARENT",
            "=slås|=slåss|=skændes & høretelefon*|kælder*|gem*|ørerne|skab*|løber",
            "ramt|ramte ~ mor|moren|far|PARENT",
            "fløj|flyver & stegepande*|tallerken*|ting|glas|stol|køkken* & mor|HOME",
            "finder ~ hende|os|dem & flytter|skjuler|levende|krisecent*",
            "krisecent*|kvindehjem*|kvindekrise*",
            "politi|politiet|betjent*|udrykning* & hjem|hjemme|adresse|lejlighed|HOME & !cykel*|tyveri*|\
             stjål*",
            "smadre*|smadret|smadrede|ødelægge*|ødelagde & HOME & hjem|hjemme|stue*|møbler|telefon|dør*|\
             lejlighed*|tv*|tallerken*|service",
            "husspektakel|husspektakler|tilhold|polititilhold",
            "ser|så|set|hørt|hører|overvær* ~ far|stedfar*|papfar*|mor ~ HIT|HARM|THROW|GRAB",
            "skrig|skriger|skreg|råb & HOME & bange|gem*|skab*|nat|natten|politi*|seng",
            "true|truer|truede|truet PARENT",
            "holde|holder|holdt|presse*|trykke* ~ fast|op|nede & PARENT & CHILD|børn|HURT|mur*|\
             køleskab*|væg*",
            "lægger|stiller|stillede|går|kaster ~ sig imellem|mellem & PARENT",
            "skab*|dyne*|bad*|seng* & gemmer|gemme|gemt|gemte|skjuler & når|begynder|PARENT|skænd*|råb*|\
             HIT",
            "blod|blodet & væg*|gulv*|hår*|køkken*|PARENT & !næseblod|blodprøve*|blodtryk*",
            "kontroller*|truer|truede|trusler & mor|moren|moderen|eks*|ekskone & skilt|skilsmisse|brud|\
             far|faren|børn*",
            "holde*|holder ~ ørerne|ører",
            "bind om hoved*|arm*",
        ],
    },
    Table {
        topic: Topic::AtHome,
        weight: WEAK,
        phrases: &[
            "mor|moren ~ græd*|græder|bange|ryster",
            "græd*|græder ~ mor|moren",
            "råbe*|råber|skriger|skændes & søster|lillesøster|lillebror|søskende|nat*",
            "ødelægger|smadrer & HOME",
            "fuld|drukket & HOME",
            "skændes|skænderi* & !skilles|skilt|skilsmisse*|hinanden|flytter|parterapi* & bange|gem*|græder|fuld*|nat*|kniv*",
            "blod|blodet",
        ],
    },
    Table {
        topic: Topic::Any,
        weight: STRONG,
        phrases: &[
            "HOME|OUTSIDER ~ henter|kommer & tisse*|skrige*|skriger|ryster|gemmer|panisk|grædende",
            "tvang|tvinges|tvunget & CHILD|OBJECT|ME|hun|han & !lektie*|skole*|flytning*",
            "FORCE & HOME|OUTSIDER & OBJECT|ME & !OTHERS|tager",
            "BODY & HOME|OUTSIDER & fik|hul|ført|varmt|ryster",
            "bange|flygte*|gemmer|gemt & HOME & kniv*|pistol*|slag|hjem",
            "bange for HOME|OUTSIDER|ham|hende & !dør|dø|syg|operer*|sker",
            "skrige*|skriger|græd*|tisse*|tisser|ryste*|ryster|klamre*|gemmer & HOME & hente*|henter|\
             hjem|kommer & bange|vil|NOT|hver",
            "bange|skrækslag*|rædselsslag*|angst|panisk|græder|bønfald* ~ for|over|når|ved ~ at|skal ~ \
             hjem",
            "tør|turde|vil ~ NOT ~ hjem & bange|far|mor|HOME|fordi|tør|ringe|græder|HIT & !sjov*|lege|\
             leger|hyggelig*|venner|veninde*|besøg & !tage nogen",
            "tør|turde ~ NOT ~ hjem|derhjem|sove|ringe & !venner|veninde*|besøg & !tage nogen",
            "NOT ringe|ringer|skrive|fortælle hjem|til HOME & græd*|bad|bange|for",
            "må|måtte|skal ~ NOT|ingen ~ sige|fortælle|vide|sladre|snakke & !overraskelse*|fødselsdag*",
            "hvis|ellers ~ sige|siger|fortæller|sladrer & HIT|dør|dræb*|ihjel|BEATING|true*|sker|fængsel",
        ],
    },
    Table {
        topic: Topic::Any,
        weight: WEAK,
        phrases: &[
            "tror|stoler ~ NOT ~ på",
            "HOME & mørk*|kælder*",
            "grædende|skrækslag*",
            "NOT ~ lide",
            "UNEXPLAINED",
            "bange for",
            "skræmt*|rædsel*|panik*",
            "hvis|ellers ~ sige|siger|sagde|fortæller|fortalte|sladrer",
            "græde*|græder|grædende",
            "hemmelighed*",
            "hviske*",
            "tør ~ NOT & !svømme*|række*|sige & !tage nogen|venner|veninde*",
            "gemmer sig",
            "slette ~ beskeder",
        ],
    },
];
