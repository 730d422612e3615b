// conflict
MATCH (conflict:Node:Conflict {id: $id})
CALL (conflict) {
  MATCH (conflict)<-[partyTo2:PARTY_TO]-(actor2)
  WHERE any(speakerId IN partyTo2.firstSpeakerIds WHERE speakerId IN $voices_speakers)
  WITH actor2, partyTo2
  ORDER BY actor2.name, partyTo2.id
  LIMIT $parties2_first
  CALL (partyTo2) {
    UNWIND range(0, size(coalesce(partyTo2.firstSpeakerIds, [])) - 1) AS position
    MATCH (speaker:Node {id: partyTo2.firstSpeakerIds[position]})
    WITH speaker, position
    ORDER BY position
    LIMIT $firstSpeakers_limit
    RETURN collect({id: speaker.id}) AS firstSpeakers
  }
  RETURN collect({node: {id: actor2.id}, side: partyTo2.side, firstSpeakers: firstSpeakers}) AS parties2
}
CALL (conflict) {
  MATCH (conflict)<-[partyTo4:PARTY_TO]-(actor4)
  WHERE any(speakerId3 IN partyTo4.firstSpeakerIds WHERE speakerId3 IN $voices_speakers_2)
  WITH actor4, partyTo4
  ORDER BY actor4.name, partyTo4.id
  LIMIT $parties3_first
  CALL (partyTo4) {
    UNWIND range(0, size(coalesce(partyTo4.firstSpeakerIds, [])) - 1) AS position2
    MATCH (speaker2:Node {id: partyTo4.firstSpeakerIds[position2]})
    WITH speaker2, position2
    ORDER BY position2
    LIMIT $firstSpeakers_limit_2
    RETURN collect({id: speaker2.id}) AS firstSpeakers2
  }
  RETURN collect({node: {id: actor4.id}, side: partyTo4.side, firstSpeakers: firstSpeakers2}) AS parties3
}
CALL () {
  UNWIND $voices_speakers + $voices_speakers_2 AS id
  MATCH (speaker3:Node {id: id})
  RETURN collect(speaker3.id) AS voices
}
RETURN voices AS voices, {parties: {total: COUNT { MATCH (conflict)<-[partyTo:PARTY_TO]-(actor) }}, parties2: {rows: parties2, total: COUNT { MATCH (conflict)<-[partyTo3:PARTY_TO]-(actor3) WHERE any(speakerId2 IN partyTo3.firstSpeakerIds WHERE speakerId2 IN $voices_speakers) }}, parties3: {rows: parties3, total: COUNT { MATCH (conflict)<-[partyTo5:PARTY_TO]-(actor5) WHERE any(speakerId4 IN partyTo5.firstSpeakerIds WHERE speakerId4 IN $voices_speakers_2) }}} AS value
