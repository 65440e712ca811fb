import { ratelimit } from "./waits.js";

/** Remembers, over the calls of a client, until when its rate limit is used up. */
export function createPace(): [pauseMs: () => number, note: (headers: Headers, sentAt: number) => void] {
  let end = 0;
  let notedAt = 0;
  return [
    () => end - performance.now(),
    (headers, sentAt) => {
      const header = headers.get("ratelimit");
      const ms = ratelimit(header);
      // Answers may overtake one another: that something remains counts only if it was asked for after the pause began.
      if (header === null || (!ms && sentAt < notedAt)) return;
      notedAt = performance.now();
      end = notedAt + ms;
    },
  ];
}
