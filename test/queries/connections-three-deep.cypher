// conflicts
CALL () {
  MATCH (conflict:Conflict)
  WHERE conflict.name IS NOT NULL
  WITH conflict
  ORDER BY conflict.name, conflict.id
  LIMIT $conflicts_first
  CALL (conflict) {
    MATCH (conflict)<-[partyTo:PARTY_TO]-(actor)
    WITH actor, partyTo
    ORDER BY actor.name, partyTo.id
    LIMIT $parties_first
    CALL (actor) {
      MATCH (actor)-[participatedIn:PARTICIPATED_IN]->(event)
      WITH event, participatedIn
      ORDER BY event.timeSort DESC, event.name, participatedIn.id
      LIMIT $events_first
      CALL (event) {
        MATCH (event)<-[participatedIn2:PARTICIPATED_IN]-(actor2)
        WITH actor2, participatedIn2
        ORDER BY actor2.name, participatedIn2.id
        LIMIT $participants_first
        RETURN collect({node: {id: actor2.id, name: actor2.name}, role: participatedIn2.role}) AS participants
      }
      RETURN collect({node: {name: event.name, participants: {rows: participants}}, role: participatedIn.role}) AS events
    }
    RETURN collect({node: {id: actor.id, name: actor.name, events: {rows: events, total: COUNT { MATCH (actor)-[participatedIn3:PARTICIPATED_IN]->(event2) }}}, side: partyTo.side}) AS parties
  }
  RETURN collect({node: {name: conflict.name, parties: {rows: parties}}}) AS rows
}
RETURN {rows: rows} AS value
