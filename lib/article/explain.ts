/** What was done to a block, and why. */
export interface Step {
  /** Name of the rule. */
  step: string;
  isKept: boolean;
  reason: string;
  text: string;
}

export type Explain = (step: Step) => void;
