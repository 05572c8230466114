-- Tables that were handed in, until they are proposed or an hour has passed.

create table uploads (
    id            text not null primary key,
    -- Who handed it in, and may use it.
    actor         text not null,
    at            timestamptz not null,
    -- What was read of it; never the file itself. An object.
    content       jsonb not null
);

create index uploads_by_actor on uploads (actor, at);

-- The proposals that one import made have its key in common.
alter table proposals add column batch text;

create index proposals_by_batch on proposals (batch);
