-- A municipality's range: who provides it, whom to contact, the offers and the ways each is given.

create table organisations (
    key           text not null primary key,
    municipality  text not null references municipalities (code),
    name          text not null,
    kind          text not null check (kind in ('municipal', 'regional', 'private', 'voluntary', 'unknown')),
    note          text
);

create table organisation_sources (
    organisation  text not null references organisations (key),
    position      integer not null,
    source        text not null references sources (key),
    -- Page, section or heading.
    place         text,
    primary key (organisation, position)
);

create table contacts (
    key             text not null primary key,
    municipality    text not null references municipalities (code),
    -- A function, not a person.
    name            text not null,
    function        text not null,
    organisation    text references organisations (key),
    audience        text not null check (audience in ('public', 'internal')),
    phone           text,
    email           text,
    url             text,
    -- In OpenStreetMap's notation.
    opening_hours   text,
    last_confirmed  date
);

create table contact_sources (
    contact   text not null references contacts (key),
    position  integer not null,
    source    text not null references sources (key),
    place     text,
    primary key (contact, position)
);

create table offers (
    slug                      text not null primary key,
    municipality              text not null references municipalities (code),
    name                      text not null,
    summary                   text not null,
    description               text,
    provider                  text references organisations (key),
    breadth                   text not null check (breadth in ('specific', 'general')),
    -- Ages in months, both ends included: 13 years is 156 to 167, -9 to -1 is before birth. Null is not stated,
    -- which is not «all ages».
    first_month               smallint check (first_month >= -9),
    last_month                smallint,
    whose_age                 text check (whose_age in ('child', 'parent')),
    age_note                  text,
    duration                  text,
    intensity                 text,
    capacity                  text,
    child_takes_part          text,
    parents_take_part         text,
    network_takes_part        text,
    documented_effect         text,
    documented_effect_source  text references sources (key),
    voluntary                 text not null check (voluntary in ('yes', 'no', 'unknown')),
    anonymous                 text not null check (anonymous in ('yes', 'no', 'unknown')),
    -- When it was last said to be so, and by what source or organisation; as it may be either, no foreign key.
    assured_on                date not null,
    assured_by                text not null,
    check (last_month >= first_month),
    check ((first_month is null) = (last_month is null)),
    check ((first_month is null) = (whose_age is null)),
    check ((documented_effect is null) = (documented_effect_source is null))
);

create index offers_by_municipality on offers (municipality);

create table offer_names (
    offer          text not null references offers (slug),
    position       integer not null,
    also_known_as  text not null,
    primary key (offer, position)
);

create table offer_recipients (
    offer      text not null references offers (slug),
    position   integer not null,
    recipient  text not null check (recipient in ('child', 'young-person', 'parent', 'family',
        'expectant-parent', 'sibling', 'network', 'professional')),
    primary key (offer, position)
);

-- Who it is for and not for, what it helps with and how: concepts, each in its role.
create table offer_concepts (
    offer     text not null references offers (slug),
    role      text not null check (role in ('target-group', 'exclusion', 'problem-area', 'form', 'method')),
    position  integer not null,
    concept   text not null references concepts (key),
    primary key (offer, role, position)
);

create index offer_concepts_by_concept on offer_concepts (concept);

create table offer_settings (
    offer     text not null references offers (slug),
    position  integer not null,
    setting   text not null check (setting in ('home', 'school', 'daycare', 'clinic', 'municipal-office',
        'institution', 'online', 'phone', 'community')),
    primary key (offer, position)
);

-- The districts it is bound to; no rows if it is bound to none.
create table offer_districts (
    offer     text not null references offers (slug),
    position  integer not null,
    district  text not null,
    primary key (offer, position)
);

create table offer_languages (
    offer     text not null references offers (slug),
    position  integer not null,
    language  text not null,
    primary key (offer, position)
);

-- Offers one step down, one step up, and those it can be joined by.
create table offer_links (
    offer     text not null references offers (slug),
    kind      text not null check (kind in ('less-intrusive', 'more-intrusive', 'combines-with')),
    position  integer not null,
    other     text not null references offers (slug) deferrable initially deferred,
    primary key (offer, kind, position)
);

-- A state holds from its day to the day before the next one's.
create table offer_life_cycle (
    offer     text not null references offers (slug),
    from_day  date not null,
    state     text not null check (state in ('planned', 'open', 'paused', 'closed')),
    note      text,
    primary key (offer, from_day)
);

create table offer_sources (
    offer     text not null references offers (slug),
    position  integer not null,
    source    text not null references sources (key),
    place     text,
    primary key (offer, position)
);

create table offer_contacts (
    offer     text not null references offers (slug),
    position  integer not null,
    contact   text not null references contacts (key),
    primary key (offer, position)
);

-- The ways an offer is given: what changes with the step.
create table variants (
    offer         text not null references offers (slug),
    position      integer not null,
    key           text not null,
    name          text,
    -- unknown: no source says and no rule tells; then there are no steps. Stated or inferred without steps: it
    -- lies outside the staircase.
    step_basis    text not null check (step_basis in ('stated', 'inferred', 'unknown')),
    step_reason   text,
    -- Where the child lives, if it is a placement.
    place         text check (place in ('kin-or-network', 'foster-family', 'own-room', 'residential',
        'boarding-school', 'own-home')),
    approval      text not null check (approval in ('socialtilsyn', 'municipality', 'none', 'unknown')),
    portal_id     text,
    legal_basis   text not null check (legal_basis in ('stated', 'inferred', 'unknown')),
    opens_case    text not null check (opens_case in ('yes', 'no', 'unknown')),
    granted_by    text,
    -- As the source writes it, so text.
    price_amount  text,
    price_unit    text,
    price_year    integer,
    primary key (offer, key),
    unique (offer, position),
    check ((price_amount is null) = (price_unit is null)),
    check ((price_amount is null) = (price_year is null))
);

-- One step, several if the case decides, none if it lies outside the staircase. The step is one of the offer's
-- municipality's own staircase, or of the national one while it has none in force, so no foreign key.
create table variant_steps (
    offer     text not null,
    variant   text not null,
    position  integer not null,
    step      text not null,
    primary key (offer, variant, position),
    foreign key (offer, variant) references variants (offer, key)
);

create index variant_steps_by_step on variant_steps (step);

-- References old and new. No foreign key: the table of law may have the paragraph as a whole.
create table variant_legal (
    offer      text not null,
    variant    text not null,
    position   integer not null,
    reference  text not null,
    act        text not null check (act in ('BL', 'SEL', 'SUL')),
    paragraph  integer not null,
    letter     text,
    stk        smallint,
    nr         smallint,
    primary key (offer, variant, position),
    foreign key (offer, variant) references variants (offer, key)
);

create table variant_access (
    offer     text not null,
    variant   text not null,
    position  integer not null,
    access    text not null check (access in ('open-anonymous', 'self-referral', 'via-professional', 'team',
        'on-site-adviser', 'sparring', 'reception', 'decision', 'doctor-or-ppr', 'universal')),
    primary key (offer, variant, position),
    foreign key (offer, variant) references variants (offer, key)
);
