// events
CALL () {
  CALL () {
    MATCH (event2:Event)
    WHERE event2.id IS NOT NULL AND event2.timeSort < date('9999-12-31') AND event2.timeSort <= date($after_timeSort) AND (event2.timeSort <> date($after_timeSort) OR event2.id < $after_id)
    WITH event2
    ORDER BY event2.timeSort DESC, event2.id DESC
    LIMIT $events_first
    RETURN collect(event2) AS found
  }
  CALL (found) {
    UNWIND CASE WHEN size(found) < $events_first THEN [true] ELSE [] END AS more
    CALL (more) {
      MATCH (event3:Event)
      WHERE event3.id IS NOT NULL AND event3.timeSort = date('9999-12-31') AND event3.id < CASE $after_timeSort WHEN '-9999-01-01' THEN $after_id ELSE '~' END
      WITH event3
      ORDER BY event3.timeSort DESC, event3.id DESC
      LIMIT $events_first
      RETURN event3
    }
    RETURN collect(event3) AS further
  }
  UNWIND (found + further)[..$events_first] AS event
  RETURN collect({node: {id: event.id, time: CASE WHEN event.timeText IS NOT NULL THEN {edtf: event.timeEdtf} END}}) AS rows
}
RETURN {rows: rows} AS value
