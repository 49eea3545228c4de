// Prints what GitHub's own parser says against a workflow: its schema, its expressions and the order of its jobs.
import { readFileSync } from 'node:fs';
import { register } from 'node:module';

register('./json.mjs', import.meta.url);
const { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } = await import('@actions/workflow-parser');

const [name] = process.argv.slice(2);
const { context, value } = parseWorkflow({ name, content: readFileSync(name, 'utf8') }, new NoOperationTraceWriter());
const workflow = value && await convertWorkflowTemplate(context, value);
const errors = context.errors.getErrors();
errors.forEach(error => console.log(error.message));
console.log(Object.keys(workflow?.events ?? {}).sort().join(' '));
process.exitCode = errors.length ? 1 : 0;
