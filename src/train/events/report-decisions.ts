// How good held-out decisions are at some thresholds, as a line for the log of a training.

import type { Example } from "./train-judge";

const THRESHOLDS = [0, 0.25, 0.3, 0.4, 0.5, 0.6] as const;

/** Precision, recall and F1 of the held-out judgements at some thresholds. */
export function reportDecisions(examples: readonly Example[], heldOut: readonly number[]): string {
  const positives = examples.filter((example) => example.label).length;
  const at = THRESHOLDS.map((threshold) => {
    const taken = examples.filter((_, i) => (heldOut[i] as number) >= threshold);
    const right = taken.filter((example) => example.label).length;
    const precision = right / (taken.length || 1);
    const recall = right / (positives || 1);
    return `${threshold}: P ${precision.toFixed(3)} R ${recall.toFixed(3)} F ${((2 * precision * recall) / (precision + recall || 1)).toFixed(3)}`;
  });
  return `${examples.length} decisions, ${positives} yes; ${at.join("; ")}`;
}
