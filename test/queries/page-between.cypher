// countries
CALL () {
  MATCH (country:Country)
  WHERE country.name <= $after_name AND (country.name <> $after_name OR country.id < $after_id) AND country.name >= $before_name AND (country.name <> $before_name OR country.id > $before_id)
  WITH country
  ORDER BY country.name DESC, country.id DESC
  LIMIT $countries_first
  RETURN collect({node: {name: country.name}}) AS rows
}
RETURN {rows: rows} AS value
