// possibly
CALL () {
  MATCH (timelineItem:Dated)
  WHERE timelineItem.timeSort IS NOT NULL AND timelineItem.id IS NOT NULL AND (timelineItem.timeText IS NOT NULL AND timelineItem.type IS NOT NULL AND (timelineItem.timeText IS NOT NULL AND coalesce(timelineItem.timeEarliestStart <= date($time_possiblyWithin), true) AND coalesce(timelineItem.timeLatestEnd >= date($time_possiblyWithin_2), true)))
  WITH timelineItem
  ORDER BY timelineItem.timeSort, timelineItem.id
  LIMIT $timeline_first
  RETURN collect({node: {id: timelineItem.id, time: CASE WHEN timelineItem.timeText IS NOT NULL THEN {text: timelineItem.timeText, edtf: timelineItem.timeEdtf} END}}) AS rows
}
RETURN {rows: rows} AS value

// certainly
CALL () {
  MATCH (timelineItem:Dated)
  WHERE timelineItem.timeSort IS NOT NULL AND timelineItem.id IS NOT NULL AND (timelineItem.timeText IS NOT NULL AND timelineItem.type IS NOT NULL AND (timelineItem.timeEarliestStart >= date($time_certainlyWithin) AND timelineItem.timeLatestEnd <= date($time_certainlyWithin_2)))
  WITH timelineItem
  ORDER BY timelineItem.timeSort, timelineItem.id
  LIMIT $timeline2_first
  RETURN collect({node: {id: timelineItem.id, time: CASE WHEN timelineItem.timeText IS NOT NULL THEN {text: timelineItem.timeText, edtf: timelineItem.timeEdtf} END}}) AS rows
}
RETURN {rows: rows} AS value

// certainlyBeforeThePosting
CALL () {
  MATCH (timelineItem:Dated)
  WHERE timelineItem.timeSort IS NOT NULL AND timelineItem.id IS NOT NULL AND (timelineItem.timeText IS NOT NULL AND timelineItem.type IS NOT NULL AND (timelineItem.timeEarliestStart >= date($time_certainlyWithin) AND timelineItem.timeLatestEnd <= date($time_certainlyWithin_2)))
  WITH timelineItem
  ORDER BY timelineItem.timeSort, timelineItem.id
  LIMIT $timeline3_first
  RETURN collect({node: {id: timelineItem.id, time: CASE WHEN timelineItem.timeText IS NOT NULL THEN {text: timelineItem.timeText, edtf: timelineItem.timeEdtf} END}}) AS rows
}
RETURN {rows: rows} AS value
