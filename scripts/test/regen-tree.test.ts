import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { writeAll } from "../tree/staging.js";

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "tree-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  writeFileSync(join(root, "changed.txt"), "old");
  writeFileSync(join(root, "deleted.txt"), "old");
  writeFileSync(join(root, "same.txt"), "same");
});

const read = (path: string): string => readFileSync(join(root, path), "utf8");

test("all files are written, deleted or left alone, and nothing stays aside", () => {
  const changes = [
    ["changed.txt", "new"],
    ["folder/new.txt", "new"],
    ["deleted.txt", null],
    ["same.txt", "same"],
  ] as const;
  expect(writeAll(root, new Map(changes))).toEqual(["changed.txt", "folder/new.txt", "deleted.txt"]);
  expect([read("changed.txt"), read("folder/new.txt"), read("same.txt")]).toEqual(["new", "new", "same"]);
  expect(existsSync(join(root, "deleted.txt"))).toBe(false);
  expect(existsSync(join(root, ".staging"))).toBe(false);
});

test("a file that cannot be replaced is named, and the others are as they were", () => {
  // By the time the third is put in place it is a folder, which the fourth needs.
  const changes = [
    ["changed.txt", "new"],
    ["deleted.txt", null],
    ["late", "new"],
    ["late/file.txt", "new"],
  ] as const;
  expect(() => writeAll(root, new Map(changes))).toThrow(/^late cannot be written \(\w+\): make it writable/);
  expect([read("changed.txt"), read("deleted.txt")]).toEqual(["old", "old"]);
  expect(existsSync(join(root, "late/file.txt"))).toBe(false);
  expect(existsSync(join(root, ".staging"))).toBe(false);
});

test("what is no folder, and what is no file, is found before anything is replaced", () => {
  expect(() =>
    writeAll(
      root,
      new Map([
        ["changed.txt", "new"],
        ["same.txt/file.txt", "new"],
      ]),
    ),
  ).toThrow(/^same.txt\/file.txt cannot be written/);
  mkdirSync(join(root, "taken"));
  expect(() =>
    writeAll(
      root,
      new Map([
        ["changed.txt", "new"],
        ["taken", "new"],
      ]),
    ),
  ).toThrow(/taken cannot be read: it is a folder/);
  expect(read("changed.txt")).toBe("old");
  expect(existsSync(join(root, ".staging"))).toBe(false);
});
