// Lets Node read the JSON files that GitHub's parser imports as if a bundler did it.
export const load = (url, context, next) =>
  next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context);
