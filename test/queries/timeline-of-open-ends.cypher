// possibly
CALL () {
  MATCH (dated:Dated)
  WHERE dated.timeSort IS NOT NULL AND dated.id IS NOT NULL AND (dated.timeText IS NOT NULL AND dated.type IS NOT NULL AND (dated.timeText IS NOT NULL AND coalesce(dated.timeEarliestStart <= date($time_possiblyWithin), true) AND coalesce(dated.timeLatestEnd >= date($time_possiblyWithin_2), true)))
  WITH dated
  ORDER BY dated.timeSort, dated.id
  LIMIT $timeline_first
  RETURN collect({node: {id: dated.id, time: CASE WHEN dated.timeText IS NOT NULL THEN {text: dated.timeText, edtf: dated.timeEdtf, latestEnd: dated.timeLatestEnd, openEnd: dated.timeOpenEnd} END}}) AS rows
}
RETURN {rows: rows} AS value

// certainly
CALL () {
  MATCH (dated:Dated)
  WHERE (dated.timeText IS NOT NULL AND dated.type IS NOT NULL AND (dated.timeEarliestStart >= date($time_certainlyWithin) AND dated.timeLatestEnd <= date($time_certainlyWithin_2)))
  RETURN count(dated) AS total
}
RETURN {total: total} AS value

// all
CALL () {
  MATCH (dated:Dated)
  WHERE (dated.timeText IS NOT NULL AND dated.type IS NOT NULL)
  RETURN count(dated) AS total
}
RETURN {total: total} AS value
