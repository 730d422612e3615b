// person
MATCH (person:Node:Person {id: $id})
CALL (person) {
  MATCH (person)-[represents:REPRESENTS]->(actor)
  WITH actor, represents
  ORDER BY actor.name, represents.id
  LIMIT $represents_first
  RETURN collect({node: {id: actor.id, name: actor.name}}) AS represents2
}
RETURN {name: person.name, represents: {rows: represents2, total: COUNT { MATCH (person)-[represents3:REPRESENTS]->(actor2) }}} AS value
