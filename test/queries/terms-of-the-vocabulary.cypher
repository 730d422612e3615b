// claims
CALL () {
  MATCH (claim:Claim)
  WHERE claim.position IS NOT NULL AND ((claim.predicate = $predicate_term_eq OR claim.predicateTerm = $predicate_term_eq) AND NOT coalesce((claim.measure IN $NOT_measure_term_in OR claim.measureTerm IN $NOT_measure_term_in), false))
  WITH claim
  ORDER BY claim.position, claim.id
  LIMIT $claims_first
  RETURN collect({node: {measure: claim.measure, term: coalesce(claim.predicateTerm, claim.predicate), measureTerm: coalesce(claim.measureTerm, claim.measure), value: CASE WHEN claim.valueQuantityKnown IS NOT NULL THEN {__typename: 'Quantity', unit: claim.valueQuantityUnit, term: coalesce(claim.valueQuantityUnitTerm, claim.valueQuantityUnit)} WHEN claim.valueTimeSpanText IS NOT NULL THEN {__typename: 'TimeSpan'} WHEN claim.valueTextValueText IS NOT NULL THEN {__typename: 'TextValue'} END}}) AS rows
}
RETURN {rows: rows} AS value

// vocabulary
MATCH (s:Seed {id: 'seed/turn'})
RETURN s.vocabulary AS value
