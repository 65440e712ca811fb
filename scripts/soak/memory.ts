import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Megabytes of this process. */
export interface Memory {
  /** Of objects that are in use. */
  readonly heap: number;
  /** That the operating system has given to it. */
  readonly resident: number;
}

/** Collects garbage and says what remains. */
export function memoryInUse(): Memory {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  collect();
  collect();
  const { heapUsed, rss } = process.memoryUsage();
  return { heap: heapUsed / 2 ** 20, resident: rss / 2 ** 20 };
}
