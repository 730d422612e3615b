// nodes
CALL () {
  UNWIND range(0, size($ids) - 1) AS position
  MATCH (node:Node {id: $ids[position]})
  CALL (node) {
    MATCH (node)<-[about:ABOUT]-(claim)
    WHERE node:Country AND claim.position >= $after_position AND (claim.position <> $after_position OR claim.id > $after_id)
    WITH claim, about
    ORDER BY claim.position, claim.id
    LIMIT $claims_first
    RETURN collect({node: {id: claim.id}}) AS claims
  }
  CALL (node) {
    MATCH (node)<-[about2:ABOUT]-(claim2)
    WHERE node:Conflict
    WITH claim2, about2
    ORDER BY claim2.position, claim2.id
    LIMIT $claims2_first
    RETURN collect({node: {id: claim2.id}, cursor: [claim2.position, claim2.id]}) AS claims2
  }
  RETURN collect({position: position, value: {id: node.id, claims: {rows: claims, parent: CASE WHEN node:Country THEN node.id END}, claims2: {rows: claims2, parent: CASE WHEN node:Conflict THEN node.id END}}}) AS found
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
