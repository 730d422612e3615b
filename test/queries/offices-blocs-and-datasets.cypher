// office
MATCH (office:Node:Office {id: $id})
CALL (office) {
  MATCH (office)<-[holds:HOLDS]-(person)
  WITH person, holds
  ORDER BY person.name, holds.id
  LIMIT $holders_first
  RETURN collect({node: {id: person.id}}) AS holders
}
RETURN {id: office.id, name: office.name, holders: {rows: holders}} AS value

// disagreement
MATCH (disagreement:Node:Disagreement {id: $id})
RETURN {id: disagreement.id, verdict: disagreement.verdict, gist: disagreement.gist} AS value

// datasets
CALL () {
  MATCH (dataset:Dataset)
  WHERE dataset.name IS NOT NULL
  WITH dataset
  ORDER BY dataset.name, dataset.id
  LIMIT $datasets_first
  RETURN collect({node: {id: dataset.id, version: dataset.version}}) AS rows
}
CALL () {
  MATCH (dataset2:Dataset)
  RETURN count(dataset2) AS total
}
RETURN {rows: rows, total: total} AS value

// sources
CALL () {
  CALL () {
    WITH size($name_startsWith) AS letters
    WHERE letters < 3
    MATCH (source:Source)
    USING INDEX source:Source(name, nameFolded, id)
    WHERE source.name IS NOT NULL AND source.nameFolded STARTS WITH $name_startsWith AND source.id IS NOT NULL
    WITH source
    ORDER BY source.name DESC, source.id DESC
    LIMIT $sources_first
    RETURN source, source.name AS key, source.id AS key2
    UNION ALL
    WITH size($name_startsWith) AS letters
    WHERE letters >= 3
    MATCH (source:Source)
    USING TEXT INDEX source:Source(nameFolded)
    WHERE source.name IS NOT NULL AND source.nameFolded STARTS WITH $name_startsWith AND source.id IS NOT NULL
    WITH source
    ORDER BY source.name DESC, source.id DESC
    LIMIT $sources_first
    RETURN source, source.name AS key, source.id AS key2
  }
  WITH source
  ORDER BY key DESC, key2 DESC
  LIMIT $sources_first
  RETURN collect({node: {id: source.id}}) AS rows
}
RETURN {rows: rows} AS value
