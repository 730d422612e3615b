// nodes
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
WITH collect({position: position, value: {id: node.id, claims: {rows: claims, parent: CASE WHEN node:Country THEN node.id END}, claims2: {rows: claims2, parent: CASE WHEN node:Conflict THEN node.id END}}}) AS found
RETURN found AS value
