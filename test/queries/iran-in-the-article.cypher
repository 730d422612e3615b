// country
MATCH (country:Country {code: $code})
CALL (country) {
  MATCH (country)-[:HAS_IDENTIFIER]->(identifier)
  WITH identifier
  ORDER BY identifier.position, identifier.id
  LIMIT $identifiers_limit
  RETURN collect({scheme: identifier.scheme, value: identifier.value}) AS identifiers
}
CALL (country) {
  MATCH (country)-[partyTo:PARTY_TO]->(conflict:Conflict)
  WITH conflict, partyTo
  ORDER BY conflict.name, partyTo.id
  LIMIT $conflicts_first
  CALL (conflict) {
    MATCH (conflict)<-[partyTo2:PARTY_TO]-(actor)
    WITH actor, partyTo2
    ORDER BY actor.name, partyTo2.id
    LIMIT $parties_first
    RETURN collect({node: {id: actor.id, name: actor.name}, side: partyTo2.side}) AS parties
  }
  RETURN collect({node: {name: conflict.name, parties: {rows: parties}}}) AS conflicts
}
CALL (country) {
  MATCH (country)-[partyTo3:PARTY_TO]->(negotiation:Negotiation)
  WITH negotiation, partyTo3
  ORDER BY negotiation.name, partyTo3.id
  LIMIT $negotiations_first
  CALL (negotiation) {
    MATCH (negotiation)<-[partyTo4:PARTY_TO]-(actor2)
    WITH actor2, partyTo4
    ORDER BY actor2.name, partyTo4.id
    LIMIT $parties_first_2
    RETURN collect({node: {id: actor2.id}}) AS parties2
  }
  CALL (negotiation) {
    MATCH (negotiation)<-[partOf:PART_OF]-(event)
    WITH event, partOf
    ORDER BY event.name, partOf.id
    LIMIT $rounds_first
    CALL (event) {
      MATCH (event)-[:LOCATED_IN]->(location)
      WITH location
      ORDER BY location.id
      LIMIT 1
      RETURN head(collect({id: location.id, name: location.name})) AS location2
    }
    RETURN collect({node: {name: event.name, status: event.status, time: CASE WHEN event.timeText IS NOT NULL THEN {text: event.timeText, edtf: event.timeEdtf, earliestStart: event.timeEarliestStart, latestEnd: event.timeLatestEnd, yearBasis: event.timeYearBasis} END, location: location2}}) AS rounds
  }
  RETURN collect({node: {name: negotiation.name, status: negotiation.status, parties: {rows: parties2}, rounds: {rows: rounds}}}) AS negotiations
}
RETURN {id: country.id, name: country.name, identifiers: identifiers, conflicts: {rows: conflicts}, negotiations: {rows: negotiations}} AS value
