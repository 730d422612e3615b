// person
MATCH (person:Node:Person {id: $id})
CALL (person) {
  MATCH (person)<-[:MENTIONS]-(evidence)
  WITH evidence
  ORDER BY evidence.position, evidence.id
  LIMIT $evidence_first
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
  RETURN collect({kind: evidence.kind, quote: evidence.quote, row: evidence.row, sentence: sentence2, source_WRITTEN_IN: source_WRITTEN_IN}) AS evidence2
}
RETURN {evidence: evidence2} AS value

// place
MATCH (place:Node:Place {id: $id})
CALL (place) {
  MATCH (place)<-[:MENTIONS]-(evidence)
  WITH evidence
  ORDER BY evidence.position, evidence.id
  LIMIT $evidence2_first
  CALL (evidence) {
    MATCH (evidence)-[:WRITTEN_IN]->(source)
    RETURN head(collect({id: source.id})) AS source_WRITTEN_IN
  }
  RETURN collect({kind: evidence.kind, quote: evidence.quote, row: evidence.row, source_WRITTEN_IN: source_WRITTEN_IN}) AS evidence2
}
RETURN {evidence2: evidence2} AS value
