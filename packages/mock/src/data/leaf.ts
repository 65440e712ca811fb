import type { Schema } from "../schema/schema.js";
import { fraction, hash, hashText } from "./random.js";
import { dateJson } from "./date-json.js";
import { longestTitle, titleJson } from "./titles.js";

/** What a leaf may depend on: the item it stands in. */
export interface ItemPlace {
  readonly seed: number;
  /** Position among the generated items, newest first. */
  readonly position: number;
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
}

/** Writes the JSON text of one leaf. */
export type Leaf = (place: ItemPlace) => string;

/** Names of members that hold a title. */
export const titleNames: readonly string[] = ["title", "name"];
/** Names of members that hold the time of creation. */
export const creationNames: readonly string[] = ["created_at"];

const day = 86_400_000;

/** Whether a leaf differs from item to item; the others are fixed when a shape is drawn. */
export function isPerItem(name: string, schema: Schema): boolean {
  return schema.format === "date-time" || schema.format === "uuid" || isTitle(name, schema);
}

function isTitle(name: string, { type, format, minLength = 0, maxLength = Infinity }: Schema): boolean {
  return titleNames.includes(name) && type === "string" && !format && minLength === 0 && maxLength >= longestTitle;
}

/** The writer of a leaf, chosen by type, format and name. */
export function leafOf(name: string, path: string, schema: Schema): Leaf {
  const salt = hashText(path);
  if (schema.type === "integer" || schema.type === "number") return (place) => numberIn(schema, bits(place, salt));
  if (schema.format === "date-time") {
    if (creationNames.includes(name)) return ({ createdAt }) => dateJson(createdAt);
    return (place) => dateJson(place.createdAt + laterBy(bits(place, salt)));
  }
  if (isTitle(name, schema)) return ({ seed, position }) => titleJson(seed, position);
  const text = textOf(name, schema, salt);
  return (place) => JSON.stringify(withinLength(text(place), schema));
}

function bits(place: ItemPlace, salt: number): number {
  return hash(place.seed, place.position, salt);
}

/** Half of the things were never touched again; the others within ten days. */
function laterBy(random: number): number {
  return random & 1 ? 0 : Math.floor(fraction(random) * 10 * day);
}

function textOf(name: string, schema: Schema, salt: number): (place: ItemPlace) => string {
  const number = (place: ItemPlace): number => bits(place, salt) % 1000;
  switch (schema.format) {
    case "uuid":
      return (place) => uuidFrom(place, salt);
    case "date":
      return ({ createdAt }) => new Date(createdAt).toISOString().slice(0, 10);
    case "uri":
    case "url":
      return schema["x-sensitive"]
        ? () => `${name.startsWith("rtmp") ? "rtmp" : "https"}://live.example.com/app`
        : (place) => `https://assets.example.com/${name}/${number(place)}`;
    case "email":
      return (place) => `person-${number(place)}@example.com`;
    case "hostname":
      return (place) => `host-${number(place)}.example.com`;
    case "ipv4":
      return (place) => `192.0.2.${number(place) % 256}`;
    default:
      if (schema["x-sensitive"]) return () => "not-a-secret";
      if (typeof schema.example === "string") return () => schema.example as string;
      return (place) => `${name || "value"}-${number(place)}`;
  }
}

function uuidFrom(place: ItemPlace, salt: number): string {
  const digits = [1, 2, 3, 4].map((round) => hash(bits(place, salt), round).toString(16).padStart(8, "0")).join("");
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-a${digits.slice(17, 20)}-${digits.slice(20)}`;
}

function withinLength(text: string, { minLength = 0, maxLength = Infinity }: Schema): string {
  return text.padEnd(minLength, "-").slice(0, maxLength);
}

/** One of: the default, the two bounds, something in between. */
function numberIn(schema: Schema, random: number): string {
  const step = schema.multipleOf ?? 1;
  const lowest = schema.minimum ?? (schema.exclusiveMinimum === undefined ? undefined : schema.exclusiveMinimum + step);
  const highest =
    schema.maximum ?? (schema.exclusiveMaximum === undefined ? undefined : schema.exclusiveMaximum - step);
  const low = Math.ceil((lowest ?? Math.min(0, (highest ?? Infinity) - 1000 * step)) / step);
  const high = Math.floor((highest ?? low * step + 1000 * step) / step);
  switch (random & 7) {
    case 0:
      return String(low * step);
    case 1:
      return String(high * step);
    case 2:
      if (typeof schema.default === "number") return String(schema.default);
      break;
  }
  return String((low + Math.floor(fraction(random) * (high - low + 1))) * step);
}
