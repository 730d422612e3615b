// timeline
CALL () {
  MATCH (dated:Dated)
  WHERE dated.timeSort IS NOT NULL AND (dated.timeText IS NOT NULL AND (dated.id = $about OR EXISTS { MATCH (dated)-[:ABOUT|PARTICIPATED_IN|PART_OF|LOCATED_IN|PURSUANT_TO|REACHED_IN|FOLLOWED]-(node:Node) WHERE node.id = $about } OR EXISTS { MATCH (dated)-[:ABOUT|PARTICIPATED_IN|PART_OF|LOCATED_IN|PURSUANT_TO|REACHED_IN|FOLLOWED]-(place:Place) WHERE coalesce(EXISTS { MATCH (place)-[:PART_OF]->(node2) WHERE node2.id = $about }, false) }))
  WITH dated
  ORDER BY dated.timeSort, dated.id
  LIMIT $timeline_first
  CALL (dated) {
    MATCH (dated)-[:LOCATED_IN]->(location)
    WHERE dated:Event
    WITH location
    ORDER BY location.id
    LIMIT 1
    RETURN head(collect({id: location.id, name: location.name})) AS location2
  }
  RETURN collect({node: {id: dated.id, time: CASE WHEN dated.timeText IS NOT NULL THEN {text: dated.timeText} END, name: dated.name, status: dated.status, location: location2, gist: dated.gist}}) AS rows
}
CALL () {
  MATCH (dated2:Dated)
  WHERE (dated2.timeText IS NOT NULL AND (dated2.id = $about OR EXISTS { MATCH (dated2)-[:ABOUT|PARTICIPATED_IN|PART_OF|LOCATED_IN|PURSUANT_TO|REACHED_IN|FOLLOWED]-(node3:Node) WHERE node3.id = $about } OR EXISTS { MATCH (dated2)-[:ABOUT|PARTICIPATED_IN|PART_OF|LOCATED_IN|PURSUANT_TO|REACHED_IN|FOLLOWED]-(place2:Place) WHERE coalesce(EXISTS { MATCH (place2)-[:PART_OF]->(node4) WHERE node4.id = $about }, false) }))
  RETURN count(dated2) AS total
}
RETURN {rows: rows, total: total} AS value, EXISTS { MATCH (about:Node {id: $about}) WHERE about:Entity } AS known
