// claims
CALL () {
  MATCH (claim:Claim)
  WHERE claim.position IS NOT NULL AND claim.steps >= $attributionDepth_gte
  WITH claim
  ORDER BY claim.position, claim.id
  LIMIT $claims_first
  CALL (claim) {
    MATCH (claim)-[:ATTRIBUTED]->(attributionStep)
    WITH attributionStep
    ORDER BY attributionStep.position, attributionStep.id
    LIMIT $attribution_limit
    CALL (attributionStep) {
      MATCH (attributionStep)-[:SPEAKER]->(speaker)
      RETURN head(collect({id: speaker.id})) AS speaker2
    }
    RETURN collect({speaker: speaker2, verb: attributionStep.verb}) AS attribution
  }
  CALL (claim) {
    MATCH (claim)-[:REPORTED_BY]->(speaker3)
    WITH speaker3
    ORDER BY speaker3.id
    LIMIT 1
    RETURN head(collect({id: speaker3.id})) AS reporter
  }
  CALL (claim) {
    MATCH (claim)-[:FIRST_SPOKEN_BY]->(speaker4)
    RETURN head(collect({id: speaker4.id})) AS firstSpeaker
  }
  RETURN collect({node: {gist: claim.gist, attribution: attribution, reporter: reporter, firstSpeaker: firstSpeaker}}) AS rows
}
CALL () {
  MATCH (claim2:Claim)
  WHERE claim2.steps >= $attributionDepth_gte
  RETURN count(claim2) AS total
}
RETURN {rows: rows, total: total} AS value

// reportedByUshakov
CALL () {
  MATCH (claim:Claim)
  WHERE (EXISTS { MATCH (claim)-[:FIRST_SPOKEN_BY]->(speaker) WHERE speaker.id = $firstSpeaker_id_eq } AND EXISTS { MATCH (claim)-[:REPORTED_BY]->(speaker2) WHERE speaker2.id = $reporter_id_eq })
  RETURN count(claim) AS total
}
RETURN {total: total} AS value

// atSecondHand
CALL () {
  MATCH (claim:Claim)
  WHERE (claim.steps = $attributionDepth_eq AND EXISTS { MATCH (claim)-[:CLAIMED_IN]->(source) WHERE source.id = $source_id_eq })
  RETURN count(claim) AS total
}
RETURN {total: total} AS value
