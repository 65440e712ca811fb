import { describe, expectTypeOf, test } from "vitest";
import type { ListMeetingsQuery, ListPath, Meeting, MeetingsPage, StorageConfig } from "@rtk-meetings/types";
import { listMeetingsPath, redact } from "@rtk-meetings/types";
import type { OperationId } from "@rtk-meetings/types/operations";
import { validators, type Finding } from "@rtk-meetings/types/validate";
import { documentedPage } from "./fixtures/documented-page.js";

describe("meeting types", () => {
  test("a page holds meetings, not any", () => {
    expectTypeOf<MeetingsPage["data"][number]>().toEqualTypeOf<Meeting>();
    expectTypeOf<Meeting>().not.toBeAny();
    expectTypeOf<Meeting["id"]>().toEqualTypeOf<string>();
    expectTypeOf<Meeting["title"]>().toEqualTypeOf<string | undefined>();
    expectTypeOf<MeetingsPage["paging"]["total_count"]>().toEqualTypeOf<number>();
  });

  test("the documented example is a page", () => {
    expectTypeOf(documentedPage).toExtend<MeetingsPage>();
  });

  test("write-only members cannot be read", () => {
    expectTypeOf<StorageConfig>().not.toHaveProperty("secret");
    expectTypeOf<StorageConfig>().not.toHaveProperty("access_key");
    expectTypeOf<StorageConfig>().not.toHaveProperty("password");
    expectTypeOf<StorageConfig>().not.toHaveProperty("private_key");
    expectTypeOf<StorageConfig>().toHaveProperty("bucket");
    // @ts-expect-error -- a secret is never part of a response
    expectTypeOf({ type: "aws", secret: "x" } as const satisfies StorageConfig).toBeObject();
  });

  test("storage may be null", () => {
    type Stored = NonNullable<Meeting["recording_config"]>["storage_config"];
    expectTypeOf<Stored>().toEqualTypeOf<StorageConfig | null | undefined>();
  });

  test("enums are closed unions", () => {
    expectTypeOf<Meeting["status"]>().toEqualTypeOf<"ACTIVE" | "INACTIVE" | undefined>();
    // @ts-expect-error -- not a status
    expectTypeOf({ status: "OPEN" } as const satisfies ListMeetingsQuery).toBeObject();
  });

  test("the query takes the six parameters and no other", () => {
    expectTypeOf<keyof ListMeetingsQuery>().toEqualTypeOf<
      "end_time" | "page_no" | "per_page" | "search" | "start_time" | "status"
    >();
  });

  test("the path is a list operation's, the operation has a validator", () => {
    expectTypeOf(listMeetingsPath).toExtend<ListPath>();
    expectTypeOf<"get_all_meetings">().toExtend<OperationId>();
    expectTypeOf(validators.get_all_meetings).toEqualTypeOf<(body: unknown) => Finding[]>();
    // @ts-expect-error -- no such operation
    expectTypeOf(validators.get_all_presets).toBeFunction();
  });

  test("redact keeps the type", () => {
    expectTypeOf(redact(documentedPage)).toEqualTypeOf<typeof documentedPage>();
  });
});
