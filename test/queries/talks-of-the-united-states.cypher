// negotiations
CALL () {
  MATCH (actor:Node {id: $parties_some_id_eq})
  MATCH (actor)-[:PARTY_TO]->(negotiation:Negotiation)
  WITH DISTINCT negotiation
  ORDER BY negotiation.name, negotiation.id
  LIMIT $negotiations_first
  RETURN collect({node: {id: negotiation.id, name: negotiation.name}}) AS rows
}
RETURN {rows: rows} AS value
