/**
 * Whether the full stop at the end of a text belongs to an abbreviation and not to a sentence. If both are possible, as
 * after `U.S.`, the next word decides: `The` begins a sentence, `President` goes on.
 */
export function endsWithAbbreviation(left: string, right: string): boolean {
  const word = left.endsWith('.') ? LAST_WORD.exec(left.slice(-LONGEST))?.[1] : undefined;
  if (word === undefined) return false;
  const bare = word.slice(0, -1);
  if (PREFIXES.has(bare) || PREFIXES.has(bare.toLowerCase())) return true;
  if (NUMBERED.has(bare)) return /^[\p{N}№]/u.test(right);
  if (/^[ap]\.?m$/i.test(bare)) return AFTER_CLOCK.test(right);
  const isAmbiguous = SUFFIXES.has(bare) || INITIALS.test(bare);
  return isAmbiguous && /^\p{Lu}/u.test(right) && !OPENER.test(right);
}

/** The most UTF-16 code units of an abbreviation and the mark before it. */
const LONGEST = 16;
/** A word with its full stop and any full stops inside it. */
const LAST_WORD = /(?:^|[\s("“‘'«„[—–/-])((?:\p{L}+\.)*\p{L}+\.)$/u;

/** `J`, `J.D`, `U.S`, `D.C`. */
const INITIALS = /^\p{Lu}(?:\.\p{Lu})*$/u;

/** Abbreviations that something always follows, in small letters if either case is meant. */
const PREFIXES = new Set(
  [
    'mr mrs ms mx dr prof gen col lt sgt cpl capt maj cmdr adm sen rep gov pres rev hon messrs',
    'St Ste Mt Ft Lt Gen Brig vs e.g i.e cf viz ca approx esp incl',
    'Hr Fr Hrn bzw z.B d.h M Mme Mlle MM Sr Sra Dra',
    'им ул пр г-н г-жа проф акад ген полк св т.е напр тов гр',
  ]
    .flatMap((line) => line.split(' '))
    .filter((word) => word !== 'M' && word !== 'Sr'),
);

/** Words that are abbreviations if a number follows. */
const NUMBERED = new Set(
  'No Nos no nos Nr Art art Sec Vol vol Fig fig Ch ch p pp Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec ст стр гл рис'.split(
    ' ',
  ),
);

/** Abbreviations that may also end a sentence. */
const SUFFIXES = new Set('Jr Sr Inc Corp Ltd Co Cos Bros Ph.D Ave Blvd Rd etc г'.split(' '));

const AFTER_CLOCK =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:GMT|UTC|E[SD]?T|C[SD]?T|M[SD]T|P[SD]?T|CET|CEST|BST|MSK)(?!\p{L})|^\p{Lu}\p{L}+ time(?!\p{L})|^\p{N}/u;

const OPENER = new RegExp(
  `^(?:${[
    'The|A|An|In|On|At|By|For|From|To|With|Without|Under|Over|After|Before|Since|Until|During|Despite|As|If|When|While',
    'He|She|It|They|We|You|I|His|Her|Its|Their|Our|My|Your|This|That|These|Those|There|Here|Then|Now|Today|Yesterday',
    'But|And|Or|So|Yet|Still|Also|However|Meanwhile|Moreover|Instead|Both|Some|Many|Most|All|No|Not|Each|Every|Several',
    'What|Who|Why|How|Where|Which|Earlier|Later|Last|Next|Nor|One|Two|Three|Only|Although|Though|Because',
    'Он|Она|Оно|Они|Мы|Вы|Я|Это|Эта|Этот|Эти|В|На|По|Но|И|А|За|Из|Как|При|После|Однако|Там|Тогда',
  ].join('|')})(?![\\p{L}'’])`,
  'u',
);
