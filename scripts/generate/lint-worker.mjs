// Plain JavaScript, so that it runs in a thread without the TypeScript loader: through that, Redocly's seven hundred
// modules take three times as long to load. Lints `workerData` and posts the problems.
import { createConfig, lintFromString } from "@redocly/openapi-core";
import { parentPort, workerData } from "node:worker_threads";

const { source, absoluteRef, rules } = workerData;
const problems = await lintFromString({ source, absoluteRef, config: await createConfig(rules) });
parentPort.postMessage(
  problems.map(({ message, ruleId, location: [{ pointer, start } = {}] }) => ({
    message,
    ruleId,
    pointer,
    line: start?.line,
  })),
);
