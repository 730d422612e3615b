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
MATCH (actor:Node {id: $id})
WHERE actor:Actor
RETURN {id: actor.id, name: actor.name, type: actor.type} AS value

// person
MATCH (person:Node {id: $id})
WHERE person:Person
RETURN {id: person.id, name: person.name, born: CASE WHEN person.bornText IS NOT NULL THEN {text: person.bornText, edtf: person.bornEdtf, precision: person.bornPrecision, yearBasis: person.bornYearBasis} END} AS value

// organization
MATCH (organization:Node {id: $id})
WHERE organization:Organization
RETURN {id: organization.id, name: organization.name} AS value

// conflict
MATCH (conflict:Node {id: $id})
WHERE conflict:Conflict
RETURN {id: conflict.id, name: conflict.name, status: conflict.status} AS value

// negotiation
MATCH (negotiation:Node {id: $id})
WHERE negotiation:Negotiation
RETURN {id: negotiation.id, name: negotiation.name, status: negotiation.status, topic: negotiation.topic} AS value

// agreement
MATCH (agreement:Node {id: $id})
WHERE agreement:Agreement
CALL (agreement) {
  MATCH (agreement)-[:LOCATED_IN]->(location)
  WITH location
  ORDER BY location.id
  LIMIT 1
  RETURN head(collect({id: location.id})) AS location2
}
RETURN {id: agreement.id, name: agreement.name, status: agreement.status, time: CASE WHEN agreement.timeText IS NOT NULL THEN {text: agreement.timeText, edtf: agreement.timeEdtf, precision: agreement.timePrecision} END, location: location2} AS value

// event
MATCH (event:Node {id: $id})
WHERE event:Event
RETURN {id: event.id, name: event.name, status: event.status} AS value

// place
MATCH (place:Node {id: $id})
WHERE place:Place
CALL (place) {
  MATCH (place)-[:PART_OF]->(country)
  WITH country
  ORDER BY country.id
  LIMIT 1
  RETURN head(collect({code: country.code})) AS country2
}
RETURN {id: place.id, name: place.name, country: country2} AS value

// claim
MATCH (claim:Node {id: $id})
WHERE claim:Claim
RETURN {id: claim.id, gist: claim.gist, predicate: claim.predicate} AS value

// article
MATCH (article:Node {id: $id})
WHERE article:Article
RETURN {id: article.id, name: article.name, language: article.language, headline: article.headline, digest: article.digest} AS value

// neighborhood
MATCH (middle:Node {id: $id})
WHERE middle:Entity
CALL (middle) {
  MATCH (middle)-[relationship:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-(entity)
  WITH relationship, entity
  ORDER BY entity.name, relationship.id
  LIMIT $first
  RETURN collect({id: relationship.id, relationship: type(relationship), from: startNode(relationship).id, to: endNode(relationship).id, role: relationship.role, side: relationship.side, claimCount: size(coalesce(relationship.claimIds, [])), reached: entity.id}) AS edges
}
CALL (edges) {
  UNWIND edges AS edge
  RETURN collect(DISTINCT edge.reached) AS ids
}
CALL (ids) {
  UNWIND ids AS id
  WITH id
  WHERE $depth >= 2
  MATCH (entity2:Node {id: id})
  CALL (entity2) {
    MATCH (entity2)-[relationship2:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-(entity3)
    WITH relationship2, entity3
    ORDER BY entity3.name, relationship2.id
    LIMIT $first
    RETURN collect({id: relationship2.id, relationship: type(relationship2), from: startNode(relationship2).id, to: endNode(relationship2).id, role: relationship2.role, side: relationship2.side, claimCount: size(coalesce(relationship2.claimIds, [])), reached: entity3.id}) AS found
  }
  UNWIND found AS edge2
  RETURN collect(edge2) AS edges2
}
CALL (edges2) {
  UNWIND edges2 AS edge3
  RETURN collect(DISTINCT edge3.reached) AS ids2
}
CALL (ids2) {
  UNWIND ids2 AS id2
  WITH id2
  WHERE $depth >= 3
  MATCH (entity4:Node {id: id2})
  CALL (entity4) {
    MATCH (entity4)-[relationship3:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-(entity5)
    WITH relationship3, entity5
    ORDER BY entity5.name, relationship3.id
    LIMIT $first
    RETURN collect({id: relationship3.id, relationship: type(relationship3), from: startNode(relationship3).id, to: endNode(relationship3).id, role: relationship3.role, side: relationship3.side, claimCount: size(coalesce(relationship3.claimIds, [])), reached: entity5.id}) AS found2
  }
  UNWIND found2 AS edge4
  RETURN collect(edge4) AS edges3
}
CALL (middle, edges, edges2, edges3) {
  UNWIND [{reached: middle.id}] + edges + edges2 + edges3 AS edge5
  RETURN collect(DISTINCT edge5.reached) AS ids3
}
CALL (ids3) {
  UNWIND ids3 AS id3
  MATCH (entity6:Node {id: id3})
  RETURN collect({id: entity6.id, name: entity6.name, total: COUNT { MATCH (entity6)-[relationship4:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-(entity7) }, node: {id: entity6.id}}) AS nodes
}
RETURN {nodes: nodes, edges: edges + edges2 + edges3} AS value

// paths
MATCH (start:Node {id: $from}), (goal:Node {id: $to})
WHERE start:Entity AND goal:Entity
CALL (start) {
  MATCH (start)-[relationship2:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-(entity3)
  WITH relationship2, entity3
  ORDER BY entity3.id, relationship2.id
  LIMIT $width
  RETURN collect({id: relationship2.id, from: startNode(relationship2).id, to: endNode(relationship2).id, at: start.id, reached: entity3.id}) AS first, collect(DISTINCT entity3.id) AS next
}
CALL (start, goal, next) {
  UNWIND next AS id
  WITH id
  WHERE $maxLength >= 3 AND id <> goal.id AND id <> start.id
  ORDER BY id
  LIMIT $frontier
  MATCH (entity:Node {id: id})
  WITH entity, COUNT { MATCH (entity)-[:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-() } AS degree
  CALL (entity, degree) {
    MATCH (entity)-[relationship:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-(entity2)
    WHERE degree <= $hub
    RETURN collect({id: relationship.id, from: startNode(relationship).id, to: endNode(relationship).id, at: entity.id, reached: entity2.id}) AS found
  }
  RETURN collect({edges: found, hub: degree > $hub}) AS second
}
CALL (second) {
  UNWIND second AS level
  UNWIND level.edges AS edge
  RETURN collect(edge) AS second2
}
CALL (goal) {
  MATCH (goal)-[relationship4:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-(entity6)
  WITH relationship4, entity6
  ORDER BY entity6.id, relationship4.id
  LIMIT $width
  RETURN collect({id: relationship4.id, from: startNode(relationship4).id, to: endNode(relationship4).id, at: goal.id, reached: entity6.id}) AS first2, collect(DISTINCT entity6.id) AS next2
}
CALL (goal, start, next2) {
  UNWIND next2 AS id2
  WITH id2
  WHERE $maxLength >= 4 AND id2 <> start.id AND id2 <> goal.id
  ORDER BY id2
  LIMIT $frontier
  MATCH (entity4:Node {id: id2})
  WITH entity4, COUNT { MATCH (entity4)-[:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-() } AS degree2
  CALL (entity4, degree2) {
    MATCH (entity4)-[relationship3:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-(entity5)
    WHERE degree2 <= $hub
    RETURN collect({id: relationship3.id, from: startNode(relationship3).id, to: endNode(relationship3).id, at: entity4.id, reached: entity5.id}) AS found2
  }
  RETURN collect({edges: found2, hub: degree2 > $hub}) AS second3
}
CALL (second3) {
  UNWIND second3 AS level2
  UNWIND level2.edges AS edge2
  RETURN collect(edge2) AS second4
}
CALL (start, first, second2) {
  UNWIND [start.id] + [edge3 IN first + second2 | edge3.reached] AS id4
  RETURN collect(DISTINCT id4) AS near
}
CALL (goal, first2, second4) {
  UNWIND [goal.id] + [edge3 IN first2 + second4 | edge3.reached] AS id5
  RETURN collect(DISTINCT id5) AS far
}
CALL (near, far) {
  UNWIND near AS id3
  WITH id3
  WHERE id3 IN far
  ORDER BY id3
  LIMIT $meetings
  RETURN collect(id3) AS met
}
CALL (first, second2, first2, second4, met) {
  WITH first, first2, met, [edge4 IN second2 WHERE edge4.reached IN met] AS far2, [edge4 IN second4 WHERE edge4.reached IN met] AS far3
  WITH first, first2, far2, far3, met + [edge4 IN far2 | edge4.at] AS through, met + [edge4 IN far3 | edge4.at] AS through2
  RETURN [edge4 IN first WHERE edge4.reached IN through] + far2 + [edge4 IN first2 WHERE edge4.reached IN through2] + far3 AS found3
}
CALL (found3) {
  UNWIND [edge4 IN found3 | edge4.id] AS id7
  RETURN collect(DISTINCT id7) AS ids
}
CALL (ids) {
  UNWIND ids AS id6
  WITH id6
  ORDER BY id6
  LIMIT $edges
  RETURN collect(id6) AS ids2
}
CALL (found3, ids2) {
  RETURN [edge4 IN found3 WHERE edge4.id IN ids2] AS edges
}
CALL (start, goal, edges) {
  UNWIND [start.id, goal.id] + [edge5 IN edges | edge5.from] + [edge5 IN edges | edge5.to] AS id9
  RETURN collect(DISTINCT id9) AS ids3
}
CALL (ids3) {
  UNWIND ids3 AS id8
  MATCH (entity7:Node {id: id8})
  RETURN collect({id: entity7.id, node: {id: entity7.id}}) AS nodes
}
CALL (edges) {
  UNWIND edges AS edge6
  MATCH (from:Node {id: edge6.from})-[relationship5:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]->(to:Node {id: edge6.to})
  WHERE relationship5.id = edge6.id
  RETURN collect({id: relationship5.id, from: from.id, to: to.id, hop: {}}) AS hops
}
RETURN {nodes: nodes, hops: hops, met: size(met), hubs: size([at IN second WHERE at.hub]) + size([at2 IN second3 WHERE at2.hub]), widest: [size(first), size(second), size(first2), size(second3)]} AS value

// stats
CALL () {
  MATCH (entity:Entity)
  RETURN count(entity) AS total
}
RETURN {entities: {total: total}} AS value
