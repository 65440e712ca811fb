import { tokensOf } from "./document.js";
import type { Member, Members } from "./members.js";

/** The members of a body as a tree, so that a body is looked through without building a pointer for each place. */
interface MemberNode {
  readonly children: Map<string, MemberNode>;
  member?: Member;
}

/** What is seen of one member of a body. `path` is reused: copy what outlives the call. */
export type MemberVisitor = (
  name: string,
  value: unknown,
  declared: Member | undefined,
  path: readonly string[],
) => void;

const trees = new WeakMap<Members, MemberNode>();

/** Visits every member of every object in a body, with what the fragment says of it. */
export function visitMembers(members: Members, body: unknown, visit: MemberVisitor): void {
  let tree = trees.get(members);
  if (!tree) trees.set(members, (tree = treeOf(members)));
  descend(tree, body, [], visit);
}

function descend(node: MemberNode | undefined, value: unknown, path: string[], visit: MemberVisitor): void {
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    const below = node?.children.get("*");
    for (let index = 0; index < value.length; index++) {
      path.push(String(index));
      descend(below, value[index], path, visit);
      path.pop();
    }
    return;
  }
  for (const name of Object.keys(value)) {
    const child = (value as Readonly<Record<string, unknown>>)[name];
    const below = node?.children.get(name);
    path.push(name);
    visit(name, child, below?.member, path);
    descend(below, child, path, visit);
    path.pop();
  }
}

function treeOf(members: Members): MemberNode {
  const root: MemberNode = { children: new Map() };
  for (const member of members.values()) {
    let node = root;
    for (const token of tokensOf(member.pattern)) {
      let next = node.children.get(token);
      if (!next) node.children.set(token, (next = { children: new Map() }));
      node = next;
    }
    node.member = member;
  }
  return root;
}
