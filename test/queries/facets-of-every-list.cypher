// actors
CALL () {
  MATCH (actor:Actor)
  WHERE actor.type IS NOT NULL
  WITH actor.type AS value, count(DISTINCT actor) AS count
  ORDER BY count DESC, value
  LIMIT $facets2_first
  RETURN collect({value: value, count: count}) AS type
}
RETURN {facets2: [{field: 'TYPE', values: type}]} AS value

// people
CALL () {
  MATCH (person:Person)
  MATCH (person)<-[:ABOUT]-(claim)
  MATCH (claim)-[:FIRST_SPOKEN_BY]->(speaker)
  WHERE speaker.id IS NOT NULL
  WITH speaker.id AS value, count(DISTINCT person) AS count
  ORDER BY count DESC, value
  LIMIT $facets_first
  RETURN collect({value: value, count: count}) AS speaker2
}
RETURN {facets: [{field: 'SPEAKER', values: speaker2}]} AS value

// organizations
CALL () {
  MATCH (organization:Organization)
  MATCH (organization)<-[:ABOUT]-(claim)
  MATCH (claim)-[:FIRST_SPOKEN_BY]->(speaker)
  WHERE speaker.id IS NOT NULL
  WITH speaker.id AS value, count(DISTINCT organization) AS count
  ORDER BY count DESC, value
  LIMIT $facets_first
  RETURN collect({value: value, count: count}) AS speaker2
}
RETURN {facets: [{field: 'SPEAKER', values: speaker2}]} AS value

// countries
CALL () {
  MATCH (country:Country)
  MATCH (country)<-[:ABOUT]-(claim)
  MATCH (claim)-[:FIRST_SPOKEN_BY]->(speaker)
  WHERE speaker.id IS NOT NULL
  WITH speaker.id AS value, count(DISTINCT country) AS count
  ORDER BY count DESC, value
  LIMIT $facets_first
  RETURN collect({value: value, count: count}) AS speaker2
}
RETURN {facets: [{field: 'SPEAKER', values: speaker2}]} AS value

// conflicts
CALL () {
  MATCH (conflict:Conflict)
  WHERE conflict.status IS NOT NULL
  WITH conflict.status AS value, count(DISTINCT conflict) AS count
  ORDER BY count DESC, value
  LIMIT $facets3_first
  RETURN collect({value: value, count: count}) AS status
}
CALL () {
  MATCH (conflict2:Conflict)
  MATCH (conflict2)<-[:ABOUT]-(claim)
  MATCH (claim)-[:FIRST_SPOKEN_BY]->(speaker)
  WHERE speaker.id IS NOT NULL
  WITH speaker.id AS value2, count(DISTINCT conflict2) AS count2
  ORDER BY count2 DESC, value2
  LIMIT $facets3_first
  RETURN collect({value: value2, count: count2}) AS speaker2
}
RETURN {facets3: [{field: 'STATUS', values: status}, {field: 'SPEAKER', values: speaker2}]} AS value

// negotiations
CALL () {
  MATCH (negotiation:Negotiation)
  WHERE negotiation.status IS NOT NULL
  WITH negotiation.status AS value, count(DISTINCT negotiation) AS count
  ORDER BY count DESC, value
  LIMIT $facets4_first
  RETURN collect({value: value, count: count}) AS status
}
RETURN {facets4: [{field: 'STATUS', values: status}]} AS value

// agreements
CALL () {
  MATCH (agreement:Agreement)
  WHERE agreement.status IS NOT NULL
  WITH agreement.status AS value, count(DISTINCT agreement) AS count
  ORDER BY count DESC, value
  LIMIT $facets5_first
  RETURN collect({value: value, count: count}) AS status
}
CALL () {
  MATCH (agreement2:Agreement)
  WHERE agreement2.timeEarliestStart IS NOT NULL
  WITH substring(toString(agreement2.timeEarliestStart), 0, 7) AS value2, count(DISTINCT agreement2) AS count2
  ORDER BY count2 DESC, value2
  LIMIT $facets5_first
  RETURN collect({value: value2, count: count2}) AS month
}
RETURN {facets5: [{field: 'STATUS', values: status}, {field: 'MONTH', values: month}]} AS value

// places
CALL () {
  MATCH (place:Place)
  MATCH (place)<-[:ABOUT]-(claim)
  MATCH (claim)-[:FIRST_SPOKEN_BY]->(speaker)
  WHERE speaker.id IS NOT NULL
  WITH speaker.id AS value, count(DISTINCT place) AS count
  ORDER BY count DESC, value
  LIMIT $facets_first
  RETURN collect({value: value, count: count}) AS speaker2
}
RETURN {facets: [{field: 'SPEAKER', values: speaker2}]} AS value

// claims
CALL () {
  MATCH (claim:Claim)
  WHERE claim.certainty IS NOT NULL
  WITH claim.certainty AS value, count(DISTINCT claim) AS count
  ORDER BY count DESC, value
  LIMIT $facets6_first
  RETURN collect({value: value, count: count}) AS certainty
}
RETURN {facets6: [{field: 'CERTAINTY', values: certainty}]} AS value

// articles
CALL () {
  MATCH (article:Article)
  MATCH (article)<-[:CLAIMED_IN]-(claim)
  MATCH (claim)-[:FIRST_SPOKEN_BY]->(speaker)
  WHERE speaker.id IS NOT NULL
  WITH speaker.id AS value, count(DISTINCT article) AS count
  ORDER BY count DESC, value
  LIMIT $facets_first
  RETURN collect({value: value, count: count}) AS speaker2
}
RETURN {facets: [{field: 'SPEAKER', values: speaker2}]} AS value

// timeline
CALL () {
  MATCH (timelineItem:Dated)
  WHERE (timelineItem.timeText IS NOT NULL AND timelineItem.type IS NOT NULL) AND timelineItem.status IS NOT NULL
  WITH timelineItem.status AS value, count(DISTINCT timelineItem) AS count
  ORDER BY count DESC, value
  LIMIT $facets7_first
  RETURN collect({value: value, count: count}) AS status
}
CALL () {
  MATCH (timelineItem2:Dated)
  WHERE (timelineItem2.timeText IS NOT NULL AND timelineItem2.type IS NOT NULL)
  MATCH (timelineItem2)-[:HAS_CODE]->(eventCode)
  WHERE eventCode.code IS NOT NULL
  WITH eventCode.code AS value2, count(DISTINCT timelineItem2) AS count2
  ORDER BY count2 DESC, value2
  LIMIT $facets7_first
  RETURN collect({value: value2, count: count2}) AS code
}
CALL () {
  MATCH (timelineItem3:Dated)
  WHERE (timelineItem3.timeText IS NOT NULL AND timelineItem3.type IS NOT NULL) AND timelineItem3.timeEarliestStart IS NOT NULL
  WITH substring(toString(timelineItem3.timeEarliestStart), 0, 7) AS value3, count(DISTINCT timelineItem3) AS count3
  ORDER BY count3 DESC, value3
  LIMIT $facets7_first
  RETURN collect({value: value3, count: count3}) AS month
}
RETURN {facets7: [{field: 'STATUS', values: status}, {field: 'CODE', values: code}, {field: 'MONTH', values: month}]} AS value

// unknowns
CALL () {
  MATCH (claim:Claim)
  WHERE claim.valueQuantityKnown = $valueQuantityKnown AND claim.predicate IS NOT NULL
  WITH claim.predicate AS value, count(DISTINCT claim) AS count
  ORDER BY count DESC, value
  LIMIT $facets8_first
  RETURN collect({value: value, count: count}) AS predicate
}
RETURN {facets8: [{field: 'PREDICATE', values: predicate}]} AS value
