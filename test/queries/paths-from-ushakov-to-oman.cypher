// near
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

// far
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
CALL (reached5, reached6) {
  UNWIND [0, 1] AS side5
  UNWIND CASE WHEN $maxLength > 4 + side5 AND $from <> $to AND size([reached5, reached6][side5]) <= $frontier THEN [reached5, reached6][side5] ELSE [] END AS entity7
  WITH side5, entity7, CASE WHEN COUNT { (entity7)--() } * size([reached5, reached6][side5]) <= $work THEN 0 ELSE COUNT { MATCH (entity7)-[:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-() } END AS degree3
  WITH side5, collect({node: entity7, degree: degree3}) AS counted3, sum(degree3) AS work3
  RETURN coalesce(head(collect(CASE WHEN side5 = 0 THEN [each3 IN counted3 WHERE work3 <= $work OR each3.degree * size(counted3) <= $work | each3.node] END)), []) AS followed5, coalesce(head(collect(CASE WHEN side5 = 1 THEN [each3 IN counted3 WHERE work3 <= $work OR each3.degree * size(counted3) <= $work | each3.node] END)), []) AS followed6
}
CALL (followed5, followed6, reached, reached2, reached3, reached4, reached5, reached6) {
  UNWIND [0, 1] AS side6
  UNWIND [followed5, followed6][side6] AS entity8
  MATCH (entity8)-[relationship3:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-(entity9)
  RETURN collect(DISTINCT CASE WHEN side6 = 0 AND NOT entity9 IN reached AND NOT entity9 IN reached3 AND NOT entity9 IN reached5 THEN entity9 END) AS reached7, collect(DISTINCT CASE WHEN side6 = 1 AND NOT entity9 IN reached2 AND NOT entity9 IN reached4 AND NOT entity9 IN reached6 THEN entity9 END) AS reached8
}
CALL (reached7, reached8) {
  UNWIND [0, 1] AS side7
  UNWIND CASE WHEN $maxLength > 6 + side7 AND $from <> $to AND size([reached7, reached8][side7]) <= $frontier THEN [reached7, reached8][side7] ELSE [] END AS entity10
  WITH side7, entity10, CASE WHEN COUNT { (entity10)--() } * size([reached7, reached8][side7]) <= $work THEN 0 ELSE COUNT { MATCH (entity10)-[:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-() } END AS degree4
  WITH side7, collect({node: entity10, degree: degree4}) AS counted4, sum(degree4) AS work4
  RETURN coalesce(head(collect(CASE WHEN side7 = 0 THEN [each4 IN counted4 WHERE work4 <= $work OR each4.degree * size(counted4) <= $work | each4.node] END)), []) AS followed7, coalesce(head(collect(CASE WHEN side7 = 1 THEN [each4 IN counted4 WHERE work4 <= $work OR each4.degree * size(counted4) <= $work | each4.node] END)), []) AS followed8
}
CALL (followed7, followed8, reached, reached2, reached3, reached4, reached5, reached6, reached7, reached8) {
  UNWIND [0, 1] AS side8
  UNWIND [followed7, followed8][side8] AS entity11
  MATCH (entity11)-[relationship4:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-(entity12)
  RETURN collect(DISTINCT CASE WHEN side8 = 0 AND NOT entity12 IN reached AND NOT entity12 IN reached3 AND NOT entity12 IN reached5 AND NOT entity12 IN reached7 THEN entity12 END) AS reached9, collect(DISTINCT CASE WHEN side8 = 1 AND NOT entity12 IN reached2 AND NOT entity12 IN reached4 AND NOT entity12 IN reached6 AND NOT entity12 IN reached8 THEN entity12 END) AS reached10
}
CALL (reached, reached2, reached3, reached4, reached5, reached6, reached7, reached8, reached9, reached10) {
  UNWIND range(0, 9) AS place
  UNWIND [reached, reached3, reached5, reached7, reached9, reached2, reached4, reached6, reached8, reached10][place] AS entity19
  WITH entity19, count(*) AS times, sum(place % 5) AS length
  WHERE times = 2 AND length <= $maxLength
  WITH entity19, length
  ORDER BY length, entity19.id
  LIMIT $meetings
  WITH collect(entity19) AS all7, collect(length) AS lengths
  RETURN all7[0..$meetings - 1] AS met, coalesce(lengths[$meetings - 1], 0) AS more
}
CALL (met, followed, followed2, followed3, followed4, followed5, followed6, followed7, followed8) {
  UNWIND [0, 1] AS side9
  UNWIND range(0, CASE WHEN $maxLength > 0 THEN 3 ELSE -1 END) AS level
  UNWIND [[followed, followed3, followed5, followed7], [followed2, followed4, followed6, followed8]][side9][level] AS entity13
  MATCH (entity13)-[relationship5:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-(entity14)
  WHERE entity14 IN met
  WITH side9, entity13, min(CASE WHEN entity14 = met[0] THEN 0 ELSE 1 END) AS aside, min(level) AS level
  ORDER BY aside, level, entity13.id
  WITH collect(CASE WHEN side9 = 0 THEN entity13 END) AS all, collect(CASE WHEN side9 = 1 THEN entity13 END) AS all2
  RETURN all[0..$meetings] AS passed, all2[0..$meetings] AS passed2
}
CALL (passed, passed2, followed, followed2, followed3, followed4, followed5, followed6) {
  UNWIND [0, 1] AS side10
  UNWIND range(0, CASE WHEN $maxLength > 2 THEN 2 ELSE -1 END) AS level2
  UNWIND [[followed, followed3, followed5], [followed2, followed4, followed6]][side10][level2] AS entity15
  MATCH (entity15)-[relationship6:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-(entity16)
  WHERE entity16 IN [passed[0..$meetings - 1], passed2[0..$meetings - 1]][side10]
  WITH side10, entity15, min(CASE WHEN entity16 = [passed[0..$meetings - 1], passed2[0..$meetings - 1]][side10][0] THEN 0 ELSE 1 END) AS aside2, min(level2) AS level2
  ORDER BY aside2, level2, entity15.id
  WITH collect(CASE WHEN side10 = 0 THEN entity15 END) AS all3, collect(CASE WHEN side10 = 1 THEN entity15 END) AS all4
  RETURN all3[0..$meetings] AS passed3, all4[0..$meetings] AS passed4
}
CALL (passed3, passed4, followed, followed2, followed3, followed4) {
  UNWIND [0, 1] AS side11
  UNWIND range(0, CASE WHEN $maxLength > 4 THEN 1 ELSE -1 END) AS level3
  UNWIND [[followed, followed3], [followed2, followed4]][side11][level3] AS entity17
  MATCH (entity17)-[relationship7:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-(entity18)
  WHERE entity18 IN [passed3[0..$meetings - 1], passed4[0..$meetings - 1]][side11]
  WITH side11, entity17, min(CASE WHEN entity18 = [passed3[0..$meetings - 1], passed4[0..$meetings - 1]][side11][0] THEN 0 ELSE 1 END) AS aside3, min(level3) AS level3
  ORDER BY aside3, level3, entity17.id
  WITH collect(CASE WHEN side11 = 0 THEN entity17 END) AS all5, collect(CASE WHEN side11 = 1 THEN entity17 END) AS all6
  RETURN all5[0..$meetings] AS passed5, all6[0..$meetings] AS passed6
}
CALL (met, passed, passed2, passed3, passed4, passed5, passed6, reached, reached2, followed, followed2, followed3, followed4, followed5, followed6, followed7, followed8) {
  UNWIND [reached, reached2, met, passed[0..$meetings - 1], passed2[0..$meetings - 1], passed3[0..$meetings - 1], passed4[0..$meetings - 1], passed5[0..$meetings - 1], passed6[0..$meetings - 1]] AS list
  UNWIND list AS entity20
  WITH collect(DISTINCT entity20) AS entities, collect(DISTINCT CASE WHEN entity20 IN followed OR entity20 IN followed2 OR entity20 IN followed3 OR entity20 IN followed4 OR entity20 IN followed5 OR entity20 IN followed6 OR entity20 IN followed7 OR entity20 IN followed8 THEN entity20 END) AS sources, [head(met).id, head(reached).id, head(reached2).id, head(passed).id, head(passed2).id, head(passed3).id, head(passed4).id, head(passed5).id, head(passed6).id] AS chain
  UNWIND sources AS entity21
  MATCH (entity21)-[relationship8:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-(entity22)
  WHERE entity22 IN entities
  WITH relationship8.id AS way, chain, CASE WHEN entity22 IN sources THEN [[entity21.id, entity22.id]] ELSE [[entity21.id, entity22.id], [entity22.id, entity21.id]] END AS both
  UNWIND both AS at
  WITH way, at[0] AS at, at[1] AS to, chain
  WHERE at <> to
  WITH way, at, to, CASE WHEN at IN chain AND to IN chain THEN 0 ELSE 1 END AS aside4
  ORDER BY aside4, way, at
  LIMIT $ways
  WITH way, at, to
  ORDER BY way, at
  WITH at, collect({id: way, to: to}) AS ways
  RETURN collect({at: at, ways: ways}) AS ways, sum(size(ways)) AS count
}
CALL (start, goal, ways) {
  WITH start, ways, reduce(all9 = [[goal.id]], step IN range(1, $maxLength) | all9 + [[node IN ways WHERE node.at <> goal.id AND any(way2 IN node.ways WHERE way2.to IN all9[step - 1]) | node.at]]) AS ends
  UNWIND range(0, $maxLength) AS length2
  WITH length2, start, ways, ends
  WHERE start.id IN ends[length2]
  WITH length2, reduce(beam = {crowded: false, paths: [{at: start.id, nodes: [start.id], ids: []}]}, step2 IN range(1, length2) | {crowded: beam.crowded OR size(beam.paths) > $beam, paths: reduce(all10 = [], path IN beam.paths[0..$beam] | all10 + [way3 IN head([node2 IN ways WHERE node2.at = path.at | node2.ways]) WHERE way3.to IN ends[length2 - step2] AND NOT way3.to IN path.nodes | {at: way3.to, nodes: path.nodes + [way3.to], ids: path.ids + [way3.id]}])}) AS grown
  ORDER BY length2
  WITH collect({length: length2, crowded: grown.crowded OR size(grown.paths) > $beam, paths: grown.paths[0..$beam]}) AS found
  RETURN reduce(all8 = [], each5 IN found | all8 + each5.paths)[0..$first] AS paths, [each5 IN found WHERE each5.crowded | each5.length] AS crowded
}
CALL (start, paths) {
  UNWIND [[start.id]] + [path2 IN paths | path2.nodes] AS path2
  UNWIND path2 AS id
  WITH id, count(*) AS times
  MATCH (entity23:Node {id: id})
  RETURN collect({id: entity23.id, node: {id: entity23.id}}) AS nodes
}
CALL (paths) {
  UNWIND paths AS path3
  UNWIND range(1, size(path3.ids)) AS place2
  WITH path3.ids[place2 - 1] AS id2, head(collect(path3.nodes[place2 - 1..place2 + 1])) AS ends2
  MATCH (from:Node {id: ends2[0]})-[relationship9:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-(to2:Node {id: ends2[1]})
  WHERE relationship9.id = id2
  RETURN collect({id: relationship9.id, from: startNode(relationship9).id, hop: {relationship: type(relationship9)}}) AS hops
}
RETURN {paths: paths, nodes: nodes, hops: hops, steps: [{from: size(reached), followed: size(followed)}, {from: size(reached2), followed: size(followed2)}, {from: size(reached3), followed: size(followed3)}, {from: size(reached4), followed: size(followed4)}, {from: size(reached5), followed: size(followed5)}, {from: size(reached6), followed: size(followed6)}, {from: size(reached7), followed: size(followed7)}, {from: size(reached8), followed: size(followed8)}], met: more, wide: count >= $ways OR size(passed) >= $meetings OR size(passed2) >= $meetings OR size(passed3) >= $meetings OR size(passed4) >= $meetings OR size(passed5) >= $meetings OR size(passed6) >= $meetings, crowded: crowded} AS value

// ukraine
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
  RETURN collect({id: relationship5.id, from: startNode(relationship5).id, hop: {relationship: type(relationship5)}}) AS hops
}
RETURN {paths: paths, nodes: nodes, hops: hops, steps: [{from: size(reached), followed: size(followed)}, {from: size(reached2), followed: size(followed2)}, {from: size(reached3), followed: size(followed3)}, {from: size(reached4), followed: size(followed4)}], met: more, wide: count >= $ways OR size(passed) >= $meetings OR size(passed2) >= $meetings, crowded: crowded} AS value
