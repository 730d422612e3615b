import { NOT_STORED } from '../../schema/model.js';
import type { Value } from '../tree/values.js';
import type { Planning } from '../planning.js';
import { only, possibleTypes, selectFields, type Source } from '../request/selection.js';
import type { Path } from '../shown.js';

/** Plans the values of a node. A node of an interface always brings its id, because the id's prefix names the type. */
export function planNode(
  planning: Planning,
  type: string,
  sources: readonly Source[],
  path: Path,
): readonly Value[] {
  const parents = storedTypes(possibleTypes(planning.model, type));
  const values = selectFields(planning, only(sources, parents)).flatMap((selected) =>
    planning.values.ofField(planning, parents, selected, path),
  );
  const needsId = values.length === 0 || parents.length > 1;
  const hasId = values.some((value) => value.key === 'id');
  return needsId && !hasId ? [{ kind: 'property', key: 'id', property: 'id' }, ...values] : values;
}

/** Keeps the object types whose objects are nodes in the graph. */
function storedTypes(types: readonly string[]): readonly string[] {
  return types.filter((type) => !NOT_STORED.includes(type));
}
