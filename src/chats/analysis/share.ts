/** A part of a whole, with the interval in which the share lies 95 times of 100. */
export interface Share {
  readonly of: number;
  readonly count: number;
  /** 0 to 1; null where there is nothing to share. */
  readonly share: number | null;
  readonly low: number;
  readonly high: number;
}

/** A share with its Wilson interval at 95 %. */
export function shareOf(count: number, of: number): Share {
  if (of === 0) return { of, count, share: null, low: 0, high: 1 };
  const share = count / of;
  const middle = share + (z * z) / (2 * of);
  const half = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const whole = 1 + (z * z) / of;
  return { of, count, share, low: Math.max(0, (middle - half) / whole), high: Math.min(1, (middle + half) / whole) };
}

/** Of the normal distribution, for 95 %. */
const z = 1.959963984540054;
