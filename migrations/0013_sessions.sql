-- Who is signed in to the pages.

create table sessions (
    -- The SHA-256 of the id that the browser shows, in hexadecimal; the id itself is stored nowhere.
    digest        text not null primary key,
    -- The token it was begun with, and ends with; null if somebody else vouched for who it is.
    token         text references tokens (id),
    -- Who it is, where no token says so.
    actor         text,
    role          text check (role in ('staff', 'caseworker', 'editor', 'approver', 'administrator')),
    organisation  text references organisations (key),
    began_at      timestamptz not null,
    -- When it was last used, to within some minutes.
    used_at       timestamptz not null,
    check ((token is null) = (actor is not null)),
    check ((actor is null) = (role is null))
);

create index sessions_by_use on sessions (used_at);
