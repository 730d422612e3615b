// entities
CALL () {
  MATCH (entity:Entity)
  WHERE entity.name IS NOT NULL AND entity.name STARTS WITH $name_startsWith
  WITH entity
  ORDER BY entity.name, entity.id
  LIMIT $entities_first
  CALL (entity) {
    MATCH (entity)-[:PART_OF]->(country)
    WHERE entity:Place
    WITH country
    ORDER BY country.id
    LIMIT 1
    RETURN head(collect({name: country.name})) AS country2
  }
  RETURN collect({node: {id: entity.id, name: entity.name, code: entity.code, status: entity.status, topic: entity.topic, time: CASE WHEN entity.timeText IS NOT NULL THEN {edtf: entity.timeEdtf} END, country: country2}}) AS rows
}
RETURN {rows: rows} AS value
