// claims
CALL () {
  MATCH (entity:Node {id: $subject_id_eq})
  MATCH (entity)<-[:SUBJECT]-(claim:Claim)
  WHERE claim.predicate = $predicate_eq
  WITH DISTINCT claim
  ORDER BY claim.position, claim.id
  LIMIT $claims_first
  CALL (claim) {
    MATCH (claim)-[:FIRST_SPOKEN_BY]->(speaker)
    RETURN head(collect({id: speaker.id, name: speaker.name, language: speaker.language, type: speaker.type})) AS firstSpeaker
  }
  CALL (claim) {
    MATCH (claim)-[:REPORTED_BY]->(speaker2)
    WITH speaker2
    ORDER BY speaker2.id
    LIMIT 1
    RETURN head(collect({id: speaker2.id})) AS reporter
  }
  RETURN collect({node: {gist: claim.gist, firstSpeaker: firstSpeaker, reporter: reporter}}) AS rows
}
RETURN {rows: rows} AS value
