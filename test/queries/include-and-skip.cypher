// event
MATCH (event:Node:Event {id: $id})
CALL (event) {
  MATCH (event)-[:HAS_CODE]->(eventCode)
  WITH eventCode
  ORDER BY eventCode.position, eventCode.id
  LIMIT $codes_limit
  RETURN collect({scheme: eventCode.scheme, code: eventCode.code}) AS codes
}
CALL (event) {
  MATCH (event)-[partOf:PART_OF]->(conflict:Conflict)
  WITH conflict, partOf
  ORDER BY conflict.name, partOf.id
  LIMIT $conflicts_PART_OF_first
  RETURN collect({node: {id: conflict.id}}) AS conflicts_PART_OF
}
RETURN {name: event.name, time: CASE WHEN event.timeText IS NOT NULL THEN {text: event.timeText, edtf: event.timeEdtf} END, codes: codes, conflicts_PART_OF: {rows: conflicts_PART_OF}} AS value
