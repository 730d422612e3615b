// itself
CALL () {
  MATCH (claim:Claim)
  WHERE EXISTS { MATCH (claim)-[:FIRST_SPOKEN_BY]->(speaker) WHERE speaker.id IN $voices_speakers }
  RETURN count(claim) AS total
}
CALL () {
  UNWIND $voices_speakers AS id
  MATCH (speaker2:Node {id: id})
  RETURN collect(speaker2.id) AS voices
}
RETURN voices AS voices, {total: total} AS value

// represented
CALL () {
  MATCH (claim:Claim)
  WHERE claim.position IS NOT NULL AND EXISTS { MATCH (claim)-[:FIRST_SPOKEN_BY]->(speaker) WHERE coalesce(EXISTS { MATCH (speaker)-[:REPRESENTS*0..2]->(actor) WHERE actor.id IN $voices_speakers }, false) }
  WITH claim
  ORDER BY claim.position, claim.id
  LIMIT $claims2_first
  CALL (claim) {
    MATCH (claim)-[:FIRST_SPOKEN_BY]->(speaker2)
    RETURN head(collect({id: speaker2.id})) AS firstSpeaker
  }
  RETURN collect({node: {gist: claim.gist, firstSpeaker: firstSpeaker}}) AS rows
}
CALL () {
  MATCH (claim2:Claim)
  WHERE EXISTS { MATCH (claim2)-[:FIRST_SPOKEN_BY]->(speaker3) WHERE coalesce(EXISTS { MATCH (speaker3)-[:REPRESENTS*0..2]->(actor2) WHERE actor2.id IN $voices_speakers }, false) }
  RETURN count(claim2) AS total
}
CALL () {
  MATCH (claim3:Claim)
  WHERE EXISTS { MATCH (claim3)-[:FIRST_SPOKEN_BY]->(speaker6) WHERE coalesce(EXISTS { MATCH (speaker6)-[:REPRESENTS*0..2]->(actor3) WHERE actor3.id IN $voices_speakers }, false) }
  MATCH (claim3)-[:FIRST_SPOKEN_BY]->(speaker4)
  WHERE speaker4.id IS NOT NULL
  WITH speaker4.id AS value, count(DISTINCT claim3) AS count
  ORDER BY count DESC, value
  LIMIT $facets_first
  RETURN collect({value: value, count: count}) AS speaker5
}
CALL () {
  UNWIND $voices_speakers AS id
  MATCH (speaker7:Node {id: id})
  RETURN collect(speaker7.id) AS voices
}
RETURN voices AS voices, {rows: rows, total: total, facets: [{field: 'SPEAKER', values: speaker5}]} AS value
