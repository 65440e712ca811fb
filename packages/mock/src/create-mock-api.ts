import { listMeetingsPath, type Meeting } from "@rtk-meetings/types";
import { Api, basePath, meetingsApi, type ApiDescription, type RequestRecord } from "./api/api.js";
import type { MockRequest, Reply } from "./api/reply.js";
import type { Item } from "./data/collection.js";
import type { Faults } from "./faults/fault-book.js";
import { checkOptions } from "./check-options.js";
import { defaults, type MockApiOptions } from "./options.js";
import { fragment } from "./schema/schema.js";
import type { Listening } from "./transport/http-server.js";
import { inProcessFetch } from "./transport/in-process.js";

/** The meetings that a mock serves; changes take effect with the next request. */
export interface MockMeetings {
  /** How many there are. */
  readonly size: number;
  /**
   * Adds a meeting and returns it. What is not given is made up: an id that no other has, and the time one minute after
   * the newest. Throws InvalidOptionError if there is one with this id, or a member that order depends on is malformed.
   */
  insert(meeting?: Partial<Meeting>): Meeting;
  /** Takes a meeting out; false if there is none with this id. */
  remove(id: string): boolean;
}

/** The API, embedded. */
export interface MockApi {
  /** Takes the place of `fetch`: any origin, no network. Rejects as `fetch` does when a fault breaks the connection. */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /**
   * Serves on 127.0.0.1 (Node only). Port 0, the default, takes a free one. Throws ListenError if the port cannot be
   * had. The same mock may listen more than once.
   */
  readonly listen: (port?: number) => Promise<Listening>;
  readonly meetings: MockMeetings;
  /** The latest requests, oldest first; at 100,000 the older half is dropped. May be emptied. */
  readonly requests: RequestRecord[];
  readonly faults: Faults;
}

const mostRequests = 100_000;

/** Makes a mock of the API. Throws InvalidOptionError for options that cannot be. */
export function createMockApi(options: MockApiOptions = {}): MockApi {
  return createMockOf(meetingsApi(fragment), options);
}

/** A mock of any API that the generator describes. */
export function createMockOf(description: ApiDescription, options: MockApiOptions = {}): MockApi {
  const settings = { ...defaults, ...checkOptions(options) };
  const { meetings } = settings;
  const api = new Api(description, settings, (path) => itemsOf(path, meetings));
  const requests: RequestRecord[] = [];
  const answer = (request: MockRequest): Reply => {
    const reply = api.answer(request);
    if (requests.length >= mostRequests) requests.splice(0, mostRequests / 2);
    requests.push({ method: request.method, url: request.url, status: isReset(reply) ? 0 : reply.status });
    return reply;
  };
  const collection = api.lists.get(listMeetingsPath)?.collection;
  return {
    fetch: inProcessFetch(answer),
    listen: async (port = 0) => {
      const server = await import("./transport/http-server.js");
      return server.listen(answer, port, basePath);
    },
    meetings: {
      get size() {
        return collection?.size ?? 0;
      },
      insert: (meeting = {}) => collection?.insert(meeting) as unknown as Meeting,
      remove: (id) => collection?.remove(id) ?? false,
    },
    requests,
    faults: api.faults,
  };
}

/** A number of meetings holds for the other lists too. */
function itemsOf(path: string, meetings: number | readonly Meeting[]): number | readonly Item[] {
  if (typeof meetings === "number") return meetings;
  return path === listMeetingsPath ? meetings : defaults.meetings;
}

function isReset(reply: Reply): boolean {
  for (const step of reply.delivery?.(0) ?? []) return step.do === "reset";
  return false;
}
