// claims
CALL () {
  MATCH (entity:Node {id: $subject_id_eq})
  MATCH (entity)<-[:SUBJECT]-(claim:Claim)
  WHERE claim.predicate IN $predicate_in
  WITH DISTINCT claim
  ORDER BY claim.position, claim.id
  LIMIT $claims_first
  CALL (claim) {
    MATCH (claim)-[:OBJECT]->(entity2)
    WITH entity2
    ORDER BY entity2.id
    LIMIT 1
    RETURN head(collect({id: entity2.id})) AS object
  }
  RETURN collect({node: {predicate: claim.predicate, measure: claim.measure, object: object, value: CASE WHEN claim.valueQuantityKnown IS NOT NULL THEN {__typename: 'Quantity', known: claim.valueQuantityKnown, value: claim.valueQuantityValue, low: claim.valueQuantityLow, high: claim.valueQuantityHigh, unit: claim.valueQuantityUnit, approximation: claim.valueQuantityApproximation, scope: claim.valueQuantityScope, text: claim.valueQuantityText} WHEN claim.valueTimeSpanText IS NOT NULL THEN {__typename: 'TimeSpan', text: claim.valueTimeSpanText, edtf: claim.valueTimeSpanEdtf, precision: claim.valueTimeSpanPrecision, earliestStart: claim.valueTimeSpanEarliestStart, latestStart: claim.valueTimeSpanLatestStart, earliestEnd: claim.valueTimeSpanEarliestEnd, latestEnd: claim.valueTimeSpanLatestEnd, openEnd: claim.valueTimeSpanOpenEnd} WHEN claim.valueTextValueText IS NOT NULL THEN {__typename: 'TextValue', text: claim.valueTextValueText} END}}) AS rows
}
RETURN {rows: rows} AS value
