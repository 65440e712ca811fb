import { isNumber, isRecord, milliseconds, wholeNumber, type Check } from "../check.js";
import { wholeReply, type Step } from "../transport/step.js";
import type { Effect } from "./effect.js";
import type { Latency } from "./fault.js";

const bytesOfBody: Check = wholeNumber(0);

const latencyMembers: Readonly<Record<Latency["kind"], readonly string[]>> = {
  uniform: ["minMs", "maxMs"],
  normal: ["meanMs", "deviationMs"],
  exponential: ["meanMs"],
};

const distribution: Check = {
  test: (value) => {
    if (!isRecord(value)) return false;
    const { kind, ...numbers } = value;
    const names = Object.entries(latencyMembers).find(([each]) => each === kind)?.[1];
    return (
      names?.length === Object.keys(numbers).length &&
      names.every((name) => isNumber(numbers[name]) && numbers[name] >= 0)
    );
  },
  expected: Object.entries(latencyMembers)
    .map(([kind, names]) => `{ kind: "${kind}", ${names.join(", ")} }`)
    .join(" or "),
};

export const latency: Effect<"latency"> = {
  stage: "delay",
  summary: "a wait before the answer, drawn from a distribution",
  options: { latency: distribution },
  delayMs: ({ latency: drawn = { kind: "uniform", minMs: 50, maxMs: 500 } }, random) =>
    Math.max(0, drawLatency(drawn, random)),
};

function drawLatency(latency: Latency, random: () => number): number {
  switch (latency.kind) {
    case "uniform":
      return latency.minMs + random() * (latency.maxMs - latency.minMs);
    case "normal": {
      const distance = Math.sqrt(-2 * Math.log(1 - random())); // Box and Muller's transform
      return latency.meanMs + latency.deviationMs * distance * Math.cos(2 * Math.PI * random());
    }
    case "exponential":
      return -latency.meanMs * Math.log(1 - random());
  }
}

export const stallHeaders: Effect<"stall-headers"> = {
  stage: "delivery",
  summary: "nothing is sent, for a time or for ever",
  options: { ms: milliseconds },
  deliver: ({ ms = Infinity }, bytes) => [{ do: "wait", ms }, ...wholeReply(bytes)],
};

export const stallBody: Effect<"stall-body"> = {
  stage: "delivery",
  summary: "the body stops half-way, for a time or for ever",
  options: { afterBytes: bytesOfBody, ms: milliseconds },
  deliver: ({ afterBytes, ms = Infinity }, bytes) => {
    const middle = within(afterBytes, bytes);
    return [
      { do: "head" },
      { do: "body", from: 0, to: middle },
      { do: "wait", ms },
      { do: "body", from: middle, to: bytes },
      { do: "end" },
    ];
  },
};

export const slowDrip: Effect<"slow-drip"> = {
  stage: "delivery",
  summary: "the body in small pieces with waits between them",
  options: { chunkBytes: wholeNumber(1), intervalMs: milliseconds },
  deliver: function* ({ chunkBytes = 1024, intervalMs = 20 }, bytes): Iterable<Step> {
    yield { do: "head" };
    for (let from = 0; from < bytes; from += chunkBytes) {
      if (from > 0) yield { do: "wait", ms: intervalMs };
      yield { do: "body", from, to: Math.min(from + chunkBytes, bytes) };
    }
    yield { do: "end" };
  },
};

export const cutBody: Effect<"cut-body"> = {
  stage: "delivery",
  summary: "the connection closes half-way through the body",
  options: { afterBytes: bytesOfBody },
  deliver: ({ afterBytes }, bytes) => [
    { do: "head" },
    { do: "body", from: 0, to: within(afterBytes, bytes) },
    { do: "close" },
  ],
};

export const reset: Effect<"reset"> = {
  stage: "delivery",
  summary: "the connection is reset before the headers, or in the body",
  options: { afterBytes: bytesOfBody },
  deliver: ({ afterBytes }, bytes) =>
    afterBytes === undefined
      ? [{ do: "reset" }]
      : [{ do: "head" }, { do: "body", from: 0, to: within(afterBytes, bytes) }, { do: "reset" }],
};

function within(afterBytes: number | undefined, bytes: number): number {
  return Math.min(afterBytes ?? Math.floor(bytes / 2), bytes);
}
