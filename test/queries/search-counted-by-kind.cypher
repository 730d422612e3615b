// search
UNWIND range(0, size($asks) - 1) AS at
CALL (at) {
  CALL db.index.fulltext.queryNodes('searchable', $asks[at].terms, {limit: $asks[at].most}) YIELD node
  RETURN count(node) AS count
}
WITH collect(CASE WHEN count >= $asks[at].most THEN at END) AS common
CALL (common) {
  UNWIND [at2 IN range(0, size($asks) - 1) WHERE NOT at2 IN common] AS at2
  CALL db.index.fulltext.queryNodes('searchable', $asks[at2].terms, {limit: $asks[at2].most}) YIELD node AS found
  WITH found, $asks[at2].word AS word, $asks[at2].value AS value
  WITH found, word, max(value) AS value
  WITH found, sum(value) AS weight
  WITH found AS searchable, weight
  ORDER BY weight DESC, searchable.searchOrder, searchable.id
  LIMIT $weighed
  RETURN searchable, weight
}
WITH searchable, weight + reduce(sum = 0, at3 IN common | sum + CASE WHEN searchable.searchTerms CONTAINS $asks[at3].probe THEN $asks[at3].value ELSE 0 END) AS strength
ORDER BY strength DESC, searchable.searchOrder, searchable.id
LIMIT $kept
RETURN {id: searchable.id, kind: searchable.searchKind, fields: searchable.searchFields, texts: searchable.searchTexts, node: {id: searchable.id}} AS value

// counted
UNWIND range(0, size($asks) - 1) AS at
CALL (at) {
  CALL db.index.fulltext.queryNodes('searchable', $asks[at].terms, {limit: $asks[at].most}) YIELD node
  RETURN count(node) AS count
}
WITH collect(CASE WHEN count >= $asks[at].most THEN at END) AS common
CALL (common) {
  UNWIND [at2 IN range(0, size($asks) - 1) WHERE NOT at2 IN common] AS at2
  CALL db.index.fulltext.queryNodes('searchable', $asks[at2].terms, {limit: $asks[at2].most}) YIELD node AS found
  WITH found, $asks[at2].word AS word, $asks[at2].value AS value
  WITH found, word, max(value) AS value
  WITH found, sum(value) AS weight
  WITH found AS searchable, weight
  WHERE searchable.searchKind IN $kinds
  ORDER BY weight DESC, searchable.searchOrder, searchable.id
  LIMIT $weighed
  RETURN searchable, weight
}
WITH searchable, weight + reduce(sum = 0, at3 IN common | sum + CASE WHEN searchable.searchTerms CONTAINS $asks[at3].probe THEN $asks[at3].value ELSE 0 END) AS strength
ORDER BY strength DESC, searchable.searchOrder, searchable.id
LIMIT $kept
RETURN {id: searchable.id, kind: searchable.searchKind, fields: searchable.searchFields, texts: searchable.searchTexts, node: {id: searchable.id}} AS value
