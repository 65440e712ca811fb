export { default } from "../scripts/config/vitest.js";
