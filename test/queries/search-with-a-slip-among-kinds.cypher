// search
CALL db.index.fulltext.queryNodes('searchable', $terms, {limit: $candidates}) YIELD node AS searchable
WITH searchable, reduce(sum = 0, probe IN $probes | sum + CASE WHEN searchable.searchTerms CONTAINS probe.text THEN probe.weight ELSE 0 END) AS strength
WHERE searchable.searchKind IN $kinds
ORDER BY strength DESC, searchable.id
LIMIT $kept
CALL (searchable) {
  MATCH (searchable)-[:SUBJECT]->(entity)
  WHERE searchable:Claim
  RETURN head(collect({id: entity.id, name: entity.name})) AS subject
}
RETURN {id: searchable.id, kind: searchable.searchKind, fields: searchable.searchFields, texts: searchable.searchTexts, node: {id: searchable.id, gist: searchable.gist, subject: subject, number: searchable.number}} AS value
