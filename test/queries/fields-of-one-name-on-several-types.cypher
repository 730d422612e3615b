// nodes
CALL () {
  UNWIND range(0, size($ids) - 1) AS position
  MATCH (node:Node {id: $ids[position]})
  CALL (node) {
    MATCH (node)-[participatedIn:PARTICIPATED_IN]->(event)
    WHERE node:Actor
    WITH event, participatedIn
    ORDER BY event.name, participatedIn.id
    LIMIT $events_first
    RETURN collect({node: {id: event.id}}) AS events
  }
  CALL (node) {
    MATCH (node)<-[partOf:PART_OF]-(event2)
    WHERE node:Conflict
    WITH event2, partOf
    ORDER BY event2.name, partOf.id
    LIMIT $events_PART_OF_BY_first
    RETURN collect({node: {id: event2.id}}) AS events_PART_OF_BY
  }
  CALL (node) {
    MATCH (node)<-[pursuantTo:PURSUANT_TO]-(event3)
    WHERE node:Agreement
    WITH event3, pursuantTo
    ORDER BY event3.name, pursuantTo.id
    LIMIT $events_PURSUANT_TO_BY_first
    RETURN collect({node: {id: event3.id}}) AS events_PURSUANT_TO_BY
  }
  CALL (node) {
    MATCH (node)<-[:PART_OF*0..1]-()<-[locatedIn:LOCATED_IN]-(event4:Event)
    WHERE node:Location
    WITH DISTINCT event4, locatedIn
    ORDER BY event4.name, locatedIn.id
    LIMIT $eventsHere_first
    RETURN collect({node: {id: event4.id}}) AS eventsHere
  }
  RETURN collect({position: position, value: {id: node.id, events: {rows: events}, status: node.status, events_PART_OF_BY: {rows: events_PART_OF_BY}, events_PURSUANT_TO_BY: {rows: events_PURSUANT_TO_BY}, eventsHere: {rows: eventsHere}}}) AS found
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
