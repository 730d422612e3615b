// near
MATCH (middle:Node:Entity {id: $id})
CALL (middle) {
  MATCH (middle)-[relationship:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|DISCUSSED|CONDEMNED|REFUSED|PROPOSED|PRESSED_FOR]-(entity)
  WITH relationship, entity
  ORDER BY entity.name, relationship.id
  LIMIT $first
  RETURN collect({id: relationship.id, from: startNode(relationship).id, to: endNode(relationship).id, edge: {relationshipId: 'relationship/' + type(relationship) + '.' + replace(CASE WHEN type(relationship) IN ['PARTICIPATED_IN', 'PARTY_TO', 'REFUSED', 'PROPOSED', 'PRESSED_FOR'] THEN endNode(relationship).id ELSE startNode(relationship).id END, '/', '.') + '.' + substring(relationship.id, 13), relationship: type(relationship), role: relationship.role, side: relationship.side, claimCount: size(coalesce(relationship.claimIds, []))}}) AS edges, collect(DISTINCT entity) AS near
}
CALL (near) {
  UNWIND near AS entity2
  WITH entity2
  WHERE $depth >= 2
  CALL (entity2) {
    MATCH (entity2)-[relationship2:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|DISCUSSED|CONDEMNED|REFUSED|PROPOSED|PRESSED_FOR]-(entity3)
    WITH relationship2, entity3
    ORDER BY entity3.name, relationship2.id
    LIMIT $first
    RETURN relationship2, entity3
  }
  RETURN collect({id: relationship2.id, from: startNode(relationship2).id, to: endNode(relationship2).id, edge: {relationshipId: 'relationship/' + type(relationship2) + '.' + replace(CASE WHEN type(relationship2) IN ['PARTICIPATED_IN', 'PARTY_TO', 'REFUSED', 'PROPOSED', 'PRESSED_FOR'] THEN endNode(relationship2).id ELSE startNode(relationship2).id END, '/', '.') + '.' + substring(relationship2.id, 13), relationship: type(relationship2), role: relationship2.role, side: relationship2.side, claimCount: size(coalesce(relationship2.claimIds, []))}}) AS edges2, collect(DISTINCT entity3) AS near2
}
CALL (near2) {
  UNWIND near2 AS entity4
  WITH entity4
  WHERE $depth >= 3
  CALL (entity4) {
    MATCH (entity4)-[relationship3:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|DISCUSSED|CONDEMNED|REFUSED|PROPOSED|PRESSED_FOR]-(entity5)
    WITH relationship3, entity5
    ORDER BY entity5.name, relationship3.id
    LIMIT $first
    RETURN relationship3, entity5
  }
  RETURN collect({id: relationship3.id, from: startNode(relationship3).id, to: endNode(relationship3).id, edge: {relationshipId: 'relationship/' + type(relationship3) + '.' + replace(CASE WHEN type(relationship3) IN ['PARTICIPATED_IN', 'PARTY_TO', 'REFUSED', 'PROPOSED', 'PRESSED_FOR'] THEN endNode(relationship3).id ELSE startNode(relationship3).id END, '/', '.') + '.' + substring(relationship3.id, 13), relationship: type(relationship3), role: relationship3.role, side: relationship3.side, claimCount: size(coalesce(relationship3.claimIds, []))}}) AS edges3, collect(DISTINCT entity5) AS near3
}
CALL (middle, near, near2, near3) {
  UNWIND [middle] + near + near2 + near3 AS entity6
  WITH DISTINCT entity6
  RETURN collect({id: entity6.id, name: entity6.name, total: COUNT { MATCH (entity6)-[relationship4:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|DISCUSSED|CONDEMNED|REFUSED|PROPOSED|PRESSED_FOR]-(entity7) }, node: {id: entity6.id, name: entity6.name}}) AS nodes
}
RETURN {nodes: nodes, edges: edges + edges2 + edges3} AS value

// far
MATCH (middle:Node:Entity {id: $id})
CALL (middle) {
  MATCH (middle)-[relationship:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|DISCUSSED|CONDEMNED|REFUSED|PROPOSED|PRESSED_FOR]-(entity)
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
  RETURN collect({id: entity6.id, name: entity6.name, total: COUNT { MATCH (entity6)-[relationship4:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|DISCUSSED|CONDEMNED|REFUSED|PROPOSED|PRESSED_FOR]-(entity7) }, node: {id: entity6.id}}) AS nodes
}
RETURN {nodes: nodes, edges: edges + edges2 + edges3} AS value
