// node
CALL () {
  MATCH (node:Node {id: $id})
  CALL (node) {
    MATCH (node)<-[claimedIn:CLAIMED_IN]-(claim)
    WHERE node:Source AND claim.predicate IN $predicate_in
    WITH claim, claimedIn
    ORDER BY claim.position, claim.id
    LIMIT $claims_CLAIMED_IN_BY_first
    CALL (claim) {
      MATCH (claim)-[:SUBJECT]->(entity)
      RETURN head(collect({id: entity.id})) AS subject
    }
    CALL (claim) {
      MATCH (claim)-[:OBJECT]->(entity2)
      WITH entity2
      ORDER BY entity2.id
      LIMIT 1
      RETURN head(collect({id: entity2.id})) AS object
    }
    CALL (claim) {
      MATCH (claim)-[:SUPPORTED_BY]->(evidence)
      WITH evidence
      ORDER BY evidence.position, evidence.id
      LIMIT $evidence_SUPPORTED_BY_first
      RETURN collect({kind: evidence.kind, row: evidence.row, start: evidence.start}) AS evidence_SUPPORTED_BY
    }
    RETURN collect({node: {gist: claim.gist, subject: subject, object: object, evidence_SUPPORTED_BY: evidence_SUPPORTED_BY}}) AS claims_CLAIMED_IN_BY
  }
  RETURN collect({id: node.id, name: node.name, recordedAt: node.recordedAt, claims_CLAIMED_IN_BY: {rows: claims_CLAIMED_IN_BY}, version: node.version}) AS found
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
  RETURN collect({id: 'relationship/' + type(relationship) + '.' + replace(CASE WHEN type(relationship) IN ['PARTICIPATED_IN', 'PARTY_TO', 'REFUSED', 'PROPOSED', 'PRESSED_FOR'] THEN endNode(relationship).id ELSE startNode(relationship).id END, '/', '.') + '.' + substring(relationship.id, 13)}) AS found2
}
RETURN head(found + found2) AS value
