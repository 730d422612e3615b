// events
CALL () {
  MATCH (location:Node {id: $location_id_eq})
  MATCH (location)<-[:PART_OF*0..1]-()<-[:LOCATED_IN]-(event:Event)
  RETURN collect(DISTINCT event) AS found
}
CALL (found) {
  UNWIND found AS event2
  WITH event2
  ORDER BY event2.name, event2.id
  LIMIT $events_first
  CALL (event2) {
    MATCH (event2)-[:LOCATED_IN]->(location2)
    WITH location2
    ORDER BY location2.id
    LIMIT 1
    RETURN head(collect({id: location2.id})) AS location3
  }
  RETURN collect({node: {id: event2.id, location: location3}}) AS rows
}
RETURN {rows: rows, total: size(found)} AS value

// byName
CALL () {
  MATCH (agreement:Agreement)
  WHERE agreement.name IS NOT NULL AND EXISTS { MATCH (agreement)-[:LOCATED_IN]->()-[:PART_OF*0..1]->(location) WHERE location.nameFolded STARTS WITH $location_name_startsWith }
  WITH agreement
  ORDER BY agreement.name, agreement.id
  LIMIT $agreements_first
  RETURN collect({node: {id: agreement.id}}) AS rows
}
RETURN {rows: rows} AS value

// elsewhere
CALL () {
  MATCH (agreement:Agreement)
  WHERE NOT (EXISTS { MATCH (agreement)-[:LOCATED_IN]->()-[:PART_OF*0..1]->(location) WHERE location.id = $NOT_location_id_eq })
  RETURN count(agreement) AS total
}
RETURN {total: total} AS value

// countries
CALL () {
  MATCH (event:Node {id: $eventsHere_some_id_eq})
  MATCH (event)-[:LOCATED_IN]->()-[:PART_OF*0..1]->(country:Country)
  WITH DISTINCT country
  ORDER BY country.name, country.id
  LIMIT $countries_first
  RETURN collect({node: {id: country.id}}) AS rows
}
RETURN {rows: rows} AS value

// places
CALL () {
  MATCH (agreement:Node {id: $agreementsHere_some_id_eq})
  MATCH (agreement)-[:LOCATED_IN]->()-[:PART_OF*0..1]->(place:Place)
  WITH DISTINCT place
  ORDER BY place.name, place.id
  LIMIT $places_first
  RETURN collect({node: {id: place.id}}) AS rows
}
RETURN {rows: rows} AS value
