// undated
CALL () {
  MATCH (event:Event)
  WHERE event.name IS NOT NULL AND NOT (event.timeText IS NOT NULL)
  WITH event
  ORDER BY event.name, event.id
  LIMIT $events_first
  RETURN collect({node: {name: event.name, time: CASE WHEN event.timeText IS NOT NULL THEN {text: event.timeText} END}}) AS rows
}
CALL () {
  MATCH (event2:Event)
  WHERE NOT (event2.timeText IS NOT NULL)
  RETURN count(event2) AS total
}
RETURN {rows: rows, total: total} AS value

// dated
CALL () {
  MATCH (event:Event)
  WHERE event.name IS NOT NULL AND event.timeText IS NOT NULL
  WITH event
  ORDER BY event.name, event.id
  LIMIT $events2_first
  RETURN collect({node: {time: CASE WHEN event.timeText IS NOT NULL THEN {text: event.timeText} END}}) AS rows
}
CALL () {
  MATCH (event2:Event)
  WHERE event2.timeText IS NOT NULL
  RETURN count(event2) AS total
}
RETURN {rows: rows, total: total} AS value

// open
CALL () {
  MATCH (event:Event)
  WHERE event.name IS NOT NULL AND event.status = $status_unknown
  WITH event
  ORDER BY event.name, event.id
  LIMIT $events3_first
  RETURN collect({node: {name: event.name, status: event.status}}) AS rows
}
CALL () {
  MATCH (event2:Event)
  WHERE event2.status = $status_unknown
  RETURN count(event2) AS total
}
RETURN {rows: rows, total: total} AS value

// settled
CALL () {
  MATCH (event:Event)
  WHERE NOT (NOT coalesce(event.status = $status_unknown, false))
  RETURN count(event) AS total
}
RETURN {total: total} AS value

// measured
CALL () {
  MATCH (disagreement:Disagreement)
  WHERE disagreement.measure IS NOT NULL
  RETURN count(disagreement) AS total
}
RETURN {total: total} AS value
