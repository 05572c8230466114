-- The range as PostgreSQL would hold it, made of the native records in `given`.
create table municipality as
  select one->>'code' as code, one->>'name' as name, coalesce((one->>'home')::boolean, false) as home
  from given, jsonb_array_elements(records->'municipality') one;
create table concept as
  select one->>'key' as key, one->>'label' as label from given, jsonb_array_elements(records->'concept') one;
create table step as
  select step->>'key' as key, (step->>'rank')::int as rank, step->>'name' as name
  from given, jsonb_array_elements(records->'staircase') staircase, jsonb_array_elements(staircase->'step') step
  where staircase->>'key' = 'national';
create table given_offer as select one from given, jsonb_array_elements(records->'offer') one;
create table variant as
  select one->>'slug' as slug, way->>'key' as key, way->>'approval' as approval,
    array(select jsonb_array_elements_text(coalesce(way->'legal', '[]'))) as legal,
    array(select jsonb_array_elements_text(coalesce(way->'steps', '[]'))) as steps
  from given_offer, jsonb_array_elements(one->'variant') way;
create table offer_concept as
  select one->>'slug' as slug, role, jsonb_array_elements_text(one->field) as concept
  from given_offer,
    (values ('target-group', 'target_groups'), ('problem-area', 'problem_areas'), ('form', 'forms')) roles (role, field);
create table offer as
  select one->>'slug' as slug, one->>'municipality' as municipality, one->>'name' as name, one->>'summary' as summary,
    one->'age' as age, one->'life_cycle' as life_cycle,
    (select min(step.rank) from variant join step on step.key = any (variant.steps) where slug = one->>'slug') as step,
    setweight(to_tsvector('danish', one->>'name'), 'A')
      || setweight(to_tsvector('danish', coalesce((select string_agg(label, ' ')
        from offer_concept join concept on concept.key = offer_concept.concept where slug = one->>'slug'), '')), 'B')
      || to_tsvector('danish', one->>'summary') as document
  from given_offer;
create unique index on municipality (code);
create unique index on concept (key);
create unique index on offer (slug);
create index on offer (municipality);
create index on offer using gin (document);
create index on offer_concept (slug);
create index on variant (slug);
vacuum analyze;
