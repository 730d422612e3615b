// countries
CALL () {
  MATCH (country:Country)
  WHERE country.name <= $before_name AND (country.name <> $before_name OR country.id < $before_id)
  WITH country
  ORDER BY country.name DESC, country.id DESC
  LIMIT $countries_last
  RETURN collect({node: {name: country.name}, cursor: [country.name, country.id]}) AS rows
}
RETURN {rows: rows} AS value
