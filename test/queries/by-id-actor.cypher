// node
CALL () {
  MATCH (node:Node {id: $id})
  CALL (node) {
    MATCH (node)-[participatedIn:PARTICIPATED_IN]->(event)
    WHERE node:Actor
    WITH event, participatedIn
    ORDER BY CASE WHEN event.timeSort < date('9999-12-31') THEN event.timeSort ELSE date('-9999-01-01') END DESC, participatedIn.id DESC
    LIMIT $events_first
    RETURN collect({node: {name: event.name}}) AS events
  }
  RETURN collect({id: node.id, name: node.name, events: {rows: events}, gist: node.gist}) AS found
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
