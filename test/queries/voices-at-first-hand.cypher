// claims
CALL () {
  MATCH (claim:Claim)
  WHERE claim.position IS NOT NULL AND (EXISTS { MATCH (claim)-[:FIRST_SPOKEN_BY]->(speaker) WHERE coalesce(EXISTS { MATCH (speaker)-[:REPRESENTS*0..2]->(actor) WHERE actor.id IN $voices_speakers }, false) } AND NOT (EXISTS { MATCH (claim)-[:RELAYED_BY]->(speaker2:Speaker) WHERE NOT (coalesce(EXISTS { MATCH (speaker2)-[:REPRESENTS*0..2]->(actor2) WHERE actor2.id IN $voices_speakers }, false)) }))
  WITH claim
  ORDER BY claim.position, claim.id
  LIMIT $claims_first
  CALL (claim) {
    MATCH (claim)-[:ATTRIBUTED]->(attributionStep)
    WITH attributionStep
    ORDER BY attributionStep.position, attributionStep.id
    LIMIT $attribution_limit
    CALL (attributionStep) {
      MATCH (attributionStep)-[:SPEAKER]->(speaker3)
      RETURN head(collect({id: speaker3.id})) AS speaker4
    }
    RETURN collect({speaker: speaker4}) AS attribution
  }
  RETURN collect({node: {id: claim.id, attribution: attribution}}) AS rows
}
CALL () {
  MATCH (claim2:Claim)
  WHERE (EXISTS { MATCH (claim2)-[:FIRST_SPOKEN_BY]->(speaker5) WHERE coalesce(EXISTS { MATCH (speaker5)-[:REPRESENTS*0..2]->(actor3) WHERE actor3.id IN $voices_speakers }, false) } AND NOT (EXISTS { MATCH (claim2)-[:RELAYED_BY]->(speaker6:Speaker) WHERE NOT (coalesce(EXISTS { MATCH (speaker6)-[:REPRESENTS*0..2]->(actor4) WHERE actor4.id IN $voices_speakers }, false)) }))
  RETURN count(claim2) AS total
}
CALL () {
  UNWIND $voices_speakers AS id
  MATCH (speaker7:Node {id: id})
  RETURN collect(speaker7.id) AS voices
}
RETURN voices AS voices, {rows: rows, total: total} AS value

// told
CALL () {
  MATCH (claim:Claim)
  WHERE claim.position IS NOT NULL AND (EXISTS { MATCH (claim)-[:FIRST_SPOKEN_BY]->(speaker) WHERE speaker.id = $firstSpeaker_id_eq } AND EXISTS { MATCH (claim)-[:RELAYED_BY]->(speaker2:Speaker) WHERE speaker2.id = $intermediary_id_eq })
  WITH claim
  ORDER BY claim.position, claim.id
  LIMIT $claims2_first
  RETURN collect({node: {id: claim.id}}) AS rows
}
RETURN {rows: rows} AS value

// entities
CALL () {
  MATCH (entity:Entity)
  WHERE EXISTS { MATCH (entity)<-[:ABOUT]-(claim) WHERE (coalesce(EXISTS { MATCH (claim)-[:FIRST_SPOKEN_BY]->(speaker) WHERE coalesce(EXISTS { MATCH (speaker)-[:REPRESENTS*0..2]->(actor) WHERE actor.id IN $voices_speakers }, false) }, false) AND NOT (coalesce(EXISTS { MATCH (claim)-[:RELAYED_BY]->(speaker2:Speaker) WHERE NOT (coalesce(EXISTS { MATCH (speaker2)-[:REPRESENTS*0..2]->(actor2) WHERE actor2.id IN $voices_speakers }, false)) }, false))) }
  RETURN count(entity) AS total
}
CALL () {
  UNWIND $voices_speakers AS id
  MATCH (speaker3:Node {id: id})
  RETURN collect(speaker3.id) AS voices
}
RETURN voices AS voices, {total: total} AS value
