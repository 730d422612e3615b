// conflict
MATCH (conflict:Node:Conflict {id: $id})
CALL (conflict) {
  MATCH (conflict)<-[partOf:PART_OF]-(event)
  WITH event, partOf
  ORDER BY CASE WHEN event.timeSort < date('9999-12-31') THEN event.timeSort ELSE date('-9999-01-01') END DESC, partOf.id DESC
  LIMIT $events_PART_OF_BY_first
  RETURN collect({node: {id: event.id, time: CASE WHEN event.timeText IS NOT NULL THEN {edtf: event.timeEdtf} END}}) AS events_PART_OF_BY
}
RETURN {events_PART_OF_BY: {rows: events_PART_OF_BY}} AS value
