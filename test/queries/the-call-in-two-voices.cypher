// event
MATCH (event:Node:Event {id: $id})
CALL (event) {
  MATCH (event)<-[participatedIn:PARTICIPATED_IN]-(actor)
  WHERE any(speakerId IN participatedIn.firstSpeakerIds WHERE speakerId IN $voices_speakers)
  WITH actor, participatedIn
  ORDER BY actor.name, participatedIn.id
  LIMIT $participants_first
  CALL (participatedIn) {
    UNWIND range(0, size(coalesce(participatedIn.claimIds, [])) - 1) AS position
    MATCH (claim:Node {id: participatedIn.claimIds[position]})
    WITH claim, position
    ORDER BY position
    LIMIT $claims_first
    RETURN collect({gist: claim.gist}) AS claims
  }
  RETURN collect({node: {id: actor.id}, role: participatedIn.role, claims: claims}) AS participants
}
CALL (event) {
  MATCH (event)<-[participatedIn2:PARTICIPATED_IN]-(actor2)
  WHERE any(speakerId2 IN participatedIn2.firstSpeakerIds WHERE speakerId2 IN $voices_speakers_2)
  WITH actor2, participatedIn2
  ORDER BY actor2.name, participatedIn2.id
  LIMIT $participants2_first
  CALL (participatedIn2) {
    UNWIND range(0, size(coalesce(participatedIn2.claimIds, [])) - 1) AS position2
    MATCH (claim2:Node {id: participatedIn2.claimIds[position2]})
    WITH claim2, position2
    ORDER BY position2
    LIMIT $claims_first_2
    RETURN collect({gist: claim2.gist}) AS claims2
  }
  RETURN collect({node: {id: actor2.id}, role: participatedIn2.role, claims: claims2}) AS participants2
}
CALL () {
  UNWIND $voices_speakers + $voices_speakers_2 + $voices_speakers_3 AS id
  MATCH (speaker:Node {id: id})
  RETURN collect(speaker.id) AS voices
}
RETURN voices AS voices, {participants: {rows: participants}, participants2: {rows: participants2}, participants3: {total: COUNT { MATCH (event)<-[participatedIn3:PARTICIPATED_IN]-(actor3) WHERE any(speakerId3 IN participatedIn3.firstSpeakerIds WHERE speakerId3 IN $voices_speakers_3) }}} AS value
