// countries
CALL () {
  MATCH (country:Country)
  WHERE country.name IS NOT NULL
  WITH country
  ORDER BY country.name DESC, country.id DESC
  LIMIT $countries_first
  RETURN collect({node: {name: country.name}}) AS rows
}
RETURN {rows: rows} AS value

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
