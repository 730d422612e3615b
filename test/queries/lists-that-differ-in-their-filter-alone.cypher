// some
CALL () {
  MATCH (event:Event)
  WHERE event.name IS NOT NULL AND EXISTS { MATCH (event)<-[:PARTICIPATED_IN]-(actor) }
  WITH event
  ORDER BY event.name, event.id
  LIMIT $events_first
  RETURN collect({node: {id: event.id}}) AS rows
}
RETURN {rows: rows} AS value

// none
CALL () {
  MATCH (event:Event)
  WHERE event.name IS NOT NULL AND NOT (EXISTS { MATCH (event)<-[:PARTICIPATED_IN]-(actor) })
  WITH event
  ORDER BY event.name, event.id
  LIMIT $events2_first
  RETURN collect({node: {id: event.id}}) AS rows
}
RETURN {rows: rows} AS value

// any
CALL () {
  MATCH (event:Event)
  WHERE event.name IS NOT NULL
  WITH event
  ORDER BY event.name, event.id
  LIMIT $events3_first
  RETURN collect({node: {id: event.id}}) AS rows
}
RETURN {rows: rows} AS value
