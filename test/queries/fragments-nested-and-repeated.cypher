// conflict
MATCH (conflict:Node:Conflict {id: $id})
CALL (conflict) {
  MATCH (conflict)<-[partyTo:PARTY_TO]-(actor)
  WITH actor, partyTo
  ORDER BY actor.name, partyTo.id
  LIMIT $parties_first
  RETURN collect({node: {id: actor.id, name: actor.name, description: actor.description}, side: partyTo.side}) AS parties
}
CALL (conflict) {
  MATCH (conflict)<-[concerns:CONCERNS]-(negotiation:Negotiation)
  WITH negotiation, concerns
  ORDER BY negotiation.name, concerns.id
  LIMIT $negotiations_CONCERNS_BY_first
  CALL (negotiation) {
    MATCH (negotiation)<-[partyTo2:PARTY_TO]-(actor2)
    WITH actor2, partyTo2
    ORDER BY actor2.name, partyTo2.id
    LIMIT $parties_first_2
    RETURN collect({node: {id: actor2.id, name: actor2.name, description: actor2.description}, side: partyTo2.side}) AS parties2
  }
  RETURN collect({node: {id: negotiation.id, name: negotiation.name, description: negotiation.description, parties: {rows: parties2}}}) AS negotiations_CONCERNS_BY
}
RETURN {id: conflict.id, name: conflict.name, description: conflict.description, parties: {rows: parties}, negotiations_CONCERNS_BY: {rows: negotiations_CONCERNS_BY}} AS value
