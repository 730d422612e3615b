// denied
CALL () {
  MATCH (claim:Claim)
  WHERE claim.position IS NOT NULL AND claim.polarity = $polarity_eq
  WITH claim
  ORDER BY claim.position, claim.id
  LIMIT $claims_first
  CALL (claim) {
    MATCH (claim)-[:OBJECT]->(entity)
    WITH entity
    ORDER BY entity.id
    LIMIT 1
    RETURN head(collect({id: entity.id})) AS object
  }
  RETURN collect({node: {gist: claim.gist, predicate: claim.predicate, polarity: claim.polarity, object: object, value: CASE WHEN claim.valueQuantityKnown IS NOT NULL THEN {__typename: 'Quantity'} WHEN claim.valueTimeSpanText IS NOT NULL THEN {__typename: 'TimeSpan'} WHEN claim.valueTextValueText IS NOT NULL THEN {__typename: 'TextValue', text: claim.valueTextValueText} END}}) AS rows
}
RETURN {rows: rows} AS value

// notRuledOut
CALL () {
  MATCH (claim:Claim)
  WHERE claim.position IS NOT NULL AND claim.modality = $modality_eq
  WITH claim
  ORDER BY claim.position, claim.id
  LIMIT $claims2_first
  CALL (claim) {
    MATCH (claim)-[:SUBJECT]->(entity)
    RETURN head(collect({id: entity.id})) AS subject
  }
  CALL (claim) {
    MATCH (claim)-[:FIRST_SPOKEN_BY]->(speaker)
    RETURN head(collect({id: speaker.id})) AS firstSpeaker
  }
  RETURN collect({node: {gist: claim.gist, modality: claim.modality, subject: subject, firstSpeaker: firstSpeaker}}) AS rows
}
RETURN {rows: rows} AS value
