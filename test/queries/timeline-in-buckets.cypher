// timeline
CALL () {
  MATCH (dated:Dated)
  WHERE (dated.timeText IS NOT NULL AND dated.type IS NOT NULL AND dated.predicate IN $predicate_in)
  RETURN count(dated) AS total
}
CALL () {
  MATCH (dated2:Dated)
  WHERE (dated2.timeText IS NOT NULL AND dated2.type IS NOT NULL AND dated2.predicate IN $predicate_in) AND dated2.timeEarliestStart IS NOT NULL
  WITH toString(dated2.timeEarliestStart) AS value, count(DISTINCT dated2) AS count
  ORDER BY value
  RETURN collect({value: value, count: count}) AS day
}
RETURN {total: total, buckets: day} AS value

// all
CALL () {
  MATCH (dated:Dated)
  WHERE (dated.timeText IS NOT NULL AND dated.type IS NOT NULL)
  RETURN count(dated) AS total
}
CALL () {
  MATCH (dated2:Dated)
  WHERE (dated2.timeText IS NOT NULL AND dated2.type IS NOT NULL) AND dated2.timeEarliestStart IS NOT NULL
  WITH toString(dated2.timeEarliestStart) AS value, count(DISTINCT dated2) AS count
  ORDER BY value
  RETURN collect({value: value, count: count}) AS day
}
CALL () {
  MATCH (dated3:Dated)
  WHERE (dated3.timeText IS NOT NULL AND dated3.type IS NOT NULL) AND dated3.timeEarliestStart IS NOT NULL
  WITH toString(dated3.timeEarliestStart) AS value2, count(DISTINCT dated3) AS count2
  ORDER BY value2
  RETURN collect({value: value2, count: count2}) AS day2
}
CALL () {
  MATCH (dated4:Dated)
  WHERE (dated4.timeText IS NOT NULL AND dated4.type IS NOT NULL) AND dated4.timeEarliestStart IS NOT NULL
  WITH toString(dated4.timeEarliestStart) AS value3, count(DISTINCT dated4) AS count3
  ORDER BY value3
  RETURN collect({value: value3, count: count3}) AS day3
}
CALL () {
  MATCH (dated5:Dated)
  WHERE (dated5.timeText IS NOT NULL AND dated5.type IS NOT NULL) AND dated5.timeEarliestStart IS NOT NULL
  WITH toString(dated5.timeEarliestStart) AS value4, count(DISTINCT dated5) AS count4
  ORDER BY value4
  RETURN collect({value: value4, count: count4}) AS day4
}
RETURN {total: total, buckets2: day, buckets: day2, buckets3: day3, buckets4: day4} AS value
