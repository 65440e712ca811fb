import { expect, test } from "vitest";
import { runContract } from "@rtk-meetings/contract";
import { Mask } from "../src/mask.js";
import { checkOf, failedIn, provider, token } from "./provider.js";

const secret = "hunter2-and-more";
const short = "hunter2";

/** Puts secrets everywhere a response can hold them, and the token too. */
const leaky = (): ReturnType<typeof provider> =>
  provider({}, (serve) => async (url, init) => {
    const response = await serve(url, init);
    const text = (await response.text())
      .replaceAll(`"title":"`, `"secret":"${short}","title":"${secret} `)
      .replaceAll(/"rtmp_url":"[^"]*"/g, `"rtmp_url":"${secret}"`)
      .replaceAll(`"message":"`, `"message":"token ${token} of ${btoa(token)} `);
    const headers = new Headers(response.headers);
    headers.set("x-debug", `Bearer ${token}`);
    return new Response(text, { status: response.status, headers });
  });

test("no part of a report holds the token or a sensitive value", async () => {
  const report = await runContract(leaky());
  expect(failedIn(report)).toEqual(expect.arrayContaining(["security.write-only", "security.token", "schema.body"]));
  const text = JSON.stringify(report);
  for (const value of [token, btoa(token).replace(/=+$/, ""), token.slice(0, -1), secret, short]) {
    expect(text).not.toContain(value);
  }
  expect(checkOf(report, "security.write-only").evidence[0]).toMatchObject({ received: "present", expected: "absent" });
});

test("evidence reproduces the request without the token", async () => {
  const report = await runContract(leaky());
  const { curl, request, line, specPointer } = checkOf(report, "security.write-only").evidence[0] ?? {};
  expect(curl).toMatch(/^curl -sS -i -H "Authorization: Bearer \$TOKEN" 'https:\/\/provider\.example\/.*meetings'$/);
  expect(request).toMatch(/^GET https:\/\/provider\.example\//);
  expect(line).toBeGreaterThan(1);
  expect(specPointer).toMatch(/^\/components\//);
});

test("a token in the body of one answer, in whatever form, is noticed", async () => {
  for (const form of [token, btoa(token), encodeURIComponent(token), token.slice(0, 24), `x${token}x`]) {
    const report = await runContract(
      provider({}, (serve) => async (url, init) => {
        const response = await serve(url, init);
        if (response.status !== 400) return response;
        const body = JSON.stringify({ success: false, errors: [{ code: 6003, message: `not ${form}` }] });
        return new Response(body, response);
      }),
      { checks: ["security", "auth"] },
    );
    expect(failedIn(report), form).toEqual(["security.token"]);
  }
});

test("a mask takes out the longest of overlapping values, and what is encoded for a URL", () => {
  const mask = new Mask("token-of-tests/1");
  mask.add("sensitive");
  mask.add("sensitive value");
  expect(mask.text("a sensitive value and token-of-tests%2F1 in sensitive%20value")).toBe(
    "a [redacted] and [part of $TOKEN] in [redacted]",
  );
});
