// eq
CALL () {
  MATCH (event:Event)
  WHERE event.id IS NOT NULL AND event.timeEarliestStart = date($time_earliestStart_eq)
  WITH event
  ORDER BY event.id
  LIMIT $events_first
  RETURN collect({node: {id: event.id}}) AS rows
}
RETURN {rows: rows} AS value

// gt
CALL () {
  MATCH (event:Event)
  WHERE event.id IS NOT NULL AND event.timeEarliestStart > date($time_earliestStart_gt)
  WITH event
  ORDER BY event.id
  LIMIT $events2_first
  RETURN collect({node: {id: event.id}}) AS rows
}
RETURN {rows: rows} AS value

// gte
CALL () {
  MATCH (event:Event)
  WHERE event.id IS NOT NULL AND event.timeLatestStart >= date($time_latestStart_gte)
  WITH event
  ORDER BY event.id
  LIMIT $events3_first
  RETURN collect({node: {id: event.id}}) AS rows
}
RETURN {rows: rows} AS value

// lt
CALL () {
  MATCH (event:Event)
  WHERE event.id IS NOT NULL AND event.timeLatestEnd < date($time_latestEnd_lt)
  WITH event
  ORDER BY event.id
  LIMIT $events4_first
  RETURN collect({node: {id: event.id}}) AS rows
}
RETURN {rows: rows} AS value

// lte
CALL () {
  MATCH (event:Event)
  WHERE event.id IS NOT NULL AND event.timeEarliestEnd <= date($time_earliestEnd_lte)
  WITH event
  ORDER BY event.id
  LIMIT $events5_first
  RETURN collect({node: {id: event.id}}) AS rows
}
RETURN {rows: rows} AS value
