// conflicts
CALL () {
  MATCH (conflict:Conflict)
  WHERE conflict.name IS NOT NULL AND EXISTS { MATCH (conflict)<-[:PART_OF]-(event) WHERE (event.status = $events_some_status_eq AND coalesce(EXISTS { MATCH (event)<-[:PARTICIPATED_IN]-(actor) WHERE actor.type = $events_some_participants_some_type_eq }, false)) }
  WITH conflict
  ORDER BY conflict.name, conflict.id
  LIMIT $conflicts_first
  RETURN collect({node: {id: conflict.id}}) AS rows
}
RETURN {rows: rows} AS value

// related
MATCH (country:Country {code: $code})
CALL (country) {
  MATCH (country)-[partyTo:PARTY_TO]->(negotiation:Negotiation)
  WHERE coalesce(EXISTS { MATCH (negotiation)<-[:PARTY_TO]-(actor) WHERE actor.name = $parties_some_name_eq }, false)
  WITH negotiation, partyTo
  ORDER BY negotiation.name, partyTo.id
  LIMIT $negotiations_first
  RETURN collect({node: {id: negotiation.id}}) AS negotiations
}
RETURN {negotiations: {rows: negotiations, total: COUNT { MATCH (country)-[partyTo2:PARTY_TO]->(negotiation2:Negotiation) WHERE coalesce(EXISTS { MATCH (negotiation2)<-[:PARTY_TO]-(actor2) WHERE actor2.name = $parties_some_name_eq }, false) }}} AS value
