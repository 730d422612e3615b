import type { Response } from 'express';
import type { Graph } from '../graph/graph.js';

export type Phase = 'starting' | 'serving' | 'draining';

export interface Health {
  phase: Phase;
  /** Answers 200 as long as the process can answer at all. */
  answerLive(response: Response): void;
  /** Answers 200 if requests can be served; else 503 with the reason. */
  answerReady(response: Response): Promise<void>;
}

/** The milliseconds for which one check of the database counts, and those that the database has to answer it. */
const freshFor = 250;
const patience = 700;

/**
 * Makes the checks for liveness and readiness. Any number of callers cause at most one check of the database in a
 * quarter of a second.
 */
export function createHealth(graph: Graph): Health {
  const answers = rarely(() => answersInTime(graph));
  const health: Health = {
    phase: 'starting',
    answerLive: (response) => send(response, 200, { status: 'live' }),
    async answerReady(response) {
      const reason = health.phase === 'serving' ? await answers() : `the service is ${health.phase}`;
      if (reason === undefined) send(response, 200, { status: 'ready' });
      else send(response, 503, { status: 'not ready', reason });
    },
  };
  return health;
}

function send(response: Response, status: number, body: object): void {
  response.status(status).setHeader('cache-control', 'no-store');
  response.json(body);
}

/** Resolves with undefined if the database answers, else with the presumed reason, which names no host. */
async function answersInTime(graph: Graph): Promise<string | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(resolve, patience, 'the database does not answer in time');
  });
  const answered = graph.ping().then(
    () => undefined,
    () => 'the database does not answer',
  );
  return Promise.race([answered, late]).finally(() => clearTimeout(timer));
}

/**
 * Limits an action to one run at a time and one in `freshFor` milliseconds; all callers meanwhile get the same answer.
 */
function rarely<T>(action: () => Promise<T>): () => Promise<T> {
  let latest: { readonly answer: Promise<T>; until: number } | undefined;
  return () => {
    if (latest && performance.now() < latest.until) return latest.answer;
    const current = { answer: action(), until: Infinity };
    const settle = () => void (current.until = performance.now() + freshFor);
    current.answer.then(settle, settle);
    latest = current;
    return current.answer;
  };
}
