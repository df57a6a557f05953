//! The column kinds that recur, so that every table spells them alike.

use sea_orm_migration::prelude::*;

/// A column that holds one of a closed list of codes.
pub(crate) fn coded(name: &'static str, codes: &[&str]) -> ColumnDef {
    let mut column = ColumnDef::new(name);
    column.text().not_null().check(among(name, codes)).take()
}

/// The same, or nothing.
pub(crate) fn coded_null(name: &'static str, codes: &[&str]) -> ColumnDef {
    let mut column = ColumnDef::new(name);
    column.text().null().check(among(name, codes)).take()
}

fn among(name: &str, codes: &[&str]) -> SimpleExpr {
    Expr::cust(format!("{name} IN ('{}')", codes.join("','")))
}

/// A reference to another table's `id` that goes with what it refers to.
pub(crate) fn owned_by(from: (&'static str, &'static str), to: &'static str) -> ForeignKeyCreateStatement {
    ForeignKey::create().from(from.0, from.1).to(to, "id").on_delete(ForeignKeyAction::Cascade).take()
}

/// A reference to another table's `id` that is emptied when that goes.
pub(crate) fn points_at(from: (&'static str, &'static str), to: &'static str) -> ForeignKeyCreateStatement {
    ForeignKey::create().from(from.0, from.1).to(to, "id").on_delete(ForeignKeyAction::SetNull).take()
}

/// Where a registration can stand.
pub(crate) const REGISTRATION_STATES: &[&str] = &[
    "submitted",
    "confirmed",
    "waiting",
    "refused",
    "withdrawn",
    "attended",
    "partly_attended",
    "absent",
    "completed",
];
/// What somebody can come to do.
pub(crate) const ROLES: &[&str] = &[
    "participant",
    "fellow",
    "speaker",
    "moderator",
    "trainer",
    "organizer",
    "secretariat",
    "interpreter",
    "support",
];
/// How somebody can take part.
pub(crate) const ATTENDANCE_MODES: &[&str] = &["on_site", "remote", "both"];
/// What sorts of organization there are.
pub(crate) const ORGANIZATION_KINDS: &[&str] = &[
    "administration",
    "regulator",
    "sector_member",
    "associate",
    "academia",
    "international_organization",
    "private",
    "civil_society",
    "other",
];
/// As a person states it.
pub(crate) const GENDERS: &[&str] = &["female", "male", "other"];
