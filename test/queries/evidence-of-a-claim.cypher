// claims
CALL () {
  MATCH (entity:Node {id: $subject_id_eq})
  MATCH (entity)<-[:SUBJECT]-(claim:Claim)
  WHERE claim.predicate = $predicate_eq
  WITH DISTINCT claim
  ORDER BY claim.position, claim.id
  LIMIT $claims_first
  CALL (claim) {
    MATCH (claim)-[:SUPPORTED_BY]->(evidence)
    WITH evidence
    ORDER BY evidence.position, evidence.id
    LIMIT $evidence_SUPPORTED_BY_first
    CALL (evidence) {
      MATCH (evidence)-[:IN_SENTENCE]->(sentence)
      WITH sentence
      ORDER BY sentence.id
      LIMIT 1
      RETURN head(collect({number: sentence.number})) AS sentence2
    }
    CALL (evidence) {
      MATCH (evidence)-[:WRITTEN_IN]->(source)
      RETURN head(collect({id: source.id})) AS source_WRITTEN_IN
    }
    RETURN collect({kind: evidence.kind, quote: evidence.quote, start: evidence.start, end: evidence.end, row: evidence.row, verification: evidence.verification, sentence: sentence2, source_WRITTEN_IN: source_WRITTEN_IN}) AS evidence_SUPPORTED_BY
  }
  RETURN collect({node: {gist: claim.gist, modality: claim.modality, evidence_SUPPORTED_BY: evidence_SUPPORTED_BY}}) AS rows
}
RETURN {rows: rows} AS value
