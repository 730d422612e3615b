// events
CALL () {
  CALL () {
    WITH size($name_contains) AS letters
    WHERE letters < 3
    MATCH (event:Event)
    USING INDEX event:Event(name, nameFolded, id)
    WHERE event.name IS NOT NULL AND (event.nameFolded CONTAINS $name_contains AND event.status = $status_eq) AND event.id IS NOT NULL
    WITH event
    ORDER BY event.name, event.id
    LIMIT $events_first
    RETURN event, event.name AS key, event.id AS key2
    UNION ALL
    WITH size($name_contains) AS letters
    WHERE letters >= 3
    MATCH (event:Event)
    USING TEXT INDEX event:Event(nameFolded)
    WHERE event.name IS NOT NULL AND (event.nameFolded CONTAINS $name_contains AND event.status = $status_eq) AND event.id IS NOT NULL
    WITH event
    ORDER BY event.name, event.id
    LIMIT $events_first
    RETURN event, event.name AS key, event.id AS key2
  }
  WITH event
  ORDER BY key, key2
  LIMIT $events_first
  RETURN collect({node: {id: event.id}}) AS rows
}
CALL () {
  MATCH (event2:Event)
  WHERE (event2.nameFolded CONTAINS $name_contains AND event2.status = $status_eq)
  RETURN count(event2) AS total
}
RETURN {rows: rows, total: total} AS value
