//! One question to the database for everybody who asks it at the same time.
//!
//! Whoever asks while nobody else does, asks at once. Whoever comes while the question is under way
//! waits for the next one, which is then asked once for all of them: an answer is never older than the
//! moment at which somebody asked, and a thousand readers of one page cost a few questions.

use std::{
    collections::HashMap,
    hash::Hash,
    sync::{Mutex, MutexGuard, PoisonError},
};

use tokio::sync::oneshot::{self, Sender};

/// The questions that are under way, and who waits for the next of each.
#[derive(Debug)]
pub struct Gathered<K, T>(Mutex<HashMap<K, Vec<Sender<Turn<T>>>>>);

/// What somebody who waited gets.
#[derive(Debug)]
enum Turn<T> {
    /// The answer.
    Answer(T),
    /// The task to ask for these others too.
    Lead(Vec<Sender<Turn<T>>>),
}

impl<K, T> Default for Gathered<K, T> {
    fn default() -> Self {
        Self(Mutex::new(HashMap::new()))
    }
}

impl<K: Clone + Eq + Hash, T: Clone> Gathered<K, T> {
    /// The answer to a question; `ask` may be run for others as well.
    ///
    /// # Errors
    /// What asking fails with.
    pub async fn answer<E>(&self, key: &K, ask: impl Future<Output = Result<T, E>>) -> Result<T, E> {
        let with = match self.wait(key) {
            None => Vec::new(),
            Some(turn) => match turn.await {
                Ok(Turn::Answer(answer)) => return Ok(answer),
                Ok(Turn::Lead(others)) => others,
                // Whoever led is gone without a word; nobody else counts on this one then.
                Err(_) => return ask.await,
            },
        };
        let mut led = Led { gathered: self, key, with };
        let answer = ask.await?;
        for other in led.with.drain(..) {
            let _ = other.send(Turn::Answer(answer.clone()));
        }
        Ok(answer)
    }

    /// A place among those who wait, if the question is under way; else it is now.
    fn wait(&self, key: &K) -> Option<oneshot::Receiver<Turn<T>>> {
        let mut under_way = self.under_way();
        if let Some(waiting) = under_way.get_mut(key) {
            let (sender, receiver) = oneshot::channel();
            waiting.push(sender);
            return Some(receiver);
        }
        under_way.insert(key.clone(), Vec::new());
        None
    }

    fn under_way(&self) -> MutexGuard<'_, HashMap<K, Vec<Sender<Turn<T>>>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Somebody who asks, for themselves and others. However it ends, also when the reader has gone away in
/// the middle, the next of those who wait takes over.
struct Led<'a, K: Clone + Eq + Hash, T: Clone> {
    gathered: &'a Gathered<K, T>,
    key: &'a K,
    with: Vec<Sender<Turn<T>>>,
}

impl<K: Clone + Eq + Hash, T: Clone> Drop for Led<'_, K, T> {
    fn drop(&mut self) {
        let mut under_way = self.gathered.under_way();
        let mut waiting = std::mem::take(&mut self.with);
        waiting.append(&mut under_way.remove(self.key).unwrap_or_default());
        let mut waiting = waiting.into_iter().filter(|one| !one.is_closed());
        if let Some(next) = waiting.next() {
            under_way.insert(self.key.clone(), Vec::new());
            if let Err(Turn::Lead(left)) = next.send(Turn::Lead(waiting.collect())) {
                // That reader went away just now: those left behind find nobody and ask for themselves.
                under_way.remove(self.key);
                drop(left);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::{
        Arc,
        atomic::{AtomicU32, Ordering},
    };

    use tokio::{sync::Notify, task::yield_now};

    use super::*;

    #[tokio::test]
    async fn whoever_comes_meanwhile_shares_the_next_question_and_never_an_older_answer() {
        let (gathered, asked) = (Arc::new(Gathered::<u8, u32>::default()), Arc::new(AtomicU32::new(0)));
        let go = Arc::new(Notify::new());
        let ask = |gathered: &Arc<Gathered<u8, u32>>| {
            let (gathered, asked, go) = (gathered.clone(), asked.clone(), go.clone());
            tokio::spawn(async move {
                let question = async {
                    let number = asked.fetch_add(1, Ordering::SeqCst);
                    go.notified().await;
                    Ok::<_, ()>(number)
                };
                gathered.answer(&1, question).await
            })
        };
        let first = ask(&gathered);
        yield_now().await;
        let later: Vec<_> = (0..10).map(|_| ask(&gathered)).collect();
        yield_now().await;
        assert_eq!(asked.load(Ordering::SeqCst), 1);
        go.notify_one();
        assert_eq!(first.await.unwrap(), Ok(0));
        go.notify_one();
        for one in later {
            assert_eq!(one.await.unwrap(), Ok(1));
        }
        assert_eq!(asked.load(Ordering::SeqCst), 2);
        assert!(gathered.under_way().is_empty());
    }

    #[tokio::test]
    async fn a_reader_who_goes_away_and_a_question_that_fails_hold_nobody_up() {
        let gathered = Arc::new(Gathered::<u8, u32>::default());
        let stuck = {
            let gathered = gathered.clone();
            tokio::spawn(async move { gathered.answer(&1, std::future::pending::<Result<u32, ()>>()).await })
        };
        yield_now().await;
        let failing = {
            let gathered = gathered.clone();
            tokio::spawn(async move { gathered.answer(&1, async { Err::<u32, ()>(()) }).await })
        };
        let last = {
            let gathered = gathered.clone();
            tokio::spawn(async move { gathered.answer(&1, async { Ok::<_, ()>(7) }).await })
        };
        yield_now().await;
        stuck.abort();
        assert_eq!(failing.await.unwrap(), Err(()));
        assert_eq!(last.await.unwrap(), Ok(7));
        assert!(gathered.under_way().is_empty());
    }
}
