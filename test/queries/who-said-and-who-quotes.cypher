// ushakov
MATCH (person:Node:Person {id: $id})
CALL (person) {
  MATCH (person)<-[spokenBy:SPOKEN_BY]-(claim)
  WITH claim, spokenBy
  ORDER BY claim.position, claim.id
  LIMIT $said_first
  CALL (claim) {
    MATCH (claim)-[:FIRST_SPOKEN_BY]->(speaker)
    RETURN head(collect({id: speaker.id})) AS firstSpeaker
  }
  RETURN collect({node: {gist: claim.gist, firstSpeaker: firstSpeaker}}) AS said
}
CALL (person) {
  MATCH (person)<-[quotes:QUOTES]-(speaker3)
  WITH speaker3, quotes
  ORDER BY speaker3.name, speaker3.id
  LIMIT $quotedBy_first
  CALL (quotes) {
    UNWIND range(0, size(coalesce(quotes.claimIds, [])) - 1) AS position
    MATCH (claim4:Node {id: quotes.claimIds[position]})
    WITH claim4, position
    ORDER BY position
    LIMIT $claims_first
    RETURN collect({gist: claim4.gist}) AS claims
  }
  RETURN collect({node: {id: speaker3.id}, claims: claims}) AS quotedBy
}
RETURN {said: {rows: said, total: COUNT { MATCH (person)<-[spokenBy2:SPOKEN_BY]-(claim2) }}, said2: {total: COUNT { MATCH (person)<-[spokenBy3:SPOKEN_BY]-(claim3) WHERE coalesce(EXISTS { MATCH (claim3)-[:FIRST_SPOKEN_BY]->(speaker2) WHERE speaker2.id = $firstSpeaker_id_eq }, false) }}, quotedBy: {rows: quotedBy}} AS value

// putin
MATCH (person:Node:Person {id: $id})
CALL (person) {
  MATCH (person)<-[quotes:QUOTES]-(speaker)
  WITH speaker, quotes
  ORDER BY speaker.name, speaker.id
  LIMIT $quotedBy_first
  RETURN collect({node: {id: speaker.id}}) AS quotedBy
}
RETURN {quotedBy: {rows: quotedBy}} AS value
