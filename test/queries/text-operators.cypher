// eq
CALL () {
  MATCH (entity:Entity)
  WHERE entity.name IS NOT NULL AND entity.name = $name_eq
  WITH entity
  ORDER BY entity.name, entity.id
  LIMIT $entities_first
  RETURN collect({node: {id: entity.id}}) AS rows
}
RETURN {rows: rows} AS value

// in
CALL () {
  MATCH (entity:Entity)
  WHERE entity.name IS NOT NULL AND entity.name IN $name_in
  WITH entity
  ORDER BY entity.name, entity.id
  LIMIT $entities2_first
  RETURN collect({node: {id: entity.id}}) AS rows
}
RETURN {rows: rows} AS value

// contains
CALL () {
  CALL () {
    WITH size($name_contains) AS letters
    WHERE letters < 3
    MATCH (entity:Entity)
    USING INDEX entity:Entity(name, nameFolded, id)
    WHERE entity.name IS NOT NULL AND entity.nameFolded CONTAINS $name_contains AND entity.id IS NOT NULL
    WITH entity
    ORDER BY entity.name, entity.id
    LIMIT $entities3_first
    RETURN entity, entity.name AS key, entity.id AS key2
    UNION ALL
    WITH size($name_contains) AS letters
    WHERE letters >= 3
    MATCH (entity:Entity)
    USING TEXT INDEX entity:Entity(nameFolded)
    WHERE entity.name IS NOT NULL AND entity.nameFolded CONTAINS $name_contains AND entity.id IS NOT NULL
    WITH entity
    ORDER BY entity.name, entity.id
    LIMIT $entities3_first
    RETURN entity, entity.name AS key, entity.id AS key2
  }
  WITH entity
  ORDER BY key, key2
  LIMIT $entities3_first
  RETURN collect({node: {id: entity.id, name: entity.name}}) AS rows
}
RETURN {rows: rows} AS value

// capital
CALL () {
  CALL () {
    WITH size($name_contains) AS letters
    WHERE letters < 3
    MATCH (entity:Entity)
    USING INDEX entity:Entity(name, nameFolded, id)
    WHERE entity.name IS NOT NULL AND entity.nameFolded CONTAINS $name_contains AND entity.id IS NOT NULL
    WITH entity
    ORDER BY entity.name, entity.id
    LIMIT $entities4_first
    RETURN entity, entity.name AS key, entity.id AS key2
    UNION ALL
    WITH size($name_contains) AS letters
    WHERE letters >= 3
    MATCH (entity:Entity)
    USING TEXT INDEX entity:Entity(nameFolded)
    WHERE entity.name IS NOT NULL AND entity.nameFolded CONTAINS $name_contains AND entity.id IS NOT NULL
    WITH entity
    ORDER BY entity.name, entity.id
    LIMIT $entities4_first
    RETURN entity, entity.name AS key, entity.id AS key2
  }
  WITH entity
  ORDER BY key, key2
  LIMIT $entities4_first
  RETURN collect({node: {id: entity.id, name: entity.name}}) AS rows
}
RETURN {rows: rows} AS value

// exact
CALL () {
  MATCH (entity:Entity)
  WHERE entity.name IS NOT NULL AND entity.name CONTAINS $name_contains
  WITH entity
  ORDER BY entity.name, entity.id
  LIMIT $entities5_first
  RETURN collect({node: {id: entity.id, name: entity.name}}) AS rows
}
RETURN {rows: rows} AS value

// startsWith
CALL () {
  CALL () {
    WITH size($name_startsWith) AS letters
    WHERE letters < 3
    MATCH (entity:Entity)
    USING INDEX entity:Entity(name, nameFolded, id)
    WHERE entity.name IS NOT NULL AND entity.nameFolded STARTS WITH $name_startsWith AND entity.id IS NOT NULL
    WITH entity
    ORDER BY entity.name, entity.id
    LIMIT $entities6_first
    RETURN entity, entity.name AS key, entity.id AS key2
    UNION ALL
    WITH size($name_startsWith) AS letters
    WHERE letters >= 3
    MATCH (entity:Entity)
    USING TEXT INDEX entity:Entity(nameFolded)
    WHERE entity.name IS NOT NULL AND entity.nameFolded STARTS WITH $name_startsWith AND entity.id IS NOT NULL
    WITH entity
    ORDER BY entity.name, entity.id
    LIMIT $entities6_first
    RETURN entity, entity.name AS key, entity.id AS key2
  }
  WITH entity
  ORDER BY key, key2
  LIMIT $entities6_first
  RETURN collect({node: {id: entity.id, name: entity.name}}) AS rows
}
RETURN {rows: rows} AS value

// both
CALL () {
  CALL () {
    WITH size($name_contains) AS letters
    WHERE letters < 3
    MATCH (entity:Entity)
    USING INDEX entity:Entity(name, nameFolded, id)
    WHERE entity.name IS NOT NULL AND (entity.nameFolded CONTAINS $name_contains AND entity.nameFolded STARTS WITH $name_startsWith) AND entity.id IS NOT NULL
    WITH entity
    ORDER BY entity.name, entity.id
    LIMIT $entities7_first
    RETURN entity, entity.name AS key, entity.id AS key2
    UNION ALL
    WITH size($name_contains) AS letters
    WHERE letters >= 3
    MATCH (entity:Entity)
    USING TEXT INDEX entity:Entity(nameFolded)
    WHERE entity.name IS NOT NULL AND (entity.nameFolded CONTAINS $name_contains AND entity.nameFolded STARTS WITH $name_startsWith) AND entity.id IS NOT NULL
    WITH entity
    ORDER BY entity.name, entity.id
    LIMIT $entities7_first
    RETURN entity, entity.name AS key, entity.id AS key2
  }
  WITH entity
  ORDER BY key, key2
  LIMIT $entities7_first
  RETURN collect({node: {id: entity.id, name: entity.name}}) AS rows
}
RETURN {rows: rows} AS value
