// events
CALL () {
  MATCH (event:Event)
  WHERE event.timeSort IS NOT NULL AND event.id IS NOT NULL AND ((event.status = $OR_status_eq OR EXISTS { MATCH (event)-[:HAS_CODE]->(eventCode) WHERE (eventCode.scheme = $OR_codes_some_scheme_eq AND eventCode.code = $OR_codes_some_code_eq) }) AND NOT coalesce(event.timeYearBasis = $NOT_time_yearBasis_eq, false))
  WITH event
  ORDER BY event.timeSort DESC, event.id DESC
  LIMIT $events_first
  RETURN collect({node: {id: event.id, status: event.status}}) AS rows
}
RETURN {rows: rows} AS value
