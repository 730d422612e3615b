// timeline
MATCH (about:Node:Entity {id: $about})
CALL (about) {
  MATCH (about)<-[:PART_OF*0..1]-(place)
  WHERE (place = about OR place:Place)
  CALL (place) {
    MATCH (place)-[:ABOUT|PARTICIPATED_IN|PART_OF|LOCATED_IN|PURSUANT_TO|REACHED_IN|FOLLOWED*0..1]-(timelineItem:Dated)
    RETURN timelineItem
    UNION ALL
    MATCH (place)-[discussed:DISCUSSED]-(timelineItem:Dated)
    WHERE coalesce(discussed.modality, 'ASSERTED') IN $modality
    RETURN timelineItem
  }
  WITH timelineItem
  WHERE (timelineItem.timeText IS NOT NULL AND timelineItem.type IS NOT NULL)
  RETURN collect(DISTINCT timelineItem) AS found
}
CALL (found) {
  UNWIND found AS timelineItem2
  WITH timelineItem2
  ORDER BY timelineItem2.timeSort, timelineItem2.id
  LIMIT $timeline_first
  RETURN collect({node: {id: timelineItem2.id, time: CASE WHEN timelineItem2.timeText IS NOT NULL THEN {text: timelineItem2.timeText, edtf: timelineItem2.timeEdtf, earliestStart: timelineItem2.timeEarliestStart, latestEnd: timelineItem2.timeLatestEnd} END, name: timelineItem2.name, status: timelineItem2.status, gist: timelineItem2.gist}}) AS rows
}
RETURN {rows: rows, total: size(found)} AS value
