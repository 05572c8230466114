-- What confirmation links are signed with: made when the first is written, and shown to nobody.

create table link_key (
    id      integer not null primary key check (id = 1),
    -- 32 random bytes, in hexadecimal.
    secret  text not null check (length(secret) = 64)
);
