import { listMeetingsPath, type Meeting } from "@rtk-meetings/types";
import { Api } from "./api/api.js";
import { basePath, fragmentApi, type ApiDescription } from "./api/description.js";
import { Gateway } from "./api/gateway.js";
import type { MockRequest, Reply } from "./api/reply.js";
import { recordOf, rememberIn, type RequestListener, type RequestRecord } from "./api/request-log.js";
import { settingsFrom } from "./check-options.js";
import { wholeNumber } from "./check.js";
import type { Collection } from "./data/collection.js";
import type { Item } from "./data/item.js";
import { InvalidOptionError } from "./errors.js";
import { FaultBook, type Faults } from "./faults/fault-book.js";
import { defaults, type MockApiOptions } from "./options.js";
import { inProcessFetch, type Fetch } from "./transport/in-process.js";
import type { Listening } from "./transport/listening.js";

/** The meetings that a mock serves; changes take effect with the next request. */
export interface MockMeetings {
  /** How many there are. */
  readonly size: number;
  /**
   * Adds a meeting and returns it as responses will hold it, write-only members left out. What is not given of `id`,
   * `created_at` and `updated_at` is made up: an id that no other has, one minute after the newest meeting. Throws
   * InvalidOptionError for an id that is there already and for a `created_at` that is no date-time.
   */
  readonly insert: (meeting?: Partial<Meeting>) => Meeting;
  /** Takes a meeting out; false if there is none with this id. */
  readonly remove: (id: string) => boolean;
}

/** The API, embedded. */
export interface MockApi {
  /**
   * Takes the place of `fetch`, for any origin and without a network. Rejects as `fetch` does when a fault breaks the
   * connection, and with the signal's reason when it aborts.
   */
  readonly fetch: Fetch;
  /**
   * Serves on 127.0.0.1 (in Node only). Port 0, the default, takes a free one. The same mock may listen several times.
   * Throws InvalidOptionError for what is no port, ListenError if it cannot be had.
   */
  readonly listen: (port?: number) => Promise<Listening>;
  readonly meetings: MockMeetings;
  /** Requests so far, oldest first. May be emptied; at 100,000 the older half is dropped. */
  readonly requests: RequestRecord[];
  readonly faults: Faults;
}

/** Makes a mock of the API. Throws InvalidOptionError for options that cannot be. */
export function createMockApi(options: MockApiOptions = {}): MockApi {
  return createMockOf(fragmentApi, options);
}

/** Makes a mock of any API that the generator can describe. With `onRequest`, its `requests` stay empty. */
export function createMockOf(
  description: ApiDescription,
  options: MockApiOptions = {},
  onRequest?: RequestListener,
): MockApi {
  const settings = settingsFrom(options);
  const faults = new FaultBook(settings.seed, settings.faults);
  const api = new Api(description, settings, faults, (path) => itemsOf(path, settings.meetings));
  const gateway = new Gateway(api, faults, settings);
  const requests: RequestRecord[] = [];
  const tell = onRequest ?? rememberIn(requests);
  const answer = (request: MockRequest): Reply => {
    const reply = gateway.answer(request);
    tell(recordOf(request, reply));
    return reply;
  };
  return {
    fetch: inProcessFetch(answer),
    listen: async (port = 0) => {
      const { test, expected } = wholeNumber(0, 65_535);
      if (!test(port)) throw new InvalidOptionError("port", expected);
      const { listen } = await import("./transport/http-server.js");
      return listen(answer, port, basePath);
    },
    meetings: meetingsOf(api.lists.get(listMeetingsPath)?.collection),
    requests,
    faults: {
      add: (...added) => faults.add(...added),
      remove: (...removed) => faults.remove(...removed),
      clear: () => faults.clear(),
      get list() {
        return faults.list;
      },
    },
  };
}

/** A number of meetings holds for the other lists too. */
function itemsOf(path: string, meetings: number | readonly Meeting[]): number | readonly Item[] {
  if (typeof meetings === "number") return meetings;
  return path === listMeetingsPath ? meetings : defaults.meetings;
}

function meetingsOf(collection: Collection | undefined): MockMeetings {
  if (!collection) throw new InvalidOptionError("the document", `one with ${listMeetingsPath}`);
  return {
    get size() {
      return collection.size;
    },
    insert: (meeting = {}) => collection.insert(meeting) as unknown as Meeting,
    remove: (id) => collection.remove(id),
  };
}
