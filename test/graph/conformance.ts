import type { TestEngine } from '../engines.js';
import { holdsClosing } from './conformance/closing.js';
import { holdsErrors } from './conformance/errors.js';
import { holdsForms } from './conformance/forms.js';
import { holdsLimits } from './conformance/limits.js';
import { holdsOrder } from './conformance/order.js';
import { holdsReads } from './conformance/reads.js';
import { holdsSchema } from './conformance/schema.js';
import { holdsSharing } from './conformance/sharing.js';
import { holdsTransactions } from './conformance/transactions.js';
import { holdsValues } from './conformance/values.js';

/** The tests that every adapter of the `Graph` port must pass, for any engine. */
export function holdsGraphPort(engine: TestEngine): void {
  holdsValues(engine);
  holdsOrder(engine);
  holdsReads(engine);
  holdsTransactions(engine);
  holdsErrors(engine);
  holdsLimits(engine);
  holdsSharing(engine);
  holdsSchema(engine);
  holdsForms(engine);
  holdsClosing(engine);
}
