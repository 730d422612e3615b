// node
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
RETURN {id: node.id, name: node.name, recordedAt: node.recordedAt, claims_CLAIMED_IN_BY: {rows: claims_CLAIMED_IN_BY}, version: node.version} AS value
