// actors
CALL () {
  MATCH (actor2:Node {id: $represents_some_id_eq})
  MATCH (actor2)<-[:REPRESENTS]-(actor:Actor)
  WITH DISTINCT actor
  ORDER BY actor.name, actor.id
  LIMIT $actors_first
  CALL (actor) {
    MATCH (actor)-[represents:REPRESENTS]->(actor3)
    WITH actor3, represents
    ORDER BY actor3.name, represents.id
    LIMIT $represents_first
    RETURN collect({node: {id: actor3.id}}) AS represents2
  }
  CALL (actor) {
    MATCH (actor)<-[represents3:REPRESENTS]-(actor4)
    WITH actor4, represents3
    ORDER BY actor4.name, represents3.id
    LIMIT $representatives_first
    RETURN collect({node: {id: actor4.id}}) AS representatives
  }
  CALL (actor) {
    MATCH (actor)<-[holds:HOLDS]-(person)
    WHERE actor:Office
    WITH person, holds
    ORDER BY person.name, holds.id
    LIMIT $holders_first
    RETURN collect({node: {id: person.id}, time: CASE WHEN holds.timeText IS NOT NULL THEN {text: holds.timeText} END}) AS holders
  }
  CALL (actor) {
    MATCH (actor)-[holds2:HOLDS]->(office)
    WHERE actor:Person
    WITH office, holds2
    ORDER BY office.name, holds2.id
    LIMIT $offices_first
    RETURN collect({node: {id: office.id}, time: CASE WHEN holds2.timeText IS NOT NULL THEN {text: holds2.timeText} END}) AS offices
  }
  RETURN collect({node: {id: actor.id, represents: {rows: represents2}, representatives: {rows: representatives}, holders: {rows: holders}, offices: {rows: offices}}}) AS rows
}
RETURN {rows: rows} AS value
