// timeline
MATCH (about:Node:Entity {id: $about})
CALL (about) {
  MATCH (about)<-[:PART_OF*0..1]-(place)
  WHERE (place = about OR place:Place)
  MATCH (place)-[:ABOUT|PARTICIPATED_IN|PART_OF|LOCATED_IN|PURSUANT_TO|REACHED_IN|FOLLOWED*0..1]-(dated:Dated)
  WHERE (dated.timeText IS NOT NULL AND dated.type IS NOT NULL)
  RETURN collect(DISTINCT dated) AS found
}
CALL (found) {
  UNWIND found AS dated2
  WITH dated2
  ORDER BY dated2.timeSort, dated2.id
  LIMIT $timeline_first
  CALL (dated2) {
    MATCH (dated2)-[:LOCATED_IN]->(location)
    WHERE dated2:Event
    WITH location
    ORDER BY location.id
    LIMIT 1
    RETURN head(collect({id: location.id, name: location.name})) AS location2
  }
  RETURN collect({node: {id: dated2.id, time: CASE WHEN dated2.timeText IS NOT NULL THEN {text: dated2.timeText} END, name: dated2.name, status: dated2.status, location: location2, gist: dated2.gist}}) AS rows
}
RETURN {rows: rows, total: size(found)} AS value
