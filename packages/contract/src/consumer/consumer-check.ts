import type { Check, CheckContext } from "../check.js";
import type { CheckRecord } from "../check-record.js";
import type { Answer } from "../http/answer.js";
import { configured } from "../http/credentials.js";
import { Consumer } from "./consumer.js";
import { recordingOf, type Recording } from "./recording.js";

/** What a consumer check works with. */
export interface ConsumerCase {
  readonly context: CheckContext;
  readonly record: CheckRecord;
  readonly consumer: Consumer;
  readonly recording: Recording;
  /** Passes, or fails with what went wrong. */
  readonly expect: (
    holds: boolean,
    message: string,
    details?: { readonly expected?: string; readonly received?: string },
  ) => void;
}

/** The recorded answers to documented requests, by operation of a run. */
const answers = new WeakMap<CheckContext, Answer[]>();
const enough = 100;

/** A check of the published packages, on mutated copies of what the run recorded. */
export function consumerCheck(
  check: Pick<Check, "id" | "title" | "core" | "lists">,
  run: (use: ConsumerCase) => Promise<void>,
): Check {
  return {
    ...check,
    rule: ({ pointer }) => `${pointer}/responses`,
    judge: (answer, _, context) => {
      const { credentials = configured, expect = "success" } = answer.request;
      const known = answers.get(context) ?? [];
      const isOurs = answer.status === 200 && expect !== "refusal" && credentials === configured;
      if (isOurs && known.length < enough && !known.includes(answer)) answers.set(context, [...known, answer]);
    },
    run: async (context, record) => {
      const recording = recordingOf(context, answers.get(context) ?? []);
      if (!recording) {
        record.skip("no recorded answer keeps the contract");
        return;
      }
      await run({
        context,
        record,
        recording,
        consumer: new Consumer(context),
        expect: (holds, message, details) => record.judge(holds ? undefined : { message, ...details }),
      });
    },
  };
}
