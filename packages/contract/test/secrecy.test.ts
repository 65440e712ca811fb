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

/** Each character of the token by its number. */
const numbered = (write: (hex: string) => string): string =>
  Array.from(token, (char) => write(char.charCodeAt(0).toString(16))).join("");

const forms = {
  plain: token,
  "in capitals": token.toUpperCase(),
  base64: btoa(token),
  "base64 with its scheme": btoa(`Bearer ${token}`),
  base64url: Buffer.from(token).toString("base64url"),
  hex: Buffer.from(token).toString("hex"),
  "percent-encoded": numbered((hex) => `%${hex}`),
  "percent-encoded twice": numbered((hex) => `%25${hex.toUpperCase()}`),
  "JSON escapes": numbered((hex) => `\\u00${hex}`),
  "references of HTML": numbered((hex) => `&#x${hex};`),
  "decimal references": Array.from(token, (char) => `&#${char.charCodeAt(0)};`).join(""),
  half: token.slice(0, 24),
  "half of it escaped": encodeURIComponent(token.slice(0, 24)).replaceAll("-", "%2d"),
  "within a word": `x${token}x`,
};

test("no text that is masked holds the token in any form", () => {
  for (const [name, form] of Object.entries(forms)) {
    const text = new Mask(token).text(`before ${form} after`);
    expect(text, name).toMatch(/^before .*\$TOKEN.* after$/);
    for (const part of [form.slice(4, 24), form.slice(-16, -4)]) expect(text.toLowerCase(), name).not.toContain(part);
  }
  expect(new Mask("a/token+with=signs").text(String.raw`a\/token\u002bwith%3Dsigns`)).toBe("$TOKEN");
});

test("a token in the body of one answer, in whatever form, is noticed", async () => {
  for (const [name, form] of Object.entries(forms)) {
    const report = await runContract(
      provider({}, (serve) => async (url, init) => {
        const response = await serve(url, init);
        if (response.status !== 400) return response;
        const body = `{"success":false,"errors":[{"code":6003,"message":"not ${form}"}]}`;
        return new Response(body, response);
      }),
      { checks: ["security", "auth"] },
    );
    expect(failedIn(report), name).toEqual(["security.token"]);
  }
});

test("a mask takes out the longest of overlapping values, and what is encoded for a URL", () => {
  const mask = new Mask("token-of-tests/1");
  mask.add("sensitive");
  mask.add("sensitive value");
  mask.add("rtmps://sensitive/place");
  expect(mask.text(String.raw`at rtmps:\/\/sensitive\/place`)).toBe("at [redacted]");
  expect(mask.text("a sensitive value and token-of-tests%2F1 in sensitive%20value")).toBe(
    "a [redacted] and $TOKEN in [redacted]",
  );
});
