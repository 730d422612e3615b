import { spawnSync } from 'node:child_process';
import type { TestNeo4j } from './server.js';

/** Whether a Docker daemon answers; the command may be there without a daemon. */
export function isDockerRunning(): boolean {
  const asked = spawnSync('docker', ['info', '--format', '{{.ServerVersion}}'], {
    encoding: 'utf8',
    timeout: 10_000,
  });
  return asked.status === 0 && asked.stdout.trim() !== '';
}

/** Starts Neo4j community in a container that testcontainers removes with this process, however that ends. */
export async function startContainer(version: string): Promise<TestNeo4j> {
  const { Neo4jContainer } = await import('@testcontainers/neo4j');
  const container = await new Neo4jContainer(`neo4j:${version}-community`).start();
  return {
    uri: container.getBoltUri(),
    username: container.getUsername(),
    password: container.getPassword(),
    version,
    from: 'Docker',
    stop: async () => void (await container.stop()),
  };
}
