import { createRequire } from "node:module";
import type TypeScript from "typescript";

// Checks one tsconfig.json after the other, as `tsc --project` does, with the TypeScript of the folder that the
// argument names. The declarations of libraries stay parsed between them: a check then takes a third of the time.
const ts = createRequire(import.meta.url)(process.argv[2] ?? "") as typeof TypeScript;
const declarations = new Map<string, TypeScript.SourceFile | undefined>();

process.on("message", (config: string) => process.send?.(check(config)));
process.on("disconnect", () => process.exit());

/** What the compiler reports, empty if nothing. */
function check(config: string): string {
  const parsed = ts.getParsedCommandLineOfConfigFile(config, undefined, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
      throw new Error(ts.flattenDiagnosticMessageText(messageText, "\n"));
    },
  });
  if (!parsed) throw new Error(`${config} cannot be read`);
  const { fileNames, options, errors } = parsed;
  const program = ts.createProgram({ rootNames: fileNames, options, host: sharing(options) });
  return ts.formatDiagnostics([...errors, ...ts.getPreEmitDiagnostics(program)], {
    getCanonicalFileName: (name) => name,
    getCurrentDirectory: () => ts.sys.getCurrentDirectory(),
    getNewLine: () => "\n",
  });
}

/** A compiler host that parses a declaration file once for each module format. */
function sharing(options: TypeScript.CompilerOptions): TypeScript.CompilerHost {
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, how, ...rest) => {
    if (!/\.d\.[cm]?ts$/.test(name)) return read(name, how, ...rest);
    const key = `${typeof how === "object" ? (how.impliedNodeFormat ?? "") : ""} ${name}`;
    if (!declarations.has(key)) declarations.set(key, read(name, how, ...rest));
    return declarations.get(key);
  };
  return host;
}
