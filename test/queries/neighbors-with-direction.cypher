// event
MATCH (event:Node:Event {id: $id})
CALL (event) {
  MATCH (event)-[relationship:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|DISCUSSED|CONDEMNED|REFUSED|PROPOSED|PRESSED_FOR]-(entity)
  WITH entity, relationship
  ORDER BY entity.name, relationship.id
  LIMIT $neighbors_first
  RETURN collect({node: {id: entity.id}, relationship: type(relationship), direction: CASE WHEN endNode(relationship) = entity THEN 'OUT' ELSE 'IN' END, role: relationship.role, side: relationship.side, time: CASE WHEN relationship.timeText IS NOT NULL THEN {text: relationship.timeText} END}) AS neighbors
}
RETURN {neighbors: {rows: neighbors, total: COUNT { MATCH (event)-[relationship2:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|DISCUSSED|CONDEMNED|REFUSED|PROPOSED|PRESSED_FOR]-(entity2) }}} AS value
