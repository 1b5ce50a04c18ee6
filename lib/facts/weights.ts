/**
 * Written by `npm run train:facts` on 2026-11-28: don't edit.
 * Gain of three facts over the first three sentences, in the mean of ROUGE-1, -2 and -Lsum F1, with its 95 % interval,
 * by five-fold cross-validation:
 *   cnn + cnndm (692): 2.26 (1.64 to 2.86)
 *   cnn (512): 2.19 (1.58 to 2.80)
 *   cnndm (180): 2.47 (0.91 to 3.83)
 *   fundus (100): 0.32 (-0.73 to 1.31)
 *   norsumm (30): 7.78 (2.76 to 13.23)
 *   tes (46): 5.82 (1.43 to 10.39)
 */
import type { Weights } from './rank.ts';

export const trainedWeights: Weights = {
  key: {
    bias: -0.46,
    long: -1.713,
    count: 0.879,
    again: 0.021,
    share: 2.287,
    late: -0.607,
    first: 0.005,
    second: 0.054,
    lead: -0.006,
    prominent: 3.15,
    prominentSquared: -0.743,
    steady: -1.481,
    named: 0.102,
    namedCount: 0.027,
    namedProminent: 0.256,
    everyday: 0.14,
    everydayProminent: -0.934,
    digit: 0.411,
  },
  sentence: {
    first: 0.04,
    second: 0.39,
    third: 0.128,
    early: 0.23,
    late: -0.291,
    depth: -0.196,
    opensBlock: 0,
    headline: 0.398,
    likeFirst: -0.532,
    prominent: 0.713,
    central: 0.241,
    dense: 0.734,
    telling: 0.792,
    tellingDense: 1.028,
    forward: 0.748,
    backward: -1.107,
    short: -0.131,
    under15: -0.134,
    over15: -0.696,
    over20: -0.642,
    over25: -0.347,
    length: -0.998,
    names: 0.469,
    named: 0.367,
    digits: 0.915,
    quote: -0.556,
    opensQuote: -0.682,
    quoteShare: -0.366,
    dangling: 0.271,
    question: 0.043,
  },
};
