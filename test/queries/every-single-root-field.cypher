// node
MATCH (node:Node {id: $id})
RETURN {id: node.id} AS value

// nodes
UNWIND range(0, size($ids) - 1) AS position
MATCH (node:Node {id: $ids[position]})
RETURN position AS position, {id: node.id} AS value

// country
MATCH (country:Country {code: $code})
RETURN {id: country.id, code: country.code, name: country.name} AS value

// actor
MATCH (actor:Node:Actor {id: $id})
RETURN {id: actor.id, name: actor.name, type: actor.type} AS value

// person
MATCH (person:Node:Person {id: $id})
RETURN {id: person.id, name: person.name, born: CASE WHEN person.bornText IS NOT NULL THEN {text: person.bornText, edtf: person.bornEdtf, precision: person.bornPrecision, yearBasis: person.bornYearBasis} END} AS value

// organization
MATCH (organization:Node:Organization {id: $id})
RETURN {id: organization.id, name: organization.name} AS value

// conflict
MATCH (conflict:Node:Conflict {id: $id})
RETURN {id: conflict.id, name: conflict.name, status: conflict.status} AS value

// negotiation
MATCH (negotiation:Node:Negotiation {id: $id})
RETURN {id: negotiation.id, name: negotiation.name, status: negotiation.status, topic: negotiation.topic} AS value

// agreement
MATCH (agreement:Node:Agreement {id: $id})
CALL (agreement) {
  MATCH (agreement)-[:LOCATED_IN]->(location)
  WITH location
  ORDER BY location.id
  LIMIT 1
  RETURN head(collect({id: location.id})) AS location2
}
RETURN {id: agreement.id, name: agreement.name, status: agreement.status, time: CASE WHEN agreement.timeText IS NOT NULL THEN {text: agreement.timeText, edtf: agreement.timeEdtf, precision: agreement.timePrecision} END, location: location2} AS value

// event
MATCH (event:Node:Event {id: $id})
RETURN {id: event.id, name: event.name, status: event.status} AS value

// place
MATCH (place:Node:Place {id: $id})
CALL (place) {
  MATCH (place)-[:PART_OF]->(country)
  WITH country
  ORDER BY country.id
  LIMIT 1
  RETURN head(collect({code: country.code})) AS country2
}
RETURN {id: place.id, name: place.name, country: country2} AS value

// claim
MATCH (claim:Node:Claim {id: $id})
RETURN {id: claim.id, gist: claim.gist, predicate: claim.predicate} AS value

// article
MATCH (article:Node:Article {id: $id})
RETURN {id: article.id, name: article.name, language: article.language, headline: article.headline, digest: article.digest} AS value

// neighborhood
MATCH (middle:Node:Entity {id: $id})
CALL (middle) {
  MATCH (middle)-[relationship:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-(entity)
  WITH relationship, entity
  ORDER BY entity.name, relationship.id
  LIMIT $first
  RETURN collect({id: relationship.id, from: startNode(relationship).id, to: endNode(relationship).id, relationship: type(relationship)}) AS edges, collect(DISTINCT entity) AS near
}
CALL (near) {
  UNWIND near AS entity2
  WITH entity2
  WHERE $depth >= 2
  CALL (entity2) {
    MATCH (entity2)-[relationship2:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-(entity3)
    WITH relationship2, entity3
    ORDER BY entity3.name, relationship2.id
    LIMIT $first
    RETURN relationship2, entity3
  }
  RETURN collect({id: relationship2.id, from: startNode(relationship2).id, to: endNode(relationship2).id, relationship: type(relationship2)}) AS edges2, collect(DISTINCT entity3) AS near2
}
CALL (near2) {
  UNWIND near2 AS entity4
  WITH entity4
  WHERE $depth >= 3
  CALL (entity4) {
    MATCH (entity4)-[relationship3:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-(entity5)
    WITH relationship3, entity5
    ORDER BY entity5.name, relationship3.id
    LIMIT $first
    RETURN relationship3, entity5
  }
  RETURN collect({id: relationship3.id, from: startNode(relationship3).id, to: endNode(relationship3).id, relationship: type(relationship3)}) AS edges3, collect(DISTINCT entity5) AS near3
}
CALL (middle, near, near2, near3) {
  UNWIND [middle] + near + near2 + near3 AS entity6
  WITH DISTINCT entity6
  RETURN collect({id: entity6.id, name: entity6.name, node: {id: entity6.id}}) AS nodes
}
RETURN {nodes: nodes, edges: edges + edges2 + edges3} AS value

// paths
MATCH (start:Node {id: $from}), (goal:Node {id: $to})
WHERE start:Entity AND goal:Entity
WITH start, goal, [start.id] AS near, [goal.id] AS far
CALL (near) {
  UNWIND CASE WHEN $maxLength >= 1 AND $from <> $to AND size(near) <= $frontier THEN near ELSE [] END AS id2
  MATCH (entity3:Node {id: id2})
  WITH id2, COUNT { MATCH (entity3)-[:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-() } AS degree
  WITH collect({id: id2, degree: degree}) AS counted, sum(degree) AS work
  RETURN [each IN counted WHERE work <= $work OR each.degree * size(counted) <= $work | each.id] AS followed
}
CALL (followed, near) {
  UNWIND followed AS id
  MATCH (entity:Node {id: id})-[relationship:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-(entity2)
  WHERE NOT entity2.id IN near
  RETURN collect(DISTINCT entity2.id) AS near2
}
CALL (near2) {
  UNWIND CASE WHEN $maxLength >= 3 AND $from <> $to AND size(near2) <= $frontier THEN near2 ELSE [] END AS id4
  MATCH (entity6:Node {id: id4})
  WITH id4, COUNT { MATCH (entity6)-[:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-() } AS degree2
  WITH collect({id: id4, degree: degree2}) AS counted2, sum(degree2) AS work2
  RETURN [each2 IN counted2 WHERE work2 <= $work OR each2.degree * size(counted2) <= $work | each2.id] AS followed2
}
CALL (followed2, near, near2) {
  UNWIND followed2 AS id3
  MATCH (entity4:Node {id: id3})-[relationship2:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-(entity5)
  WHERE NOT entity5.id IN near AND NOT entity5.id IN near2
  RETURN collect(DISTINCT entity5.id) AS near3
}
CALL (far) {
  UNWIND CASE WHEN $maxLength >= 2 AND $from <> $to AND size(far) <= $frontier THEN far ELSE [] END AS id6
  MATCH (entity9:Node {id: id6})
  WITH id6, COUNT { MATCH (entity9)-[:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-() } AS degree3
  WITH collect({id: id6, degree: degree3}) AS counted3, sum(degree3) AS work3
  RETURN [each3 IN counted3 WHERE work3 <= $work OR each3.degree * size(counted3) <= $work | each3.id] AS followed3
}
CALL (followed3, far) {
  UNWIND followed3 AS id5
  MATCH (entity7:Node {id: id5})-[relationship3:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-(entity8)
  WHERE NOT entity8.id IN far
  RETURN collect(DISTINCT entity8.id) AS far2
}
CALL (far2) {
  UNWIND CASE WHEN $maxLength >= 4 AND $from <> $to AND size(far2) <= $frontier THEN far2 ELSE [] END AS id8
  MATCH (entity12:Node {id: id8})
  WITH id8, COUNT { MATCH (entity12)-[:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-() } AS degree4
  WITH collect({id: id8, degree: degree4}) AS counted4, sum(degree4) AS work4
  RETURN [each4 IN counted4 WHERE work4 <= $work OR each4.degree * size(counted4) <= $work | each4.id] AS followed4
}
CALL (followed4, far, far2) {
  UNWIND followed4 AS id7
  MATCH (entity10:Node {id: id7})-[relationship4:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-(entity11)
  WHERE NOT entity11.id IN far AND NOT entity11.id IN far2
  RETURN collect(DISTINCT entity11.id) AS far3
}
CALL (near, near2, near3, far, far2, far3) {
  UNWIND range(0, 5) AS place
  UNWIND [near, near2, near3, far, far2, far3][place] AS id11
  WITH id11, count(*) AS times, sum(place % 3) AS length
  WHERE times = 2 AND length <= $maxLength
  WITH id11, length
  ORDER BY length, id11
  LIMIT $meetings
  WITH collect(id11) AS all, collect(length) AS lengths
  RETURN all[0..$meetings - 1] AS met, coalesce(lengths[$meetings - 1], 0) AS more
}
CALL (met, followed, followed2) {
  WITH met AS ahead, [followed, followed2] AS levels
  UNWIND range(0, CASE WHEN $maxLength > 0 THEN 1 ELSE -1 END) AS level
  WITH ahead, level, levels[level] AS ids
  UNWIND ids AS id9
  MATCH (entity13:Node {id: id9})-[relationship5:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-(entity14)
  WHERE entity14.id IN ahead
  WITH id9, min(CASE WHEN entity14.id = ahead[0] THEN 0 ELSE 1 END) AS aside, min(level) AS level
  ORDER BY aside, level, id9
  LIMIT $meetings
  RETURN collect(id9) AS passed
}
CALL (met, followed3, followed4) {
  WITH met AS ahead2, [followed3, followed4] AS levels2
  UNWIND range(0, CASE WHEN $maxLength > 0 THEN 1 ELSE -1 END) AS level2
  WITH ahead2, level2, levels2[level2] AS ids2
  UNWIND ids2 AS id10
  MATCH (entity15:Node {id: id10})-[relationship6:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-(entity16)
  WHERE entity16.id IN ahead2
  WITH id10, min(CASE WHEN entity16.id = ahead2[0] THEN 0 ELSE 1 END) AS aside2, min(level2) AS level2
  ORDER BY aside2, level2, id10
  LIMIT $meetings
  RETURN collect(id10) AS passed2
}
CALL (met, passed, passed2, near, far, followed, followed2, followed3, followed4) {
  WITH reduce(all2 = [], id12 IN near + far + met + passed[0..$meetings - 1] + passed2[0..$meetings - 1] | CASE WHEN id12 IN all2 THEN all2 ELSE all2 + [id12] END) AS ids3, [met[0], near[0], far[0], passed[0], passed2[0]] AS chain, followed, followed2, followed3, followed4
  WITH ids3, chain, [id12 IN ids3 WHERE id12 IN followed OR id12 IN followed2 OR id12 IN followed3 OR id12 IN followed4] AS sources
  UNWIND sources AS id13
  MATCH (entity17:Node {id: id13})-[relationship7:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-(entity18)
  WHERE entity18.id IN ids3
  WITH relationship7.id AS way, chain, CASE WHEN entity18.id IN sources THEN [[entity17.id, entity18.id]] ELSE [[entity17.id, entity18.id], [entity18.id, entity17.id]] END AS both
  UNWIND both AS at
  WITH way, at[0] AS at, at[1] AS to, chain
  WHERE at <> to
  WITH way, at, to, CASE WHEN at IN chain AND to IN chain THEN 0 ELSE 1 END AS aside3
  ORDER BY aside3, way, at
  LIMIT $ways
  WITH way, at, to
  ORDER BY way, at
  WITH at, collect({id: way, to: to}) AS ways
  RETURN collect({at: at, ways: ways}) AS ways, sum(size(ways)) AS count
}
CALL (start, goal, ways) {
  WITH start, goal, ways, [[goal.id]] AS ends
  WITH start, goal, ways, ends + [[node IN ways WHERE $maxLength >= 1 AND node.at <> goal.id AND any(way2 IN node.ways WHERE way2.to IN ends[0]) | node.at]] AS ends
  WITH start, goal, ways, ends + [[node2 IN ways WHERE $maxLength >= 2 AND node2.at <> goal.id AND any(way3 IN node2.ways WHERE way3.to IN ends[1]) | node2.at]] AS ends
  WITH start, goal, ways, ends + [[node3 IN ways WHERE $maxLength >= 3 AND node3.at <> goal.id AND any(way4 IN node3.ways WHERE way4.to IN ends[2]) | node3.at]] AS ends
  WITH start, goal, ways, ends + [[node4 IN ways WHERE $maxLength >= 4 AND node4.at <> goal.id AND any(way5 IN node4.ways WHERE way5.to IN ends[3]) | node4.at]] AS ends
  UNWIND range(0, $maxLength) AS length2
  WITH ways, ends, length2, [{at: start.id, nodes: [start.id], ids: []}] AS beam, false AS crowded
  WHERE start.id IN ends[length2]
  WITH ways, ends, length2, crowded, CASE WHEN length2 >= 1 THEN reduce(all4 = [], path IN beam | all4 + [way6 IN head([node5 IN ways WHERE node5.at = path.at | node5.ways]) WHERE way6.to IN ends[length2 - 1] AND NOT way6.to IN path.nodes | {at: way6.to, nodes: path.nodes + [way6.to], ids: path.ids + [way6.id]}]) ELSE beam END AS grown
  WITH ways, ends, length2, crowded OR size(grown) > $beam AS crowded, grown[0..$beam] AS beam
  WITH ways, ends, length2, crowded, CASE WHEN length2 >= 2 THEN reduce(all5 = [], path2 IN beam | all5 + [way7 IN head([node6 IN ways WHERE node6.at = path2.at | node6.ways]) WHERE way7.to IN ends[length2 - 2] AND NOT way7.to IN path2.nodes | {at: way7.to, nodes: path2.nodes + [way7.to], ids: path2.ids + [way7.id]}]) ELSE beam END AS grown
  WITH ways, ends, length2, crowded OR size(grown) > $beam AS crowded, grown[0..$beam] AS beam
  WITH ways, ends, length2, crowded, CASE WHEN length2 >= 3 THEN reduce(all6 = [], path3 IN beam | all6 + [way8 IN head([node7 IN ways WHERE node7.at = path3.at | node7.ways]) WHERE way8.to IN ends[length2 - 3] AND NOT way8.to IN path3.nodes | {at: way8.to, nodes: path3.nodes + [way8.to], ids: path3.ids + [way8.id]}]) ELSE beam END AS grown
  WITH ways, ends, length2, crowded OR size(grown) > $beam AS crowded, grown[0..$beam] AS beam
  WITH ways, ends, length2, crowded, CASE WHEN length2 >= 4 THEN reduce(all7 = [], path4 IN beam | all7 + [way9 IN head([node8 IN ways WHERE node8.at = path4.at | node8.ways]) WHERE way9.to IN ends[length2 - 4] AND NOT way9.to IN path4.nodes | {at: way9.to, nodes: path4.nodes + [way9.to], ids: path4.ids + [way9.id]}]) ELSE beam END AS grown
  WITH ways, ends, length2, crowded OR size(grown) > $beam AS crowded, grown[0..$beam] AS beam
  WITH length2, crowded, beam
  ORDER BY length2
  WITH collect({length: length2, crowded: crowded, paths: beam}) AS found
  RETURN reduce(all3 = [], each5 IN found | all3 + each5.paths)[0..$first] AS paths, [each5 IN found WHERE each5.crowded | each5.length] AS lengths2
}
CALL (start, paths) {
  UNWIND [[start.id]] + [path5 IN paths | path5.nodes] AS path5
  UNWIND path5 AS id14
  WITH id14, count(*) AS times
  MATCH (entity19:Node {id: id14})
  RETURN collect({id: entity19.id, node: {id: entity19.id}}) AS nodes
}
CALL (paths) {
  UNWIND paths AS path6
  UNWIND range(1, size(path6.ids)) AS place2
  WITH path6.ids[place2 - 1] AS id15, head(collect(path6.nodes[place2 - 1..place2 + 1])) AS ends2
  MATCH (from:Node {id: ends2[0]})-[relationship8:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-(to2:Node {id: ends2[1]})
  WHERE relationship8.id = id15
  RETURN collect({id: relationship8.id, from: startNode(relationship8).id, hop: {}}) AS hops
}
RETURN {paths: paths, nodes: nodes, hops: hops, cut: [CASE WHEN $maxLength >= 1 AND $from <> $to AND size(followed) < size(near) THEN 1 ELSE 0 END, CASE WHEN $maxLength >= 3 AND $from <> $to AND size(followed2) < size(near2) THEN 3 ELSE 0 END, CASE WHEN $maxLength >= 2 AND $from <> $to AND size(followed3) < size(far) THEN 2 ELSE 0 END, CASE WHEN $maxLength >= 4 AND $from <> $to AND size(followed4) < size(far2) THEN 4 ELSE 0 END], met: more, wide: count >= $ways OR size(passed) >= $meetings OR size(passed2) >= $meetings, crowded: lengths2} AS value

// stats
CALL () {
  MATCH (entity:Entity)
  RETURN count(entity) AS total
}
RETURN {entities: {total: total}} AS value
