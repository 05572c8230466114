-- Not offers alone are proposed, and not only what is to be written: a thing can be taken away. A column cannot be made
-- to hold nothing on every engine, so the table is made anew.

create table proposals_anew (
    id            text not null primary key,
    -- What kind of thing it is about, and what that is known by; it need not be there yet.
    entity        text not null check (entity in ('source', 'staircase', 'legal', 'concept', 'organisation', 'contact',
        'offer')),
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
    select id, 'offer', offer, record, base, proposed_by, proposed_at, state, decided_by, decided_at, reason, revision,
        batch
    from proposals;

drop table proposals;

alter table proposals_anew rename to proposals;

create index proposals_by_state on proposals (state, proposed_at);

create index proposals_by_batch on proposals (batch);
