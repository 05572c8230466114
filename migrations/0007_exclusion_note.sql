-- Who an offer is not for, in words that name no concept.
alter table offers add column exclusion_note text;
