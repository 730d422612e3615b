// timeline
CALL () {
  MATCH (timelineItem:Dated)
  WHERE (timelineItem.timeText IS NOT NULL AND timelineItem.type IS NOT NULL AND timelineItem.predicate IN $predicate_in)
  RETURN count(timelineItem) AS total
}
CALL () {
  MATCH (timelineItem2:Dated)
  WHERE (timelineItem2.timeText IS NOT NULL AND timelineItem2.type IS NOT NULL AND timelineItem2.predicate IN $predicate_in) AND timelineItem2.timeEarliestStart IS NOT NULL
  WITH toString(timelineItem2.timeEarliestStart) AS value, count(DISTINCT timelineItem2) AS count
  ORDER BY value
  RETURN collect({value: value, count: count}) AS day
}
RETURN {total: total, buckets: day} AS value

// all
CALL () {
  MATCH (timelineItem:Dated)
  WHERE (timelineItem.timeText IS NOT NULL AND timelineItem.type IS NOT NULL)
  RETURN count(timelineItem) AS total
}
CALL () {
  MATCH (timelineItem2:Dated)
  WHERE (timelineItem2.timeText IS NOT NULL AND timelineItem2.type IS NOT NULL) AND timelineItem2.timeEarliestStart IS NOT NULL
  WITH toString(timelineItem2.timeEarliestStart) AS value, count(DISTINCT timelineItem2) AS count
  ORDER BY value
  RETURN collect({value: value, count: count}) AS day
}
CALL () {
  MATCH (timelineItem3:Dated)
  WHERE (timelineItem3.timeText IS NOT NULL AND timelineItem3.type IS NOT NULL) AND timelineItem3.timeEarliestStart IS NOT NULL
  WITH toString(timelineItem3.timeEarliestStart) AS value2, count(DISTINCT timelineItem3) AS count2
  ORDER BY value2
  RETURN collect({value: value2, count: count2}) AS day2
}
CALL () {
  MATCH (timelineItem4:Dated)
  WHERE (timelineItem4.timeText IS NOT NULL AND timelineItem4.type IS NOT NULL) AND timelineItem4.timeEarliestStart IS NOT NULL
  WITH toString(timelineItem4.timeEarliestStart) AS value3, count(DISTINCT timelineItem4) AS count3
  ORDER BY value3
  RETURN collect({value: value3, count: count3}) AS day3
}
CALL () {
  MATCH (timelineItem5:Dated)
  WHERE (timelineItem5.timeText IS NOT NULL AND timelineItem5.type IS NOT NULL) AND timelineItem5.timeEarliestStart IS NOT NULL
  WITH toString(timelineItem5.timeEarliestStart) AS value4, count(DISTINCT timelineItem5) AS count4
  ORDER BY value4
  RETURN collect({value: value4, count: count4}) AS day4
}
RETURN {total: total, buckets2: day, buckets: day2, buckets3: day3, buckets4: day4} AS value
