/** For `sort`: by code units or by size, the same on every device, which a collator's order is not. */
export const compare = <T extends string | number>(a: T, b: T): number => Number(a > b) - Number(a < b);
