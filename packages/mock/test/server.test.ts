import { Agent, get as httpGet, type IncomingMessage } from "node:http";
import { once } from "node:events";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { createMockApi, InvalidOptionError, ListenError, type Fault } from "../src/index.js";
import { errorOf } from "./fault-cases/case.js";
import { exchange, rawHeaders } from "./raw-http.js";
import { call, credentials, listening, meetingsPath } from "./support.js";

const path = `/client/v4${meetingsPath}`;
const shapeA = { success: false, errors: expect.any(Array) as unknown[], messages: [], result: null };

async function requested(url: string, headers: object): Promise<[IncomingMessage, Buffer]> {
  const outgoing = httpGet(url, { headers: { ...credentials, ...headers }, agent: false });
  const [message] = (await once(outgoing, "response")) as [IncomingMessage];
  return [message, Buffer.concat((await message.toArray()) as Buffer[])];
}

describe("over a socket", () => {
  test("the same is answered as in process", async () => {
    const [one, other] = [createMockApi(), createMockApi()];
    const url = await listening(one);
    for (const query of ["", "?page_no=2&per_page=7", "?status=ACTIVE", "?page_no=x"]) {
      const overSocket = await fetch(url + query, { headers: credentials });
      const inProcess = await call(other, query);
      expect([overSocket.status, await overSocket.text()]).toEqual([inProcess.status, await inProcess.text()]);
      for (const [name, value] of inProcess.headers) expect(overSocket.headers.get(name), name).toBe(value);
    }
  });

  test.each<Fault>([
    { kind: "status", status: 599, shape: "empty" },
    { kind: "status", status: 204 },
    { kind: "empty" },
    { kind: "redirect" },
    { kind: "invalid-json", status: 205 },
    { kind: "html" },
  ])("the same is answered as in process, by %j too", async (fault) => {
    const [one, other] = [createMockApi({ faults: [fault] }), createMockApi({ faults: [fault] })];
    const overSocket = await fetch(await listening(one), { headers: credentials, redirect: "manual" });
    const inProcess = await call(other, "", { redirect: "manual" });
    const transport = [
      "connection",
      "content-encoding",
      "content-length",
      "date",
      "keep-alive",
      "transfer-encoding",
      "vary",
    ];
    const seen = async ({ status, headers }: Response, text: Promise<string>): Promise<unknown> => [
      status,
      [...headers].filter(([name]) => !transport.includes(name)),
      await text,
    ];
    expect(await seen(overSocket, overSocket.text())).toEqual(await seen(inProcess, inProcess.text()));
  });

  test("the URL is on loopback and ends in the base path", async () => {
    const { url, close } = await createMockApi().listen();
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/client\/v4$/);
    await close();
    await close(); // a second time does no harm
    expect(await errorOf(fetch(url))).toBeInstanceOf(TypeError);
  });

  test("connections are kept alive", async () => {
    const url = await listening(createMockApi());
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const reused = [];
    for (let index = 0; index < 3; index++) {
      const outgoing = httpGet(url, { headers: credentials, agent });
      const [message] = (await once(outgoing, "response")) as [IncomingMessage];
      await message.toArray();
      reused.push(outgoing.reusedSocket);
    }
    expect(reused).toEqual([false, true, true]);
    agent.destroy();
  });

  test("HEAD has the headers of GET and no body", async () => {
    const url = await listening(createMockApi());
    const [head, get] = [
      await fetch(url, { method: "HEAD", headers: credentials }),
      await fetch(url, { headers: credentials }),
    ];
    expect([head.status, head.headers.get("content-type"), await head.text()]).toEqual([200, "application/json", ""]);
    expect(get.status).toBe(200);
  });

  test.each<[string, object, string | undefined]>([
    ["if it is asked for", { "accept-encoding": "br, gzip" }, "gzip"],
    ["if anything is taken", { "accept-encoding": "*" }, "gzip"],
    ["by weight", { "accept-encoding": "br;q=1.0, gzip;q=0.8" }, "gzip"],
    ["not if it is not", {}, undefined],
    ["not if it is refused", { "accept-encoding": "*, gzip;q=0" }, undefined],
    ["not if something else is asked for", { "accept-encoding": "br" }, undefined],
  ])("gzip is used %s", async (_, headers, encoding) => {
    const url = await listening(createMockApi());
    const [message, bytes] = await requested(url, headers);
    expect(message.headers["content-encoding"]).toBe(encoding);
    const text = (encoding ? gunzipSync(bytes) : bytes).toString();
    expect(JSON.parse(text)).toMatchObject({ success: true, paging: { total_count: 137 } });
  });
});

describe("what cannot be read is answered in the API's form, and the server lives on", () => {
  test.each<[string, string, number]>([
    ["a query of 1 MB", `GET ${path}?search=${"a".repeat(2 ** 20)} HTTP/1.1\r\n${rawHeaders}\r\n`, 431],
    ["a flood of headers", `GET ${path} HTTP/1.1\r\n${"X-A: b\r\n".repeat(5000)}${rawHeaders}\r\n`, 431],
    ["no HTTP", "\x16\x03\x01 hello\r\n\r\n", 400],
    ["another HTTP", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 400],
    [
      "two lengths",
      `GET ${path} HTTP/1.1\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n${rawHeaders}\r\n`,
      400,
    ],
    ["a target that is no URL", `GET http://localhost:99999/ HTTP/1.1\r\n${rawHeaders}\r\n`, 400],
    ["a target that is no path", `OPTIONS * HTTP/1.1\r\n${rawHeaders}\r\n`, 400],
    ["bad percent-encoding in the path", `GET ${path.replace("meetings", "%zz")} HTTP/1.1\r\n${rawHeaders}\r\n`, 404],
    ["a tunnel", `CONNECT example.com:443 HTTP/1.1\r\n${rawHeaders}\r\n`, 405],
    ["a method with a body", `POST ${path} HTTP/1.1\r\nContent-Length: 3\r\n${rawHeaders}\r\nabc`, 405],
  ])("%s", async (_, bytes, status) => {
    const url = await listening(createMockApi());
    const answer = await exchange(url, bytes);
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(answer).toMatch(/^content-type: application\/json\r$/im);
    expect(JSON.parse(answer.split("\r\n\r\n")[1] ?? "")).toMatchObject(shapeA);
    expect((await fetch(url, { headers: credentials })).status).toBe(200);
  });

  test.each([
    ["without a Host", `GET ${path} HTTP/1.1\r\nAuthorization: Bearer mock-token\r\n\r\n`],
    ["HTTP/1.0", `GET ${path} HTTP/1.0\r\n${rawHeaders}\r\n`],
    ["to a proxy", `GET http://example.com${path} HTTP/1.1\r\n${rawHeaders}\r\n`],
    ["with an expectation", `GET ${path} HTTP/1.1\r\nExpect: the unexpected\r\n${rawHeaders}\r\n`],
    ["with an upgrade", `GET ${path} HTTP/1.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n${rawHeaders}\r\n`],
  ])("odd but readable requests are served: %s", async (_, bytes) => {
    expect(await exchange(await listening(createMockApi()), bytes)).toMatch(/^HTTP\/1\.1 200 /);
  });
});

describe("listen", () => {
  test("says which port is in use", async () => {
    const url = await listening(createMockApi());
    const port = Number(new URL(url).port);
    const error = await errorOf(createMockApi().listen(port));
    expect(error).toBeInstanceOf(ListenError);
    expect(error).toMatchObject({ name: "ListenError", port, code: "EADDRINUSE" });
    expect(error.message).toMatch(new RegExp(`^port ${port} is in use: .*choose another port`));
  });

  test.each([-1, 65_536, 1.5, Number.NaN])("refuses port %d", async (port) => {
    expect(await errorOf(createMockApi().listen(port))).toBeInstanceOf(InvalidOptionError);
  });

  test("may be called twice", async () => {
    const mock = createMockApi({ meetings: 1 });
    const urls = [await listening(mock), await listening(mock)];
    mock.meetings.insert();
    for (const url of urls)
      expect(await (await fetch(url, { headers: credentials })).json()).toMatchObject({ paging: { total_count: 2 } });
  });
});

test("close ends idle and stalled connections at once", async () => {
  const mock = createMockApi({ latencyMs: 0 });
  const { url, close } = await mock.listen();
  const target = `${url}${meetingsPath}`;
  await (await fetch(target, { headers: credentials })).text(); // leaves an idle connection
  mock.faults.add(
    { kind: "stall-headers", at: 2 },
    { kind: "stall-body", at: 3 },
    { kind: "slow-drip", intervalMs: 60_000 },
  );
  const stalled = errorOf(fetch(target, { headers: credentials }));
  const bodies = [];
  for (let index = 0; index < 2; index++) bodies.push(errorOf((await fetch(target, { headers: credentials })).text()));
  await expect.poll(() => mock.requests.length).toBe(4);
  await close();
  for (const error of await Promise.all([stalled, ...bodies])) expect(error).toBeInstanceOf(TypeError);
});
