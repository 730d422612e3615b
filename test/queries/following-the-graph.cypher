// beginning
CALL () {
  MATCH (change:Change)
  WHERE change.number IS NOT NULL
  WITH change
  ORDER BY change.number, change.id
  LIMIT $changes_first
  RETURN collect({node: {id: change.id, number: change.number, at: change.at, cause: change.cause, origin: change.origin, changed: change.changed, removed: change.removed}, cursor: [change.number, change.id]}) AS rows
}
CALL () {
  MATCH (change2:Change)
  RETURN count(change2) AS total
}
RETURN {rows: rows, total: total} AS value

// news
CALL () {
  MATCH (change:Change)
  WHERE change.number >= $since_number AND (change.number > $since_number OR change.id > $since_id)
  WITH change
  ORDER BY change.number, change.id
  LIMIT $changes2_first
  RETURN collect({node: {id: change.id}, cursor: [change.number, change.id]}) AS rows
}
RETURN {rows: rows} AS value

// node
MATCH (node:Node {id: $id})
RETURN {id: node.id, number: node.number, cause: node.cause} AS value
