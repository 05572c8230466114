//! The words for people around a child.

/// A parent, or one who lives as one.
pub(super) const PARENTS: &str = "mor far =moren =faren =moderen =faderen forælder forældre forældrene \
    forældrende mama mamma papa baba mutti =fars =mors =faderens =moderens =farens =morens =mødres \
    forældres forældrenes =mødre =mødrene =fædre =fædrene stedfar* stedmor* stedforælder* papfar* papmor* \
    papforælder* bonusfar* bonusmor* bonusforælder* plejefar* plejemor* plejeforælder* plejefamilie* værge \
    samlever samleveren ægtefælle adoptivfar adoptivmor samværsforælder* bopælsforælder* kæreste kæresten \
    mand manden kone konen kvinden eks eksmand =ex exmand exen ekskone partner bonus stedfædre papfædre \
    forælderne plejefædre stedmødre familiefar barnefaren barnefar =fatter mutter";

/// Other relatives, grown-up or half-grown.
pub(super) const KIN: &str = "mormor farmor morfar farfar bedsteforældre bedstefar bedstemor onkel onkler \
    onklen tante tanten =moster =faster farbror morbror fætter fætteren fætre fætrene onklerne kusine \
    bror brødre broren storebror storebrødre halvbror stedbror papbror storesøster familie familien slægt \
    slægten slægtning plejebror bonusbror oldefar svigersøn svigerfar familiemedlem *familie klan klanen \
    familj* papbedstefar* bonusbedstefar* stedbedstefar* grandonkel* =mosteren =fasteren";

/// People outside the family.
pub(super) const OUTSIDERS: &str = "=lærer læreren *lærer *læreren vikar vikaren *vikar pædagog pædagogen \
    *pædagog =træner træneren *træner spejderleder* klubleder* gruppeleder* skoleleder* viceinspektør* \
    nabo naboen *nabo genbo underbo overbo barnepige* babysitter* chauffør* *chauffør præst* imam* coach \
    *coach medhjælper* *medhjælper *medarbejder støtteperson* kontaktperson* aflastningsfamilie* \
    aflaster* aflastning =plejeren vagt pedel* rengøring* fremmed fremmede bekendt klassekammerat* \
    *kammerat dagplejer* dagplejemor* dagplejemoderen ridelærer* rektor svømmelærer* massør* fotograf* \
    ukendt ukendte gymnasieelev* tandlæge* instruktør* *instruktør holdleder* assistent* *assistent \
    =vennens =vens =venindens idrætslærer* buschauffør* taxachauffør* viceværten* politimand* vicevært* \
    frivillig* kollega* lektiehjælper* mentor* onlineven* =bande =banden bandemedlem* rocker* pusher* \
    drengebande* medelev* skolekammerat* holdkammerat* klubmedarbejder* lejrleder* organist* kordirigent* \
    dirigent* logerende* =lejer spejderfører* nattevagt* sosu* =tolk tolken bademester* staldejer* \
    hjemmehjælper* afdelingsleder* korleder* sognepræst* *fører *leder =lederen fysioterapeut* \
    kiropraktor*";
