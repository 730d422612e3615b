// country
MATCH (country:Country {code: $code})
CALL (country) {
  MATCH (country)-[participatedIn:PARTICIPATED_IN]->(event)
  WITH event, participatedIn
  ORDER BY event.timeSort, participatedIn.id
  LIMIT $events_first
  RETURN collect({node: {name: event.name, time: CASE WHEN event.timeText IS NOT NULL THEN {edtf: event.timeEdtf} END}}) AS events
}
CALL (country) {
  MATCH (country)-[participatedIn2:PARTICIPATED_IN]->(event2)
  WITH event2, participatedIn2
  ORDER BY CASE WHEN event2.timeSort < date('9999-12-31') THEN event2.timeSort ELSE date('-9999-01-01') END DESC, participatedIn2.id DESC
  LIMIT $events2_first
  RETURN collect({node: {name: event2.name, time: CASE WHEN event2.timeText IS NOT NULL THEN {edtf: event2.timeEdtf} END}}) AS events2
}
RETURN {events: {rows: events}, events2: {rows: events2}, events3: {total: COUNT { MATCH (country)-[participatedIn3:PARTICIPATED_IN]->(event3) WHERE event3.status = $status_eq }}, events4: {total: COUNT { MATCH (country)-[participatedIn4:PARTICIPATED_IN]->(event4) }}} AS value
