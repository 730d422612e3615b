// events
CALL () {
  MATCH (event:Event)
  WHERE event.id IS NOT NULL AND event.timeSort <= date($after_timeSort) AND (event.timeSort <> date($after_timeSort) OR event.id < $after_id)
  WITH event
  ORDER BY event.timeSort DESC, event.id DESC
  LIMIT $events_first
  RETURN collect({node: {id: event.id, time: CASE WHEN event.timeText IS NOT NULL THEN {edtf: event.timeEdtf} END}}) AS rows
}
RETURN {rows: rows} AS value
