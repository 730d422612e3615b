// node
MATCH (node:Node {id: $id})
RETURN {id: node.id} AS value

// entities
CALL () {
  MATCH (entity:Entity)
  WHERE entity.name IS NOT NULL
  WITH entity
  ORDER BY entity.name, entity.id
  LIMIT $entities_first
  RETURN collect({node: {id: entity.id}}) AS rows
}
RETURN {rows: rows} AS value

// nodes
UNWIND range(0, size($ids) - 1) AS position
MATCH (node:Node {id: $ids[position]})
WITH collect({position: position, value: {id: node.id}}) AS found
RETURN found AS value
