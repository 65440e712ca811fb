import { describe, expect, test } from "vitest";
import { createMockApi, faultKinds } from "../src/index.js";
import { logLine } from "../src/cli/log-line.js";
import { parseFault } from "../src/cli/parse-fault.js";
import { runProgram } from "./run-program.js";
import { accountId, appId, credentials, listening, meetingsPath } from "./support.js";

const cli = "src/cli.ts";

test.each(["SIGINT", "SIGTERM"] as const)(
  "serves until %s, prints what is needed and logs without secrets",
  async (signal) => {
    const program = runProgram(
      cli,
      "--port",
      "0",
      "--meetings",
      "7",
      "--token",
      "t0ken-of-mine",
      "--fault",
      "status:1,status=503",
    );
    const [, url = ""] = await program.says(/^listening on (http:\/\/127\.0\.0\.1:\d+\/client\/v4)$/m);
    await program.says(new RegExp(`^account id +${accountId}\napp id +${appId}\ntoken +t0ken-of-mine$`, "m"));
    const get = (query: string): Promise<Response> =>
      fetch(`${url}${meetingsPath}${query}`, { headers: { authorization: "Bearer t0ken-of-mine" } });
    expect((await get("")).status).toBe(503);
    expect(await (await get("?search=t0ken-of-mine&api_key=abc&page_no=1")).json()).toMatchObject({ success: true });
    expect((await fetch(`${url}${meetingsPath}`, { headers: credentials })).status).toBe(401);
    const [line] = await program.says(/^\S+ GET \S+ 200$/m);
    expect(line).toMatch(
      /^\d{4}-\d\d-\d\dT\S+Z GET \/client\/v4\/accounts\/\S+\?search=\[redacted\]&api_key=\[redacted\]&page_no=1 200$/,
    );
    await program.says(/ 503$/m);
    await program.says(/ 401$/m);
    program.kill(signal);
    const { code, stdout, stderr } = await program.ended;
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout.match(/t0ken-of-mine/g)).toHaveLength(1); // the start-up line alone
  },
);

test("ends while an answer stalls", async () => {
  const program = runProgram(cli, "--port", "0", "--fault", "stall-headers", "--quiet");
  const [, url = ""] = await program.says(/^listening on (\S+)$/m);
  const stalled = fetch(`${url}${meetingsPath}`, { headers: credentials }).catch((error: unknown) => error);
  await new Promise((resolve) => setTimeout(resolve, 200));
  program.kill("SIGTERM");
  expect((await program.ended).code).toBe(0);
  expect(await stalled).toBeInstanceOf(TypeError);
});

test("a port in use: exit code 1 and one line", async () => {
  const port = new URL(await listening(createMockApi())).port;
  expect(await runProgram(cli, "--port", port).ended).toEqual({
    code: 1,
    stdout: "",
    stderr: expect.stringMatching(new RegExp(`^error: port ${port} is in use: .*choose another port.*\n$`)) as string,
  });
});

test("--help lists options, faults and exit codes; --version the version", async () => {
  const [help, version] = await Promise.all([runProgram(cli, "--help").ended, runProgram(cli, "--version").ended]);
  expect([help.code, help.stderr, version.code]).toEqual([0, "", 0]);
  for (const kind of faultKinds.filter((each) => each !== "edit"))
    expect(help.stdout).toMatch(new RegExp(`^  ${kind}  `, "m"));
  for (const option of ["--port", "--past-end", "--rate-limit"]) expect(help.stdout).toContain(option);
  expect(help.stdout).toContain("Exit codes: 0 ended by a signal, 1 the port cannot be had, 2 wrong usage.");
  expect(version.stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test.each([
  [["--fault", "nope"], /kind of a fault must be one of status, forbidden/],
  [["--nope"], /unknown option '--nope'/],
  [["--port", "70000"], /^error: --port must be a whole number from 0 to 65535$/m],
  [["--token", "a b"], /^error: --token must be visible ASCII characters without spaces$/m],
  [["--latency", "-1"], /^error: --latency must be a number of milliseconds from 0$/m],
  [["--default-page-size", "200"], /^error: --default-page-size must be at most maxPageSize, 100$/m],
  [["--meetings", "many"], /'many' is invalid\. It must be a number/],
])("wrong usage: exit code 2 and no stack (%j)", async (parameters, message) => {
  const { code, stdout, stderr } = await runProgram(cli, ...parameters).ended;
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(message);
  expect(stderr).not.toMatch(/^ +at /m);
});

describe("--fault", () => {
  test.each<[string, object]>([
    ["html", { kind: "html" }],
    ["status:2", { kind: "status", times: 2 }],
    ["status:2,status=503,shape=envelope", { kind: "status", times: 2, status: 503, shape: "envelope" }],
    ["status,message=503,probability=0.5", { kind: "status", message: "503", probability: 0.5 }],
    [
      "rate-limited,retryAfter=Wed, 21 Oct 2026 07:28:00 GMT",
      { kind: "rate-limited", retryAfter: "Wed, 21 Oct 2026 07:28:00 GMT" },
    ],
    [
      'latency,latency={"kind":"uniform","minMs":1,"maxMs":2},after=3',
      { kind: "latency", latency: { kind: "uniform", minMs: 1, maxMs: 2 }, after: 3 },
    ],
    ["empty-page,pages=[2,4]", { kind: "empty-page", pages: [2, 4] }],
  ])("%s", (text, fault) => {
    expect(parseFault(text)).toEqual(fault);
  });

  test.each(["", "status:0", "status:x", "status:1:2", "status,status=soon", "status,nope=1", "edit", "html=1"])(
    "refuses %j",
    (text) => {
      expect(() => parseFault(text)).toThrow();
    },
  );
});

test("a line of the log masks the token, encoded or not, and what is named like a secret", () => {
  const at = new Date(0);
  const line = (path: string): string => logLine("GET", `http://localhost${path}`, 0, "a{b}c", at);
  expect(line("/x?search=a{b}c")).toBe("1970-01-01T00:00:00.000Z GET /x?search=[redacted] reset");
  expect(line("/x?search=%61%7bb%7dc&page_no=%zz")).toBe(
    "1970-01-01T00:00:00.000Z GET /x?search=[redacted]&page_no=%zz reset",
  );
  expect(line("/a%7Bb%7Dc?q=a%7Bb%7Dc&access_token=1&X-Auth-Key=2")).toBe(
    "1970-01-01T00:00:00.000Z GET /[redacted]?q=[redacted]&access_token=[redacted]&X-Auth-Key=[redacted] reset",
  );
});
