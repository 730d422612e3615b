// byName
CALL () {
  MATCH (event:Event)
  WHERE event.name IS NOT NULL AND (EXISTS { MATCH (event)-[relationship:PART_OF|DISCUSSED]->(conflict:Conflict) WHERE coalesce(relationship.modality, 'ASSERTED') = 'ASSERTED' AND conflict.nameFolded STARTS WITH $conflicts_some_name_startsWith } AND EXISTS { MATCH (event)-[discussed:DISCUSSED]->(entity) WHERE coalesce(discussed.modality, 'ASSERTED') = 'ASSERTED' })
  WITH event
  ORDER BY event.name, event.id
  LIMIT $events_first
  RETURN collect({node: {id: event.id}}) AS rows
}
RETURN {rows: rows} AS value

// byId
CALL () {
  MATCH (conflict:Node {id: $conflicts_some_id_eq})
  MATCH (conflict)<-[relationship:PART_OF|DISCUSSED]-(event:Event)
  WHERE coalesce(relationship.modality, 'ASSERTED') = 'ASSERTED'
  RETURN collect(DISTINCT event) AS found
}
CALL (found) {
  UNWIND found AS event2
  WITH event2
  ORDER BY event2.name, event2.id
  LIMIT $events2_first
  RETURN collect({node: {id: event2.id}}) AS rows
}
RETURN {rows: rows, total: size(found)} AS value

// about
CALL () {
  MATCH (entity:Node {id: $discussed_some_id_eq})
  MATCH (entity)<-[discussed:DISCUSSED]-(event:Event)
  WHERE coalesce(discussed.modality, 'ASSERTED') = 'ASSERTED'
  WITH DISTINCT event
  ORDER BY event.name, event.id
  LIMIT $events3_first
  RETURN collect({node: {id: event.id}}) AS rows
}
RETURN {rows: rows} AS value

// refusers
CALL () {
  MATCH (entity:Node {id: $refused_some_id_eq})
  MATCH (entity)<-[refused:REFUSED]-(actor:Actor)
  WHERE coalesce(refused.modality, 'ASSERTED') = 'ASSERTED'
  WITH DISTINCT actor
  ORDER BY actor.name, actor.id
  LIMIT $actors_first
  RETURN collect({node: {id: actor.id}}) AS rows
}
RETURN {rows: rows} AS value

// talkedOfByNobody
CALL () {
  MATCH (conflict:Conflict)
  WHERE conflict.name IS NOT NULL AND NOT (EXISTS { MATCH (conflict)<-[discussed:DISCUSSED]-(event) WHERE coalesce(discussed.modality, 'ASSERTED') = 'ASSERTED' })
  WITH conflict
  ORDER BY conflict.name, conflict.id
  LIMIT $conflicts_first
  RETURN collect({node: {id: conflict.id}}) AS rows
}
RETURN {rows: rows} AS value
