//! What each step of a route says to the one who has to take it.

use std::borrow::Cow;

use super::Action;

impl Action {
    /// The step in one short Danish sentence.
    pub fn sentence(&self) -> Cow<'static, str> {
        let fixed = match self {
            Self::CallReception(reception) => {
                return format!("Ring nu til {} på {}.", reception.name, reception.phone).into();
            }
            Self::TryReception(reception) => {
                return format!(
                    "Ring til {} på {}. Åbningstiden er ikke oplyst her, så ring 114, hvis ingen svarer.",
                    reception.name, reception.phone
                )
                .into();
            }
            Self::Call112 => "Ring 112 med det samme, hvis liv eller helbred er i fare lige nu.",
            Self::PsychiatricEmergency => {
                "Kontakt den psykiatriske akutmodtagelse, hvis barnet vil dø eller har forsøgt."
            }
            Self::NeverLeaveAlone => {
                "Bliv hos barnet. Barnet må ikke være alene et øjeblik, før en anden har taget over."
            }
            Self::ReceptionNotSet => {
                "Kommunens modtagelse er ikke sat op i dette program. Brug kommunens eget nummer, eller \
                 ring 114."
            }
            Self::Call114 => {
                "Ring 114 uden for åbningstiden, og bed politiet stille om til kommunens sociale vagt."
            }
            Self::DoNotTellParentsFirst => {
                "Tal ikke med forældrene om din mistanke, før modtagelsen eller den sociale vagt har sagt \
                 god for det."
            }
            Self::RiskAssessmentBeforeParents => {
                "Familien må ikke inddrages, før kommunen har vurderet, hvor farligt det er for barnet."
            }
            Self::ReceptionAgreesWhoTellsParents => {
                "Aftal med modtagelsen, hvem der fortæller det til forældrene og hvornår."
            }
            Self::TellParentsAtOnce => {
                "Fortæl det til forældrene med det samme, så barnet ikke er alene om det."
            }
            Self::TellParentsBeforeNotifying => {
                "Tal som regel med forældrene, før du underretter. Gør det ikke, hvis du får mistanke til \
                 dem om vold eller overgreb."
            }
            Self::WriteDownTheWords => {
                "Skriv barnets egne ord ned. Lyt, men udspørg ikke, og lov ikke at tie."
            }
            Self::Notify => {
                "Underret kommunen med det samme (barnets lov § 133). Du kan ringe først og skrive bagefter."
            }
            Self::DutyIsPersonal => {
                "Pligten er din egen. Du kan tale med din leder, men hverken leder eller team kan \
                 overtage den."
            }
            Self::NoDaysToWait => {
                "Loven giver dig ingen dage at vente i. De 24 timer er kommunens frist til at vurdere \
                 underretningen."
            }
            Self::ReceiptWithinSixWorkingDays => {
                "Du får en kvittering inden for seks hverdage. Hører du intet, så ring."
            }
            Self::StandsWhileOthersWork => {
                "Pligten gælder også, selv om et team, en kollega eller et tilbud allerede er i gang."
            }
        };
        fixed.into()
    }
}
