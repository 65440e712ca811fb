import { planOf, type Member, type Plan } from "./plan.js";
import { bodySchema, type OpenApiDocument } from "./schema.js";

/** How to make the 200 body of an operation; `success` says true. */
export function bodyPlan(document: OpenApiDocument, path: string): Plan {
  const plan = planOf(document, bodySchema(document, path));
  if (plan.kind !== "object") return plan;
  return { kind: "object", members: plan.members.map(successful) };
}

/** The same with every member of the top level, but for some. */
export function bodyPlanWithout(document: OpenApiDocument, path: string, names: readonly string[]): Plan {
  const plan = bodyPlan(document, path);
  if (plan.kind !== "object") return { kind: "object", members: [] };
  const members = plan.members.filter(({ name }) => !names.includes(name));
  return { kind: "object", members: members.map((member) => ({ ...member, required: true })) };
}

function successful(member: Member): Member {
  return member.name === "success" ? { ...member, plan: { kind: "constant", text: "true" } } : member;
}
