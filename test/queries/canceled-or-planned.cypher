// events
CALL () {
  MATCH (event:Event)
  WHERE event.timeSort IS NOT NULL AND event.id IS NOT NULL AND event.status IN $status_in
  WITH event
  ORDER BY event.timeSort, event.id
  LIMIT $events_first
  CALL (event) {
    MATCH (event)-[:HAS_CODE]->(eventCode)
    WITH eventCode
    ORDER BY eventCode.position, eventCode.id
    LIMIT $codes_limit
    RETURN collect({scheme: eventCode.scheme, version: eventCode.version, code: eventCode.code}) AS codes
  }
  CALL (event) {
    MATCH (event)<-[participatedIn:PARTICIPATED_IN]-(actor)
    WITH actor, participatedIn
    ORDER BY actor.name, participatedIn.id
    LIMIT $participants_first
    RETURN collect({node: {id: actor.id, name: actor.name}, role: participatedIn.role}) AS participants
  }
  RETURN collect({node: {id: event.id, name: event.name, status: event.status, codes: codes, participants: {rows: participants}}, cursor: [event.timeSort, event.id]}) AS rows
}
CALL () {
  MATCH (event2:Event)
  WHERE event2.status IN $status_in
  RETURN count(event2) AS total
}
RETURN {rows: rows, total: total} AS value
