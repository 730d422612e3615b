// agreement
MATCH (agreement:Node:Agreement {id: $id})
CALL (agreement) {
  MATCH (agreement)<-[proposed:PROPOSED]-(actor)
  WHERE coalesce(proposed.modality, 'ASSERTED') IN $modality
  WITH actor, proposed
  ORDER BY actor.name, proposed.id
  LIMIT $proposers_first
  RETURN collect({node: {name: actor.name, id: actor.id}, relationshipId: 'relationship/' + type(proposed) + '.' + replace(CASE WHEN type(proposed) IN ['PARTICIPATED_IN', 'PARTY_TO', 'REFUSED', 'PROPOSED', 'PRESSED_FOR'] THEN endNode(proposed).id ELSE startNode(proposed).id END, '/', '.') + '.' + substring(proposed.id, 13)}) AS proposers
}
CALL (agreement) {
  MATCH (agreement)-[concerns:CONCERNS]->(conflict)
  WITH conflict, concerns
  ORDER BY conflict.name, concerns.id
  LIMIT $conflicts_CONCERNS_first
  RETURN collect({node: {id: conflict.id, status: conflict.status, name: conflict.name}}) AS conflicts_CONCERNS
}
RETURN {status: agreement.status, proposers: {rows: proposers, total: COUNT { MATCH (agreement)<-[proposed2:PROPOSED]-(actor2) WHERE coalesce(proposed2.modality, 'ASSERTED') IN $modality }}, conflicts_CONCERNS: {rows: conflicts_CONCERNS}} AS value
