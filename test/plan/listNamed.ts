import type { ListIdentity } from '../../src/plan/cursor.js';

/** A list as tests write it: its name and its order, such as `events timeSort ASC,id ASC`. */
export function listNamed(text: string): ListIdentity {
  const [name = '', ...order] = text.split(' ');
  const keys = order.length === 0 ? [] : order.join(' ').split(',');
  return {
    name,
    order: keys.map((key) => {
      const [property, direction] = key.split(' ');
      return { property: property!, descending: direction === 'DESC' };
    }),
  };
}
