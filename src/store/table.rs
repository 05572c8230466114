//! Tables and their rows: what the records of a kind are made of, how they are read and how written.
//!
//! A record is one row of its first table and the rows of others that begin with its key. Every value goes
//! into a statement as a bind; only the names that stand in this program become part of its text.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use chrono::{DateTime, NaiveDate, Utc};
use futures_util::TryStreamExt;
use futures_util::future::BoxFuture;
use serde::Serialize;
use serde_json::Value as Json;
use sqlx::sqlite::{SqliteArguments, SqliteRow};
use sqlx::{AssertSqlSafe, Row as _, Sqlite, SqliteConnection};

use super::{Entity, Error};
use crate::key::Key;
use crate::record::Written;

/// How many rows one statement writes: most of what many at once can save, and few enough binds.
const ROWS_AT_ONCE: usize = 100;

/// A table, by its columns. The first says whose row it is.
pub struct Table {
    /// Its name.
    pub name: &'static str,
    /// How many of the first columns put its rows in order.
    ordered_by: usize,
    columns: &'static [&'static str],
}

impl Table {
    /// A table with one row for each record.
    pub const fn of_records(name: &'static str, columns: &'static [&'static str]) -> Self {
        Self { name, ordered_by: 1, columns }
    }

    /// A table with rows in the order of their first so many columns.
    pub const fn of_parts(name: &'static str, ordered_by: usize, columns: &'static [&'static str]) -> Self {
        Self { name, ordered_by, columns }
    }

    fn owner(&self) -> &'static str {
        self.columns[0]
    }

    /// The column a list's texts stand in: the last.
    fn content(&self) -> &'static str {
        self.columns[self.columns.len() - 1]
    }

    fn select(&self, which: Which<'_>) -> String {
        let order = self.columns[..self.ordered_by].join(", ");
        let whose = match which {
            Which::All => String::new(),
            Which::Of(keys) => format!(" where {} in ({})", self.owner(), binds(1, keys.len())),
        };
        format!("select {} from {}{whose} order by {order}", self.columns.join(", "), self.name)
    }

    fn delete(&self, keys: usize) -> String {
        format!("delete from {} where {} in ({})", self.name, self.owner(), binds(1, keys))
    }

    fn insert(&self, rows: usize) -> String {
        let width = self.columns.len();
        let mut sql = format!("insert into {} ({}) values ", self.name, self.columns.join(", "));
        for row in 0..rows {
            let comma = if row == 0 { "" } else { ", " };
            let _ = write!(sql, "{comma}({})", binds(row * width + 1, width));
        }
        sql
    }

    fn upsert(&self, rows: usize) -> String {
        let replace = |column: &&str| format!("{column} = excluded.{column}");
        let others: Vec<String> = self.columns[1..].iter().map(replace).collect();
        let then = match others.as_slice() {
            [] => "nothing".to_owned(),
            others => format!("update set {}", others.join(", ")),
        };
        format!("{} on conflict ({}) do {then}", self.insert(rows), self.owner())
    }
}

/// `$3, $4, $5`
fn binds(first: usize, count: usize) -> String {
    let mut text = String::new();
    for number in first..first + count {
        let comma = if number == first { "" } else { ", " };
        let _ = write!(text, "{comma}${number}");
    }
    text
}

/// A kind of record the store holds.
pub trait Stored: Sized + PartialEq + Serialize + Send + Sync {
    /// What kind it is.
    const ENTITY: Entity;
    /// Its tables: the one with a row for each record, then its parts, those that are referred to first.
    const TABLES: &'static [&'static Table];

    /// What it is known by.
    fn key(&self) -> &str;

    /// Its rows.
    fn write<'r>(&'r self, rows: &mut Rows<'r>);

    /// The records from their rows. Boxed, as the compiler does not yet see that the future of a trait's
    /// `async fn` can be sent when it borrows.
    fn read<'r>(reading: &'r mut Reading<'_>) -> BoxFuture<'r, Result<BTreeMap<String, Self>, Error>>;
}

/// What stands in a column.
pub enum Value<'r> {
    /// Text, if stated.
    Text(Option<&'r str>),
    /// A single letter, if there is one.
    Letter(Option<char>),
    /// A number, if stated.
    Number(Option<i64>),
    /// Yes or no.
    Flag(bool),
    /// A day, if stated.
    Day(Option<NaiveDate>),
    /// A moment.
    Moment(DateTime<Utc>),
    /// A record as it is written, if there is one.
    Json(Option<Json>),
}

impl<'r> From<&'r str> for Value<'r> {
    fn from(text: &'r str) -> Self {
        Self::Text(Some(text))
    }
}

impl<'r> From<&'r String> for Value<'r> {
    fn from(text: &'r String) -> Self {
        Self::Text(Some(text))
    }
}

impl<'r> From<&'r Option<String>> for Value<'r> {
    fn from(text: &'r Option<String>) -> Self {
        Self::Text(text.as_deref())
    }
}

impl From<bool> for Value<'_> {
    fn from(flag: bool) -> Self {
        Self::Flag(flag)
    }
}

impl From<NaiveDate> for Value<'_> {
    fn from(day: NaiveDate) -> Self {
        Self::Day(Some(day))
    }
}

impl From<Option<NaiveDate>> for Value<'_> {
    fn from(day: Option<NaiveDate>) -> Self {
        Self::Day(day)
    }
}

impl Value<'_> {
    /// A number.
    pub fn number(number: impl Into<i64>) -> Self {
        Self::Number(Some(number.into()))
    }

    /// A number, if stated.
    pub fn number_if(number: Option<impl Into<i64>>) -> Self {
        Self::Number(number.map(Into::into))
    }

    /// A place in a list.
    pub fn position(position: usize) -> Self {
        Self::Number(i64::try_from(position).ok())
    }
}

/// What a missing word means, in place of the missing word: `unknown` stands in its column, so that whoever
/// reads the table sees it.
pub fn word_or<'r, T: Written>(word: &'r Option<String>, missing: T) -> Value<'r> {
    Value::Text(Some(word.as_deref().unwrap_or_else(|| missing.written())))
}

/// Rows to be written, by table.
pub struct Rows<'r> {
    tables: &'static [&'static Table],
    values: Vec<Vec<Value<'r>>>,
}

impl<'r> Rows<'r> {
    /// No rows for these tables.
    pub fn of(tables: &'static [&'static Table]) -> Self {
        Self { tables, values: tables.iter().map(|_| Vec::new()).collect() }
    }

    /// A row, its values as the table's columns.
    pub fn add<const WIDTH: usize>(&mut self, table: &Table, row: [Value<'r>; WIDTH]) {
        debug_assert_eq!(WIDTH, table.columns.len(), "the columns of {}", table.name);
        let place = self.tables.iter().position(|one| one.name == table.name);
        debug_assert!(place.is_some(), "{} is not among the tables of its record", table.name);
        if let Some(place) = place {
            self.values[place].extend(row);
        }
    }

    /// The rows of a list of texts.
    pub fn list(&mut self, table: &Table, key: &'r str, texts: &'r [String]) {
        for (position, text) in texts.iter().enumerate() {
            self.add(table, [key.into(), Value::position(position), text.into()]);
        }
    }

    /// The rows of one of several lists of texts that share a table.
    pub fn list_in(&mut self, table: &Table, key: &'r str, list: &'r str, texts: &'r [String]) {
        for (position, text) in texts.iter().enumerate() {
            self.add(table, [key.into(), list.into(), Value::position(position), text.into()]);
        }
    }

    /// Writes the rows of records, of which those with the keys in `stored` are there already and replaced.
    pub async fn write(self, connection: &mut SqliteConnection, stored: &[&str]) -> Result<(), Error> {
        let tables = self.tables;
        if !stored.is_empty() {
            delete(connection, &tables[1..], stored).await?;
        }
        for (place, values) in self.values.into_iter().enumerate() {
            let statement = if place == 0 { Table::upsert } else { Table::insert };
            write(connection, tables[place], values, statement).await?;
        }
        Ok(())
    }
}

/// Deletes the rows of the records with these keys, those of the last table first.
pub async fn delete(
    connection: &mut SqliteConnection,
    tables: &[&Table],
    keys: &[&str],
) -> Result<(), Error> {
    for table in tables.iter().rev() {
        let mut query = sqlx::query(AssertSqlSafe(table.delete(keys.len())));
        for key in keys {
            query = query.bind(*key);
        }
        query.execute(&mut *connection).await?;
    }
    Ok(())
}

/// Writes rows that are not there yet; their values stand one after the other.
pub async fn insert(
    connection: &mut SqliteConnection,
    table: &Table,
    values: Vec<Value<'_>>,
) -> Result<(), Error> {
    write(connection, table, values, Table::insert).await
}

async fn write(
    connection: &mut SqliteConnection,
    table: &Table,
    values: Vec<Value<'_>>,
    statement: fn(&Table, usize) -> String,
) -> Result<(), Error> {
    let width = table.columns.len();
    let mut values = values.into_iter();
    while values.len() >= width {
        let rows = (values.len() / width).min(ROWS_AT_ONCE);
        // Only full statements come again and are worth keeping.
        let mut query = sqlx::query(AssertSqlSafe(statement(table, rows))).persistent(rows == ROWS_AT_ONCE);
        for value in values.by_ref().take(rows * width) {
            query = bind(query, value);
        }
        query.execute(&mut *connection).await?;
    }
    Ok(())
}

type Query<'q> = sqlx::query::Query<'q, Sqlite, SqliteArguments>;

fn bind<'q>(query: Query<'q>, value: Value<'q>) -> Query<'q> {
    match value {
        Value::Text(text) => query.bind(text),
        Value::Letter(letter) => query.bind(letter.map(String::from)),
        Value::Number(number) => query.bind(number),
        Value::Flag(flag) => query.bind(flag),
        Value::Day(day) => query.bind(day),
        Value::Moment(moment) => query.bind(moment),
        Value::Json(json) => query.bind(json),
    }
}

/// Which records are read.
#[derive(Clone, Copy)]
pub enum Which<'k> {
    /// All there are.
    All,
    /// Those with these keys.
    Of(&'k [&'k str]),
}

/// Reads records, table by table, all at one moment.
pub struct Reading<'c> {
    transaction: &'c mut SqliteConnection,
    which: Which<'c>,
}

impl<'c> Reading<'c> {
    /// Reads these records.
    pub fn new(transaction: &'c mut SqliteConnection, which: Which<'c>) -> Self {
        Self { transaction, which }
    }

    /// The records of a kind, by key.
    pub async fn all<R: Stored>(&mut self) -> Result<Vec<R>, Error> {
        Ok(R::read(self).await?.into_values().collect())
    }

    /// The records of a table with one row for each.
    pub async fn records<R: Send>(
        &mut self,
        table: &'static Table,
        read: fn(&Row) -> Result<R, Error>,
    ) -> Result<BTreeMap<String, R>, Error> {
        let mut records = BTreeMap::new();
        let put = |row: &Row| {
            records.insert(row.key()?, read(row)?);
            Ok(())
        };
        self.each(table, put).await?;
        Ok(records)
    }

    /// Puts the rows of a table into the records they belong to.
    pub async fn parts<R: Send>(
        &mut self,
        table: &'static Table,
        records: &mut BTreeMap<String, R>,
        put: fn(&mut R, &Row) -> Result<(), Error>,
    ) -> Result<(), Error> {
        let put = |row: &Row| match records.get_mut(&row.key()?) {
            Some(record) => put(record, row),
            None => Err(row.corrupt("it belongs to nothing")),
        };
        self.each(table, put).await
    }

    /// Puts the texts of a table into the lists they belong to.
    pub async fn list<R: Send>(
        &mut self,
        table: &'static Table,
        records: &mut BTreeMap<String, R>,
        list: fn(&mut R) -> &mut Vec<String>,
    ) -> Result<(), Error> {
        let put = |row: &Row| match records.get_mut(&row.key()?) {
            Some(record) => {
                list(record).push(row.get(table.content())?);
                Ok(())
            }
            None => Err(row.corrupt("it belongs to nothing")),
        };
        self.each(table, put).await
    }

    async fn each(
        &mut self,
        table: &'static Table,
        mut take: impl FnMut(&Row) -> Result<(), Error> + Send,
    ) -> Result<(), Error> {
        let mut query = sqlx::query(AssertSqlSafe(table.select(self.which)));
        if let Which::Of(keys) = self.which {
            for key in keys {
                query = query.bind(*key);
            }
        }
        let mut rows = query.fetch(&mut *self.transaction);
        while let Some(values) = rows.try_next().await? {
            take(&Row::of(table, values))?;
        }
        Ok(())
    }
}

/// A row that is read.
pub struct Row {
    table: &'static Table,
    values: SqliteRow,
}

impl Row {
    /// A row of the table.
    pub fn of(table: &'static Table, values: SqliteRow) -> Self {
        Self { table, values }
    }

    /// What stands in a column; an `Option` where it may be missing.
    pub fn get<'r, T>(&'r self, column: &'static str) -> Result<T, Error>
    where
        T: sqlx::Decode<'r, Sqlite> + sqlx::Type<Sqlite>,
    {
        self.values.try_get(column).map_err(|error| self.corrupt(format!("{column}: {error}")))
    }

    /// A number of the size the record has.
    pub fn number<T: TryFrom<i64>>(&self, column: &'static str) -> Result<T, Error> {
        self.fit(column, self.get(column)?)
    }

    /// A number, if stated.
    pub fn number_if<T: TryFrom<i64>>(&self, column: &'static str) -> Result<Option<T>, Error> {
        self.get::<Option<i64>>(column)?.map(|number| self.fit(column, number)).transpose()
    }

    fn fit<T: TryFrom<i64>>(&self, column: &str, number: i64) -> Result<T, Error> {
        T::try_from(number).map_err(|_| self.corrupt(format!("{column}: {number} is out of range")))
    }

    /// A word, unless it is the one a missing word means.
    pub fn word_if_not<T: Written>(&self, column: &'static str, missing: T) -> Result<Option<String>, Error> {
        let word: String = self.get(column)?;
        Ok((word != missing.written()).then_some(word))
    }

    /// A key that stands in a column.
    pub fn key_in(&self, column: &'static str) -> Result<Key, Error> {
        let text: String = self.get(column)?;
        Key::parse(&text).map_err(|_| self.corrupt(format!("{column}: {text} is no key")))
    }

    /// The key of the record it belongs to.
    fn key(&self) -> Result<String, Error> {
        self.get(self.table.owner())
    }

    /// That this row makes no sense.
    pub fn corrupt(&self, what: impl Into<String>) -> Error {
        let key = self.values.try_get(0).unwrap_or_default();
        Error::Corrupt { table: self.table.name, key, what: what.into() }
    }
}
