// actors
CALL () {
  MATCH (actor:Actor)
  WHERE actor.name IS NOT NULL AND actor.type = $type_eq
  WITH actor
  ORDER BY actor.name, actor.id
  LIMIT $actors_first
  CALL (actor) {
    MATCH (actor)<-[holds:HOLDS]-(person)
    WHERE actor:Office
    WITH person, holds
    ORDER BY person.name, holds.id
    LIMIT $holders_first
    CALL (holds) {
      UNWIND range(0, size(coalesce(holds.firstSpeakerIds, [])) - 1) AS position
      MATCH (speaker:Node {id: holds.firstSpeakerIds[position]})
      WITH speaker, position
      ORDER BY position
      LIMIT $firstSpeakers_limit
      RETURN collect({id: speaker.id}) AS firstSpeakers
    }
    RETURN collect({node: {id: person.id, name: person.name}, time: CASE WHEN holds.timeText IS NOT NULL THEN {text: holds.timeText} END, firstSpeakers: firstSpeakers}) AS holders
  }
  RETURN collect({node: {id: actor.id, name: actor.name, holders: {rows: holders}}}) AS rows
}
RETURN {rows: rows} AS value

// people
CALL () {
  MATCH (person:Person)
  WHERE person.name IS NOT NULL AND EXISTS { MATCH (person)-[:HOLDS]->(office) WHERE coalesce(EXISTS { MATCH (office)-[:REPRESENTS]->(actor) WHERE actor.id = $offices_some_represents_some_id_eq }, false) }
  WITH person
  ORDER BY person.name, person.id
  LIMIT $people_first
  CALL (person) {
    MATCH (person)-[holds:HOLDS]->(office2)
    WITH office2, holds
    ORDER BY office2.name, holds.id
    LIMIT $offices_first
    RETURN collect({node: {name: office2.name}}) AS offices
  }
  RETURN collect({node: {name: person.name, offices: {rows: offices}}}) AS rows
}
RETURN {rows: rows} AS value
