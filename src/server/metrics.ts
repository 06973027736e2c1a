import { monitorEventLoopDelay } from "node:perf_hooks";
import process from "node:process";

/** Counts for the host, in the form of Prometheus: calls by name and status, never by who. */
export interface Metrics {
  /** @param seconds it took */
  count(call: string, status: number, seconds: number): void;
  /** @param streams open now */
  text(streams: number): string;
  close(): void;
}

export function metrics(): Metrics {
  const calls = new Map<string, number>();
  const times = new Map<string, { sum: number; count: number }>();
  const delay = monitorEventLoopDelay({ resolution: 20 });
  delay.enable();
  return {
    count(call, status, seconds) {
      const key = `{call="${call}",status="${status}"}`;
      calls.set(key, (calls.get(key) ?? 0) + 1);
      const time = times.get(call) ?? { sum: 0, count: 0 };
      times.set(call, { sum: time.sum + seconds, count: time.count + 1 });
    },
    text(streams) {
      const lines = [
        "# TYPE keel_calls_total counter",
        ...[...calls].map(([key, count]) => `keel_calls_total${key} ${count}`),
        "# TYPE keel_call_seconds summary",
        ...[...times].flatMap(([call, { sum, count }]) => [
          `keel_call_seconds_sum{call="${call}"} ${sum.toFixed(6)}`,
          `keel_call_seconds_count{call="${call}"} ${count}`,
        ]),
        ...gauge("keel_streams", streams),
        ...gauge("keel_event_loop_delay_seconds", Number.isNaN(delay.mean) ? 0 : delay.percentile(99) / 1e9),
        ...gauge("process_resident_memory_bytes", process.memoryUsage.rss()),
      ];
      return `${lines.join("\n")}\n`;
    },
    close: () => delay.disable(),
  };
}

const gauge = (name: string, value: number) => [`# TYPE ${name} gauge`, `${name} ${value}`];
