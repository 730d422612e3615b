// timeline
CALL () {
  MATCH (timelineItem:Dated)
  WHERE timelineItem.timeSort IS NOT NULL AND timelineItem.id IS NOT NULL AND (timelineItem.timeText IS NOT NULL AND timelineItem.type IS NOT NULL AND timelineItem.type IN $kinds)
  WITH timelineItem
  ORDER BY timelineItem.timeSort, timelineItem.id
  LIMIT $timeline_first
  CALL (timelineItem) {
    MATCH (timelineItem)-[:PART_OF|REACHED_IN|CONCERNS|ABOUT]->(entity)
    WITH entity
    ORDER BY entity.name, entity.id
    LIMIT $partOf_limit
    RETURN collect({id: entity.id}) AS partOf
  }
  RETURN collect({node: {id: timelineItem.id, name: coalesce(timelineItem.name, timelineItem.gist), status: timelineItem.status, partOf: partOf, time: CASE WHEN timelineItem.timeText IS NOT NULL THEN {edtf: timelineItem.timeEdtf} END}}) AS rows
}
CALL () {
  MATCH (timelineItem2:Dated)
  WHERE (timelineItem2.timeText IS NOT NULL AND timelineItem2.type IS NOT NULL AND timelineItem2.type IN $kinds)
  RETURN count(timelineItem2) AS total
}
CALL () {
  MATCH (timelineItem3:Dated)
  WHERE (timelineItem3.timeText IS NOT NULL AND timelineItem3.type IS NOT NULL AND timelineItem3.type IN $kinds) AND timelineItem3.type IS NOT NULL
  WITH timelineItem3.type AS value, count(DISTINCT timelineItem3) AS count
  ORDER BY count DESC, value
  LIMIT $facets_first
  RETURN collect({value: value, count: count}) AS type
}
CALL () {
  MATCH (timelineItem4:Dated)
  WHERE (timelineItem4.timeText IS NOT NULL AND timelineItem4.type IS NOT NULL AND timelineItem4.type IN $kinds)
  MATCH (timelineItem4)<-[:ABOUT*0..1]-(claim:Claim)
  MATCH (claim)-[:FIRST_SPOKEN_BY]->(speaker)
  WHERE speaker.id IS NOT NULL
  WITH speaker.id AS value2, count(DISTINCT timelineItem4) AS count2
  ORDER BY count2 DESC, value2
  LIMIT $facets_first
  RETURN collect({value: value2, count: count2}) AS speaker2
}
RETURN {rows: rows, total: total, facets: [{field: 'TYPE', values: type}, {field: 'SPEAKER', values: speaker2}]} AS value

// events
CALL () {
  MATCH (timelineItem:Dated)
  WHERE timelineItem.timeSort IS NOT NULL AND timelineItem.id IS NOT NULL AND (timelineItem.timeText IS NOT NULL AND timelineItem.type IS NOT NULL AND timelineItem.type IN $kinds)
  WITH timelineItem
  ORDER BY timelineItem.timeSort, timelineItem.id
  LIMIT $timeline2_first
  CALL (timelineItem) {
    MATCH (timelineItem)-[:HAS_CODE]->(eventCode)
    WHERE timelineItem:Event
    WITH eventCode
    ORDER BY eventCode.position, eventCode.id
    LIMIT $codes_limit
    RETURN collect({code: eventCode.code}) AS codes
  }
  RETURN collect({node: {id: timelineItem.id, name: coalesce(timelineItem.name, timelineItem.gist), status: timelineItem.status, codes: codes}}) AS rows
}
CALL () {
  MATCH (timelineItem2:Dated)
  WHERE (timelineItem2.timeText IS NOT NULL AND timelineItem2.type IS NOT NULL AND timelineItem2.type IN $kinds)
  RETURN count(timelineItem2) AS total
}
RETURN {rows: rows, total: total} AS value
