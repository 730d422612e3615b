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
    RETURN collect({node: actor.id, side: partyTo.side}) AS parties, collect(actor) AS found
  }
  RETURN collect({node: {name: conflict.name, parties: {rows: parties}}}) AS rows, collect(found) AS found2
}
CALL (found2) {
  UNWIND found2 AS found3
  UNWIND found3 AS actor2
  WITH DISTINCT actor2
  CALL (actor2) {
    MATCH (actor2)-[participatedIn:PARTICIPATED_IN]->(event)
    WITH event, participatedIn
    ORDER BY CASE WHEN event.timeSort < date('9999-12-31') THEN event.timeSort ELSE date('-9999-01-01') END DESC, event.name, participatedIn.id
    LIMIT $events_first
    RETURN collect({node: event.id, role: participatedIn.role}) AS events, collect(event) AS found4
  }
  RETURN collect({id: actor2.id, node: {id: actor2.id, name: actor2.name, events: {rows: events, total: COUNT { MATCH (actor2)-[participatedIn2:PARTICIPATED_IN]->(event2) }}}}) AS level1, collect(found4) AS found5
}
CALL (found5) {
  UNWIND found5 AS found6
  UNWIND found6 AS event3
  WITH DISTINCT event3
  CALL (event3) {
    MATCH (event3)<-[participatedIn3:PARTICIPATED_IN]-(actor3)
    WITH actor3, participatedIn3
    ORDER BY actor3.name, participatedIn3.id
    LIMIT $participants_first
    RETURN collect({node: {id: actor3.id, name: actor3.name}, role: participatedIn3.role}) AS participants
  }
  RETURN collect({id: event3.id, node: {name: event3.name, participants: {rows: participants}}}) AS level2
}
RETURN {rows: rows} AS value, level1 AS level1, level2 AS level2
