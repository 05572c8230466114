-- What can be had, as of which day; who answers for an offer, and how often it is looked at.

create table availabilities (
    offer  text not null primary key references offers (slug)
);

-- Places and waiting. A number that is not stated is null, which is not 0.
create table capacities (
    offer    text not null references availabilities (offer),
    variant  text not null,
    places   integer,
    free     integer,
    waiting  integer,
    as_of    date not null,
    primary key (offer, variant),
    -- An offer's variants are written anew whenever it changes.
    foreign key (offer, variant) references variants (offer, key) deferrable initially deferred,
    check (free <= places)
);

create table course_runs (
    offer       text not null references availabilities (offer),
    variant     text not null,
    starts      date not null,
    sign_up_by  date,
    seats       integer,
    free        integer,
    as_of       date not null,
    primary key (offer, variant, starts),
    foreign key (offer, variant) references variants (offer, key) deferrable initially deferred,
    check (sign_up_by <= starts),
    check (free <= seats)
);

-- The contact point that answers for an offer being right.
alter table offers add column owner text references contacts (key);
-- How many months what is said of an offer holds until it is to be looked at again; null for the usual twelve.
alter table offers add column review_months integer check (review_months between 1 and 60);

-- One more kind of thing that changes. A check cannot be altered, so the table is made anew.
create table changes_anew (
    revision  bigint not null,
    position  integer not null,
    at        timestamptz not null,
    actor     text not null check (actor <> ''),
    entity    text not null check (entity in ('source', 'municipality', 'staircase', 'legal', 'concept',
        'organisation', 'contact', 'offer', 'availability')),
    key       text not null,
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
