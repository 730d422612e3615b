// claims
CALL () {
  MATCH (claim:Claim)
  WHERE claim.position IS NOT NULL AND claim.status IN $status_in
  WITH claim
  ORDER BY claim.position, claim.id
  LIMIT $claims_first
  CALL (claim) {
    MATCH (claim)-[:SUBJECT]->(entity)
    RETURN head(collect({id: entity.id})) AS subject
  }
  CALL (claim) {
    MATCH (claim)-[:FIRST_SPOKEN_BY]->(speaker)
    RETURN head(collect({id: speaker.id})) AS firstSpeaker
  }
  RETURN collect({node: {name: claim.gist, status: claim.status, polarity: claim.polarity, subject: subject, firstSpeaker: firstSpeaker}}) AS rows
}
CALL () {
  MATCH (claim2:Claim)
  WHERE claim2.status IN $status_in
  RETURN count(claim2) AS total
}
RETURN {rows: rows, total: total} AS value
