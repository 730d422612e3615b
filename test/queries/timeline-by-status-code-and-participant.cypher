// canceled
CALL () {
  MATCH (dated:Dated)
  WHERE dated.timeSort IS NOT NULL AND dated.id IS NOT NULL AND (dated.timeText IS NOT NULL AND dated.type IS NOT NULL AND dated.status = $status_eq)
  WITH dated
  ORDER BY dated.timeSort, dated.id
  LIMIT $timeline_first
  RETURN collect({node: {id: dated.id}}) AS rows
}
RETURN {rows: rows} AS value

// exchanges
CALL () {
  MATCH (dated:Dated)
  WHERE dated.timeSort IS NOT NULL AND dated.id IS NOT NULL AND (dated.timeText IS NOT NULL AND dated.type IS NOT NULL AND EXISTS { MATCH (dated)-[:HAS_CODE]->(eventCode) WHERE eventCode.code = $codes_some_code_eq })
  WITH dated
  ORDER BY dated.timeSort, dated.id
  LIMIT $timeline2_first
  RETURN collect({node: {id: dated.id, time: CASE WHEN dated.timeText IS NOT NULL THEN {text: dated.timeText} END}}) AS rows
}
RETURN {rows: rows} AS value

// withUkraine
CALL () {
  MATCH (actor:Node {id: $participants_some_id_eq})
  MATCH (actor)-[:PARTICIPATED_IN]->(dated:Dated)
  WHERE (dated.timeText IS NOT NULL AND dated.type IS NOT NULL AND dated.status IN $status_in)
  WITH DISTINCT dated
  ORDER BY dated.timeSort, dated.id
  LIMIT $timeline3_first
  RETURN collect({node: {id: dated.id, time: CASE WHEN dated.timeText IS NOT NULL THEN {text: dated.timeText} END}}) AS rows
}
RETURN {rows: rows} AS value

// notHeld
CALL () {
  MATCH (dated:Dated)
  WHERE dated.timeSort IS NOT NULL AND dated.id IS NOT NULL AND (dated.timeText IS NOT NULL AND dated.type IS NOT NULL AND (dated.predicate = $predicate_eq AND NOT coalesce(dated.status = $NOT_status_eq, false)))
  WITH dated
  ORDER BY dated.timeSort, dated.id
  LIMIT $timeline4_first
  RETURN collect({node: {id: dated.id, gist: dated.gist}}) AS rows
}
RETURN {rows: rows} AS value
