// wikidata
MATCH (identifier:Identifier {value: $value, scheme: $scheme})
MATCH (identifier)<-[:HAS_IDENTIFIER]-(entity)
WITH DISTINCT entity
ORDER BY entity.id
LIMIT 1
RETURN {id: entity.id, name: entity.name} AS value

// numeric
MATCH (identifier:Identifier {value: $value, scheme: $scheme})
MATCH (identifier)<-[:HAS_IDENTIFIER]-(entity)
WITH DISTINCT entity
ORDER BY entity.id
LIMIT 1
CALL (entity) {
  MATCH (entity)-[:HAS_IDENTIFIER]->(identifier2)
  WITH identifier2
  ORDER BY identifier2.position, identifier2.id
  LIMIT $identifiers_limit
  RETURN collect({scheme: identifier2.scheme, value: identifier2.value}) AS identifiers
}
RETURN {id: entity.id, identifiers: identifiers} AS value

// person
MATCH (identifier:Identifier {value: $value, scheme: $scheme})
MATCH (identifier)<-[:HAS_IDENTIFIER]-(entity)
WITH DISTINCT entity
ORDER BY entity.id
LIMIT 1
RETURN {id: entity.id, born: CASE WHEN entity.bornText IS NOT NULL THEN {edtf: entity.bornEdtf} END} AS value

// otherScheme
MATCH (identifier:Identifier {value: $value, scheme: $scheme})
MATCH (identifier)<-[:HAS_IDENTIFIER]-(entity)
WITH DISTINCT entity
ORDER BY entity.id
LIMIT 1
RETURN {id: entity.id} AS value
