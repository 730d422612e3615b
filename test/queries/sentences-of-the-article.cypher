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
    ORDER BY sentence.number DESC, sentence.id
    LIMIT $sentences_first
    CALL (sentence) {
      MATCH (sentence)-[:IN_ARTICLE]->(article2)
      RETURN head(collect({id: article2.id})) AS article3
    }
    CALL (sentence) {
      MATCH (sentence)<-[statedIn:STATED_IN]-(claim)
      WITH claim, statedIn
      ORDER BY claim.position, claim.id
      LIMIT $claims_STATED_IN_BY_first
      RETURN collect({node: {gist: claim.gist}}) AS claims_STATED_IN_BY
    }
    RETURN collect({node: {number: sentence.number, start: sentence.start, end: sentence.end, gist: sentence.gist, text: sentence.text, article: article3, claims_STATED_IN_BY: {rows: claims_STATED_IN_BY, total: COUNT { MATCH (sentence)<-[statedIn2:STATED_IN]-(claim2) }}}}) AS sentences
  }
  RETURN collect({node: {name: article.name, headline: article.headline, text: article.text, sentences: {rows: sentences, total: COUNT { MATCH (article)<-[inArticle2:IN_ARTICLE]-(sentence2) }}}}) AS rows
}
RETURN {rows: rows} AS value
