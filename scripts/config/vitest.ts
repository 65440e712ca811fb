import { defineConfig } from "vitest/config";

const conditions = ["@rtk-meetings/source", "module", "node", "import", "default"];

/**
 * Every workspace's tests: against the sources, types included, with a report that `pnpm test` counts.
 * Type tests live in `*.test-d.ts`: vitest's type check sees no other file.
 */
export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    include: ["test/**/*.test.ts"],
    typecheck: { enabled: true, include: ["test/**/*.test-d.ts"], tsconfig: "./tsconfig.json" },
    reporters: ["default", "json"],
    outputFile: { json: "reports/vitest.json" },
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
