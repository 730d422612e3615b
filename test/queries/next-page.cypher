// countries
CALL () {
  MATCH (country:Country)
  WHERE country.name >= $after_name AND (country.name <> $after_name OR country.id > $after_id)
  WITH country
  ORDER BY country.name, country.id
  LIMIT $countries_first
  RETURN collect({node: {name: country.name}, cursor: [country.name, country.id]}) AS rows
}
RETURN {rows: rows} AS value
