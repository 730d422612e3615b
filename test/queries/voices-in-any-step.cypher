// claims
CALL () {
  MATCH (claim:Claim)
  WHERE claim.position IS NOT NULL AND EXISTS { MATCH (claim)-[:SPOKEN_BY]->(speaker) WHERE speaker.id IN $voices_speakers }
  WITH claim
  ORDER BY claim.position, claim.id
  LIMIT $claims_first
  CALL (claim) {
    MATCH (claim)-[:FIRST_SPOKEN_BY]->(speaker2)
    RETURN head(collect({id: speaker2.id})) AS firstSpeaker
  }
  RETURN collect({node: {id: claim.id, attributionDepth: claim.steps, firstSpeaker: firstSpeaker}}) AS rows
}
CALL () {
  MATCH (claim2:Claim)
  WHERE EXISTS { MATCH (claim2)-[:SPOKEN_BY]->(speaker3) WHERE speaker3.id IN $voices_speakers }
  RETURN count(claim2) AS total
}
CALL () {
  UNWIND $voices_speakers AS id
  MATCH (speaker4:Node {id: id})
  RETURN collect(speaker4.id) AS voices
}
RETURN voices AS voices, {rows: rows, total: total} AS value

// disagreements
CALL () {
  MATCH (disagreement:Disagreement)
  WHERE disagreement.position IS NOT NULL AND EXISTS { MATCH (disagreement)-[:COMPARES]->(claim) WHERE coalesce(EXISTS { MATCH (claim)-[:SPOKEN_BY]->(speaker) WHERE speaker.id IN $voices_speakers }, false) }
  WITH disagreement
  ORDER BY disagreement.position, disagreement.id
  LIMIT $disagreements_first
  RETURN collect({node: {id: disagreement.id}}) AS rows
}
CALL () {
  UNWIND $voices_speakers AS id
  MATCH (speaker2:Node {id: id})
  RETURN collect(speaker2.id) AS voices
}
RETURN voices AS voices, {rows: rows} AS value

// timeline
CALL () {
  MATCH (timelineItem:Dated)
  WHERE timelineItem.timeSort IS NOT NULL AND timelineItem.id IS NOT NULL AND (timelineItem.timeText IS NOT NULL AND timelineItem.type IS NOT NULL AND (EXISTS { MATCH (timelineItem)-[:SPOKEN_BY]->(speaker) WHERE speaker.id IN $voices_speakers } OR EXISTS { MATCH (timelineItem)<-[:ABOUT]-(claim) WHERE coalesce(EXISTS { MATCH (claim)-[:SPOKEN_BY]->(speaker2) WHERE speaker2.id IN $voices_speakers }, false) }))
  WITH timelineItem
  ORDER BY timelineItem.timeSort, timelineItem.id
  LIMIT $timeline_first
  RETURN collect({node: {id: timelineItem.id}}) AS rows
}
CALL () {
  UNWIND $voices_speakers AS id
  MATCH (speaker3:Node {id: id})
  RETURN collect(speaker3.id) AS voices
}
RETURN voices AS voices, {rows: rows} AS value
