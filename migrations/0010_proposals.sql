-- Changes that somebody wants made, and what became of them.

create table proposals (
    id            text not null primary key,
    -- The offer it is about; it need not be there yet.
    offer         text not null,
    -- The offer as it is to be, as written. An object.
    record        jsonb not null,
    -- The revision its writer saw: what has changed since, they did not know of.
    base          bigint not null,
    proposed_by   text not null references tokens (id),
    proposed_at   timestamptz not null,
    state         text not null check (state in ('waiting', 'returned', 'withdrawn', 'published')),
    -- Who decided, when and why; null while it waits.
    decided_by    text references tokens (id),
    decided_at    timestamptz,
    reason        text,
    -- The revision that published it.
    revision      bigint,
    check ((state = 'waiting') = (decided_at is null)),
    check ((state = 'published') = (revision is not null))
);

create index proposals_by_state on proposals (state, proposed_at);
