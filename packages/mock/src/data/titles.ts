import { hash } from "./random.js";

const cadences = ["", "Weekly ", "Daily ", "Monthly ", "Quarterly ", "First ", "Extra ", "Joint "];
const topics = [
  "planning",
  "design review",
  "stand-up",
  "retrospective",
  "onboarding",
  "office hours",
  "customer call",
  "roadmap",
  "incident review",
  "Q&A",
  "R&D sync",
  "budget 50/50",
  "interview",
  "all-hands",
  "demo",
  "support rota",
  "café chat",
  "hiring panel",
  "sales pipeline",
  '"ask me anything"',
  "book club",
  "100% remote day",
  "C++ guild",
  "release train #4",
];
const teams = ["", " of team Atlas", " of team Borealis", " with Zoë", " with José", " (EMEA)", " (APAC)", ": part 2"];

/** A title a person could have given; the same for the same seed and index. */
export function titleOf(seed: number, index: number): string {
  const bits = hash(seed, index, 0x717e);
  const text = `${pick(cadences, bits)}${pick(topics, bits >>> 8)}${pick(teams, bits >>> 16)}`;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function pick(words: readonly string[], bits: number): string {
  return words[(bits & 0xff) % words.length] as string;
}
