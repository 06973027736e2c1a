/**
 * One line over time, with points and a band, drawn by uPlot on demand. Every word stands beside it as HTML and in the table of its figure: the
 * drawing alone says nothing to a screen reader, and nothing is lost where it cannot be loaded.
 */
import { useEffect, useRef } from "preact/hooks";
import type uPlot from "uplot";
import "uplot/dist/uPlot.min.css";
import "./line-chart.css";

export interface Line {
  /** Local day numbers, ascending. */
  readonly days: readonly number[];
  /** What the line shows; null is a gap, and stays one. */
  readonly line: readonly (number | null)[];
  /** What the points show, where they are others than those of the line. */
  readonly points?: readonly (number | null)[];
  /** How far around each value of the line chance alone can reach. */
  readonly band?: number;
  /** The scale from end to end, both shown. */
  readonly least: number;
  readonly most: number;
  /** Hangs below the line: what holds. Else it stands above it. */
  readonly hangs?: boolean;
}

export function LineChart(props: Line) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const here = host.current;
    if (here === null) return;
    let chart: uPlot | null = null;
    let isWanted = true;
    const resized = new ResizeObserver(() => chart?.setSize(sizeOf(here)));
    const theme = matchMedia("(prefers-color-scheme: dark)");
    const redraw = () => chart?.redraw(false);
    // Without it the table and the sentence are still there.
    void import("uplot").then(
      ({ default: Plot }) => {
        if (!isWanted) return;
        chart = new Plot(optionsOf(Plot, props, here), dataOf(props), here);
        resized.observe(here);
        theme.addEventListener("change", redraw);
      },
      () => {},
    );
    return () => {
      isWanted = false;
      resized.disconnect();
      theme.removeEventListener("change", redraw);
      chart?.destroy();
    };
  }, [JSON.stringify(props)]);
  return <div ref={host} class={props.hangs ? "line-chart line-hangs" : "line-chart"} aria-hidden="true" />;
}

/** What stands under both ends of a line over time. */
export function LineEnds({ from, to }: { from: string; to: string }) {
  return (
    <div class="line-ends">
      <span>{from}</span>
      <b>{to}</b>
    </div>
  );
}

function sizeOf(host: HTMLElement) {
  return { width: Math.max(1, host.clientWidth), height: Math.max(1, host.clientHeight) };
}

/** The line, the points, and both edges of the band. */
function dataOf({ days, line, points, band = 0 }: Line): uPlot.AlignedData {
  const edge = (by: number) => line.map((value) => (value === null ? null : value + by));
  return [[...days], [...line], [...(points ?? line)], edge(-band), edge(band)];
}

function optionsOf(Plot: typeof uPlot, { days, band = 0, least, most, hangs = false }: Line, host: HTMLElement): uPlot.Options {
  // Read when it is drawn, from properties that forced colours change too.
  const main = () => getComputedStyle(host).color;
  const wash = () => getComputedStyle(host).backgroundColor;
  const paper = () => getComputedStyle(host).outlineColor;
  const edge: uPlot.Series = { show: band > 0, stroke: "transparent", points: { show: false }, ...pathsOf(Plot) };
  const first = days[0] ?? 0;
  const last = days.at(-1) ?? first;
  return {
    ...sizeOf(host),
    padding: [6, 6, 6, 6],
    cursor: { show: false },
    legend: { show: false },
    axes: [{ show: false }, { show: false }],
    scales: {
      // A single day stands in the middle.
      x: { time: false, range: first === last ? [first - 1, last + 1] : [first, last] },
      y: { range: [least, most], dir: hangs ? -1 : 1 },
    },
    bands: band > 0 ? [{ series: [4, 3], fill: wash }] : [],
    series: [
      {},
      { stroke: main, width: 2, spanGaps: false, points: { show: false }, ...pathsOf(Plot) },
      { width: 0, paths: () => null, points: { show: true, size: 7, width: 1.5, stroke: main, fill: paper } },
      edge,
      edge,
    ],
  };
}

function pathsOf({ paths }: typeof uPlot): Pick<uPlot.Series, "paths"> {
  const monotone = paths.spline?.();
  return monotone === undefined ? {} : { paths: monotone };
}
