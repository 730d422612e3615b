// claim
MATCH (claim:Node:Claim {id: $id})
CALL (claim) {
  MATCH (claim)<-[compares:COMPARES]-(disagreement)
  WITH disagreement, compares
  ORDER BY disagreement.position, disagreement.id
  LIMIT $disagreements_first
  CALL (disagreement) {
    MATCH (disagreement)-[:HAS_SIDE]->(disagreementSide)
    WITH disagreementSide
    ORDER BY disagreementSide.position, disagreementSide.id
    LIMIT $sides_limit
    RETURN collect({gist: disagreementSide.gist}) AS sides
  }
  RETURN collect({node: {id: disagreement.id, verdict: disagreement.verdict, reason: disagreement.reason, sides: sides}}) AS disagreements
}
RETURN {gist: claim.gist, disagreements: {rows: disagreements, total: COUNT { MATCH (claim)<-[compares2:COMPARES]-(disagreement2) }}} AS value

// undisputed
MATCH (claim:Node:Claim {id: $id})
RETURN {disagreements: {total: COUNT { MATCH (claim)<-[compares:COMPARES]-(disagreement) }}} AS value
