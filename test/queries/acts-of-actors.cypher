// agreement
MATCH (agreement:Node:Agreement {id: $id})
CALL (agreement) {
  MATCH (agreement)<-[proposed:PROPOSED]-(actor)
  WHERE coalesce(proposed.modality, 'ASSERTED') IN $modality
  WITH actor, proposed
  ORDER BY actor.name, proposed.id
  LIMIT $proposers_first
  RETURN collect({node: {id: actor.id}}) AS proposers
}
CALL (agreement) {
  MATCH (agreement)<-[refused:REFUSED]-(actor2)
  WHERE coalesce(refused.modality, 'ASSERTED') IN $modality_2
  WITH actor2, refused
  ORDER BY actor2.name, refused.id
  LIMIT $refusedBy_first
  RETURN collect({node: {id: actor2.id}, modality: coalesce(refused.modality, 'ASSERTED')}) AS refusedBy
}
RETURN {proposers: {rows: proposers}, refusedBy: {rows: refusedBy}} AS value

// country
MATCH (country:Country {code: $code})
CALL (country) {
  MATCH (country)<-[discussed:DISCUSSED]-(event)
  WHERE coalesce(discussed.modality, 'ASSERTED') IN $modality
  WITH event, discussed
  ORDER BY event.name, discussed.id
  LIMIT $discussedIn_first
  RETURN collect({node: {id: event.id}}) AS discussedIn
}
CALL (country) {
  MATCH (country)<-[:REPRESENTS*0..2]-()-[refused:REFUSED]->(entity)
  WHERE coalesce(refused.modality, 'ASSERTED') IN $modality_2
  WITH DISTINCT entity, refused
  ORDER BY entity.name, refused.id
  LIMIT $refused_first
  RETURN collect({node: {id: entity.id}}) AS refused2
}
RETURN {discussedIn: {rows: discussedIn}, refused: {rows: refused2}} AS value
