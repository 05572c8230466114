//! Needs that the range had nothing for.

use super::{App, Error, Refusal};
use crate::auth::{Actor, Right};
use crate::key::MunicipalityCode;
use crate::unmet::{Counted, Quarter, UnmetNeed, UnmetNeedInput};

impl App {
    /// Counts a need that the range had nothing for. Nothing but the count is kept, not even who told it.
    ///
    /// # Errors
    /// If it is not theirs to tell, or something of it is at fault.
    pub async fn record_unmet_need(&self, actor: &Actor, input: &UnmetNeedInput) -> Result<(), Refusal> {
        if !actor.role.may(Right::CountNeeds) {
            return Err(Refusal::NotFound);
        }
        let today = self.today();
        let need = UnmetNeed::check(input, &self.catalogue(), today).map_err(Refusal::Problems)?;
        Ok(self.store.count_unmet_need(Quarter::of(today), &need).await?)
    }

    /// The needs of a municipality that may be told: of quarters that are over, and of which there were enough.
    ///
    /// # Errors
    /// If the store fails.
    pub async fn unmet_needs(&self, municipality: MunicipalityCode) -> Result<Vec<Counted>, Error> {
        Ok(self.store.unmet_needs(municipality, Quarter::of(self.today())).await?)
    }
}
