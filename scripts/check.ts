import { runTasks } from "./run-tasks.js";

// Everything that CI runs but the matrix of consumers.
await runTasks(["build", "typecheck", "lint", "//#format:check", "//#knip", "test"]);
