-- Institutions, routing rules and follow-up rules are kinds of things too. A check cannot be changed on every engine, so
-- the tables are made anew.

create table changes_anew (
    revision  bigint not null,
    position  integer not null,
    at        timestamptz not null,
    -- An id, never a name.
    actor     text not null check (actor <> ''),
    entity    text not null check (entity in ('source', 'municipality', 'staircase', 'legal', 'concept',
        'organisation', 'contact', 'institution', 'routing-rule', 'follow-up-rule', 'offer', 'availability')),
    key       text not null,
    -- The record as written before and after; null where there was or is none. Objects only: SQLite would take a
    -- bare number or text in a jsonb column for something else.
    before    jsonb,
    after     jsonb,
    primary key (revision, position),
    check (before is not null or after is not null)
);

insert into changes_anew (revision, position, at, actor, entity, key, before, after)
    select revision, position, at, actor, entity, key, before, after from changes;

drop table changes;

alter table changes_anew rename to changes;

create index changes_by_key on changes (entity, key);

create table proposals_anew (
    id            text not null primary key,
    -- What kind of thing it is about, and what that is known by; it need not be there yet.
    entity        text not null check (entity in ('source', 'staircase', 'legal', 'concept', 'organisation', 'contact',
        'institution', 'routing-rule', 'follow-up-rule', 'offer')),
    key           text not null,
    -- The thing as it is to be, as written: an object. Null if it is to be taken away.
    record        jsonb,
    -- The revision its writer saw: what has changed since, they did not know of.
    base          bigint not null,
    -- An id, never a name.
    proposed_by   text not null check (proposed_by <> ''),
    proposed_at   timestamptz not null,
    state         text not null check (state in ('waiting', 'returned', 'withdrawn', 'published')),
    -- Who decided, when and why; null while it waits.
    decided_by    text check (decided_by <> ''),
    decided_at    timestamptz,
    reason        text,
    -- The revision that published it.
    revision      bigint,
    -- The proposals that one import made have its key in common.
    batch         text,
    check ((state = 'waiting') = (decided_at is null)),
    check ((state = 'published') = (revision is not null))
);

insert into proposals_anew (id, entity, key, record, base, proposed_by, proposed_at, state, decided_by, decided_at,
    reason, revision, batch)
    select id, entity, key, record, base, proposed_by, proposed_at, state, decided_by, decided_at, reason, revision,
        batch
    from proposals;

drop table proposals;

alter table proposals_anew rename to proposals;

create index proposals_by_state on proposals (state, proposed_at);

create index proposals_by_batch on proposals (batch);
