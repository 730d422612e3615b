// MATCH
MATCH (conflict:Node:Conflict {id: $id})
CALL (conflict) {
  MATCH (conflict)<-[partyTo:PARTY_TO]-(actor)
  WITH actor, partyTo
  ORDER BY actor.name, partyTo.id
  LIMIT $parties_first
  RETURN collect({node: {id: actor.id, name: actor.name}}) AS parties
}
RETURN {name: conflict.name, status: conflict.status, parties: {rows: parties}} AS value

// DELETE
MATCH (country:Country {code: $code})
RETURN {name: country.name} AS value
