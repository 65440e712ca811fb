import { fork, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Task } from "./grade-worker.js";
import type { Graded } from "./grading.js";

const program = fileURLToPath(new URL("grade-worker.ts", import.meta.url));

/** Grades providers in so many processes; tells of each as it is done. */
export async function gradeAll(
  tasks: readonly Task[],
  processes: number,
  onDone: (graded: Graded) => void,
): Promise<Graded[]> {
  const results: Graded[] = [];
  const queue = tasks.entries();
  const serve = async (): Promise<void> => {
    const child = fork(program);
    try {
      for (const [index, task] of queue) {
        const graded = await ask(child, task);
        results[index] = graded;
        onDone(graded);
      }
    } finally {
      child.kill();
    }
  };
  await Promise.all(Array.from({ length: Math.min(processes, tasks.length) }, serve));
  return results;
}

function ask(child: ChildProcess, task: Task): Promise<Graded> {
  return new Promise((resolve, reject) => {
    const onExit = (code: number | null): void => reject(new Error(`grading ${task.name} ended with code ${code}`));
    child.once("exit", onExit);
    child.once("message", (graded) => {
      child.off("exit", onExit);
      resolve(graded as Graded);
    });
    child.send(task);
  });
}
