import { listMeetingsPath, redact, type Meeting, type MeetingsPage } from "@rtk-meetings/types";
import { validators } from "@rtk-meetings/types/validate";

/** Titles of a page that was fetched by any means; departures from the contract are printed, secrets are not. */
export function titles(page: MeetingsPage): string[] {
  for (const { severity, pointer, message } of validators.get_all_meetings(page)) {
    console.warn(`${severity} at ${pointer}: ${message}`);
  }
  console.log(listMeetingsPath, JSON.stringify(redact(page.data[0])));
  return page.data.map((meeting: Meeting) => meeting.title ?? meeting.id);
}
