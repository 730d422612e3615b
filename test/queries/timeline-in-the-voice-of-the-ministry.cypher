// timeline
CALL () {
  MATCH (dated:Dated)
  WHERE dated.timeSort IS NOT NULL AND dated.id IS NOT NULL AND (dated.timeText IS NOT NULL AND dated.type IS NOT NULL AND (EXISTS { MATCH (dated)-[:FIRST_SPOKEN_BY]->(speaker) WHERE speaker.id IN $voices_speakers } OR EXISTS { MATCH (dated)<-[:ABOUT]-(claim) WHERE coalesce(EXISTS { MATCH (claim)-[:FIRST_SPOKEN_BY]->(speaker2) WHERE speaker2.id IN $voices_speakers }, false) }))
  WITH dated
  ORDER BY dated.timeSort, dated.id
  LIMIT $timeline_first
  RETURN collect({node: {id: dated.id, time: CASE WHEN dated.timeText IS NOT NULL THEN {text: dated.timeText} END, name: dated.name}}) AS rows
}
CALL () {
  UNWIND $voices_speakers AS id
  MATCH (speaker3:Node {id: id})
  RETURN collect(speaker3.id) AS voices
}
RETURN voices AS voices, {rows: rows} AS value

// representedRussia
CALL () {
  MATCH (dated:Dated)
  WHERE dated.timeSort IS NOT NULL AND dated.id IS NOT NULL AND (dated.timeText IS NOT NULL AND dated.type IS NOT NULL AND (EXISTS { MATCH (dated)-[:FIRST_SPOKEN_BY]->(speaker) WHERE coalesce(EXISTS { MATCH (speaker)-[:REPRESENTS*0..2]->(actor) WHERE actor.id IN $voices_speakers }, false) } OR EXISTS { MATCH (dated)<-[:ABOUT]-(claim) WHERE coalesce(EXISTS { MATCH (claim)-[:FIRST_SPOKEN_BY]->(speaker2) WHERE coalesce(EXISTS { MATCH (speaker2)-[:REPRESENTS*0..2]->(actor2) WHERE actor2.id IN $voices_speakers }, false) }, false) }) AND dated.status = $status_eq)
  WITH dated
  ORDER BY dated.timeSort, dated.id
  LIMIT $timeline2_first
  RETURN collect({node: {id: dated.id}}) AS rows
}
CALL () {
  UNWIND $voices_speakers AS id
  MATCH (speaker3:Node {id: id})
  RETURN collect(speaker3.id) AS voices
}
RETURN voices AS voices, {rows: rows} AS value
