select json_agg(page) from (
  select offer.slug, offer.name, offer.summary, offer.age,
    json_build_object('code', municipality.code, 'name', municipality.name) as municipality,
    (select json_agg(json_build_object('key', concept.key, 'label', concept.label))
      from offer_concept join concept on concept.key = offer_concept.concept
      where offer_concept.slug = offer.slug and role = 'target-group') as target_groups,
    (select json_agg(json_build_object('key', concept.key, 'label', concept.label))
      from offer_concept join concept on concept.key = offer_concept.concept
      where offer_concept.slug = offer.slug and role = 'problem-area') as problem_areas,
    (select json_agg(json_build_object('key', concept.key, 'label', concept.label))
      from offer_concept join concept on concept.key = offer_concept.concept
      where offer_concept.slug = offer.slug and role = 'form') as forms,
    (select json_agg(json_build_object('key', variant.key, 'legal', variant.legal, 'approval', variant.approval,
        'steps', (select json_agg(json_build_object('rank', step.rank, 'name', step.name))
          from step where step.key = any (variant.steps))))
      from variant where variant.slug = offer.slug) as variants,
    offer.life_cycle
  from offer join municipality on municipality.code = offer.municipality
  order by offer.slug
  limit 50
) page;
