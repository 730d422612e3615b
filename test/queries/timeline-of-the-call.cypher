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
  ORDER BY dated2.id DESC
  LIMIT $timeline_first
  RETURN collect({node: {id: dated2.id, name: dated2.name, gist: dated2.gist}}) AS rows
}
RETURN {rows: rows, total: size(found)} AS value
