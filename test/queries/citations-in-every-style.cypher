// article
MATCH (article:Node:Article {id: $id})
RETURN {citation: {id: article.id, name: article.name, headline: article.headline, authors: article.authors, publisher: article.publisher, publishedAtEdtf: article.publishedAtEdtf, publishedAtEarliestStart: article.publishedAtEarliestStart, publishedAtLatestEnd: article.publishedAtLatestEnd, url: article.url, archivedUrl: article.archivedUrl, license: article.license, language: article.language, digest: article.digest, version: article.version, citation: article.citation}, citation2: {id: article.id, name: article.name, headline: article.headline, authors: article.authors, publisher: article.publisher, publishedAtEdtf: article.publishedAtEdtf, publishedAtEarliestStart: article.publishedAtEarliestStart, publishedAtLatestEnd: article.publishedAtLatestEnd, url: article.url, archivedUrl: article.archivedUrl, license: article.license, language: article.language, digest: article.digest, version: article.version, citation: article.citation}, citation3: {id: article.id, name: article.name, headline: article.headline, authors: article.authors, publisher: article.publisher, publishedAtEdtf: article.publishedAtEdtf, publishedAtEarliestStart: article.publishedAtEarliestStart, publishedAtLatestEnd: article.publishedAtLatestEnd, url: article.url, archivedUrl: article.archivedUrl, license: article.license, language: article.language, digest: article.digest, version: article.version, citation: article.citation}, citation4: {id: article.id, name: article.name, headline: article.headline, authors: article.authors, publisher: article.publisher, publishedAtEdtf: article.publishedAtEdtf, publishedAtEarliestStart: article.publishedAtEarliestStart, publishedAtLatestEnd: article.publishedAtLatestEnd, url: article.url, archivedUrl: article.archivedUrl, license: article.license, language: article.language, digest: article.digest, version: article.version, citation: article.citation}} AS value

// nodes
CALL () {
  UNWIND range(0, size($ids) - 1) AS position
  MATCH (node:Node {id: $ids[position]})
  RETURN collect({position: position, value: {id: node.id, citation4: {id: node.id, name: node.name, headline: node.headline, authors: node.authors, publisher: node.publisher, publishedAtEdtf: node.publishedAtEdtf, publishedAtEarliestStart: node.publishedAtEarliestStart, publishedAtLatestEnd: node.publishedAtLatestEnd, url: node.url, archivedUrl: node.archivedUrl, license: node.license, language: node.language, digest: node.digest, version: node.version, citation: node.citation}}}) AS found
}
CALL () {
  UNWIND range(0, size($ids) - 1) AS position
  CALL (position) {
    MATCH (owner:Node {id: $from[position]})-[relationship:REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|DISCUSSED|CONDEMNED]->()
    WHERE type(relationship) = $type[position] AND relationship.id = $stored[position]
    RETURN relationship
    UNION ALL
    MATCH (owner2:Node {id: $to[position]})<-[relationship:PARTY_TO|PARTICIPATED_IN|REFUSED|PROPOSED|PRESSED_FOR]-()
    WHERE type(relationship) = $type[position] AND relationship.id = $stored[position]
    RETURN relationship
  }
  RETURN collect({position: position, value: {id: 'relationship/' + type(relationship) + '.' + replace(CASE WHEN type(relationship) IN ['PARTICIPATED_IN', 'PARTY_TO', 'REFUSED', 'PROPOSED', 'PRESSED_FOR'] THEN endNode(relationship).id ELSE startNode(relationship).id END, '/', '.') + '.' + substring(relationship.id, 13)}}) AS found2
}
RETURN found + found2 AS value

// claims
CALL () {
  MATCH (claim:Claim)
  WHERE claim.position IS NOT NULL
  WITH claim
  ORDER BY claim.position, claim.id
  LIMIT $claims_first
  CALL (claim) {
    MATCH (claim)-[:CLAIMED_IN]->(source)
    RETURN head(collect({id: source.id, citation: {id: source.id, name: source.name, headline: source.headline, authors: source.authors, publisher: source.publisher, publishedAtEdtf: source.publishedAtEdtf, publishedAtEarliestStart: source.publishedAtEarliestStart, publishedAtLatestEnd: source.publishedAtLatestEnd, url: source.url, archivedUrl: source.archivedUrl, license: source.license, language: source.language, digest: source.digest, version: source.version, citation: source.citation}})) AS source2
  }
  CALL (claim) {
    MATCH (claim)-[:ATTRIBUTED]->(attributionStep)
    WITH attributionStep
    ORDER BY attributionStep.position, attributionStep.id
    LIMIT $attribution_limit
    CALL (attributionStep) {
      MATCH (attributionStep)-[:SPEAKER]->(speaker)
      RETURN head(collect({id: speaker.id, citation5: {id: speaker.id, name: speaker.name, headline: speaker.headline, authors: speaker.authors, publisher: speaker.publisher, publishedAtEdtf: speaker.publishedAtEdtf, publishedAtEarliestStart: speaker.publishedAtEarliestStart, publishedAtLatestEnd: speaker.publishedAtLatestEnd, url: speaker.url, archivedUrl: speaker.archivedUrl, license: speaker.license, language: speaker.language, digest: speaker.digest, version: speaker.version, citation: speaker.citation}})) AS speaker2
    }
    RETURN collect({speaker: speaker2}) AS attribution
  }
  RETURN collect({node: {source: source2, attribution: attribution}}) AS rows
}
RETURN {rows: rows} AS value
