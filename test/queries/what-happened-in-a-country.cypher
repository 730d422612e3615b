// country
MATCH (country:Country {code: $code})
CALL (country) {
  MATCH (country)<-[:PART_OF*0..1]-()<-[locatedIn:LOCATED_IN]-(event:Event)
  WITH DISTINCT event, locatedIn
  ORDER BY event.name, locatedIn.id
  LIMIT $eventsHere_first
  CALL (event) {
    MATCH (event)-[:LOCATED_IN]->(location)
    WITH location
    ORDER BY location.id
    LIMIT 1
    RETURN head(collect({id: location.id})) AS location2
  }
  RETURN collect({node: {id: event.id, location: location2}}) AS eventsHere
}
CALL (country) {
  MATCH (country)<-[:PART_OF*0..1]-()<-[locatedIn2:LOCATED_IN]-(event2:Event)
  RETURN count(DISTINCT locatedIn2) AS eventsHereTotal
}
CALL (country) {
  MATCH (country)<-[:PART_OF*0..1]-()<-[locatedIn3:LOCATED_IN]-(agreement:Agreement)
  RETURN count(DISTINCT locatedIn3) AS agreementsHereTotal
}
RETURN {eventsHere: {rows: eventsHere, total: eventsHereTotal}, agreementsHere: {total: agreementsHereTotal}} AS value

// turkey
MATCH (country:Country {code: $code})
CALL (country) {
  MATCH (country)<-[:PART_OF*0..1]-()<-[locatedIn:LOCATED_IN]-(agreement:Agreement)
  WITH DISTINCT agreement, locatedIn
  ORDER BY agreement.name, locatedIn.id
  LIMIT $agreementsHere_first
  CALL (locatedIn) {
    UNWIND range(0, size(coalesce(locatedIn.claimIds, [])) - 1) AS position
    MATCH (claim:Node {id: locatedIn.claimIds[position]})
    WITH claim, position
    ORDER BY position
    LIMIT $claims_first
    RETURN collect({id: claim.id}) AS claims
  }
  RETURN collect({node: {id: agreement.id}, relationshipId: 'relationship/' + type(locatedIn) + '.' + replace(CASE WHEN type(locatedIn) IN ['PARTICIPATED_IN', 'PARTY_TO', 'REFUSED', 'PROPOSED', 'PRESSED_FOR'] THEN endNode(locatedIn).id ELSE startNode(locatedIn).id END, '/', '.') + '.' + substring(locatedIn.id, 13), claims: claims}) AS agreementsHere
}
RETURN {agreementsHere: {rows: agreementsHere}} AS value

// place
MATCH (place:Node:Place {id: $id})
CALL (place) {
  MATCH (place)<-[:PART_OF*0..1]-()<-[locatedIn:LOCATED_IN]-(agreement:Agreement)
  WITH DISTINCT agreement, locatedIn
  ORDER BY agreement.name, locatedIn.id
  LIMIT $agreementsHere_first
  RETURN collect({node: {id: agreement.id}}) AS agreementsHere
}
CALL (place) {
  MATCH (place)<-[:PART_OF*0..1]-()<-[locatedIn2:LOCATED_IN]-(event:Event)
  RETURN count(DISTINCT locatedIn2) AS eventsHereTotal
}
RETURN {agreementsHere: {rows: agreementsHere}, eventsHere: {total: eventsHereTotal}} AS value
