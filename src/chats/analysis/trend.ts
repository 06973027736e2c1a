/**
 * The slope of Theil and Sen: the median of the slopes between all pairs.
 * @param values one for each week
 * @returns change a week; null below 4 values
 */
export function theilSen(values: readonly number[]): number | null {
  if (values.length < leastValues) return null;
  const slopes = new Float64Array((values.length * (values.length - 1)) / 2);
  let found = 0;
  values.forEach((value, from) => {
    for (let to = from + 1; to < values.length; to++) slopes[found++] = ((values[to] as number) - value) / (to - from);
  });
  slopes.sort();
  const half = (slopes.length - 1) / 2;
  return ((slopes[Math.floor(half)] as number) + (slopes[Math.ceil(half)] as number)) / 2;
}

const leastValues = 4;
