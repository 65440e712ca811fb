import { validators } from "@rtk-meetings/types/validate";
import { cpuSince, readInput } from "./input.js";
import { pageBytes } from "./pages.js";

// CPU of parsing a page and of validating it, in microseconds a page.
const { perPage, pages } = readInput() as { perPage: number; pages: number };
const text = new TextDecoder().decode(pageBytes(1, perPage, perPage));
const body: unknown = JSON.parse(text);
const validate = validators.get_all_meetings;

function measure(work: () => unknown): number {
  for (let round = 0; round < pages; round += 1) work();
  const cpu = process.cpuUsage();
  for (let round = 0; round < pages; round += 1) work();
  return cpuSince(cpu) / pages;
}

const findings = validate(body);
if (findings.length > 0) throw new Error(`the page has ${findings.length} findings`);
console.log(JSON.stringify({ parse: measure(() => JSON.parse(text)), validate: measure(() => validate(body)) }));
