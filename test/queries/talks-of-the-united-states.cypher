// negotiations
CALL () {
  MATCH (negotiation:Negotiation)
  WHERE negotiation.name IS NOT NULL AND EXISTS { MATCH (negotiation)<-[:PARTY_TO]-(actor) WHERE actor.id = $parties_some_id_eq }
  WITH negotiation
  ORDER BY negotiation.name, negotiation.id
  LIMIT $negotiations_first
  RETURN collect({node: {id: negotiation.id, name: negotiation.name}}) AS rows
}
RETURN {rows: rows} AS value
