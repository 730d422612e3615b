// article
MATCH (article:Node:Article {id: $id})
CALL (article) {
  MATCH (article)<-[inArticle:IN_ARTICLE]-(sentence)
  WHERE sentence.number = $number_eq
  WITH sentence, inArticle
  ORDER BY sentence.number, sentence.id
  LIMIT $sentences_first
  RETURN collect({node: {number: sentence.number}}) AS sentences
}
CALL (article) {
  MATCH (article)<-[inArticle2:IN_ARTICLE]-(sentence2)
  WHERE sentence2.number IN $number_in
  WITH sentence2, inArticle2
  ORDER BY sentence2.number, sentence2.id
  LIMIT $sentences2_first
  RETURN collect({node: {number: sentence2.number, gist: sentence2.gist}}) AS sentences2
}
CALL (article) {
  MATCH (article)<-[inArticle3:IN_ARTICLE]-(sentence3)
  WHERE sentence3.number > $number_gt
  WITH sentence3, inArticle3
  ORDER BY sentence3.number, sentence3.id
  LIMIT $sentences3_first
  RETURN collect({node: {number: sentence3.number}}) AS sentences3
}
CALL (article) {
  MATCH (article)<-[inArticle4:IN_ARTICLE]-(sentence4)
  WHERE sentence4.number >= $number_gte
  WITH sentence4, inArticle4
  ORDER BY sentence4.number, sentence4.id
  LIMIT $sentences4_first
  RETURN collect({node: {number: sentence4.number}}) AS sentences4
}
CALL (article) {
  MATCH (article)<-[inArticle5:IN_ARTICLE]-(sentence5)
  WHERE (sentence5.number > $number_gt_2 AND sentence5.number < $number_lt)
  WITH sentence5, inArticle5
  ORDER BY sentence5.number, sentence5.id
  LIMIT $sentences5_first
  RETURN collect({node: {number: sentence5.number}}) AS sentences5
}
CALL (article) {
  MATCH (article)<-[inArticle6:IN_ARTICLE]-(sentence6)
  WHERE sentence6.number <= $number_lte
  WITH sentence6, inArticle6
  ORDER BY sentence6.number, sentence6.id
  LIMIT $sentences6_first
  RETURN collect({node: {number: sentence6.number}}) AS sentences6
}
RETURN {sentences: {rows: sentences}, sentences2: {rows: sentences2}, sentences3: {rows: sentences3}, sentences4: {rows: sentences4}, sentences5: {rows: sentences5}, sentences6: {rows: sentences6}} AS value
