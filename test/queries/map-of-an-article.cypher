// article
MATCH (article:Node:Article {id: $id})
CALL (article) {
  MATCH (article)<-[writtenIn:WRITTEN_IN]-(evidence)
  WITH evidence, writtenIn
  ORDER BY evidence.position, evidence.id
  LIMIT $citations_first
  CALL (evidence) {
    MATCH (evidence)<-[supportedBy:SUPPORTED_BY]-(claim)
    WITH claim, supportedBy
    ORDER BY claim.position, claim.id
    LIMIT $claims_SUPPORTED_BY_BY_first
    RETURN collect({node: {id: claim.id, gist: claim.gist}}) AS claims_SUPPORTED_BY_BY
  }
  RETURN collect({node: {start: evidence.start, end: evidence.end, claims_SUPPORTED_BY_BY: {rows: claims_SUPPORTED_BY_BY}}, cursor: [evidence.position, evidence.id]}) AS citations
}
CALL (article) {
  MATCH (article)<-[writtenIn3:WRITTEN_IN]-(evidence3)
  WHERE evidence3.position >= $after_position AND (evidence3.position <> $after_position OR evidence3.id > $after_id)
  WITH evidence3, writtenIn3
  ORDER BY evidence3.position, evidence3.id
  LIMIT $citations2_first
  RETURN collect({node: {start: evidence3.start, end: evidence3.end, claims_SUPPORTED_BY_BY: {total: COUNT { MATCH (evidence3)<-[supportedBy2:SUPPORTED_BY]-(claim2) }}}}) AS citations2
}
RETURN {citations: {rows: citations, total: COUNT { MATCH (article)<-[writtenIn2:WRITTEN_IN]-(evidence2) }, parent: article.id}, citations2: {rows: citations2, parent: article.id}} AS value
