import { runTasks } from "./run-tasks.js";

// Everything that CI runs. `pnpm pack-check` and `pnpm consumers` stand apart.
await runTasks(["build", "typecheck", "lint", "//#format:check", "//#knip", "test"]);
