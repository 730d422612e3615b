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
    LIMIT $citations_first
    RETURN collect({node: {kind: evidence.kind, row: evidence.row}}) AS citations
  }
  RETURN collect({node: {id: source.id, citations: {rows: citations, total: COUNT { MATCH (source)<-[writtenIn2:WRITTEN_IN]-(evidence2) }}}}) AS rows
}
RETURN {rows: rows} AS value

// article
MATCH (article:Node:Article {id: $id})
CALL (article) {
  MATCH (article)<-[writtenIn:WRITTEN_IN]-(evidence)
  WITH evidence, writtenIn
  ORDER BY evidence.position DESC, evidence.id DESC
  LIMIT $citations2_last
  RETURN collect({node: {start: evidence.start, end: evidence.end}}) AS citations2
}
CALL (article) {
  MATCH (article)<-[writtenIn2:WRITTEN_IN]-(evidence2)
  WHERE evidence2.kind = $kind_eq
  WITH evidence2, writtenIn2
  ORDER BY evidence2.position, evidence2.id
  LIMIT $citations3_first
  RETURN collect({node: {start: evidence2.start, kind: evidence2.kind}}) AS citations3
}
RETURN {citations2: {rows: citations2}, citations3: {rows: citations3, total: COUNT { MATCH (article)<-[writtenIn3:WRITTEN_IN]-(evidence3) WHERE evidence3.kind = $kind_eq }}} AS value
