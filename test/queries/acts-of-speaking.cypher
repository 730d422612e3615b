// event
MATCH (event:Node:Event {id: $id})
CALL (event) {
  MATCH (event)-[relationship:PART_OF|DISCUSSED]->(conflict:Conflict)
  WHERE coalesce(relationship.modality, 'ASSERTED') IN $modality
  WITH conflict, relationship
  ORDER BY conflict.name, relationship.id
  LIMIT $conflicts_PART_OF_DISCUSSED_first
  CALL (relationship) {
    UNWIND range(0, size(coalesce(relationship.claimIds, [])) - 1) AS position
    MATCH (claim:Node {id: relationship.claimIds[position]})
    WITH claim, position
    ORDER BY position
    LIMIT $claims_first
    RETURN collect({id: claim.id}) AS claims
  }
  RETURN collect({node: {id: conflict.id}, modality: coalesce(relationship.modality, 'ASSERTED'), relationshipId: 'relationship/' + type(relationship) + '.' + replace(CASE WHEN type(relationship) IN ['PARTICIPATED_IN', 'PARTY_TO', 'REFUSED', 'PROPOSED', 'PRESSED_FOR'] THEN endNode(relationship).id ELSE startNode(relationship).id END, '/', '.') + '.' + substring(relationship.id, 13), claims: claims}) AS conflicts_PART_OF_DISCUSSED
}
CALL (event) {
  MATCH (event)-[discussed:DISCUSSED]->(entity)
  WHERE coalesce(discussed.modality, 'ASSERTED') IN $modality_2
  WITH entity, discussed
  ORDER BY entity.name, discussed.id
  LIMIT $discussed_first
  RETURN collect({node: {id: entity.id}}) AS discussed2
}
CALL (event) {
  MATCH (event)-[discussed3:DISCUSSED]->(entity2)
  WHERE coalesce(discussed3.modality, 'ASSERTED') IN $modality_3
  WITH entity2, discussed3
  ORDER BY entity2.name, discussed3.id
  LIMIT $discussed2_first
  CALL (discussed3) {
    UNWIND range(0, size(coalesce(discussed3.firstSpeakerIds, [])) - 1) AS position2
    MATCH (speaker:Node {id: discussed3.firstSpeakerIds[position2]})
    WITH speaker, position2
    ORDER BY position2
    LIMIT $firstSpeakers_limit
    RETURN collect({id: speaker.id}) AS firstSpeakers
  }
  RETURN collect({node: {id: entity2.id}, modality: coalesce(discussed3.modality, 'ASSERTED'), firstSpeakers: firstSpeakers}) AS discussed22
}
RETURN {conflicts_PART_OF_DISCUSSED: {rows: conflicts_PART_OF_DISCUSSED, total: COUNT { MATCH (event)-[relationship2:PART_OF|DISCUSSED]->(conflict2:Conflict) WHERE coalesce(relationship2.modality, 'ASSERTED') IN $modality }}, discussed: {rows: discussed2}, discussed2: {rows: discussed22, total: COUNT { MATCH (event)-[discussed4:DISCUSSED]->(entity3) WHERE coalesce(discussed4.modality, 'ASSERTED') IN $modality_3 }}} AS value

// nextWeek
MATCH (event:Node:Event {id: $id})
CALL (event) {
  MATCH (event)-[relationship2:PART_OF|DISCUSSED]->(conflict2:Conflict)
  WHERE coalesce(relationship2.modality, 'ASSERTED') IN $modality_2
  WITH conflict2, relationship2
  ORDER BY conflict2.name, relationship2.id
  LIMIT $conflicts_PART_OF_DISCUSSED2_first
  RETURN collect({node: {id: conflict2.id}}) AS conflicts_PART_OF_DISCUSSED2
}
CALL (event) {
  MATCH (event)-[relationship4:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|DISCUSSED|CONDEMNED|REFUSED|PROPOSED|PRESSED_FOR]-(entity)
  WITH entity, relationship4
  ORDER BY entity.name, relationship4.id
  LIMIT $neighbors_first
  RETURN collect({node: {id: entity.id}, relationship: type(relationship4), modality: coalesce(relationship4.modality, 'ASSERTED'), direction: CASE WHEN endNode(relationship4) = entity THEN 'OUT' ELSE 'IN' END}) AS neighbors
}
RETURN {conflicts_PART_OF_DISCUSSED: {total: COUNT { MATCH (event)-[relationship:PART_OF|DISCUSSED]->(conflict:Conflict) WHERE coalesce(relationship.modality, 'ASSERTED') IN $modality }}, conflicts_PART_OF_DISCUSSED2: {rows: conflicts_PART_OF_DISCUSSED2, total: COUNT { MATCH (event)-[relationship3:PART_OF|DISCUSSED]->(conflict3:Conflict) WHERE coalesce(relationship3.modality, 'ASSERTED') IN $modality_2 }}, neighbors: {rows: neighbors, total: COUNT { MATCH (event)-[relationship5:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|DISCUSSED|CONDEMNED|REFUSED|PROPOSED|PRESSED_FOR]-(entity2) }}} AS value
