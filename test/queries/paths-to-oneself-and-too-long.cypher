// itself
MATCH (start:Node {id: $from}), (goal:Node {id: $to})
WHERE start:Entity AND goal:Entity
WITH start, goal, [start] AS reached, [goal] AS reached2
CALL (reached, reached2) {
  UNWIND [0, 1] AS side
  UNWIND CASE WHEN $maxLength > 0 + side AND $from <> $to AND size([reached, reached2][side]) <= $frontier THEN [reached, reached2][side] ELSE [] END AS entity
  WITH side, entity, CASE WHEN COUNT { (entity)--() } * size([reached, reached2][side]) <= $work THEN 0 ELSE COUNT { MATCH (entity)-[:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-() } END AS degree
  WITH side, collect({node: entity, degree: degree}) AS counted, sum(degree) AS work
  RETURN coalesce(head(collect(CASE WHEN side = 0 THEN [each IN counted WHERE work <= $work OR each.degree * size(counted) <= $work | each.node] END)), []) AS followed, coalesce(head(collect(CASE WHEN side = 1 THEN [each IN counted WHERE work <= $work OR each.degree * size(counted) <= $work | each.node] END)), []) AS followed2
}
CALL (followed, followed2, reached, reached2) {
  UNWIND [0, 1] AS side2
  UNWIND [followed, followed2][side2] AS entity2
  MATCH (entity2)-[relationship:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-(entity3)
  RETURN collect(DISTINCT CASE WHEN side2 = 0 AND NOT entity3 IN reached THEN entity3 END) AS reached3, collect(DISTINCT CASE WHEN side2 = 1 AND NOT entity3 IN reached2 THEN entity3 END) AS reached4
}
CALL (reached3, reached4) {
  UNWIND [0, 1] AS side3
  UNWIND CASE WHEN $maxLength > 2 + side3 AND $from <> $to AND size([reached3, reached4][side3]) <= $frontier THEN [reached3, reached4][side3] ELSE [] END AS entity4
  WITH side3, entity4, CASE WHEN COUNT { (entity4)--() } * size([reached3, reached4][side3]) <= $work THEN 0 ELSE COUNT { MATCH (entity4)-[:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-() } END AS degree2
  WITH side3, collect({node: entity4, degree: degree2}) AS counted2, sum(degree2) AS work2
  RETURN coalesce(head(collect(CASE WHEN side3 = 0 THEN [each2 IN counted2 WHERE work2 <= $work OR each2.degree * size(counted2) <= $work | each2.node] END)), []) AS followed3, coalesce(head(collect(CASE WHEN side3 = 1 THEN [each2 IN counted2 WHERE work2 <= $work OR each2.degree * size(counted2) <= $work | each2.node] END)), []) AS followed4
}
CALL (followed3, followed4, reached, reached2, reached3, reached4) {
  UNWIND [0, 1] AS side4
  UNWIND [followed3, followed4][side4] AS entity5
  MATCH (entity5)-[relationship2:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-(entity6)
  RETURN collect(DISTINCT CASE WHEN side4 = 0 AND NOT entity6 IN reached AND NOT entity6 IN reached3 THEN entity6 END) AS reached5, collect(DISTINCT CASE WHEN side4 = 1 AND NOT entity6 IN reached2 AND NOT entity6 IN reached4 THEN entity6 END) AS reached6
}
CALL (reached, reached2, reached3, reached4, reached5, reached6) {
  UNWIND range(0, 5) AS place
  UNWIND [reached, reached3, reached5, reached2, reached4, reached6][place] AS entity9
  WITH entity9, count(*) AS times, sum(place % 3) AS length
  WHERE times = 2 AND length <= $maxLength
  WITH entity9, length
  ORDER BY length, entity9.id
  LIMIT $meetings
  WITH collect(entity9) AS all3, collect(length) AS lengths
  RETURN all3[0..$meetings - 1] AS met, coalesce(lengths[$meetings - 1], 0) AS more
}
CALL (met, followed, followed2, followed3, followed4) {
  UNWIND [0, 1] AS side5
  UNWIND range(0, CASE WHEN $maxLength > 0 THEN 1 ELSE -1 END) AS level
  UNWIND [[followed, followed3], [followed2, followed4]][side5][level] AS entity7
  MATCH (entity7)-[relationship3:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-(entity8)
  WHERE entity8 IN met
  WITH side5, entity7, min(CASE WHEN entity8 = met[0] THEN 0 ELSE 1 END) AS aside, min(level) AS level
  ORDER BY aside, level, entity7.id
  WITH collect(CASE WHEN side5 = 0 THEN entity7 END) AS all, collect(CASE WHEN side5 = 1 THEN entity7 END) AS all2
  RETURN all[0..$meetings] AS passed, all2[0..$meetings] AS passed2
}
CALL (met, passed, passed2, reached, reached2, followed, followed2, followed3, followed4) {
  UNWIND [reached, reached2, met, passed[0..$meetings - 1], passed2[0..$meetings - 1]] AS list
  UNWIND list AS entity10
  WITH collect(DISTINCT entity10) AS entities, collect(DISTINCT CASE WHEN entity10 IN followed OR entity10 IN followed2 OR entity10 IN followed3 OR entity10 IN followed4 THEN entity10 END) AS sources, [head(met).id, head(reached).id, head(reached2).id, head(passed).id, head(passed2).id] AS chain
  UNWIND sources AS entity11
  MATCH (entity11)-[relationship4:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-(entity12)
  WHERE entity12 IN entities
  WITH relationship4.id AS way, chain, CASE WHEN entity12 IN sources THEN [[entity11.id, entity12.id]] ELSE [[entity11.id, entity12.id], [entity12.id, entity11.id]] END AS both
  UNWIND both AS at
  WITH way, at[0] AS at, at[1] AS to, chain
  WHERE at <> to
  WITH way, at, to, CASE WHEN at IN chain AND to IN chain THEN 0 ELSE 1 END AS aside2
  ORDER BY aside2, way, at
  LIMIT $ways
  WITH way, at, to
  ORDER BY way, at
  WITH at, collect({id: way, to: to}) AS ways
  RETURN collect({at: at, ways: ways}) AS ways, sum(size(ways)) AS count
}
CALL (start, goal, ways) {
  WITH start, ways, reduce(all5 = [[goal.id]], step IN range(1, $maxLength) | all5 + [[node IN ways WHERE node.at <> goal.id AND any(way2 IN node.ways WHERE way2.to IN all5[step - 1]) | node.at]]) AS ends
  UNWIND range(0, $maxLength) AS length2
  WITH length2, start, ways, ends
  WHERE start.id IN ends[length2]
  WITH length2, reduce(beam = {crowded: false, paths: [{at: start.id, nodes: [start.id], ids: []}]}, step2 IN range(1, length2) | {crowded: beam.crowded OR size(beam.paths) > $beam, paths: reduce(all6 = [], path IN beam.paths[0..$beam] | all6 + [way3 IN head([node2 IN ways WHERE node2.at = path.at | node2.ways]) WHERE way3.to IN ends[length2 - step2] AND NOT way3.to IN path.nodes | {at: way3.to, nodes: path.nodes + [way3.to], ids: path.ids + [way3.id]}])}) AS grown
  ORDER BY length2
  WITH collect({length: length2, crowded: grown.crowded OR size(grown.paths) > $beam, paths: grown.paths[0..$beam]}) AS found
  RETURN reduce(all4 = [], each3 IN found | all4 + each3.paths)[0..$first] AS paths, [each3 IN found WHERE each3.crowded | each3.length] AS crowded
}
CALL (start, paths) {
  UNWIND [[start.id]] + [path2 IN paths | path2.nodes] AS path2
  UNWIND path2 AS id
  WITH id, count(*) AS times
  MATCH (entity13:Node {id: id})
  RETURN collect({id: entity13.id, node: {id: entity13.id}}) AS nodes
}
CALL (paths) {
  UNWIND paths AS path3
  UNWIND range(1, size(path3.ids)) AS place2
  WITH path3.ids[place2 - 1] AS id2, head(collect(path3.nodes[place2 - 1..place2 + 1])) AS ends2
  MATCH (from:Node {id: ends2[0]})-[relationship5:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-(to2:Node {id: ends2[1]})
  WHERE relationship5.id = id2
  RETURN collect({id: relationship5.id, from: startNode(relationship5).id, hop: {id: relationship5.id}}) AS hops
}
RETURN {paths: paths, nodes: nodes, hops: hops, steps: [{from: size(reached), followed: size(followed)}, {from: size(reached2), followed: size(followed2)}, {from: size(reached3), followed: size(followed3)}, {from: size(reached4), followed: size(followed4)}], met: more, wide: count >= $ways OR size(passed) >= $meetings OR size(passed2) >= $meetings, crowded: crowded} AS value

// tooLong
MATCH (start:Node {id: $from}), (goal:Node {id: $to})
WHERE start:Entity AND goal:Entity
WITH start, goal, [start] AS reached, [goal] AS reached2
CALL (reached, reached2) {
  UNWIND [0, 1] AS side
  UNWIND CASE WHEN $maxLength > 0 + side AND $from <> $to AND size([reached, reached2][side]) <= $frontier THEN [reached, reached2][side] ELSE [] END AS entity
  WITH side, entity, CASE WHEN COUNT { (entity)--() } * size([reached, reached2][side]) <= $work THEN 0 ELSE COUNT { MATCH (entity)-[:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-() } END AS degree
  WITH side, collect({node: entity, degree: degree}) AS counted, sum(degree) AS work
  RETURN coalesce(head(collect(CASE WHEN side = 0 THEN [each IN counted WHERE work <= $work OR each.degree * size(counted) <= $work | each.node] END)), []) AS followed, coalesce(head(collect(CASE WHEN side = 1 THEN [each IN counted WHERE work <= $work OR each.degree * size(counted) <= $work | each.node] END)), []) AS followed2
}
CALL (followed, followed2, reached, reached2) {
  UNWIND [0, 1] AS side2
  UNWIND [followed, followed2][side2] AS entity2
  MATCH (entity2)-[relationship:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-(entity3)
  RETURN collect(DISTINCT CASE WHEN side2 = 0 AND NOT entity3 IN reached THEN entity3 END) AS reached3, collect(DISTINCT CASE WHEN side2 = 1 AND NOT entity3 IN reached2 THEN entity3 END) AS reached4
}
CALL (reached3, reached4) {
  UNWIND [0, 1] AS side3
  UNWIND CASE WHEN $maxLength > 2 + side3 AND $from <> $to AND size([reached3, reached4][side3]) <= $frontier THEN [reached3, reached4][side3] ELSE [] END AS entity4
  WITH side3, entity4, CASE WHEN COUNT { (entity4)--() } * size([reached3, reached4][side3]) <= $work THEN 0 ELSE COUNT { MATCH (entity4)-[:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-() } END AS degree2
  WITH side3, collect({node: entity4, degree: degree2}) AS counted2, sum(degree2) AS work2
  RETURN coalesce(head(collect(CASE WHEN side3 = 0 THEN [each2 IN counted2 WHERE work2 <= $work OR each2.degree * size(counted2) <= $work | each2.node] END)), []) AS followed3, coalesce(head(collect(CASE WHEN side3 = 1 THEN [each2 IN counted2 WHERE work2 <= $work OR each2.degree * size(counted2) <= $work | each2.node] END)), []) AS followed4
}
CALL (followed3, followed4, reached, reached2, reached3, reached4) {
  UNWIND [0, 1] AS side4
  UNWIND [followed3, followed4][side4] AS entity5
  MATCH (entity5)-[relationship2:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-(entity6)
  RETURN collect(DISTINCT CASE WHEN side4 = 0 AND NOT entity6 IN reached AND NOT entity6 IN reached3 THEN entity6 END) AS reached5, collect(DISTINCT CASE WHEN side4 = 1 AND NOT entity6 IN reached2 AND NOT entity6 IN reached4 THEN entity6 END) AS reached6
}
CALL (reached, reached2, reached3, reached4, reached5, reached6) {
  UNWIND range(0, 5) AS place
  UNWIND [reached, reached3, reached5, reached2, reached4, reached6][place] AS entity9
  WITH entity9, count(*) AS times, sum(place % 3) AS length
  WHERE times = 2 AND length <= $maxLength
  WITH entity9, length
  ORDER BY length, entity9.id
  LIMIT $meetings
  WITH collect(entity9) AS all3, collect(length) AS lengths
  RETURN all3[0..$meetings - 1] AS met, coalesce(lengths[$meetings - 1], 0) AS more
}
CALL (met, followed, followed2, followed3, followed4) {
  UNWIND [0, 1] AS side5
  UNWIND range(0, CASE WHEN $maxLength > 0 THEN 1 ELSE -1 END) AS level
  UNWIND [[followed, followed3], [followed2, followed4]][side5][level] AS entity7
  MATCH (entity7)-[relationship3:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-(entity8)
  WHERE entity8 IN met
  WITH side5, entity7, min(CASE WHEN entity8 = met[0] THEN 0 ELSE 1 END) AS aside, min(level) AS level
  ORDER BY aside, level, entity7.id
  WITH collect(CASE WHEN side5 = 0 THEN entity7 END) AS all, collect(CASE WHEN side5 = 1 THEN entity7 END) AS all2
  RETURN all[0..$meetings] AS passed, all2[0..$meetings] AS passed2
}
CALL (met, passed, passed2, reached, reached2, followed, followed2, followed3, followed4) {
  UNWIND [reached, reached2, met, passed[0..$meetings - 1], passed2[0..$meetings - 1]] AS list
  UNWIND list AS entity10
  WITH collect(DISTINCT entity10) AS entities, collect(DISTINCT CASE WHEN entity10 IN followed OR entity10 IN followed2 OR entity10 IN followed3 OR entity10 IN followed4 THEN entity10 END) AS sources, [head(met).id, head(reached).id, head(reached2).id, head(passed).id, head(passed2).id] AS chain
  UNWIND sources AS entity11
  MATCH (entity11)-[relationship4:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-(entity12)
  WHERE entity12 IN entities
  WITH relationship4.id AS way, chain, CASE WHEN entity12 IN sources THEN [[entity11.id, entity12.id]] ELSE [[entity11.id, entity12.id], [entity12.id, entity11.id]] END AS both
  UNWIND both AS at
  WITH way, at[0] AS at, at[1] AS to, chain
  WHERE at <> to
  WITH way, at, to, CASE WHEN at IN chain AND to IN chain THEN 0 ELSE 1 END AS aside2
  ORDER BY aside2, way, at
  LIMIT $ways
  WITH way, at, to
  ORDER BY way, at
  WITH at, collect({id: way, to: to}) AS ways
  RETURN collect({at: at, ways: ways}) AS ways, sum(size(ways)) AS count
}
CALL (start, goal, ways) {
  WITH start, ways, reduce(all5 = [[goal.id]], step IN range(1, $maxLength) | all5 + [[node IN ways WHERE node.at <> goal.id AND any(way2 IN node.ways WHERE way2.to IN all5[step - 1]) | node.at]]) AS ends
  UNWIND range(0, $maxLength) AS length2
  WITH length2, start, ways, ends
  WHERE start.id IN ends[length2]
  WITH length2, reduce(beam = {crowded: false, paths: [{at: start.id, nodes: [start.id], ids: []}]}, step2 IN range(1, length2) | {crowded: beam.crowded OR size(beam.paths) > $beam, paths: reduce(all6 = [], path IN beam.paths[0..$beam] | all6 + [way3 IN head([node2 IN ways WHERE node2.at = path.at | node2.ways]) WHERE way3.to IN ends[length2 - step2] AND NOT way3.to IN path.nodes | {at: way3.to, nodes: path.nodes + [way3.to], ids: path.ids + [way3.id]}])}) AS grown
  ORDER BY length2
  WITH collect({length: length2, crowded: grown.crowded OR size(grown.paths) > $beam, paths: grown.paths[0..$beam]}) AS found
  RETURN reduce(all4 = [], each3 IN found | all4 + each3.paths)[0..$first] AS paths, [each3 IN found WHERE each3.crowded | each3.length] AS crowded
}
CALL (start, paths) {
  UNWIND [[start.id]] + [path2 IN paths | path2.nodes] AS path2
  UNWIND path2 AS id
  WITH id, count(*) AS times
  MATCH (entity13:Node {id: id})
  RETURN collect({id: entity13.id, node: {id: entity13.id}}) AS nodes
}
CALL (paths) {
  UNWIND paths AS path3
  UNWIND range(1, size(path3.ids)) AS place2
  WITH path3.ids[place2 - 1] AS id2, head(collect(path3.nodes[place2 - 1..place2 + 1])) AS ends2
  MATCH (from:Node {id: ends2[0]})-[relationship5:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-(to2:Node {id: ends2[1]})
  WHERE relationship5.id = id2
  RETURN collect({id: relationship5.id, from: startNode(relationship5).id, hop: {}}) AS hops
}
RETURN {paths: paths, nodes: nodes, hops: hops, steps: [{from: size(reached), followed: size(followed)}, {from: size(reached2), followed: size(followed2)}, {from: size(reached3), followed: size(followed3)}, {from: size(reached4), followed: size(followed4)}], met: more, wide: count >= $ways OR size(passed) >= $meetings OR size(passed2) >= $meetings, crowded: crowded} AS value

// none
MATCH (start:Node {id: $from}), (goal:Node {id: $to})
WHERE start:Entity AND goal:Entity
WITH start, goal, [start] AS reached, [goal] AS reached2
CALL (reached, reached2) {
  UNWIND [0, 1] AS side
  UNWIND CASE WHEN $maxLength > 0 + side AND $from <> $to AND size([reached, reached2][side]) <= $frontier THEN [reached, reached2][side] ELSE [] END AS entity
  WITH side, entity, CASE WHEN COUNT { (entity)--() } * size([reached, reached2][side]) <= $work THEN 0 ELSE COUNT { MATCH (entity)-[:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-() } END AS degree
  WITH side, collect({node: entity, degree: degree}) AS counted, sum(degree) AS work
  RETURN coalesce(head(collect(CASE WHEN side = 0 THEN [each IN counted WHERE work <= $work OR each.degree * size(counted) <= $work | each.node] END)), []) AS followed, coalesce(head(collect(CASE WHEN side = 1 THEN [each IN counted WHERE work <= $work OR each.degree * size(counted) <= $work | each.node] END)), []) AS followed2
}
CALL (followed, followed2, reached, reached2) {
  UNWIND [0, 1] AS side2
  UNWIND [followed, followed2][side2] AS entity2
  MATCH (entity2)-[relationship:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-(entity3)
  RETURN collect(DISTINCT CASE WHEN side2 = 0 AND NOT entity3 IN reached THEN entity3 END) AS reached3, collect(DISTINCT CASE WHEN side2 = 1 AND NOT entity3 IN reached2 THEN entity3 END) AS reached4
}
CALL (reached3, reached4) {
  UNWIND [0, 1] AS side3
  UNWIND CASE WHEN $maxLength > 2 + side3 AND $from <> $to AND size([reached3, reached4][side3]) <= $frontier THEN [reached3, reached4][side3] ELSE [] END AS entity4
  WITH side3, entity4, CASE WHEN COUNT { (entity4)--() } * size([reached3, reached4][side3]) <= $work THEN 0 ELSE COUNT { MATCH (entity4)-[:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-() } END AS degree2
  WITH side3, collect({node: entity4, degree: degree2}) AS counted2, sum(degree2) AS work2
  RETURN coalesce(head(collect(CASE WHEN side3 = 0 THEN [each2 IN counted2 WHERE work2 <= $work OR each2.degree * size(counted2) <= $work | each2.node] END)), []) AS followed3, coalesce(head(collect(CASE WHEN side3 = 1 THEN [each2 IN counted2 WHERE work2 <= $work OR each2.degree * size(counted2) <= $work | each2.node] END)), []) AS followed4
}
CALL (followed3, followed4, reached, reached2, reached3, reached4) {
  UNWIND [0, 1] AS side4
  UNWIND [followed3, followed4][side4] AS entity5
  MATCH (entity5)-[relationship2:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-(entity6)
  RETURN collect(DISTINCT CASE WHEN side4 = 0 AND NOT entity6 IN reached AND NOT entity6 IN reached3 THEN entity6 END) AS reached5, collect(DISTINCT CASE WHEN side4 = 1 AND NOT entity6 IN reached2 AND NOT entity6 IN reached4 THEN entity6 END) AS reached6
}
CALL (reached, reached2, reached3, reached4, reached5, reached6) {
  UNWIND range(0, 5) AS place
  UNWIND [reached, reached3, reached5, reached2, reached4, reached6][place] AS entity9
  WITH entity9, count(*) AS times, sum(place % 3) AS length
  WHERE times = 2 AND length <= $maxLength
  WITH entity9, length
  ORDER BY length, entity9.id
  LIMIT $meetings
  WITH collect(entity9) AS all3, collect(length) AS lengths
  RETURN all3[0..$meetings - 1] AS met, coalesce(lengths[$meetings - 1], 0) AS more
}
CALL (met, followed, followed2, followed3, followed4) {
  UNWIND [0, 1] AS side5
  UNWIND range(0, CASE WHEN $maxLength > 0 THEN 1 ELSE -1 END) AS level
  UNWIND [[followed, followed3], [followed2, followed4]][side5][level] AS entity7
  MATCH (entity7)-[relationship3:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-(entity8)
  WHERE entity8 IN met
  WITH side5, entity7, min(CASE WHEN entity8 = met[0] THEN 0 ELSE 1 END) AS aside, min(level) AS level
  ORDER BY aside, level, entity7.id
  WITH collect(CASE WHEN side5 = 0 THEN entity7 END) AS all, collect(CASE WHEN side5 = 1 THEN entity7 END) AS all2
  RETURN all[0..$meetings] AS passed, all2[0..$meetings] AS passed2
}
CALL (met, passed, passed2, reached, reached2, followed, followed2, followed3, followed4) {
  UNWIND [reached, reached2, met, passed[0..$meetings - 1], passed2[0..$meetings - 1]] AS list
  UNWIND list AS entity10
  WITH collect(DISTINCT entity10) AS entities, collect(DISTINCT CASE WHEN entity10 IN followed OR entity10 IN followed2 OR entity10 IN followed3 OR entity10 IN followed4 THEN entity10 END) AS sources, [head(met).id, head(reached).id, head(reached2).id, head(passed).id, head(passed2).id] AS chain
  UNWIND sources AS entity11
  MATCH (entity11)-[relationship4:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-(entity12)
  WHERE entity12 IN entities
  WITH relationship4.id AS way, chain, CASE WHEN entity12 IN sources THEN [[entity11.id, entity12.id]] ELSE [[entity11.id, entity12.id], [entity12.id, entity11.id]] END AS both
  UNWIND both AS at
  WITH way, at[0] AS at, at[1] AS to, chain
  WHERE at <> to
  WITH way, at, to, CASE WHEN at IN chain AND to IN chain THEN 0 ELSE 1 END AS aside2
  ORDER BY aside2, way, at
  LIMIT $ways
  WITH way, at, to
  ORDER BY way, at
  WITH at, collect({id: way, to: to}) AS ways
  RETURN collect({at: at, ways: ways}) AS ways, sum(size(ways)) AS count
}
CALL (start, goal, ways) {
  WITH start, ways, reduce(all5 = [[goal.id]], step IN range(1, $maxLength) | all5 + [[node IN ways WHERE node.at <> goal.id AND any(way2 IN node.ways WHERE way2.to IN all5[step - 1]) | node.at]]) AS ends
  UNWIND range(0, $maxLength) AS length2
  WITH length2, start, ways, ends
  WHERE start.id IN ends[length2]
  WITH length2, reduce(beam = {crowded: false, paths: [{at: start.id, nodes: [start.id], ids: []}]}, step2 IN range(1, length2) | {crowded: beam.crowded OR size(beam.paths) > $beam, paths: reduce(all6 = [], path IN beam.paths[0..$beam] | all6 + [way3 IN head([node2 IN ways WHERE node2.at = path.at | node2.ways]) WHERE way3.to IN ends[length2 - step2] AND NOT way3.to IN path.nodes | {at: way3.to, nodes: path.nodes + [way3.to], ids: path.ids + [way3.id]}])}) AS grown
  ORDER BY length2
  WITH collect({length: length2, crowded: grown.crowded OR size(grown.paths) > $beam, paths: grown.paths[0..$beam]}) AS found
  RETURN reduce(all4 = [], each3 IN found | all4 + each3.paths)[0..$first] AS paths, [each3 IN found WHERE each3.crowded | each3.length] AS crowded
}
CALL (start, paths) {
  UNWIND [[start.id]] + [path2 IN paths | path2.nodes] AS path2
  UNWIND path2 AS id
  WITH id, count(*) AS times
  MATCH (entity13:Node {id: id})
  RETURN collect({id: entity13.id, node: {id: entity13.id}}) AS nodes
}
CALL (paths) {
  UNWIND paths AS path3
  UNWIND range(1, size(path3.ids)) AS place2
  WITH path3.ids[place2 - 1] AS id2, head(collect(path3.nodes[place2 - 1..place2 + 1])) AS ends2
  MATCH (from:Node {id: ends2[0]})-[relationship5:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-(to2:Node {id: ends2[1]})
  WHERE relationship5.id = id2
  RETURN collect({id: relationship5.id, from: startNode(relationship5).id, hop: {}}) AS hops
}
RETURN {paths: paths, nodes: nodes, hops: hops, steps: [{from: size(reached), followed: size(followed)}, {from: size(reached2), followed: size(followed2)}, {from: size(reached3), followed: size(followed3)}, {from: size(reached4), followed: size(followed4)}], met: more, wide: count >= $ways OR size(passed) >= $meetings OR size(passed2) >= $meetings, crowded: crowded} AS value
