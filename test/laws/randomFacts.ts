import { createHash } from 'node:crypto';
import { isA } from '../../src/schema/stored/storage.js';
import { domainOf, rangeOf, type Term, type VocabularyKind } from '../../src/vocabulary/term.js';
import { derivedType, ruleOf, STATEMENT_VALUES, TYPES_WITH_STATUS } from '../../src/facts/predicates.js';
import type { FactFiles } from '../facts/sample.js';
import { OWN_VOCABULARY, WORDS as VOCABULARY } from './ownVocabulary.js';
import {
  among,
  countryCode,
  nameOf,
  pointOf,
  timeOf,
  valueOf,
  wordOf,
  words,
  type Source,
  type Written,
} from './randomValues.js';

interface Making extends Source {
  readonly entities: readonly string[];
  readonly datasets: readonly string[];
  readonly article: Article | undefined;
}

interface Article {
  readonly id: string;
  readonly text: string;
  readonly digest: string;
  readonly sentences: readonly { readonly start: number; readonly end: number }[];
}

/** Things of each type at most. */
const THINGS = 2;

/**
 * The files of a random fact directory: entities of every type, with every kind of claim, from datasets and, mostly, an
 * article, sometimes with its text. A few of them have a problem, which `check` must report.
 */
export function randomFacts(source: Source): FactFiles {
  const { dice, storage } = source;
  const types = [...storage.typeOfPrefix].filter(([, type]) => isA(type, 'Entity'));
  const entities = types.flatMap(([prefix]) =>
    Array.from(
      { length: dice.whole(0, THINGS) },
      (_, at) => `${prefix}/${dice.pick(['a', 'B-1', '0'])}-${at}`,
    ),
  );
  const making: Making = {
    ...source,
    entities: entities.length > 0 ? entities : ['bloc/a'],
    datasets: Array.from({ length: dice.whole(1, 2) }, (_, at) => `dataset/${at}`),
    article: dice.chance(0.8) ? articleOf(source) : undefined,
  };
  const claims = unique([
    ...incomplete(
      making,
      making.entities.flatMap((id) => needed(making, id)),
    ),
    ...Array.from({ length: dice.whole(0, 40) }, () => claimOf(making)),
    ...(making.article?.sentences ?? []).map((_, at) => citing(making, at)),
  ]);
  return {
    ...filesOf(
      making,
      claims.map((claim) => spoiled(making, claim)),
    ),
    'vocabulary/own.yaml': OWN_VOCABULARY,
  };
}

function filesOf({ dice, datasets, article, ...making }: Making, claims: readonly Written[]): FactFiles {
  const described = datasets.map((id) => ({
    id,
    name: words({ dice, ...making }),
    version: words({ dice, ...making }, 1),
    ...(dice.chance(0.5) && { description: words({ dice, ...making }) }),
    ...(dice.chance(0.5) && { url: 'https://example.org/ü?a=1#b' }),
  }));
  const files: Written[] = [
    ...described.map((dataset) => ({ dataset })),
    { entities: making.entities.map((id) => ({ id })), claims },
    ...(article ? [{ article: writtenArticle({ dice, ...making }, article) }] : []),
  ];
  return {
    ...Object.fromEntries(files.map((file, at) => [`${at}.yaml`, JSON.stringify(file)])),
    ...(article && dice.chance(0.5) && { 'article.txt': article.text }),
  };
}

/** Sentences of words, one after another, each longer than a quote in it. */
function articleOf(source: Source): Article {
  const texts = Array.from({ length: source.dice.whole(1, 4) }, () => `${words(source, 8)} and so on.`);
  const text = texts.join(' ');
  const digest = sha256(text);
  let start = 0;
  const sentences = texts.map(({ length }) => {
    const sentence = { start, end: start + length };
    start += length + 1;
    return sentence;
  });
  return { id: `article/${digest.slice(0, 12)}`, text, digest, sentences };
}

function writtenArticle(source: Source, { text, digest, sentences }: Article): Written {
  return {
    digest,
    length: text.length,
    language: source.dice.pick(['en', 'zh-Hans']),
    ...(source.dice.chance(0.5) && { headline: source.dice.pick([null, words(source)]) }),
    sentences: sentences.map(({ start, end }, at) => ({
      number: at + 1,
      start,
      end,
      digest: sha256(text.slice(start, end)),
      gist: words(source),
      ...(source.dice.chance(0.2) && { headline: true }),
    })),
  };
}

/** The claims without which `check` refuses an entity: of its name, and of its status or code. */
function needed(making: Making, id: string): readonly Written[] {
  const type = making.storage.typeOfPrefix.get(id.slice(0, id.indexOf('/')))!;
  const identifier = { scheme: 'ISO_3166_1_ALPHA_2', value: countryCode(making) };
  return [
    { predicate: 'NAMED', value: { name: nameOf(making, 'PRIMARY') } },
    ...(TYPES_WITH_STATUS.includes(type.name)
      ? [{ predicate: 'HAS_STATUS', value: valueOf(making, 'status') }]
      : []),
    ...(type.name === 'Country' ? [{ predicate: 'IDENTIFIED_BY', value: { identifier } }] : []),
  ].map((said) => ({ subject: id, ...said, ...supported(making), gist: words(making) }));
}

/** A claim of a predicate that follows its rule, with each optional part now and then. */
function claimOf(making: Making): Written {
  const { dice } = making;
  const says = said(making, wordOf(making, 'PREDICATE'));
  const { predicate } = says;
  const derived = derivedType(predicate, VOCABULARY);
  const maybe = (key: string, value: () => unknown, chance = 0.4): Written =>
    dice.chance(chance) ? { [key]: value() } : {};
  return {
    ...says,
    ...(derived === 'PARTICIPATED_IN' && { role: dice.pick(fitting(making, 'ROLE', says.subject)).word }),
    ...(predicate === 'MEASURED' && measured(making, says)),
    ...(derived === 'PARTY_TO' && maybe('side', () => words(making))),
    gist: words(making, 8),
    ...supported(making),
    ...maybe('attribution', () => Array.from({ length: dice.whole(1, 4) }, () => step(making))),
    ...maybe('polarity', () => among(making, 'Polarity')),
    ...maybe('certainty', () => among(making, 'Certainty')),
    ...maybe('modality', () => among(making, 'Modality')),
    ...maybe('rank', () => among(making, 'Rank')),
    ...maybe('said', () => timeOf(making), 0.2),
    ...maybe('holds', () => timeOf(making), 0.2),
  };
}

/** The terms that may be said of a subject. */
function fitting(making: Making, kind: VocabularyKind, subject: string): readonly Term[] {
  return VOCABULARY.terms(kind).filter((term) =>
    domainOf(term).some((label) => isOf(making, subject, label)),
  );
}

/** A measure of the subject, and the quantity in one of its units. */
function measured(making: Making, { subject, value }: Said): Written {
  const term = making.dice.pick(fitting(making, 'MEASURE', subject));
  const { quantity } = value as { readonly quantity: Written };
  const units = rangeOf(term);
  const unit = units.length > 0 ? making.dice.pick(units) : quantity['unit'];
  return { measure: term.word, value: { quantity: { ...quantity, unit } } };
}

interface Said extends Written {
  readonly predicate: string;
  readonly subject: string;
}

/** The subject and object or value of a claim, mostly fitting the rule of its predicate. */
function said(making: Making, predicate: string): Said {
  const { dice, entities } = making;
  const of = (labels: readonly string[]): string => {
    const fitting = entities.filter((id) => labels.some((label) => isOf(making, id, label)));
    return dice.pick(fitting.length > 0 ? fitting : entities);
  };
  const rule = ruleOf(predicate, VOCABULARY);
  switch (rule.kind) {
    case 'act':
    case 'relationship': {
      const pairs = rule.pairs.flatMap(({ domain, range }) =>
        entities
          .filter((id) => domain.some((label) => isOf(making, id, label)))
          .flatMap((subject) =>
            entities
              .filter((id) => range.some((label) => isOf(making, id, label)))
              .map((object) => ({ subject, object })),
          ),
      );
      return pairs.length > 0
        ? { predicate, ...dice.pick(pairs) }
        : { predicate: 'DESCRIBED_AS', subject: dice.pick(entities), value: valueOf(making, 'text') };
    }
    case 'value': {
      const subject = of(rule.subjects);
      return rule.subjects.some((label) => isOf(making, subject, label))
        ? {
            predicate,
            subject,
            value: predicate === 'LOCATED_AT' ? pointOf(dice) : valueOf(making, rule.value),
          }
        : { predicate: 'DESCRIBED_AS', subject, value: valueOf(making, 'text') };
    }
    case 'statement': {
      const { domain, range } = dice.pick(rule.pairs);
      return {
        predicate,
        subject: of(domain),
        ...((rule.needsContent || dice.chance(0.6)) && { object: of(range.length > 0 ? range : ['Entity']) }),
        ...(dice.chance(0.6) && { value: valueOf(making, dice.pick(STATEMENT_VALUES)) }),
      };
    }
  }
}

function isOf({ storage }: Making, id: string, label: string): boolean {
  return isA(storage.typeOfPrefix.get(id.slice(0, id.indexOf('/')))!, label);
}

function step(making: Making): Written {
  const { dice, entities, datasets, article } = making;
  const actors = entities.filter((id) => isOf(making, id, 'Actor'));
  const speakers = [...actors, ...datasets, ...(article ? [article.id] : [])];
  return {
    speaker: dice.pick(speakers),
    verb: words(making, 1),
    ...(dice.chance(0.5) && { verbKind: among(making, 'VerbKind') }),
    ...(actors.length > 0 && dice.chance(0.3) && { to: dice.pick(actors) }),
    ...(dice.chance(0.3) && { via: words(making) }),
  };
}

/** The source of a claim, with one or two pieces of evidence. */
function supported(making: Making): Written {
  const { dice, datasets, article } = making;
  const times = Array.from({ length: dice.whole(1, 2) });
  if (!article || dice.chance(0.5))
    return { source: dice.pick(datasets), evidence: times.map(() => ({ row: words(making, 2) })) };
  const at = dice.whole(0, article.sentences.length - 1);
  return { source: article.id, evidence: times.map(() => quote(making, article, at)) };
}

/** Gives every sentence a claim. */
function citing(making: Making, at: number): Written {
  return { ...claimOf(making), source: making.article!.id, evidence: [quote(making, making.article!, at)] };
}

function quote({ dice }: Source, { text, sentences }: Article, at: number): Written {
  const { start, end } = sentences[at]!;
  const whole = (offset: number): number =>
    /[\udc00-\udfff]/.test(text.charAt(offset)) ? offset - 1 : offset;
  const from = whole(dice.whole(start, end - 6));
  const to = whole(dice.whole(from + 2, Math.min(from + 100, end - 3)));
  return { sentence: at + 1, start: from, end: to, quote: text.slice(from, to) };
}

/** Damages a claim now and then: a part is missing, or is taken from another claim. */
function spoiled(making: Making, claim: Written): Written {
  const { dice } = making;
  if (!dice.chance(0.002)) return claim;
  const key = dice.pick(Object.keys(claim));
  const { [key]: _lost, ...rest } = claim;
  return dice.pick<Written>([rest, { ...claim, [key]: claimOf(making)[key] }]);
}

/** Damages the required claims now and then: one name, status or code is missing, or its claim derives nothing. */
function incomplete({ dice }: Making, claims: readonly Written[]): readonly Written[] {
  if (!dice.chance(0.2)) return claims;
  const kind = dice.pick(['NAMED', 'HAS_STATUS', 'IDENTIFIED_BY']);
  const lost = dice.some(
    claims.filter(({ predicate }) => predicate === kind),
    1,
    1,
  );
  const instead = dice.pick([
    [],
    ...[{ polarity: 'DENIED' }, { modality: 'INTENDED' }, { rank: 'DEPRECATED' }].map((how) =>
      lost.map((claim) => ({ ...claim, ...how })),
    ),
  ]);
  return [...claims.filter((claim) => !lost.includes(claim)), ...instead];
}

/** Leaves out claims that `check` would refuse as repeating others. */
function unique(claims: readonly Written[]): readonly Written[] {
  const key = ({ gist: _gist, evidence: _evidence, rank: _rank, certainty: _certainty, ...rest }: Written) =>
    JSON.stringify(rest);
  return [...new Map(claims.map((claim) => [key(claim), claim])).values()];
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
