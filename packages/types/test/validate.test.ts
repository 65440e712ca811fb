import { describe, expect, test } from "vitest";
import openapi from "@rtk-meetings/types/openapi.json" with { type: "json" };
import { validators, type Finding } from "@rtk-meetings/types/validate";
import { documentedPage } from "./fixtures/documented-page.js";

const validate = validators.get_all_meetings;

/** The documented page with one change made to its parsed copy. */
function changed(change: (page: Page, meeting: Members) => void): unknown {
  const page = JSON.parse(JSON.stringify(documentedPage)) as Page;
  change(page, page.data[0] as Members);
  return page;
}

type Members = Record<string, unknown> & {
  recording_config: { video_config: Record<string, unknown>; storage_config: Record<string, unknown> | null };
};
interface Page {
  success: unknown;
  data: unknown[];
  paging: Record<string, unknown>;
}

function summary(findings: readonly Finding[]): string[] {
  return findings.map(({ severity, keyword, pointer, expected }) => `${severity} ${keyword} ${pointer} ${expected}`);
}

describe("validators", () => {
  test("take the documented page and the fragment's own examples", () => {
    expect(validate(documentedPage)).toEqual([]);
    expect(validate(openapi.components.examples.page.value)).toEqual([]);
    expect(validate(openapi.components.examples.empty.value)).toEqual([]);
  });

  test.each<[string, (page: Page, meeting: Members) => void, string]>([
    ["a missing member", (_, meeting) => delete meeting["id"], "error required /data/0/id present"],
    ["a missing counter", (page) => delete page.paging["total_count"], "error required /paging/total_count present"],
    ["a wrong type", (_, meeting) => (meeting["title"] = 7), "error type /data/0/title string"],
    ["null where it is not allowed", (_, meeting) => (meeting["title"] = null), "error type /data/0/title string"],
    ["a bad uuid", (_, meeting) => (meeting["id"] = "42"), "error format /data/0/id uuid"],
    ["a bad time", (_, meeting) => (meeting["created_at"] = "yesterday"), "error format /data/0/created_at date-time"],
    [
      "a day that is none",
      (_, meeting) => (meeting["created_at"] = "2025-02-29T00:00:00Z"),
      "error format /data/0/created_at date-time",
    ],
    [
      "a number below its minimum",
      (page) => (page.paging["total_count"] = -1),
      "error minimum /paging/total_count >= 0",
    ],
    [
      "a number above its maximum",
      (_, meeting) => (meeting["session_keep_alive_time_in_secs"] = 601),
      "error maximum /data/0/session_keep_alive_time_in_secs <= 600",
    ],
    [
      "a fraction for an integer",
      (_, { recording_config }) => (recording_config.video_config["width"] = 1.5),
      "error type /data/0/recording_config/video_config/width integer",
    ],
    [
      "an unknown enum value",
      (_, meeting) => (meeting["status"] = "PAUSED"),
      "warning enum /data/0/status ACTIVE | INACTIVE",
    ],
    [
      "an unknown member",
      (_, meeting) => (meeting["preferred_region"] = "x"),
      "warning additionalProperties /data/0/preferred_region absent",
    ],
    [
      "an unknown member beside data",
      (page) => ((page as unknown as Members)["result"] = null),
      "warning additionalProperties /result absent",
    ],
    [
      "an unknown member below a nullable",
      (_, { recording_config }) => Object.assign(recording_config.storage_config ?? {}, { "a/b~c": 1 }),
      "warning additionalProperties /data/0/recording_config/storage_config/a~1b~0c absent",
    ],
    [
      "a write-only member",
      (_, { recording_config }) => Object.assign(recording_config.storage_config ?? {}, { secret: "s3cr3t" }),
      "warning writeOnly /data/0/recording_config/storage_config/secret absent",
    ],
  ])("report %s", (_title, change, expected) => {
    expect(summary(validate(changed(change)))).toEqual([expected]);
  });

  test("take null for a nullable member and an integral float for a number", () => {
    const body = changed((_, { recording_config }) => (recording_config.storage_config = null));
    expect(validate(body)).toEqual([]);
    expect(
      validate(JSON.parse(JSON.stringify(documentedPage).replace('"total_count":1', '"total_count":1.0'))),
    ).toEqual([]);
  });

  test.each([[undefined], [null], ["<html>"], [[]], [42]])("report a body that is no object: %j", (body) => {
    expect(summary(validate(body))).toEqual(["error type  object"]);
  });

  test("list every finding of a page, and keep calls apart", () => {
    const body = changed((page, meeting) => {
      page.success = "yes";
      meeting["status"] = "PAUSED";
      delete meeting["updated_at"];
    });
    expect(validate(body).map(({ severity }) => severity)).toEqual(["error", "error", "warning"]);
    expect(validate(documentedPage)).toEqual([]);
  });

  test("never hold the offending value", () => {
    const secret = "s3cr3t-value";
    const body = changed((page, meeting) => {
      page.success = secret;
      for (const name of Object.keys(meeting)) (meeting as Record<string, unknown>)[name] = secret;
    });
    const findings = validate(body);
    expect(findings.length).toBeGreaterThan(8);
    expect(JSON.stringify(findings)).not.toContain(secret);
  });
});
