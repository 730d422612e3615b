// events
CALL () {
  MATCH (event:Event)
  WHERE event.name IS NOT NULL
  WITH event
  ORDER BY event.name, event.id
  LIMIT $events_first
  RETURN collect({node: {id: event.id}, cursor: [event.name, event.id]}) AS rows
}
CALL () {
  MATCH (event2:Event)
  RETURN count(event2) AS total
}
RETURN {rows: rows, total: total} AS value
