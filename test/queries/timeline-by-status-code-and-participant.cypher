// canceled
CALL () {
  MATCH (timelineItem:Dated)
  WHERE timelineItem.timeSort IS NOT NULL AND timelineItem.id IS NOT NULL AND (timelineItem.timeText IS NOT NULL AND timelineItem.type IS NOT NULL AND timelineItem.status = $status_eq)
  WITH timelineItem
  ORDER BY timelineItem.timeSort, timelineItem.id
  LIMIT $timeline_first
  RETURN collect({node: {id: timelineItem.id}}) AS rows
}
RETURN {rows: rows} AS value

// exchanges
CALL () {
  MATCH (timelineItem:Dated)
  WHERE timelineItem.timeSort IS NOT NULL AND timelineItem.id IS NOT NULL AND (timelineItem.timeText IS NOT NULL AND timelineItem.type IS NOT NULL AND EXISTS { MATCH (timelineItem)-[:HAS_CODE]->(eventCode) WHERE eventCode.code = $codes_some_code_eq })
  WITH timelineItem
  ORDER BY timelineItem.timeSort, timelineItem.id
  LIMIT $timeline2_first
  RETURN collect({node: {id: timelineItem.id, time: CASE WHEN timelineItem.timeText IS NOT NULL THEN {text: timelineItem.timeText} END}}) AS rows
}
RETURN {rows: rows} AS value

// withUkraine
CALL () {
  MATCH (actor:Node {id: $participants_some_id_eq})
  MATCH (actor)-[:PARTICIPATED_IN]->(timelineItem:Dated)
  WHERE (timelineItem.timeText IS NOT NULL AND timelineItem.type IS NOT NULL AND timelineItem.status IN $status_in)
  WITH DISTINCT timelineItem
  ORDER BY timelineItem.timeSort, timelineItem.id
  LIMIT $timeline3_first
  RETURN collect({node: {id: timelineItem.id, time: CASE WHEN timelineItem.timeText IS NOT NULL THEN {text: timelineItem.timeText} END}}) AS rows
}
RETURN {rows: rows} AS value

// notHeld
CALL () {
  MATCH (timelineItem:Dated)
  WHERE timelineItem.timeSort IS NOT NULL AND timelineItem.id IS NOT NULL AND (timelineItem.timeText IS NOT NULL AND timelineItem.type IS NOT NULL AND (timelineItem.predicate = $predicate_eq AND NOT coalesce(timelineItem.status = $NOT_status_eq, false)))
  WITH timelineItem
  ORDER BY timelineItem.timeSort, timelineItem.id
  LIMIT $timeline4_first
  RETURN collect({node: {id: timelineItem.id, gist: timelineItem.gist}}) AS rows
}
RETURN {rows: rows} AS value
