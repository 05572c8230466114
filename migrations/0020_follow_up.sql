-- When to look again: the rules of the law, of municipalities and of offers.

create table follow_up_rules (
    key            text not null primary key,
    origin         text not null check (origin in ('law', 'municipality', 'offer')),
    municipality   text references municipalities (code),
    offer          text references offers (slug) deferrable initially deferred,
    name           text not null,
    -- The paragraph it stands in. No foreign key: the table of law may have the paragraph as a whole.
    law            text,
    -- The decisions it holds for, by the day they were made.
    valid_from     date,
    valid_to       date,
    -- An interval is in weeks or in months, never in both.
    first_weeks    smallint,
    first_months   smallint,
    -- What follows after the first time.
    follows        text not null check (follows in ('every', 'decided-at-first', 'none', 'unknown')),
    every_weeks    smallint,
    every_months   smallint,
    -- For how long from the start it is so.
    lasting_weeks  smallint,
    lasting_months smallint,
    text           text not null,
    note           text,
    confidence     text not null check (confidence in ('A', 'B', 'C')),
    check ((municipality is not null) = (origin = 'municipality')),
    check ((offer is not null) = (origin = 'offer')),
    check ((follows = 'every') = (every_weeks is not null or every_months is not null)),
    check (first_weeks is null or first_months is null),
    check (every_weeks is null or every_months is null),
    check (lasting_weeks is null or lasting_months is null)
);

-- What a rule is about: what any one of these names; without any, every measure.
create table follow_up_rule_steps (
    rule      text not null references follow_up_rules (key),
    position  integer not null,
    step      text not null,
    primary key (rule, position)
);

create table follow_up_rule_measures (
    rule      text not null references follow_up_rules (key),
    position  integer not null,
    measure   text not null check (measure in ('placement', 'preventive', 'decided')),
    primary key (rule, position)
);

create table follow_up_rule_legal (
    rule       text not null references follow_up_rules (key),
    position   integer not null,
    act        text not null check (act in ('BL', 'SEL', 'SUL')),
    paragraph  integer not null,
    letter     text,
    stk        smallint,
    nr         smallint,
    reference  text not null,
    primary key (rule, position)
);

-- What is asked on the way.
create table follow_up_milestones (
    rule          text not null references follow_up_rules (key),
    position      integer not null,
    after_weeks   smallint,
    after_months  smallint,
    until_weeks   smallint,
    until_months  smallint,
    -- What it is counted from, where that is not the start.
    counted_from  text,
    kind          text not null check (kind in ('deadline', 'expectation', 'goal')),
    asks          text not null,
    note          text,
    primary key (rule, position),
    check ((after_weeks is null) <> (after_months is null)),
    check (until_weeks is null or until_months is null)
);

create table follow_up_rule_sources (
    rule      text not null references follow_up_rules (key),
    position  integer not null,
    source    text not null references sources (key),
    -- Page, section or heading.
    place     text,
    primary key (rule, position)
);
