// alone
CALL () {
  MATCH (disagreement:Disagreement)
  WHERE EXISTS { MATCH (disagreement)-[:VOICED_BY]->(speaker:Speaker) WHERE speaker.id IN $voices_speakers }
  RETURN count(disagreement) AS total
}
CALL () {
  UNWIND $voices_speakers AS id
  MATCH (speaker2:Node {id: id})
  RETURN collect(speaker2.id) AS voices
}
RETURN voices AS voices, {total: total} AS value

// represented
CALL () {
  MATCH (disagreement:Disagreement)
  WHERE disagreement.position IS NOT NULL AND EXISTS { MATCH (disagreement)-[:VOICED_BY]->(speaker:Speaker) WHERE coalesce(EXISTS { MATCH (speaker)-[:REPRESENTS*0..2]->(actor) WHERE actor.id IN $voices_speakers }, false) }
  WITH disagreement
  ORDER BY disagreement.position, disagreement.id
  LIMIT $disagreements2_first
  CALL (disagreement) {
    MATCH (disagreement)-[:HAS_SIDE]->(disagreementSide)
    WITH disagreementSide
    ORDER BY disagreementSide.position, disagreementSide.id
    LIMIT $sides_limit
    RETURN collect({gist: disagreementSide.gist}) AS sides
  }
  RETURN collect({node: {gist: disagreement.gist, sides: sides}}) AS rows
}
CALL () {
  MATCH (disagreement2:Disagreement)
  WHERE EXISTS { MATCH (disagreement2)-[:VOICED_BY]->(speaker4:Speaker) WHERE coalesce(EXISTS { MATCH (speaker4)-[:REPRESENTS*0..2]->(actor2) WHERE actor2.id IN $voices_speakers }, false) }
  MATCH (disagreement2)-[:COMPARES]->(claim)
  MATCH (claim)-[:FIRST_SPOKEN_BY]->(speaker2)
  WHERE speaker2.id IS NOT NULL
  WITH speaker2.id AS value, count(DISTINCT disagreement2) AS count
  ORDER BY count DESC, value
  LIMIT $facets_first
  RETURN collect({value: value, count: count}) AS speaker3
}
CALL () {
  UNWIND $voices_speakers AS id
  MATCH (speaker5:Node {id: id})
  RETURN collect(speaker5.id) AS voices
}
RETURN voices AS voices, {rows: rows, facets: [{field: 'SPEAKER', values: speaker3}]} AS value
