// conflicts
CALL () {
  MATCH (conflict:Conflict)
  RETURN count(conflict) AS total
}
RETURN {total: total} AS value
