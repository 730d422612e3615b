// articles
CALL () {
  MATCH (article:Article)
  WHERE article.name IS NOT NULL
  WITH article
  ORDER BY article.name, article.id
  LIMIT $articles_first
  CALL (article) {
    MATCH (article)<-[inArticle:IN_ARTICLE]-(sentence)
    WITH sentence, inArticle
    ORDER BY sentence.number DESC, sentence.id DESC
    LIMIT $sentences_first
    RETURN collect({node: sentence.id}) AS sentences, collect(sentence) AS found
  }
  RETURN collect({node: {name: article.name, headline: article.headline, text: article.text, sentences: {rows: sentences, total: COUNT { MATCH (article)<-[inArticle2:IN_ARTICLE]-(sentence2) }}}}) AS rows, collect(found) AS found2
}
CALL (found2) {
  UNWIND found2 AS found3
  UNWIND found3 AS sentence3
  WITH DISTINCT sentence3
  CALL (sentence3) {
    MATCH (sentence3)-[:IN_ARTICLE]->(article2)
    RETURN head(collect({id: article2.id})) AS article3
  }
  CALL (sentence3) {
    MATCH (sentence3)<-[statedIn:STATED_IN]-(claim)
    WITH claim, statedIn
    ORDER BY claim.position, claim.id
    LIMIT $claims_STATED_IN_BY_first
    RETURN collect({node: {gist: claim.gist}}) AS claims_STATED_IN_BY
  }
  RETURN collect({id: sentence3.id, node: {number: sentence3.number, start: sentence3.start, end: sentence3.end, gist: sentence3.gist, text: sentence3.text, article: article3, claims_STATED_IN_BY: {rows: claims_STATED_IN_BY, total: COUNT { MATCH (sentence3)<-[statedIn2:STATED_IN]-(claim2) }}}}) AS level1
}
RETURN {rows: rows} AS value, level1 AS level1
