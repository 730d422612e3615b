import { pino, stdTimeFunctions } from 'pino';
import type { DestinationStream, Logger } from 'pino';
import type { Settings } from './settings/config.js';

export type Log = Logger;

/** Tells whether people read the log: `auto` is text on a terminal and JSON elsewhere. */
export function isText(settings: Pick<Settings, 'logFormat'>): boolean {
  return settings.logFormat === 'text' || (settings.logFormat === 'auto' && process.stdout.isTTY);
}

/**
 * Makes a structured log to standard output: one JSON object in each line, or text for people. It names no host and no
 * process, because the collector of the lines knows their origin.
 */
export async function createLog(settings: Pick<Settings, 'logFormat' | 'logLevel'>): Promise<Log> {
  const options = { level: settings.logLevel, base: null, timestamp: stdTimeFunctions.isoTime };
  return isText(settings) ? pino(options, await textStream()) : pino(options);
}

/** Loads the text format at its first use, so that a service that logs JSON starts without it. */
async function textStream(): Promise<DestinationStream> {
  const { default: pretty } = await import('pino-pretty');
  const colorize = process.stdout.isTTY;
  return pretty({ colorize, singleLine: true, sync: true, translateTime: 'SYS:HH:MM:ss.l' });
}
