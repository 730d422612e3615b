// events
CALL () {
  MATCH (event:Event)
  WHERE event.timeSort IS NOT NULL AND event.id IS NOT NULL AND event.timeEarliestStart >= date($time_earliestStart_gte)
  WITH event
  ORDER BY event.timeSort DESC, event.name DESC, event.id DESC
  LIMIT $events_first
  RETURN collect({node: {name: event.name, time: CASE WHEN event.timeText IS NOT NULL THEN {earliestStart: event.timeEarliestStart} END}}) AS rows
}
RETURN {rows: rows} AS value
