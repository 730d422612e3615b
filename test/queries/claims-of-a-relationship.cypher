// event
MATCH (event:Node:Event {id: $id})
CALL (event) {
  MATCH (event)<-[participatedIn:PARTICIPATED_IN]-(actor)
  WITH actor, participatedIn
  ORDER BY actor.name, participatedIn.id
  LIMIT $participants_first
  CALL (participatedIn) {
    UNWIND range(0, size(coalesce(participatedIn.claimIds, [])) - 1) AS position
    MATCH (claim:Node {id: participatedIn.claimIds[position]})
    WITH claim, position
    ORDER BY position
    LIMIT $claims_first
    RETURN collect({gist: claim.gist, certainty: claim.certainty}) AS claims
  }
  CALL (participatedIn) {
    UNWIND range(0, size(coalesce(participatedIn.firstSpeakerIds, [])) - 1) AS position2
    MATCH (speaker:Node {id: participatedIn.firstSpeakerIds[position2]})
    WITH speaker, position2
    ORDER BY position2
    LIMIT $firstSpeakers_limit
    RETURN collect({id: speaker.id, name: speaker.name}) AS firstSpeakers
  }
  RETURN collect({node: {id: actor.id, name: actor.name}, role: participatedIn.role, claims: claims, firstSpeakers: firstSpeakers}) AS participants
}
RETURN {participants: {rows: participants}} AS value
