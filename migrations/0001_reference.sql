-- What every municipality shares: sources, municipalities, staircases, law and vocabulary.
--
-- One text for SQLite and PostgreSQL, to be read with plain SQL:
--   * rows are keyed by the stable keys that files and people use, so that a query reads without look-ups;
--   * null is «not stated», never «no», «all» or «none»;
--   * a list keeps its order in `position`, from 0;
--   * words of closed sets are those of src/record/words.rs, and a test compares the two.
-- A record and its lists are replaced together; foreign keys to things that are replaced in the same
-- transaction are therefore checked when it commits.

create table sources (
    key        text not null primary key,
    title      text not null,
    publisher  text,
    -- The first day of the period if only a month or year is known; date_note says so.
    dated      date,
    date_note  text,
    url        text,
    note       text
);

create table municipalities (
    code  text not null primary key check (length(code) = 4),
    name  text not null,
    home  boolean not null
);

-- Whose range is asked unless another is named: one municipality's at most.
create unique index one_home on municipalities (home) where home;

create table staircases (
    key           text not null primary key,
    -- Null for the national staircase, which every other is compared by.
    municipality  text references municipalities (code),
    name          text not null,
    name_en       text,
    description   text not null,
    valid_from    date,
    valid_to      date,
    note          text,
    check (valid_to >= valid_from)
);

create table staircase_sources (
    staircase  text not null references staircases (key),
    position   integer not null,
    source     text not null references sources (key),
    primary key (staircase, position)
);

create table steps (
    staircase             text not null references staircases (key),
    key                   text not null,
    -- Its place from the bottom; gaps are allowed.
    rank                  smallint not null,
    name                  text not null,
    short_name            text,
    name_en               text,
    description           text not null,
    general_sector        boolean not null,
    needs_decision        boolean not null,
    needs_consent         boolean not null,
    placement             boolean not null,
    outside_municipality  boolean not null,
    decision_confidence   text check (decision_confidence in ('A', 'B', 'C')),
    primary key (staircase, key),
    unique (staircase, rank)
);

-- The national steps a step corresponds to: none, one or several.
create table step_national (
    staircase      text not null,
    step           text not null,
    position       integer not null,
    national_rank  smallint not null check (national_rank between 1 and 6),
    primary key (staircase, step, position),
    foreign key (staircase, step) references steps (staircase, key)
);

create table provisions (
    -- As it is written: SEL § 52, stk. 3, nr. 3. Beside it in parts, to join and sort by.
    reference   text not null primary key,
    act         text not null check (act in ('BL', 'SEL', 'SUL')),
    paragraph   integer not null,
    letter      text,
    stk         smallint,
    nr          smallint,
    title       text not null,
    valid_from  date,
    valid_to    date,
    confidence  text not null check (confidence in ('A', 'B', 'C')),
    -- The person's age in whole years, the last one included.
    first_year  smallint,
    last_year   smallint,
    decided_by  text check (decided_by in ('municipality', 'children-committee', 'youth-crime-board')),
    note        text,
    check (valid_to >= valid_from),
    check ((first_year is null) = (last_year is null))
);

-- What took over. No foreign key: a successor may be a stk. or nr. within a paragraph the table has as a whole.
create table provision_successors (
    provision  text not null references provisions (reference),
    position   integer not null,
    successor  text not null,
    act        text not null check (act in ('BL', 'SEL', 'SUL')),
    paragraph  integer not null,
    letter     text,
    stk        smallint,
    nr         smallint,
    primary key (provision, position)
);

-- The steps of the national staircase a provision may be used on.
create table provision_steps (
    provision  text not null references provisions (reference),
    position   integer not null,
    staircase  text not null default 'national' check (staircase = 'national'),
    step       text not null,
    primary key (provision, position),
    foreign key (staircase, step) references steps (staircase, key) deferrable initially deferred
);

create table provision_requirements (
    provision    text not null references provisions (reference),
    position     integer not null,
    requirement  text not null check (requirement in ('child-view', 'party-rights-10', 'custody-consent',
        'youth-consent-15', 'young-adult-consent', 'screening-or-examination', 'examination')),
    primary key (provision, position)
);

create table provision_sources (
    provision  text not null references provisions (reference),
    position   integer not null,
    source     text not null references sources (key),
    primary key (provision, position)
);

create table concepts (
    key            text not null primary key,
    scheme         text not null check (scheme in ('target-group', 'problem-area', 'form', 'method', 'actor',
        'term')),
    label_en       text,
    definition     text,
    whose_problem  text check (whose_problem in ('child', 'parent', 'family', 'surroundings')),
    -- So wide that it shows no fit.
    umbrella       boolean not null,
    -- A condition of the person, which the need must state.
    condition      boolean not null,
    -- The concept that is meant when the words speak of a parent.
    when_parent    text references concepts (key) deferrable initially deferred
);

-- Every word for a concept. The preferred one is shown; loaded ones are understood and never shown.
create table concept_labels (
    concept   text not null references concepts (key),
    kind      text not null check (kind in ('preferred', 'alternative', 'lay', 'misspelt', 'abbreviation',
        'english', 'loaded')),
    position  integer not null,
    label     text not null,
    primary key (concept, kind, position)
);

create table concept_broader (
    concept   text not null references concepts (key),
    position  integer not null,
    broader   text not null references concepts (key) deferrable initially deferred,
    primary key (concept, position)
);

create table concept_related (
    concept   text not null references concepts (key),
    position  integer not null,
    related   text not null references concepts (key) deferrable initially deferred,
    primary key (concept, position)
);

-- Where in the ICS triangle it lies.
create table concept_dimensions (
    concept    text not null references concepts (key),
    position   integer not null,
    dimension  text not null check (dimension in ('health', 'development-and-behaviour', 'school',
        'leisure-and-friends', 'secure-care', 'stimulation-and-guidance', 'supporting-relations',
        'family-background', 'housing-work-economy', 'social-network')),
    primary key (concept, position)
);

-- Its codes in other systems.
create table concept_codes (
    concept   text not null references concepts (key),
    position  integer not null,
    system    text not null,
    code      text not null,
    primary key (concept, position)
);

-- The rows of the domain's list of words it stands for.
create table concept_rows (
    concept     text not null references concepts (key),
    position    integer not null,
    row_number  integer not null,
    primary key (concept, position)
);

create table concept_sources (
    concept   text not null references concepts (key),
    position  integer not null,
    source    text not null references sources (key),
    primary key (concept, position)
);
