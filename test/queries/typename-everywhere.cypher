// negotiations
CALL () {
  MATCH (negotiation:Negotiation)
  WHERE negotiation.name IS NOT NULL
  WITH negotiation
  ORDER BY negotiation.name, negotiation.id
  LIMIT $negotiations_first
  CALL (negotiation) {
    MATCH (negotiation)<-[partyTo:PARTY_TO]-(actor)
    WITH actor, partyTo
    ORDER BY actor.name, partyTo.id
    LIMIT $parties_first
    RETURN collect({node: {id: actor.id}}) AS parties
  }
  RETURN collect({node: {parties: {rows: parties}}}) AS rows
}
CALL () {
  MATCH (negotiation2:Negotiation)
  RETURN count(negotiation2) AS total
}
RETURN {rows: rows, total: total} AS value
