import { runTasks } from "./run-tasks.js";

await runTasks(["test"]);
