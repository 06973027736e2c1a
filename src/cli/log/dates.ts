import { monthDayOf, weekdayOf } from "#formula";

const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const months = ["January", "February", "March", "April", "May", "June"].concat([
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
]);

/** `Monday 23 November 2026`. */
export function longDate(day: number): string {
  return `${weekdays[weekdayOf(day)]} ${shortDate(day)} ${monthDayOf(day).year}`;
}

/** `23 November`. */
export function shortDate(day: number): string {
  const { day: ofMonth, month } = monthDayOf(day);
  return `${ofMonth} ${months[month - 1]}`;
}

/** `1 day`, `2 days`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
