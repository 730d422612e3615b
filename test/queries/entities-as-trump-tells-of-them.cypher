// entities
CALL () {
  MATCH (entity:Entity)
  WHERE entity.name IS NOT NULL AND EXISTS { MATCH (entity)<-[:ABOUT]-(claim) WHERE coalesce(EXISTS { MATCH (claim)-[:FIRST_SPOKEN_BY]->(speaker) WHERE speaker.id IN $voices_speakers }, false) }
  WITH entity
  ORDER BY entity.name, entity.id
  LIMIT $entities_first
  RETURN collect({node: {id: entity.id}}) AS rows
}
CALL () {
  MATCH (entity2:Entity)
  WHERE EXISTS { MATCH (entity2)<-[:ABOUT]-(claim2) WHERE coalesce(EXISTS { MATCH (claim2)-[:FIRST_SPOKEN_BY]->(speaker2) WHERE speaker2.id IN $voices_speakers }, false) }
  RETURN count(entity2) AS total
}
CALL () {
  UNWIND $voices_speakers AS id
  MATCH (speaker3:Node {id: id})
  RETURN collect(speaker3.id) AS voices
}
RETURN voices AS voices, {rows: rows, total: total} AS value
