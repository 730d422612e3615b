// parties
MATCH (start:Node {id: $from}), (goal:Node {id: $to})
WHERE start:Entity AND goal:Entity
CALL (start) {
  MATCH (start)-[relationship2:PARTY_TO]-(entity3)
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
  WITH entity, COUNT { MATCH (entity)-[:PARTY_TO]-() } AS degree
  CALL (entity, degree) {
    MATCH (entity)-[relationship:PARTY_TO]-(entity2)
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
  MATCH (goal)-[relationship4:PARTY_TO]-(entity6)
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
  WITH entity4, COUNT { MATCH (entity4)-[:PARTY_TO]-() } AS degree2
  CALL (entity4, degree2) {
    MATCH (entity4)-[relationship3:PARTY_TO]-(entity5)
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
  MATCH (from:Node {id: edge6.from})-[relationship5:PARTY_TO]->(to:Node {id: edge6.to})
  WHERE relationship5.id = edge6.id
  RETURN collect({id: relationship5.id, from: from.id, to: to.id, hop: {relationship: type(relationship5), side: relationship5.side}}) AS hops
}
RETURN {nodes: nodes, hops: hops, met: size(met), hubs: size([at IN second WHERE at.hub]) + size([at2 IN second3 WHERE at2.hub]), widest: [size(first), size(second), size(first2), size(second3)]} AS value

// ministry
MATCH (start:Node {id: $from}), (goal:Node {id: $to})
WHERE start:Entity AND goal:Entity
CALL (start) {
  MATCH (start)-[relationship2:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-(entity3)
  WHERE any(speakerId2 IN relationship2.firstSpeakerIds WHERE speakerId2 IN $asClaimedBy)
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
    WHERE degree <= $hub AND any(speakerId IN relationship.firstSpeakerIds WHERE speakerId IN $asClaimedBy)
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
  WHERE any(speakerId4 IN relationship4.firstSpeakerIds WHERE speakerId4 IN $asClaimedBy)
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
    WHERE degree2 <= $hub AND any(speakerId3 IN relationship3.firstSpeakerIds WHERE speakerId3 IN $asClaimedBy)
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
  CALL (relationship5) {
    UNWIND range(0, size(coalesce(relationship5.firstSpeakerIds, [])) - 1) AS position
    MATCH (speaker:Node {id: relationship5.firstSpeakerIds[position]})
    WITH speaker, position
    ORDER BY position
    LIMIT $firstSpeakers_limit
    RETURN collect({id: speaker.id}) AS firstSpeakers
  }
  RETURN collect({id: relationship5.id, from: from.id, to: to.id, hop: {relationship: type(relationship5), firstSpeakers: firstSpeakers}}) AS hops
}
RETURN {nodes: nodes, hops: hops, met: size(met), hubs: size([at IN second WHERE at.hub]) + size([at2 IN second3 WHERE at2.hub]), widest: [size(first), size(second), size(first2), size(second3)]} AS value

// russia
MATCH (start:Node {id: $from}), (goal:Node {id: $to})
WHERE start:Entity AND goal:Entity
CALL (start) {
  MATCH (start)-[relationship2:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-(entity3)
  WHERE EXISTS { MATCH (speaker2:Node) WHERE speaker2.id IN relationship2.firstSpeakerIds AND coalesce(EXISTS { MATCH (speaker2)-[:REPRESENTS*0..2]->(actor2) WHERE actor2.id IN $asClaimedBy }, false) }
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
    WHERE degree <= $hub AND EXISTS { MATCH (speaker:Node) WHERE speaker.id IN relationship.firstSpeakerIds AND coalesce(EXISTS { MATCH (speaker)-[:REPRESENTS*0..2]->(actor) WHERE actor.id IN $asClaimedBy }, false) }
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
  WHERE EXISTS { MATCH (speaker4:Node) WHERE speaker4.id IN relationship4.firstSpeakerIds AND coalesce(EXISTS { MATCH (speaker4)-[:REPRESENTS*0..2]->(actor4) WHERE actor4.id IN $asClaimedBy }, false) }
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
    WHERE degree2 <= $hub AND EXISTS { MATCH (speaker3:Node) WHERE speaker3.id IN relationship3.firstSpeakerIds AND coalesce(EXISTS { MATCH (speaker3)-[:REPRESENTS*0..2]->(actor3) WHERE actor3.id IN $asClaimedBy }, false) }
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
  RETURN collect({id: relationship5.id, from: from.id, to: to.id, hop: {relationship: type(relationship5)}}) AS hops
}
RETURN {nodes: nodes, hops: hops, met: size(met), hubs: size([at IN second WHERE at.hub]) + size([at2 IN second3 WHERE at2.hub]), widest: [size(first), size(second), size(first2), size(second3)]} AS value
