import { join, relative, sep } from "node:path";
import ts from "typescript";

/** A package's sources, under the settings that its build has. */
export function readProgram(folder: string): ts.Program {
  const config = ts.getParsedCommandLineOfConfigFile(join(folder, "tsconfig.build.json"), undefined, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
      throw new Error(ts.flattenDiagnosticMessageText(messageText, "\n"));
    },
  });
  if (!config) throw new Error(`${folder} has no tsconfig.build.json`);
  return ts.createProgram(config.fileNames, config.options);
}

/** What the compiler writes, by path inside the package. */
export function compile(folder: string, program = readProgram(folder)): Map<string, string> {
  const written = new Map<string, string>();
  program.emit(undefined, (path, text) => {
    written.set(relative(folder, path).split(sep).join("/"), text);
  });
  return written;
}

/** What the compiler finds wrong, as it prints it; empty if nothing is. */
export function compilerErrors(folder: string, program: ts.Program): string {
  return ts.formatDiagnostics(ts.getPreEmitDiagnostics(program), {
    getCurrentDirectory: () => folder,
    getCanonicalFileName: (path) => path,
    getNewLine: () => "\n",
  });
}
