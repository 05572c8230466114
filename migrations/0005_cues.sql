-- Words that point to a concept and do not name it.
create table concept_cues (
    concept   text not null references concepts (key),
    position  integer not null,
    cue       text not null check (cue <> ''),
    primary key (concept, position)
);
