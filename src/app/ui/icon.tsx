/** The drawings of the look, one weight, 24 units wide. Decoration beside a word: hidden from screen readers. */
const circle = (x: number, y: number, r: number) => `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;

const drawings = {
  help: `${circle(12, 12, 8.75)}${circle(12, 12, 3.5)}M5.9 5.9l3.6 3.6M18.1 5.9l-3.6 3.6M5.9 18.1l3.6-3.6M18.1 18.1l-3.6-3.6`,
  exit: "M13 4H5v16h8M10 12h11M17 8l4 4-4 4",
  back: "M15 5l-7 7 7 7",
  on: "M9 5l7 7-7 7",
  down: "M5 9l7 7 7-7",
  eye: `M2.5 12S6 6 12 6s9.5 6 9.5 6-3.5 6-9.5 6-9.5-6-9.5-6z${circle(12, 12, 2.7)}`,
  clock: `${circle(12, 12, 8.75)}M12 7v5.2l3.5 2`,
  tick: "M5 12.5l4.5 4.5L19 7.5",
  pencil: "M4 20l1-4.5L16 4.5l3.5 3.5L8.5 19z",
  wait: "M7 3.5h10M7 20.5h10M8.5 3.5v3.2c0 3 7 4.6 7 8.3v5.5M15.5 3.5v3.2c0 3-7 4.6-7 8.3v5.5",
  minus: "M6.5 12h11",
  close: "M6 6l12 12M18 6L6 18",
  copy: "M9 9h11v11.5H9zM5.5 15H4V3.5h11V5",
  phone:
    "M7 3.5h2.7l1.5 4.2-2.1 1.5a12 12 0 0 0 5.7 5.7l1.5-2.1 4.2 1.5V17a3.5 3.5 0 0 1-3.5 3.5C10.3 20.5 3.5 13.7 3.5 7A3.5 3.5 0 0 1 7 3.5z",
  message: "M4 5h16v11.5h-9.5L5.5 20.5v-4H4z",
  page: "M5 3.5h9.5L19 8v12.5H5zM14 3.5V8.5h5",
} as const;

export type IconName = keyof typeof drawings;

export function Icon({ name, small = false }: { name: IconName; small?: boolean }) {
  return (
    <svg class={small ? "i i-s" : "i"} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={drawings[name]} />
    </svg>
  );
}
