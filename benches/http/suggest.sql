\set place random(1, :needs)
with asked as (
  select replace(plainto_tsquery('danish', words)::text, '&', '|')::tsquery as words from need where place = :place
),
found as (
  select offer.slug, offer.name, offer.summary, offer.step, asked.words,
    ts_rank_cd(offer.document, asked.words) as points, count(*) over () as total
  from offer, asked
  where offer.municipality = (select code from municipality where home) and offer.document @@ asked.words
  order by points desc, offer.step, offer.slug
  limit 10
)
select slug, name, step, points, total, ts_headline('danish', summary, words) from found;
