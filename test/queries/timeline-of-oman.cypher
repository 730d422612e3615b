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
  CALL (timelineItem2) {
    MATCH (timelineItem2)-[:LOCATED_IN]->(location)
    WHERE timelineItem2:Event
    WITH location
    ORDER BY location.id
    LIMIT 1
    RETURN head(collect({id: location.id, name: location.name})) AS location2
  }
  RETURN collect({node: {id: timelineItem2.id, time: CASE WHEN timelineItem2.timeText IS NOT NULL THEN {text: timelineItem2.timeText} END, name: timelineItem2.name, status: timelineItem2.status, location: location2, gist: timelineItem2.gist}}) AS rows
}
RETURN {rows: rows, total: size(found)} AS value
