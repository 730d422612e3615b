import type { ClaimFact, ValueFact } from './facts.js';

/** A value as text, because a claim shows names, identifiers, codes and statuses as text. */
export function textOf(value: Exclude<ValueFact, { kind: 'time' | 'quantity' }>): string {
  switch (value.kind) {
    case 'name':
      return value.name.value;
    case 'text':
      return value.text;
    case 'identifier':
      return `${value.identifier.scheme} ${value.identifier.value}`;
    case 'code':
      return `${value.code.scheme} ${value.code.code}`;
    case 'status':
      return value.status;
  }
}

/** The gist of a dataset's claim that states none: the content of its row in one line. `name` is the subject's name. */
export function gistOf(claim: ClaimFact, name: string): string {
  switch (claim.value?.kind) {
    case 'name':
      return `${name} bears the name ${claim.value.name.value} (${claim.value.name.language}, ${claim.value.name.script})`;
    case 'identifier':
      return `${name} has the identifier ${claim.value.identifier.value} in the scheme ${claim.value.identifier.scheme}`;
    case 'code':
      return `${name} is coded ${claim.value.code.code} in ${claim.value.code.scheme} ${claim.value.code.version}`;
    default:
      return `${name}: ${claim.predicate}`;
  }
}
