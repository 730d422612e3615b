// nodes
UNWIND range(0, size($ids) - 1) AS position
MATCH (node:Node {id: $ids[position]})
CALL (node) {
  MATCH (node)-[:LOCATED_IN]->(location)
  WHERE node:Event
  WITH location
  ORDER BY location.id
  LIMIT 1
  RETURN head(collect({id: location.id, name: location.name})) AS location2
}
WITH collect({position: position, value: {id: node.id, name: node.name, type: node.type, status: node.status, location: location2, recordedAt: node.recordedAt, number: node.number, gist: node.gist}}) AS found
RETURN found AS value
