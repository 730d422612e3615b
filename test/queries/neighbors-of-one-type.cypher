// conflict
MATCH (conflict:Node:Conflict {id: $id})
CALL (conflict) {
  MATCH (conflict)-[relationship:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|DISCUSSED|CONDEMNED|REFUSED|PROPOSED|PRESSED_FOR]-(entity)
  WHERE entity.type IN $type_in
  WITH entity, relationship
  ORDER BY entity.name DESC, relationship.id DESC
  LIMIT $neighbors_first
  RETURN collect({node: {id: entity.id, name: entity.name}, relationship: type(relationship), direction: CASE WHEN endNode(relationship) = entity THEN 'OUT' ELSE 'IN' END, side: relationship.side}) AS neighbors
}
RETURN {neighbors: {rows: neighbors}} AS value
