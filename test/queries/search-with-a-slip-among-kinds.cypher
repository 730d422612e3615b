// search
CALL () {
  CALL db.index.fulltext.queryNodes('searchable', $asks[0].terms, {limit: $asks[0].most}) YIELD node
  RETURN count(node) > 0 AS named
}
UNWIND [at IN range(0, size($asks) - 1) WHERE $asks[at].asked = 'always' OR $asks[at].asked = 'unnamed' AND NOT named] AS at
CALL (at) {
  CALL db.index.fulltext.queryNodes('searchable', $asks[at].terms, {limit: $asks[at].most}) YIELD node
  RETURN collect(node) AS found
}
WITH collect({at: at, found: found}) AS answers, collect(CASE WHEN size(found) >= $asks[at].most THEN at END) AS common
CALL (common) {
  UNWIND [at2 IN range(0, size($asks) - 1) WHERE $asks[at2].asked = 'common' AND any(other IN common WHERE $asks[other].word = $asks[at2].word)] AS at2
  CALL (at2) {
    CALL db.index.fulltext.queryNodes('searchable', $asks[at2].terms, {limit: $asks[at2].most}) YIELD node
    RETURN collect(node) AS found
  }
  RETURN collect({at: at2, found: found}) AS more
}
UNWIND answers + more AS answer
WITH common, answer.at AS at, answer.found AS answer
WHERE NOT size(answer) >= $asks[at].most
UNWIND answer AS found
WITH common, found, $asks[at].word AS word, $asks[at].value AS value
WITH common, found, word, max(value) AS value
WITH common, found, sum(value) AS weight
WITH common, found AS searchable, weight
WHERE searchable.searchKind IN $kinds
ORDER BY weight DESC, searchable.searchOrder, searchable.id
LIMIT $weighed
WITH searchable, weight + reduce(sum = 0, question IN common | sum + CASE WHEN searchable.searchTerms CONTAINS $asks[question].probe THEN $asks[question].value ELSE 0 END) AS strength
ORDER BY strength DESC, searchable.searchOrder, searchable.id
LIMIT $kept
CALL (searchable) {
  MATCH (searchable)-[:SUBJECT]->(entity)
  WHERE searchable:Claim
  RETURN head(collect({id: entity.id, name: entity.name})) AS subject
}
RETURN {id: searchable.id, kind: searchable.searchKind, fields: searchable.searchFields, texts: searchable.searchTexts, node: {id: searchable.id, gist: searchable.gist, subject: subject, number: searchable.number}} AS value
