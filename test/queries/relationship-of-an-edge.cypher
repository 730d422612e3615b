// person
MATCH (person:Node:Person {id: $id})
CALL (person) {
  MATCH (person)-[relationship:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|DISCUSSED|CONDEMNED|REFUSED|PROPOSED|PRESSED_FOR]-(entity)
  WHERE entity.type = $type_eq
  WITH entity, relationship
  ORDER BY entity.name, relationship.id
  LIMIT $neighbors_first
  CALL (relationship) {
    WITH startNode(relationship) AS entity2
    RETURN head(collect({id: entity2.id})) AS from
  }
  CALL (relationship) {
    WITH endNode(relationship) AS entity3
    RETURN head(collect({id: entity3.id})) AS to
  }
  CALL (relationship) {
    UNWIND coalesce(relationship.claimIds, []) AS id
    MATCH (claim:Node {id: id})
    RETURN collect(DISTINCT claim) AS found
  }
  CALL (found) {
    UNWIND found AS claim2
    WITH claim2
    ORDER BY claim2.position, claim2.id
    LIMIT $claims_first
    RETURN collect({node: {gist: claim2.gist}}) AS claims
  }
  CALL (relationship) {
    UNWIND range(0, size(coalesce(relationship.firstSpeakerIds, [])) - 1) AS position
    MATCH (speaker:Node {id: relationship.firstSpeakerIds[position]})
    WITH speaker, position
    ORDER BY position
    LIMIT $firstSpeakers_limit
    RETURN collect({id: speaker.id}) AS firstSpeakers
  }
  RETURN collect({node: {id: entity.id, name: entity.name}, relationship: type(relationship), relationshipId: 'relationship/' + type(relationship) + '.' + replace(CASE WHEN type(relationship) IN ['PARTICIPATED_IN', 'PARTY_TO', 'REFUSED', 'PROPOSED', 'PRESSED_FOR'] THEN endNode(relationship).id ELSE startNode(relationship).id END, '/', '.') + '.' + substring(relationship.id, 13), certainty: coalesce(relationship.certainty, 'UNSPECIFIED'), relationshipNode: {id: 'relationship/' + type(relationship) + '.' + replace(CASE WHEN type(relationship) IN ['PARTICIPATED_IN', 'PARTY_TO', 'REFUSED', 'PROPOSED', 'PRESSED_FOR'] THEN endNode(relationship).id ELSE startNode(relationship).id END, '/', '.') + '.' + substring(relationship.id, 13), from: from, to: to, claims: {rows: claims, total: size(found)}, firstSpeakers: firstSpeakers}}) AS neighbors
}
CALL (person) {
  MATCH (person)-[holds:HOLDS]->(office)
  WITH office, holds
  ORDER BY office.name, holds.id
  LIMIT $offices_first
  RETURN collect({node: {name: office.name}, relationshipId: 'relationship/' + type(holds) + '.' + replace(CASE WHEN type(holds) IN ['PARTICIPATED_IN', 'PARTY_TO', 'REFUSED', 'PROPOSED', 'PRESSED_FOR'] THEN endNode(holds).id ELSE startNode(holds).id END, '/', '.') + '.' + substring(holds.id, 13), relationshipNode: {id: 'relationship/' + type(holds) + '.' + replace(CASE WHEN type(holds) IN ['PARTICIPATED_IN', 'PARTY_TO', 'REFUSED', 'PROPOSED', 'PRESSED_FOR'] THEN endNode(holds).id ELSE startNode(holds).id END, '/', '.') + '.' + substring(holds.id, 13), certainty: coalesce(holds.certainty, 'UNSPECIFIED')}}) AS offices
}
RETURN {neighbors: {rows: neighbors}, offices: {rows: offices}} AS value

// event
MATCH (event:Node:Event {id: $id})
CALL (event) {
  MATCH (event)<-[participatedIn:PARTICIPATED_IN]-(actor)
  WITH actor, participatedIn
  ORDER BY actor.name, participatedIn.id
  LIMIT $participants_first
  CALL (participatedIn) {
    WITH startNode(participatedIn) AS entity
    RETURN head(collect({id: entity.id})) AS from
  }
  CALL (participatedIn) {
    UNWIND coalesce(participatedIn.claimIds, []) AS id
    MATCH (claim:Node {id: id})
    WHERE claim.predicate = $predicate_eq
    RETURN collect(DISTINCT claim) AS found
  }
  CALL (found) {
    UNWIND found AS claim2
    WITH claim2
    ORDER BY claim2.position, claim2.id
    LIMIT $claims2_first
    RETURN collect({node: claim2.id}) AS claims2, collect(claim2) AS found2
  }
  RETURN collect({node: {id: actor.id}, role: participatedIn.role, relationshipNode: {id: 'relationship/' + type(participatedIn) + '.' + replace(CASE WHEN type(participatedIn) IN ['PARTICIPATED_IN', 'PARTY_TO', 'REFUSED', 'PROPOSED', 'PRESSED_FOR'] THEN endNode(participatedIn).id ELSE startNode(participatedIn).id END, '/', '.') + '.' + substring(participatedIn.id, 13), role: participatedIn.role, from: from, claims2: {rows: claims2, total: size(found)}}}) AS participants, collect(found2) AS found3
}
CALL (found3) {
  UNWIND found3 AS found4
  UNWIND found4 AS claim22
  WITH DISTINCT claim22
  CALL (claim22) {
    MATCH (claim22)-[:SUPPORTED_BY]->(evidence)
    WITH evidence
    ORDER BY evidence.position, evidence.id
    LIMIT $evidence_SUPPORTED_BY_first
    RETURN collect({quote: evidence.quote}) AS evidence_SUPPORTED_BY
  }
  RETURN collect({id: claim22.id, node: {gist: claim22.gist, evidence_SUPPORTED_BY: evidence_SUPPORTED_BY}}) AS level1
}
RETURN {participants: {rows: participants}} AS value, level1 AS level1
