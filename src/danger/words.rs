//! The words danger is told in, by what they do in a sentence.
//!
//! Plain words meet every inflection that shares their stem, and one misspelt letter if they are long.
//! `=ord` means this form only, `ord*` any word that begins so, `*ord` any compound that ends so.
//! Add a word where its kind stands; the phrases beside this file then know it.

mod blows;
mod english;
mod everyday;
mod persons;

use super::classes::Class;
use blows::{HARMS, HITS};
pub(super) use english::ENGLISH;
use everyday::{ACCIDENTS, ANIMALS, CALM, PLEASANT, SPORTS};
use persons::{KIN, OUTSIDERS, PARENTS};

/// Each class, the name phrases call it by, and its words.
pub(super) const CLASSES: &[(Class, &str, &str)] = &[
    (Class::Parent, "PARENT", PARENTS),
    (Class::Kin, "KIN", KIN),
    (Class::Home, "HOME", PARENTS),
    (Class::Home, "HOME", KIN),
    (Class::Outsider, "OUTSIDER", OUTSIDERS),
    (
        Class::Away,
        "AWAY",
        "klub* skole* sfo fritidshjem* fritte* gymnasium* gymnasiet håndbold* fodbold* svømm* ridning \
         ride* spejder* idræt* træning* gymnastik* dans* musik* kirke* moske* koranskole* koloni* lejr* \
         klasse* *klasse *lejr *klub bus* skolebus* frikvarter* niende ottende tiende institution* \
         vuggestue* børnehave* omklædning* =holdet *hallen cykelskur* hytte*",
    ),
    (
        Class::Venue,
        "VENUE",
        "fest* *fest diskotek =byen bål* nettet online chat* snap* instagram discord tiktok roblox \
         telegram facebook messenger",
    ),
    (
        Class::Away,
        "AWAY",
        "fest* *fest diskotek nettet online chat* snap* instagram discord tiktok roblox telegram facebook \
         messenger",
    ),
    (
        Class::School,
        "SCHOOL",
        "skole* *skole klasse* *klasse klub* *klub *klubb sfo fritidshjem* fritte* gymnasi* *gymnasium \
         efterskole* *uddannelse børnehave* vuggestue* dagpleje* institution* *institution *tilbud \
         tilbuddet =timen =holdet *hold forening* spejder* gruppe* *gruppe chat* kor koret opholdssted* \
         bofællesskab* undervisning*",
    ),
    (
        Class::Letting,
        "LETTING",
        "husleje* restance* rykker* udlejer* boligforening* boligselskab* boligorganisation* foged* \
         opsagt opsigelse* lejemål* lejekontrakt* fremleje* kontrakt* tvangsauktion*",
    ),
    (
        Class::Child,
        "CHILD",
        "barn børn børnene barnets dreng drengen drenge pige pigen piger elev eleven søn sønnen sønner \
         datter datteren døtre baby babyen spædbarn *spædbarn nyfødt spæd tvilling tvillinger ung unge \
         ungen ungerne ungene teenager teenage* *datter *søn tøs tøsen knægt knægten *årig *årige *åring \
         barnebarn børnebørn *barn *pige *dreng småbørn* skolebørn* plejebørn* børnehavebørn* \
         vuggestuebørn* dagplejebørn* delebørn* spædbørn* møgunge mindreårig mindreårige lille mindste \
         yngste ældste",
    ),
    (
        Class::SmallSibling,
        "SMALLSIBLING",
        "lillebror lillesøster lillebroderen babybror babysøster søster søskende småsøskende \
         tvillingebror tvillingesøster lillebrødre",
    ),
    (
        Class::Small,
        "SMALL",
        "baby babyen spædbarn *spædbarn nyfødt spæd mdr måneder uger toårig treårig fireårig femårig \
         seksårig toårige treårige fireårige femårige seksårige enårig etårig vuggestue* vuggestuebarn \
         tumling ble bleen barnevogn* småbørn dagpleje* småbarn børnehavebarn lille mindste barneseng* \
         tremmeseng* sutteflaske*",
    ),
    (Class::Young, "YOUNG", "fjortenårig trettenårig tolvårig elleveårig tiårig niårig otteårig syvårig"),
    (
        Class::Others,
        "OTHERS",
        "andre andres kammerat *kammerat hinanden klassekammerater legekammerat venner veninder personale \
         personalet ansatte voksne medelever jævnaldrende klassen lærere pædagogerne sidekammerat",
    ),
    (Class::Speaker, "ME", "jeg mig mik os vi"),
    (Class::He, "HE", "han"),
    (Class::She, "SHE", "hun"),
    (Class::They, "THEY", "de"),
    (Class::Object, "OBJECT", "mig mik ham hende dem os mi"),
    (Class::Whose, "WHOSE", "min mit mine hans hendes sin sit sine deres vores dit din ens"),
    (Class::Oneself, "SIG", "sig si"),
    (
        Class::Male,
        "MALE",
        "far faren *far onkel farbror morbror bror *bror fætter dreng drengen søn sønnen *søn mand manden \
         *mand papa baba knægt morfar farfar bedstefar brødre *dreng kæreste samlever træner *træner",
    ),
    (
        Class::Female,
        "FEMALE",
        "mor moren *mor tante =moster =faster søster *søster kusine pige pigen datter *datter kvinde kone \
         mama mormor farmor bedstemor tøs barnepige kæreste",
    ),
    (
        Class::Says,
        "SAYS",
        "siger sagde sagt sige fortæller fortalte fortalt fortælle skriver skrev ringer ringede oplyser \
         oplyste beskriver betror betroede indrømmer erkender forklarer forklarede mener råber hvisker \
         spørger melder",
    ),
    (Class::Hit, "HIT", HITS),
    (Class::Harm, "HARM", HARMS),
    (
        Class::Rough,
        "ROUGH",
        "skubbe skubber kradse kradser spytte spytter spytt* prikke prikket nive niver =nev knibe kniber \
         kneb dask ramme rammer ramte ramt =river",
    ),
    (
        Class::Force,
        "FORCE",
        "=føre =fører =førte =ført bøje bøjer bøjede bøjet træde træder trådte trådt trampe trampede nive \
         niver =nev nevet nappe klemme klemmer klemte hive hiver =hev hevet slæbe slæber slæbte kaste \
         kaster kastede kastet smide smider =smed smidt kyle kyler kylede kylet slynge slynger slyngede \
         hælde hælder hældte =holde =holder =holdt trykke trykker trykkede tvinge tvinger =tvang tvinges \
         tvunget =vride =vrider  =vredet dyppe dypper dyppede presse presser pressede presset rive river \
         =rev revet flå flår flåede klippe klipper klippede knalde knaldede proppe propper proppede =stoppe \
         =stoppede =maser =masede skubbe skubber skubbede pisker kvæle kvæler kvalte svinge svingede slæbt \
         trække trækker =trak trukket skære skærer =skar skåret spærre spærrer spærrede hænge hængte =mase \
         =holdes presses trykkes trækkes smides kastes slæbes kyles knibe kniber =kneb spænde spændte \
         =surre =surrede bukke bukker bukkede bukket smække smækker smækkede jage jager jagede jagtede \
         fiksere fikserer fikserede fikseret fikseres fastholde fastholder fastholdt fastholdes spule \
         spulede overhældte overhældt dykke dykkede løfte løfter løftede hugge huggede tape tapede lænke \
         lænkede =dunke =dunkede \
         =haler =halede =halet tværer tværede",
    ),
    (
        Class::Misdeed,
        "MISDEED",
        "slem slemme uartig uartige ulydig ulydige uopdragen løjet lyver løj løgn bande bander bandede \
         spilder spildte tabte taber tisset karakter* lektierne oprydning ryddet glemt glemmer uvorn fræk \
         grimt",
    ),
    (Class::Animal, "ANIMAL", ANIMALS),
    (
        Class::Hurt,
        "HURT",
        "blødte bløder blod blodet blodig blødende ondt smerte smerter græd græder grædende skreg skriger \
         skrigende hårdt brutalt voldsomt gal rasende råbte tuder jamrer halter humper bevidstløs \
         forslået brækkede brækket brækker gråd *gråd forskræmt rædselsslagen skadet skade kvæstet flænge",
    ),
    (
        Class::Grab,
        "GRAB",
        "tage tager tar ta tog taget tag gribe greb grebet hive hiver hev hevet rive river rev revet \
         trække trak trukket flå flåede slæbe slæbte rykke rykkede =holde =holder holdt løfte løftede \
         klemme klemte presse pressede \
         =haler =halede =halet",
    ),
    (
        Class::Grip,
        "GRIP",
        "halsgreb* strubegreb* kvælergreb* hår håret nakke nakken hals halsen strube struben øre øret ører \
         ørerne krave kraven kvælertag ben benene arm armen armene",
    ),
    (
        Class::Flinch,
        "FLINCH",
        "sammenkrøb* =krymper =krympede =krummer =krummede =kryber =krøb =dukker =dukkede =dukke =spjætter \
         =spjættede =skærmer =skærmede =værger =værgede =stivner =stivnede =farer  =gibber \
         =gibbede afværge* =krybe =krympe =krumme",
    ),
    (
        Class::Throw,
        "THROW",
        "kaste kaster kastede kastet smide smider smed smidt kyle kylede kylet slynge slyngede tyre \
         tyrede hamre hamrer hamrede slæbe slæbte skubbe skubber skubbede puffede",
    ),
    (
        Class::Beating,
        "BEATING",
        "tæsk tæv =klø prygl smæk lussing lussinger *lussing endefuld røvfuld rævfuld øretæve øretæver \
         kindhest* lammer knytnæve knytnæver =bank klaps =hug =slag =slaget =slagene spark livrem bælte \
         =dask =skalle kæberasler olfert *tæsk =stryg =klask ørefig* ørefigen nakkedrag* nakkeslag* \
         afklapsning* lammetæv kindhest kindheste snitter =strøg =svirp =knytter bøllebank tærsk =øretæv \
         gennembankning \
         hovedskalle* nakkeskalle* knæspark* buksevand",
    ),
    (Class::Get, "GET", "får fik fået få faar fåt fåer fåår modtager vanker vankede vanket faet haft"),
    (
        Class::Give,
        "GIVE",
        "giver gav givet give gir uddeler uddelte deler stikker stak langer langede tildele tildelt gi gie  ",
    ),
    (Class::Become, "BECOME", "bliver blev blevet blive bli blir bler blier er bliv var været blivr"),
    (Class::Have, "HAVE", "har havde haft ha"),
    (
        Class::HitIdiom,
        "HITIDIOM",
        "op fast til fra ud igennem sammen græs græsset plænen rod følge streg hul bro bunden hånden \
         tiden vejen rekord rekorden krøller mønt lejr takt tonen klokken knude søm koldt smut benene \
         alarm an over plat kolbøtte kolbøtter vejrmøller kludder sludder en",
    ),
    (
        Class::Thing,
        "THING",
        "rude ruden ruder ruderne dør døren døre dørene bord bordet væg væggen vægge ting tingene bold \
         bolden mål målet stol stole legetøj *legetøj inventar møbler tastatur gulv gulvet dørkarm \
         dørkarmen tromme trommer klaver",
    ),
    (
        Class::Body,
        "BODY",
        "=hals halsen strube struben finger fingeren tommelfinger* negl negle =læg =læggen =læggene fodsåler \
         baghoved* =tænderne hud huden kæben nakke nakken ryg =ryggen lænd lænden lår lårene lårets øreflip* \
         øreflippen knoer knoerne håndryg* håndflade* kraveben* balle baller balderne bagdel numse numsen \
         mave =maven bryst brystet kind kinden kinder ansigt* øre ører ørerne øret arm arme armen armene \
         overarm overarme overarmene underarm underarme underarmene skulder skuldre skulderblad* håndled \
         håndleddet ankel ankler anklerne hoved hovedet hår håret hånd hænder hænderne fingre fingrene fod \
         fødder fødderne fodsål* ben benene pande tinding læbe mund munden kæbe =tænder =tændernes øje øjet \
         øjne ribben krop kroppen hofte isse bagside indersiden inderside hage kravebenet næse næsen knæ \
         knæet albue tå tæer",
    ),
    (
        Class::Private,
        "PRIVATE",
        "tissemand tissemanden tissekone tissekonen tisseren =tisserne kønsdel kønsdele kønsorgan \
         kønsorganer penis vagina skede diller dilleren dillermand* tissetrold* tissekane* kusse* kussen \
         =pung pungen kønsbehåring lem pik *pik dut dutten fisse =skridtet forneden bryster brysterne \
         brystvorte* patter numse numsen røv trusse trusser *trusse *trusser trusserne underbukser \
         underbukserne underliv underlivet anus endetarm* kønslæbe* dernede nedentil endetarm endetarmen \
         intim* underkrop*",
    ),
    (
        Class::Touch,
        "TOUCH",
        "rør røre rører rørt rørte pille piller pillet pillede gnide gnider gned slikke slikker slikket \
         sutte sutter suttet kysse kysser kysset nusse nusser kæle kæler stryge stryger strøg beføle \
         beføler befølte befamle befamler befamlet fingre fingrer =massere =masserer =masseret =masserede \
         berøre berører berørte aer ae =gramse =gramser gramset gramsede rage ragede =føler =følte =føle \
         =følt gnubbe* kærtegne* onanere fingere fingerer",
    ),
    (
        Class::Weapon,
        "WEAPON",
        "bælte bæltet livrem livremmen kæp kæppen pind stok stokken ledning ledningen bøjle bøjlen \
         grydeske* træske* strygejern cigaret cigaretter lighter træsko træskoen gummisko  =slipperen \
         =slipper slippers tøffel bat jernrør kosteskaft =kost lineal pisk pisken =hammer =hammeren økse \
         øksen flaske grydeske skohorn reb =snor gaffatape tape tørklæde tæppebanker tallerken tallerkener \
         stegepande ris fluesmækker =stol =stolen *stok tændstik*",
    ),
    (
        Class::Blade,
        "BLADE",
        "kniv kniven knive knivene *kniv riffel riflen pistol pistolen gevær geværet *gevær skydevåben \
         våben økse øksen machete sværd knojern dolk dolken strømpistol gun haglbøsse luftgevær \
         luftgeværet jagtgevær",
    ),
    (
        Class::Injury,
        "INJURY",
        "hæmatom* *hæmatom petekki* brandsår brandmærke* brændemærke* forbrænding* forbrændt skoldning* \
         =skoldet =skoldede kvælningsmærke* strangul* bidemærke* tandaftryk blodudtrædning* knoglebrud \
         kraniebrud ribbensbrud snoremærke* slagmærke* *læsion *læsioner fingermærke* fingeraftryk \
         håndaftryk blodunderløben bidsår cigaretmærke* skoldskade* vabler bæltemærke* remmemærke* \
         slagspor* kæbebrud fraktur* nethindeblødning* subdural* bandage* blålig* lårbensbrud spiralbrud \
         griberemærk* gribemærke* negleaftryk* underlivsblød* brudskade*",
    ),
    (
        Class::Bruised,
        "BRUISED",
        "blå blåt gul gule gult grøn grønne lilla røde sorte blodig blodige friske nye underlige \
         mærkelige mistænkelige uforklarlige synlige uforklarede mange",
    ),
    (
        Class::Mark,
        "MARK",
        "mærke mærker mærkerne =pletter =plet striber stribe streger strimer =rande =rander skrammer \
         skramme buler bule sår såret =mærkerne aftegning* rift kradsemærke* arret arrene  =hævelse \
         =hævelser aftryk rifter håndaftryk",
    ),
    (
        Class::Unexplained,
        "UNEXPLAINED",
        "uforklar* forklare forklaring* undviger undvigende skjule skjuler skjult modstrid* \
         selvmodsigende =skiftende bortforklar* dækker dækkede =forskellig =forskellige",
    ),
    (
        Class::Violence,
        "VIOLENCE",
        "afstraf* =vold =volden =volds *vold *volden =voldelig =voldelige =voldeligt mishandl* afstraffelse \
         *afstraffelse revselse korporlig* overfald* voldsudøv* voldsramt* voldsudsat* voldsforhold \
         maltrakter* tortur* voldsepisode* voldssag*",
    ),
    (
        Class::Lock,
        "LOCK",
        "låse låser låste låst låses lukke lukker lukket lukkede lukkes spærre spærrer spærret spærres \
         spærrede indespærr* indelukke indelåst fastspændt laase lås",
    ),
    (
        Class::Closet,
        "CLOSET",
        "inde ind skab skabet kælder kælderen kælderrum* loft loftet garage* skur skuret mørke mørket \
         bryggers* badeværelse* toilet* værelse værelset pulterkammer rum rummet kosteskab* hundebur* bur \
         buret",
    ),
    (
        Class::Outdoors,
        "OUTDOORS",
        "ude udenfor haven altan altanen gaden vejen landevejen *vejen opgang opgangen trappe trappen \
         *trappe *kælder park parken shelter telt bus* station* garage* skur kælder cykelkælder* skoven \
         kulden sneen regnen gård gården terrasse* parkerings*",
    ),
    (Class::Night, "NIGHT", "nat natten nætter naten aften aftenen aftner midnat sengetid"),
    (
        Class::Days,
        "DAYS",
        "døgn døgnet dage dagevis uge ugen uger ugevis weekend *weekend weekenden måned mandag tirsdag \
         onsdag torsdag fredag lørdag søndag forgårs",
    ),
    (
        Class::Drunk,
        "DRUNK",
        "=fuld =fulde beruset berusset *beruset berusede påvirket påvirkede stangstiv stangstive stive \
         plakatfuld* kanonfuld* døddrukken døddrukne drukken drukne fulderik skæv skæve bevidstløs \
         bevidstløse stiv pissefuld* hønefuld* omtåget bedøvet høje skidefuld* pilskæv*",
    ),
    (
        Class::Gone,
        "GONE",
        "rejst væk forsvundet forsvandt skredet stukket flyttet taget rejser forlod forladt stak udlandet \
         smuttet",
    ),
    (
        Class::Marriage,
        "MARRIAGE",
        "giftes gift gifte giftet viet vies vielse* bryllup brylluppet forlovet forloves forlovelse* \
         forlove ægteskab bortgift* brudgom brudekjole* brudepris* medgift trolovet nikah giftemål",
    ),
    (
        Class::Abroad,
        "ABROAD",
        "udlandet hjemland* oprindelsesland* derned dernede afghanistan irak iran syrien somalia pakistan \
         tyrkiet libanon marokko jordan egypten kurdistan albanien kosovo mogadishu kenya indien \
         bangladesh tjetjenien yemen sudan afrika mellemøsten balkan bosnien serbien makedonien rumænien \
         thailand filippinerne saudi* nigeria ghana guinea algier uganda rwanda burundi bagdad kabul \
         beirut teheran hargeisa istanbul ankara karachi islamabad lahore damaskus hjemlandet gambia \
         etiopien eritrea dubai palæstina gaza tunesien algeriet koranskole* kostskole*",
    ),
    (
        Class::Want,
        "WANT",
        "vil ville gider gad orker orkede magter ønsker ønske ønskede lyst gerne hellere skal kan vilje \
         tør",
    ),
    (Class::Not, "NOT", "ikke ik ikk ike ikek ikkee ej aldrig aldri"),
    (Class::No, "NO", "ingen intet inge hverken uden nej ingenting"),
    (
        Class::Pills,
        "PILLS",
        "=piller =pillerne sovepille* *pille *piller panodil* pamol* ipren* tablet* medicin medicinen \
         insulin pinex treo kodimagnyl morfin* benzo* antidepress* =pille *medicin husholdningssprit \
         afløbsrens klorin sprinklervæske rottegift benzin frostvæske opvask* afkalker eddikesyre \
         ætsende",
    ),
    (
        Class::Much,
        "MUCH",
        "mange masse hel hele alle alt nok æske glas håndfuld håndfulde overdosis pakke bunke rub dobbelt \
         samtlige vilje",
    ),
    (
        Class::Leap,
        "LEAP",
        "springe springer sprang hoppe hopper hoppede kaste kaster =lægge =lægger styrte hop spring smide",
    ),
    (
        Class::Brink,
        "BRINK",
        "tog toget togskinner* skinner skinnerne bro broen jernbanebro* motorvejsbro* gangbro* altan altanen vindue \
         vinduet tårn* motorvej* lastbil* bil skrænt* klint* kajen havnen rækværk* perron* bygning* sal \
         etage togbane* letbane* metro* klippe*",
    ),
    (
        Class::Hearsay,
        "HEARSAY",
        "rygte* sladder* angiveligt eftersigende ubekræft* forlyder påstås forlydende tredjehånd*",
    ),
    (
        Class::Closed,
        "CLOSED",
        "afsluttet afsluttede dømt domfældt afgjort bortvist afsonet afsoner =fængslet henlagt \
         frikendt ophørt",
    ),
    (
        Class::Recent,
        "RECENT",
        "igen nu stadig stadigvæk fortsat dagligt jævnligt går nat morges aftes formiddag",
    ),
    (
        Class::Fiction,
        "FICTION",
        "=film =filmen gyserfilm* gyser* serie serien krimi krimien roman romanen novelle bog bogen \
         eventyr* teater* skuespil* rollespil* podcast* =spillet =spil computerspil* minecraft fortnite \
         roblox gta counter* zombie* zombier prinsesse* pirater lege leger leg legede legen =stykket \
         tegnefilm* youtube seriemorder* lajv liverollespil skumsværd gamer skolestil fristil \
         hoppeborg brætspil* skak ludo vikinge* ridder* drage*",
    ),
    (
        Class::Procedure,
        "PROCEDURE",
        "seksualundervis* sexundervis* bachelor* slides optegnelse* opbevar* procedure* skabelon* \
         beredskab* kursus kurser kurset temadag* temaaften* foredrag* oplæg retningslinje* undervis* \
         forebyg* vejledning* reglerne regler politik handleplan* handlevejledning* handleguide* pjece* \
         materiale* pensum opdatere generelt uddannelse* konference* efteruddannelse* kompetence* \
         samfundsfag* anmeldelse* workshop* emne emneuge* tema projekt* opgave statistik* paragraf* \
         lovgivning* personalemøde* *vejledning intranet* arbejdsgang* tjekliste* actioncard*",
    ),
    (Class::Jest, "JEST", "hahaha hihihi =lol =lmao =xd"),
    (
        Class::Temper,
        "TEMPER",
        "raseri* trods* hysteri* skrigetur* vredesudbrud* hidsigprop* udadreager* flipperi* konfliktoptrap*",
    ),
    (Class::Accident, "ACCIDENT", ACCIDENTS),
    (
        Class::Grown,
        "GROWN",
        "voksen voksne voksent mand manden mænd mændene fyr fyren fyre ældre fremmed fremmede ukendt \
         ukendte gubbe gubben tyveårig trediveårig fyrreårig halvtredsårig midaldrende nabomand* \
         postmand* kioskmand*",
    ),
    (Class::Minor, "MINOR", "sekstenårig femtenårig syttenårig mindreårig mindreårige"),
    (
        Class::Naked,
        "NAKED",
        "nøgen nøgne nøgent *nøgen *nøgne afklædt afklædte topløs topløse undertøj undertøjet bh bhen",
    ),
    (
        Class::Sexual,
        "SEXUAL",
        "sex sexet seksuel* sexuel* samleje* samlejet kneppe* kneppet onani* onaner* porno* *porno \
         erotisk* liderlig* blowjob* analsex oralsex oral oralt analt orgasme* penetrer* sperm* =sæd \
         udløsning rejsning erektion dildo* kondom* håndjob* handjob* suttejob* fingerknep* sexleg* \
         sexchat* sexting knald* =bolle =bollet =bollede",
    ),
    (
        Class::Image,
        "IMAGE",
        "billede* *billede *billeder foto* video* *video *videoer optagelse* webcam* kamera* pic pics \
         selfie* livestream* facetime filme filmer filmet filmede fotografer* =snaps",
    ),
    (
        Class::Nude,
        "NUDE",
        "nøgenbilled* nøgenfoto* nøgenvideo* nøgenoptag* nudes nude dickpic* dickpik* intimbilled* \
         sexbilled* sexvideo* sexfilm* brystbilled* pikbilled* nøgenpic* nøgensnap*",
    ),
    (
        Class::Online,
        "ONLINE",
        "nettet online chat* snap* insta* discord tiktok roblox telegram facebook messenger whatsapp \
         internet* datingapp* tinder omegle gaming* fortnite minecraft spilchat twitch kik",
    ),
    (
        Class::Send,
        "SEND",
        "sende sender sendt sendes sendte rejse rejser rejst flyve flyves flyver fløjet bringe bringes \
         bragt skikke sent udrejse udrejst deporter* =tage =tages =taget =tager",
    ),
    (Class::Dead, "DEAD", "=død =døde =dø =dør =væk død døden =døe =doed"),
    (
        Class::Fear,
        "FEAR",
        "bange bange rædselsslagen skrækslagen angst panik græder grædende græd grædt tuder ryster \
         rystende frygter frygt skræmt utryg utrygge",
    ),
    (Class::Alone, "ALONE", "alene alenehjemme allene aleen overladt efterladt forladt =allene opsyn tilsyn"),
    (Class::Elder, "ELDER", PARENTS),
    (Class::Elder, "ELDER", KIN),
    (Class::Elder, "ELDER", OUTSIDERS),
    (
        Class::Elder,
        "ELDER",
        "voksen voksne mænd mændene fyr fyren fyre fædre *fædre gubbe gubben midaldrende nabomand* postmand* \
         kioskmand* *leder formand* nabodreng* overnatningsgæst* gæst gæsten gæster =ven ejeren *ejeren \
         *ejer =vennen chaufør* *chaufør *chafør fætteren fætrene onklerne chafør* =trænern =læren \
         kørelærer* husven* bekendt",
    ),
    (
        Class::Victim,
        "VICTIM",
        "=mig =mik =mej =ham =hende =hæn =hene =dem =os barn barnet børn børnene *barn *børn dreng \
         drengen drenge pige pigen piger *pige *dreng datter *datter søn =sønnen *søn lillesøster \
         lillebror søster niece* nevø* veninde* elev eleven elever baby babyen *årig *årige *åring årig \
         årige tøs *tøs unger ungerne",
    ),
    (
        Class::Grope,
        "GROPE",
        "=rør røre rører rørte rørt berøre berører berørte befamle* befamler beføle* befølt* gramse* \
         begramse* ragede =rager =raget =rage fingerer fingrede =fingrer gnider gned gnide gnubbe* nulre* \
         slikker slikkede slikke =sutte =sutter =suttede befingre* antast* =aer",
    ),
    (
        Class::Wear,
        "WEAR",
        "tøj tøjet bukser bukserne *bukser underbukser trusse trusser *trusse *trusser undertøj* nattøj* \
         pyjamas* trøje trøjen *trøje bluse blusen =bh bhen kjole kjolen natkjole* nederdel* badetøj* \
         badedragt* bikini* shorts boksershorts undis*",
    ),
    (Class::Bed, "BED", "seng sengen senge *seng dyne dynen sovepose* madras* soveværelse* sovesal* lagen"),
    (
        Class::Nursing,
        "NURSING",
        "=ble bleen bleer bleskift* ekseme* eksem creme cremen salve *salve læge lægen *læge læger \
         sundhedsplejer* stikpille* forstop* svamp blærebetænd* forhud* urinvej* potte potten potte* \
         toilettræn* renlig* menstruation* menstruer* =mens jordemoder* gynækolog*",
    ),
    (
        Class::Creep,
        "CREEP",
        "=kommer =kom liste lister listede listet snige sniger sneg sneget kravle kravler kravlede kravlet \
         krybe kryber krøb krøbet lægger lagde læg =ligger =lå smyge smyger smøg mase maser nattebesøg* \
         =komme lurer lurede",
    ),
    (
        Class::Secret,
        "SECRET",
        "hemmelig* sladre sladrer sladret afsløre afsløres hemmelighold* tavshedsløfte*",
    ),
    (
        Class::Kill,
        "KILL",
        "dræbe dræber dræbt dræbes slagte slagter slagtes myrde myrder myrdes ihjel =dø =dør =død =døe \
         skyde skyder skydes kværke* begrave begraver begravet begraves begravede graven jorden halshug* \
         struben likvider* henrette* overleve overlever parter* drukne fjernes livet =leve ryddes",
    ),
    (
        Class::Love,
        "LOVE",
        "kæreste kæresten kærester kærestebesk* dreng drenge *dreng fyr fyre dansker =danske =dansk forhold \
         homo* bøsse bøsser lesbisk* gay trans* biseksuel* queer tørklæde* hijab* jomfru* mødom* \
         skam skammen ære æren homoseksuel* forelsket gravid flirt* kyss* skilles skilt konverter*",
    ),
    (
        Class::Clan,
        "CLAN",
        "brødre brødrene bror broren broderen storebror storebroren storebrødre storebrødrene fætter \
         fætteren fætre fætrene onkel onklen onkler onklerne farbror farbrødre morbror morbrødre farfar \
         bedstefar familie familien *familie familiens slægt slægten klan klanen =far faren =faderen fars \
         forældre forældrene svigerfar faster fastre svigerfamilie* mændene menighed* imam*",
    ),
    (
        Class::Esteem,
        "ESTEEM",
        "=ære =æren =ærens vanær* =skam =skammen skændsel jomfru* mødom* kysk* =rygte =omdømme \
         besudl* beskidt =uren =urent =dydig jomfruel*",
    ),
    (
        Class::SelfDone,
        "SELFDONE",
        "=passeren passerspids* barberblad* barberskraber* cutte cutter cuttet cuttede selvskad* selvpåført* \
         selvforskyldt*",
    ),
    (
        Class::Brute,
        "BRUTE",
        "trampe tramper trampede hive hiver =hev hevet slæbe slæber slæbte slæbt slæbes kaste kaster \
         kastede kastet kastes smide smider =smed smidt smides kyle kyler kylede kylet kyles slynge slynger \
         slyngede slynget =vride =vrider  vredet rive river =rev revet flå flår flåede flået knalde knalder \
         knaldede proppe propper proppede proppet =mase =maser =masede  kvæle kvæler kvalte svinge svingede \
         smække smækker smækkede jage jager jagede jagtede jagter spule spuler spulede dykke dykkede  dyppe \
         dypper dyppede dyppet hugge huggede tape tapede =surre =surrede fiksere fikserer fikserede \
         fikseret fikseres tvinge tvinger =tvang tvunget tvinges =dunke =dunkede overhældte overhælder \
         presse presser pressede presset presses bukke bukkede pisker \
         =haler =halede =halet tværer tværede",
    ),
    (
        Class::Implement,
        "IMPLEMENT",
        "bælte bæltet livrem* hunderem* læderrem* kæp kæppen stok stokken pisk pisken ridepisk* \
         spanskrør* ledning ledningen elledning* ladeledning* forlængerledning* telefonledning* kabel \
         kabler kablet *kabel bøjle bøjlen grydeske* træske* kosteskaft* *skaft skaftet hundesnor* \
         jernrør* bat battet baseballbat tæppebanker* fluesmækker* =slipper =slipperen tøffel tøflen \
         træsko træskoen lineal* trommestik* skohorn* =riset klaphammer* =kølle =køllen =hammer =hammeren \
         hammerskaft* strygejern* cigaret* lighter* kogeplade* støvsugerrør* gummislange* haveslange* \
         fiskestang* ketsjer* golfkølle* bambus* kagerulle* hårbørste* birkeris* ladekabel* hundelænke* \
         riskvist* vandslange* cykelpumpe* strikkepind*",
    ),
    (
        Class::Soft,
        "SOFT",
        "hals halsen nakke nakken strube struben ansigt* hoved hovedet mund munden næse næsen hår håret øre \
         øret ører ørerne øje øjet øjne øjnene mave maven ryg ryggen ribben ribbenene bryst brystet kind \
         kinden kinder hovedbund* baghoved* kæbe kæben læbe læben finger fingeren fingrene krave kraven \
         strubehoved*",
    ),
    (
        Class::Hard,
        "HARD",
        "væg væggen muren mur gulv gulvet trappe trappen trapperne radiator* komfur* kogeplade* ovn ovnen \
         bordkant* bordplade* toilet* kumme* lokum* badekar* =spand =spanden vand vandet asfalt* fliser \
         fliserne jorden kantsten* dørkarm* dørstolpe* køleskab* skabslåge* =skuffe =skuffen =skuffer",
    ),
    (
        Class::Suicide,
        "SUICIDE",
        "selvmord* selmord* sjelvmord* selvmors suicid* suicidal suicial sucidal parasuic* dødstank* dødsønske* dødslængs* dødslyst* \
         dødsforsøg* dødsdato* dødsliste* livstræt livstrætte livslede livsled* afskedsbrev* farvelbrev* \
         afskedsbesked* afskedsvideo* unalive kms tentamen",
    ),
    (
        Class::Wish,
        "WISH",
        "vil ville vilde gerne lyst ønsker ønske ønskede ønsket onsker hellere gid håber håbede håb \
         længes længtes længsel drømmer drømme drømte drøm trang bare bedst beder bad wish want wanna",
    ),
    (Class::Exist, "EXIST", "leve lever levede live eksistere eksisterer eksisterede"),
    (
        Class::Noose,
        "NOOSE",
        "=reb =rebet løkke løkken strop stroppen tov tovet strikke strikken galge galgen tøjsnor* \
         strips",
    ),
    (
        Class::Edge,
        "EDGE",
        "tagkant* tagryg* rækværk* gelænder* autoværn* skinner skinnerne togskinne* togspor* sporet \
         sporene perron* jernbane* banelegeme* =broen =bro =brorn vejbro* jernbanebro* gangbro* togbro* \
         cykelbro* højbro* storebæltsbro* lillebæltsbro* limfjordsbro* vejlefjordbro* viadukt* \
         parkeringshus* p-hus* silo* klint* skrænt* kajkant* =kajen =molen motorvejsbro* kran* \
         vindueskarm* højhus* tårn* vandtårn* overskæring* baneoverskæring*",
    ),
    (
        Class::Rescued,
        "RESCUED",
        "hentet hevet hev trukket reddet reddede talt overtalt grebet stoppet stoppede fandt fundet \
         klippet politi* betjent* ambulance* brandvæsen* forbipass* redningsfolk* pedel* lokofør* \
         togfører*",
    ),
    (
        Class::Message,
        "MESSAGE",
        "skrev skrevet skriver sendt sendte sender besked* beskeden brev brevet breve sms* snap* \
         opslag* story gruppe* gruppen video* indtalt indtalte seddel sedlen mail mailen chat* dagbog*",
    ),
    (
        Class::Swallowed,
        "SWALLOWED",
        "taget tage tager tog slugt sluge sluger slugte spist spiser spiste indtaget indtager indtog \
         indtage drukket drak skyllet skyllede samlet samler gemt gemmer gemte hamstret hamstrer hamst* \
         opsparet skaffet skaffer købt stjålet ædt åd overdosis overdos* hældt proppet sparet",
    ),
    (
        Class::Left,
        "LEFT",
        "rejst rejste rejser forsvundet forsvandt skredet skred smuttet smuttede smutter stukket stak \
         flyttet flyttede væk borte bortrejst udlandet afsted forladt forlod kørte kørt gået gik taget \
         tog tager",
    ),
    (
        Class::Cold,
        "COLD",
        "kulde* frost* frostvejr* =sne =sneen regn regnen regnvejr* vinter* minusgrader iskold* isnende \
         barfodet barfodede nattøj* undertøj* underbuks* underbukser strømpesokker strømper pyjamas* \
         t-shirt ble bleen varmegrader frysende",
    ),
    (
        Class::Shed,
        "SHED",
        "hundehus* hundegård* hundekurv* hundebur* skur skuret *skur garage* stald* staldbygning* lade \
         laden altan* trappe* *trappe kælder* *kælder opgang* park parken bænk* telt* container* gaden \
         =bil bilen vaskehus* vaskekælder* haven terrasse* campingvogn* autocamper* station* busskur* \
         buskads* skoven shelter* carport* drivhus* gården måtte dørmåtte* badekar*",
    ),
    (
        Class::Tend,
        "TEND",
        "passe passer passede passet made mader madede =skifter putte putter puttede puttet trøster \
         trøste vugger vuggede bader fodre fodrer fodrede ansvar* varmer giver gav laver lave henter \
         =mor babysitter babysitte",
    ),
    (
        Class::Food,
        "FOOD",
        "=mad maden madvarer spist spise spiser aftensmad* morgenmad* mælk mælken mælkepulver \
         modermælk* erstatning flaske flasken drikke vand måltid* bleer",
    ),
    (
        Class::Indoors,
        "INDOORS",
        "hjemme derhjemme derinde lejlighed* =hus huset =husene sommerhus* kolonihave* campingvogn* \
         villa* værelse* boligen bolig hytten",
    ),
    (
        Class::Drinking,
        "DRINKING",
        "drikker druk* drak alkohol* vin øl spiritus vodka hash* joint* kokain stoffer rus* misbrug* amfetamin \
         opioid* metadon ryger",
    ),
    (Class::Calm, "CALM", CALM),
    (
        Class::Filler,
        "FILLER",
        "sin sit sine hendes hans min mit mine vores deres den det en et ene så meget lidt bare jo da nok \
         altså også lige måske næsten virkelig helt nu her hele igen tit ofte altid vist sgu fandme nye \
         ny gamle store eget egen egne ret rigtig simpelthen faktisk at alle nogen der selv godt ligesom \
         mere jeg han hun vi de man",
    ),
    (
        Class::Gossip,
        "GOSSIP",
        "folk kunder kunde kassedame* købmand* frisør* byen landsby* netto fakta brugsen svigerinde* svoger* \
         bekendt* kollega* kolleger *forening *foreningen middagsselskab* loppemarked* torvet køen \
         internettet jodel opslag* chatgruppe* anonym* indkøb* sladder* stamgæst* krogene vandrør*",
    ),
    (
        Class::Theory,
        "THEORY",
        "underretningspligt* frist frister tavshedspligt* samtykke* kvitter* notat* optegnelse* arkiver* \
         opbevar* journaliser* blanket* skema skemaet formular* felt feltet it-system* systemet slides \
         definition* begreb* forskning* forsker* bachelor* speciale* eksamen* stil fremlæggelse* synopsis \
         debat* plakat* kampagne* hjemmeside* modul* *undervisning *undervisningen lovgiv* paragraf* \
         statistik* foredrag* kursus* temadag* studie* pensum fagbog* lærebog* gæstelærer* quiz* \
         *oplæg servicelov* barnets-lov*",
    ),
    (
        Class::Involved,
        "INVOLVED",
        "han hun ham hende mig barnet drengen pigen eleven børnene pigerne drengene sønnen datteren babyen \
         tvillingerne moren faren toårig* treårig* fireårig* femårig* seksårig* syvårig* otteårig* \
         niårig* tiårig* stedfar* stedmor* papfar*",
    ),
    (
        Class::SelfAct,
        "SELFACT",
        "skære skærer =skar skåret snitte snitter snittede snittet ridse ridser ridset ridsede kradse \
         kradser \
         kradset kradsede brænde brænder brændte brændt nive niver =nev nevet cutte cutter cuttet bide \
         bider =bed \
         bidt prikke prikker prikket stikke stikker stak stukket rive river =rev revet gnide gnider slå \
         slår slog \
         slået banke banker dunke dunker pille piller hive hiver rykke rykker trække trækker",
    ),
    (
        Class::Food,
        "FOOD",
        "pizza* burger* kage* =is slik *slik pølse* chokolade* steg kaffe *kaffe øl *mad sandwich* fritter \
         pomfritter bolle boller pandekage* frikadelle* sushi* kebab* shawarma* ost croissant* lakrids* mad",
    ),
    (Class::Pleasant, "PLEASANT", PLEASANT),
    (
        Class::Known,
        "KNOWN",
        "tegn tegne tegnene mistanke mistanker grund grundlag bekymring oplysninger oplysning viden belæg \
         holdepunkt \
         holdepunkter bevis beviser anledning spor indikation indikationer hold tale \
         bemærket observeret registreret konstateret dokumentation tyder \
         peger antage årsag",
    ),
    (Class::Sport, "SPORT", SPORTS),
    (
        Class::Joint,
        "JOINT",
        "at når naar hvis fordi da mens imens som der og men eller så hvor siden hvorfor hvordan hvornår \
         selvom inden før om for",
    ),
    (
        Class::Preposition,
        "PREPOSITION",
        "af med til for på paa hos ved fra over under efter mellem imellem mod om i",
    ),
];

/// Words of danger that are guessed when one letter is wrong. Few and long, so that no ordinary word is mistaken.
pub(super) const OFTEN_MISSPELT: &str = "forældre forældrene drengen sparker sparkede sparket banker \
    bankede tæsker lussing lussinger mishandlet mishandler mishandles bliver truede kvælertag voldelig \
    overgreb voldtaget voldtægt seksuelt seksuel misbrugt misbruger selvmord selvmordstanker \
    selvmordsforsøg forsøgt forsøgte mærker mærkerne alene efterladt beruset påvirket påvirkede \
    bevidstløs ihjel dræbe dræber stedfar stedfaren stedmor papfar bonusfar familie familien søster \
    storebror lillebror lillesøster træneren træner pædagogen pædagog læreren skærer knytnæve slået rørte \
    rører onkel piller tissemand tissekone nøgen hemmelighed kælderen indespærret tvangsægteskab \
    genopdragelse omskåret ruskede rusker hjemme natten afskedsbrev overdosis panodiler hænge barnet \
    børnene ungerne endefuld røvfuld øretæve mistanke incest kniven truslen truet trussel skubbede \
    skubber blodet brækket tvinger tvunget krænket befamlet pædofil selvskade skreg afstraffelse klasken \
    blåt skændes lægger kysser weekenden døgnet forsvundet hospitalet skadestuen tænker tænkt springe \
    skinnerne hoppe toget";
