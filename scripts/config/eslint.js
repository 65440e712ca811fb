import tseslint from "typescript-eslint";

/** Type-aware rules for every workspace; formatting is prettier's. */
export default tseslint.config(
  { ignores: ["**/dist/**", "**/src/generated/**", "**/reports/**", "config/eslint.js", "**/*.mjs"] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      eqeqeq: ["error", "always", { null: "ignore" }],
    },
  },
  {
    // What a library prints is its caller's business; programs (scripts, examples, src/cli*) may print.
    files: ["src/**"],
    ignores: ["src/cli.ts", "src/cli/**"],
    rules: { "no-console": "error" },
  },
);
