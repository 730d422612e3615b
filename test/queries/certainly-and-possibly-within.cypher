// possibly
CALL () {
  MATCH (agreement:Agreement)
  WHERE agreement.name IS NOT NULL AND (agreement.timeText IS NOT NULL AND coalesce(agreement.timeEarliestStart <= date($time_possiblyWithin), true) AND coalesce(agreement.timeLatestEnd >= date($time_possiblyWithin_2), true))
  WITH agreement
  ORDER BY agreement.name, agreement.id
  LIMIT $agreements_first
  RETURN collect({node: {id: agreement.id, time: CASE WHEN agreement.timeText IS NOT NULL THEN {text: agreement.timeText, edtf: agreement.timeEdtf} END}}) AS rows
}
RETURN {rows: rows} AS value

// certainly
CALL () {
  MATCH (agreement:Agreement)
  WHERE agreement.name IS NOT NULL AND (agreement.timeEarliestStart >= date($time_certainlyWithin) AND agreement.timeLatestEnd <= date($time_certainlyWithin_2))
  WITH agreement
  ORDER BY agreement.name, agreement.id
  LIMIT $agreements2_first
  RETURN collect({node: {id: agreement.id}}) AS rows
}
RETURN {rows: rows} AS value

// certainlyInJune
CALL () {
  MATCH (agreement:Agreement)
  WHERE agreement.name IS NOT NULL AND (agreement.timeEarliestStart >= date($time_certainlyWithin) AND agreement.timeLatestEnd <= date($time_certainlyWithin_2))
  WITH agreement
  ORDER BY agreement.name, agreement.id
  LIMIT $agreements3_first
  RETURN collect({node: {id: agreement.id}}) AS rows
}
RETURN {rows: rows} AS value

// possiblyInMay
CALL () {
  MATCH (agreement:Agreement)
  WHERE agreement.name IS NOT NULL AND (agreement.timeText IS NOT NULL AND coalesce(agreement.timeEarliestStart <= date($time_possiblyWithin), true) AND coalesce(agreement.timeLatestEnd >= date($time_possiblyWithin_2), true))
  WITH agreement
  ORDER BY agreement.name, agreement.id
  LIMIT $agreements4_first
  RETURN collect({node: {id: agreement.id}}) AS rows
}
RETURN {rows: rows} AS value

// openEnds
CALL () {
  MATCH (event:Event)
  WHERE event.timeSort IS NOT NULL AND event.id IS NOT NULL AND (event.timeText IS NOT NULL AND coalesce(event.timeEarliestStart <= date($time_possiblyWithin), true) AND coalesce(event.timeLatestEnd >= date($time_possiblyWithin_2), true))
  WITH event
  ORDER BY event.timeSort, event.id
  LIMIT $events_first
  RETURN collect({node: {id: event.id, time: CASE WHEN event.timeText IS NOT NULL THEN {edtf: event.timeEdtf} END}}) AS rows
}
RETURN {rows: rows} AS value

// openEndsCertainly
CALL () {
  MATCH (event:Event)
  WHERE event.timeSort IS NOT NULL AND event.id IS NOT NULL AND (event.timeEarliestStart >= date($time_certainlyWithin) AND event.timeLatestEnd <= date($time_certainlyWithin_2))
  WITH event
  ORDER BY event.timeSort, event.id
  LIMIT $events2_first
  RETURN collect({node: {id: event.id, time: CASE WHEN event.timeText IS NOT NULL THEN {edtf: event.timeEdtf} END}}) AS rows
}
RETURN {rows: rows} AS value
