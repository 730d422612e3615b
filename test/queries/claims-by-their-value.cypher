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

// exactly
CALL () {
  MATCH (claim:Claim)
  WHERE claim.position IS NOT NULL AND claim.valueQuantityValue IN $value_number_in
  WITH claim
  ORDER BY claim.position, claim.id
  LIMIT $claims2_first
  RETURN collect({node: {gist: claim.gist}}) AS rows
}
RETURN {rows: rows} AS value

// words
CALL () {
  MATCH (claim:Claim)
  WHERE claim.position IS NOT NULL AND claim.valueTextValueTextFolded CONTAINS $value_text_contains
  WITH claim
  ORDER BY claim.position, claim.id
  LIMIT $claims3_first
  RETURN collect({node: {gist: claim.gist, value: CASE WHEN claim.valueQuantityKnown IS NOT NULL THEN {__typename: 'Quantity'} WHEN claim.valueTimeSpanText IS NOT NULL THEN {__typename: 'TimeSpan'} WHEN claim.valueTextValueText IS NOT NULL THEN {__typename: 'TextValue', text: claim.valueTextValueText} END}}) AS rows
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
  LIMIT $claims5_first
  RETURN collect({node: {gist: claim.gist}}) AS rows
}
RETURN {rows: rows} AS value

// posted
CALL () {
  MATCH (claim:Claim)
  WHERE claim.position IS NOT NULL AND EXISTS { MATCH (claim)-[:ATTRIBUTED]->(attributionStep) WHERE attributionStep.viaFolded CONTAINS $attribution_some_via_contains }
  WITH claim
  ORDER BY claim.position, claim.id
  LIMIT $claims6_first
  RETURN collect({node: {gist: claim.gist}}) AS rows
}
CALL () {
  MATCH (claim2:Claim)
  WHERE EXISTS { MATCH (claim2)-[:ATTRIBUTED]->(attributionStep2) WHERE attributionStep2.viaFolded CONTAINS $attribution_some_via_contains }
  RETURN count(claim2) AS total
}
RETURN {rows: rows, total: total} AS value

// toldTrump
CALL () {
  MATCH (claim:Claim)
  WHERE claim.position IS NOT NULL AND EXISTS { MATCH (claim)-[:ATTRIBUTED]->(attributionStep) WHERE coalesce(EXISTS { MATCH (attributionStep)-[:ADDRESSEE]->(actor) WHERE actor.id = $attribution_some_addressee_id_eq }, false) }
  WITH claim
  ORDER BY claim.position, claim.id
  LIMIT $claims7_first
  RETURN collect({node: {gist: claim.gist}}) AS rows
}
CALL () {
  MATCH (claim2:Claim)
  WHERE EXISTS { MATCH (claim2)-[:ATTRIBUTED]->(attributionStep2) WHERE coalesce(EXISTS { MATCH (attributionStep2)-[:ADDRESSEE]->(actor2) WHERE actor2.id = $attribution_some_addressee_id_eq }, false) }
  RETURN count(claim2) AS total
}
RETURN {rows: rows, total: total} AS value
