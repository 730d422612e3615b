// person
MATCH (person:Node:Person {id: $id})
CALL (person) {
  MATCH (person)-[participatedIn:PARTICIPATED_IN]->(event)
  WITH event, participatedIn
  ORDER BY event.timeSort, participatedIn.id
  LIMIT $events_first
  RETURN collect({node: {id: event.id}, role: participatedIn.role, cursor: [event.timeSort, participatedIn.id]}) AS events
}
CALL (person) {
  MATCH (person)-[participatedIn2:PARTICIPATED_IN]->(event2)
  WHERE event2.timeSort >= date($after_timeSort) AND (event2.timeSort <> date($after_timeSort) OR participatedIn2.id > $after_id)
  WITH event2, participatedIn2
  ORDER BY event2.timeSort, participatedIn2.id
  LIMIT $events2_first
  RETURN collect({node: {id: event2.id}, role: participatedIn2.role}) AS events2
}
RETURN {events: {rows: events, parent: person.id}, events2: {rows: events2, parent: person.id}} AS value
