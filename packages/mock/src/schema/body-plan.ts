import { planOf, type Plan } from "./plan.js";
import { bodySchema, type OpenApiDocument } from "./schema.js";

/** How to make the 200 body of an operation: `success` says true and, if so wished, every top-level member is there. */
export function bodyPlan(document: OpenApiDocument, path: string, isWhole: boolean): Plan {
  const plan = planOf(document, bodySchema(document, path));
  if (plan.kind !== "object") return plan;
  return {
    kind: "object",
    members: plan.members.map((member) => ({
      ...member,
      required: isWhole || member.required,
      plan: member.name === "success" ? { kind: "constant", text: "true" } : member.plan,
    })),
  };
}
