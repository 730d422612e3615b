// anywhere
CALL () {
  MATCH (claim:Claim)
  WHERE EXISTS { MATCH (claim)-[:SPOKEN_BY]->(speaker) WHERE speaker.id = $speaker_id_eq }
  RETURN count(claim) AS total
}
RETURN {total: total} AS value

// innermost
CALL () {
  MATCH (claim:Claim)
  WHERE claim.position IS NOT NULL AND EXISTS { MATCH (claim)-[:FIRST_SPOKEN_BY]->(speaker) WHERE speaker.id = $firstSpeaker_id_eq }
  WITH claim
  ORDER BY claim.position, claim.id
  LIMIT $claims2_first
  CALL (claim) {
    MATCH (claim)-[:REPORTED_BY]->(speaker2)
    WITH speaker2
    ORDER BY speaker2.id
    LIMIT 1
    RETURN head(collect({id: speaker2.id})) AS reporter
  }
  RETURN collect({node: {gist: claim.gist, reporter: reporter}}) AS rows
}
CALL () {
  MATCH (claim2:Claim)
  WHERE EXISTS { MATCH (claim2)-[:FIRST_SPOKEN_BY]->(speaker3) WHERE speaker3.id = $firstSpeaker_id_eq }
  RETURN count(claim2) AS total
}
RETURN {rows: rows, total: total} AS value

// reportedByUshakov
CALL () {
  MATCH (claim:Claim)
  WHERE EXISTS { MATCH (claim)-[:REPORTED_BY]->(speaker) WHERE speaker.id = $reporter_id_eq }
  RETURN count(claim) AS total
}
RETURN {total: total} AS value

// reportedByPutin
CALL () {
  MATCH (claim:Claim)
  WHERE claim.position IS NOT NULL AND EXISTS { MATCH (claim)-[:REPORTED_BY]->(speaker) WHERE speaker.id = $reporter_id_eq }
  WITH claim
  ORDER BY claim.position, claim.id
  LIMIT $claims4_first
  RETURN collect({node: {gist: claim.gist}}) AS rows
}
RETURN {rows: rows} AS value

// ushakovOwn
CALL () {
  MATCH (claim:Claim)
  WHERE claim.position IS NOT NULL AND EXISTS { MATCH (claim)-[:FIRST_SPOKEN_BY]->(speaker) WHERE speaker.id = $firstSpeaker_id_eq }
  WITH claim
  ORDER BY claim.position, claim.id
  LIMIT $claims5_first
  RETURN collect({node: {gist: claim.gist}}) AS rows
}
CALL () {
  MATCH (claim2:Claim)
  WHERE EXISTS { MATCH (claim2)-[:FIRST_SPOKEN_BY]->(speaker2) WHERE speaker2.id = $firstSpeaker_id_eq }
  RETURN count(claim2) AS total
}
RETURN {rows: rows, total: total} AS value
