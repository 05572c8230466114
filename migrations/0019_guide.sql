-- Whom somebody who is worried turns to: what contact points are turned to for, the places where children are, and the
-- rules of the guide.

-- Who may turn to it, what one has to bring, and whom to turn to when it does not answer.
alter table contacts add column asked_by text;
alter table contacts add column bring text;
alter table contacts add column substitute text references contacts (key) deferrable initially deferred;

create table contact_entrances (
    contact   text not null references contacts (key),
    position  integer not null,
    entrance  text not null check (entrance in ('own-leader', 'reception', 'caseworker', 'on-site-adviser', 'team',
        'health-visitor', 'school-psychology', 'open-advice', 'light-treatment', 'sparring')),
    primary key (contact, position)
);

create table contact_districts (
    contact   text not null references contacts (key),
    position  integer not null,
    district  text not null,
    primary key (contact, position)
);

create table institutions (
    key           text not null primary key,
    municipality  text not null references municipalities (code),
    name          text not null,
    kind          text not null check (kind in ('school', 'daycare', 'after-school', 'other')),
    district      text
);

create table institution_contacts (
    institution  text not null references institutions (key),
    position     integer not null,
    contact      text not null references contacts (key),
    primary key (institution, position)
);

-- When somebody is there.
create table institution_visits (
    institution  text not null references institutions (key),
    position     integer not null,
    contact      text not null references contacts (key),
    first        date not null,
    -- Danish times of day.
    starts       text not null,
    ends         text not null,
    -- As iCalendar writes it.
    repeats      text not null,
    note         text,
    primary key (institution, position)
);

create table institution_sources (
    institution  text not null references institutions (key),
    position     integer not null,
    source       text not null references sources (key),
    place        text,
    primary key (institution, position)
);

create table routing_rules (
    key           text not null primary key,
    -- Null for those that hold everywhere; a municipality's own are asked before them.
    municipality  text references municipalities (code),
    rank          integer not null,
    name          text not null,
    to_parents    text not null check (to_parents in ('as-usual', 'tell', 'together', 'without-name', 'with-caseworker',
        'young-person-decides', 'own-choice')),
    opens_case    text not null check (opens_case in ('yes', 'no', 'if-notified', 'is-open', 'unknown')),
    note          text,
    confidence    text not null check (confidence in ('A', 'B', 'C'))
);

-- What the rule holds for, and what it does not: who asks, about what child, and what is known. No row of a kind is
-- everybody, or everything.
create table routing_rule_conditions (
    rule      text not null references routing_rules (key),
    clause    text not null check (clause in ('when', 'unless')),
    kind      text not null check (kind in ('roles', 'ages', 'colours', 'open_case', 'parents')),
    position  integer not null,
    value     text not null,
    primary key (rule, clause, kind, position)
);

create table routing_rule_concepts (
    rule      text not null references routing_rules (key),
    clause    text not null check (clause in ('when', 'unless')),
    position  integer not null,
    concept   text not null references concepts (key),
    primary key (rule, clause, position)
);

create table routing_rule_turns (
    rule      text not null references routing_rules (key),
    position  integer not null,
    entrance  text not null check (entrance in ('own-leader', 'reception', 'caseworker', 'on-site-adviser', 'team',
        'health-visitor', 'school-psychology', 'open-advice', 'light-treatment', 'sparring')),
    contact   text references contacts (key),
    why       text not null,
    primary key (rule, position)
);

create table routing_rule_steps (
    rule      text not null references routing_rules (key),
    position  integer not null,
    step      text not null,
    primary key (rule, position)
);

create table routing_rule_sources (
    rule      text not null references routing_rules (key),
    position  integer not null,
    source    text not null references sources (key),
    primary key (rule, position)
);
