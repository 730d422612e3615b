// trump
MATCH (middle:Node:Entity {id: $id})
CALL (middle) {
  MATCH (middle)-[relationship:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-(entity)
  WHERE any(speakerId IN relationship.firstSpeakerIds WHERE speakerId IN $voices_speakers)
  WITH relationship, entity
  ORDER BY entity.name, relationship.id
  LIMIT $first
  RETURN collect(relationship) AS edges, collect(DISTINCT entity) AS near
}
CALL (near) {
  UNWIND near AS entity2
  WITH entity2
  WHERE $depth >= 2
  CALL (entity2) {
    MATCH (entity2)-[relationship2:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-(entity3)
    WHERE any(speakerId2 IN relationship2.firstSpeakerIds WHERE speakerId2 IN $voices_speakers)
    WITH relationship2, entity3
    ORDER BY entity3.name, relationship2.id
    LIMIT $first
    RETURN relationship2, entity3
  }
  RETURN collect(relationship2) AS edges2, collect(DISTINCT entity3) AS near2
}
CALL (near2) {
  UNWIND near2 AS entity4
  WITH entity4
  WHERE $depth >= 3
  CALL (entity4) {
    MATCH (entity4)-[relationship3:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-(entity5)
    WHERE any(speakerId3 IN relationship3.firstSpeakerIds WHERE speakerId3 IN $voices_speakers)
    WITH relationship3, entity5
    ORDER BY entity5.name, relationship3.id
    LIMIT $first
    RETURN relationship3, entity5
  }
  RETURN collect(relationship3) AS edges3, collect(DISTINCT entity5) AS near3
}
CALL (middle, near, near2, near3) {
  UNWIND [middle] + near + near2 + near3 AS entity6
  WITH DISTINCT entity6
  RETURN collect({id: entity6.id, name: entity6.name, total: COUNT { MATCH (entity6)-[relationship4:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-(entity7) WHERE any(speakerId4 IN relationship4.firstSpeakerIds WHERE speakerId4 IN $voices_speakers) }, node: {id: entity6.id}}) AS nodes
}
CALL (edges, edges2, edges3) {
  UNWIND edges + edges2 + edges3 AS relationship5
  WITH DISTINCT relationship5
  RETURN collect({id: relationship5.id, from: startNode(relationship5).id, to: endNode(relationship5).id, edge: {relationship: type(relationship5), role: relationship5.role, claimCount: size(coalesce(relationship5.claimIds, []))}}) AS ties
}
CALL () {
  UNWIND $voices_speakers AS id
  MATCH (speaker:Node {id: id})
  RETURN collect(speaker.id) AS voices
}
RETURN voices AS voices, {nodes: nodes, edges: ties} AS value

// narrator
MATCH (middle:Node:Entity {id: $id})
CALL (middle) {
  MATCH (middle)-[relationship:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-(entity)
  WHERE any(speakerId IN relationship.firstSpeakerIds WHERE speakerId IN $voices_speakers)
  WITH relationship, entity
  ORDER BY entity.name, relationship.id
  LIMIT $first
  RETURN collect(relationship) AS edges, collect(DISTINCT entity) AS near
}
CALL (near) {
  UNWIND near AS entity2
  WITH entity2
  WHERE $depth >= 2
  CALL (entity2) {
    MATCH (entity2)-[relationship2:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-(entity3)
    WHERE any(speakerId2 IN relationship2.firstSpeakerIds WHERE speakerId2 IN $voices_speakers)
    WITH relationship2, entity3
    ORDER BY entity3.name, relationship2.id
    LIMIT $first
    RETURN relationship2, entity3
  }
  RETURN collect(relationship2) AS edges2, collect(DISTINCT entity3) AS near2
}
CALL (near2) {
  UNWIND near2 AS entity4
  WITH entity4
  WHERE $depth >= 3
  CALL (entity4) {
    MATCH (entity4)-[relationship3:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-(entity5)
    WHERE any(speakerId3 IN relationship3.firstSpeakerIds WHERE speakerId3 IN $voices_speakers)
    WITH relationship3, entity5
    ORDER BY entity5.name, relationship3.id
    LIMIT $first
    RETURN relationship3, entity5
  }
  RETURN collect(relationship3) AS edges3, collect(DISTINCT entity5) AS near3
}
CALL (middle, near, near2, near3) {
  UNWIND [middle] + near + near2 + near3 AS entity6
  WITH DISTINCT entity6
  RETURN collect({id: entity6.id, name: entity6.name, node: {id: entity6.id}}) AS nodes
}
CALL (edges, edges2, edges3) {
  UNWIND edges + edges2 + edges3 AS relationship4
  WITH DISTINCT relationship4
  RETURN collect({id: relationship4.id, from: startNode(relationship4).id, to: endNode(relationship4).id, edge: {relationship: type(relationship4), role: relationship4.role}}) AS ties
}
CALL () {
  UNWIND $voices_speakers AS id
  MATCH (speaker:Node {id: id})
  RETURN collect(speaker.id) AS voices
}
RETURN voices AS voices, {nodes: nodes, edges: ties} AS value

// russia
MATCH (middle:Node:Entity {id: $id})
CALL (middle) {
  MATCH (middle)-[relationship:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-(entity)
  WHERE EXISTS { MATCH (speaker:Node) WHERE speaker.id IN relationship.firstSpeakerIds AND coalesce(EXISTS { MATCH (speaker)-[:REPRESENTS*0..2]->(actor) WHERE actor.id IN $voices_speakers }, false) }
  WITH relationship, entity
  ORDER BY entity.name, relationship.id
  LIMIT $first
  RETURN collect(relationship) AS edges, collect(DISTINCT entity) AS near
}
CALL (near) {
  UNWIND near AS entity2
  WITH entity2
  WHERE $depth >= 2
  CALL (entity2) {
    MATCH (entity2)-[relationship2:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-(entity3)
    WHERE EXISTS { MATCH (speaker2:Node) WHERE speaker2.id IN relationship2.firstSpeakerIds AND coalesce(EXISTS { MATCH (speaker2)-[:REPRESENTS*0..2]->(actor2) WHERE actor2.id IN $voices_speakers }, false) }
    WITH relationship2, entity3
    ORDER BY entity3.name, relationship2.id
    LIMIT $first
    RETURN relationship2, entity3
  }
  RETURN collect(relationship2) AS edges2, collect(DISTINCT entity3) AS near2
}
CALL (near2) {
  UNWIND near2 AS entity4
  WITH entity4
  WHERE $depth >= 3
  CALL (entity4) {
    MATCH (entity4)-[relationship3:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-(entity5)
    WHERE EXISTS { MATCH (speaker3:Node) WHERE speaker3.id IN relationship3.firstSpeakerIds AND coalesce(EXISTS { MATCH (speaker3)-[:REPRESENTS*0..2]->(actor3) WHERE actor3.id IN $voices_speakers }, false) }
    WITH relationship3, entity5
    ORDER BY entity5.name, relationship3.id
    LIMIT $first
    RETURN relationship3, entity5
  }
  RETURN collect(relationship3) AS edges3, collect(DISTINCT entity5) AS near3
}
CALL (middle, near, near2, near3) {
  UNWIND [middle] + near + near2 + near3 AS entity6
  WITH DISTINCT entity6
  RETURN collect({id: entity6.id, name: entity6.name, node: {id: entity6.id}}) AS nodes
}
CALL (edges, edges2, edges3) {
  UNWIND edges + edges2 + edges3 AS relationship4
  WITH DISTINCT relationship4
  RETURN collect({id: relationship4.id, from: startNode(relationship4).id, to: endNode(relationship4).id, edge: {relationship: type(relationship4), role: relationship4.role}}) AS ties
}
CALL () {
  UNWIND $voices_speakers AS id
  MATCH (speaker4:Node {id: id})
  RETURN collect(speaker4.id) AS voices
}
RETURN voices AS voices, {nodes: nodes, edges: ties} AS value
