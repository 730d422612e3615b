// trump
MATCH (middle:Node:Entity {id: $id})
CALL (middle) {
  MATCH (middle)-[relationship:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|DISCUSSED|CONDEMNED|REFUSED|PROPOSED|PRESSED_FOR]-(entity)
  WHERE any(speakerId IN relationship.firstSpeakerIds WHERE speakerId IN $voices_speakers)
  WITH relationship, entity
  ORDER BY entity.name, relationship.id
  LIMIT $first
  RETURN collect({id: relationship.id, from: startNode(relationship).id, to: endNode(relationship).id, edge: {relationship: type(relationship), role: relationship.role, claimCount: size(coalesce(relationship.claimIds, []))}}) AS edges, collect(DISTINCT entity) AS near
}
CALL (near) {
  UNWIND near AS entity2
  WITH entity2
  WHERE $depth >= 2
  CALL (entity2) {
    MATCH (entity2)-[relationship2:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|DISCUSSED|CONDEMNED|REFUSED|PROPOSED|PRESSED_FOR]-(entity3)
    WHERE any(speakerId2 IN relationship2.firstSpeakerIds WHERE speakerId2 IN $voices_speakers)
    WITH relationship2, entity3
    ORDER BY entity3.name, relationship2.id
    LIMIT $first
    RETURN relationship2, entity3
  }
  RETURN collect({id: relationship2.id, from: startNode(relationship2).id, to: endNode(relationship2).id, edge: {relationship: type(relationship2), role: relationship2.role, claimCount: size(coalesce(relationship2.claimIds, []))}}) AS edges2, collect(DISTINCT entity3) AS near2
}
CALL (near2) {
  UNWIND near2 AS entity4
  WITH entity4
  WHERE $depth >= 3
  CALL (entity4) {
    MATCH (entity4)-[relationship3:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|DISCUSSED|CONDEMNED|REFUSED|PROPOSED|PRESSED_FOR]-(entity5)
    WHERE any(speakerId3 IN relationship3.firstSpeakerIds WHERE speakerId3 IN $voices_speakers)
    WITH relationship3, entity5
    ORDER BY entity5.name, relationship3.id
    LIMIT $first
    RETURN relationship3, entity5
  }
  RETURN collect({id: relationship3.id, from: startNode(relationship3).id, to: endNode(relationship3).id, edge: {relationship: type(relationship3), role: relationship3.role, claimCount: size(coalesce(relationship3.claimIds, []))}}) AS edges3, collect(DISTINCT entity5) AS near3
}
CALL (middle, near, near2, near3) {
  UNWIND [middle] + near + near2 + near3 AS entity6
  WITH DISTINCT entity6
  RETURN collect({id: entity6.id, name: entity6.name, total: COUNT { MATCH (entity6)-[relationship4:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|DISCUSSED|CONDEMNED|REFUSED|PROPOSED|PRESSED_FOR]-(entity7) WHERE any(speakerId4 IN relationship4.firstSpeakerIds WHERE speakerId4 IN $voices_speakers) }, node: {id: entity6.id}}) AS nodes
}
CALL () {
  UNWIND $voices_speakers AS id
  MATCH (speaker:Node {id: id})
  RETURN collect(speaker.id) AS voices
}
RETURN voices AS voices, {nodes: nodes, edges: edges + edges2 + edges3} AS value

// narrator
MATCH (middle:Node:Entity {id: $id})
CALL (middle) {
  MATCH (middle)-[relationship:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|DISCUSSED|CONDEMNED|REFUSED|PROPOSED|PRESSED_FOR]-(entity)
  WHERE any(speakerId IN relationship.firstSpeakerIds WHERE speakerId IN $voices_speakers)
  WITH relationship, entity
  ORDER BY entity.name, relationship.id
  LIMIT $first
  RETURN collect({id: relationship.id, from: startNode(relationship).id, to: endNode(relationship).id, edge: {relationship: type(relationship), role: relationship.role}}) AS edges, collect(DISTINCT entity) AS near
}
CALL (near) {
  UNWIND near AS entity2
  WITH entity2
  WHERE $depth >= 2
  CALL (entity2) {
    MATCH (entity2)-[relationship2:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|DISCUSSED|CONDEMNED|REFUSED|PROPOSED|PRESSED_FOR]-(entity3)
    WHERE any(speakerId2 IN relationship2.firstSpeakerIds WHERE speakerId2 IN $voices_speakers)
    WITH relationship2, entity3
    ORDER BY entity3.name, relationship2.id
    LIMIT $first
    RETURN relationship2, entity3
  }
  RETURN collect({id: relationship2.id, from: startNode(relationship2).id, to: endNode(relationship2).id, edge: {relationship: type(relationship2), role: relationship2.role}}) AS edges2, collect(DISTINCT entity3) AS near2
}
CALL (near2) {
  UNWIND near2 AS entity4
  WITH entity4
  WHERE $depth >= 3
  CALL (entity4) {
    MATCH (entity4)-[relationship3:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|DISCUSSED|CONDEMNED|REFUSED|PROPOSED|PRESSED_FOR]-(entity5)
    WHERE any(speakerId3 IN relationship3.firstSpeakerIds WHERE speakerId3 IN $voices_speakers)
    WITH relationship3, entity5
    ORDER BY entity5.name, relationship3.id
    LIMIT $first
    RETURN relationship3, entity5
  }
  RETURN collect({id: relationship3.id, from: startNode(relationship3).id, to: endNode(relationship3).id, edge: {relationship: type(relationship3), role: relationship3.role}}) AS edges3, collect(DISTINCT entity5) AS near3
}
CALL (middle, near, near2, near3) {
  UNWIND [middle] + near + near2 + near3 AS entity6
  WITH DISTINCT entity6
  RETURN collect({id: entity6.id, name: entity6.name, node: {id: entity6.id}}) AS nodes
}
CALL () {
  UNWIND $voices_speakers AS id
  MATCH (speaker:Node {id: id})
  RETURN collect(speaker.id) AS voices
}
RETURN voices AS voices, {nodes: nodes, edges: edges + edges2 + edges3} AS value

// russia
MATCH (middle:Node:Entity {id: $id})
CALL (middle) {
  MATCH (middle)-[relationship:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|DISCUSSED|CONDEMNED|REFUSED|PROPOSED|PRESSED_FOR]-(entity)
  WHERE EXISTS { MATCH (speaker:Node) WHERE speaker.id IN relationship.firstSpeakerIds AND coalesce(EXISTS { MATCH (speaker)-[:REPRESENTS*0..2]->(actor) WHERE actor.id IN $voices_speakers }, false) }
  WITH relationship, entity
  ORDER BY entity.name, relationship.id
  LIMIT $first
  RETURN collect({id: relationship.id, from: startNode(relationship).id, to: endNode(relationship).id, edge: {relationship: type(relationship), role: relationship.role}}) AS edges, collect(DISTINCT entity) AS near
}
CALL (near) {
  UNWIND near AS entity2
  WITH entity2
  WHERE $depth >= 2
  CALL (entity2) {
    MATCH (entity2)-[relationship2:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|DISCUSSED|CONDEMNED|REFUSED|PROPOSED|PRESSED_FOR]-(entity3)
    WHERE EXISTS { MATCH (speaker2:Node) WHERE speaker2.id IN relationship2.firstSpeakerIds AND coalesce(EXISTS { MATCH (speaker2)-[:REPRESENTS*0..2]->(actor2) WHERE actor2.id IN $voices_speakers }, false) }
    WITH relationship2, entity3
    ORDER BY entity3.name, relationship2.id
    LIMIT $first
    RETURN relationship2, entity3
  }
  RETURN collect({id: relationship2.id, from: startNode(relationship2).id, to: endNode(relationship2).id, edge: {relationship: type(relationship2), role: relationship2.role}}) AS edges2, collect(DISTINCT entity3) AS near2
}
CALL (near2) {
  UNWIND near2 AS entity4
  WITH entity4
  WHERE $depth >= 3
  CALL (entity4) {
    MATCH (entity4)-[relationship3:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|DISCUSSED|CONDEMNED|REFUSED|PROPOSED|PRESSED_FOR]-(entity5)
    WHERE EXISTS { MATCH (speaker3:Node) WHERE speaker3.id IN relationship3.firstSpeakerIds AND coalesce(EXISTS { MATCH (speaker3)-[:REPRESENTS*0..2]->(actor3) WHERE actor3.id IN $voices_speakers }, false) }
    WITH relationship3, entity5
    ORDER BY entity5.name, relationship3.id
    LIMIT $first
    RETURN relationship3, entity5
  }
  RETURN collect({id: relationship3.id, from: startNode(relationship3).id, to: endNode(relationship3).id, edge: {relationship: type(relationship3), role: relationship3.role}}) AS edges3, collect(DISTINCT entity5) AS near3
}
CALL (middle, near, near2, near3) {
  UNWIND [middle] + near + near2 + near3 AS entity6
  WITH DISTINCT entity6
  RETURN collect({id: entity6.id, name: entity6.name, node: {id: entity6.id}}) AS nodes
}
CALL () {
  UNWIND $voices_speakers AS id
  MATCH (speaker4:Node {id: id})
  RETURN collect(speaker4.id) AS voices
}
RETURN voices AS voices, {nodes: nodes, edges: edges + edges2 + edges3} AS value
