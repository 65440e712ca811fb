import { runTasks } from "./run-tasks.js";

// Everything that CI runs but the consumers' matrix and the rehearsal of a release.
await runTasks(["build", "typecheck", "lint", "//#format:check", "//#knip", "test", "pack-check", "grade"]);
