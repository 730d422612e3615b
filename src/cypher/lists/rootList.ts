import { anchorOf } from '../../plan/anchor.js';
import type { ListRoot } from '../../plan/tree/listRoot.js';
import { valued, type CompileRoot } from '../compiling.js';
import { byId } from '../traversal.js';
import { connection } from './connection.js';
import { anchoredRows, rowsAbout } from './rows.js';

/** Compiles a root list. A list about an entity has no row if the entity does not exist. */
export const rootList: CompileRoot<ListRoot> = (compiling, root) => {
  const { names, dialect, project } = compiling;
  if (root.about) {
    const about = names.variable('about');
    const rows = rowsAbout(names, root, about, root.about);
    const match = `MATCH ${byId(about, root.about.label, `$${root.about.parameter}`)}`;
    return valued(compiling, match, connection(names, rows, root, project));
  }
  const { anchor, rest } = anchorOf(root.where);
  const rows = anchor ? anchoredRows(names, root, anchor) : dialect.rootRows(names, root);
  const list = connection(names, rows, { ...root, where: rest }, project);
  // The page is found by its ids if nothing else leads to its rows.
  const first = root.page && !anchor ? dialect.pageBefore(root, root.where, root.page) : undefined;
  return { ...valued(compiling, '', list), first };
};
