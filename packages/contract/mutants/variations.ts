import type { Variation } from "./mutant.js";
import { answerVariations } from "./variations/answers.js";
import { collectionVariations } from "./variations/collections.js";
import { editVariations } from "./variations/edits.js";
import { filterVariations } from "./variations/filters.js";
import { lenientVariations } from "./variations/lenient.js";
import { passingVariations } from "./variations/passing.js";
import { semanticVariations } from "./variations/semantics.js";

/** Providers that keep the contract, each in another way: none may raise an alarm. */
export const variations: readonly Variation[] = [
  ...collectionVariations,
  ...semanticVariations,
  ...filterVariations,
  ...lenientVariations,
  ...editVariations,
  ...answerVariations,
  ...passingVariations,
];
