// paths
MATCH (start:Node {id: $from}), (goal:Node {id: $to})
WHERE start:Entity AND goal:Entity
UNWIND [0, 1] AS side
WITH start, goal, side, [[start, goal][side]] AS reached
WITH start, goal, side, reached, [each IN CASE WHEN $maxLength > 0 + side AND $from <> $to AND size(reached) <= $frontier THEN reached ELSE [] END | {node: each, degree: CASE WHEN COUNT { (each)--() } * size(reached) <= $work THEN 0 ELSE COUNT { (each)-[:PARTY_TO]-() } END}] AS counted
WITH start, goal, side, reached, counted, reduce(sum = 0, each IN counted | sum + each.degree) AS work
WITH start, goal, side, reached, [each IN counted WHERE work <= $work OR each.degree * size(counted) <= $work | each.node] AS followed
CALL (followed, reached) {
  UNWIND followed AS entity
  MATCH (entity)-[relationship:PARTY_TO]-(entity2)
  WHERE NOT entity2 IN reached AND coalesce(relationship.modality, 'ASSERTED') IN $modality
  RETURN collect(DISTINCT entity2) AS reached2
}
WITH start, goal, side, reached, reached2, followed, [each2 IN CASE WHEN $maxLength > 2 + side AND $from <> $to AND size(reached2) <= $frontier THEN reached2 ELSE [] END | {node: each2, degree: CASE WHEN COUNT { (each2)--() } * size(reached2) <= $work THEN 0 ELSE COUNT { (each2)-[:PARTY_TO]-() } END}] AS counted2
WITH start, goal, side, reached, reached2, followed, counted2, reduce(sum2 = 0, each2 IN counted2 | sum2 + each2.degree) AS work2
WITH start, goal, side, reached, reached2, followed, [each2 IN counted2 WHERE work2 <= $work OR each2.degree * size(counted2) <= $work | each2.node] AS followed2
CALL (followed2) {
  UNWIND followed2 AS entity3
  MATCH (entity3)-[relationship2:PARTY_TO]-(entity4)
  WHERE coalesce(relationship2.modality, 'ASSERTED') IN $modality
  RETURN collect(entity4) AS reached3
}
WITH start, goal, side, reached, reached2, reached3, followed, followed2
ORDER BY side
WITH start, goal, collect(reached) AS reached, collect(reached2) AS reached2, collect(reached3) AS reached3, collect(followed) AS followed, collect(followed2) AS followed2
CALL (start, goal, reached, reached2, reached3) {
  UNWIND range(0, 2) AS near
  UNWIND range(0, 2) AS far
  WITH near + far AS length, [reached, reached2, reached3][near][0] AS here, [reached, reached2, reached3][far][1] AS there
  WHERE near + far <= $maxLength AND (near + far < 2 OR near > 0 AND far > 0)
  UNWIND [each3 IN here WHERE each3 IN there] AS entity5
  WITH entity5, min(length) AS length
  WHERE length <= $maxLength AND (length < 2 OR NOT entity5 IN [start, goal])
  WITH entity5, length
  ORDER BY length, entity5.id
  LIMIT $meetings
  WITH collect(entity5) AS all, collect(length) AS lengths
  RETURN all[0..$meetings - 1] AS met, coalesce(lengths[$meetings - 1], 0) AS more
}
CALL (start, goal, met, followed, followed2) {
  UNWIND CASE WHEN met = [] THEN [] ELSE [1] END AS once
  CALL (met, followed, followed2) {
    UNWIND [0, 1] AS side2
    WITH side2, met AS ahead
    UNWIND range(0, CASE WHEN $maxLength > 0 THEN 1 ELSE -1 END) AS level
    UNWIND [followed, followed2][level][side2] AS entity6
    MATCH (entity6)-[relationship3:PARTY_TO]-(entity7)
    WHERE entity7 IN ahead AND coalesce(relationship3.modality, 'ASSERTED') IN $modality
    WITH side2, entity6, min(CASE WHEN entity7 = head(ahead) THEN 0 ELSE 1 END) AS aside, min(level) AS level
    ORDER BY aside, level, entity6.id
    WITH collect(CASE WHEN side2 = 0 THEN entity6 END) AS all2, collect(CASE WHEN side2 = 1 THEN entity6 END) AS all3
    RETURN [all2[0..$meetings], all3[0..$meetings]] AS passed
  }
  CALL (start, goal, met, passed, followed, followed2) {
    UNWIND [[start, goal], met, passed[0][0..$meetings - 1], passed[1][0..$meetings - 1]] AS list
    UNWIND list AS entity8
    WITH collect(DISTINCT entity8) AS entities, collect(DISTINCT CASE WHEN entity8 IN followed[0] OR entity8 IN followed[1] OR entity8 IN followed2[0] OR entity8 IN followed2[1] THEN entity8 END) AS sources, [start.id, goal.id, head(met).id, head(passed[0]).id, head(passed[1]).id] AS chain
    UNWIND sources AS entity9
    MATCH (entity9)-[relationship4:PARTY_TO]-(entity10)
    WHERE entity10 IN entities AND coalesce(relationship4.modality, 'ASSERTED') IN $modality
    WITH relationship4.id AS way, chain, CASE WHEN entity10 IN sources THEN [[entity9.id, entity10.id]] ELSE [[entity9.id, entity10.id], [entity10.id, entity9.id]] END AS both
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
    WITH collect({length: length2, crowded: grown.crowded OR size(grown.paths) > $beam, paths: grown.paths[0..$beam]}) AS found2
    RETURN reduce(all4 = [], each4 IN found2 | all4 + each4.paths)[0..$first] AS paths, [each4 IN found2 WHERE each4.crowded | each4.length] AS crowded
  }
  CALL (start, paths) {
    UNWIND [[start.id]] + [path2 IN paths | path2.nodes] AS path2
    UNWIND path2 AS id
    WITH id, count(*) AS times
    MATCH (entity11:Node {id: id})
    RETURN collect({id: entity11.id, node: {id: entity11.id}}) AS nodes
  }
  CALL (paths) {
    UNWIND paths AS path3
    UNWIND range(1, size(path3.ids)) AS place
    WITH path3.ids[place - 1] AS id2, head(collect(path3.nodes[place - 1..place + 1])) AS ends2
    MATCH (from:Node {id: ends2[0]})-[relationship5:PARTY_TO]-(to2:Node {id: ends2[1]})
    WHERE relationship5.id = id2
    RETURN collect({id: relationship5.id, from: startNode(relationship5).id, hop: {}}) AS hops
  }
  RETURN collect({paths: paths, nodes: nodes, hops: hops, wide: count >= $ways OR size(passed[0]) >= $meetings OR size(passed[1]) >= $meetings, crowded: crowded}) AS found
}
RETURN {found: found, steps: [{from: size(reached[0]), followed: size(followed[0])}, {from: size(reached[1]), followed: size(followed[1])}, {from: size(reached2[0]), followed: size(followed2[0])}, {from: size(reached2[1]), followed: size(followed2[1])}], met: more} AS value
