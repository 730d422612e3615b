import grafeo from '@grafeo-db/js';
const { GrafeoDB } = grafeo;
const db = GrafeoDB.create();
await db.executeCypher('CREATE CONSTRAINT c IF NOT EXISTS FOR (n:Node) REQUIRE n.id IS UNIQUE');
await db.executeCypher('CREATE INDEX i IF NOT EXISTS FOR (n:Node) ON (n.id)');
for (let b = 0; b < 23; b++) {
  const rows = Array.from({length: 1000}, (_, i) => ({ properties: { id: `person/${b*1000+i}`, name: `Name ${(b*1000+i)*7919 % 23000}`, description: 'x'.repeat(60) } }));
  await db.executeCypher('UNWIND $rows AS row CREATE (n:Node:Entity:Actor) SET n = row.properties', { rows });
}
const forms: Record<string,string> = {

  'now': 'MATCH (a:Actor) WHERE a.name IS NOT NULL WITH a ORDER BY a.name, a.id LIMIT $n RETURN collect({id: a.id, name: a.name}) AS v',
  'RETURN values': 'MATCH (a:Actor) RETURN a.id AS id, a.name AS name ORDER BY name, id LIMIT $n',
  'RETURN a values': 'MATCH (a:Actor) RETURN id(a) AS x, a.id AS id, a.name AS name ORDER BY name, id LIMIT $n',
  'WITH values then RETURN': 'MATCH (a:Actor) WITH a.id AS id, a.name AS name ORDER BY name, id LIMIT $n RETURN id, name',
  'WITH values then collect': 'MATCH (a:Actor) WITH a.id AS id, a.name AS name ORDER BY name, id LIMIT $n RETURN collect(id) AS v',
  'CALL values then RETURN': 'CALL () { MATCH (a:Actor) RETURN a.id AS id, a.name AS name ORDER BY name, id LIMIT $n } RETURN id, name',
  'CALL values then collect': 'CALL () { MATCH (a:Actor) RETURN a.id AS id, a.name AS name ORDER BY name, id LIMIT $n } RETURN collect(id) AS v',
  'ORDER BY one key': 'MATCH (a:Actor) WITH a ORDER BY a.name LIMIT $n RETURN collect({id: a.id, name: a.name}) AS v',
  'RETURN ORDER BY a.name not projected': 'MATCH (a:Actor) RETURN a.id AS id ORDER BY a.name, a.id LIMIT $n',
  'RETURN node props ORDER BY a.name': 'MATCH (a:Actor) RETURN {id: a.id, name: a.name} AS v ORDER BY a.name, a.id LIMIT $n',
  'RETURN node props, keys, ORDER BY keys': 'MATCH (a:Actor) RETURN {id: a.id, name: a.name} AS v, a.name AS name, a.id AS id ORDER BY name, id LIMIT $n',
  'WITH a, name only': 'MATCH (a:Actor) WITH a, a.name AS name ORDER BY name LIMIT $n RETURN collect({id: a.id, name: a.name}) AS v',
  'WITH name LIMIT, max then filter': 'MATCH (a:Actor) WITH a.name AS name ORDER BY name LIMIT $n WITH max(name) AS last MATCH (a:Actor) WHERE a.name <= last WITH a ORDER BY a.name, a.id LIMIT $n RETURN collect(a.id) AS v',
};
for (const [k, t] of Object.entries(forms)) {
  const ts: number[] = []; let v: unknown;
  for (let i = 0; i < 15; i++) { const s = process.cpuUsage(); const r = await db.executeCypher(t, { n: 20 }); const c = process.cpuUsage(s); ts.push((c.user + c.system) / 1000); v = r.toArray(); }
  ts.sort((a,b)=>a-b);
  console.log(k.padEnd(45), ts[7]!.toFixed(1), 'ms cpu', JSON.stringify(v).slice(0, 60));
}
