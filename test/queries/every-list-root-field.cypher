// entities
CALL () {
  MATCH (entity:Entity)
  WHERE entity.name IS NOT NULL
  WITH entity
  ORDER BY entity.name, entity.id
  LIMIT $entities_first
  RETURN collect({node: {id: entity.id}}) AS rows
}
CALL () {
  MATCH (entity2:Entity)
  RETURN count(entity2) AS total
}
RETURN {rows: rows, total: total} AS value

// actors
CALL () {
  MATCH (actor:Actor)
  WHERE actor.name IS NOT NULL
  WITH actor
  ORDER BY actor.name, actor.id
  LIMIT $actors_first
  RETURN collect({node: {id: actor.id}}) AS rows
}
CALL () {
  MATCH (actor2:Actor)
  RETURN count(actor2) AS total
}
RETURN {rows: rows, total: total} AS value

// people
CALL () {
  MATCH (person:Person)
  WHERE person.name IS NOT NULL
  WITH person
  ORDER BY person.name, person.id
  LIMIT $people_first
  RETURN collect({node: {id: person.id}}) AS rows
}
CALL () {
  MATCH (person2:Person)
  RETURN count(person2) AS total
}
RETURN {rows: rows, total: total} AS value

// organizations
CALL () {
  MATCH (organization:Organization)
  WHERE organization.name IS NOT NULL
  WITH organization
  ORDER BY organization.name, organization.id
  LIMIT $organizations_first
  RETURN collect({node: {id: organization.id}}) AS rows
}
CALL () {
  MATCH (organization2:Organization)
  RETURN count(organization2) AS total
}
RETURN {rows: rows, total: total} AS value

// countries
CALL () {
  MATCH (country:Country)
  WHERE country.name IS NOT NULL
  WITH country
  ORDER BY country.name, country.id
  LIMIT $countries_first
  RETURN collect({node: {id: country.id}}) AS rows
}
CALL () {
  MATCH (country2:Country)
  RETURN count(country2) AS total
}
RETURN {rows: rows, total: total} AS value

// blocs
CALL () {
  MATCH (bloc:Bloc)
  WHERE bloc.name IS NOT NULL
  WITH bloc
  ORDER BY bloc.name, bloc.id
  LIMIT $blocs_first
  RETURN collect({node: {id: bloc.id}}) AS rows
}
CALL () {
  MATCH (bloc2:Bloc)
  RETURN count(bloc2) AS total
}
RETURN {rows: rows, total: total} AS value

// offices
CALL () {
  MATCH (office:Office)
  WHERE office.name IS NOT NULL
  WITH office
  ORDER BY office.name, office.id
  LIMIT $offices_first
  RETURN collect({node: {id: office.id}}) AS rows
}
CALL () {
  MATCH (office2:Office)
  RETURN count(office2) AS total
}
RETURN {rows: rows, total: total} AS value

// conflicts
CALL () {
  MATCH (conflict:Conflict)
  WHERE conflict.name IS NOT NULL
  WITH conflict
  ORDER BY conflict.name, conflict.id
  LIMIT $conflicts_first
  RETURN collect({node: {id: conflict.id}}) AS rows
}
CALL () {
  MATCH (conflict2:Conflict)
  RETURN count(conflict2) AS total
}
RETURN {rows: rows, total: total} AS value

// negotiations
CALL () {
  MATCH (negotiation:Negotiation)
  WHERE negotiation.name IS NOT NULL
  WITH negotiation
  ORDER BY negotiation.name, negotiation.id
  LIMIT $negotiations_first
  RETURN collect({node: {id: negotiation.id}}) AS rows
}
CALL () {
  MATCH (negotiation2:Negotiation)
  RETURN count(negotiation2) AS total
}
RETURN {rows: rows, total: total} AS value

// agreements
CALL () {
  MATCH (agreement:Agreement)
  WHERE agreement.name IS NOT NULL
  WITH agreement
  ORDER BY agreement.name, agreement.id
  LIMIT $agreements_first
  RETURN collect({node: {id: agreement.id}}) AS rows
}
CALL () {
  MATCH (agreement2:Agreement)
  RETURN count(agreement2) AS total
}
RETURN {rows: rows, total: total} AS value

// events
CALL () {
  MATCH (event:Event)
  WHERE event.name IS NOT NULL
  WITH event
  ORDER BY event.name, event.id
  LIMIT $events_first
  RETURN collect({node: {id: event.id}}) AS rows
}
CALL () {
  MATCH (event2:Event)
  RETURN count(event2) AS total
}
RETURN {rows: rows, total: total} AS value

// places
CALL () {
  MATCH (place:Place)
  WHERE place.name IS NOT NULL
  WITH place
  ORDER BY place.name, place.id
  LIMIT $places_first
  RETURN collect({node: {id: place.id}}) AS rows
}
CALL () {
  MATCH (place2:Place)
  RETURN count(place2) AS total
}
RETURN {rows: rows, total: total} AS value

// claims
CALL () {
  MATCH (claim:Claim)
  WHERE claim.position IS NOT NULL
  WITH claim
  ORDER BY claim.position, claim.id
  LIMIT $claims_first
  RETURN collect({node: {gist: claim.gist}}) AS rows
}
RETURN {rows: rows} AS value

// articles
CALL () {
  MATCH (article:Article)
  WHERE article.name IS NOT NULL
  WITH article
  ORDER BY article.name, article.id
  LIMIT $articles_first
  RETURN collect({node: {id: article.id}}) AS rows
}
CALL () {
  MATCH (article2:Article)
  RETURN count(article2) AS total
}
RETURN {rows: rows, total: total} AS value

// sources
CALL () {
  MATCH (source:Source)
  WHERE source.name IS NOT NULL
  WITH source
  ORDER BY source.name, source.id
  LIMIT $sources_first
  RETURN collect({node: {id: source.id, name: source.name}}) AS rows
}
CALL () {
  MATCH (source2:Source)
  RETURN count(source2) AS total
}
RETURN {rows: rows, total: total} AS value

// timeline
CALL () {
  MATCH (timelineItem:Dated)
  WHERE timelineItem.timeSort IS NOT NULL AND timelineItem.id IS NOT NULL AND (timelineItem.timeText IS NOT NULL AND timelineItem.type IS NOT NULL)
  WITH timelineItem
  ORDER BY timelineItem.timeSort, timelineItem.id
  LIMIT $timeline_first
  RETURN collect({node: {id: timelineItem.id}}) AS rows
}
CALL () {
  MATCH (timelineItem2:Dated)
  WHERE (timelineItem2.timeText IS NOT NULL AND timelineItem2.type IS NOT NULL)
  RETURN count(timelineItem2) AS total
}
RETURN {rows: rows, total: total} AS value

// unknowns
CALL () {
  MATCH (claim:Claim)
  WHERE claim.position IS NOT NULL AND claim.valueQuantityKnown = $valueQuantityKnown
  WITH claim
  ORDER BY claim.position, claim.id
  LIMIT $unknowns_first
  RETURN collect({node: {gist: claim.gist}}) AS rows
}
CALL () {
  MATCH (claim2:Claim)
  WHERE claim2.valueQuantityKnown = $valueQuantityKnown
  RETURN count(claim2) AS total
}
RETURN {rows: rows, total: total} AS value

// disagreements
CALL () {
  MATCH (disagreement:Disagreement)
  WHERE disagreement.position IS NOT NULL
  WITH disagreement
  ORDER BY disagreement.position, disagreement.id
  LIMIT $disagreements_first
  RETURN collect({node: {gist: disagreement.gist}}) AS rows
}
CALL () {
  MATCH (disagreement2:Disagreement)
  RETURN count(disagreement2) AS total
}
RETURN {rows: rows, total: total} AS value
