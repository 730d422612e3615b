// events
CALL () {
  MATCH (event:Event)
  WHERE event.name IS NOT NULL AND (event.name CONTAINS $name_contains AND event.status = $status_eq)
  WITH event
  ORDER BY event.name, event.id
  LIMIT $events_first
  RETURN collect({node: {id: event.id}}) AS rows
}
CALL () {
  MATCH (event2:Event)
  WHERE (event2.name CONTAINS $name_contains AND event2.status = $status_eq)
  RETURN count(event2) AS total
}
RETURN {rows: rows, total: total} AS value
