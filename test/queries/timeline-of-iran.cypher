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
  RETURN collect({node: {id: dated2.id, time: CASE WHEN dated2.timeText IS NOT NULL THEN {text: dated2.timeText, edtf: dated2.timeEdtf, earliestStart: dated2.timeEarliestStart, latestEnd: dated2.timeLatestEnd} END, name: dated2.name, status: dated2.status, gist: dated2.gist}}) AS rows
}
RETURN {rows: rows, total: size(found)} AS value
