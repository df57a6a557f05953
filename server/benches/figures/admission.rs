//! Two hundred people at once for fifty places: exactly fifty get one, and nobody is lost.

use sea_orm::{ConnectionTrait, Statement};

use crate::{
    form::Form,
    http::Connection,
    platform::{Platform, databases, open_event},
    registrations::count,
    table::Table,
};

const PEOPLE: usize = 200;
const PLACES: i32 = 50;

/// Measures on every database there is.
pub async fn measure(table: &mut Table) {
    for (name, postgres) in databases() {
        let platform = Platform::start(postgres.as_deref()).await;
        open_event(&platform, "rush", Some(PLACES)).await;
        let form = Form::load(platform.address, "/en/events/rush/register").await;
        let mut tasks = tokio::task::JoinSet::new();
        for person in 0..PEOPLE {
            let (form, address) = (form.clone(), platform.address);
            tasks.spawn(async move {
                Connection::open(address).await.post(&form.path, &form.filled(person), person).await.status
            });
        }
        let mut accepted = 0;
        while let Some(status) = tasks.join_next().await {
            accepted += usize::from(status.expect("an answer") == 303);
        }
        let sql = "SELECT COUNT(*) FROM registrations WHERE state = 'confirmed'";
        let statement = Statement::from_string(platform.app.db.backend(), sql);
        let row = platform.app.db.read().query_one_raw(statement).await.expect("rows").expect("a row");
        let confirmed: i64 = row.try_get_by_index(0).expect("a number");
        let kept = count(&platform, "registrations").await;
        table.add(
            format!("200 people at once for 50 places, {name}"),
            format!("{confirmed} confirmed, {kept} kept, {accepted} answered"),
            "exactly 50 confirmed, none lost",
            confirmed == i64::from(PLACES) && kept == 200 && accepted == PEOPLE,
        );
    }
}
