// one
MATCH (country:Country {code: $code})
RETURN {name: country.name} AS value

// two
MATCH (country:Country {code: $code})
RETURN {name: country.name} AS value

// conflicts
CALL () {
  MATCH (conflict:Conflict)
  WHERE conflict.name IS NOT NULL
  WITH conflict
  ORDER BY conflict.name, conflict.id
  LIMIT $conflicts_first
  RETURN collect({node: {name: conflict.name}}) AS rows
}
RETURN {rows: rows} AS value
