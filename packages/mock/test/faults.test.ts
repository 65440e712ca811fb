import { expect, test } from "vitest";
import { createMockApi, faultKinds, faultSummaries, type FaultKind } from "../src/index.js";
import { answers } from "./fault-cases/answers.js";
import type { Case } from "./fault-cases/case.js";
import { deliveries } from "./fault-cases/deliveries.js";
import { pages } from "./fault-cases/pages.js";
import { listening } from "./support.js";

/** The compiler sees that no kind is left out. */
const cases: Readonly<Record<FaultKind, Case>> = { ...answers, ...deliveries, ...pages };

test.each(Object.entries(cases))("%s, over a socket", async (_, show) => {
  const mock = createMockApi({ meetings: 30 });
  await show(mock, await listening(mock));
});

test("faultKinds lists every kind once, each with a summary", () => {
  expect([...faultKinds].sort()).toEqual(Object.keys(cases).sort());
  expect(Object.keys(faultSummaries)).toEqual(faultKinds);
});
