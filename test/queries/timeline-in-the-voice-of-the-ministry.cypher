// timeline
CALL () {
  MATCH (timelineItem:Dated)
  WHERE timelineItem.timeSort IS NOT NULL AND timelineItem.id IS NOT NULL AND (timelineItem.timeText IS NOT NULL AND timelineItem.type IS NOT NULL AND (EXISTS { MATCH (timelineItem)-[:FIRST_SPOKEN_BY]->(speaker) WHERE speaker.id IN $voices_speakers } OR EXISTS { MATCH (timelineItem)<-[:ABOUT]-(claim) WHERE coalesce(EXISTS { MATCH (claim)-[:FIRST_SPOKEN_BY]->(speaker2) WHERE speaker2.id IN $voices_speakers }, false) }))
  WITH timelineItem
  ORDER BY timelineItem.timeSort, timelineItem.id
  LIMIT $timeline_first
  RETURN collect({node: {id: timelineItem.id, time: CASE WHEN timelineItem.timeText IS NOT NULL THEN {text: timelineItem.timeText} END, name: timelineItem.name}}) AS rows
}
CALL () {
  UNWIND $voices_speakers AS id
  MATCH (speaker3:Node {id: id})
  RETURN collect(speaker3.id) AS voices
}
RETURN voices AS voices, {rows: rows} AS value

// representedRussia
CALL () {
  MATCH (timelineItem:Dated)
  WHERE timelineItem.timeSort IS NOT NULL AND timelineItem.id IS NOT NULL AND (timelineItem.timeText IS NOT NULL AND timelineItem.type IS NOT NULL AND (EXISTS { MATCH (timelineItem)-[:FIRST_SPOKEN_BY]->(speaker) WHERE coalesce(EXISTS { MATCH (speaker)-[:REPRESENTS*0..2]->(actor) WHERE actor.id IN $voices_speakers }, false) } OR EXISTS { MATCH (timelineItem)<-[:ABOUT]-(claim) WHERE coalesce(EXISTS { MATCH (claim)-[:FIRST_SPOKEN_BY]->(speaker2) WHERE coalesce(EXISTS { MATCH (speaker2)-[:REPRESENTS*0..2]->(actor2) WHERE actor2.id IN $voices_speakers }, false) }, false) }) AND timelineItem.status = $status_eq)
  WITH timelineItem
  ORDER BY timelineItem.timeSort, timelineItem.id
  LIMIT $timeline2_first
  RETURN collect({node: {id: timelineItem.id}}) AS rows
}
CALL () {
  UNWIND $voices_speakers AS id
  MATCH (speaker3:Node {id: id})
  RETURN collect(speaker3.id) AS voices
}
RETURN voices AS voices, {rows: rows} AS value
