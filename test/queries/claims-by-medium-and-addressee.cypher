// posted
CALL () {
  MATCH (claim:Claim)
  WHERE claim.position IS NOT NULL AND EXISTS { MATCH (claim)-[:ATTRIBUTED]->(attributionStep) WHERE attributionStep.viaFolded CONTAINS $attribution_some_via_contains }
  WITH claim
  ORDER BY claim.position, claim.id
  LIMIT $claims_first
  RETURN collect({node: {gist: claim.gist}}) AS rows
}
CALL () {
  MATCH (claim2:Claim)
  WHERE EXISTS { MATCH (claim2)-[:ATTRIBUTED]->(attributionStep2) WHERE attributionStep2.viaFolded CONTAINS $attribution_some_via_contains }
  RETURN count(claim2) AS total
}
RETURN {rows: rows, total: total} AS value

// toldTrump
CALL () {
  MATCH (claim:Claim)
  WHERE claim.position IS NOT NULL AND EXISTS { MATCH (claim)-[:ATTRIBUTED]->(attributionStep) WHERE coalesce(EXISTS { MATCH (attributionStep)-[:ADDRESSEE]->(actor) WHERE actor.id = $attribution_some_addressee_id_eq }, false) }
  WITH claim
  ORDER BY claim.position, claim.id
  LIMIT $claims2_first
  RETURN collect({node: {gist: claim.gist}}) AS rows
}
CALL () {
  MATCH (claim2:Claim)
  WHERE EXISTS { MATCH (claim2)-[:ATTRIBUTED]->(attributionStep2) WHERE coalesce(EXISTS { MATCH (attributionStep2)-[:ADDRESSEE]->(actor2) WHERE actor2.id = $attribution_some_addressee_id_eq }, false) }
  RETURN count(claim2) AS total
}
RETURN {rows: rows, total: total} AS value
