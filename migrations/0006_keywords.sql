-- Words of the municipality's own for whom an offer is for and what it helps with.
create table offer_keywords (
    offer     text not null references offers (slug),
    position  integer not null,
    keyword   text not null check (keyword <> ''),
    primary key (offer, position)
);
