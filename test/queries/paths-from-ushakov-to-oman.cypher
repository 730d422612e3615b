// near
MATCH (start:Node {id: $from}), (goal:Node {id: $to})
WHERE start:Entity AND goal:Entity
WITH start, goal, [start.id] AS near, [goal.id] AS far
CALL (near) {
  UNWIND CASE WHEN $maxLength >= 1 AND $from <> $to AND size(near) <= $frontier THEN near ELSE [] END AS id2
  MATCH (entity3:Node {id: id2})
  WITH id2, COUNT { MATCH (entity3)-[:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-() } AS degree
  WITH collect({id: id2, degree: degree}) AS counted, sum(degree) AS work
  RETURN [each IN counted WHERE work <= $work OR each.degree * size(counted) <= $work | each.id] AS followed
}
CALL (followed, near) {
  UNWIND followed AS id
  MATCH (entity:Node {id: id})-[relationship:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-(entity2)
  WHERE NOT entity2.id IN near
  RETURN collect(DISTINCT entity2.id) AS near2
}
CALL (near2) {
  UNWIND CASE WHEN $maxLength >= 3 AND $from <> $to AND size(near2) <= $frontier THEN near2 ELSE [] END AS id4
  MATCH (entity6:Node {id: id4})
  WITH id4, COUNT { MATCH (entity6)-[:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-() } AS degree2
  WITH collect({id: id4, degree: degree2}) AS counted2, sum(degree2) AS work2
  RETURN [each2 IN counted2 WHERE work2 <= $work OR each2.degree * size(counted2) <= $work | each2.id] AS followed2
}
CALL (followed2, near, near2) {
  UNWIND followed2 AS id3
  MATCH (entity4:Node {id: id3})-[relationship2:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-(entity5)
  WHERE NOT entity5.id IN near AND NOT entity5.id IN near2
  RETURN collect(DISTINCT entity5.id) AS near3
}
CALL (far) {
  UNWIND CASE WHEN $maxLength >= 2 AND $from <> $to AND size(far) <= $frontier THEN far ELSE [] END AS id6
  MATCH (entity9:Node {id: id6})
  WITH id6, COUNT { MATCH (entity9)-[:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-() } AS degree3
  WITH collect({id: id6, degree: degree3}) AS counted3, sum(degree3) AS work3
  RETURN [each3 IN counted3 WHERE work3 <= $work OR each3.degree * size(counted3) <= $work | each3.id] AS followed3
}
CALL (followed3, far) {
  UNWIND followed3 AS id5
  MATCH (entity7:Node {id: id5})-[relationship3:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-(entity8)
  WHERE NOT entity8.id IN far
  RETURN collect(DISTINCT entity8.id) AS far2
}
CALL (far2) {
  UNWIND CASE WHEN $maxLength >= 4 AND $from <> $to AND size(far2) <= $frontier THEN far2 ELSE [] END AS id8
  MATCH (entity12:Node {id: id8})
  WITH id8, COUNT { MATCH (entity12)-[:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-() } AS degree4
  WITH collect({id: id8, degree: degree4}) AS counted4, sum(degree4) AS work4
  RETURN [each4 IN counted4 WHERE work4 <= $work OR each4.degree * size(counted4) <= $work | each4.id] AS followed4
}
CALL (followed4, far, far2) {
  UNWIND followed4 AS id7
  MATCH (entity10:Node {id: id7})-[relationship4:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-(entity11)
  WHERE NOT entity11.id IN far AND NOT entity11.id IN far2
  RETURN collect(DISTINCT entity11.id) AS far3
}
CALL (near, near2, near3, far, far2, far3) {
  UNWIND range(0, 5) AS place
  UNWIND [near, near2, near3, far, far2, far3][place] AS id11
  WITH id11, count(*) AS times, sum(place % 3) AS length
  WHERE times = 2 AND length <= $maxLength
  WITH id11, length
  ORDER BY length, id11
  LIMIT $meetings
  WITH collect(id11) AS all, collect(length) AS lengths
  RETURN all[0..$meetings - 1] AS met, coalesce(lengths[$meetings - 1], 0) AS more
}
CALL (met, followed, followed2) {
  WITH met AS ahead, [followed, followed2] AS levels
  UNWIND range(0, CASE WHEN $maxLength > 0 THEN 1 ELSE -1 END) AS level
  WITH ahead, level, levels[level] AS ids
  UNWIND ids AS id9
  MATCH (entity13:Node {id: id9})-[relationship5:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-(entity14)
  WHERE entity14.id IN ahead
  WITH id9, min(CASE WHEN entity14.id = ahead[0] THEN 0 ELSE 1 END) AS aside, min(level) AS level
  ORDER BY aside, level, id9
  LIMIT $meetings
  RETURN collect(id9) AS passed
}
CALL (met, followed3, followed4) {
  WITH met AS ahead2, [followed3, followed4] AS levels2
  UNWIND range(0, CASE WHEN $maxLength > 0 THEN 1 ELSE -1 END) AS level2
  WITH ahead2, level2, levels2[level2] AS ids2
  UNWIND ids2 AS id10
  MATCH (entity15:Node {id: id10})-[relationship6:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-(entity16)
  WHERE entity16.id IN ahead2
  WITH id10, min(CASE WHEN entity16.id = ahead2[0] THEN 0 ELSE 1 END) AS aside2, min(level2) AS level2
  ORDER BY aside2, level2, id10
  LIMIT $meetings
  RETURN collect(id10) AS passed2
}
CALL (met, passed, passed2, near, far, followed, followed2, followed3, followed4) {
  WITH reduce(all2 = [], id12 IN near + far + met + passed[0..$meetings - 1] + passed2[0..$meetings - 1] | CASE WHEN id12 IN all2 THEN all2 ELSE all2 + [id12] END) AS ids3, [met[0], near[0], far[0], passed[0], passed2[0]] AS chain, followed, followed2, followed3, followed4
  WITH ids3, chain, [id12 IN ids3 WHERE id12 IN followed OR id12 IN followed2 OR id12 IN followed3 OR id12 IN followed4] AS sources
  UNWIND sources AS id13
  MATCH (entity17:Node {id: id13})-[relationship7:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-(entity18)
  WHERE entity18.id IN ids3
  WITH relationship7.id AS way, chain, CASE WHEN entity18.id IN sources THEN [[entity17.id, entity18.id]] ELSE [[entity17.id, entity18.id], [entity18.id, entity17.id]] END AS both
  UNWIND both AS at
  WITH way, at[0] AS at, at[1] AS to, chain
  WHERE at <> to
  WITH way, at, to, CASE WHEN at IN chain AND to IN chain THEN 0 ELSE 1 END AS aside3
  ORDER BY aside3, way, at
  LIMIT $ways
  WITH way, at, to
  ORDER BY way, at
  WITH at, collect({id: way, to: to}) AS ways
  RETURN collect({at: at, ways: ways}) AS ways, sum(size(ways)) AS count
}
CALL (start, goal, ways) {
  WITH start, goal, ways, [[goal.id]] AS ends
  WITH start, goal, ways, ends + [[node IN ways WHERE $maxLength >= 1 AND node.at <> goal.id AND any(way2 IN node.ways WHERE way2.to IN ends[0]) | node.at]] AS ends
  WITH start, goal, ways, ends + [[node2 IN ways WHERE $maxLength >= 2 AND node2.at <> goal.id AND any(way3 IN node2.ways WHERE way3.to IN ends[1]) | node2.at]] AS ends
  WITH start, goal, ways, ends + [[node3 IN ways WHERE $maxLength >= 3 AND node3.at <> goal.id AND any(way4 IN node3.ways WHERE way4.to IN ends[2]) | node3.at]] AS ends
  WITH start, goal, ways, ends + [[node4 IN ways WHERE $maxLength >= 4 AND node4.at <> goal.id AND any(way5 IN node4.ways WHERE way5.to IN ends[3]) | node4.at]] AS ends
  UNWIND range(0, $maxLength) AS length2
  WITH ways, ends, length2, [{at: start.id, nodes: [start.id], ids: []}] AS beam, false AS crowded
  WHERE start.id IN ends[length2]
  WITH ways, ends, length2, crowded, CASE WHEN length2 >= 1 THEN reduce(all4 = [], path IN beam | all4 + [way6 IN head([node5 IN ways WHERE node5.at = path.at | node5.ways]) WHERE way6.to IN ends[length2 - 1] AND NOT way6.to IN path.nodes | {at: way6.to, nodes: path.nodes + [way6.to], ids: path.ids + [way6.id]}]) ELSE beam END AS grown
  WITH ways, ends, length2, crowded OR size(grown) > $beam AS crowded, grown[0..$beam] AS beam
  WITH ways, ends, length2, crowded, CASE WHEN length2 >= 2 THEN reduce(all5 = [], path2 IN beam | all5 + [way7 IN head([node6 IN ways WHERE node6.at = path2.at | node6.ways]) WHERE way7.to IN ends[length2 - 2] AND NOT way7.to IN path2.nodes | {at: way7.to, nodes: path2.nodes + [way7.to], ids: path2.ids + [way7.id]}]) ELSE beam END AS grown
  WITH ways, ends, length2, crowded OR size(grown) > $beam AS crowded, grown[0..$beam] AS beam
  WITH ways, ends, length2, crowded, CASE WHEN length2 >= 3 THEN reduce(all6 = [], path3 IN beam | all6 + [way8 IN head([node7 IN ways WHERE node7.at = path3.at | node7.ways]) WHERE way8.to IN ends[length2 - 3] AND NOT way8.to IN path3.nodes | {at: way8.to, nodes: path3.nodes + [way8.to], ids: path3.ids + [way8.id]}]) ELSE beam END AS grown
  WITH ways, ends, length2, crowded OR size(grown) > $beam AS crowded, grown[0..$beam] AS beam
  WITH ways, ends, length2, crowded, CASE WHEN length2 >= 4 THEN reduce(all7 = [], path4 IN beam | all7 + [way9 IN head([node8 IN ways WHERE node8.at = path4.at | node8.ways]) WHERE way9.to IN ends[length2 - 4] AND NOT way9.to IN path4.nodes | {at: way9.to, nodes: path4.nodes + [way9.to], ids: path4.ids + [way9.id]}]) ELSE beam END AS grown
  WITH ways, ends, length2, crowded OR size(grown) > $beam AS crowded, grown[0..$beam] AS beam
  WITH length2, crowded, beam
  ORDER BY length2
  WITH collect({length: length2, crowded: crowded, paths: beam}) AS found
  RETURN reduce(all3 = [], each5 IN found | all3 + each5.paths)[0..$first] AS paths, [each5 IN found WHERE each5.crowded | each5.length] AS lengths2
}
CALL (start, paths) {
  UNWIND [[start.id]] + [path5 IN paths | path5.nodes] AS path5
  UNWIND path5 AS id14
  WITH id14, count(*) AS times
  MATCH (entity19:Node {id: id14})
  RETURN collect({id: entity19.id, node: {id: entity19.id}}) AS nodes
}
CALL (paths) {
  UNWIND paths AS path6
  UNWIND range(1, size(path6.ids)) AS place2
  WITH path6.ids[place2 - 1] AS id15, head(collect(path6.nodes[place2 - 1..place2 + 1])) AS ends2
  MATCH (from:Node {id: ends2[0]})-[relationship8:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-(to2:Node {id: ends2[1]})
  WHERE relationship8.id = id15
  RETURN collect({id: relationship8.id, from: startNode(relationship8).id, hop: {}}) AS hops
}
RETURN {paths: paths, nodes: nodes, hops: hops, cut: [CASE WHEN $maxLength >= 1 AND $from <> $to AND size(followed) < size(near) THEN 1 ELSE 0 END, CASE WHEN $maxLength >= 3 AND $from <> $to AND size(followed2) < size(near2) THEN 3 ELSE 0 END, CASE WHEN $maxLength >= 2 AND $from <> $to AND size(followed3) < size(far) THEN 2 ELSE 0 END, CASE WHEN $maxLength >= 4 AND $from <> $to AND size(followed4) < size(far2) THEN 4 ELSE 0 END], met: more, wide: count >= $ways OR size(passed) >= $meetings OR size(passed2) >= $meetings, crowded: lengths2} AS value

// far
MATCH (start:Node {id: $from}), (goal:Node {id: $to})
WHERE start:Entity AND goal:Entity
WITH start, goal, [start.id] AS near, [goal.id] AS far
CALL (near) {
  UNWIND CASE WHEN $maxLength >= 1 AND $from <> $to AND size(near) <= $frontier THEN near ELSE [] END AS id2
  MATCH (entity3:Node {id: id2})
  WITH id2, COUNT { MATCH (entity3)-[:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-() } AS degree
  WITH collect({id: id2, degree: degree}) AS counted, sum(degree) AS work
  RETURN [each IN counted WHERE work <= $work OR each.degree * size(counted) <= $work | each.id] AS followed
}
CALL (followed, near) {
  UNWIND followed AS id
  MATCH (entity:Node {id: id})-[relationship:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-(entity2)
  WHERE NOT entity2.id IN near
  RETURN collect(DISTINCT entity2.id) AS near2
}
CALL (near2) {
  UNWIND CASE WHEN $maxLength >= 3 AND $from <> $to AND size(near2) <= $frontier THEN near2 ELSE [] END AS id4
  MATCH (entity6:Node {id: id4})
  WITH id4, COUNT { MATCH (entity6)-[:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-() } AS degree2
  WITH collect({id: id4, degree: degree2}) AS counted2, sum(degree2) AS work2
  RETURN [each2 IN counted2 WHERE work2 <= $work OR each2.degree * size(counted2) <= $work | each2.id] AS followed2
}
CALL (followed2, near, near2) {
  UNWIND followed2 AS id3
  MATCH (entity4:Node {id: id3})-[relationship2:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-(entity5)
  WHERE NOT entity5.id IN near AND NOT entity5.id IN near2
  RETURN collect(DISTINCT entity5.id) AS near3
}
CALL (near3) {
  UNWIND CASE WHEN $maxLength >= 5 AND $from <> $to AND size(near3) <= $frontier THEN near3 ELSE [] END AS id6
  MATCH (entity9:Node {id: id6})
  WITH id6, COUNT { MATCH (entity9)-[:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-() } AS degree3
  WITH collect({id: id6, degree: degree3}) AS counted3, sum(degree3) AS work3
  RETURN [each3 IN counted3 WHERE work3 <= $work OR each3.degree * size(counted3) <= $work | each3.id] AS followed3
}
CALL (followed3, near, near2, near3) {
  UNWIND followed3 AS id5
  MATCH (entity7:Node {id: id5})-[relationship3:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-(entity8)
  WHERE NOT entity8.id IN near AND NOT entity8.id IN near2 AND NOT entity8.id IN near3
  RETURN collect(DISTINCT entity8.id) AS near4
}
CALL (near4) {
  UNWIND CASE WHEN $maxLength >= 7 AND $from <> $to AND size(near4) <= $frontier THEN near4 ELSE [] END AS id8
  MATCH (entity12:Node {id: id8})
  WITH id8, COUNT { MATCH (entity12)-[:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-() } AS degree4
  WITH collect({id: id8, degree: degree4}) AS counted4, sum(degree4) AS work4
  RETURN [each4 IN counted4 WHERE work4 <= $work OR each4.degree * size(counted4) <= $work | each4.id] AS followed4
}
CALL (followed4, near, near2, near3, near4) {
  UNWIND followed4 AS id7
  MATCH (entity10:Node {id: id7})-[relationship4:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-(entity11)
  WHERE NOT entity11.id IN near AND NOT entity11.id IN near2 AND NOT entity11.id IN near3 AND NOT entity11.id IN near4
  RETURN collect(DISTINCT entity11.id) AS near5
}
CALL (far) {
  UNWIND CASE WHEN $maxLength >= 2 AND $from <> $to AND size(far) <= $frontier THEN far ELSE [] END AS id10
  MATCH (entity15:Node {id: id10})
  WITH id10, COUNT { MATCH (entity15)-[:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-() } AS degree5
  WITH collect({id: id10, degree: degree5}) AS counted5, sum(degree5) AS work5
  RETURN [each5 IN counted5 WHERE work5 <= $work OR each5.degree * size(counted5) <= $work | each5.id] AS followed5
}
CALL (followed5, far) {
  UNWIND followed5 AS id9
  MATCH (entity13:Node {id: id9})-[relationship5:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-(entity14)
  WHERE NOT entity14.id IN far
  RETURN collect(DISTINCT entity14.id) AS far2
}
CALL (far2) {
  UNWIND CASE WHEN $maxLength >= 4 AND $from <> $to AND size(far2) <= $frontier THEN far2 ELSE [] END AS id12
  MATCH (entity18:Node {id: id12})
  WITH id12, COUNT { MATCH (entity18)-[:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-() } AS degree6
  WITH collect({id: id12, degree: degree6}) AS counted6, sum(degree6) AS work6
  RETURN [each6 IN counted6 WHERE work6 <= $work OR each6.degree * size(counted6) <= $work | each6.id] AS followed6
}
CALL (followed6, far, far2) {
  UNWIND followed6 AS id11
  MATCH (entity16:Node {id: id11})-[relationship6:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-(entity17)
  WHERE NOT entity17.id IN far AND NOT entity17.id IN far2
  RETURN collect(DISTINCT entity17.id) AS far3
}
CALL (far3) {
  UNWIND CASE WHEN $maxLength >= 6 AND $from <> $to AND size(far3) <= $frontier THEN far3 ELSE [] END AS id14
  MATCH (entity21:Node {id: id14})
  WITH id14, COUNT { MATCH (entity21)-[:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-() } AS degree7
  WITH collect({id: id14, degree: degree7}) AS counted7, sum(degree7) AS work7
  RETURN [each7 IN counted7 WHERE work7 <= $work OR each7.degree * size(counted7) <= $work | each7.id] AS followed7
}
CALL (followed7, far, far2, far3) {
  UNWIND followed7 AS id13
  MATCH (entity19:Node {id: id13})-[relationship7:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-(entity20)
  WHERE NOT entity20.id IN far AND NOT entity20.id IN far2 AND NOT entity20.id IN far3
  RETURN collect(DISTINCT entity20.id) AS far4
}
CALL (far4) {
  UNWIND CASE WHEN $maxLength >= 8 AND $from <> $to AND size(far4) <= $frontier THEN far4 ELSE [] END AS id16
  MATCH (entity24:Node {id: id16})
  WITH id16, COUNT { MATCH (entity24)-[:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-() } AS degree8
  WITH collect({id: id16, degree: degree8}) AS counted8, sum(degree8) AS work8
  RETURN [each8 IN counted8 WHERE work8 <= $work OR each8.degree * size(counted8) <= $work | each8.id] AS followed8
}
CALL (followed8, far, far2, far3, far4) {
  UNWIND followed8 AS id15
  MATCH (entity22:Node {id: id15})-[relationship8:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-(entity23)
  WHERE NOT entity23.id IN far AND NOT entity23.id IN far2 AND NOT entity23.id IN far3 AND NOT entity23.id IN far4
  RETURN collect(DISTINCT entity23.id) AS far5
}
CALL (near, near2, near3, near4, near5, far, far2, far3, far4, far5) {
  UNWIND range(0, 9) AS place
  UNWIND [near, near2, near3, near4, near5, far, far2, far3, far4, far5][place] AS id23
  WITH id23, count(*) AS times, sum(place % 5) AS length
  WHERE times = 2 AND length <= $maxLength
  WITH id23, length
  ORDER BY length, id23
  LIMIT $meetings
  WITH collect(id23) AS all, collect(length) AS lengths
  RETURN all[0..$meetings - 1] AS met, coalesce(lengths[$meetings - 1], 0) AS more
}
CALL (met, followed, followed2, followed3, followed4) {
  WITH met AS ahead, [followed, followed2, followed3, followed4] AS levels
  UNWIND range(0, CASE WHEN $maxLength > 0 THEN 3 ELSE -1 END) AS level
  WITH ahead, level, levels[level] AS ids
  UNWIND ids AS id17
  MATCH (entity25:Node {id: id17})-[relationship9:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-(entity26)
  WHERE entity26.id IN ahead
  WITH id17, min(CASE WHEN entity26.id = ahead[0] THEN 0 ELSE 1 END) AS aside, min(level) AS level
  ORDER BY aside, level, id17
  LIMIT $meetings
  RETURN collect(id17) AS passed
}
CALL (passed, followed, followed2, followed3) {
  WITH passed[0..$meetings - 1] AS ahead2, [followed, followed2, followed3] AS levels2
  UNWIND range(0, CASE WHEN $maxLength > 2 THEN 2 ELSE -1 END) AS level2
  WITH ahead2, level2, levels2[level2] AS ids2
  UNWIND ids2 AS id18
  MATCH (entity27:Node {id: id18})-[relationship10:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-(entity28)
  WHERE entity28.id IN ahead2
  WITH id18, min(CASE WHEN entity28.id = ahead2[0] THEN 0 ELSE 1 END) AS aside2, min(level2) AS level2
  ORDER BY aside2, level2, id18
  LIMIT $meetings
  RETURN collect(id18) AS passed2
}
CALL (passed2, followed, followed2) {
  WITH passed2[0..$meetings - 1] AS ahead3, [followed, followed2] AS levels3
  UNWIND range(0, CASE WHEN $maxLength > 4 THEN 1 ELSE -1 END) AS level3
  WITH ahead3, level3, levels3[level3] AS ids3
  UNWIND ids3 AS id19
  MATCH (entity29:Node {id: id19})-[relationship11:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-(entity30)
  WHERE entity30.id IN ahead3
  WITH id19, min(CASE WHEN entity30.id = ahead3[0] THEN 0 ELSE 1 END) AS aside3, min(level3) AS level3
  ORDER BY aside3, level3, id19
  LIMIT $meetings
  RETURN collect(id19) AS passed3
}
CALL (met, followed5, followed6, followed7, followed8) {
  WITH met AS ahead4, [followed5, followed6, followed7, followed8] AS levels4
  UNWIND range(0, CASE WHEN $maxLength > 0 THEN 3 ELSE -1 END) AS level4
  WITH ahead4, level4, levels4[level4] AS ids4
  UNWIND ids4 AS id20
  MATCH (entity31:Node {id: id20})-[relationship12:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-(entity32)
  WHERE entity32.id IN ahead4
  WITH id20, min(CASE WHEN entity32.id = ahead4[0] THEN 0 ELSE 1 END) AS aside4, min(level4) AS level4
  ORDER BY aside4, level4, id20
  LIMIT $meetings
  RETURN collect(id20) AS passed4
}
CALL (passed4, followed5, followed6, followed7) {
  WITH passed4[0..$meetings - 1] AS ahead5, [followed5, followed6, followed7] AS levels5
  UNWIND range(0, CASE WHEN $maxLength > 2 THEN 2 ELSE -1 END) AS level5
  WITH ahead5, level5, levels5[level5] AS ids5
  UNWIND ids5 AS id21
  MATCH (entity33:Node {id: id21})-[relationship13:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-(entity34)
  WHERE entity34.id IN ahead5
  WITH id21, min(CASE WHEN entity34.id = ahead5[0] THEN 0 ELSE 1 END) AS aside5, min(level5) AS level5
  ORDER BY aside5, level5, id21
  LIMIT $meetings
  RETURN collect(id21) AS passed5
}
CALL (passed5, followed5, followed6) {
  WITH passed5[0..$meetings - 1] AS ahead6, [followed5, followed6] AS levels6
  UNWIND range(0, CASE WHEN $maxLength > 4 THEN 1 ELSE -1 END) AS level6
  WITH ahead6, level6, levels6[level6] AS ids6
  UNWIND ids6 AS id22
  MATCH (entity35:Node {id: id22})-[relationship14:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-(entity36)
  WHERE entity36.id IN ahead6
  WITH id22, min(CASE WHEN entity36.id = ahead6[0] THEN 0 ELSE 1 END) AS aside6, min(level6) AS level6
  ORDER BY aside6, level6, id22
  LIMIT $meetings
  RETURN collect(id22) AS passed6
}
CALL (met, passed, passed2, passed3, passed4, passed5, passed6, near, far, followed, followed2, followed3, followed4, followed5, followed6, followed7, followed8) {
  WITH reduce(all2 = [], id24 IN near + far + met + passed[0..$meetings - 1] + passed2[0..$meetings - 1] + passed3[0..$meetings - 1] + passed4[0..$meetings - 1] + passed5[0..$meetings - 1] + passed6[0..$meetings - 1] | CASE WHEN id24 IN all2 THEN all2 ELSE all2 + [id24] END) AS ids7, [met[0], near[0], far[0], passed[0], passed2[0], passed3[0], passed4[0], passed5[0], passed6[0]] AS chain, followed, followed2, followed3, followed4, followed5, followed6, followed7, followed8
  WITH ids7, chain, [id24 IN ids7 WHERE id24 IN followed OR id24 IN followed2 OR id24 IN followed3 OR id24 IN followed4 OR id24 IN followed5 OR id24 IN followed6 OR id24 IN followed7 OR id24 IN followed8] AS sources
  UNWIND sources AS id25
  MATCH (entity37:Node {id: id25})-[relationship15:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-(entity38)
  WHERE entity38.id IN ids7
  WITH relationship15.id AS way, chain, CASE WHEN entity38.id IN sources THEN [[entity37.id, entity38.id]] ELSE [[entity37.id, entity38.id], [entity38.id, entity37.id]] END AS both
  UNWIND both AS at
  WITH way, at[0] AS at, at[1] AS to, chain
  WHERE at <> to
  WITH way, at, to, CASE WHEN at IN chain AND to IN chain THEN 0 ELSE 1 END AS aside7
  ORDER BY aside7, way, at
  LIMIT $ways
  WITH way, at, to
  ORDER BY way, at
  WITH at, collect({id: way, to: to}) AS ways
  RETURN collect({at: at, ways: ways}) AS ways, sum(size(ways)) AS count
}
CALL (start, goal, ways) {
  WITH start, goal, ways, [[goal.id]] AS ends
  WITH start, goal, ways, ends + [[node IN ways WHERE $maxLength >= 1 AND node.at <> goal.id AND any(way2 IN node.ways WHERE way2.to IN ends[0]) | node.at]] AS ends
  WITH start, goal, ways, ends + [[node2 IN ways WHERE $maxLength >= 2 AND node2.at <> goal.id AND any(way3 IN node2.ways WHERE way3.to IN ends[1]) | node2.at]] AS ends
  WITH start, goal, ways, ends + [[node3 IN ways WHERE $maxLength >= 3 AND node3.at <> goal.id AND any(way4 IN node3.ways WHERE way4.to IN ends[2]) | node3.at]] AS ends
  WITH start, goal, ways, ends + [[node4 IN ways WHERE $maxLength >= 4 AND node4.at <> goal.id AND any(way5 IN node4.ways WHERE way5.to IN ends[3]) | node4.at]] AS ends
  WITH start, goal, ways, ends + [[node5 IN ways WHERE $maxLength >= 5 AND node5.at <> goal.id AND any(way6 IN node5.ways WHERE way6.to IN ends[4]) | node5.at]] AS ends
  WITH start, goal, ways, ends + [[node6 IN ways WHERE $maxLength >= 6 AND node6.at <> goal.id AND any(way7 IN node6.ways WHERE way7.to IN ends[5]) | node6.at]] AS ends
  WITH start, goal, ways, ends + [[node7 IN ways WHERE $maxLength >= 7 AND node7.at <> goal.id AND any(way8 IN node7.ways WHERE way8.to IN ends[6]) | node7.at]] AS ends
  WITH start, goal, ways, ends + [[node8 IN ways WHERE $maxLength >= 8 AND node8.at <> goal.id AND any(way9 IN node8.ways WHERE way9.to IN ends[7]) | node8.at]] AS ends
  UNWIND range(0, $maxLength) AS length2
  WITH ways, ends, length2, [{at: start.id, nodes: [start.id], ids: []}] AS beam, false AS crowded
  WHERE start.id IN ends[length2]
  WITH ways, ends, length2, crowded, CASE WHEN length2 >= 1 THEN reduce(all4 = [], path IN beam | all4 + [way10 IN head([node9 IN ways WHERE node9.at = path.at | node9.ways]) WHERE way10.to IN ends[length2 - 1] AND NOT way10.to IN path.nodes | {at: way10.to, nodes: path.nodes + [way10.to], ids: path.ids + [way10.id]}]) ELSE beam END AS grown
  WITH ways, ends, length2, crowded OR size(grown) > $beam AS crowded, grown[0..$beam] AS beam
  WITH ways, ends, length2, crowded, CASE WHEN length2 >= 2 THEN reduce(all5 = [], path2 IN beam | all5 + [way11 IN head([node10 IN ways WHERE node10.at = path2.at | node10.ways]) WHERE way11.to IN ends[length2 - 2] AND NOT way11.to IN path2.nodes | {at: way11.to, nodes: path2.nodes + [way11.to], ids: path2.ids + [way11.id]}]) ELSE beam END AS grown
  WITH ways, ends, length2, crowded OR size(grown) > $beam AS crowded, grown[0..$beam] AS beam
  WITH ways, ends, length2, crowded, CASE WHEN length2 >= 3 THEN reduce(all6 = [], path3 IN beam | all6 + [way12 IN head([node11 IN ways WHERE node11.at = path3.at | node11.ways]) WHERE way12.to IN ends[length2 - 3] AND NOT way12.to IN path3.nodes | {at: way12.to, nodes: path3.nodes + [way12.to], ids: path3.ids + [way12.id]}]) ELSE beam END AS grown
  WITH ways, ends, length2, crowded OR size(grown) > $beam AS crowded, grown[0..$beam] AS beam
  WITH ways, ends, length2, crowded, CASE WHEN length2 >= 4 THEN reduce(all7 = [], path4 IN beam | all7 + [way13 IN head([node12 IN ways WHERE node12.at = path4.at | node12.ways]) WHERE way13.to IN ends[length2 - 4] AND NOT way13.to IN path4.nodes | {at: way13.to, nodes: path4.nodes + [way13.to], ids: path4.ids + [way13.id]}]) ELSE beam END AS grown
  WITH ways, ends, length2, crowded OR size(grown) > $beam AS crowded, grown[0..$beam] AS beam
  WITH ways, ends, length2, crowded, CASE WHEN length2 >= 5 THEN reduce(all8 = [], path5 IN beam | all8 + [way14 IN head([node13 IN ways WHERE node13.at = path5.at | node13.ways]) WHERE way14.to IN ends[length2 - 5] AND NOT way14.to IN path5.nodes | {at: way14.to, nodes: path5.nodes + [way14.to], ids: path5.ids + [way14.id]}]) ELSE beam END AS grown
  WITH ways, ends, length2, crowded OR size(grown) > $beam AS crowded, grown[0..$beam] AS beam
  WITH ways, ends, length2, crowded, CASE WHEN length2 >= 6 THEN reduce(all9 = [], path6 IN beam | all9 + [way15 IN head([node14 IN ways WHERE node14.at = path6.at | node14.ways]) WHERE way15.to IN ends[length2 - 6] AND NOT way15.to IN path6.nodes | {at: way15.to, nodes: path6.nodes + [way15.to], ids: path6.ids + [way15.id]}]) ELSE beam END AS grown
  WITH ways, ends, length2, crowded OR size(grown) > $beam AS crowded, grown[0..$beam] AS beam
  WITH ways, ends, length2, crowded, CASE WHEN length2 >= 7 THEN reduce(all10 = [], path7 IN beam | all10 + [way16 IN head([node15 IN ways WHERE node15.at = path7.at | node15.ways]) WHERE way16.to IN ends[length2 - 7] AND NOT way16.to IN path7.nodes | {at: way16.to, nodes: path7.nodes + [way16.to], ids: path7.ids + [way16.id]}]) ELSE beam END AS grown
  WITH ways, ends, length2, crowded OR size(grown) > $beam AS crowded, grown[0..$beam] AS beam
  WITH ways, ends, length2, crowded, CASE WHEN length2 >= 8 THEN reduce(all11 = [], path8 IN beam | all11 + [way17 IN head([node16 IN ways WHERE node16.at = path8.at | node16.ways]) WHERE way17.to IN ends[length2 - 8] AND NOT way17.to IN path8.nodes | {at: way17.to, nodes: path8.nodes + [way17.to], ids: path8.ids + [way17.id]}]) ELSE beam END AS grown
  WITH ways, ends, length2, crowded OR size(grown) > $beam AS crowded, grown[0..$beam] AS beam
  WITH length2, crowded, beam
  ORDER BY length2
  WITH collect({length: length2, crowded: crowded, paths: beam}) AS found
  RETURN reduce(all3 = [], each9 IN found | all3 + each9.paths)[0..$first] AS paths, [each9 IN found WHERE each9.crowded | each9.length] AS lengths2
}
CALL (start, paths) {
  UNWIND [[start.id]] + [path9 IN paths | path9.nodes] AS path9
  UNWIND path9 AS id26
  WITH id26, count(*) AS times
  MATCH (entity39:Node {id: id26})
  RETURN collect({id: entity39.id, node: {id: entity39.id}}) AS nodes
}
CALL (paths) {
  UNWIND paths AS path10
  UNWIND range(1, size(path10.ids)) AS place2
  WITH path10.ids[place2 - 1] AS id27, head(collect(path10.nodes[place2 - 1..place2 + 1])) AS ends2
  MATCH (from:Node {id: ends2[0]})-[relationship16:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-(to2:Node {id: ends2[1]})
  WHERE relationship16.id = id27
  RETURN collect({id: relationship16.id, from: startNode(relationship16).id, hop: {relationship: type(relationship16)}}) AS hops
}
RETURN {paths: paths, nodes: nodes, hops: hops, cut: [CASE WHEN $maxLength >= 1 AND $from <> $to AND size(followed) < size(near) THEN 1 ELSE 0 END, CASE WHEN $maxLength >= 3 AND $from <> $to AND size(followed2) < size(near2) THEN 3 ELSE 0 END, CASE WHEN $maxLength >= 5 AND $from <> $to AND size(followed3) < size(near3) THEN 5 ELSE 0 END, CASE WHEN $maxLength >= 7 AND $from <> $to AND size(followed4) < size(near4) THEN 7 ELSE 0 END, CASE WHEN $maxLength >= 2 AND $from <> $to AND size(followed5) < size(far) THEN 2 ELSE 0 END, CASE WHEN $maxLength >= 4 AND $from <> $to AND size(followed6) < size(far2) THEN 4 ELSE 0 END, CASE WHEN $maxLength >= 6 AND $from <> $to AND size(followed7) < size(far3) THEN 6 ELSE 0 END, CASE WHEN $maxLength >= 8 AND $from <> $to AND size(followed8) < size(far4) THEN 8 ELSE 0 END], met: more, wide: count >= $ways OR size(passed) >= $meetings OR size(passed2) >= $meetings OR size(passed3) >= $meetings OR size(passed4) >= $meetings OR size(passed5) >= $meetings OR size(passed6) >= $meetings, crowded: lengths2} AS value

// ukraine
MATCH (start:Node {id: $from}), (goal:Node {id: $to})
WHERE start:Entity AND goal:Entity
WITH start, goal, [start.id] AS near, [goal.id] AS far
CALL (near) {
  UNWIND CASE WHEN $maxLength >= 1 AND $from <> $to AND size(near) <= $frontier THEN near ELSE [] END AS id2
  MATCH (entity3:Node {id: id2})
  WITH id2, COUNT { MATCH (entity3)-[:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-() } AS degree
  WITH collect({id: id2, degree: degree}) AS counted, sum(degree) AS work
  RETURN [each IN counted WHERE work <= $work OR each.degree * size(counted) <= $work | each.id] AS followed
}
CALL (followed, near) {
  UNWIND followed AS id
  MATCH (entity:Node {id: id})-[relationship:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-(entity2)
  WHERE NOT entity2.id IN near
  RETURN collect(DISTINCT entity2.id) AS near2
}
CALL (near2) {
  UNWIND CASE WHEN $maxLength >= 3 AND $from <> $to AND size(near2) <= $frontier THEN near2 ELSE [] END AS id4
  MATCH (entity6:Node {id: id4})
  WITH id4, COUNT { MATCH (entity6)-[:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-() } AS degree2
  WITH collect({id: id4, degree: degree2}) AS counted2, sum(degree2) AS work2
  RETURN [each2 IN counted2 WHERE work2 <= $work OR each2.degree * size(counted2) <= $work | each2.id] AS followed2
}
CALL (followed2, near, near2) {
  UNWIND followed2 AS id3
  MATCH (entity4:Node {id: id3})-[relationship2:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-(entity5)
  WHERE NOT entity5.id IN near AND NOT entity5.id IN near2
  RETURN collect(DISTINCT entity5.id) AS near3
}
CALL (far) {
  UNWIND CASE WHEN $maxLength >= 2 AND $from <> $to AND size(far) <= $frontier THEN far ELSE [] END AS id6
  MATCH (entity9:Node {id: id6})
  WITH id6, COUNT { MATCH (entity9)-[:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-() } AS degree3
  WITH collect({id: id6, degree: degree3}) AS counted3, sum(degree3) AS work3
  RETURN [each3 IN counted3 WHERE work3 <= $work OR each3.degree * size(counted3) <= $work | each3.id] AS followed3
}
CALL (followed3, far) {
  UNWIND followed3 AS id5
  MATCH (entity7:Node {id: id5})-[relationship3:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-(entity8)
  WHERE NOT entity8.id IN far
  RETURN collect(DISTINCT entity8.id) AS far2
}
CALL (far2) {
  UNWIND CASE WHEN $maxLength >= 4 AND $from <> $to AND size(far2) <= $frontier THEN far2 ELSE [] END AS id8
  MATCH (entity12:Node {id: id8})
  WITH id8, COUNT { MATCH (entity12)-[:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-() } AS degree4
  WITH collect({id: id8, degree: degree4}) AS counted4, sum(degree4) AS work4
  RETURN [each4 IN counted4 WHERE work4 <= $work OR each4.degree * size(counted4) <= $work | each4.id] AS followed4
}
CALL (followed4, far, far2) {
  UNWIND followed4 AS id7
  MATCH (entity10:Node {id: id7})-[relationship4:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-(entity11)
  WHERE NOT entity11.id IN far AND NOT entity11.id IN far2
  RETURN collect(DISTINCT entity11.id) AS far3
}
CALL (near, near2, near3, far, far2, far3) {
  UNWIND range(0, 5) AS place
  UNWIND [near, near2, near3, far, far2, far3][place] AS id11
  WITH id11, count(*) AS times, sum(place % 3) AS length
  WHERE times = 2 AND length <= $maxLength
  WITH id11, length
  ORDER BY length, id11
  LIMIT $meetings
  WITH collect(id11) AS all, collect(length) AS lengths
  RETURN all[0..$meetings - 1] AS met, coalesce(lengths[$meetings - 1], 0) AS more
}
CALL (met, followed, followed2) {
  WITH met AS ahead, [followed, followed2] AS levels
  UNWIND range(0, CASE WHEN $maxLength > 0 THEN 1 ELSE -1 END) AS level
  WITH ahead, level, levels[level] AS ids
  UNWIND ids AS id9
  MATCH (entity13:Node {id: id9})-[relationship5:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-(entity14)
  WHERE entity14.id IN ahead
  WITH id9, min(CASE WHEN entity14.id = ahead[0] THEN 0 ELSE 1 END) AS aside, min(level) AS level
  ORDER BY aside, level, id9
  LIMIT $meetings
  RETURN collect(id9) AS passed
}
CALL (met, followed3, followed4) {
  WITH met AS ahead2, [followed3, followed4] AS levels2
  UNWIND range(0, CASE WHEN $maxLength > 0 THEN 1 ELSE -1 END) AS level2
  WITH ahead2, level2, levels2[level2] AS ids2
  UNWIND ids2 AS id10
  MATCH (entity15:Node {id: id10})-[relationship6:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-(entity16)
  WHERE entity16.id IN ahead2
  WITH id10, min(CASE WHEN entity16.id = ahead2[0] THEN 0 ELSE 1 END) AS aside2, min(level2) AS level2
  ORDER BY aside2, level2, id10
  LIMIT $meetings
  RETURN collect(id10) AS passed2
}
CALL (met, passed, passed2, near, far, followed, followed2, followed3, followed4) {
  WITH reduce(all2 = [], id12 IN near + far + met + passed[0..$meetings - 1] + passed2[0..$meetings - 1] | CASE WHEN id12 IN all2 THEN all2 ELSE all2 + [id12] END) AS ids3, [met[0], near[0], far[0], passed[0], passed2[0]] AS chain, followed, followed2, followed3, followed4
  WITH ids3, chain, [id12 IN ids3 WHERE id12 IN followed OR id12 IN followed2 OR id12 IN followed3 OR id12 IN followed4] AS sources
  UNWIND sources AS id13
  MATCH (entity17:Node {id: id13})-[relationship7:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-(entity18)
  WHERE entity18.id IN ids3
  WITH relationship7.id AS way, chain, CASE WHEN entity18.id IN sources THEN [[entity17.id, entity18.id]] ELSE [[entity17.id, entity18.id], [entity18.id, entity17.id]] END AS both
  UNWIND both AS at
  WITH way, at[0] AS at, at[1] AS to, chain
  WHERE at <> to
  WITH way, at, to, CASE WHEN at IN chain AND to IN chain THEN 0 ELSE 1 END AS aside3
  ORDER BY aside3, way, at
  LIMIT $ways
  WITH way, at, to
  ORDER BY way, at
  WITH at, collect({id: way, to: to}) AS ways
  RETURN collect({at: at, ways: ways}) AS ways, sum(size(ways)) AS count
}
CALL (start, goal, ways) {
  WITH start, goal, ways, [[goal.id]] AS ends
  WITH start, goal, ways, ends + [[node IN ways WHERE $maxLength >= 1 AND node.at <> goal.id AND any(way2 IN node.ways WHERE way2.to IN ends[0]) | node.at]] AS ends
  WITH start, goal, ways, ends + [[node2 IN ways WHERE $maxLength >= 2 AND node2.at <> goal.id AND any(way3 IN node2.ways WHERE way3.to IN ends[1]) | node2.at]] AS ends
  WITH start, goal, ways, ends + [[node3 IN ways WHERE $maxLength >= 3 AND node3.at <> goal.id AND any(way4 IN node3.ways WHERE way4.to IN ends[2]) | node3.at]] AS ends
  WITH start, goal, ways, ends + [[node4 IN ways WHERE $maxLength >= 4 AND node4.at <> goal.id AND any(way5 IN node4.ways WHERE way5.to IN ends[3]) | node4.at]] AS ends
  UNWIND range(0, $maxLength) AS length2
  WITH ways, ends, length2, [{at: start.id, nodes: [start.id], ids: []}] AS beam, false AS crowded
  WHERE start.id IN ends[length2]
  WITH ways, ends, length2, crowded, CASE WHEN length2 >= 1 THEN reduce(all4 = [], path IN beam | all4 + [way6 IN head([node5 IN ways WHERE node5.at = path.at | node5.ways]) WHERE way6.to IN ends[length2 - 1] AND NOT way6.to IN path.nodes | {at: way6.to, nodes: path.nodes + [way6.to], ids: path.ids + [way6.id]}]) ELSE beam END AS grown
  WITH ways, ends, length2, crowded OR size(grown) > $beam AS crowded, grown[0..$beam] AS beam
  WITH ways, ends, length2, crowded, CASE WHEN length2 >= 2 THEN reduce(all5 = [], path2 IN beam | all5 + [way7 IN head([node6 IN ways WHERE node6.at = path2.at | node6.ways]) WHERE way7.to IN ends[length2 - 2] AND NOT way7.to IN path2.nodes | {at: way7.to, nodes: path2.nodes + [way7.to], ids: path2.ids + [way7.id]}]) ELSE beam END AS grown
  WITH ways, ends, length2, crowded OR size(grown) > $beam AS crowded, grown[0..$beam] AS beam
  WITH ways, ends, length2, crowded, CASE WHEN length2 >= 3 THEN reduce(all6 = [], path3 IN beam | all6 + [way8 IN head([node7 IN ways WHERE node7.at = path3.at | node7.ways]) WHERE way8.to IN ends[length2 - 3] AND NOT way8.to IN path3.nodes | {at: way8.to, nodes: path3.nodes + [way8.to], ids: path3.ids + [way8.id]}]) ELSE beam END AS grown
  WITH ways, ends, length2, crowded OR size(grown) > $beam AS crowded, grown[0..$beam] AS beam
  WITH ways, ends, length2, crowded, CASE WHEN length2 >= 4 THEN reduce(all7 = [], path4 IN beam | all7 + [way9 IN head([node8 IN ways WHERE node8.at = path4.at | node8.ways]) WHERE way9.to IN ends[length2 - 4] AND NOT way9.to IN path4.nodes | {at: way9.to, nodes: path4.nodes + [way9.to], ids: path4.ids + [way9.id]}]) ELSE beam END AS grown
  WITH ways, ends, length2, crowded OR size(grown) > $beam AS crowded, grown[0..$beam] AS beam
  WITH length2, crowded, beam
  ORDER BY length2
  WITH collect({length: length2, crowded: crowded, paths: beam}) AS found
  RETURN reduce(all3 = [], each5 IN found | all3 + each5.paths)[0..$first] AS paths, [each5 IN found WHERE each5.crowded | each5.length] AS lengths2
}
CALL (start, paths) {
  UNWIND [[start.id]] + [path5 IN paths | path5.nodes] AS path5
  UNWIND path5 AS id14
  WITH id14, count(*) AS times
  MATCH (entity19:Node {id: id14})
  RETURN collect({id: entity19.id, node: {id: entity19.id}}) AS nodes
}
CALL (paths) {
  UNWIND paths AS path6
  UNWIND range(1, size(path6.ids)) AS place2
  WITH path6.ids[place2 - 1] AS id15, head(collect(path6.nodes[place2 - 1..place2 + 1])) AS ends2
  MATCH (from:Node {id: ends2[0]})-[relationship8:PARTY_TO|PARTICIPATED_IN|REPRESENTS|HOLDS|PART_OF|CONCERNS|REACHED_IN|PURSUANT_TO|FOLLOWED|LOCATED_IN|PROPOSED]-(to2:Node {id: ends2[1]})
  WHERE relationship8.id = id15
  RETURN collect({id: relationship8.id, from: startNode(relationship8).id, hop: {relationship: type(relationship8)}}) AS hops
}
RETURN {paths: paths, nodes: nodes, hops: hops, cut: [CASE WHEN $maxLength >= 1 AND $from <> $to AND size(followed) < size(near) THEN 1 ELSE 0 END, CASE WHEN $maxLength >= 3 AND $from <> $to AND size(followed2) < size(near2) THEN 3 ELSE 0 END, CASE WHEN $maxLength >= 2 AND $from <> $to AND size(followed3) < size(far) THEN 2 ELSE 0 END, CASE WHEN $maxLength >= 4 AND $from <> $to AND size(followed4) < size(far2) THEN 4 ELSE 0 END], met: more, wide: count >= $ways OR size(passed) >= $meetings OR size(passed2) >= $meetings, crowded: lengths2} AS value
