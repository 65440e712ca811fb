import ts from "typescript";

/** The few global types that generated types and probes use: a whole standard library would take most of the time. */
const globals = `
interface Array<T> { readonly length: number; [index: number]: T; at(index: number): T | undefined; }
interface ReadonlyArray<T> { readonly length: number; readonly [index: number]: T; at(index: number): T | undefined; }
interface Boolean {} interface CallableFunction {} interface Function {} interface IArguments {}
interface NewableFunction {} interface Object {} interface RegExp {}
interface Number { toFixed(digits?: number): string; }
interface String { readonly length: number; startsWith(start: string): boolean; }
type NonNullable<T> = T & {};
type Record<K extends string | number, T> = { [P in K]: T };
type Pick<T, K extends keyof T> = { [P in K]: T[P] };
type Exclude<T, U> = T extends U ? never : T;
type Omit<T, K extends string | number> = { [P in Exclude<keyof T, K>]: T[P] };
type Required<T> = { [P in keyof T]-?: T[P] };
`;

const options: ts.CompilerOptions = {
  strict: true,
  noLib: true,
  noEmit: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  target: ts.ScriptTarget.ES2022,
  types: [],
};

const globalsFile = ts.createSourceFile("/globals.d.ts", globals, ts.ScriptTarget.ES2022);

/** Type-checks modules in memory. Returns the errors, in words. */
export function typeErrors(modules: Readonly<Record<string, string>>): string[] {
  const files = new Map([["/globals.d.ts", globalsFile]]);
  for (const [name, text] of Object.entries(modules)) {
    files.set(`/${name}`, ts.createSourceFile(`/${name}`, text, ts.ScriptTarget.ES2022));
  }
  const host: ts.CompilerHost = {
    fileExists: (name) => files.has(name),
    readFile: (name) => files.get(name)?.text,
    getSourceFile: (name) => files.get(name),
    getDefaultLibFileName: () => "/globals.d.ts",
    getCurrentDirectory: () => "/",
    getCanonicalFileName: (name) => name,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => "\n",
    writeFile: () => undefined,
  };
  const program = ts.createProgram([...files.keys()], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText, file, start = 0 }) => {
    const line = file?.text.slice(file.text.lastIndexOf("\n", start) + 1, file.text.indexOf("\n", start)) ?? "";
    return `${line.trim()}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
  });
}
