//! What had been recorded at an earlier revision: asked by few, and built anew from the store.

use std::sync::Arc;

use tokio::runtime::Handle;
use tokio::task::spawn_blocking;

use super::{App, Error, snapshot_of};
use crate::catalogue::Catalogue;
use crate::store;

/// How many earlier snapshots are kept. Each takes as much room as the one that answers.
const MOST_KEPT: usize = 2;

/// The earlier snapshots that were asked for last, the latest asked first.
#[derive(Debug, Default)]
pub(super) struct Past(Vec<Arc<Catalogue>>);

impl Past {
    fn find(&self, revision: u64) -> Option<Arc<Catalogue>> {
        self.0.iter().find(|past| past.revision() == revision).cloned()
    }

    fn keep(&mut self, past: Arc<Catalogue>) {
        self.0.insert(0, past);
        self.0.truncate(MOST_KEPT);
    }
}

impl App {
    /// The snapshot as it was at a revision; none if that has not come yet. One is built at a time, and goes on being
    /// built if whoever asked has given up, so that it is there when they ask again.
    ///
    /// # Errors
    /// If the store fails, or holds what this program no longer takes for valid.
    pub async fn catalogue_at(self: &Arc<Self>, revision: u64) -> Result<Option<Arc<Catalogue>>, Error> {
        let now = self.catalogue();
        if revision >= now.revision() {
            return Ok((revision == now.revision()).then_some(now));
        }
        let (app, runtime) = (Arc::clone(self), Handle::current());
        let recalled = spawn_blocking(move || runtime.block_on(app.recall(revision)));
        recalled.await.map_err(|fault| store::Error::Other(Box::new(fault)))?.map(Some)
    }

    async fn recall(&self, revision: u64) -> Result<Arc<Catalogue>, Error> {
        let mut past = self.past.lock().await;
        if let Some(found) = past.find(revision) {
            return Ok(found);
        }
        let records = self.store.load_at(revision).await?;
        let built = Arc::new(snapshot_of(revision, records, self.dictionary.as_ref())?);
        past.keep(Arc::clone(&built));
        Ok(built)
    }
}
