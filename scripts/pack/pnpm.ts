import { command, type CommandOptions } from "./command.js";

/** Runs the pnpm that started this program, else the one that npx gives. */
export function pnpm(args: readonly string[], options: CommandOptions = {}): Promise<string> {
  const starter = process.env["npm_execpath"] ?? "";
  if (!starter.includes("pnpm")) return command("npx", ["--yes", "pnpm@10", ...args], options);
  return /\.[cm]?js$/.test(starter)
    ? command(process.execPath, [starter, ...args], options)
    : command(starter, args, options);
}
