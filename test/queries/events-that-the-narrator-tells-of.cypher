// narrator
CALL () {
  MATCH (event:Event)
  WHERE event.name IS NOT NULL AND EXISTS { MATCH (event)<-[:ABOUT]-(claim) WHERE coalesce(EXISTS { MATCH (claim)-[:FIRST_SPOKEN_BY]->(speaker) WHERE speaker.id IN $voices_speakers }, false) }
  WITH event
  ORDER BY event.name, event.id
  LIMIT $events_first
  RETURN collect({node: {id: event.id}}) AS rows
}
CALL () {
  MATCH (event2:Event)
  WHERE EXISTS { MATCH (event2)<-[:ABOUT]-(claim2) WHERE coalesce(EXISTS { MATCH (claim2)-[:FIRST_SPOKEN_BY]->(speaker2) WHERE speaker2.id IN $voices_speakers }, false) }
  RETURN count(event2) AS total
}
CALL () {
  UNWIND $voices_speakers AS id
  MATCH (speaker3:Node {id: id})
  RETURN collect(speaker3.id) AS voices
}
RETURN voices AS voices, {rows: rows, total: total} AS value

// israel
CALL () {
  MATCH (event:Event)
  WHERE event.name IS NOT NULL AND EXISTS { MATCH (event)<-[:ABOUT]-(claim) WHERE coalesce(EXISTS { MATCH (claim)-[:FIRST_SPOKEN_BY]->(speaker) WHERE speaker.id IN $voices_speakers }, false) }
  WITH event
  ORDER BY event.name, event.id
  LIMIT $events2_first
  RETURN collect({node: {id: event.id}}) AS rows
}
CALL () {
  MATCH (event2:Event)
  WHERE EXISTS { MATCH (event2)<-[:ABOUT]-(claim2) WHERE coalesce(EXISTS { MATCH (claim2)-[:FIRST_SPOKEN_BY]->(speaker2) WHERE speaker2.id IN $voices_speakers }, false) }
  RETURN count(event2) AS total
}
CALL () {
  UNWIND $voices_speakers AS id
  MATCH (speaker3:Node {id: id})
  RETURN collect(speaker3.id) AS voices
}
RETURN voices AS voices, {rows: rows, total: total} AS value
