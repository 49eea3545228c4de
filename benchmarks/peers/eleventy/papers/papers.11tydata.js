// The papers have no pages of their own; index.njk lists them.
export default { permalink: false };
