// search
CALL () {
  CALL db.index.fulltext.queryNodes('searchable', $asks[0].terms, {limit: $asks[0].most}) YIELD node
  RETURN count(node) AS named
}
CALL (named) {
  UNWIND range(0, $asks[-1].word) AS word
  WITH word, [ask IN $asks WHERE ask.word = word AND (ask.round IN ['always', 'after'] OR ask.round = 'unnamed' AND named = 0)] AS due
  CALL (due) {
    CALL db.index.fulltext.queryNodes('searchable', '(' + reduce(text = '', ask IN due | text + ' ' + ask.terms) + ')^0', {skip: reduce(least = head(due).most, ask IN due | CASE WHEN ask.most < least THEN ask.most ELSE least END) - 1, limit: 1}) YIELD node
    RETURN count(node) AS last
  }
  RETURN collect(CASE last WHEN 0 THEN word END) AS rare
}
WITH named, rare, CASE WHEN named < $asks[0].most THEN [0] ELSE [] END AS counting
WITH named, rare, counting + [at IN range(1, size($asks) - 1) WHERE $asks[at].word IN rare AND ($asks[at].round IN ['always', 'after'] OR $asks[at].round = 'unnamed' AND named = 0)] AS counting, CASE counting WHEN [] THEN [0] ELSE [] END AS common
WITH named, rare, counting, common, [at IN range(1, size($asks) - 1) WHERE $asks[at].round = 'always' AND NOT $asks[at].word IN rare] AS due2
CALL (common, due2) {
  UNWIND [at IN due2 WHERE NOT $asks[at].beyond IN common] AS at
  CALL (at) {
    CALL db.index.fulltext.queryNodes('searchable', '(' + $asks[at].terms + ')^0', {skip: $asks[at].most - 1, limit: 1}) YIELD node
    RETURN count(node) AS last2
  }
  RETURN collect(CASE last2 WHEN 0 THEN at END) AS few, collect(CASE last2 WHEN 1 THEN at END) AS many
}
WITH named, rare, counting + few AS counting, common + many + [at IN due2 WHERE $asks[at].beyond IN common] AS common
WITH named, rare, counting, common, [at IN range(1, size($asks) - 1) WHERE $asks[at].round = 'after' AND NOT $asks[at].word IN rare] AS due3
CALL (common, due3) {
  UNWIND [at IN due3 WHERE NOT $asks[at].beyond IN common] AS at
  CALL (at) {
    CALL db.index.fulltext.queryNodes('searchable', '(' + $asks[at].terms + ')^0', {skip: $asks[at].most - 1, limit: 1}) YIELD node
    RETURN count(node) AS last3
  }
  RETURN collect(CASE last3 WHEN 0 THEN at END) AS few2, collect(CASE last3 WHEN 1 THEN at END) AS many2
}
WITH named, rare, counting + few2 AS counting, common + many2 + [at IN due3 WHERE $asks[at].beyond IN common] AS common
WITH named, rare, counting, common, [at IN range(1, size($asks) - 1) WHERE $asks[at].round = 'unnamed' AND NOT $asks[at].word IN rare AND named = 0] AS due4
CALL (common, due4) {
  UNWIND [at IN due4 WHERE NOT $asks[at].beyond IN common] AS at
  CALL (at) {
    CALL db.index.fulltext.queryNodes('searchable', '(' + $asks[at].terms + ')^0', {skip: $asks[at].most - 1, limit: 1}) YIELD node
    RETURN count(node) AS last4
  }
  RETURN collect(CASE last4 WHEN 0 THEN at END) AS few3, collect(CASE last4 WHEN 1 THEN at END) AS many3
}
WITH named, rare, counting + few3 AS counting, common + many3 + [at IN due4 WHERE $asks[at].beyond IN common] AS common
WITH named, rare, counting, common, [at IN range(1, size($asks) - 1) WHERE $asks[at].round = 'common' AND NOT $asks[at].word IN rare AND any(other IN common WHERE $asks[other].word = $asks[at].word)] AS due5
CALL (common, due5) {
  UNWIND [at IN due5 WHERE NOT $asks[at].beyond IN common] AS at
  CALL (at) {
    CALL db.index.fulltext.queryNodes('searchable', '(' + $asks[at].terms + ')^0', {skip: $asks[at].most - 1, limit: 1}) YIELD node
    RETURN count(node) AS last5
  }
  RETURN collect(CASE last5 WHEN 0 THEN at END) AS few4, collect(CASE last5 WHEN 1 THEN at END) AS many4
}
WITH named, rare, counting + few4 AS counting, common + many4 + [at IN due5 WHERE $asks[at].beyond IN common] AS common
WITH counting, common
WHERE counting <> []
WITH '+(' + reduce(text = '', part IN [at IN counting | ' (+' + CASE WHEN size($asks[at].terms) > 150 THEN '/' + replace($asks[at].terms, ' ', '|') + '/^0' ELSE '(' + $asks[at].terms + ')^0' END + ' +*:*^' + toString($asks[at].value) + reduce(text = '', part IN [better IN counting WHERE better < at AND $asks[better].word = $asks[at].word | ' -' + CASE WHEN size($asks[better].terms) > 150 THEN '/' + replace($asks[better].terms, ' ', '|') + '/^0' ELSE '(' + $asks[better].terms + ')^0' END] | text + part) + ')'] | text + part) + ')' + reduce(text = '', part IN [at IN common | ' (+' + trim($asks[at].probe) + '^0' + ' +*:*^' + toString($asks[at].value) + ')'] | text + part) AS question
CALL (question) {
  CALL db.index.fulltext.queryNodes('searchable', question, {limit: 4 * $kept}) YIELD node, score
  WITH node, score
  ORDER BY score DESC
  RETURN collect({node: node, score: score}) AS some
}
CALL (question, some) {
  UNWIND CASE WHEN some[-1].score >= some[$kept - 1].score THEN [{}] ELSE [] END AS options
  CALL db.index.fulltext.queryNodes('searchable', question, options) YIELD node, score
  WITH node, score
  ORDER BY score DESC
  RETURN collect({node: node, score: score}) AS all
}
WITH CASE all WHEN [] THEN some ELSE all END AS found
UNWIND [each IN found WHERE each.score >= coalesce(found[$kept - 1].score, 0)] AS each
WITH each.node AS searchable, each.score AS strength
WITH searchable, strength, searchable.searchOrder AS place, searchable.id AS id
ORDER BY strength DESC, place, id
LIMIT $kept
RETURN collect([id, searchable.searchKind, searchable.searchFields, searchable.searchTexts, {id: searchable.id, name: searchable.name}]) AS value
