// neighborhood
MATCH (middle:Node:Entity {id: $id})
CALL (middle) {
  MATCH (middle)-[relationship:REPRESENTS|HOLDS]-(entity)
  WHERE entity.type IN $kinds
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
    MATCH (entity2)-[relationship2:REPRESENTS|HOLDS]-(entity3)
    WHERE entity3.type IN $kinds
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
    MATCH (entity4)-[relationship3:REPRESENTS|HOLDS]-(entity5)
    WHERE entity5.type IN $kinds
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
  RETURN collect({id: entity6.id, name: entity6.name, total: COUNT { MATCH (entity6)-[relationship4:REPRESENTS|HOLDS]-(entity7) WHERE entity7.type IN $kinds }, node: {id: entity6.id}}) AS nodes
}
RETURN {nodes: nodes, edges: edges + edges2 + edges3} AS value
