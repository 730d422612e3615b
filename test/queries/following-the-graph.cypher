// beginning
CALL () {
  MATCH (change:Change)
  WHERE change.number IS NOT NULL
  WITH change
  ORDER BY change.number
  LIMIT $changes_first
  RETURN collect({node: {id: change.id, number: change.number, at: change.at, cause: change.cause, origin: change.origin, changed: change.changed, removed: change.removed}, cursor: [change.number]}) AS rows
}
CALL () {
  MATCH (change2:Change)
  RETURN count(change2) AS total
}
CALL () {
  MATCH (change3:Change)
  WHERE change3.cause IS NOT NULL
  WITH change3.cause AS value, count(DISTINCT change3) AS count
  ORDER BY count DESC, value
  LIMIT $facets_first
  RETURN collect({value: value, count: count}) AS cause
}
CALL () {
  MATCH (change4:Change)
  WHERE change4.origin IS NOT NULL
  WITH change4.origin AS value2, count(DISTINCT change4) AS count2
  ORDER BY count2 DESC, value2
  LIMIT $facets_first
  RETURN collect({value: value2, count: count2}) AS origin
}
RETURN {rows: rows, total: total, facets: [{field: 'CAUSE', values: cause}, {field: 'ORIGIN', values: origin}]} AS value

// news
CALL () {
  MATCH (change:Change)
  WHERE change.number > $after_number
  WITH change
  ORDER BY change.number
  LIMIT $changes2_first
  RETURN collect({node: {id: change.id}, cursor: [change.number]}) AS rows
}
RETURN {rows: rows} AS value

// newest
CALL () {
  MATCH (change:Change)
  WHERE change.number IS NOT NULL
  WITH change
  ORDER BY change.number DESC
  LIMIT $changes3_last
  RETURN collect({node: {id: change.id}, cursor: [change.number]}) AS rows
}
RETURN {rows: rows} AS value

// older
CALL () {
  MATCH (change:Change)
  WHERE change.number < $before_number
  WITH change
  ORDER BY change.number DESC
  LIMIT $changes4_last
  RETURN collect({node: {id: change.id}}) AS rows
}
RETURN {rows: rows} AS value

// node
CALL () {
  MATCH (node:Node {id: $id})
  RETURN collect({id: node.id, number: node.number, cause: node.cause}) AS found
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
