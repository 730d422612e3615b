// events
CALL () {
  CALL () {
    MATCH (event2:Event)
    WHERE event2.id IS NOT NULL AND ((event2.status = $OR_status_eq OR EXISTS { MATCH (event2)-[:HAS_CODE]->(eventCode) WHERE (eventCode.scheme = $OR_codes_some_scheme_eq AND eventCode.code = $OR_codes_some_code_eq) }) AND NOT coalesce(event2.timeYearBasis = $NOT_time_yearBasis_eq, false)) AND event2.timeSort < date('9999-12-31')
    WITH event2
    ORDER BY event2.timeSort DESC, event2.id DESC
    LIMIT $events_first
    RETURN collect(event2) AS found
  }
  CALL (found) {
    UNWIND CASE WHEN size(found) < $events_first THEN [true] ELSE [] END AS more
    CALL (more) {
      MATCH (event3:Event)
      WHERE event3.id IS NOT NULL AND ((event3.status = $OR_status_eq OR EXISTS { MATCH (event3)-[:HAS_CODE]->(eventCode2) WHERE (eventCode2.scheme = $OR_codes_some_scheme_eq AND eventCode2.code = $OR_codes_some_code_eq) }) AND NOT coalesce(event3.timeYearBasis = $NOT_time_yearBasis_eq, false)) AND event3.timeSort = date('9999-12-31')
      WITH event3
      ORDER BY event3.timeSort DESC, event3.id DESC
      LIMIT $events_first
      RETURN event3
    }
    RETURN collect(event3) AS further
  }
  UNWIND (found + further)[..$events_first] AS event
  RETURN collect({node: {id: event.id, status: event.status}}) AS rows
}
RETURN {rows: rows} AS value
