// events
CALL () {
  MATCH (event:Event)
  WHERE event.name IS NOT NULL AND EXISTS { MATCH (event)-[:LOCATED_IN]->()-[:PART_OF*0..1]->(location) WHERE location.name = $location_name_eq }
  WITH event
  ORDER BY event.name, event.id
  LIMIT $events_first
  RETURN collect({node: {id: event.id}}) AS rows
}
RETURN {rows: rows} AS value

// claims
CALL () {
  MATCH (claim:Claim)
  WHERE claim.position IS NOT NULL AND EXISTS { MATCH (claim)-[:SUPPORTED_BY]->(evidence) WHERE coalesce(EXISTS { MATCH (evidence)-[:IN_SENTENCE]->(sentence) WHERE sentence.number = $evidence_some_sentence_number_eq }, false) }
  WITH claim
  ORDER BY claim.position, claim.id
  LIMIT $claims_first
  RETURN collect({node: {gist: claim.gist}}) AS rows
}
RETURN {rows: rows} AS value

// places
CALL () {
  MATCH (place:Place)
  WHERE place.name IS NOT NULL AND EXISTS { MATCH (place)-[:PART_OF]->(country) WHERE country.code = $country_code_eq }
  WITH place
  ORDER BY place.name, place.id
  LIMIT $places_first
  RETURN collect({node: {id: place.id}}) AS rows
}
RETURN {rows: rows} AS value
