// country
MATCH (country:Country {code: $code})
CALL (country) {
  MATCH (country)-[participatedIn:PARTICIPATED_IN]->(event)
  WITH event, participatedIn
  ORDER BY event.id, participatedIn.id
  LIMIT $events_first
  RETURN collect({node: {id: event.id}}) AS events
}
CALL (country) {
  MATCH (country)-[participatedIn2:PARTICIPATED_IN]->(event2)
  WITH event2, participatedIn2
  ORDER BY event2.id, participatedIn2.id
  LIMIT $events2_first
  RETURN collect({node: {id: event2.id}}) AS events2
}
RETURN {events: {rows: events}, events2: {rows: events2}} AS value
