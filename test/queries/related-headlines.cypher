// claims
CALL () {
  MATCH (claim:Claim)
  WHERE claim.position IS NOT NULL AND NOT (EXISTS { MATCH (claim)-[:SUPPORTED_BY]->(evidence) WHERE NOT coalesce(evidence.kind = $evidence_all_kind_eq, false) })
  WITH claim
  ORDER BY claim.position, claim.id
  LIMIT $claims_first
  CALL (claim) {
    MATCH (claim)-[:FIRST_SPOKEN_BY]->(speaker)
    RETURN head(collect({id: speaker.id, name: speaker.name})) AS firstSpeaker
  }
  CALL (claim) {
    MATCH (claim)-[:SUPPORTED_BY]->(evidence2)
    WITH evidence2
    ORDER BY evidence2.position, evidence2.id
    LIMIT $evidence_SUPPORTED_BY_first
    CALL (evidence2) {
      MATCH (evidence2)-[:IN_SENTENCE]->(sentence)
      WITH sentence
      ORDER BY sentence.id
      LIMIT 1
      RETURN head(collect({number: sentence.number})) AS sentence2
    }
    RETURN collect({kind: evidence2.kind, sentence: sentence2}) AS evidence_SUPPORTED_BY
  }
  RETURN collect({node: {gist: claim.gist, firstSpeaker: firstSpeaker, evidence_SUPPORTED_BY: evidence_SUPPORTED_BY}}) AS rows
}
CALL () {
  MATCH (claim2:Claim)
  WHERE NOT (EXISTS { MATCH (claim2)-[:SUPPORTED_BY]->(evidence3) WHERE NOT coalesce(evidence3.kind = $evidence_all_kind_eq, false) })
  RETURN count(claim2) AS total
}
RETURN {rows: rows, total: total} AS value
