// claims
CALL () {
  MATCH (entity:Node {id: $subject_id_eq})
  MATCH (entity)<-[:SUBJECT]-(claim:Claim)
  WHERE claim.predicate IN $predicate_in
  WITH DISTINCT claim
  ORDER BY claim.position, claim.id
  LIMIT $claims_first
  CALL (claim) {
    MATCH (claim)-[:CLAIMED_IN]->(source)
    RETURN head(collect({id: source.id, name: source.name, url: source.url, publisher: source.publisher, license: source.license, version: source.version, description: source.description, digest: source.digest, headline: source.headline, authors: source.authors, archivedUrl: source.archivedUrl, publishedAt: CASE WHEN source.publishedAtText IS NOT NULL THEN {edtf: source.publishedAtEdtf, precision: source.publishedAtPrecision} END})) AS source2
  }
  RETURN collect({node: {predicate: claim.predicate, gist: claim.gist, source: source2}}) AS rows
}
RETURN {rows: rows} AS value
