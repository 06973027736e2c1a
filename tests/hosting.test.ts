import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { serveApp } from "../src/cli/commands/serve.ts";
import { headersFor, parseHeaders } from "../src/server/headers.ts";
import { caddyfile } from "../tools/caddyfile/write.ts";
import { headersFile } from "../tools/headers.ts";

describe("the app's headers", () => {
  const rules = parseHeaders(headersFile());

  it("are read whole by the server", () => {
    const headers = headersFor(rules, "/");
    for (const name of ["Content-Security-Policy", "Cross-Origin-Opener-Policy", "Cross-Origin-Embedder-Policy", "Cache-Control"]) {
      expect(headers[name]).toBeTruthy();
    }
  });

  it("give each header once at most, so that hosts which join values and hosts which do not agree", () => {
    for (const path of ["/", "/index.html", "/sw.js", "/manifest.webmanifest", "/icons/icon.svg", "/assets/a.js", "/nothing"]) {
      const names = rules.filter((rule) => headersFor([rule], path) && Object.keys(headersFor([rule], path)).length > 0);
      const all = names.flatMap(({ headers }) => headers.map(([name]) => name.toLowerCase()));
      expect([path, all.length]).toEqual([path, new Set(all).size]);
    }
  });

  it("allow nothing from elsewhere, and no code within the page", () => {
    const policy = headersFor(rules, "/")["Content-Security-Policy"] ?? "";
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|https?:|\*/);
  });

  it("are all in the Caddyfile", () => {
    const file = caddyfile("notes.example.org", "/srv/notes", headersFile());
    for (const { headers } of rules) for (const [name, value] of headers) expect(file).toContain(`${name} "${value}"`);
    expect(file).toMatch(/^notes\.example\.org \{\n\troot \* "\/srv\/notes"\n/);
  });
});

describe("F94 what a host starts", () => {
  const read = (name: string) => readFileSync(name, "utf8");
  const [unit, container, compose] = ["keel.service", "Containerfile", "compose.yaml"].map((name) => read(`hosting/${name}`)) as [
    string,
    string,
    string,
  ];
  const listed = (text: string, start: RegExp): readonly string[] => JSON.parse(start.exec(text)?.[1] ?? "[]");
  const started = {
    unit: (/^ExecStart=\/usr\/bin\/node \S+keel\.js (.+)$/m.exec(unit)?.[1] ?? "").split(" "),
    container: listed(container, /^CMD (\[.+\])$/m),
    compose: listed(compose, /^ {4}command: (\[.+\])$/m),
  };

  it.each(Object.entries(started))("is `keel serve` with options that it has: %s", (_, [command, ...options]) => {
    expect(command).toBe(serveApp.name);
    const names = options.filter((option) => option.startsWith("--"));
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect(serveApp.help).toMatch(new RegExp(`^ {2}${name} `, "m"));
    // Nobody from elsewhere could begin a vault else.
    expect(options.join(" ")).toContain("--signup invited");
  });

  it("is the built command, on a Node that it runs on, with variables that it reads", () => {
    const manifest = JSON.parse(read("package.json"));
    for (const text of [unit, container]) expect(text).toContain(manifest.bin.keel);
    for (const [, version] of container.matchAll(/^FROM \S+\/node:(\d+)-/gm)) expect(Number(version)).toBeGreaterThanOrEqual(20);
    const named = new Set([unit, compose].flatMap((text) => text.match(/\bKEEL_[A-Z]+(?=[:, ])/g) ?? []));
    expect([...named].sort()).toEqual(["KEEL_DATABASE", "KEEL_INVITATION", "KEEL_PASSWORD"]);
    for (const name of ["KEEL_DATABASE", "KEEL_INVITATION"]) expect(serveApp.help).toContain(name);
    expect(compose).toContain("${KEEL_PASSWORD:?");
  });

  it.skipIf(spawnSync("systemd-analyze", ["--version"]).status !== 0)("is a unit that systemd takes", () => {
    const { status, stderr } = spawnSync("systemd-analyze", ["verify", "hosting/keel.service"], { encoding: "utf8" });
    expect([status, stderr]).toEqual([0, ""]);
  });
});
