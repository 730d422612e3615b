// claims
CALL () {
  MATCH (claim:Claim)
  WHERE claim.polarity = $polarity_eq
  RETURN count(claim) AS total
}
RETURN {total: total} AS value

// person
MATCH (person:Node {id: $id})
WHERE person:Person
RETURN {events: {total: COUNT { MATCH (person)-[participatedIn:PARTICIPATED_IN]->(event) }}, events2: {total: COUNT { MATCH (person)-[participatedIn2:PARTICIPATED_IN]->(event2) WHERE EXISTS { MATCH (event2)<-[:PARTICIPATED_IN]-(actor) WHERE actor.id = $participants_some_id_eq } }}, neighbors: {total: COUNT { MATCH (person)-[relationship:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-(entity) }}} AS value
