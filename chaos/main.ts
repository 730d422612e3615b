import { ATTACKS, type Attack } from './attacks.js';
import { startProbed, type Probed, type ProbedService } from './service.js';

/** Milliseconds that one request may hold the event loop. */
const LONGEST = 100;
const ROUNDS = 5;

const wanted = process.argv[2] ?? '';
const service = await startProbed();
try {
  for (const attack of ATTACKS.filter(({ name }) => name.includes(wanted)))
    report(attack, await measure(service, attack));
} finally {
  await service.stop();
}

interface Measured extends Probed {
  readonly outcome: string;
  readonly bytes: number;
}

/** The best of a few rounds, each with a text of its own, so that nothing of the one before is remembered. */
async function measure({ url, begin, read }: ProbedService, { query, variables }: Attack): Promise<Measured> {
  const rounds: Measured[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const body = JSON.stringify({ query: `${query} #${round}`, variables });
    await begin();
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    const text = await response.text();
    const { errors } = JSON.parse(text) as {
      errors?: readonly { readonly extensions: { readonly code: string } }[];
    };
    rounds.push({
      ...(await read()),
      outcome: errors?.[0]?.extensions.code ?? 'answered',
      bytes: text.length,
    });
  }
  return rounds.reduce((best, each) => (each.milliseconds < best.milliseconds ? each : best));
}

function report(
  { name, outcome: expected }: Attack,
  { outcome, bytes, milliseconds, megabytes }: Measured,
): void {
  const problems = [
    ...(outcome === expected ? [] : [`expected ${expected}`]),
    ...(milliseconds <= LONGEST ? [] : [`more than ${LONGEST} ms`]),
  ];
  if (problems.length > 0) process.exitCode = 1;
  const figures = `${milliseconds.toFixed(0)} ms, ${outcome}, ${bytes} bytes, ${megabytes} MB`;
  process.stdout.write(`${name}: ${figures}${problems.map((problem) => ` (${problem})`).join('')}\n`);
}
