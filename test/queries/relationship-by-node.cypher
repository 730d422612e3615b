// node
CALL () {
  MATCH (node:Node {id: $id})
  CALL (node) {
    MATCH (node)<-[about:ABOUT]-(claim)
    WHERE node:Entity
    WITH claim, about
    ORDER BY claim.position, claim.id
    LIMIT $claims_first
    RETURN collect({node: {gist: claim.gist}}) AS claims
  }
  RETURN collect({id: node.id, name: node.name, claims: {rows: claims}}) AS found
}
CALL () {
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
    RETURN head(collect({id: entity2.id, name: entity2.name})) AS to
  }
  CALL (relationship) {
    UNWIND coalesce(relationship.claimIds, []) AS id
    MATCH (claim2:Node {id: id})
    WITH DISTINCT claim2
    ORDER BY claim2.position, claim2.id
    LIMIT $claims_first_2
    RETURN collect({node: {gist: claim2.gist}}) AS claims2
  }
  CALL (relationship) {
    UNWIND range(0, size(coalesce(relationship.firstSpeakerIds, [])) - 1) AS position
    MATCH (speaker:Node {id: relationship.firstSpeakerIds[position]})
    WITH speaker, position
    ORDER BY position
    LIMIT $firstSpeakers_limit
    RETURN collect({id: speaker.id}) AS firstSpeakers
  }
  RETURN collect({id: 'relationship/' + type(relationship) + '.' + replace(CASE WHEN type(relationship) IN ['PARTICIPATED_IN', 'PARTY_TO', 'REFUSED', 'PROPOSED', 'PRESSED_FOR'] THEN endNode(relationship).id ELSE startNode(relationship).id END, '/', '.') + '.' + substring(relationship.id, 13), relationship: type(relationship), from: from, to: to, claims: {rows: claims2}, firstSpeakers: firstSpeakers}) AS found2
}
RETURN head(found + found2) AS value
