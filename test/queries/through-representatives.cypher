// country
MATCH (country:Country {code: $code})
CALL (country) {
  MATCH (country)<-[:REPRESENTS*0..2]-()-[participatedIn2:PARTICIPATED_IN]->(event2)
  WITH DISTINCT event2, participatedIn2
  ORDER BY event2.id, participatedIn2.id
  LIMIT $events2_first
  RETURN collect({node: {id: event2.id}, role: participatedIn2.role}) AS events2
}
CALL (country) {
  MATCH (country)<-[:REPRESENTS*0..2]-()-[participatedIn3:PARTICIPATED_IN]->(event3)
  RETURN count(DISTINCT participatedIn3) AS events2Total
}
CALL (country) {
  MATCH (country)<-[:REPRESENTS*0..2]-()-[partyTo:PARTY_TO]->(negotiation:Negotiation)
  WITH DISTINCT negotiation, partyTo
  ORDER BY negotiation.name, partyTo.id
  LIMIT $negotiations_first
  RETURN collect({node: {id: negotiation.id}}) AS negotiations
}
RETURN {events: {total: COUNT { MATCH (country)-[participatedIn:PARTICIPATED_IN]->(event) }}, events2: {rows: events2, total: events2Total}, negotiations: {rows: negotiations}} AS value
