// node
MATCH (node:Node {id: $id})
RETURN {id: node.id} AS value

// nodes
UNWIND range(0, size($ids) - 1) AS position
MATCH (node:Node {id: $ids[position]})
RETURN position AS position, {id: node.id} AS value

// country
MATCH (country:Country {code: $code})
RETURN {id: country.id, code: country.code, name: country.name} AS value

// actor
MATCH (actor:Node {id: $id})
WHERE actor:Actor
RETURN {id: actor.id, name: actor.name, type: actor.type} AS value

// person
MATCH (person:Node {id: $id})
WHERE person:Person
RETURN {id: person.id, name: person.name, born: CASE WHEN person.bornText IS NOT NULL THEN {text: person.bornText, edtf: person.bornEdtf, precision: person.bornPrecision, yearBasis: person.bornYearBasis} END} AS value

// organization
MATCH (organization:Node {id: $id})
WHERE organization:Organization
RETURN {id: organization.id, name: organization.name} AS value

// conflict
MATCH (conflict:Node {id: $id})
WHERE conflict:Conflict
RETURN {id: conflict.id, name: conflict.name, status: conflict.status} AS value

// negotiation
MATCH (negotiation:Node {id: $id})
WHERE negotiation:Negotiation
RETURN {id: negotiation.id, name: negotiation.name, status: negotiation.status, topic: negotiation.topic} AS value

// agreement
MATCH (agreement:Node {id: $id})
WHERE agreement:Agreement
CALL (agreement) {
  MATCH (agreement)-[:LOCATED_IN]->(location)
  WITH location
  ORDER BY location.id
  LIMIT 1
  RETURN head(collect({id: location.id})) AS location2
}
RETURN {id: agreement.id, name: agreement.name, status: agreement.status, time: CASE WHEN agreement.timeText IS NOT NULL THEN {text: agreement.timeText, edtf: agreement.timeEdtf, precision: agreement.timePrecision} END, location: location2} AS value

// event
MATCH (event:Node {id: $id})
WHERE event:Event
RETURN {id: event.id, name: event.name, status: event.status} AS value

// place
MATCH (place:Node {id: $id})
WHERE place:Place
CALL (place) {
  MATCH (place)-[:PART_OF]->(country)
  WITH country
  ORDER BY country.id
  LIMIT 1
  RETURN head(collect({code: country.code})) AS country2
}
RETURN {id: place.id, name: place.name, country: country2} AS value

// claim
MATCH (claim:Node {id: $id})
WHERE claim:Claim
RETURN {id: claim.id, gist: claim.gist, predicate: claim.predicate} AS value

// article
MATCH (article:Node {id: $id})
WHERE article:Article
RETURN {id: article.id, name: article.name, language: article.language, headline: article.headline, digest: article.digest} AS value
