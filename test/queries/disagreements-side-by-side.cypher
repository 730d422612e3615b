// disagreements
MATCH (about:Node:Entity {id: $about})
CALL (about) {
  MATCH (about)<-[:TOUCHES]-(disagreement:Disagreement)
  RETURN collect(DISTINCT disagreement) AS found
}
CALL (found) {
  UNWIND found AS disagreement2
  WITH disagreement2
  ORDER BY disagreement2.position, disagreement2.id
  LIMIT $disagreements_first
  CALL (disagreement2) {
    MATCH (disagreement2)-[:DISPUTES]->(entity)
    RETURN head(collect({id: entity.id})) AS subject_DISPUTES
  }
  CALL (disagreement2) {
    MATCH (disagreement2)-[:HAS_SIDE]->(disagreementSide)
    WITH disagreementSide
    ORDER BY disagreementSide.position, disagreementSide.id
    LIMIT $sides_limit
    CALL (disagreementSide) {
      UNWIND range(0, size(coalesce(disagreementSide.firstSpeakerIds, [])) - 1) AS position
      MATCH (speaker:Node {id: disagreementSide.firstSpeakerIds[position]})
      WITH speaker, position
      ORDER BY position
      LIMIT $firstSpeakers_limit
      RETURN collect({id: speaker.id}) AS firstSpeakers
    }
    CALL (disagreementSide) {
      UNWIND range(0, size(coalesce(disagreementSide.claimIds, [])) - 1) AS position2
      MATCH (claim:Node {id: disagreementSide.claimIds[position2]})
      WITH claim, position2
      ORDER BY position2
      LIMIT $claims_first
      CALL (claim) {
        MATCH (claim)-[:SUPPORTED_BY]->(evidence)
        WITH evidence
        ORDER BY evidence.position, evidence.id
        LIMIT $evidence_SUPPORTED_BY_first
        RETURN collect({quote: evidence.quote}) AS evidence_SUPPORTED_BY
      }
      RETURN collect({gist: claim.gist, evidence_SUPPORTED_BY: evidence_SUPPORTED_BY}) AS claims
    }
    RETURN collect({gist: disagreementSide.gist, firstSpeakers: firstSpeakers, claims: claims}) AS sides
  }
  RETURN collect({node: {verdict: disagreement2.verdict, reason: disagreement2.reason, gist: disagreement2.gist, predicate: disagreement2.predicate, measure: disagreement2.measure, subject_DISPUTES: subject_DISPUTES, sides: sides}}) AS rows
}
RETURN {rows: rows, total: size(found)} AS value

// call
MATCH (about:Node:Entity {id: $about})
CALL (about) {
  MATCH (about)<-[:TOUCHES]-(disagreement:Disagreement)
  WHERE disagreement.verdict = $verdict_eq
  WITH DISTINCT disagreement
  ORDER BY disagreement.position, disagreement.id
  LIMIT $disagreements2_first
  RETURN collect({node: {reason: disagreement.reason, gist: disagreement.gist}}) AS rows
}
RETURN {rows: rows} AS value

// counted
CALL () {
  MATCH (disagreement:Disagreement)
  RETURN count(disagreement) AS total
}
CALL () {
  MATCH (disagreement2:Disagreement)
  WHERE disagreement2.verdict IS NOT NULL
  WITH disagreement2.verdict AS value, count(DISTINCT disagreement2) AS count
  ORDER BY count DESC, value
  LIMIT $facets_first
  RETURN collect({value: value, count: count}) AS verdict
}
CALL () {
  MATCH (disagreement3:Disagreement)
  WHERE disagreement3.reason IS NOT NULL
  WITH disagreement3.reason AS value2, count(DISTINCT disagreement3) AS count2
  ORDER BY count2 DESC, value2
  LIMIT $facets_first
  RETURN collect({value: value2, count: count2}) AS reason
}
RETURN {total: total, facets: [{field: 'VERDICT', values: verdict}, {field: 'REASON', values: reason}]} AS value
