// event
MATCH (event:Node:Event {id: $id})
CALL (event) {
  MATCH (event)-[:LOCATED_IN]->(location)
  WITH location
  ORDER BY location.id
  LIMIT 1
  RETURN head(collect({id: location.id, name: location.name})) AS location2
}
CALL (event) {
  MATCH (event)-[relationship:PART_OF|DISCUSSED]->(negotiation:Negotiation)
  WHERE coalesce(relationship.modality, 'ASSERTED') IN $modality
  WITH negotiation, relationship
  ORDER BY negotiation.name, relationship.id
  LIMIT $negotiations_PART_OF_DISCUSSED_first
  RETURN collect({node: {name: negotiation.name}}) AS negotiations_PART_OF_DISCUSSED
}
CALL (event) {
  MATCH (event)-[followed:FOLLOWED]->(event2)
  WITH event2, followed
  ORDER BY event2.name, followed.id
  LIMIT $follows_first
  CALL (followed) {
    UNWIND range(0, size(coalesce(followed.claimIds, [])) - 1) AS position
    MATCH (claim:Node {id: followed.claimIds[position]})
    WITH claim, position
    ORDER BY position
    LIMIT $claims_first
    RETURN collect({gist: claim.gist, predicate: claim.predicate}) AS claims
  }
  RETURN collect({node: {name: event2.name, status: event2.status}, claims: claims}) AS follows
}
CALL (event) {
  MATCH (event)<-[participatedIn:PARTICIPATED_IN]-(actor)
  WITH actor, participatedIn
  ORDER BY actor.name, participatedIn.id
  LIMIT $participants_first
  RETURN collect({node: {id: actor.id}, role: participatedIn.role}) AS participants
}
CALL (event) {
  MATCH (event)<-[discussed:DISCUSSED]-(event3)
  WHERE coalesce(discussed.modality, 'ASSERTED') IN $modality_2
  WITH event3, discussed
  ORDER BY event3.name, discussed.id
  LIMIT $discussedIn_first
  CALL (event3) {
    MATCH (event3)<-[participatedIn2:PARTICIPATED_IN]-(actor2)
    WITH actor2, participatedIn2
    ORDER BY actor2.name, participatedIn2.id
    LIMIT $participants_first_2
    RETURN collect({node: {id: actor2.id}, role: participatedIn2.role}) AS participants2
  }
  RETURN collect({node: {name: event3.name, participants: {rows: participants2}}}) AS discussedIn
}
CALL (event) {
  MATCH (event)<-[about:ABOUT]-(claim2)
  WHERE claim2.predicate = $predicate_eq
  WITH claim2, about
  ORDER BY claim2.position, claim2.id
  LIMIT $claims2_first
  CALL (claim2) {
    MATCH (claim2)-[:FIRST_SPOKEN_BY]->(speaker)
    RETURN head(collect({id: speaker.id})) AS firstSpeaker
  }
  RETURN collect({node: {gist: claim2.gist, rank: claim2.rank, value: CASE WHEN claim2.valueQuantityKnown IS NOT NULL THEN {__typename: 'Quantity'} WHEN claim2.valueTimeSpanText IS NOT NULL THEN {__typename: 'TimeSpan'} WHEN claim2.valueTextValueText IS NOT NULL THEN {__typename: 'TextValue', text: claim2.valueTextValueText} END, firstSpeaker: firstSpeaker}}) AS claims2
}
RETURN {status: event.status, time: CASE WHEN event.timeText IS NOT NULL THEN {text: event.timeText, edtf: event.timeEdtf, yearBasis: event.timeYearBasis} END, location: location2, negotiations_PART_OF_DISCUSSED: {rows: negotiations_PART_OF_DISCUSSED}, follows: {rows: follows}, participants: {rows: participants}, discussedIn: {rows: discussedIn}, claims2: {rows: claims2}} AS value
