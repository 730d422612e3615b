// some
CALL () {
  MATCH (actor:Node {id: $parties_some_id_eq})
  MATCH (actor)-[:PARTY_TO]->(agreement:Agreement)
  WITH DISTINCT agreement
  ORDER BY agreement.name, agreement.id
  LIMIT $agreements_first
  RETURN collect({node: {id: agreement.id}}) AS rows
}
RETURN {rows: rows} AS value

// none
CALL () {
  MATCH (agreement:Agreement)
  WHERE agreement.name IS NOT NULL AND NOT (EXISTS { MATCH (agreement)<-[:PARTY_TO]-(actor) WHERE actor.id = $parties_none_id_eq })
  WITH agreement
  ORDER BY agreement.name, agreement.id
  LIMIT $agreements2_first
  RETURN collect({node: {id: agreement.id}}) AS rows
}
RETURN {rows: rows} AS value

// all
CALL () {
  MATCH (agreement:Agreement)
  WHERE agreement.name IS NOT NULL AND NOT (EXISTS { MATCH (agreement)<-[:PARTY_TO]-(actor) WHERE NOT coalesce(actor.id IN $parties_all_id_in, false) })
  WITH agreement
  ORDER BY agreement.name, agreement.id
  LIMIT $agreements3_first
  RETURN collect({node: {id: agreement.id}}) AS rows
}
RETURN {rows: rows} AS value

// hasAny
CALL () {
  MATCH (agreement:Agreement)
  WHERE agreement.name IS NOT NULL AND EXISTS { MATCH (agreement)<-[:PARTY_TO]-(actor) }
  WITH agreement
  ORDER BY agreement.name, agreement.id
  LIMIT $agreements4_first
  RETURN collect({node: {id: agreement.id}}) AS rows
}
RETURN {rows: rows} AS value

// hasNone
CALL () {
  MATCH (agreement:Agreement)
  WHERE agreement.name IS NOT NULL AND NOT (EXISTS { MATCH (agreement)<-[:PARTY_TO]-(actor) })
  WITH agreement
  ORDER BY agreement.name, agreement.id
  LIMIT $agreements5_first
  RETURN collect({node: {id: agreement.id}}) AS rows
}
RETURN {rows: rows} AS value
