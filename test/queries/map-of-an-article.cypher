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
CALL (article) {
  MATCH (article)<-[writtenIn4:WRITTEN_IN]-(evidence4)
  WITH evidence4, writtenIn4
  ORDER BY evidence4.position DESC, evidence4.id DESC
  LIMIT $citations3_last
  RETURN collect({node: {start: evidence4.start, end: evidence4.end}}) AS citations3
}
CALL (article) {
  MATCH (article)<-[writtenIn5:WRITTEN_IN]-(evidence5)
  WHERE evidence5.kind = $kind_eq
  WITH evidence5, writtenIn5
  ORDER BY evidence5.position, evidence5.id
  LIMIT $citations4_first
  RETURN collect({node: {start: evidence5.start, kind: evidence5.kind}}) AS citations4
}
RETURN {citations: {rows: citations, total: COUNT { MATCH (article)<-[writtenIn2:WRITTEN_IN]-(evidence2) }, parent: article.id}, citations2: {rows: citations2, parent: article.id}, citations3: {rows: citations3}, citations4: {rows: citations4, total: COUNT { MATCH (article)<-[writtenIn6:WRITTEN_IN]-(evidence6) WHERE evidence6.kind = $kind_eq }}} AS value

// sources
CALL () {
  MATCH (source:Source)
  WHERE source.name IS NOT NULL
  WITH source
  ORDER BY source.name, source.id
  LIMIT $sources_first
  CALL (source) {
    MATCH (source)<-[writtenIn:WRITTEN_IN]-(evidence)
    WITH evidence, writtenIn
    ORDER BY evidence.position, evidence.id
    LIMIT $citations5_first
    RETURN collect({node: {kind: evidence.kind, row: evidence.row}}) AS citations5
  }
  RETURN collect({node: {id: source.id, citations5: {rows: citations5, total: COUNT { MATCH (source)<-[writtenIn2:WRITTEN_IN]-(evidence2) }}}}) AS rows
}
RETURN {rows: rows} AS value
