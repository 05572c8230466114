-- Who proposes and decides need not have a token: an account of the municipality's own has none. What is kept is an
-- id, as in the change log. A reference cannot be taken away on every engine, so the table is made anew.

create table proposals_anew (
    id            text not null primary key,
    -- The offer it is about; it need not be there yet.
    offer         text not null,
    -- The offer as it is to be, as written. An object.
    record        jsonb not null,
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
    check ((state = 'waiting') = (decided_at is null)),
    check ((state = 'published') = (revision is not null))
);

insert into proposals_anew (id, offer, record, base, proposed_by, proposed_at, state, decided_by, decided_at, reason,
    revision)
    select id, offer, record, base, proposed_by, proposed_at, state, decided_by, decided_at, reason, revision
    from proposals;

drop table proposals;

alter table proposals_anew rename to proposals;

create index proposals_by_state on proposals (state, proposed_at);
