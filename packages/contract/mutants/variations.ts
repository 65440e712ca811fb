import type { Variation } from "./mutant.js";
import { answerVariations } from "./variations/answers.js";
import { collectionVariations } from "./variations/collections.js";
import { semanticVariations } from "./variations/semantics.js";

/** Providers that keep the contract, each in another way: none may raise an alarm. */
export const variations: readonly Variation[] = [...collectionVariations, ...semanticVariations, ...answerVariations];
