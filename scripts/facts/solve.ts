/** The x of `matrix · x = right`, by Gauss with pivots. The matrix must be square and regular. */
export function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at] as number]);
  for (const [at] of rows.entries()) {
    const pivot = rows.slice(at).reduce((a, b) => (Math.abs(b[at] as number) > Math.abs(a[at] as number) ? b : a));
    rows.splice(rows.indexOf(pivot), 1);
    rows.splice(at, 0, pivot);
    for (const row of rows) {
      if (row === pivot) continue;
      const factor = (row[at] as number) / (pivot[at] as number);
      for (let column = at; column < row.length; column++) row[column] = (row[column] as number) - factor * (pivot[column] as number);
    }
  }
  return rows.map((row, at) => (row[row.length - 1] as number) / (row[at] as number));
}
