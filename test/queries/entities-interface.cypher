// entities
CALL () {
  CALL () {
    WITH size($name_startsWith) AS letters
    WHERE letters < 3
    MATCH (entity:Entity)
    USING INDEX entity:Entity(name, nameFolded, id)
    WHERE entity.name IS NOT NULL AND entity.nameFolded STARTS WITH $name_startsWith AND entity.id IS NOT NULL
    WITH entity
    ORDER BY entity.name, entity.id
    LIMIT $entities_first
    RETURN entity, entity.name AS key, entity.id AS key2
    UNION ALL
    WITH size($name_startsWith) AS letters
    WHERE letters >= 3
    MATCH (entity:Entity)
    USING TEXT INDEX entity:Entity(nameFolded)
    WHERE entity.name IS NOT NULL AND entity.nameFolded STARTS WITH $name_startsWith AND entity.id IS NOT NULL
    WITH entity
    ORDER BY entity.name, entity.id
    LIMIT $entities_first
    RETURN entity, entity.name AS key, entity.id AS key2
  }
  WITH entity
  ORDER BY key, key2
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
