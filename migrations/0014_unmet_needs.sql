-- Needs that the range had nothing for, counted. Nothing tells who, when within the quarter, or of whom.

create table unmet_needs (
    year          integer not null,
    quarter       integer not null check (quarter between 1 and 4),
    municipality  text not null references municipalities (code),
    concept       text not null references concepts (key),
    age_band      text not null check (age_band in ('unborn', '0-2', '3-5', '6-9', '10-12', '13-15', '16-17', '18-22')),
    -- One of the municipality's own staircase, or of the national one, so no foreign key.
    step          text not null,
    -- Below five it is told to nobody.
    count         integer not null check (count > 0),
    primary key (year, quarter, municipality, concept, age_band, step)
);
