// cyrillic
CALL () {
  MATCH (person:Person)
  WHERE person.name IS NOT NULL AND EXISTS { MATCH (person)-[:HAS_NAME]->(name) WHERE name.value = $names_some_value_eq }
  WITH person
  ORDER BY person.name, person.id
  LIMIT $people_first
  RETURN collect({node: {name: person.name}}) AS rows
}
RETURN {rows: rows} AS value

// spelledOtherwise
CALL () {
  MATCH (person:Person)
  WHERE person.name IS NOT NULL AND EXISTS { MATCH (person)-[:HAS_NAME]->(name) WHERE name.value = $names_some_value_eq }
  WITH person
  ORDER BY person.name, person.id
  LIMIT $people2_first
  RETURN collect({node: {name: person.name}}) AS rows
}
RETURN {rows: rows} AS value

// persian
CALL () {
  MATCH (country:Country)
  WHERE country.name IS NOT NULL AND EXISTS { MATCH (country)-[:HAS_NAME]->(name) WHERE (name.value = $names_some_value_eq AND name.language = $names_some_language_eq) }
  WITH country
  ORDER BY country.name, country.id
  LIMIT $countries_first
  CALL (country) {
    MATCH (country)-[:HAS_NAME]->(name2)
    WITH name2
    ORDER BY name2.position, name2.id
    LIMIT $names_limit
    RETURN collect({value: name2.value, language: name2.language, script: name2.script, kind: name2.kind}) AS names
  }
  RETURN collect({node: {name: country.name, names: names}}) AS rows
}
RETURN {rows: rows} AS value
