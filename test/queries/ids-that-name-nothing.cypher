// nobody
CALL () {
  MATCH (node:Node {id: $id})
  RETURN collect({id: node.id}) AS found
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

// aPersonIsNoCountry
MATCH (organization:Node:Organization {id: $id})
RETURN {id: organization.id, name: organization.name} AS value

// anEventIsNoActor
MATCH (actor:Node:Actor {id: $id})
RETURN {id: actor.id, name: actor.name} AS value

// noSuchCode
MATCH (country:Country {code: $code})
RETURN {id: country.id} AS value
