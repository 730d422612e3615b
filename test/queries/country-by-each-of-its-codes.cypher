// two
MATCH (country:Country {code: $code})
RETURN {id: country.id} AS value

// three
MATCH (country:Country {code: $code})
RETURN {id: country.id} AS value

// number
MATCH (country:Country {code: $code})
RETURN {id: country.id} AS value

// unassigned
MATCH (country:Country {code: $code})
RETURN {id: country.id} AS value
