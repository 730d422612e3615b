// node
MATCH (node:Node {id: $id})
CALL (node) {
  MATCH (node)-[participatedIn:PARTICIPATED_IN]->(event)
  WHERE node:Actor
  WITH event, participatedIn
  ORDER BY CASE WHEN event.timeSort < date('9999-12-31') THEN event.timeSort ELSE date('-9999-01-01') END DESC, participatedIn.id DESC
  LIMIT $events_first
  RETURN collect({node: {name: event.name}}) AS events
}
RETURN {id: node.id, name: node.name, events: {rows: events}, gist: node.gist} AS value
