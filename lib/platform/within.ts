/** What comes after that many ms is not waited for: undefined. */
export const within = <T>(ms: number, asked: Promise<T> | undefined): Promise<T | undefined> =>
  Promise.race([asked, new Promise<undefined>((resolve) => setTimeout(resolve, ms))]);
