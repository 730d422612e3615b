// person
MATCH (person:Node:Person {id: $id})
CALL (person) {
  MATCH (person)-[relationship:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|DISCUSSED|CONDEMNED|REFUSED|PROPOSED|PRESSED_FOR]-(entity)
  WITH entity, relationship
  ORDER BY entity.name, relationship.id
  LIMIT $neighbors_first
  CALL (relationship) {
    UNWIND range(0, size(coalesce(relationship.claimIds, [])) - 1) AS position
    MATCH (claim:Node {id: relationship.claimIds[position]})
    WITH claim, position
    ORDER BY position
    LIMIT $claims_first
    RETURN collect({id: claim.id, gist: claim.gist}) AS claims
  }
  RETURN collect({node: {id: entity.id, name: entity.name}, relationship: type(relationship), direction: CASE WHEN endNode(relationship) = entity THEN 'OUT' ELSE 'IN' END, claims: claims}) AS neighbors
}
RETURN {name: person.name, neighbors: {rows: neighbors, total: COUNT { MATCH (person)-[relationship2:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|DISCUSSED|CONDEMNED|REFUSED|PROPOSED|PRESSED_FOR]-(entity2) }}} AS value
