// event
MATCH (event:Node:Event {id: $id})
CALL (event) {
  MATCH (event)-[:HAS_MEASUREMENT]->(measurement)
  WITH measurement
  ORDER BY measurement.position, measurement.id
  LIMIT $measurements_limit
  CALL (measurement) {
    UNWIND range(0, size(coalesce(measurement.claimIds, [])) - 1) AS position
    MATCH (claim:Node {id: measurement.claimIds[position]})
    WITH claim, position
    ORDER BY position
    LIMIT $claims_limit
    RETURN collect({gist: claim.gist, rank: claim.rank}) AS claims
  }
  RETURN collect({measure: measurement.measure, quantity: CASE WHEN measurement.quantityKnown IS NOT NULL THEN {known: measurement.quantityKnown, value: measurement.quantityValue, low: measurement.quantityLow, high: measurement.quantityHigh, unit: measurement.quantityUnit, approximation: measurement.quantityApproximation, scope: measurement.quantityScope, text: measurement.quantityText} END, claims: claims}) AS measurements
}
CALL (event) {
  MATCH (event)<-[about:ABOUT]-(claim2)
  WHERE claim2.predicate = $predicate_eq
  WITH claim2, about
  ORDER BY claim2.position, claim2.id
  LIMIT $claims2_first
  CALL (claim2) {
    MATCH (claim2)-[:ATTRIBUTED]->(attributionStep)
    WITH attributionStep
    ORDER BY attributionStep.position, attributionStep.id
    LIMIT $attribution_limit
    CALL (attributionStep) {
      MATCH (attributionStep)-[:SPEAKER]->(speaker)
      RETURN head(collect({id: speaker.id, name: speaker.name})) AS speaker2
    }
    RETURN collect({verb: attributionStep.verb, speaker: speaker2}) AS attribution
  }
  RETURN collect({node: {rank: claim2.rank, attribution: attribution, value: CASE WHEN claim2.valueQuantityKnown IS NOT NULL THEN {__typename: 'Quantity', known: claim2.valueQuantityKnown, approximation: claim2.valueQuantityApproximation, text: claim2.valueQuantityText} WHEN claim2.valueTimeSpanText IS NOT NULL THEN {__typename: 'TimeSpan'} WHEN claim2.valueTextValueText IS NOT NULL THEN {__typename: 'TextValue'} END}}) AS claims2
}
RETURN {measurements: measurements, claims2: {rows: claims2}} AS value
