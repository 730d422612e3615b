// events
CALL () {
  MATCH (event:Event)
  WHERE event.name IS NOT NULL AND ((event.status = $OR_status_eq OR (event.status = $OR_AND_status_eq AND event.nameFolded CONTAINS $OR_AND_name_contains)) AND NOT coalesce(event.nameFolded STARTS WITH $NOT_name_startsWith, false))
  WITH event
  ORDER BY event.name, event.id
  LIMIT $events_first
  RETURN collect({node: {id: event.id, status: event.status}}) AS rows
}
RETURN {rows: rows} AS value

// timeless
CALL () {
  MATCH (event:Event)
  WHERE event.name IS NOT NULL AND (event.status = $status_eq AND NOT coalesce(event.timeEarliestStart >= date($NOT_time_earliestStart_gte), false))
  WITH event
  ORDER BY event.name, event.id
  LIMIT $events2_first
  RETURN collect({node: {id: event.id}}) AS rows
}
RETURN {rows: rows} AS value

// none
CALL () {
  MATCH (event:Event)
  WHERE false
  RETURN count(event) AS total
}
RETURN {total: total} AS value

// every
CALL () {
  MATCH (conflict:Conflict)
  WHERE (true AND NOT coalesce(false, false))
  RETURN count(conflict) AS total
}
RETURN {total: total} AS value
