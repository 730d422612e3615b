// stats
CALL () {
  MATCH (entity:Entity)
  RETURN count(entity) AS total
}
CALL () {
  MATCH (entity2:Entity)
  WHERE entity2.type IS NOT NULL
  WITH entity2.type AS value, count(DISTINCT entity2) AS count
  ORDER BY count DESC, value
  LIMIT $facets_first
  RETURN collect({value: value, count: count}) AS type
}
CALL () {
  MATCH (entity3:Entity)
  WHERE entity3.status IS NOT NULL
  WITH entity3.status AS value2, count(DISTINCT entity3) AS count2
  ORDER BY count2 DESC, value2
  LIMIT $facets_first
  RETURN collect({value: value2, count: count2}) AS status
}
CALL () {
  MATCH (entity4:Entity)
  MATCH (entity4)-[:HAS_CODE]->(eventCode)
  WHERE eventCode.code IS NOT NULL
  WITH eventCode.code AS value3, count(DISTINCT entity4) AS count3
  ORDER BY count3 DESC, value3
  LIMIT $facets_first
  RETURN collect({value: value3, count: count3}) AS code
}
CALL () {
  MATCH (entity5:Entity)
  MATCH (entity5)<-[:ABOUT]-(claim)
  MATCH (claim)-[:FIRST_SPOKEN_BY]->(speaker)
  WHERE speaker.id IS NOT NULL
  WITH speaker.id AS value4, count(DISTINCT entity5) AS count4
  ORDER BY count4 DESC, value4
  LIMIT $facets_first
  RETURN collect({value: value4, count: count4}) AS speaker2
}
CALL () {
  MATCH (entity6:Entity)
  WHERE entity6.timeEarliestStart IS NOT NULL
  WITH substring(toString(entity6.timeEarliestStart), 0, 7) AS value5, count(DISTINCT entity6) AS count5
  ORDER BY count5 DESC, value5
  LIMIT $facets_first
  RETURN collect({value: value5, count: count5}) AS month
}
CALL () {
  MATCH (claim2:Claim)
  RETURN count(claim2) AS total2
}
CALL () {
  MATCH (claim3:Claim)
  MATCH (claim3)-[:FIRST_SPOKEN_BY]->(speaker3)
  WHERE speaker3.id IS NOT NULL
  WITH speaker3.id AS value6, count(DISTINCT claim3) AS count6
  ORDER BY count6 DESC, value6
  LIMIT $facets2_first
  RETURN collect({value: value6, count: count6}) AS speaker4
}
CALL () {
  MATCH (claim4:Claim)
  WHERE claim4.timeEarliestStart IS NOT NULL
  WITH substring(toString(claim4.timeEarliestStart), 0, 7) AS value7, count(DISTINCT claim4) AS count7
  ORDER BY count7 DESC, value7
  LIMIT $facets2_first
  RETURN collect({value: value7, count: count7}) AS month2
}
CALL () {
  MATCH (claim5:Claim)
  WHERE claim5.modality IS NOT NULL
  WITH claim5.modality AS value8, count(DISTINCT claim5) AS count8
  ORDER BY count8 DESC, value8
  LIMIT $facets2_first
  RETURN collect({value: value8, count: count8}) AS modality
}
CALL () {
  MATCH (disagreement:Disagreement)
  RETURN count(disagreement) AS total3
}
CALL () {
  MATCH (disagreement2:Disagreement)
  WHERE disagreement2.verdict IS NOT NULL
  WITH disagreement2.verdict AS value9, count(DISTINCT disagreement2) AS count9
  ORDER BY count9 DESC, value9
  LIMIT $facets3_first
  RETURN collect({value: value9, count: count9}) AS verdict
}
CALL () {
  MATCH (source:Source)
  RETURN count(source) AS total4
}
RETURN {entities: {total: total, facets: [{field: 'TYPE', values: type}, {field: 'STATUS', values: status}, {field: 'CODE', values: code}, {field: 'SPEAKER', values: speaker2}, {field: 'MONTH', values: month}]}, claims: {total: total2, facets2: [{field: 'SPEAKER', values: speaker4}, {field: 'MONTH', values: month2}, {field: 'MODALITY', values: modality}]}, disagreements: {total: total3, facets3: [{field: 'VERDICT', values: verdict}]}, sources: {total: total4}} AS value
