// unknowns
CALL () {
  MATCH (claim:Claim)
  WHERE claim.position IS NOT NULL AND claim.valueQuantityKnown = $valueQuantityKnown
  WITH claim
  ORDER BY claim.position, claim.id
  LIMIT $unknowns_first
  CALL (claim) {
    MATCH (claim)-[:SUBJECT]->(entity)
    RETURN head(collect({id: entity.id})) AS subject
  }
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
    RETURN collect({sentence: sentence2, quote: evidence.quote}) AS evidence_SUPPORTED_BY
  }
  RETURN collect({node: {gist: claim.gist, subject: subject, value: CASE WHEN claim.valueQuantityKnown IS NOT NULL THEN {__typename: 'Quantity', known: claim.valueQuantityKnown, text: claim.valueQuantityText} WHEN claim.valueTimeSpanText IS NOT NULL THEN {__typename: 'TimeSpan'} WHEN claim.valueTextValueText IS NOT NULL THEN {__typename: 'TextValue'} END, evidence_SUPPORTED_BY: evidence_SUPPORTED_BY}}) AS rows
}
CALL () {
  MATCH (claim2:Claim)
  WHERE claim2.valueQuantityKnown = $valueQuantityKnown
  RETURN count(claim2) AS total
}
RETURN {rows: rows, total: total} AS value

// about
MATCH (about:Node:Entity {id: $about})
CALL (about) {
  MATCH (about)<-[:ABOUT]-(claim:Claim)
  WHERE claim.valueQuantityKnown = $valueQuantityKnown
  RETURN count(DISTINCT claim) AS rowsTotal
}
RETURN {total: rowsTotal} AS value

// iran
MATCH (about:Node:Entity {id: $about})
CALL (about) {
  MATCH (about)<-[:ABOUT]-(claim:Claim)
  WHERE claim.valueQuantityKnown = $valueQuantityKnown
  RETURN count(DISTINCT claim) AS rowsTotal
}
RETURN {total: rowsTotal} AS value
