// agreement
MATCH (agreement:Node:Agreement {id: $id})
CALL (agreement) {
  MATCH (agreement)-[:LOCATED_IN]->(location)
  WITH location
  ORDER BY location.id
  LIMIT 1
  CALL (location) {
    MATCH (location)-[:PART_OF]->(country)
    WHERE location:Place
    WITH country
    ORDER BY country.id
    LIMIT 1
    RETURN head(collect({code: country.code, name: country.name})) AS country2
  }
  CALL (location) {
    MATCH (location)<-[:PART_OF*0..1]-()<-[locatedIn:LOCATED_IN]-(event:Event)
    RETURN count(DISTINCT locatedIn) AS eventsHereTotal
  }
  RETURN head(collect({id: location.id, name: location.name, country: country2, code: location.code, eventsHere: {total: eventsHereTotal}})) AS location2
}
RETURN {location: location2} AS value

// event
MATCH (event:Node:Event {id: $id})
CALL (event) {
  MATCH (event)-[:LOCATED_IN]->(location)
  WITH location
  ORDER BY location.id
  LIMIT 1
  CALL (location) {
    MATCH (location)-[:PART_OF]->(country)
    WHERE location:Place
    WITH country
    ORDER BY country.id
    LIMIT 1
    RETURN head(collect({id: country.id})) AS country2
  }
  CALL (location) {
    MATCH (location)<-[:PART_OF*0..1]-()<-[locatedIn:LOCATED_IN]-(event2:Event)
    WITH DISTINCT event2, locatedIn
    ORDER BY event2.name, locatedIn.id
    LIMIT $eventsHere_first
    RETURN collect({node: {id: event2.id}, role: locatedIn.role}) AS eventsHere
  }
  RETURN head(collect({id: location.id, country: country2, eventsHere: {rows: eventsHere}})) AS location2
}
RETURN {location: location2} AS value
