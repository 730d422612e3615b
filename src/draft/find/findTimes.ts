import { isCalendarDate } from '../../text/calendar.js';
import { readDates } from './readDate.js';
import type { ReadDate } from './readDate.js';
import { relativeTime } from './relativeTime.js';
import { overlaps } from '../sentences/span.js';
import type { Span } from '../sentences/span.js';
import { timePhrases } from './timePhrases.js';

/** Words that state a time. They have an EDTF if they alone settle it; otherwise a person must find it out. */
export interface FoundTime extends Span {
  readonly edtf?: string;
  readonly yearBasis?: ReadDate['yearBasis'];
}

/**
 * Finds the times that a sentence names, in order. It knows days, months and years in English and as ISO 8601. If the day
 * of publication is known, it also settles the times that count from it.
 */
export function findTimes(text: string, sentence: Span, publishedAt?: string): readonly FoundTime[] {
  const published = publishedAt !== undefined && isCalendarDate(publishedAt) ? publishedAt : undefined;
  const found: FoundTime[] = timePhrases(text, sentence).flatMap((phrase) => {
    const dates = readDates(text.slice(phrase.start, phrase.end), published);
    return (
      dates?.map((date) => ({
        ...date,
        start: phrase.start + date.start,
        end: phrase.start + date.end,
      })) ?? [phrase]
    );
  });
  const words = text.slice(sentence.start, sentence.end);
  for (const pattern of UNSETTLED) {
    for (const match of words.matchAll(pattern)) {
      const start = sentence.start + match.index;
      const time = { start, end: start + match[0].length };
      if (found.some((other) => overlaps(other, time))) continue;
      const edtf = published === undefined ? undefined : relativeTime(match[0], published, words);
      found.push(edtf === undefined ? time : { ...time, edtf, yearBasis: 'INFERRED' });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const START = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';

/** Times that words alone never settle. */
const UNSETTLED: readonly RegExp[] = [
  regex(`${START}\\d{1,4}[/.]\\d{1,2}[/.]\\d{2,4}${END}`),
  regex(`${START}(?:(?:at|by|until|from)\\s)?\\d{1,2}(?::\\d{2})?\\s?[ap]\\.?m(?!\\p{L})\\.?`),
  regex(`${START}(?:(?:at|by|until|from)\\s)?\\d{1,2}:\\d{2}(?!\\d)(?:\\s(?:GMT|UTC|local time))?`),
  regex(`${START}(?:earlier|later|early|late)\\s(?:this|that|next|last)\\s\\p{L}+`),
  regex(
    `${START}(?:this|last|next|the (?:previous|following|same))\\s(?:morning|afternoon|evening|night|day|week|weekend|month|summer|winter|spring|fall|autumn|year|decade|${WEEKDAY})${END}`,
  ),
  regex(
    `${START}(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|several|a few)\\s(?:hour|day|week|month|year|decade)s?\\s(?:ago|earlier|later|before|after)${END}`,
  ),
  regex(`${START}(?:(?:on|by|until|since|from|before|after)\\s)?${WEEKDAY}${END}`),
  regex(`${START}(?:yesterday|today|tomorrow|tonight|overnight)${END}`),
];

function regex(source: string): RegExp {
  return new RegExp(source, 'giu');
}
