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
  MATCH (entity:Entity)
  WHERE entity.name IS NOT NULL AND entity.name CONTAINS $name_contains
  WITH entity
  ORDER BY entity.name, entity.id
  LIMIT $entities3_first
  RETURN collect({node: {id: entity.id, name: entity.name}}) AS rows
}
RETURN {rows: rows} AS value

// capital
CALL () {
  MATCH (entity:Entity)
  WHERE entity.name IS NOT NULL AND entity.name CONTAINS $name_contains
  WITH entity
  ORDER BY entity.name, entity.id
  LIMIT $entities4_first
  RETURN collect({node: {id: entity.id, name: entity.name}}) AS rows
}
RETURN {rows: rows} AS value

// startsWith
CALL () {
  MATCH (entity:Entity)
  WHERE entity.name IS NOT NULL AND entity.name STARTS WITH $name_startsWith
  WITH entity
  ORDER BY entity.name, entity.id
  LIMIT $entities5_first
  RETURN collect({node: {id: entity.id, name: entity.name}}) AS rows
}
RETURN {rows: rows} AS value

// both
CALL () {
  MATCH (entity:Entity)
  WHERE entity.name IS NOT NULL AND (entity.name CONTAINS $name_contains AND entity.name STARTS WITH $name_startsWith)
  WITH entity
  ORDER BY entity.name, entity.id
  LIMIT $entities6_first
  RETURN collect({node: {id: entity.id, name: entity.name}}) AS rows
}
RETURN {rows: rows} AS value
