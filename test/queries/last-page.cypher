// countries
CALL () {
  MATCH (country:Country)
  WHERE country.name IS NOT NULL
  WITH country
  ORDER BY country.name DESC, country.id DESC
  LIMIT $countries_last
  RETURN collect({node: {name: country.name}}) AS rows
}
RETURN {rows: rows} AS value
