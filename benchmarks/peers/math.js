import katex from "katex";

const ESCAPES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const escape = (text) => text.replace(/[&<>"]/g, (character) => ESCAPES[character]);

const render = (tex) => katex.renderToString(tex, { output: "mathml", throwOnError: true });

/** HTML of an abstract: \(…\) and $…$ become MathML. */
export const math = (text) =>
  text
    .split(/\\\((.+?)\\\)|\$(.+?)\$/)
    .map((part, index) => (index % 3 === 0 ? escape(part) : part ? render(part) : ""))
    .join("");
