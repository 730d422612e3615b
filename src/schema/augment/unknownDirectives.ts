import {
  GraphQLError,
  Kind,
  specifiedDirectives,
  visit,
  type ASTNode,
  type ConstDirectiveNode,
  type DirectiveDefinitionNode,
} from 'graphql';
import { listNames } from '../../text/listNames.js';
import { offerNearest } from '../../text/nearestName.js';

/** The names of directives' arguments, by the name of the directive. */
type Directives = ReadonlyMap<string, readonly string[]>;

/** Finds uses of directives, and of directive arguments, that are not declared. */
export function unknownDirectives(
  definition: ASTNode,
  declared: readonly DirectiveDefinitionNode[],
): GraphQLError[] {
  const known = namesOf(declared);
  const problems: GraphQLError[] = [];
  visit(definition, {
    [Kind.DIRECTIVE]: (node) => {
      problems.push(...problemsOf(node as ConstDirectiveNode, known));
      return false;
    },
  });
  return problems;
}

function namesOf(declared: readonly DirectiveDefinitionNode[]): Directives {
  const own = declared.map(
    ({ name, arguments: taken = [] }) => [name.value, taken.map((each) => each.name.value)] as const,
  );
  const specified = specifiedDirectives.map(
    ({ name, args }) => [name, args.map((each) => each.name)] as const,
  );
  return new Map([...specified, ...own]);
}

function problemsOf({ name, arguments: given = [] }: ConstDirectiveNode, known: Directives): GraphQLError[] {
  const taken = known.get(name.value);
  if (!taken) {
    const near = offerNearest(name.value, [...known.keys()]);
    const message = `There is no directive @${name.value}.${near} Declare it in schema/directives.graphql, or mend the name.`;
    return [new GraphQLError(message, { nodes: [name] })];
  }
  return given
    .filter((argument) => !taken.includes(argument.name.value))
    .map((argument) => {
      const unknown = argument.name.value;
      const takes =
        taken.length === 0
          ? 'It takes none.'
          : `It takes ${listNames(taken.map((each) => ({ name: each })))}.`;
      const message = `@${name.value} takes no argument ${unknown}.${offerNearest(unknown, taken)} ${takes}`;
      return new GraphQLError(message, { nodes: [argument.name] });
    });
}
