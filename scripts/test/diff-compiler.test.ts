import fc from "fast-check";
import { expect, test } from "vitest";
import { readFragment } from "../generate/fragment.js";
import type { OpenApiDocument } from "../generate/openapi-document.js";
import { fragmentFile } from "../generate/places.js";
import { renderSchema } from "../generate/render-schema.js";
import type { JsonObject } from "../openapi/json.js";
import { diffDocuments } from "../spec-diff/diff.js";
import { typeErrors } from "./support/compile.js";
import { editsOf } from "./support/edits.js";
import { probeOf } from "./support/probe.js";

const fragment = (await readFragment(fragmentFile)).document as unknown as JsonObject;
const probe = probeOf(fragment);

/** What a consumer of the fragment as it stands meets when it compiles against the types of another. */
async function errorsAgainst(document: JsonObject): Promise<string[]> {
  const schema = await renderSchema(document as unknown as OpenApiDocument);
  return typeErrors({ "schema.ts": schema, "probe.ts": probe });
}

test("the probe compiles against the fragment's own types, and reads and passes a great deal", async () => {
  expect(await errorsAgainst(fragment)).toEqual([]);
  expect(probe.split("\n").length).toBeGreaterThan(250);
});

test("what no longer compiles is major, what only documents is patch, what only reorders is none", async () => {
  const edits = editsOf(fragment);
  const runs = Number(process.env["DIFF_RUNS"] ?? 40);
  await fc.assert(
    fc.asyncProperty(fc.nat(edits.length - 1), async (index) => {
      const edit = edits[index];
      const edited = structuredClone(fragment);
      edit?.apply(edited);
      const { verdict } = diffDocuments(fragment, edited);
      if (edit?.sort === "documentation") expect(verdict, edit.name).toBe("patch");
      else if (edit?.sort === "order") expect(verdict, edit.name).toBe("none");
      else expect(verdict, edit?.name).not.toBe("none");
      if (verdict !== "major") expect(await errorsAgainst(edited), `${edit?.name}: ${verdict}`).toEqual([]);
    }),
    { numRuns: runs },
  );
});
