// timeline
CALL () {
  MATCH (dated:Dated)
  WHERE dated.timeSort IS NOT NULL AND dated.id IS NOT NULL AND (dated.timeText IS NOT NULL AND dated.type IS NOT NULL AND dated.type IN $kinds)
  WITH dated
  ORDER BY dated.timeSort, dated.id
  LIMIT $timeline_first
  CALL (dated) {
    MATCH (dated)-[:PART_OF|REACHED_IN|CONCERNS|ABOUT]->(entity)
    WITH entity
    ORDER BY entity.name, entity.id
    LIMIT $partOf_limit
    RETURN collect({id: entity.id}) AS partOf
  }
  RETURN collect({node: {id: dated.id, name: coalesce(dated.name, dated.gist), status: dated.status, partOf: partOf, time: CASE WHEN dated.timeText IS NOT NULL THEN {edtf: dated.timeEdtf} END}}) AS rows
}
CALL () {
  MATCH (dated2:Dated)
  WHERE (dated2.timeText IS NOT NULL AND dated2.type IS NOT NULL AND dated2.type IN $kinds)
  RETURN count(dated2) AS total
}
CALL () {
  MATCH (dated3:Dated)
  WHERE (dated3.timeText IS NOT NULL AND dated3.type IS NOT NULL AND dated3.type IN $kinds) AND dated3.type IS NOT NULL
  WITH dated3.type AS value, count(DISTINCT dated3) AS count
  ORDER BY count DESC, value
  LIMIT $facets_first
  RETURN collect({value: value, count: count}) AS type
}
CALL () {
  MATCH (dated4:Dated)
  WHERE (dated4.timeText IS NOT NULL AND dated4.type IS NOT NULL AND dated4.type IN $kinds)
  MATCH (dated4)<-[:ABOUT*0..1]-(claim:Claim)
  MATCH (claim)-[:FIRST_SPOKEN_BY]->(speaker)
  WHERE speaker.id IS NOT NULL
  WITH speaker.id AS value2, count(DISTINCT dated4) AS count2
  ORDER BY count2 DESC, value2
  LIMIT $facets_first
  RETURN collect({value: value2, count: count2}) AS speaker2
}
RETURN {rows: rows, total: total, facets: [{field: 'TYPE', values: type}, {field: 'SPEAKER', values: speaker2}]} AS value

// events
CALL () {
  MATCH (dated:Dated)
  WHERE dated.timeSort IS NOT NULL AND dated.id IS NOT NULL AND (dated.timeText IS NOT NULL AND dated.type IS NOT NULL AND dated.type IN $kinds)
  WITH dated
  ORDER BY dated.timeSort, dated.id
  LIMIT $timeline2_first
  CALL (dated) {
    MATCH (dated)-[:HAS_CODE]->(eventCode)
    WHERE dated:Event
    WITH eventCode
    ORDER BY eventCode.position, eventCode.id
    LIMIT $codes_limit
    RETURN collect({code: eventCode.code}) AS codes
  }
  RETURN collect({node: {id: dated.id, name: coalesce(dated.name, dated.gist), status: dated.status, codes: codes}}) AS rows
}
CALL () {
  MATCH (dated2:Dated)
  WHERE (dated2.timeText IS NOT NULL AND dated2.type IS NOT NULL AND dated2.type IN $kinds)
  RETURN count(dated2) AS total
}
RETURN {rows: rows, total: total} AS value
