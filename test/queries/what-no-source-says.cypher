// unknowns
CALL () {
  MATCH (claim:Claim)
  WHERE claim.position IS NOT NULL AND claim.valueQuantityKnown = $valueQuantityKnown
  WITH claim
  ORDER BY claim.position, claim.id
  LIMIT $unknowns_first
  CALL (claim) {
    MATCH (claim)-[:FIRST_SPOKEN_BY]->(speaker)
    RETURN head(collect({id: speaker.id})) AS firstSpeaker
  }
  RETURN collect({node: {gist: claim.gist, firstSpeaker: firstSpeaker}}) AS rows
}
RETURN {rows: rows} AS value

// undated
CALL () {
  MATCH (event:Event)
  WHERE event.name IS NOT NULL AND NOT (event.timeText IS NOT NULL)
  WITH event
  ORDER BY event.name, event.id
  LIMIT $events_first
  RETURN collect({node: {id: event.id}}) AS rows
}
CALL () {
  MATCH (event2:Event)
  WHERE NOT (event2.timeText IS NOT NULL)
  RETURN count(event2) AS total
}
RETURN {rows: rows, total: total} AS value

// events
CALL () {
  MATCH (event:Event)
  WHERE event.name IS NOT NULL AND event.status = $status_unknown
  WITH event
  ORDER BY event.name, event.id
  LIMIT $events2_first
  RETURN collect({node: {id: event.id, status: event.status}}) AS rows
}
RETURN {rows: rows} AS value

// agreements
CALL () {
  MATCH (agreement:Agreement)
  WHERE agreement.name IS NOT NULL AND (agreement.status = $status_unknown OR NOT (agreement.timeText IS NOT NULL))
  WITH agreement
  ORDER BY agreement.name, agreement.id
  LIMIT $agreements_first
  RETURN collect({node: {id: agreement.id, status: agreement.status, time: CASE WHEN agreement.timeText IS NOT NULL THEN {edtf: agreement.timeEdtf} END}}) AS rows
}
RETURN {rows: rows} AS value
