import { walkEverything, type Target } from "./walk.js";

// For a browser: the page's own server proxies the API, tells the target and takes the result.
const { origin } = new URL(import.meta.url);
const target = (await (await fetch(`${origin}/target`)).json()) as Target;
const result = await walkEverything({ ...target, baseUrl: `${origin}/client/v4` }).then(
  (said) => ({ said }),
  (error: unknown) => ({ error: String(error) }),
);
await fetch(`${origin}/result`, { method: "POST", body: JSON.stringify(result) });
