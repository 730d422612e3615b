// search
CALL db.index.fulltext.queryNodes('searchable', $terms, {limit: $candidates}) YIELD node AS searchable
WITH searchable, reduce(sum = 0, probe IN $probes | sum + CASE WHEN searchable.searchTerms CONTAINS probe.text THEN probe.weight ELSE 0 END) AS strength
ORDER BY strength DESC, searchable.id
LIMIT $kept
RETURN {id: searchable.id, kind: searchable.searchKind, fields: searchable.searchFields, texts: searchable.searchTexts, node: {id: searchable.id, name: searchable.name}} AS value
