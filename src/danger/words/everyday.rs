//! The words of everyday life, which danger is told among.

/// Everyday reasons for a mark.
pub(super) const ACCIDENTS: &str = "løb fald faldt falder faldet vælter væltede cykel cyklen cykle* \
    løbehjul* =fodbold =fodbolden fodboldkamp* fodboldbane* =håndbold =håndbolden håndboldkamp* frikvarter* \
    trampolin* uheld uheldet ulykke* rulleskøjte* skateboard* bløderbarn* sygdom* pigment* medfødt* \
    modermærke* mongolplet* fødselsmærke* vaccin* plaster skinneben* knæ albue* snublede snubler stødte \
    insektbid* myggestik* loppe* blodprøve* gymnastik* legeplads* klatre* tumler *sygdom stikbold* \
    skolebold* snebold* bolden *bolden judo karate eksem allergi* udslæt skoldkopper svømmehal* sport* \
    gynge* rutsjebane* eksem* styrt* snuble* kælke* =ski skøjte* hegn gren grene kantsten* asfalt* rist bål* \
    sminke* tusch* halloween fastelavn* diagnos* blodsygdom* *lidelse *lidelsen forstoppelse* næseblod* \
    hæmofili* bløderbarn børnesår* infektion* antibiotika* penicillin* operation* opereret insulin diabetes* \
    psoriasis brændenæld* skoldhed* trillede rugby stejl* fangeleg* springtur* hoppeborg* tagfat stigen \
    lygtepæl* glatføre* dørtrin* tackling* tandlæge* tandregul* tjørn* brombær* bmx*";

/// What an ordinary day is made of.
pub(super) const CALM: &str = "griner* grine* grin fnis* smil* sjov* søde hygge* hyggelig* kram* =kage \
    =kagen fødselsdagskage* slik* fødselsdag* lektie* læge* *lægen tandlæge* vaccin* øjenlæge* kontrol \
    normalt råd tips uenig* skilsmisse* deleordning* bamse* pudekamp* legede lege legetøj* =hund =hunden \
    =hunde =hundene =hundens kat katten =fodbold fodboldkamp* fodboldhold* fodboldbane* fodboldstævne* \
    =håndbold håndboldkamp* håndboldhold* judo* musik* sang* koncert* juleaften fastelavn* halloween* haha* \
    hihi* heldigvis roligt rolig rask enige aftalt bytte* undervis* =film =filmen filmaften* bog bogen \
    serie* novelle* teater* =spil =spillet spiller spille spillede playstation* ipad* sorg* kræft pubertet* \
    brøk* matematik* lo legeland* køkkenleg* sorggruppe* omkom droppet forelsket kæresteri* samarbejd* \
    delebarn* eksamen =prøve =prøven =prøver lejrskole* tegneserie* fjernsyn* kamp kampen mål dommer* \
    julemand* nisse* tandfe* påske* opskrift* allergi* feber forkøl* ørebetænd* eksem* øjeneksem* brille* \
    mavepine* influenza* tandbøjle* søskendejalousi* trodsalder* edderkop* torden* støvsuger* spøgelse* \
    godnathistorie* =sut =sutten udslæt børnesår* adhd næseblod operation* opereret mandler talepædagog* \
    henvise* familieretshus* enes skærmtid* lommepenge* stuearrest* lovligt rimeligt tilladt uretfærdig* \
    broccoli* pizza* opvask* eventyr* brætspil* rollespil* skumsværd hofte* friet uadskillelige knust \
    spisetid* fint monstre* perleplade* lego* klodser* fredagsslik* tivoli zoo talefejl vokseværk bleskift* \
    skolestart* indkøring* aflevering* kor koret orkester* forårsfest* sommerfest* fastelavnsfest* støtte* \
    spørgsmål ansøg* søger plads pladsen vuggestueplads* sundhedsplejerske* fødsel* fødslen jordemoder* \
    rådgivning* gruppe =brug";

/// Games with a score.
pub(super) const SPORTS: &str = "fodbold* håndbold* badminton* basket* volley* ishockey* hockey* floorball* \
    tennis* bordtennis* =kamp kampen kampe *kamp stævne* *stævne turnering* cup* *cup holdet *hold \
    modstander* *finale finale* mål målmand* dommer* pokal* liga* nederlag* sejr* vandt vinder tabte bold* \
    træningskamp* mesterskab* dm u8 u9 u10 u11 u12 u13 u14 u15 u16 u17 u19 skak* ludo fifa matador uno \
    kortspil* quiz* rekord* point tabel* oprykning* nedrykning* derby* dyst* *dyst";

/// Mirth and feasts.
pub(super) const PLEASANT: &str = "=jul =julen griner grinede grin grine lo leende fniser fnisede fnise \
    smiler smilende jubler jublede hvinede begejstret begejstring sjovt sjove hygger hyggede hyggeligt \
    hyggelig fjoller fjollede pjatter pjattede krammer kram krammede trøster trøstede synger sang danser \
    dansede bager bagte maler bygger byggede vinder vandt heppede klapper klappede juleaften fødselsdag* \
    fastelavn tivoli cirkus is isen kage kagen vafler popcorn gækkebrev* nisse* julemand* påske* stolt \
    glæder glad glade dejlig dejligt yndlings* pirat prinsesse superhelt* trampolin* racerbane tombola* \
    konfirmation* kærlige trives tillidsfuld* udhvilet nysgerrig* vittighed* ordspil* gåde* quiz quizzen \
    strik strikker puslespil legeplads* gemmeleg fangeleg tagfat dåb dåben bryllup* sommerfest* loppemarked* \
    picnic udflugt* biograf*";

/// Animals bite too.
pub(super) const ANIMALS: &str = "hund hunden hunde hundene hunds hundehvalp* hundebid* kat katten katte \
    myg* hest* flåt* hveps* bi insekt* kanin* hamster* rotte* slange* fugl* pony* killing* hvalp* vædder* \
    ged geden gris grisen edderkop* ponyen papegøje* gris* geder tyr kalv* ko gås gæs svane* marsvin* \
    krabbe* brandmand brandmænd hugorm* måge* ræv* skildpadde* dyr";
