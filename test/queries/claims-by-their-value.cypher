// thousands
CALL () {
  MATCH (claim:Claim)
  WHERE claim.position IS NOT NULL AND (claim.valueQuantityValue >= $value_number_gte AND claim.valueQuantityValue < $value_number_lt)
  WITH claim
  ORDER BY claim.position, claim.id
  LIMIT $claims_first
  RETURN collect({node: {gist: claim.gist, value: CASE WHEN claim.valueQuantityKnown IS NOT NULL THEN {__typename: 'Quantity', text: claim.valueQuantityText, value: claim.valueQuantityValue} WHEN claim.valueTimeSpanText IS NOT NULL THEN {__typename: 'TimeSpan'} WHEN claim.valueTextValueText IS NOT NULL THEN {__typename: 'TextValue'} END}}) AS rows
}
RETURN {rows: rows} AS value

// words
CALL () {
  MATCH (claim:Claim)
  WHERE claim.position IS NOT NULL AND claim.valueTextValueTextFolded CONTAINS $value_text_contains
  WITH claim
  ORDER BY claim.position, claim.id
  LIMIT $claims2_first
  RETURN collect({node: {gist: claim.gist}}) AS rows
}
RETURN {rows: rows} AS value

// exact
CALL () {
  MATCH (claim:Claim)
  WHERE claim.valueTextValueText CONTAINS $value_text_contains
  RETURN count(claim) AS total
}
RETURN {total: total} AS value

// neither
CALL () {
  MATCH (claim:Claim)
  WHERE claim.position IS NOT NULL AND (claim.valueTextValueTextFolded STARTS WITH $value_text_startsWith AND NOT coalesce(claim.valueQuantityValue >= $NOT_value_number_gte, false))
  WITH claim
  ORDER BY claim.position, claim.id
  LIMIT $claims4_first
  RETURN collect({node: {gist: claim.gist}}) AS rows
}
RETURN {rows: rows} AS value
