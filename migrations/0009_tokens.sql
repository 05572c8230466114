-- Who may do more than read what is published.

create table tokens (
    id            text not null primary key,
    -- SHA-256 of the secret, in hexadecimal. The secret itself is kept by its holder alone.
    digest        text not null unique check (length(digest) = 64),
    role          text not null check (role in ('staff', 'caseworker', 'editor', 'approver', 'administrator')),
    -- Whose offers its holder writes about; null if bound to none.
    organisation  text references organisations (key),
    created_at    timestamptz not null,
    -- The last day it holds, in Danish time; null if it holds until it is revoked.
    last_day      date,
    revoked_at    timestamptz
);
