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

const titles = cadences.flatMap((cadence) =>
  topics.flatMap((topic) => teams.map((team) => capital(cadence + topic + team))),
);
const titlesAsJson = titles.map((title) => JSON.stringify(title));

/** Characters of the longest title. */
export const longestTitle = Math.max(...titles.map(({ length }) => length));

/** JSON text of a title that a person could have given; the same for the same seed and index. */
export function titleJson(seed: number, index: number): string {
  return titlesAsJson[hash(seed, index, 0x717e) % titles.length] as string;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
