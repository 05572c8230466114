-- What has been changed, when and by whom.

-- The number of transactions that changed anything: one row. Counting here, inside the transaction, orders the
-- changes as they commit; a sequence would number a slow transaction before a quick one that commits first, and
-- whoever reads on from the last number seen would lose it for ever.
create table revision (
    id  integer not null primary key check (id = 1),
    n   bigint not null
);

insert into revision (id, n) values (1, 0);

create table changes (
    revision  bigint not null,
    position  integer not null,
    at        timestamptz not null,
    -- An id, never a name.
    actor     text not null check (actor <> ''),
    entity    text not null check (entity in ('source', 'municipality', 'staircase', 'legal', 'concept',
        'organisation', 'contact', 'offer')),
    key       text not null,
    -- The record as written before and after; null where there was or is none. Objects only: SQLite would take a
    -- bare number or text in a jsonb column for something else.
    before    jsonb,
    after     jsonb,
    primary key (revision, position),
    check (before is not null or after is not null)
);

create index changes_by_key on changes (entity, key);
