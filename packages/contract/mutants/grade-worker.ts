import { grade } from "./grading.js";

/** What a worker is asked. */
export interface Task {
  readonly name: string;
  /** Whether a mutant's run goes on after its first failure. */
  readonly whole: boolean;
}

// Grades one provider after the other, as the parent process names them.
process.on("message", ({ name, whole }: Task) => {
  void grade(name, whole).then((graded) => process.send?.(graded));
});
