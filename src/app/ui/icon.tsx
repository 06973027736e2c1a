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
  urge: "M2 14.5c2.2 0 3-1 4.2-3.4C7.6 8.3 9 6.5 11 6.5c2.6 0 3.6 3 3.6 5 0 2.4 1.4 3 3 3H22M5 18.5h14",
  today: "M2 15h20M7 15a5 5 0 0 1 10 0M6.5 19h11M12 4v2.5M4.6 8.1l1.6 1.5M19.4 8.1l-1.6 1.5",
  check: "M4 5.5h16M4 10.5h11M3.5 17.5c1.4-2 2.9-2 4.25 0s2.85 2 4.25 0 2.85-2 4.25 0 2.85 2 4.25 0",
  position: "M2 7.5h20M4.5 7.5c.5 5.4 3.4 8.5 7.5 8.5s7-3.1 7.5-8.5M12 16v5M9 21h6",
  space: `M2 6.5h20M5 6.5v11M9.6 6.5v11M19 6.5v11${circle(14.3, 6.5, 2)}`,
  world: `${circle(12, 12, 8.5)}M3.8 13.5c1.4-1.6 2.7-1.6 4.1 0s2.7 1.6 4.1 0 2.7-1.6 4.1 0 2.7 1.6 4.1 0`,
  respect: "M5 3.5h14M12 3.5v11M12 14.5l2.8 3-2.8 3.5-2.8-3.5z",
  more: "M4 7h16M4 12h16M4 17h16",
  plus: "M12 5v14M5 12h14",
  equal: "M6.5 9.5h11M6.5 14.5h11",
  info: `${circle(12, 12, 8.75)}M12 11v5.5M12 7.6v.1`,
  dot: circle(12, 12, 2.5),
  page: "M5 3.5h9.5L19 8v12.5H5zM14 3.5V8.5h5",
  book: "M6 3.5h12.5v17H7.5A2.5 2.5 0 0 1 5 18V4.5a1 1 0 0 1 1-1zM5 18a2.5 2.5 0 0 1 2.5-2.5h11M9 7.5h6",
  flag: "M6.5 3v18M6.5 4.5h11.5l-3 3.75 3 3.75H6.5",
  week: "M4 6h16v14.5H4zM4 10.5h16M8 3.5V8M16 3.5V8M8.7 15.2l2.3 2.3 4.3-4.3",
  sliders: `M4 7.5h8.5M17.5 7.5H20M4 16.5h2.5M11.5 16.5H20${circle(15, 7.5, 2.5)}${circle(9, 16.5, 2.5)}`,
  search: `${circle(10.5, 10.5, 6.5)}M15.5 15.5l5 5`,
  room: "M6 20.5v-17h12v17M3.5 20.5h17M14.5 12v.6",
} as const;

export type IconName = keyof typeof drawings;

export function Icon({ name, small = false }: { name: IconName; small?: boolean }) {
  return (
    <svg class={small ? "i i-s" : "i"} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={drawings[name]} />
    </svg>
  );
}
