// nodes
CALL () {
  UNWIND range(0, size($ids) - 1) AS position
  MATCH (node:Node {id: $ids[position]})
  RETURN collect({position: position, value: {id: node.id, name: node.name}}) AS found
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
  CALL (relationship) {
    WITH startNode(relationship) AS entity
    CALL (entity) {
      MATCH (entity)-[participatedIn:PARTICIPATED_IN]->(event)
      WHERE entity:Actor
      WITH event, participatedIn
      ORDER BY event.name, participatedIn.id
      LIMIT $events_first
      RETURN collect({node: event.id}) AS events, collect(event) AS found2
    }
    RETURN head(collect({id: entity.id, events: {rows: events}})) AS from, collect(found2) AS found3
  }
  CALL (relationship) {
    WITH endNode(relationship) AS entity2
    RETURN head(collect({id: entity2.id})) AS to
  }
  CALL (relationship) {
    UNWIND coalesce(relationship.claimIds, []) AS id
    MATCH (claim:Node {id: id})
    RETURN collect(DISTINCT claim) AS found4
  }
  CALL (found4) {
    UNWIND found4 AS claim2
    WITH claim2
    ORDER BY claim2.position, claim2.id
    LIMIT $claims_first
    CALL (claim2) {
      MATCH (claim2)-[:SUBJECT]->(entity3)
      RETURN head(collect({id: entity3.id})) AS subject
    }
    RETURN collect({node: {id: claim2.id, subject: subject}}) AS claims
  }
  RETURN collect({position: position, value: {id: 'relationship/' + type(relationship) + '.' + replace(CASE WHEN type(relationship) IN ['PARTICIPATED_IN', 'PARTY_TO', 'REFUSED', 'PROPOSED', 'PRESSED_FOR'] THEN endNode(relationship).id ELSE startNode(relationship).id END, '/', '.') + '.' + substring(relationship.id, 13), relationship: type(relationship), role: relationship.role, from: from, to: to, claims: {rows: claims, total: size(found4)}}}) AS found6, collect(found3) AS found5
}
CALL (found5) {
  UNWIND found5 AS found7
  UNWIND found7 AS found8
  UNWIND found8 AS event2
  WITH DISTINCT event2
  CALL (event2) {
    MATCH (event2)<-[participatedIn2:PARTICIPATED_IN]-(actor)
    WITH actor, participatedIn2
    ORDER BY actor.name, participatedIn2.id
    LIMIT $participants_first
    RETURN collect({node: {id: actor.id, name: actor.name}}) AS participants
  }
  RETURN collect({id: event2.id, node: {name: event2.name, participants: {rows: participants}}}) AS level1
}
RETURN found + found6 AS value, level1 AS level1
