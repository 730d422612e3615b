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
  MATCH (event)-[relationship:PART_OF|DISCUSSED]->(conflict:Conflict)
  WHERE coalesce(relationship.modality, 'ASSERTED') IN $modality
  WITH conflict, relationship
  ORDER BY conflict.name, relationship.id
  LIMIT $conflicts_PART_OF_DISCUSSED_first
  RETURN collect({node: {id: conflict.id}}) AS conflicts_PART_OF_DISCUSSED
}
RETURN {name: event.name, time: CASE WHEN event.timeText IS NOT NULL THEN {text: event.timeText, edtf: event.timeEdtf} END, codes: codes, conflicts_PART_OF_DISCUSSED: {rows: conflicts_PART_OF_DISCUSSED}} AS value
