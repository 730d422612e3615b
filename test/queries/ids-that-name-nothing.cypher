// nobody
MATCH (node:Node {id: $id})
RETURN {id: node.id} AS value

// aPersonIsNoCountry
MATCH (organization:Node {id: $id})
WHERE organization:Organization
RETURN {id: organization.id, name: organization.name} AS value

// anEventIsNoActor
MATCH (actor:Node {id: $id})
WHERE actor:Actor
RETURN {id: actor.id, name: actor.name} AS value

// noSuchCode
MATCH (country:Country {code: $code})
RETURN {id: country.id} AS value
