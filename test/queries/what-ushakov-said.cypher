// claims
CALL () {
  MATCH (claim:Claim)
  WHERE claim.position IS NOT NULL AND EXISTS { MATCH (claim)-[:SPOKEN_BY]->(speaker) WHERE speaker.id = $speaker_id_eq }
  WITH claim
  ORDER BY claim.position, claim.id
  LIMIT $claims_first
  CALL (claim) {
    MATCH (claim)-[:SUBJECT]->(entity)
    RETURN head(collect({id: entity.id, name: entity.name})) AS subject
  }
  CALL (claim) {
    MATCH (claim)-[:OBJECT]->(entity2)
    WITH entity2
    ORDER BY entity2.id
    LIMIT 1
    RETURN head(collect({id: entity2.id, name: entity2.name})) AS object
  }
  CALL (claim) {
    MATCH (claim)-[:ATTRIBUTED]->(attributionStep)
    WITH attributionStep
    ORDER BY attributionStep.position, attributionStep.id
    LIMIT $attribution_limit
    CALL (attributionStep) {
      MATCH (attributionStep)-[:SPEAKER]->(speaker2)
      RETURN head(collect({id: speaker2.id, name: speaker2.name})) AS speaker3
    }
    CALL (attributionStep) {
      MATCH (attributionStep)-[:ADDRESSEE]->(actor)
      WITH actor
      ORDER BY actor.id
      LIMIT 1
      RETURN head(collect({id: actor.id, name: actor.name})) AS addressee
    }
    RETURN collect({verb: attributionStep.verb, via: attributionStep.via, speaker: speaker3, addressee: addressee}) AS attribution
  }
  CALL (claim) {
    MATCH (claim)-[:SUPPORTED_BY]->(evidence)
    WITH evidence
    ORDER BY evidence.position, evidence.id
    LIMIT $evidence_SUPPORTED_BY_first
    CALL (evidence) {
      MATCH (evidence)-[:IN_SENTENCE]->(sentence)
      WITH sentence
      ORDER BY sentence.id
      LIMIT 1
      RETURN head(collect({number: sentence.number, gist: sentence.gist})) AS sentence2
    }
    CALL (evidence) {
      MATCH (evidence)-[:WRITTEN_IN]->(source)
      RETURN head(collect({id: source.id, name: source.name})) AS source_WRITTEN_IN
    }
    RETURN collect({quote: evidence.quote, start: evidence.start, end: evidence.end, verification: evidence.verification, sentence: sentence2, source_WRITTEN_IN: source_WRITTEN_IN}) AS evidence_SUPPORTED_BY
  }
  RETURN collect({node: {id: claim.id, gist: claim.gist, polarity: claim.polarity, modality: claim.modality, certainty: claim.certainty, subject: subject, object: object, attribution: attribution, evidence_SUPPORTED_BY: evidence_SUPPORTED_BY}}) AS rows
}
CALL () {
  MATCH (claim2:Claim)
  WHERE EXISTS { MATCH (claim2)-[:SPOKEN_BY]->(speaker4) WHERE speaker4.id = $speaker_id_eq }
  RETURN count(claim2) AS total
}
RETURN {rows: rows, total: total} AS value
