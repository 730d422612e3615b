// negotiations
CALL () {
  MATCH (negotiation:Negotiation)
  WHERE negotiation.name IS NOT NULL AND EXISTS { MATCH (negotiation)<-[:PART_OF]-(event) WHERE (event.status = $rounds_some_status_eq AND coalesce(EXISTS { MATCH (event)<-[:PARTICIPATED_IN]-(actor) WHERE actor.type = $rounds_some_participants_some_type_eq }, false)) }
  WITH negotiation
  ORDER BY negotiation.name, negotiation.id
  LIMIT $negotiations_first
  RETURN collect({node: {id: negotiation.id}}) AS rows
}
RETURN {rows: rows} AS value

// related
MATCH (country:Country {code: $code})
CALL (country) {
  MATCH (country)-[partyTo:PARTY_TO]->(negotiation:Negotiation)
  WHERE coalesce(EXISTS { MATCH (negotiation)<-[:PARTY_TO]-(actor) WHERE actor.name = $parties_some_name_eq }, false)
  WITH negotiation, partyTo
  ORDER BY negotiation.name, partyTo.id
  LIMIT $negotiations2_first
  RETURN collect({node: {id: negotiation.id}}) AS negotiations2
}
RETURN {negotiations2: {rows: negotiations2, total: COUNT { MATCH (country)-[partyTo2:PARTY_TO]->(negotiation2:Negotiation) WHERE coalesce(EXISTS { MATCH (negotiation2)<-[:PARTY_TO]-(actor2) WHERE actor2.name = $parties_some_name_eq }, false) }}} AS value
