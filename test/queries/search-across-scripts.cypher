// search
WITH [] AS answers, [] AS common
WITH answers, common, [at IN range(0, size($asks) - 1) WHERE $asks[at].asked = 'always'] AS due
CALL (common, due) {
  UNWIND [at IN due WHERE NOT $asks[at].beyond IN common] AS at
  CALL (at) {
    CALL db.index.fulltext.queryNodes('searchable', $asks[at].terms, {skip: $asks[at].most - 1, limit: 1}) YIELD node
    RETURN count(node) AS last
  }
  CALL (at, last) {
    WITH * WHERE last = 0
    CALL db.index.fulltext.queryNodes('searchable', $asks[at].terms, {limit: $asks[at].most}) YIELD node
    RETURN collect(node) AS found
  }
  RETURN collect(CASE WHEN found <> [] THEN {at: at, found: found} END) AS more, collect(CASE last WHEN 1 THEN at END) AS full
}
WITH answers + more AS answers, common + full + [at IN due WHERE $asks[at].beyond IN common] AS common
WITH answers, common, [at IN range(0, size($asks) - 1) WHERE $asks[at].asked = 'after'] AS due
CALL (common, due) {
  UNWIND [at IN due WHERE NOT $asks[at].beyond IN common] AS at
  CALL (at) {
    CALL db.index.fulltext.queryNodes('searchable', $asks[at].terms, {skip: $asks[at].most - 1, limit: 1}) YIELD node
    RETURN count(node) AS last
  }
  CALL (at, last) {
    WITH * WHERE last = 0
    CALL db.index.fulltext.queryNodes('searchable', $asks[at].terms, {limit: $asks[at].most}) YIELD node
    RETURN collect(node) AS found
  }
  RETURN collect(CASE WHEN found <> [] THEN {at: at, found: found} END) AS more, collect(CASE last WHEN 1 THEN at END) AS full
}
WITH answers + more AS answers, common + full + [at IN due WHERE $asks[at].beyond IN common] AS common
WITH answers, common, [at IN range(0, size($asks) - 1) WHERE $asks[at].asked = 'unnamed' AND NOT (0 IN common OR any(answer IN answers WHERE answer.at = 0))] AS due
CALL (common, due) {
  UNWIND [at IN due WHERE NOT $asks[at].beyond IN common] AS at
  CALL (at) {
    CALL db.index.fulltext.queryNodes('searchable', $asks[at].terms, {skip: $asks[at].most - 1, limit: 1}) YIELD node
    RETURN count(node) AS last
  }
  CALL (at, last) {
    WITH * WHERE last = 0
    CALL db.index.fulltext.queryNodes('searchable', $asks[at].terms, {limit: $asks[at].most}) YIELD node
    RETURN collect(node) AS found
  }
  RETURN collect(CASE WHEN found <> [] THEN {at: at, found: found} END) AS more, collect(CASE last WHEN 1 THEN at END) AS full
}
WITH answers + more AS answers, common + full + [at IN due WHERE $asks[at].beyond IN common] AS common
WITH answers, common, [at IN range(0, size($asks) - 1) WHERE $asks[at].asked = 'common' AND any(other IN common WHERE $asks[other].word = $asks[at].word)] AS due
CALL (common, due) {
  UNWIND [at IN due WHERE NOT $asks[at].beyond IN common] AS at
  CALL (at) {
    CALL db.index.fulltext.queryNodes('searchable', $asks[at].terms, {skip: $asks[at].most - 1, limit: 1}) YIELD node
    RETURN count(node) AS last
  }
  CALL (at, last) {
    WITH * WHERE last = 0
    CALL db.index.fulltext.queryNodes('searchable', $asks[at].terms, {limit: $asks[at].most}) YIELD node
    RETURN collect(node) AS found
  }
  RETURN collect(CASE WHEN found <> [] THEN {at: at, found: found} END) AS more, collect(CASE last WHEN 1 THEN at END) AS full
}
WITH answers + more AS answers, common + full + [at IN due WHERE $asks[at].beyond IN common] AS common
UNWIND answers AS answer
WITH common, answer.at AS at, answer.found AS answer
UNWIND answer AS found
WITH common, found, $asks[at].word AS word, $asks[at].value AS value
WITH common, found, word, max(value) AS value
WITH common, found, sum(value) AS weight
WITH common, found AS searchable, weight
WITH common, searchable, weight, searchable.searchOrder AS place, searchable.id AS id
ORDER BY weight DESC, place, id
LIMIT $weighed
WITH common, searchable, weight, place, id, searchable.searchTerms AS terms
WITH searchable, place, id, weight + reduce(sum = 0, question IN common | sum + CASE WHEN terms CONTAINS $asks[question].probe THEN $asks[question].value ELSE 0 END) AS strength
ORDER BY strength DESC, place, id
LIMIT $kept
RETURN {id: searchable.id, kind: searchable.searchKind, fields: searchable.searchFields, texts: searchable.searchTexts, node: {id: searchable.id, name: searchable.name}} AS value
