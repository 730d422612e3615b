// claims
CALL () {
  MATCH (claim:Claim)
  WHERE claim.polarity = $polarity_eq
  RETURN count(claim) AS total
}
RETURN {total: total} AS value

// person
MATCH (person:Node:Person {id: $id})
RETURN {events: {total: COUNT { MATCH (person)-[participatedIn:PARTICIPATED_IN]->(event) }}, events2: {total: COUNT { MATCH (person)-[participatedIn2:PARTICIPATED_IN]->(event2) WHERE coalesce(EXISTS { MATCH (event2)<-[:PARTICIPATED_IN]-(actor) WHERE actor.id = $participants_some_id_eq }, false) }}, neighbors: {total: COUNT { MATCH (person)-[relationship:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|DISCUSSED|CONDEMNED|REFUSED|PROPOSED|PRESSED_FOR]-(entity) }}} AS value
