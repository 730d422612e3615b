// events
CALL () {
  MATCH (actor:Node {id: $participants_some_id_eq})
  MATCH (actor)-[:PARTICIPATED_IN]->(event:Event)
  RETURN collect(DISTINCT event) AS found
}
CALL (found) {
  UNWIND found AS event2
  WITH event2
  ORDER BY event2.name, event2.id
  LIMIT $events_first
  RETURN collect({node: {id: event2.id}}) AS rows
}
CALL (found) {
  UNWIND found AS event3
  WITH event3
  WHERE event3.type IS NOT NULL
  WITH event3.type AS value, count(DISTINCT event3) AS count
  ORDER BY count DESC, value
  LIMIT $facets_first
  RETURN collect({value: value, count: count}) AS type
}
CALL (found) {
  UNWIND found AS event4
  WITH event4
  WHERE event4.status IS NOT NULL
  WITH event4.status AS value2, count(DISTINCT event4) AS count2
  ORDER BY count2 DESC, value2
  LIMIT $facets_first
  RETURN collect({value: value2, count: count2}) AS status
}
CALL (found) {
  UNWIND found AS event5
  MATCH (event5)-[:HAS_CODE]->(eventCode)
  WHERE eventCode.code IS NOT NULL
  WITH eventCode.code AS value3, count(DISTINCT event5) AS count3
  ORDER BY count3 DESC, value3
  LIMIT $facets_first
  RETURN collect({value: value3, count: count3}) AS code
}
CALL (found) {
  UNWIND found AS event6
  MATCH (event6)<-[:ABOUT]-(claim)
  MATCH (claim)-[:FIRST_SPOKEN_BY]->(speaker)
  WHERE speaker.id IS NOT NULL
  WITH speaker.id AS value4, count(DISTINCT event6) AS count4
  ORDER BY count4 DESC, value4
  LIMIT $facets_first
  RETURN collect({value: value4, count: count4}) AS speaker2
}
CALL (found) {
  UNWIND found AS event7
  WITH event7
  WHERE event7.timeEarliestStart IS NOT NULL
  WITH substring(toString(event7.timeEarliestStart), 0, 7) AS value5, count(DISTINCT event7) AS count5
  ORDER BY count5 DESC, value5
  LIMIT $facets_first
  RETURN collect({value: value5, count: count5}) AS month
}
RETURN {rows: rows, total: size(found), facets: [{field: 'TYPE', values: type}, {field: 'STATUS', values: status}, {field: 'CODE', values: code}, {field: 'SPEAKER', values: speaker2}, {field: 'MONTH', values: month}]} AS value
