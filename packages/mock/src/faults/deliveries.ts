import { wholeReply, type Step } from "../transport/step.js";
import type { DelayEffect, DeliveryEffect } from "./effect.js";
import type { Fault, Latency } from "./fault.js";

export const latency: DelayEffect<Fault<"latency">> = {
  stage: "delay",
  summary: "a wait before the answer, drawn from a distribution",
  delayMs: ({ latency: distribution = { kind: "uniform", minMs: 50, maxMs: 500 } }, random) =>
    Math.max(0, drawLatency(distribution, random)),
};

function drawLatency(latency: Latency, random: () => number): number {
  switch (latency.kind) {
    case "uniform":
      return latency.minMs + random() * (latency.maxMs - latency.minMs);
    case "normal": // Box-Muller
      return (
        latency.meanMs + latency.deviationMs * Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
      );
    case "exponential":
      return -latency.meanMs * Math.log(1 - random());
  }
}

export const stallHeaders: DeliveryEffect<Fault<"stall-headers">> = {
  stage: "delivery",
  summary: "nothing is sent, for a time or for ever",
  deliver: ({ ms = Infinity }, bytes) => [{ do: "wait", ms }, ...wholeReply(bytes)],
};

export const stallBody: DeliveryEffect<Fault<"stall-body">> = {
  stage: "delivery",
  summary: "the body stops half-way, for a time or for ever",
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

export const slowDrip: DeliveryEffect<Fault<"slow-drip">> = {
  stage: "delivery",
  summary: "the body in small pieces with waits between them",
  deliver: function* ({ chunkBytes = 1024, intervalMs = 20 }, bytes): Iterable<Step> {
    yield { do: "head" };
    for (let from = 0; from < bytes; from += chunkBytes) {
      if (from > 0) yield { do: "wait", ms: intervalMs };
      yield { do: "body", from, to: Math.min(from + chunkBytes, bytes) };
    }
    yield { do: "end" };
  },
};

export const cutBody: DeliveryEffect<Fault<"cut-body">> = {
  stage: "delivery",
  summary: "the connection closes half-way through the body",
  deliver: ({ afterBytes }, bytes) => [
    { do: "head" },
    { do: "body", from: 0, to: within(afterBytes, bytes) },
    { do: "close" },
  ],
};

export const reset: DeliveryEffect<Fault<"reset">> = {
  stage: "delivery",
  summary: "the connection is reset before the headers, or in the body",
  deliver: ({ afterBytes }, bytes) =>
    afterBytes === undefined
      ? [{ do: "reset" }]
      : [{ do: "head" }, { do: "body", from: 0, to: within(afterBytes, bytes) }, { do: "reset" }],
};

function within(afterBytes: number | undefined, bytes: number): number {
  return Math.min(afterBytes ?? Math.floor(bytes / 2), bytes);
}
