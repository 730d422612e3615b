// relationship
CALL () {
  MATCH (owner:Node {id: $from})-[relationship:REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|DISCUSSED|CONDEMNED]->()
  WHERE type(relationship) = $type AND relationship.id = $stored
  RETURN relationship
  UNION ALL
  MATCH (owner2:Node {id: $to})<-[relationship:PARTY_TO|PARTICIPATED_IN|REFUSED|PROPOSED|PRESSED_FOR]-()
  WHERE type(relationship) = $type AND relationship.id = $stored
  RETURN relationship
}
CALL (relationship) {
  WITH startNode(relationship) AS entity
  RETURN head(collect({id: entity.id, name: entity.name})) AS from
}
CALL (relationship) {
  WITH endNode(relationship) AS entity2
  CALL (entity2) {
    MATCH (entity2)<-[holds:HOLDS]-(person)
    WHERE entity2:Office
    WITH person, holds
    ORDER BY person.name, holds.id
    LIMIT $holders_first
    RETURN collect({node: {id: person.id}, relationshipId: 'relationship/' + type(holds) + '.' + replace(CASE WHEN type(holds) IN ['PARTICIPATED_IN', 'PARTY_TO', 'REFUSED', 'PROPOSED', 'PRESSED_FOR'] THEN endNode(holds).id ELSE startNode(holds).id END, '/', '.') + '.' + substring(holds.id, 13)}) AS holders
  }
  RETURN head(collect({id: entity2.id, name: entity2.name, holders: {rows: holders, total: COUNT { MATCH (entity2)<-[holds2:HOLDS]-(person2) WHERE entity2:Office }}})) AS to
}
CALL (relationship) {
  UNWIND coalesce(relationship.claimIds, []) AS id
  MATCH (claim:Node {id: id})
  RETURN collect(DISTINCT claim) AS found
}
CALL (found) {
  UNWIND found AS claim2
  WITH claim2
  ORDER BY claim2.position DESC, claim2.id DESC
  LIMIT $claims_first
  CALL (claim2) {
    MATCH (claim2)-[:ATTRIBUTED]->(attributionStep)
    WITH attributionStep
    ORDER BY attributionStep.position, attributionStep.id
    LIMIT $attribution_limit
    CALL (attributionStep) {
      MATCH (attributionStep)-[:SPEAKER]->(speaker)
      RETURN head(collect({id: speaker.id})) AS speaker2
    }
    RETURN collect({speaker: speaker2, verb: attributionStep.verb}) AS attribution
  }
  RETURN collect({node: {id: claim2.id, gist: claim2.gist, attribution: attribution}, cursor: [claim2.position, claim2.id]}) AS claims
}
CALL (found) {
  UNWIND found AS claim3
  MATCH (claim3)-[:FIRST_SPOKEN_BY]->(speaker3)
  WHERE speaker3.id IS NOT NULL
  WITH speaker3.id AS value, count(DISTINCT claim3) AS count
  ORDER BY count DESC, value
  LIMIT $facets_first
  RETURN collect({value: value, count: count}) AS speaker4
}
CALL (relationship) {
  UNWIND coalesce(relationship.claimIds, []) AS id2
  MATCH (claim4:Node {id: id2})
  WHERE coalesce(EXISTS { MATCH (claim4)-[:FIRST_SPOKEN_BY]->(speaker5) WHERE speaker5.id IN $voices_speakers }, false)
  WITH DISTINCT claim4
  ORDER BY claim4.position, claim4.id
  LIMIT $claims2_first
  CALL (claim4) {
    MATCH (claim4)-[:FIRST_SPOKEN_BY]->(speaker6)
    RETURN head(collect({id: speaker6.id})) AS firstSpeaker
  }
  RETURN collect({node: {id: claim4.id, firstSpeaker: firstSpeaker}}) AS claims2
}
CALL (relationship) {
  UNWIND coalesce(relationship.claimIds, []) AS id3
  MATCH (claim5:Node {id: id3})
  WHERE claim5.steps > $attributionDepth_gt
  RETURN collect(DISTINCT claim5) AS found2
}
CALL (found2) {
  UNWIND found2 AS claim52
  WITH claim52
  ORDER BY claim52.position, claim52.id
  LIMIT $claims3_first
  RETURN collect({node: {gist: claim52.gist}}) AS claims3
}
CALL (relationship) {
  UNWIND range(0, size(coalesce(relationship.firstSpeakerIds, [])) - 1) AS position
  MATCH (speaker7:Node {id: relationship.firstSpeakerIds[position]})
  WITH speaker7, position
  ORDER BY position
  LIMIT $firstSpeakers_limit
  RETURN collect({id: speaker7.id, name: speaker7.name}) AS firstSpeakers
}
CALL () {
  UNWIND $voices_speakers AS id4
  MATCH (speaker8:Node {id: id4})
  RETURN collect(speaker8.id) AS voices
}
RETURN voices AS voices, {id: 'relationship/' + type(relationship) + '.' + replace(CASE WHEN type(relationship) IN ['PARTICIPATED_IN', 'PARTY_TO', 'REFUSED', 'PROPOSED', 'PRESSED_FOR'] THEN endNode(relationship).id ELSE startNode(relationship).id END, '/', '.') + '.' + substring(relationship.id, 13), relationship: type(relationship), role: relationship.role, side: relationship.side, time: CASE WHEN relationship.timeText IS NOT NULL THEN {text: relationship.timeText, edtf: relationship.timeEdtf} END, certainty: coalesce(relationship.certainty, 'UNSPECIFIED'), from: from, to: to, claims: {rows: claims, total: size(found), parent: 'relationship/' + type(relationship) + '.' + replace(CASE WHEN type(relationship) IN ['PARTICIPATED_IN', 'PARTY_TO', 'REFUSED', 'PROPOSED', 'PRESSED_FOR'] THEN endNode(relationship).id ELSE startNode(relationship).id END, '/', '.') + '.' + substring(relationship.id, 13), facets: [{field: 'SPEAKER', values: speaker4}]}, claims2: {rows: claims2}, claims3: {rows: claims3, total: size(found2)}, firstSpeakers: firstSpeakers} AS value
