import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { redact, sensitivePointers } from "@rtk-meetings/types";
import { documentedPage } from "./fixtures/documented-page.js";

const secret = "AKIA-very-secret";

function pageWithSecrets(): { data: Record<string, unknown>[] } {
  return {
    ...documentedPage,
    data: documentedPage.data.map((meeting) => ({
      ...meeting,
      recording_config: {
        ...meeting.recording_config,
        live_streaming_config: { rtmp_url: `rtmp://live.example.com/${secret}` },
        storage_config: {
          ...meeting.recording_config.storage_config,
          access_key: secret,
          secret,
          password: secret,
          private_key: secret,
        },
      },
    })),
  };
}

describe("redact", () => {
  test("the pointers name the four write-only members and the stream's address", () => {
    expect(sensitivePointers.map((pointer) => pointer.replace("/data/*/recording_config/", ""))).toEqual([
      "live_streaming_config/rtmp_url",
      "storage_config/access_key",
      "storage_config/password",
      "storage_config/private_key",
      "storage_config/secret",
    ]);
  });

  test.each([
    ["a page", pageWithSecrets()],
    ["a meeting", pageWithSecrets().data[0]],
    ["an array of meetings", pageWithSecrets().data],
  ])("masks every sensitive value of %s and changes nothing else", (_title, value) => {
    const before = JSON.stringify(value);
    const text = JSON.stringify(redact(value));
    expect(text).not.toContain(secret);
    expect(text.match(/\[redacted\]/g)).toHaveLength(5);
    expect(text.replaceAll('"[redacted]"', "0")).toBe(before.replaceAll(/"[^"]*AKIA-very-secret"/g, "0"));
    expect(JSON.stringify(value)).toBe(before);
  });

  test("masks null and objects too, and leaves absent members absent", () => {
    const item = { recording_config: { storage_config: { secret: null, password: { value: secret } } } };
    expect(redact(item)).toEqual({
      recording_config: { storage_config: { secret: "[redacted]", password: "[redacted]" } },
    });
    expect(redact({ recording_config: { storage_config: null } })).toEqual({
      recording_config: { storage_config: null },
    });
  });

  test("returns any JSON value unharmed, and a second time the same", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const once = redact(value);
        expect(redact(once)).toEqual(once);
        expect(JSON.stringify(once)).toBe(JSON.stringify(value));
      }),
    );
  });

  test("masks a secret wherever the fragment allows one, whatever stands around it", () => {
    const storage = fc.dictionary(fc.constantFrom("bucket", "type", "x"), fc.jsonValue());
    const meeting = storage.map((around) => ({ recording_config: { storage_config: { ...around, secret } } }));
    fc.assert(
      fc.property(fc.array(meeting), fc.boolean(), (data, asPage) => {
        expect(JSON.stringify(redact(asPage ? { data } : data))).not.toContain(secret);
      }),
    );
  });
});
