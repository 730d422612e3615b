// events
CALL () {
  MATCH (event:Event)
  WHERE event.name IS NOT NULL AND event.status = $status_eq
  WITH event
  ORDER BY event.name, event.id
  LIMIT $events_first
  CALL (event) {
    MATCH (event)<-[participatedIn:PARTICIPATED_IN]-(actor)
    WHERE actor.type IS NOT NULL
    WITH actor.type AS value, count(DISTINCT participatedIn) AS count
    ORDER BY count DESC, value
    LIMIT $facets_first
    RETURN collect({value: value, count: count}) AS type
  }
  RETURN collect({node: {id: event.id, participants: {facets: [{field: 'TYPE', values: type}]}}}) AS rows
}
RETURN {rows: rows} AS value

// person
MATCH (person:Node:Person {id: $id})
CALL (person) {
  MATCH (person)<-[about2:ABOUT]-(claim2)
  WHERE claim2.predicate IS NOT NULL
  WITH claim2.predicate AS value, count(DISTINCT about2) AS count
  ORDER BY count DESC, value
  LIMIT $facets2_first
  RETURN collect({value: value, count: count}) AS predicate
}
CALL (person) {
  MATCH (person)<-[about3:ABOUT]-(claim3)
  WHERE claim3.modality IS NOT NULL
  WITH claim3.modality AS value2, count(DISTINCT about3) AS count2
  ORDER BY count2 DESC, value2
  LIMIT $facets2_first
  RETURN collect({value: value2, count: count2}) AS modality
}
CALL (person) {
  MATCH (person)<-[about4:ABOUT]-(claim4)
  WHERE claim4.polarity IS NOT NULL
  WITH claim4.polarity AS value3, count(DISTINCT about4) AS count3
  ORDER BY count3 DESC, value3
  LIMIT $facets2_first
  RETURN collect({value: value3, count: count3}) AS polarity
}
CALL (person) {
  MATCH (person)-[relationship:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|DISCUSSED|CONDEMNED|REFUSED|PROPOSED|PRESSED_FOR]-(entity)
  WHERE entity.type IS NOT NULL
  WITH entity.type AS value4, count(DISTINCT relationship) AS count4
  ORDER BY count4 DESC, value4
  LIMIT $facets_first
  RETURN collect({value: value4, count: count4}) AS type
}
RETURN {claims: {total: COUNT { MATCH (person)<-[about:ABOUT]-(claim) }, facets2: [{field: 'PREDICATE', values: predicate}, {field: 'MODALITY', values: modality}, {field: 'POLARITY', values: polarity}]}, neighbors: {facets: [{field: 'TYPE', values: type}]}} AS value
