// nobody
MATCH (node:Node {id: $id})
RETURN {id: node.id} AS value

// aPersonIsNoCountry
MATCH (organization:Node:Organization {id: $id})
RETURN {id: organization.id, name: organization.name} AS value

// anEventIsNoActor
MATCH (actor:Node:Actor {id: $id})
RETURN {id: actor.id, name: actor.name} AS value

// noSuchCode
MATCH (country:Country {code: $code})
RETURN {id: country.id} AS value
