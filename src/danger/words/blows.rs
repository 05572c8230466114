//! The words for hitting and harming.

/// To hit, kick, shake: wrong to do to a child.
pub(super) const HITS: &str = "slå slår slog slået slås slåes slåed slåede slaaes slåd slaat sloges slåss \
    slåssede sloeg slåt slor slåer sparke sparker sparkede sparket tæske tæsker tæskede tæsket tæve tæver \
    tævede tævet prygle prygler pryglede pryglet mishandle mishandler mishandlede mishandlet gennembanke \
    gennembanket gennemtæv* gennembank* gennemprygl* mørbank* radbræk* lemlæst* piske pisker piskede \
    pisket klaske klasker klaskede lussinge overfalde overfalder overfaldt overfaldet maltraktere \
    skamslå* skamslog torturere* halvkvalt nedslå* klasket revse revser revset tærske tærsker tærskede \
    =losse =losser =lossede =losset skamslå* gennemtæsk* lammetæsk* lammetæv* skambank*";

/// To bite, burn, strangle: wrong to do to a child, harmless without a victim.
pub(super) const HARMS: &str = "banke banker bankede banket ruske rusker ruskede rusket kvæle kvæler \
    kvalte kvalt smække klapse klapser lappede pine piner pinte brænde brænder brændte brændt skolde \
    skoldede skoldet bide bider bed bidt stikke stikker stak stukket trampe tramper trampede =skaller \
    =skallede hamre hamrer hamrede =dunke =dunker =dunkede =dunket flækkede gokke gokker gokkede jokke \
    jokker jokkede jokket ridse ridser ridsede ridset svide svedet =binde =binder =bandt =bundet skyde \
    skyder =skød skudt =dræbt dræbe dræber dræbte dræbt myrde myrder drukne druknede brække brækker \
    brækkede knække knækker knækkede kværke* smadre smadrer smadrede smadret =pander =pandede =pandet \
    =nakker =nakkede =nakket =lapper =bokser =boksede smækkede smækket klapsede klapset strangulere* \
    kneble* mase maser masede =tamper =tampede =tampet mule mulede smaske daske dasker daskede kværkede \
    spidde skambide* svitse* tyrede =tyrer";
