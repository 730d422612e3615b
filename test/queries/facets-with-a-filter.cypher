// events
CALL () {
  MATCH (event:Event)
  WHERE event.name IS NOT NULL AND EXISTS { MATCH (event)<-[:PARTICIPATED_IN]-(actor) WHERE actor.id = $participants_some_id_eq }
  WITH event
  ORDER BY event.name, event.id
  LIMIT $events_first
  RETURN collect({node: {id: event.id}}) AS rows
}
CALL () {
  MATCH (event2:Event)
  WHERE EXISTS { MATCH (event2)<-[:PARTICIPATED_IN]-(actor2) WHERE actor2.id = $participants_some_id_eq }
  RETURN count(event2) AS total
}
CALL () {
  MATCH (event3:Event)
  WHERE EXISTS { MATCH (event3)<-[:PARTICIPATED_IN]-(actor3) WHERE actor3.id = $participants_some_id_eq } AND event3.type IS NOT NULL
  WITH event3.type AS value, count(DISTINCT event3) AS count
  ORDER BY count DESC, value
  LIMIT $facets_first
  RETURN collect({value: value, count: count}) AS type
}
CALL () {
  MATCH (event4:Event)
  WHERE EXISTS { MATCH (event4)<-[:PARTICIPATED_IN]-(actor4) WHERE actor4.id = $participants_some_id_eq } AND event4.status IS NOT NULL
  WITH event4.status AS value2, count(DISTINCT event4) AS count2
  ORDER BY count2 DESC, value2
  LIMIT $facets_first
  RETURN collect({value: value2, count: count2}) AS status
}
CALL () {
  MATCH (event5:Event)
  WHERE EXISTS { MATCH (event5)<-[:PARTICIPATED_IN]-(actor5) WHERE actor5.id = $participants_some_id_eq }
  MATCH (event5)-[:HAS_CODE]->(eventCode)
  WHERE eventCode.code IS NOT NULL
  WITH eventCode.code AS value3, count(DISTINCT event5) AS count3
  ORDER BY count3 DESC, value3
  LIMIT $facets_first
  RETURN collect({value: value3, count: count3}) AS code
}
CALL () {
  MATCH (event6:Event)
  WHERE EXISTS { MATCH (event6)<-[:PARTICIPATED_IN]-(actor6) WHERE actor6.id = $participants_some_id_eq }
  MATCH (event6)<-[:ABOUT]-(claim)
  MATCH (claim)-[:FIRST_SPOKEN_BY]->(speaker)
  WHERE speaker.id IS NOT NULL
  WITH speaker.id AS value4, count(DISTINCT event6) AS count4
  ORDER BY count4 DESC, value4
  LIMIT $facets_first
  RETURN collect({value: value4, count: count4}) AS speaker2
}
CALL () {
  MATCH (event7:Event)
  WHERE EXISTS { MATCH (event7)<-[:PARTICIPATED_IN]-(actor7) WHERE actor7.id = $participants_some_id_eq } AND event7.timeEarliestStart IS NOT NULL
  WITH substring(toString(event7.timeEarliestStart), 0, 7) AS value5, count(DISTINCT event7) AS count5
  ORDER BY count5 DESC, value5
  LIMIT $facets_first
  RETURN collect({value: value5, count: count5}) AS month
}
RETURN {rows: rows, total: total, facets: [{field: 'TYPE', values: type}, {field: 'STATUS', values: status}, {field: 'CODE', values: code}, {field: 'SPEAKER', values: speaker2}, {field: 'MONTH', values: month}]} AS value
