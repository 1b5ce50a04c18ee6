/** What was done to a block, and why. */
export interface Step {
  /** Name of the rule. */
  step: string;
  isKept: boolean;
  /** What the page itself says of the block; else `reasonOf` knows why. */
  reason: string | undefined;
  text: string;
}

export type Explain = (step: Step) => void;
