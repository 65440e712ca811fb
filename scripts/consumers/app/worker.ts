import { walkEverything, type Target } from "./walk.js";

/** For workerd: the request's body is the target, the answer says what was seen. */
export default {
  async fetch(request: Request): Promise<Response> {
    try {
      return new Response(await walkEverything((await request.json()) as Target));
    } catch (error) {
      return new Response(String(error), { status: 500 });
    }
  },
};
