// claims
CALL () {
  MATCH (claim:Claim)
  WHERE claim.position IS NOT NULL AND claim.predicate = $predicate_eq
  WITH claim
  ORDER BY claim.position, claim.id
  LIMIT $claims_first
  CALL (claim) {
    MATCH (claim)-[:SUBJECT]->(entity)
    RETURN head(collect({id: entity.id})) AS subject
  }
  CALL (claim) {
    MATCH (claim)-[:OBJECT]->(entity2)
    WITH entity2
    ORDER BY entity2.id
    LIMIT 1
    RETURN head(collect({id: entity2.id, status: entity2.status, time: CASE WHEN entity2.timeText IS NOT NULL THEN {text: entity2.timeText} END})) AS object
  }
  CALL (claim) {
    MATCH (claim)-[:ATTRIBUTED]->(attributionStep)
    WITH attributionStep
    ORDER BY attributionStep.position, attributionStep.id
    LIMIT $attribution_limit
    CALL (attributionStep) {
      MATCH (attributionStep)-[:SPEAKER]->(speaker)
      RETURN head(collect({id: speaker.id, name: speaker.name})) AS speaker2
    }
    CALL (attributionStep) {
      MATCH (attributionStep)-[:ADDRESSEE]->(actor)
      WITH actor
      ORDER BY actor.id
      LIMIT 1
      RETURN head(collect({id: actor.id, name: actor.name})) AS addressee
    }
    RETURN collect({verb: attributionStep.verb, via: attributionStep.via, speaker: speaker2, addressee: addressee}) AS attribution
  }
  CALL (claim) {
    MATCH (claim)-[:FIRST_SPOKEN_BY]->(speaker3)
    RETURN head(collect({id: speaker3.id, name: speaker3.name})) AS firstSpeaker
  }
  CALL (claim) {
    MATCH (claim)-[:REPORTED_BY]->(speaker4)
    WITH speaker4
    ORDER BY speaker4.id
    LIMIT 1
    RETURN head(collect({id: speaker4.id, name: speaker4.name})) AS reporter
  }
  RETURN collect({node: {gist: claim.gist, modality: claim.modality, subject: subject, object: object, value: CASE WHEN claim.valueQuantityKnown IS NOT NULL THEN {__typename: 'Quantity'} WHEN claim.valueTimeSpanText IS NOT NULL THEN {__typename: 'TimeSpan', text: claim.valueTimeSpanText, edtf: claim.valueTimeSpanEdtf, earliestStart: claim.valueTimeSpanEarliestStart, latestEnd: claim.valueTimeSpanLatestEnd, openEnd: claim.valueTimeSpanOpenEnd} WHEN claim.valueTextValueText IS NOT NULL THEN {__typename: 'TextValue'} END, attribution: attribution, firstSpeaker: firstSpeaker, reporter: reporter}}) AS rows
}
RETURN {rows: rows} AS value
