// node
CALL () {
  MATCH (node:Node {id: $id})
  RETURN collect({id: node.id}) AS found
}
CALL () {
  CALL () {
    MATCH (owner:Node {id: $from})-[relationship:REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|DISCUSSED|CONDEMNED]->()
    WHERE type(relationship) = $type AND relationship.id = $stored
    RETURN relationship
    UNION ALL
    MATCH (owner2:Node {id: $to})<-[relationship:PARTY_TO|PARTICIPATED_IN|REFUSED|PROPOSED|PRESSED_FOR]-()
    WHERE type(relationship) = $type AND relationship.id = $stored
    RETURN relationship
  }
  RETURN collect({id: 'relationship/' + type(relationship) + '.' + replace(CASE WHEN type(relationship) IN ['PARTICIPATED_IN', 'PARTY_TO', 'REFUSED', 'PROPOSED', 'PRESSED_FOR'] THEN endNode(relationship).id ELSE startNode(relationship).id END, '/', '.') + '.' + substring(relationship.id, 13)}) AS found2
}
RETURN head(found + found2) AS value

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
CALL () {
  UNWIND range(0, size($ids) - 1) AS position
  MATCH (node:Node {id: $ids[position]})
  RETURN collect({position: position, value: {id: node.id}}) AS found
}
CALL () {
  UNWIND range(0, size($ids) - 1) AS position
  CALL (position) {
    MATCH (owner:Node {id: $from[position]})-[relationship:REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|DISCUSSED|CONDEMNED]->()
    WHERE type(relationship) = $type[position] AND relationship.id = $stored[position]
    RETURN relationship
    UNION ALL
    MATCH (owner2:Node {id: $to[position]})<-[relationship:PARTY_TO|PARTICIPATED_IN|REFUSED|PROPOSED|PRESSED_FOR]-()
    WHERE type(relationship) = $type[position] AND relationship.id = $stored[position]
    RETURN relationship
  }
  RETURN collect({position: position, value: {id: 'relationship/' + type(relationship) + '.' + replace(CASE WHEN type(relationship) IN ['PARTICIPATED_IN', 'PARTY_TO', 'REFUSED', 'PROPOSED', 'PRESSED_FOR'] THEN endNode(relationship).id ELSE startNode(relationship).id END, '/', '.') + '.' + substring(relationship.id, 13)}}) AS found2
}
RETURN found + found2 AS value
